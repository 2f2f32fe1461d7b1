import type {Block} from '../model/body.js'
import type {DraftRecords} from './draft.js'

/** Promotions with the copy that stood in place; a copy whose record is missing is kept as one of the house's own. */
export function withCopies(
  promotions: DraftRecords['promotions'],
  copies: ReadonlyMap<string, Block[]>
): DraftRecords['promotions'] {
  const known = new Set(promotions.map(promotion => promotion.id))
  const orphans = [...copies.keys()].filter(id => !known.has(id))
  return [
    ...promotions,
    ...orphans.map(id => ({id, kind: 'house' as const, actions: [], offers: [], provenance: {origin: 'authored' as const}}))
  ].map(promotion => (copies.has(promotion.id) ? {...promotion, content: copies.get(promotion.id)} : promotion))
}
