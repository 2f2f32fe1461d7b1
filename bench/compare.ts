/**
 * One page with the usual traps, read by others and by us: `npm run compare` prints what each makes of it, as the
 * table of the README. Each question is answered by looking at the output, with the same test for all.
 */
import {readFileSync} from 'node:fs'
import {Readability} from '@mozilla/readability'
import {parseHtml, toHtml, toText} from 'copydesk'
import {Defuddle} from 'defuddle/node'
import {fromHtml} from 'hast-util-from-html'
import {toMdast} from 'hast-util-to-mdast'
import {parseHTML} from 'linkedom'
import {gfmTableToMarkdown} from 'mdast-util-gfm-table'
import {toMarkdown as markdownOf} from 'mdast-util-to-markdown'
import TurndownService from 'turndown'

/** What a system makes of the page, in its own forms. */
interface Result {
  /** The story as it would be read: no marks of syntax needed. */
  story: string
  /** All that came out, in which addresses and names are looked for. */
  output: string
  title?: string | undefined
  authors?: string | undefined
  date?: string | undefined
}

const html = readFileSync(new URL('compare-page.html', import.meta.url), 'utf8')
const url = 'https://courier.example/council/kiln'

const systems: Readonly<Record<string, () => Result | Promise<Result>>> = {
  copydesk: () => {
    const {article} = parseHtml(html, {url})
    return {
      story: toText(article),
      output: toHtml(article),
      title: article.headline,
      authors: article.author.map(({name}) => name).join('; '),
      date: article.datePublished
    }
  },
  Readability: () => {
    const article = new Readability(parseHTML(html).document).parse()
    return {
      story: withoutTags(article?.content ?? ''),
      output: article?.content ?? '',
      title: article?.title ?? undefined,
      authors: article?.byline ?? undefined,
      date: article?.publishedTime ?? undefined
    }
  },
  Defuddle: async () => {
    const {content, title, author, published} = await Defuddle(parseHTML(html).document, url)
    return {story: withoutTags(content), output: content, title, authors: author, date: published}
  },
  Turndown: () => {
    const output = new TurndownService().turndown(html)
    return {story: output, output}
  },
  'hast-util-to-mdast': () => {
    const output = markdownOf(toMdast(fromHtml(html)), {extensions: [gfmTableToMarkdown()]})
    return {story: output, output}
  }
}

const questions: Readonly<Record<string, (result: Result) => boolean>> = {
  'headline, without the name of the site': ({title}) => title === 'Brick Kiln to Become a Swimming Bath',
  'both authors': ({authors = ''}) => /Halloway/.test(authors) && /Brandt/.test(authors),
  'date of publication': ({date = ''}) => date.startsWith('2026-05-19'),
  'every paragraph of the story': ({story}) => paragraphs.every(words => story.includes(words)),
  'attribution under the block quotation kept': ({story}) => story.includes('Edda Quill'),
  'address that the quotation cites kept': ({output}) => output.includes('courier.example/letters/1979'),
  'pull quote not taken for a second quotation': ({story}) => story.split('The chimney stays').length === 2,
  'cells of the table apart': ({story}) => story.includes('Walls') && !story.includes('Walls400,000'),
  'newsletter box out of the story': ({story}) => !story.includes('free newsletter'),
  'appeal for donations out of the story': ({story}) => !story.includes('Donate'),
  '“Read more” line out of the story': ({story}) => !story.includes('car park that nobody'),
  'menus out of the story': ({story}) => !story.includes('Privacy'),
  'what was set apart is kept, with its kind': ({output}) => /newsletter/.test(output) && /"donation"/.test(output),
  'who said what, as data': ({output}) => /"jobTitle"|"attributions"/.test(output) && output.includes('Marius Tell')
}

const paragraphs = ['eleven votes to four', 'a bus fare there', 'without any heating', 'three hundred spaces', 'come back']

function withoutTags(markup: string): string {
  return markup
    .replaceAll(/<\/?(?:p|div|h\d|li|tr|td|th|blockquote|footer|aside|section|article)\b[^>]*>/g, '\n')
    .replaceAll(/<[^>]*>/g, '')
}

const results = await Promise.all(
  Object.entries(systems).map(async ([name, read]) => [name, await read()] as const)
)
console.log(`| | ${results.map(([name]) => name).join(' | ')} |`)
console.log(`| --- |${' :-: |'.repeat(results.length)}`)
for (const [question, holds] of Object.entries(questions)) {
  console.log(`| ${question} | ${results.map(([, result]) => (holds(result) ? '✓' : '–')).join(' | ')} |`)
}
