import type {Article} from './article.js'
import type {Quote} from './quote.js'
import type {Source} from './source.js'

/**
 * The quotations that are attributed to a source, in the article's order; relays and addressees are no sources of them.
 * @param source The record or its id. Linear in the article's records.
 */
export function quotesBy(article: Article, source: Source | string): Quote[] {
  const id = typeof source === 'string' ? source : source.id
  const own = article.attributions.filter(({sourceIds}) => sourceIds.includes(id))
  const quoteIds = new Set(own.flatMap(attribution => attribution.quoteIds))
  return article.quotes.filter(quote => quoteIds.has(quote.id))
}
