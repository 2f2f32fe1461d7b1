import type {Article} from '../model/article.js'
import type {Quote} from '../model/quote.js'
import {quoteTexts} from '../model/quote-text.js'
import type {Source} from '../model/source.js'
import {lost, lostWhole, to, toWhere, type Fate, type Mapping} from './mapping.js'
import type {ToTextOptions} from './text.js'
import {withoutBlocks} from './text-choices.js'

/** Whether the source that a leaf belongs to has no name, so that other words stand for it. */
export const isNameless: NonNullable<Fate['when']> = ({record}) => (record as Source).name === undefined // asked of sources only

/** Blocks and marks of which plain text keeps the words alone. */
const structures = [
  'heading', 'blockquote', 'list', 'listItem', 'code', 'thematicBreak', 'footnoteDefinition', 'figure', 'embed', 'correction',
  'table', 'tableRow', 'tableCell'
]
const marks = [
  'emphasis', 'strong', 'delete', 'subscript', 'superscript', 'link', 'inlineCode', 'footnoteReference', 'quoteSegment',
  'attributionSegment'
]

const rows = (names: readonly string[], fate: Mapping[string]): Mapping =>
  Object.fromEntries(names.map(name => [`body/${name}`, fate]))

/** What becomes of the body where only its words are kept, in whatever field `place` is. */
export const bodyAsText = (place: string): Mapping => ({
  body: lost('loss-structure'),
  ...rows(['text', 'paragraph', 'break', 'caption', 'code.value', 'inlineCode.value'], to(place)),
  ...rows(structures, lost('loss-structure')),
  ...rows(marks, lost('loss-markup')),
  'body/pullquote': lostWhole('loss-structure', 'it repeats the story'),
  'body/figure.media': lost('loss-media'),
  'body/figure.credit': lost('loss-media'),
  'body/image': lost('loss-media'),
  'body/promotion': lost('loss-promotion'),
  'body/verbatim': lostWhole('loss-verbatim')
})

/** The fate of all that is no body, in a format that has room for the story only. */
export const storyOnly: Mapping = {
  ...Object.fromEntries([
    'copydesk', 'type', 'id', 'url', 'headline', 'alternativeHeadline', 'description', 'byline', 'datePublished',
    'dateModified', 'dateline', 'inLanguage', 'articleSection', 'keywords', 'isAccessibleForFree'
  ].map(name => [name, lost('loss-metadata')])),
  author: lost('loss-contributor'),
  publisher: lost('loss-contributor'),
  image: lost('loss-media'),
  quotes: lost('loss-quotation'),
  sources: lost('loss-source'),
  attributions: lost('loss-attribution'),
  promotions: lost('loss-promotion'),
  extensions: lost('loss-extension')
}

/** What plain text keeps of an article. */
export function textMapping({headings = 'keep', sources = 'drop'}: ToTextOptions = {}): Mapping {
  return {
    ...storyOnly,
    ...bodyAsText('text'),
    ...(headings === 'drop' && {'body/heading': lostWhole('loss-structure')}),
    ...(headings === 'mark' && {'body/heading': to('text: # by its depth')}),
    'quotes.text': toWhere('text', asWritten(headings), 'loss-quotation', 'the text has other words'),
    ...(sources === 'list' && listedSources)
  }
}

/** Whether the words of a quotation stand in the blocks that are written. Reads each article once. */
function asWritten(headings: 'keep' | 'mark' | 'drop'): NonNullable<Fate['when']> {
  const read = new WeakMap<Article, Map<string, string>>()
  const gone = new Set<string>(headings === 'drop' ? ['pullquote', 'heading'] : ['pullquote'])
  return ({record}, {article}) => {
    const texts = read.get(article) ?? quoteTexts(withoutBlocks(article.body, gone))
    read.set(article, texts)
    const {id, text} = record as Quote // asked of leaves of quotations only
    return texts.get(id) === text
  }
}

const listedSources: Mapping = {
  'sources.name': to('the list'),
  'sources.jobTitle': to('the list'),
  'sources.affiliation': to('the list'),
  'sources.description': toWhere('the list', isNameless, 'loss-source', 'the name stands for it')
}
