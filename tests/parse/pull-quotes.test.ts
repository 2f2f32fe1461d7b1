import {describe, expect, test} from 'vitest'
import {parseHtml} from '../../src/parse/html.js'
import {parseMarkdown} from '../../src/parse/markdown.js'
import type {Article} from '../../src/schema.js'
import {toText} from '../../src/serialize/text.js'

const before = '<p>The mill will stop on Friday, and the last sack goes to the school kitchen, where it all began. “I will not miss the dust,” said Ada Roth, the miller.</p>'
const after = '<p>Nobody in the valley has ground flour for longer, and nobody wants to begin.</p>'

function typesOf({body}: Article): string[] {
  return body.children.map(({type}) => type)
}

describe('a block quotation is a pull quote', () => {
  test.each([
    ['where it repeats words of a paragraph', '<blockquote><p>The last sack goes to the school kitchen, where it all began</p></blockquote>'],
    ['with marks around it', '<blockquote>“I will not miss the dust.”</blockquote>'],
    ['with the name of who says it', '<blockquote><p>“I will not miss the dust”</p><footer>— Ada Roth, miller</footer></blockquote>'],
    ['where the paragraph comes later', '<blockquote><p>nobody wants to begin, ever, nobody</p></blockquote><p>He says that nobody wants to begin; ever, nobody.</p>']
  ])('%s', (_name, html) => {
    const {article} = parseHtml(before + html + after)
    expect(typesOf(article)).toContain('pullquote')
    expect(article.quotes.map(({text}) => text)).toEqual(parseHtml(before + html.replace(/<blockquote>.*<\/blockquote>/, '') + after).article.quotes.map(({text}) => text))
    expect(toText(article).match(/school kitchen/g)).toHaveLength(1)
  })

  test('in markdown too', () => {
    const {article} = parseMarkdown('The mill will stop on Friday, and the last sack goes to the school.\n\n> The last sack goes to the school\n\nNobody wants to begin.\n')
    expect(typesOf(article)).toEqual(['paragraph', 'pullquote', 'paragraph'])
  })
})

describe('a block quotation stays one', () => {
  test.each([
    ['where its words stand nowhere else', '<blockquote><p>We have ground flour here since the river was a brook, and no longer.</p></blockquote>'],
    ['where a line with a colon leads to it', '<p>This is what the letter says:</p><blockquote><p>The last sack goes to the school kitchen</p></blockquote>'],
    ['where it cites an address', '<blockquote cite="https://example.org/letter"><p>The last sack goes to the school kitchen</p></blockquote>'],
    ['where it is but a word or two', '<blockquote><p>the last sack</p></blockquote>'],
    ['where it only begins as a word does', '<blockquote><p>the last sack goes to the schoo</p></blockquote>'],
    ['where it holds a list', '<blockquote><ul><li>the last sack goes to the school kitchen</li></ul></blockquote>']
  ])('%s', (_name, html) => {
    const {article} = parseHtml(before + html + after)
    expect(typesOf(article)).toContain('blockquote')
    expect(typesOf(article)).not.toContain('pullquote')
  })
})
