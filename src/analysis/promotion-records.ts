import type {Offer} from '../model/promotion.js'
import {address} from '../promotions/address.js'
import {wordingLanguages} from '../promotions/promotion-spec.js'
import {readOffers} from './offers.js'
import {actionsOf} from './promotion-actions.js'
import type {PromotionUnit} from './promotion-unit.js'
import type {Region} from './promotion-units.js'
import type {PromotionView} from './promotion-view.js'
import {compileWordings, findMatches, wordsOf} from './wording.js'

const paid: ReadonlySet<string> = new Set(['sponsored', 'affiliate', 'advertisement'])
const priced: ReadonlySet<string> = new Set(['donation', 'subscription', 'event', 'registration', 'house', 'app', 'newsletter', 'affiliate'])
const disclosures = compileWordings([['disclosure', address.disclosures]], wordingLanguages)
const longestHeadline = 120
const sponsorLine = /(?:sponsored|presented|brought to you|powered|promoted|paid for|recommended|content|ads?|präsentiert|gesponsert|proposé|sponsorisé|patrocinado|ofrecido|offerto|sponsorizzato) (?:by|from|von|par|por|da)[ :]+(\p{Lu}[^.!?,|]{1,50})/iu

/** Describes a region as a promotion: its headline, what it asks for, at which price, and on whose behalf. */
export function describe(region: Region, view: PromotionView): PromotionUnit {
  const indexes = Array.from({length: region.end - region.start}, (_, offset) => region.start + offset)
  const {headline} = headlineOf(indexes, view)
  const text = indexes.map(index => view.blocks[index]!.text).join('\n')
  const consent = indexes.find(index => view.evidence[index]!.consent && region.kind !== 'related')
  const unit: PromotionUnit = {
    start: region.start, end: region.end, kind: region.kind,
    actions: actionsOf(region.kind, indexes, view),
    offers: priced.has(region.kind) ? offersOf(indexes, view) : [],
    rule: `promotion-${region.rule}`, reasons: region.reasons,
    confidence: Math.round(Math.min(0.98, 0.4 + region.score * 0.09) * 100) / 100
  }
  if (headline !== undefined) unit.headline = headline
  if (consent !== undefined) unit.consent = view.blocks[consent]!.text
  if (paid.has(region.kind)) {
    const sponsor = sponsorLine.exec(text.slice(0, 2000))?.[1]?.trim()
    const disclosure = indexes.find(index => findMatches(wordsOf(view.blocks[index]!.text.slice(0, 600)), disclosures, view.names).length > 0)
    if (sponsor !== undefined) unit.sponsor = sponsor
    if (disclosure !== undefined) unit.disclosure = view.blocks[disclosure]!.text
  }
  return unit
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
