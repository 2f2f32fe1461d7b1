import {kept, lost, lostWhole, type Mapping} from './mapping.js'

/** What becomes of the body where it is HTML without annotations. */
export const bodyAsXhtml: Mapping = {
  body: kept,
  'body/quoteSegment': lost('loss-markup'),
  'body/attributionSegment': lost('loss-markup'),
  'body/blockquote.quoteId': lost('loss-markup'),
  'body/code.meta': lost('loss-structure'),
  'body/embed.provider': lost('loss-structure'),
  'body/correction.date': lost('loss-structure'),
  'body/promotion': lost('loss-promotion'),
  'body/verbatim': lostWhole('loss-verbatim')
}
