import {asInBody, kept, keptWhere, lost, rows, type Fate, type Mapping} from './mapping.js'
import type {RssOptions} from './rss.js'
import {storyOnly} from './text-mapping.js'
import {bodyAsXhtml} from './xhtml-mapping.js'

/** What an item of a feed keeps of an article; the body is HTML without annotations. */
export function rssMapping({promotions = 'drop'}: RssOptions = {}): Mapping {
  return {...fields, ...bodyAsXhtml, ...(promotions === 'label' ? labelled : {})}
}

const fields: Mapping = {
  ...storyOnly,
  ...rows(
    `id url headline alternativeHeadline description author.name publisher.name datePublished dateModified dateline.place
      inLanguage articleSection keywords image image.caption image.alt image.credit`,
    kept
  ),
  byline: keptWhere((_, {article}) => article.author.length === 0, 'loss-metadata', 'the names stand for it'),
  'quotes.text': keptWhere(asInBody, 'loss-quotation', 'the body has other words')
}

const isUndisclosed: NonNullable<Fate['when']> = ({record}) => record !== undefined && !('disclosure' in record)

const labelled: Mapping = {
  ...rows('body/promotion promotions promotions.offers.text', kept),
  ...rows(
    `body/promotion.promotionId promotions.id promotions.sponsor promotions.actions.type promotions.actions.primary
      promotions.offers`,
    lost('loss-promotion')
  ),
  'promotions.kind': keptWhere(isUndisclosed, 'loss-promotion', 'its disclosure stands for it'),
  'promotions.provenance': lost('loss-provenance')
}
