import type {Block, Body} from '../../src/schema.js'

interface Visited {
  type: string
  children?: Visited[]
  quoteId?: string
  continues?: boolean
  attributionIds?: string[]
  promotionId?: string
  identifier?: string
}

/** Every node in document order, with the quotations around it, outermost first. */
function* nodesOf(node: Visited, around: string[] = []): Generator<{node: Visited; around: string[]}> {
  yield {node, around}
  const inside = node.quoteId === undefined || around.includes(node.quoteId) ? around : [...around, node.quoteId]
  for (const child of node.children ?? []) {
    // The caption of a block quotation is no part of its words.
    const isOutside = child.type === 'caption' && node.type === 'blockquote'
    yield* nodesOf(child, isOutside ? around : inside)
  }
}

/** The body without `continues` where nothing stands before. */
export function withoutLooseContinues(body: Body): Body {
  const copy = structuredClone(body)
  const seen = new Set<string>()
  for (const {node} of nodesOf(copy as Visited)) {
    if (node.quoteId === undefined) continue
    if (!seen.has(node.quoteId)) delete node.continues
    seen.add(node.quoteId)
  }
  return copy
}

/** The quotation that each nested quotation is part of: the innermost around its first words. */
export function quotesAround(body: Body): Map<string, string> {
  const parents = new Map<string, string>()
  const seen = new Set<string>()
  for (const {node, around} of nodesOf(body as Visited)) {
    if (node.quoteId === undefined || seen.has(node.quoteId)) continue
    seen.add(node.quoteId)
    const parent = around.at(-1)
    if (parent !== undefined && parent !== node.quoteId) parents.set(node.quoteId, parent)
  }
  return parents
}

/** The records that the nodes of a body name. */
export function referencesIn(body: Body): {attributionIds: Set<string>; promotionIds: Set<string>} {
  const named = {attributionIds: new Set<string>(), promotionIds: new Set<string>()}
  for (const {node} of nodesOf(body as Visited)) {
    for (const id of node.attributionIds ?? []) named.attributionIds.add(id)
    if (node.promotionId !== undefined) named.promotionIds.add(node.promotionId)
  }
  return named
}

/** The body with one definition for each footnote reference, standing together after `place` blocks. */
export function addDefinitions(body: Body, content: Block[], place: number): Body {
  const identifiers = new Set<string>()
  for (const {node} of nodesOf(body as Visited)) if (node.type === 'footnoteReference') identifiers.add(node.identifier!)
  const definitions = [...identifiers].map((identifier): Block => ({type: 'footnoteDefinition', identifier, children: content}))
  return {...body, children: [...body.children.slice(0, place), ...definitions, ...body.children.slice(place)]}
}
