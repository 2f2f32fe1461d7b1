import {contentId} from '../model/content-id.js'
import {promotionKinds} from '../model/promotion.js'
import type {DraftRecords} from './draft.js'

/** What an author may say of a promotion where it stands: `:::promotion{#p1 kind=newsletter}`, or the same in `data-cd-…`. */
export interface PromotionMark {
  id: string | undefined
  kind: string | undefined
}

/** The promotions that authors marked by hand in one body, of which no record is written elsewhere. */
export interface AuthoredPromotions {
  records: DraftRecords['promotions']
  /** The id of a promotion: its own or, where it has none, one made of its place. One that says its kind gets a record. */
  idOf(mark: PromotionMark, offset: number | undefined): string
}

/** Starts with the records that are written; no id of theirs is given again. */
export function authoredPromotions({quotes, sources, attributions, promotions}: DraftRecords): AuthoredPromotions {
  const taken = new Set([...quotes, ...sources, ...attributions, ...promotions].map(record => record.id))
  const records: AuthoredPromotions['records'] = []
  return {
    records,
    idOf({id: own, kind}, offset) {
      const known = promotionKinds.find(name => name === kind)
      if (own !== undefined && (known === undefined || taken.has(own))) return own
      const id = own ?? contentId('promotion', String(offset ?? records.length), taken)
      taken.add(id)
      records.push({id, kind: known ?? 'house', actions: [], offers: [], provenance: {origin: 'authored'}})
      return id
    }
  }
}
