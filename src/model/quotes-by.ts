import type {Article} from './article.js'
import {Problem} from '../problems.js'
import type {Quote} from './quote.js'
import {expectLists} from './read.js'
import type {Source} from './source.js'

/**
 * The quotations that are attributed to a source, in the article's order; relays and addressees are no sources of them.
 * Linear in the article's records.
 * @param source The record or its id.
 * @throws {Problem} `input-type` where the first is no article, or the second neither record nor id.
 */
export function quotesBy(article: Article, source: Source | string): Quote[] {
  expectLists(article)
  const id: unknown = typeof source === 'string' ? source : (source as Source | undefined)?.id // a caller may have found none
  if (typeof id !== 'string') throw new Problem('input-type', {detail: 'expected a source or its id'})
  const own = article.attributions.filter(({sourceIds}) => sourceIds.includes(id))
  const quoteIds = new Set(own.flatMap(attribution => attribution.quoteIds))
  return article.quotes.filter(quote => quoteIds.has(quote.id))
}
