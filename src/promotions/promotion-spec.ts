import type {Action} from '../model/promotion.js'

/** Languages that promotions are worded in. */
export const wordingLanguages = ['en', 'de', 'fr', 'es', 'it'] as const

export type WordingLanguage = (typeof wordingLanguages)[number]

/**
 * Wordings by language, each a row of words: `(a|b)` is either word, `word?` may be absent, `abonn-` and `-abo` are
 * words that begin or end so, `*` is up to five words of any kind, `@` is the publication's name, `#` a number. Case,
 * punctuation and hyphens do not count, and an apostrophe parts words.
 */
export type Wording = Partial<Record<WordingLanguage, readonly string[]>>

/** What is known about a kind of promotion: data alone. Evidence adds up; no entry decides by itself but `asks` in the right voice. */
export interface PromotionSpec {
  /** What counts as this kind. */
  definition: string
  /** What the reader is asked to do. */
  action: Action['type']
  /** Sentences that ask for it, found anywhere in words that speak to the reader. */
  asks: Wording
  /** The whole of a heading, a label, a link or a button. */
  labels: Wording
  /** The whole of a short link that leads to where it has its pages, whoever it names. */
  presses?: Wording
  /** Words of its subject: they add to an imperative, a form or a link, and never count alone. */
  subjects: Wording
  /** Fragments of link targets. */
  linksTo: readonly string[]
  /** Places under which its goods stand, and no story: of a path after `/`, of a host after `//`. What leads to nothing else is of the kind. */
  catalogues?: readonly string[]
  /** Words in the ids, classes and roles of boxes, in small letters, with a hyphen where mark-up has `_` too. */
  hints: readonly string[]
  /** How the kind is built: a form with a field, a list of links, an empty slot, or copy alone. */
  structure: 'form' | 'links' | 'slot' | 'copy'
  /** Whether its labels say what it is, or stand over much else as well and need a second witness. */
  labelled: 'clear' | 'vague'
  /**
   * Who must speak where it stands in running text: somebody to the reader, the publication of itself (stories are written
   * about this in the second person), or nobody: a notice speaks of the site.
   */
  voice: 'reader' | 'publication' | 'notice'
  /** What its record is read for. */
  terms: ReadonlyArray<'offers' | 'sponsor'>
}
