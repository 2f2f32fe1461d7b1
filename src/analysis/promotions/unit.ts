import type {Action, Offer, PromotionKind} from '../../model/promotion.js'

/** A promotion among blocks: which they are, what it is, and why it is taken for one. */
export interface PromotionUnit {
  /** Half-open range of block indexes; units do not overlap and stand in order. */
  start: number
  end: number
  kind: PromotionKind
  headline?: string
  actions: Action[]
  offers: Offer[]
  sponsor?: string
  disclosure?: string
  consent?: string
  rule: string
  reasons: string[]
  /** 0 to 1. */
  confidence: number
}
