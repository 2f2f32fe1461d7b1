import type {Offer, PromotionKind} from '../../model/promotion.js'
import type {PromotionSpec} from '../../promotions/promotion-spec.js'
import {promotionSpecs} from '../../promotions/registry.js'
import {readOffers} from './offers.js'
import {actionsOf} from './actions.js'
import type {PromotionUnit} from './unit.js'
import type {Region} from './units.js'
import type {PromotionView} from './view.js'
import type {Word} from './wording.js'
import {disclosures, sponsors} from './words.js'

const longestHeadline = 120
const longestName = 50
const longestRead = 600

/** Describes a region as a promotion: its headline, what it asks for, at which price, and on whose behalf. */
export function describe(region: Region, view: PromotionView): PromotionUnit {
  const indexes = Array.from({length: region.end - region.start}, (_, offset) => region.start + offset)
  const {headline} = headlineOf(indexes, view)
  const {terms}: PromotionSpec = promotionSpecs[region.kind]
  const consent = indexes.find(index => view.evidence[index]!.consent && region.kind !== 'related')
  const unit: PromotionUnit = {
    start: region.start, end: region.end, kind: region.kind,
    actions: actionsOf(region.kind, indexes, view),
    offers: terms.includes('offers') && region.rule !== 'list' ? withoutChoices(region.kind, offersOf(indexes, view)) : [],
    rule: `promotion-${region.rule}`, reasons: region.reasons,
    confidence: Math.round(Math.min(0.98, 0.4 + region.score * 0.09) * 100) / 100
  }
  if (headline !== undefined) unit.headline = headline
  if (consent !== undefined) unit.consent = view.blocks[consent]!.text
  if (terms.includes('sponsor')) {
    const sponsor = indexes.map(index => sponsorIn(index, view)).find(name => name !== undefined)
    const disclosure = indexes.find(index => view.vocabulary.find(wordsIn(index, view), disclosures).length > 0)
    if (sponsor !== undefined) unit.sponsor = sponsor
    if (disclosure !== undefined) unit.disclosure = view.blocks[disclosure]!.text
  }
  return unit
}

/** The words of a block that can disclose who pays. */
function wordsIn(index: number, view: PromotionView): Word[] {
  return view.vocabulary.wordsOf(view.blocks[index]!.text.slice(0, longestRead))
}

/** The name that stands after "sponsored by" and its like, up to a stop. */
function sponsorIn(index: number, view: PromotionView): string | undefined {
  const words = wordsIn(index, view)
  const end = view.vocabulary.find(words, sponsors)[0]?.end
  const first = end === undefined ? undefined : words[end]
  if (first?.spelling.capital !== true) return undefined
  const text = view.blocks[index]!.text.slice(0, longestRead)
  return /^[^.!?,|]*/u.exec(text.slice(first.start, first.start + longestName))?.[0].trim()
}

function headlineOf(indexes: readonly number[], view: PromotionView): {headline?: string} {
  const heading = indexes.find(index => view.evidence[index]!.heading)
  const first = indexes.length > 1 ? indexes[0] : undefined
  const chosen = heading ?? first
  if (chosen === undefined) return {}
  const {text} = view.blocks[chosen]!
  const {sentences, salutation, control, platforms, field, linkOnly} = view.evidence[chosen]!
  const reads = text.length <= longestHeadline && sentences === 1 && !salutation && !control && !platforms && !field && !linkOnly
  return heading !== undefined || reads ? {headline: text} : {}
}

const fewestChoices = 3

/** Offers without the sums of a gift that the reader is to choose from: they are no prices. */
function withoutChoices(kind: PromotionKind, offers: Offer[]): Offer[] {
  const choices = offers.filter(({billingPeriod}) => billingPeriod === undefined)
  return kind === 'donation' && choices.length >= fewestChoices ? offers.filter(offer => !choices.includes(offer)) : offers
}

function offersOf(indexes: readonly number[], view: PromotionView): Offer[] {
  const offers: Offer[] = []
  for (const index of indexes) {
    for (const offer of readOffers(view.blocks[index]!.text, view.language)) {
      const known = offers.find(other => other.price === offer.price && other.priceCurrency === offer.priceCurrency)
      if (known === undefined) offers.push(offer)
      else known.billingPeriod ??= offer.billingPeriod
    }
  }
  return offers
}
