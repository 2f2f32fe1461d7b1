import {contentId} from '../model/content-id.js'
import type {Lexicon} from '../text/lexicon.js'
import {holds, trimSpan, type Span} from '../text/span.js'
import type {Analysis, AnalysisOptions, AnalysisSpan} from './analysis.js'
import type {ReadBlock} from './reading.js'
import type {Place, Statement} from './statement.js'

/** Turns statements into records and spans. */
export function recordsOf(blocks: readonly ReadBlock[], statements: readonly Statement[], lexicon: Lexicon, options: AnalysisOptions): Analysis {
  void lexicon
  const taken = new Set(options.takenIds)
  const analysis: Analysis = {quotes: [], sources: [], attributions: [], spans: [], blockquotes: []}
  const sources = new Map<string, string>()
  const covered: Span[][] = blocks.map(() => [])
  for (const statement of statements) {
    const {kind, places} = quotePlaces(blocks, statement)
    if (places.length === 0 || places.some(each => covered[each.block]!.some(other => crosses(each, other)))) continue
    for (const each of places) covered[each.block]!.push(each)
    const text = places.map(each => blocks[each.block]!.text.slice(each.start, each.end)).join(' ')
    const quoteId = contentId('quote', text, taken)
    const provenance = {origin: 'inferred' as const, rule: statement.rule, confidence: 0.8}
    analysis.quotes.push({id: quoteId, kind, text, provenance})
    for (const each of places) {
      analysis.spans.push({...each, type: 'quote', quoteId})
      if (kind !== 'mixed') continue
      for (const quotation of statement.quotations) {
        if (holds(each, quotation.inner)) analysis.spans.push({block: quotation.block, ...quotation.inner, type: 'quote', quoteId, quoted: true})
      }
    }
    const id = contentId('attribution', text, taken)
    const sourceIds: string[] = []
    for (const mention of statement.mentions) {
      const name = blocks[mention.block]!.text.slice(mention.core.start, mention.core.end)
      let sourceId = sources.get(name)
      if (sourceId === undefined) {
        sourceId = contentId('source', name, taken)
        sources.set(name, sourceId)
        analysis.sources.push({id: sourceId, type: 'unknown', name, anonymity: 'named', mentions: [name], provenance})
      }
      sourceIds.push(sourceId)
      analysis.spans.push(roleSpan(blocks, mention, id, 'source'))
    }
    if (statement.cuePlace !== undefined) analysis.spans.push(roleSpan(blocks, statement.cuePlace, id, 'cue'))
    analysis.attributions.push({id, quoteIds: [quoteId], sourceIds, provenance})
  }
  return analysis
}

function crosses(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end && !holds(one, other) && !holds(other, one)
}

function roleSpan(blocks: readonly ReadBlock[], {block, start, end}: Place, id: string, role: 'source' | 'cue'): AnalysisSpan {
  return {block, ...trimSpan(blocks[block]!.text, {start, end}), type: 'attribution', attributionIds: [id], role}
}

/** The pieces of a quotation: only what is in marks where nearly all words are, else the whole clause. */
function quotePlaces(blocks: readonly ReadBlock[], statement: Statement): {kind: 'direct' | 'mixed' | 'indirect'; places: Place[]} {
  let all = 0
  let quoted = 0
  for (const each of statement.content) all += each.end - each.start
  for (const each of statement.quotations) quoted += each.end - each.start
  if (quoted >= all * 0.9) {
    return {kind: 'direct', places: statement.quotations.map(each => ({block: each.block, ...each.inner}))}
  }
  const places = statement.content.map(each => ({block: each.block, ...trimSpan(blocks[each.block]!.text, each)}))
  return {kind: quoted === 0 ? 'indirect' : 'mixed', places}
}
