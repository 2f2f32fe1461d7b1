import type {Image} from '../model/article.js'
import type {Attribution} from '../model/attribution.js'
import type {AttributionSegment} from '../model/body.js'
import {asInBody, hasMedia, inBody, isFirstInBody, lost, lostWhole, to, toWhere, type Fate, type Mapping} from './mapping.js'
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
  type: to('tobject.property'),
  id: to('nitf@uno, doc-id'),
  url: to('pubdata@ex-ref'),
  headline: to('hedline/hl1, title'),
  alternativeHeadline: to('hedline/hl2'),
  description: to('abstract'),
  author: to('identified-content/person, org'),
  'author.name': to('byline/person, identified-content'),
  'author.jobTitle': to('identified-content/person/function'),
  'author.role': to('identified-content/person@cd:role'),
  'author.url': to('identified-content/person/alt-code'),
  'author.email': to('identified-content/person/alt-code'),
  'author.sameAs': to('identified-content/person/alt-code'),
  'author.description': to('identified-content/person@cd:description'),
  byline: to('byline'),
  publisher: to('distributor/org'),
  datePublished: to('date.issue@norm, @cd:date'),
  dateModified: to('revision-history@norm, @cd:date'),
  'dateline.text': to('dateline'),
  'dateline.place': to('dateline/location, @cd:place'),
  'dateline.date': to('dateline/story.date, @cd:date'),
  inLanguage: to('nitf@baselang, body@xml:lang'),
  articleSection: to('classifier, pubdata@position.section'),
  keywords: to('key-list/keyword'),
  isAccessibleForFree: to('meta'),
  image: toWhere('media before the text', isUnlikeFigure, 'loss-media', 'a figure shows the picture otherwise')
}

const marks = {
  emphasis: 'em', strong: 'em.strong', delete: 'em.deleted', subscript: 'em.subscript', superscript: 'em.superscript',
  inlineCode: 'em.code', link: 'a', break: 'br', image: 'xhtml:img', footnoteReference: 'a.footnote', quoteSegment: 'q'
}

const blockElements = {
  text: 'text', paragraph: 'p', heading: 'hl2@class', blockquote: 'bq', pullquote: 'bq.pullquote',
  caption: 'credit, media-caption', list: 'ol, ul', listItem: 'li', table: 'table', tableRow: 'tr', tableCell: 'th, td',
  code: 'pre', 'code.lang': 'pre@class', 'code.meta': 'pre@cd:meta', thematicBreak: 'hr', footnoteDefinition: 'fn',
  figure: 'media', 'figure.media': 'media-reference', embed: 'media.embed', correction: 'note'
}

const hasElement: NonNullable<Fate['when']> = ({holder}, {speakers}) =>
  mentionElement(holder as AttributionSegment, speakers) !== undefined // asked of attribution segments only

const body: Mapping = {
  body: lost('loss-structure'),
  ...Object.fromEntries(Object.entries({...marks, ...blockElements}).map(([type, element]) => [`body/${type}`, to(element)])),
  'body/figure.credit': toWhere('media-producer', hasMedia, 'loss-media', 'a figure without media'),
  'body/attributionSegment': toWhere('person, org, location, chron', hasElement, 'loss-markup', 'no element for what it names'),
  'body/verbatim': lostWhole('loss-verbatim')
}

const isLanguage: NonNullable<Fate['when']> = (leaf, about) =>
  inBody(leaf, about) && xmlLanguage(String(leaf.value)) !== undefined

const wordless = 'no words in the body'

const quotes: Mapping = {
  quotes: toWhere('q, bq', inBody, 'loss-quotation', wordless),
  'quotes.id': toWhere('q@cd:quote', inBody, 'loss-quotation', wordless),
  'quotes.kind': toWhere('q@class', inBody, 'loss-quotation', wordless),
  'quotes.text': toWhere('q, bq', asInBody, 'loss-quotation', 'the body has other words'),
  'quotes.inLanguage': toWhere('q@xml:lang', isLanguage, 'loss-quotation', 'no language that XML knows, or no words in the body'),
  'quotes.provenance': lost('loss-provenance')
}

const sources: Mapping = {
  sources: to('identified-content: person, org, object.title, virtloc, classifier'),
  'sources.jobTitle': to('identified-content/person/function, @cd:job-title'),
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
  attributions: toWhere('q@cd:cue, @cd:medium, @cd:via …', isFirstInBody, 'loss-attribution', unwritten),
  'attributions.sourceIds': toWhere('q@cd:sources', isFirstSource, 'loss-attribution', orTooMany),
  'attributions.via': toWhere('q@cd:via', isFirstVia, 'loss-attribution', orTooMany),
  'attributions.quoteIds': toWhere('q@cd:attribution', isWritten, 'loss-attribution', unwritten),
  'attributions.provenance': lost('loss-provenance')
}

const labelled: Mapping = {
  'body/promotion': to('note.promotion'),
  promotions: to('note.promotion'),
  'promotions.id': to('note@cd:promotion'),
  'promotions.kind': to('note@cd:kind'),
  'promotions.sponsor': to('note@cd:sponsor'),
  'promotions.headline': to('note/p'),
  'promotions.actions': to('note/p/a'),
  'promotions.actions.type': lost('loss-promotion'),
  'promotions.actions.primary': lost('loss-promotion'),
  'promotions.offers': lost('loss-promotion'),
  'promotions.offers.text': to('note/p'),
  'promotions.provenance': lost('loss-provenance')
}
