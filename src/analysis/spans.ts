import type {AttributionRole} from '../model/body.js'
import {trimSpan} from '../text/span.js'
import type {Analysis, AnalysisSpan} from './analysis.js'
import type {Placed} from './kinds.js'
import type {ReadBlock} from './reading.js'
import type {Place} from './statement.js'

/** Words that attribute, for one attribution. */
export interface RoleSpan extends Place {
  role: AttributionRole
  attributionId: string
}

interface Candidate extends Place {
  owner: number
  spans: AnalysisSpan[]
}

/**
 * Writes the spans of quotes and attributions into the analysis. Where one would cross another the later one goes: a
 * quote with its record, a mention alone. One sort, then one sweep over each block.
 */
export function placeSpans(
  analysis: Analysis,
  blocks: readonly ReadBlock[],
  quotes: ReadonlyArray<{placed: Placed; quoteId: string}>,
  roles: readonly RoleSpan[]
): void {
  const candidates: Candidate[] = []
  quotes.forEach(({placed, quoteId}, owner) => {
    for (const each of placed.places) {
      const spans: AnalysisSpan[] = [{...each, type: 'quote', quoteId}]
      for (const inner of placed.quoted) {
        if (inner.block === each.block && inner.start >= each.start && inner.end <= each.end) {
          spans.push({...inner, type: 'quote', quoteId, quoted: true})
        }
      }
      candidates.push({...each, owner, spans})
    }
  })
  const crossing = sweep(candidates)
  const kept = candidates.filter(each => !crossing.has(each.owner))
  dropQuotes(analysis, new Set([...crossing].map(owner => quotes[owner]!.quoteId)))
  nestQuotes(analysis, kept)
  const attributions = new Set(analysis.attributions.map(each => each.id))
  const mentions = mergeRoles(blocks, crossing.size === 0 ? roles : roles.filter(each => attributions.has(each.attributionId)))
  const walls = kept.flatMap(each => each.spans).map((span): Candidate =>
    ({block: span.block, start: span.start, end: span.end, owner: -1, spans: []}))
  const lost = sweep([...walls, ...mentions])
  const placed = [...kept.sort(byPlace), ...mentions.filter(each => !lost.has(each.owner))]
  for (const each of placed) for (const span of each.spans) analysis.spans.push(span)
}

const byPlace = (one: Place, other: Place): number =>
  one.block - other.block || one.start - other.start || other.end - one.end

/** Owners of spans that cross one that starts before them; owner -1 never goes. */
function sweep(candidates: readonly Candidate[]): Set<number> {
  const bad = new Set<number>()
  const open: Candidate[] = []
  for (const each of [...candidates].sort(byPlace)) {
    while (open.length > 0 && (open.at(-1)!.block !== each.block || open.at(-1)!.end <= each.start)) open.pop()
    const around = open.at(-1)
    if (around !== undefined && around.end < each.end) {
      bad.add(each.owner === -1 ? around.owner : each.owner)
      if (each.owner === -1) {
        open.pop()
        open.push(each)
      }
      continue
    }
    if (around !== undefined && around.owner !== each.owner && around.start === each.start && around.end === each.end
      && each.owner !== -1) {
      bad.add(each.owner)
      continue
    }
    open.push(each)
  }
  bad.delete(-1)
  return bad
}

/** Removes quotes, and the attributions that have none left. */
function dropQuotes(analysis: Analysis, ids: ReadonlySet<string>): void {
  if (ids.size === 0) return
  analysis.quotes = analysis.quotes.filter(each => !ids.has(each.id))
  for (const each of analysis.attributions) each.quoteIds = each.quoteIds.filter(id => !ids.has(id))
  analysis.attributions = analysis.attributions.filter(each => each.quoteIds.length > 0)
}

/** A quote whose words all stand inside another's is part of it. */
function nestQuotes(analysis: Analysis, kept: readonly Candidate[]): void {
  const quotes = new Map(analysis.quotes.map(each => [each.id, each]))
  const open: Candidate[] = []
  for (const each of [...kept].sort(byPlace)) {
    while (open.length > 0 && (open.at(-1)!.block !== each.block || open.at(-1)!.end <= each.start)) open.pop()
    const around = open.at(-1)
    const [own] = each.spans
    const [outer] = around?.spans ?? []
    if (own?.type === 'quote' && outer?.type === 'quote' && outer.quoteId !== own.quoteId) {
      const quote = quotes.get(own.quoteId)
      if (quote !== undefined) quote.isPartOf ??= outer.quoteId
    }
    open.push(each)
  }
}

/** Mentions, each once: one that serves several attributions names them all. */
function mergeRoles(blocks: readonly ReadBlock[], roles: readonly RoleSpan[]): Candidate[] {
  const merged: Candidate[] = []
  const known = new Map<string, string[]>()
  for (const each of roles) {
    const {block, role, attributionId} = each
    const {start, end} = trimSpan(blocks[block]!.text, each)
    const key = `${block} ${start} ${end} ${role}`
    const attributionIds = known.get(key)
    if (attributionIds !== undefined) {
      if (!attributionIds.includes(attributionId)) attributionIds.push(attributionId)
    } else if (end > start) {
      const own = [attributionId]
      known.set(key, own)
      const span: AnalysisSpan = {block, start, end, type: 'attribution', attributionIds: own, role}
      merged.push({block, start, end, owner: merged.length, spans: [span]})
    }
  }
  return merged
}
