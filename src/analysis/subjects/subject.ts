import type {NounPhrase} from '../../text/noun-phrase.js'

/** Who does the saying, and how that was found. */
export interface Subject {
  phrase: NounPhrase | undefined
  /** Where the cue's own words start, its subject with them. */
  from: number
  /** Where they end: after an inverted subject. */
  to: number
  /** Who passed the words on: Kommersant in “Kommersant quoted officials as saying”. */
  relay?: NounPhrase | undefined
  how: 'left' | 'inverted' | 'relative' | 'shared' | 'passive' | 'prefix' | 'ahead' | 'none'
}
