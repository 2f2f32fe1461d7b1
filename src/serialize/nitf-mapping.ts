import type {Image} from '../model/article.js'
import type {Attribution} from '../model/attribution.js'
import type {AttributionSegment} from '../model/body.js'
import {asInBody, hasMedia, inBody, isFirstInBody, kept, keptWhere, lost, lostWhole, rows, type Fate, type Mapping} from './mapping.js'
import type {NitfOptions} from './nitf.js'
import {mentionElement, xmlLanguage} from './nitf-body.js'
import {mostSpeakers} from './records.js'

/** What NITF keeps of an article. Names with `cd:` are attributes of our own namespace. */
export function nitfMapping({promotions = 'drop'}: NitfOptions = {}): Mapping {
  return {
    ...metadata,
    ...body,
    ...quotes,
    ...sources,
    ...attributions,
    ...(promotions === 'label' ? labelled : {promotions: lost('loss-promotion'), 'body/promotion': lost('loss-promotion')}),
    extensions: lost('loss-extension')
  }
}

/** Whether a picture is written, or what is said of it stands at the figure that shows it. */
const isUnlikeFigure: NonNullable<Fate['when']> = ({field, value, record}, {figures}) => {
  const picture = record as Image // asked of leaves of pictures only
  const figure = figures.get(picture.url)
  const key = field.slice('image.'.length) as keyof Image // as above
  return figure === undefined || figure[key] === value
}

const metadata: Mapping = {
  copydesk: lost('loss-metadata', 'the version of the model'),
  ...rows(
    `type id url headline alternativeHeadline description author byline publisher datePublished dateModified dateline.text dateline.place dateline.date
      inLanguage articleSection keywords isAccessibleForFree`,
    kept
  ),
  image: keptWhere(isUnlikeFigure, 'loss-media', 'a figure shows the picture otherwise')
}

const hasElement: NonNullable<Fate['when']> = ({holder}, {speakers}) =>
  mentionElement(holder as AttributionSegment, speakers) !== undefined // asked of attribution segments only

const body: Mapping = {
  body: lost('loss-structure'),
  ...rows(
    `emphasis strong delete subscript superscript inlineCode link break image footnoteReference quoteSegment text paragraph
      heading blockquote pullquote caption list listItem table tableRow tableCell code thematicBreak footnoteDefinition
      figure embed correction`,
    kept,
    'body/'
  ),
  'body/figure.credit': keptWhere(hasMedia, 'loss-media', 'a figure without media'),
  'body/attributionSegment': keptWhere(hasElement, 'loss-markup', 'no element for what it names'),
  'body/verbatim': lostWhole('loss-verbatim')
}

const isLanguage: NonNullable<Fate['when']> = (leaf, about) =>
  inBody(leaf, about) && xmlLanguage(String(leaf.value)) !== undefined

const wordless = 'no words in the body'

const quotes: Mapping = {
  quotes: keptWhere(inBody, 'loss-quotation', wordless),
  'quotes.id': keptWhere(inBody, 'loss-quotation', wordless),
  'quotes.kind': keptWhere(inBody, 'loss-quotation', wordless),
  'quotes.text': keptWhere(asInBody, 'loss-quotation', 'the body has other words'),
  'quotes.inLanguage': keptWhere(isLanguage, 'loss-quotation', 'no language that XML knows, or no words in the body'),
  'quotes.provenance': lost('loss-provenance')
}

const sources: Mapping = {
  sources: kept,
  'sources.mentions': lost('loss-source', 'they stay words'),
  'sources.provenance': lost('loss-provenance')
}

/** Ids of the quotations that the attribution is written at. */
const isWritten: NonNullable<Fate['when']> = ({record, value}, {quotes: known, texts}) =>
  texts.has(String(value)) && known.get(String(value))?.attribution === (record as Attribution)

const isFirstSource: NonNullable<Fate['when']> = (leaf, about) => {
  const {sourceIds} = leaf.record as Attribution // asked of attributions only
  return isFirstInBody(leaf, about) && sourceIds.slice(0, mostSpeakers).includes(String(leaf.value))
}

const isFirstVia: NonNullable<Fate['when']> = (leaf, about) => {
  const {via = []} = leaf.record as Attribution // as above
  return isFirstInBody(leaf, about) && via.slice(0, mostSpeakers).some(relay => relay === leaf.holder)
}

const unwritten = 'no quotation in the body is its own'
const orTooMany = `${unwritten}, or it has more than ${mostSpeakers}`

const attributions: Mapping = {
  attributions: keptWhere(isFirstInBody, 'loss-attribution', unwritten),
  'attributions.sourceIds': keptWhere(isFirstSource, 'loss-attribution', orTooMany),
  'attributions.via': keptWhere(isFirstVia, 'loss-attribution', orTooMany),
  'attributions.quoteIds': keptWhere(isWritten, 'loss-attribution', unwritten),
  'attributions.provenance': lost('loss-provenance')
}

const labelled: Mapping = {
  ...rows('body/promotion promotions promotions.offers.text', kept),
  ...rows('actions.type actions.primary offers', lost('loss-promotion'), 'promotions.'),
  'promotions.provenance': lost('loss-provenance')
}
