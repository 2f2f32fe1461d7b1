/**
 * Predictions for the benchmark of attributions: `npx tsx bench/attribution.ts [PRED.jsonl]`. The benchmark lies
 * beside the project, in ../shared/bench/attribution; it holds texts of publishers and is no part of it.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {analyse} from '../src/analysis/analyse.js'
import type {Analysis, TextBlock} from '../src/analysis/analysis.js'

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

/** The lines of a text as blocks, with where they start. */
export function linesOf(text: string): {blocks: TextBlock[]; offsets: number[]} {
  const blocks: TextBlock[] = []
  const offsets: number[] = []
  let offset = 0
  for (const line of text.split('\n')) {
    if (line.trim() !== '') {
      blocks.push({text: line, kind: 'paragraph'})
      offsets.push(offset)
    }
    offset += line.length + 1
  }
  return {blocks, offsets}
}

/** What the analysis finds in a plain text, in the form that both benchmarks read. */
export function predict(id: string, text: string): Prediction {
  const {blocks, offsets} = linesOf(text)
  return toPrediction(id, analyse(blocks), offsets)
}

function toPrediction(id: string, analysis: Analysis, offsets: readonly number[]): Prediction {
  const sources = new Map(analysis.sources.map(source => [source.id, source]))
  const quotes = new Map(analysis.quotes.map(quote => [quote.id, quote]))
  const pair = (span: {block: number; start: number; end: number}): Pair => [offsets[span.block]! + span.start, offsets[span.block]! + span.end]
  const content = new Map<string, Pair[]>()
  const quoted = new Map<string, Pair[]>()
  const roles = new Map<string, Pair[]>()
  const push = (map: Map<string, Pair[]>, key: string, value: Pair): void => {
    map.set(key, [...(map.get(key) ?? []), value])
  }
  for (const span of analysis.spans) {
    if (span.type === 'quote') push(span.quoted === true ? quoted : content, span.quoteId, pair(span))
    else for (const attributionId of span.attributionIds) push(roles, `${attributionId} ${span.role}`, pair(span))
  }
  const attributed: Prediction['attributions'] = analysis.attributions.map(attribution => {
      const kinds = attribution.quoteIds.map(quoteId => quotes.get(quoteId)!.kind)
      const source = sources.get(attribution.sourceIds[0] ?? '')
      return {
        content: attribution.quoteIds.flatMap(quoteId => content.get(quoteId) ?? []),
        quoted: attribution.quoteIds.flatMap(quoteId =>
          (quotes.get(quoteId)!.kind === 'direct' ? content.get(quoteId) : quoted.get(quoteId)) ?? []),
        source: roles.get(`${attribution.id} source`) ?? null,
        cue: roles.get(`${attribution.id} cue`) ?? null,
        sourceName: source?.name,
        sourceDescription: source?.description,
        sourceType: source?.type,
        anonymity: source?.anonymity,
        kind: kinds.includes('mixed') || new Set(kinds).size > 1 ? 'mixed' : kinds[0] ?? 'direct',
        medium: attribution.medium ?? null,
        via: (attribution.via ?? []).map(via => {
          const each = sources.get(via.sourceId)
          return {role: via.role, name: each?.name ?? each?.description ?? ''}
        }),
        confidence: attribution.provenance.confidence,
        rule: attribution.provenance.rule
      }
    })
  return {id, attributions: [...attributed, ...unattributed(analysis, content, quoted)]}
}

/** Quotes that no attribution has: words that somebody said, nobody knows who. */
function unattributed(analysis: Analysis, content: Map<string, Pair[]>, quoted: Map<string, Pair[]>): Prediction['attributions'] {
  const attributed = new Set(analysis.attributions.flatMap(each => each.quoteIds))
  return analysis.quotes.filter(quote => !attributed.has(quote.id) && content.has(quote.id)).map(quote => ({
    content: content.get(quote.id)!,
    quoted: (quote.kind === 'direct' ? content : quoted).get(quote.id) ?? [],
    source: null,
    cue: null,
    kind: quote.kind,
    medium: null,
    via: []
  }))
}

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
