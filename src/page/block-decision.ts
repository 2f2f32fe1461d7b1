import type {PageBlock} from './blocks.js'

/** What a block of a page can be: words of the story, of a picture, repeated and set large, a promotion, or none of them. */
export type Verdict = 'story' | 'caption' | 'pullquote' | 'promotion' | 'furniture'

/** What a block is taken for, and why. */
export interface BlockDecision {
  block: PageBlock
  verdict: Verdict
  /** How surely it is story, 0 to 1. */
  score: number
  reasons: string[]
  /** It looks like a promotion, and is story where it turns out to be none. */
  fallback?: 'story'
}
