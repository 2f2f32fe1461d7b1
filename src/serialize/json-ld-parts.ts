import type {
  Action as SchemaAction, ImageObjectLeaf, OfferLeaf, OrganizationLeaf, PersonLeaf, WPAdBlockLeaf
} from 'schema-dts'
import type {Image, Json} from '../model/article.js'
import type {Contributor, Organization} from '../model/contributor.js'
import type {Action, Offer, Promotion} from '../model/promotion.js'
import {blocksText} from './blocks-text.js'

/** What schema.org has no word for, under our own prefix. */
export interface Own {
  [name: `cd:${string}`]: unknown
}

/** A record with the prefix before each of its keys, at every depth. */
export function own(value: object): Own {
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [`cd:${key}`, ownValue(inner)]))
}

function ownValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ownValue)
  return typeof value === 'object' && value !== null ? own(value) : value
}

/** Takes everything under our own prefix out, at every depth. */
export function dropOwn(value: object): object {
  const entries = Object.entries(value).filter(([key]) => !key.startsWith('cd:'))
  return Object.fromEntries(entries.map(([key, inner]) => [key, dropOwnIn(inner)]))
}

function dropOwnIn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(dropOwnIn)
  return typeof value === 'object' && value !== null ? dropOwn(value) : value
}

const unfit = /\p{Surrogate}/gu

/** Plain JSON data: nothing undefined, no lone surrogates. Own keys only, so that no name touches a prototype. */
export function plain(value: unknown): Json {
  if (typeof value === 'string') return value.replace(unfit, '\ufffd')
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value as Json // numbers, booleans and null are JSON
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined)
  return Object.fromEntries(entries.map(([key, inner]) => [key, plain(inner)]))
}

export function contributor(record: Contributor): (PersonLeaf & Own) | (OrganizationLeaf & Own) {
  if (record.type === 'organization') return organization(record)
  const {name, url, jobTitle, email, description, sameAs, role} = record
  return {'@type': 'Person', name, url, jobTitle, email, description, sameAs, 'cd:role': role}
}

export function organization({name, url, description, sameAs, role}: Organization): OrganizationLeaf & Own {
  return {'@type': 'Organization', name, url, description, sameAs, 'cd:role': role}
}

/** Pictures with their caption and credit; the alternative text is the description of what is seen. */
export function pictures(images: readonly Image[]): ImageObjectLeaf[] {
  return images.map(({url, alt, caption, credit, width, height}): ImageObjectLeaf => ({
    '@type': 'ImageObject', url, description: alt, caption, creditText: credit,
    ...pixels(width, height)
  }))
}

/** Sizes as search engines read them. */
export function pixels(width: number | undefined, height: number | undefined): {width?: string; height?: string} {
  return {
    ...(width !== undefined && {width: `${width}`}),
    ...(height !== undefined && {height: `${height}`})
  }
}

/** A promotion as an advertising section of the page, with what it asks for and at which price. */
export function advertisement(promotion: Promotion): WPAdBlockLeaf & Own {
  const {id, kind, headline, content, actions, offers, sponsor, disclosure, consent, provenance} = promotion
  const text = blocksText(content)
  return {
    '@type': 'WPAdBlock',
    name: headline,
    text: text === '' ? undefined : text,
    sponsor: sponsor === undefined ? undefined : {'@type': 'Organization', name: sponsor},
    disambiguatingDescription: disclosure,
    potentialAction: actions.length === 0 ? undefined : actions.map(action),
    offers: offers.length === 0 ? undefined : offers.map(offer),
    'cd:id': id,
    'cd:kind': kind,
    'cd:consent': consent,
    'cd:provenance': own(provenance)
  }
}

function action({type, label, href, primary}: Action): SchemaAction {
  // schema.org has each of our action types, with a name and a target.
  return {'@type': type, name: label, target: href, 'cd:primary': primary} as SchemaAction
}

function offer({price, priceCurrency, billingPeriod, text}: Offer): OfferLeaf {
  return {
    '@type': 'Offer', price, priceCurrency, description: text,
    priceSpecification: billingPeriod === undefined
      ? undefined
      : {'@type': 'UnitPriceSpecification', price, priceCurrency, billingDuration: billingPeriod}
  }
}
