/** Who said what, looked up once: what both views of the demo tell about a quotation. */
import type {Article, Attribution, Quote, Source} from 'copydesk'

export interface Said {
  /** From 1, in the order of the records. */
  number: number
  quote: Quote
  attribution: Attribution | undefined
  sources: Source[]
  /** Index of the first source among the article's sources, so that a source keeps its colour; -1 without one. */
  colour: number
  who: string
  /** `said`, `told Northwater News Agency`, `in a telephone interview`. */
  how: string[]
}

export function saidIn(article: Article): Map<string, Said> {
  const sources = new Map(article.sources.map(source => [source.id, source]))
  const attributions = new Map(
    article.attributions.flatMap(attribution => attribution.quoteIds.map(id => [id, attribution] as const))
  )
  return new Map(
    article.quotes.map((quote, index): [string, Said] => {
      const attribution = attributions.get(quote.id)
      const speakers = (attribution?.sourceIds ?? []).flatMap(id => sources.get(id) ?? [])
      const said: Said = {
        number: index + 1,
        quote,
        attribution,
        sources: speakers,
        colour: speakers[0] === undefined ? -1 : article.sources.indexOf(speakers[0]),
        who: speakers.map(nameOf).join(' and ') || 'nobody named',
        how: attribution === undefined ? [] : waysOf(attribution, sources)
      }
      return [quote.id, said]
    })
  )
}

/** The name of a source with what is known of it. */
export function nameOf(source: Source): string {
  const role = source.jobTitle ?? (source.name === undefined ? undefined : source.description)
  const known = [source.name ?? source.description ?? source.type, role, source.affiliation]
  const parts = known.filter((part): part is string => part !== undefined)
  return [...new Set(parts)].join(', ')
}

function waysOf({cue, medium, via, place, date}: Attribution, sources: ReadonlyMap<string, Source>): string[] {
  const relays = (via ?? []).map(({sourceId, role}) => {
    const source = sources.get(sourceId)
    return `${role === 'addressee' ? 'to' : role} ${source?.name ?? source?.description ?? sourceId}`
  })
  return [cue?.text, medium?.text, ...relays, place, date].filter((part): part is string => part !== undefined)
}
