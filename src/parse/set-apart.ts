import type {Body} from '../model/body.js'
import type {Promotion} from '../model/promotion.js'

export interface SetApartOptions {
  language?: string | undefined
  publisherNames?: readonly string[] | undefined
  /** Promotions that have records and leaves already. */
  promotions: readonly Promotion[]
}

/** Takes promotional blocks out of a body into records, a leaf in the place of each. */
export function setApart(body: Body, options: SetApartOptions): {body: Body; promotions: Promotion[]} {
  return {body, promotions: [...options.promotions]}
}
