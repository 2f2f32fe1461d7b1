/**
 * Predictions for the benchmark of attributions: `npx tsx bench/attribution.ts [PRED.jsonl]`. The benchmark lies
 * beside the project, in ../shared/bench/attribution; it holds texts of publishers and is no part of it.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import type {Attribution, Quote, Source} from '../src/schema.js'
import {parseText} from '../src/text.js'

type Pair = [start: number, end: number]

export interface Prediction {
  id: string
  attributions: Array<{
    content: Pair[]
    quoted: Pair[]
    source: Pair[] | null
    cue: Pair[] | null
    sourceName?: string
    kind: string
    sourceDescription?: string
    sourceType?: string
    anonymity?: string
    medium: {kind: string; text: string} | null
    via: Array<{role: string; name: string}>
    confidence?: number
    rule?: string
  }>
}

/** Where the words of one record stand in the text, by record and part. */
type Places = Map<string, Pair[]>

interface Located {
  /** Words of a quote, by its id. */
  words: Places
  /** Those of them in marks. */
  quoted: Places
  /** Words that attribute, by the attribution's id and their role. */
  roles: Places
}

interface AnyNode {
  type: string
  quoteId?: string
  quoted?: boolean
  attributionIds?: string[]
  role?: string
  position?: {start: {offset?: number}; end: {offset?: number}}
  children?: AnyNode[]
}

/**
 * What is found in a plain text, in the form that both benchmarks read: through `parseText` and its segments'
 * positions.
 */
export function predict(id: string, text: string): Prediction {
  const {article} = parseText(text)
  const located: Located = {words: new Map(), quoted: new Map(), roles: new Map()}
  locate(article.body as AnyNode, located) // only what all nodes share is read
  const sources = new Map(article.sources.map(source => [source.id, source]))
  const quotes = new Map(article.quotes.map(quote => [quote.id, quote]))
  const attributed = new Set(article.attributions.flatMap(each => each.quoteIds))
  return {
    id,
    attributions: [
      ...article.attributions.map(attribution => attributionOf(attribution, quotes, sources, located)),
      ...article.quotes.filter(quote => !attributed.has(quote.id) && located.words.has(quote.id)).map(quote =>
        unattributed(quote, located))
    ]
  }
}

function locate(node: AnyNode, located: Located): void {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start !== undefined && end !== undefined) {
    if (node.type === 'quoteSegment') {
      push(node.quoted === true ? located.quoted : located.words, node.quoteId!, [start, end])
    }
    for (const each of node.attributionIds ?? []) push(located.roles, `${each} ${node.role!}`, [start, end])
  }
  for (const child of node.children ?? []) locate(child, located)
}

function push(places: Places, key: string, pair: Pair): void {
  const known = places.get(key)
  if (known === undefined) places.set(key, [pair])
  else known.push(pair)
}

const spoken = (quote: Quote | undefined, {words, quoted}: Located): Pair[] =>
  quote === undefined ? [] : (quote.kind === 'direct' ? words : quoted).get(quote.id) ?? []

function attributionOf(
  attribution: Attribution,
  quotes: ReadonlyMap<string, Quote>,
  sources: ReadonlyMap<string, Source>,
  located: Located
): Prediction['attributions'][number] {
  const {quoteIds, sourceIds, provenance, medium, via = []} = attribution
  const kinds = new Set(quoteIds.map(each => quotes.get(each)!.kind))
  const source = sources.get(sourceIds[0] ?? '')
  return {
    content: quoteIds.flatMap(each => located.words.get(each) ?? []),
    quoted: quoteIds.flatMap(each => spoken(quotes.get(each), located)),
    source: located.roles.get(`${attribution.id} source`) ?? null,
    cue: located.roles.get(`${attribution.id} cue`) ?? null,
    sourceName: source?.name,
    sourceDescription: source?.description,
    sourceType: source?.type,
    anonymity: source?.anonymity,
    kind: kinds.size > 1 ? 'mixed' : [...kinds][0] ?? 'direct',
    medium: medium ?? null,
    via: via.map(each => ({role: each.role, name: sources.get(each.sourceId)?.name
      ?? sources.get(each.sourceId)?.description ?? ''})),
    confidence: provenance.confidence,
    rule: provenance.rule
  }
}

/** A quote that no attribution has: words that somebody said, nobody knows who. */
const unattributed = (quote: Quote, located: Located): Prediction['attributions'][number] =>
  ({content: located.words.get(quote.id)!, quoted: spoken(quote, located), source: null, cue: null, kind: quote.kind,
    medium: null, via: []})

if (process.argv[1]?.endsWith('attribution.ts') === true) {
  const folder = new URL('../../shared/bench/attribution/', import.meta.url)
  const rows = readFileSync(new URL('dev.jsonl', folder), 'utf8').split('\n').filter(line => line !== '')
  const predictions = rows.map(row => {
    const {id, text} = JSON.parse(row) as {id: string; text: string}
    return predict(id, text)
  })
  const path = process.argv[2]
  const lines = `${predictions.map(each => JSON.stringify(each)).join('\n')}\n`
  if (path === undefined) process.stdout.write(lines)
  else writeFileSync(path, lines)
}
