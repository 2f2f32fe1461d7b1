import type {Article} from '../model/article.js'
import type {Quote} from '../model/quote.js'
import {quoteTexts} from '../model/quote-text.js'
import type {Source} from '../model/source.js'
import {kept, keptWhere, lost, lostWhole, rows, type Fate, type Mapping} from './mapping.js'
import type {ToTextOptions} from './text.js'
import {withoutBlocks} from './text-choices.js'

/** Whether the source that a leaf belongs to has no name, so that other words stand for it. */
export const isNameless: NonNullable<Fate['when']> = ({record}) => (record as Source).name === undefined // asked of sources only

/** What becomes of the body where only its words are kept. */
export const bodyAsText: Mapping = {
  body: lost('loss-structure'),
  ...rows('text paragraph break caption code.value inlineCode.value', kept, 'body/'),
  ...rows(
    'heading blockquote list listItem code thematicBreak footnoteDefinition figure embed correction table tableRow tableCell',
    lost('loss-structure'),
    'body/'
  ),
  ...rows(
    'emphasis strong delete subscript superscript link inlineCode footnoteReference quoteSegment attributionSegment',
    lost('loss-markup'),
    'body/'
  ),
  'body/pullquote': lostWhole('loss-structure', 'it repeats the story'),
  ...rows('figure.media figure.credit image', lost('loss-media'), 'body/'),
  'body/promotion': lost('loss-promotion'),
  'body/verbatim': lostWhole('loss-verbatim')
}

/** The fate of all that is no body, in a format that has room for the story only. */
export const storyOnly: Mapping = {
  ...rows(
    `copydesk type id url headline alternativeHeadline description byline datePublished dateModified dateline inLanguage
      articleSection keywords isAccessibleForFree`,
    lost('loss-metadata')
  ),
  ...rows('author publisher', lost('loss-contributor')),
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
    ...bodyAsText,
    ...(headings === 'drop' && {'body/heading': lostWhole('loss-structure')}),
    ...(headings === 'mark' && {'body/heading': kept}),
    'quotes.text': keptWhere(asWritten(headings), 'loss-quotation', 'the text has other words'),
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
  ...rows('name jobTitle affiliation', kept, 'sources.'),
  'sources.description': keptWhere(isNameless, 'loss-source', 'the name stands for it')
}
