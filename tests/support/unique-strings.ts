import {normalizeArticle} from '../../src/blocks/normalize-article.js'
import type {Article} from '../../src/model/article.js'
import {quoteTexts} from '../../src/model/quote-text.js'

const addresses = new Set(['url', 'href', 'cite', 'sameAs'])

/** Keys whose strings are ids, dates or words of a closed list. */
const closed = new Set([
  'copydesk', 'type', 'kind', 'role', 'origin', 'anonymity', 'stance', 'format', 'datePublished', 'dateModified', 'inLanguage',
  'quoteId', 'quoteIds', 'sourceIds', 'sourceId', 'attributionIds', 'promotionId', 'isPartOf', 'price', 'priceCurrency',
  'billingPeriod', 'align', 'identifier', 'position', 'value:verbatim'
])

/** The article with a word of its own in the place of every free string, so that each can be searched in an output. */
export function withUniqueStrings(article: Article): Article {
  let count = 0
  const replace = (value: unknown, key: string, holder: object): unknown => {
    if (typeof value === 'string') {
      const isContributorRole = key === 'role' && 'name' in holder
      if ((closed.has(key) && !isContributorRole) || (key === 'id' && holder !== article)) return value
      count++
      return addresses.has(key) ? `https://u.example/tok${count}x` : `tok${count}x`
    }
    if (Array.isArray(value)) return value.map(item => replace(item, key, typeof item === 'object' && item !== null ? (item as object) : holder))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, replace(item, name, value)]))
  }
  const replaced = normalizeArticle(replace(article, '', article) as Article) // the shape is kept
  const texts = quoteTexts(replaced.body)
  return {...replaced, quotes: replaced.quotes.map(quote => ({...quote, text: texts.get(quote.id) ?? quote.text}))}
}
