import type {Article} from '../model/article.js'
import type {Attribution} from '../model/attribution.js'
import type {Quote} from '../model/quote.js'
import type {Source} from '../model/source.js'

/** A quotation with those that said it. */
export interface AttributedQuote {
  quote: Quote
  attribution?: Attribution
  sources: Source[]
}

/**
 * Every quotation with its first attribution and the sources of that, by the id of the quotation, in the order of the
 * article. A quotation inside another that has no attribution of its own stays without. Linear in the records.
 */
export function attributedQuotes(article: Pick<Article, 'quotes' | 'attributions' | 'sources'>): Map<string, AttributedQuote> {
  const sources = new Map(article.sources.map(source => [source.id, source]))
  const attributions = new Map<string, Attribution>()
  for (const attribution of article.attributions) {
    for (const id of attribution.quoteIds) if (!attributions.has(id)) attributions.set(id, attribution)
  }
  return new Map(
    article.quotes.map((quote): [string, AttributedQuote] => {
      const attribution = attributions.get(quote.id)
      const known = attribution?.sourceIds.flatMap(id => sources.get(id) ?? []) ?? []
      return [quote.id, {quote, ...(attribution && {attribution}), sources: known}]
    })
  )
}

/** What a source is called in print: its name, else the words that describe it, else its first mention. */
export function sourceLabel(source: Source): string | undefined {
  return source.name ?? source.description ?? source.mentions[0]
}

/** A source as a printed line has it: name, title, affiliation. */
export function creditLine(source: Source): string | undefined {
  const parts = [sourceLabel(source), source.jobTitle, source.affiliation].filter(part => part !== undefined && part !== '')
  return parts.length === 0 ? undefined : parts.join(', ')
}

/** The types of those that speak and relay, by the id of the attribution. */
export type Speakers = Map<string, {[role in 'source' | 'via']: Set<Source['type']>}>

export function speakersOf(article: Pick<Article, 'attributions' | 'sources'>): Speakers {
  const types = new Map(article.sources.map(source => [source.id, source.type]))
  const typesOf = (ids: string[] = []) => new Set(ids.flatMap(id => types.get(id) ?? []))
  return new Map(article.attributions.map(({id, sourceIds, via}) =>
    [id, {source: typesOf(sourceIds), via: typesOf(via?.map(({sourceId}) => sourceId))}]))
}
