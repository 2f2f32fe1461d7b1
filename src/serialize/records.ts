import type {Article} from '../model/article.js'
import type {Attribution} from '../model/attribution.js'
import type {Quote} from '../model/quote.js'
import type {Source} from '../model/source.js'

/** A quotation with those that said it, at most `mostSpeakers` of them. */
export interface AttributedQuote {
  quote: Quote
  attribution?: Attribution
  sources: readonly Source[]
}

/**
 * Formats repeat those that spoke at each quotation: without a bound, many of both would make an output far larger than
 * the article.
 */
export const mostSpeakers = 50

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
  const speakers = new Map(article.attributions.map(attribution =>
    [attribution, attribution.sourceIds.slice(0, mostSpeakers).flatMap(id => sources.get(id) ?? [])]))
  return new Map(
    article.quotes.map((quote): [string, AttributedQuote] => {
      const attribution = attributions.get(quote.id)
      return [quote.id, attribution ? {quote, attribution, sources: speakers.get(attribution) ?? []} : {quote, sources: []}]
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
