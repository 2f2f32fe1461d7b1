import type {Article, Image} from '../model/article.js'
import type {Attribution} from '../model/attribution.js'
import type {Quote} from '../model/quote.js'
import {quoteTexts} from '../model/quote-text.js'
import type {Source} from '../model/source.js'
import type {ProblemCode} from '../problems.js'
import {figureMedia, placedPromotions} from './every-block.js'
import type {Leaf} from './leaves.js'
import {attributedQuotes, speakersOf, type AttributedQuote, type Speakers} from './records.js'

export type LossCode = Extract<ProblemCode, `loss-${string}`>

/** What becomes of a field of the article in a format. */
export interface Fate {
  /** Whether the output has it. Where, the documentation says. */
  kept?: true
  loss?: LossCode
  /** What is lost with it, or why. */
  why?: string
  /** The node goes with all that it holds. */
  whole?: true
  /** Where this holds, the value is not lost after all. */
  when?: (leaf: Leaf, about: AboutArticle) => boolean
}

/**
 * What becomes of every field of the article, by the names of `Leaf.field`. A field that has no row has the fate of the
 * nearest that holds it: `quotes` speaks for `quotes.text`. The tables in the documentation are made of these, with the places
 * in `scripts/format-places.ts`.
 */
export interface Mapping {
  [field: string]: Fate
}

export const kept: Fate = {kept: true}

export const lost = (loss: LossCode, why?: string): Fate => ({loss, ...(why !== undefined && {why})})

/** The node is lost with all that it holds. */
export const lostWhole = (loss: LossCode, why?: string): Fate => ({...lost(loss, why), whole: true})

/** Kept where the condition holds. */
export const keptWhere = (when: NonNullable<Fate['when']>, loss: LossCode, why: string): Fate => ({kept: true, when, loss, why})

/** Rows of one fate, by names that spaces part. */
export const rows = (names: string, fate: Fate, before = ''): Mapping =>
  Object.fromEntries(names.trim().split(/\s+/).map(name => [`${before}${name}`, fate]))

/** What the conditions of a mapping ask about the article. */
export interface AboutArticle {
  article: Article
  quotes: Map<string, AttributedQuote>
  /** The text of quotations as the body has it. */
  texts: Map<string, string>
  speakers: Speakers
  /** Sources that a quotation has through its first attribution. */
  spoken: Set<Source>
  /** Attributions that are the first of a quotation, and those of a quotation that has words in the body. */
  first: Set<Attribution>
  firstInBody: Set<Attribution>
  /** What figures show, by its address. */
  figures: Map<string, Image>
  /** Promotions that have a place in the body, by their ids. */
  placed: Set<string>
}

export function aboutArticle(article: Article): AboutArticle {
  const quotes = attributedQuotes(article)
  const spoken = new Set([...quotes.values()].flatMap(({sources}) => sources))
  const texts = quoteTexts(article.body)
  const attributionsOf = (ids: Iterable<string>): Set<Attribution> => new Set([...ids].flatMap(id => quotes.get(id)?.attribution ?? []))
  return {
    article, quotes, texts, speakers: speakersOf(article), spoken,
    first: attributionsOf(quotes.keys()), firstInBody: attributionsOf(texts.keys()),
    figures: figureMedia(article.body),
    placed: placedPromotions(article.body)
  }
}

/** Whether the quotation that a leaf belongs to has words in the body. */
export function inBody({record}: Leaf, {texts}: AboutArticle): boolean {
  return texts.has((record as Quote).id) // asked of leaves of quotations only
}

/** Whether the words of the quotation in the body are those of its record. */
export function asInBody({record}: Leaf, {texts}: AboutArticle): boolean {
  const {id, text} = record as Quote // as above
  return texts.get(id) === text
}

/** Whether the attribution that a leaf belongs to is the first of a quotation. */
export function isFirst({record}: Leaf, about: AboutArticle): boolean {
  return about.first.has(record as Attribution) // asked of leaves of attributions only
}

/** Whether the attribution is the first of a quotation that has words in the body. */
export function isFirstInBody({record}: Leaf, about: AboutArticle): boolean {
  return about.firstInBody.has(record as Attribution) // as above
}

/** Whether the source that a leaf belongs to spoke in a quotation. */
export function spoke({record}: Leaf, {spoken}: AboutArticle): boolean {
  return spoken.has(record as Source) // asked of leaves of sources only
}

/** Whether the figure that a leaf belongs to has media. */
export function hasMedia({holder}: Leaf): boolean {
  return 'media' in holder && Array.isArray(holder.media) && holder.media.length > 0
}
