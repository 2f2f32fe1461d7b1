import type {Article} from './article.js'
import type {Position} from './position.js'
import {visitsOf} from './walk.js'

/**
 * Where each record first stands in the source, by record id: a quote and an attribution at their first segment, a
 * promotion at its leaf, a source where an attribution calls it, else at the words that it is given. Records whose
 * nodes have no position are left out. Linear.
 */
export function recordPlaces(article: Article): Map<string, Position> {
  const places = new Map<string, Position>()
  const called = new Map<string, Position>()
  const put = (into: Map<string, Position>, id: string | undefined, place: Position | undefined): void => {
    if (id !== undefined && place !== undefined && !into.has(id)) into.set(id, place)
  }
  for (const {node} of visitsOf(article.body.children, undefined)) {
    if (node.type === 'quoteSegment' || node.type === 'blockquote') put(places, node.quoteId, node.position)
    if (node.type === 'promotion') put(places, node.promotionId, node.position)
    if (node.type !== 'attributionSegment') continue
    for (const id of node.attributionIds) {
      put(places, id, node.position)
      put(called, `${node.role} ${id}`, node.position)
    }
  }
  for (const {id, quoteIds, sourceIds, via = []} of article.attributions) {
    const words = places.get(id) ?? quoteIds.map(quoteId => places.get(quoteId)).find(place => place !== undefined)
    for (const sourceId of sourceIds) put(places, sourceId, called.get(`source ${id}`) ?? words)
    for (const {sourceId} of via) put(places, sourceId, called.get(`via ${id}`) ?? words)
  }
  return places
}
