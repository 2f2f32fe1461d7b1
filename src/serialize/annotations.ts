import {countBefore} from '../blocks/count-before.js'
import {normalizeBody} from '../blocks/normalize.js'
import type {Article} from '../model/article.js'
import type {Attribution} from '../model/attribution.js'
import type {AttributionRole, Block, Body, Caption, Phrasing} from '../model/body.js'
import type {Source} from '../model/source.js'
import {ancestorsOf, visitsOf} from '../model/walk.js'
import {textMapOf, type TextMapEntry} from '../text/text-map.js'
import {readArticle} from '../model/read.js'

/** @see https://www.w3.org/TR/annotation-model/ */
export interface WebAnnotation {
  '@context': 'http://www.w3.org/ns/anno.jsonld'
  id: string
  type: 'Annotation'
  motivation: 'identifying' | 'linking'
  body: AnnotationBody[]
  target: AnnotationTarget[]
}

/** Words about the target, or another annotation that it is about. */
export type AnnotationBody =
  | {type: 'TextualBody'; purpose: 'classifying' | 'identifying' | 'describing'; value: string}
  | {type: 'SpecificResource'; purpose: 'linking'; source: string}

export interface AnnotationTarget {
  type: 'SpecificResource'
  /** The address of the article, or `urn:copydesk:article` where it has none. */
  source: string
  selector: [TextQuoteSelector, TextPositionSelector]
}

export interface TextQuoteSelector {
  type: 'TextQuoteSelector'
  exact: string
  /** Up to 32 characters before and after. */
  prefix: string
  suffix: string
}

/** Half-open, in Unicode code points as the standard has it, not in UTF-16 units. */
export interface TextPositionSelector {
  type: 'TextPositionSelector'
  start: number
  end: number
}

/** A stretch of the text that a record is about. UTF-16, half-open. */
interface Stretch {
  start: number
  end: number
}

/**
 * Who said what, as W3C Web Annotations over the text that `toText` gives: one for each quotation, with its kind and
 * its sources, and one for each role in each attribution (`source`, `cue` …), linked to its quotations. A quotation in
 * several pieces has several targets; records without words in that text have no annotation. Linear in the article.
 * @throws {Problem} `input-type` where it is no article.
 */
export function toAnnotations(article: Article): WebAnnotation[] {
  const read = readArticle(article)
  const body = normalizeBody(read.body)
  const {text, entries} = textMapOf(body)
  const target = targetMaker(text, read.url ?? 'urn:copydesk:article')
  const idOf = (record: string): string => `${read.url ?? 'urn:copydesk:article'}#${record}`
  const quoted = quoteStretches(body, entries)
  const roles = roleStretches(entries)
  const sourcesOf = sourcesByQuote(read)
  const byId = new Map(read.sources.map(source => [source.id, source]))
  const named = (ids: readonly string[] = []): AnnotationBody[] => [...new Set(ids)].flatMap(id => nameBodies(byId.get(id)))
  return [
    ...read.quotes.flatMap((quote): WebAnnotation[] => {
      const bodies = [words('classifying', quote.kind), ...named(sourcesOf.get(quote.id))]
      return annotation(idOf(quote.id), 'identifying', bodies, (quoted.get(quote.id) ?? []).map(target))
    }),
    ...read.attributions.flatMap(attribution => [...(roles.get(attribution.id) ?? [])].flatMap(([role, stretches]) => {
      const bodies = [words('classifying', role), ...roleBodies(attribution, role, named), ...links(attribution, idOf)]
      return annotation(idOf(`${attribution.id}-${role}`), 'linking', bodies, stretches.map(target))
    }))
  ]
}

/** An annotation; none without a target. */
function annotation(
  id: string,
  motivation: WebAnnotation['motivation'],
  body: AnnotationBody[],
  target: AnnotationTarget[]
): WebAnnotation[] {
  if (target.length === 0) return []
  return [{'@context': 'http://www.w3.org/ns/anno.jsonld', id, type: 'Annotation', motivation, body, target}]
}

function words(purpose: 'classifying' | 'identifying' | 'describing', value: string): AnnotationBody {
  return {type: 'TextualBody', purpose, value}
}

function links({quoteIds}: Attribution, idOf: (record: string) => string): AnnotationBody[] {
  return quoteIds.map(id => ({type: 'SpecificResource', purpose: 'linking', source: idOf(id)}))
}

function sourcesByQuote({attributions}: Article): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const {quoteIds, sourceIds} of attributions) {
    for (const id of quoteIds) found.set(id, [...(found.get(id) ?? []), ...sourceIds])
  }
  return found
}

function nameBodies(source: Source | undefined): AnnotationBody[] {
  const {name, description} = source ?? {}
  return [
    ...(name === undefined ? [] : [words('identifying', name)]),
    ...(description === undefined ? [] : [words('describing', description)])
  ]
}

/** What a record knows about the words in a role. */
function roleBodies(
  {sourceIds, via = [], cue, medium}: Attribution,
  role: AttributionRole,
  named: (ids: readonly string[]) => AnnotationBody[]
): AnnotationBody[] {
  switch (role) {
    case 'source':
      return named(sourceIds)
    case 'via':
      return named(via.map(({sourceId}) => sourceId))
    case 'cue':
      return cue === undefined ? [] : [words('describing', cue.lemma)]
    case 'medium':
      return medium === undefined ? [] : [words('describing', medium.kind)]
    default:
      return []
  }
}

const contextLength = 32

/** Makes a target of a stretch; stretches may come in any order. Logarithmic, after one pass over the text. */
function targetMaker(text: string, source: string): (stretch: Stretch) => AnnotationTarget {
  // Where the second halves of pairs stand: as many as come before an offset, so much less is it in code points.
  const halves: number[] = []
  for (let index = 0; index < text.length; index++) if (isLowHalf(text, index)) halves.push(index)
  const pointAt = (offset: number): number => offset - countBefore(halves.length, index => halves[index]! < offset)
  return ({start, end}) => {
    const from = Math.max(0, start - contextLength)
    const to = Math.min(text.length, end + contextLength)
    const prefix = text.slice(isLowHalf(text, from) ? from + 1 : from, start)
    const suffix = text.slice(end, isLowHalf(text, to) ? to - 1 : to)
    return {
      type: 'SpecificResource',
      source,
      selector: [
        {type: 'TextQuoteSelector', exact: text.slice(start, end), prefix, suffix},
        {type: 'TextPositionSelector', start: pointAt(start), end: pointAt(end)}
      ]
    }
  }
}

function isLowHalf(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  return code >= 0xdc00 && code <= 0xdfff
}

/** Where each quotation stands: its outermost segments, and block quotations less their captions. */
function quoteStretches(body: Body, entries: readonly TextMapEntry[]): Map<string, Stretch[]> {
  const blockquotes = quotationsAround(body)
  const collected = new Collector()
  for (const {start, end, around, block} of entries) {
    const seen = new Set<string>()
    for (const node of [...(blockquotes.get(block) ?? []), ...around]) {
      const id = quoteIdOf(node)
      if (id === undefined || seen.has(id)) continue
      seen.add(id)
      collected.add(id, node, start, end)
    }
  }
  return collected.stretches
}

/** The block quotations with a record around each block, outermost first. */
function quotationsAround(body: Body): Map<Block | Caption, Block[]> {
  const found = new Map<Block | Caption, Block[]>()
  for (const visit of visitsOf(body.children, undefined)) {
    const ancestors = [visit.node, ...ancestorsOf(visit)]
    const quotations = ancestors.filter((node, index): node is Block =>
      node.type === 'blockquote' && node.quoteId !== undefined && index > 0 && ancestors[index - 1]!.type !== 'caption')
    if (quotations.length > 0) found.set(visit.node as Block | Caption, quotations.toReversed()) // asked with blocks alone
  }
  return found
}

function quoteIdOf(node: Block | Phrasing): string | undefined {
  return node.type === 'quoteSegment' || node.type === 'blockquote' ? node.quoteId : undefined
}

/** Where the words of each role in each attribution stand. */
function roleStretches(entries: readonly TextMapEntry[]): Map<string, Map<AttributionRole, Stretch[]>> {
  const byRole = new Map<AttributionRole, Collector>()
  const attributions = new Map<string, Map<AttributionRole, Stretch[]>>()
  for (const {start, end, around} of entries) {
    for (const node of around) {
      if (node.type !== 'attributionSegment') continue
      const collector = byRole.get(node.role) ?? new Collector()
      byRole.set(node.role, collector)
      for (const id of node.attributionIds) collector.add(id, node, start, end)
    }
  }
  for (const [role, {stretches}] of byRole) {
    for (const [id, found] of stretches) {
      const known = attributions.get(id) ?? new Map<AttributionRole, Stretch[]>()
      attributions.set(id, known.set(role, found))
    }
  }
  return attributions
}

/** Gathers the pieces of text that one node holds into one stretch. */
class Collector {
  readonly stretches = new Map<string, Stretch[]>()
  readonly #last = new Map<string, {node: object; stretch: Stretch}>()

  add(id: string, node: object, start: number, end: number): void {
    const last = this.#last.get(id)
    if (last?.node === node) {
      last.stretch.end = end
      return
    }
    const stretch = {start, end}
    this.#last.set(id, {node, stretch})
    const known = this.stretches.get(id)
    if (known === undefined) this.stretches.set(id, [stretch])
    else known.push(stretch)
  }
}
