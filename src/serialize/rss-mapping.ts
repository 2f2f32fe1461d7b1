import {asInBody, lost, to, toWhere, type Fate, type Mapping} from './mapping.js'
import type {RssOptions} from './rss.js'
import {storyOnly} from './text-mapping.js'
import {bodyAsXhtml} from './xhtml-mapping.js'

/** What an item of a feed keeps of an article; the body is HTML without annotations. */
export function rssMapping({promotions = 'drop'}: RssOptions = {}): Mapping {
  return {...fields, ...bodyAsXhtml('content:encoded'), ...(promotions === 'label' ? labelled : {})}
}

const fields: Mapping = {
  ...storyOnly,
  id: to('guid'),
  url: to('link, guid'),
  headline: to('title'),
  alternativeHeadline: to('dcterms:alternative'),
  description: to('description'),
  'author.name': to('dc:creator'),
  byline: toWhere('dc:creator', (_, {article}) => article.author.length === 0, 'loss-metadata', 'the names stand for it'),
  'publisher.name': to('dc:publisher'),
  datePublished: to('pubDate, dc:date'),
  dateModified: to('dcterms:modified'),
  'dateline.place': to('dcterms:spatial'),
  inLanguage: to('dc:language'),
  articleSection: to('category'),
  keywords: to('category'),
  image: to('media:content'),
  'image.caption': to('media:description'),
  'image.alt': to('media:title'),
  'image.credit': to('media:credit'),
  'quotes.text': toWhere('content:encoded', asInBody, 'loss-quotation', 'the body has other words')
}

const isUndisclosed: NonNullable<Fate['when']> = ({record}) => record !== undefined && !('disclosure' in record)

const labelled: Mapping = {
  'body/promotion': to('content:encoded: aside'),
  'body/promotion.promotionId': lost('loss-promotion'),
  promotions: to('content:encoded: aside'),
  'promotions.id': lost('loss-promotion'),
  'promotions.kind': toWhere('content:encoded: the label', isUndisclosed, 'loss-promotion', 'its disclosure stands for it'),
  'promotions.sponsor': lost('loss-promotion'),
  'promotions.actions.type': lost('loss-promotion'),
  'promotions.actions.primary': lost('loss-promotion'),
  'promotions.offers': lost('loss-promotion'),
  'promotions.offers.text': to('content:encoded: aside'),
  'promotions.provenance': lost('loss-provenance')
}
