import type {Frame, MediumKind, Stance} from '../languages/language.js'

/** Classes that a word can be in, as the 32 bits of a number: a word has several. */
export const is = {
  masculine: 1 << 0,
  feminine: 1 << 1,
  plural: 1 << 2,
  neuter: 1 << 3,
  first: 1 << 4,
  second: 1 << 5,
  relative: 1 << 6,
  determiner: 1 << 7,
  preposition: 1 << 8,
  nounPreposition: 1 << 9,
  subordinator: 1 << 10,
  coordinator: 1 << 11,
  auxiliary: 1 << 12,
  adverb: 1 << 13,
  date: 1 << 14,
  dateWord: 1 << 15,
  verb: 1 << 16,
  title: 1 << 17,
  person: 1 << 18,
  group: 1 << 19,
  organization: 1 << 20,
  document: 1 << 21,
  publication: 1 << 22,
  unnamed: 1 << 23,
  particle: 1 << 24,
  suffix: 1 << 25,
  complementizer: 1 << 26,
  number: 1 << 27,
  negation: 1 << 28,
  naming: 1 << 29,
  cueNoun: 1 << 30,
  contrast: 1 << 31
} as const

/** More classes, in a number of their own: each number has 32 bits. */
export const plays = {
  be: 1 << 0,
  have: 1 << 1,
  relay: 1 << 2,
  generalHearer: 1 << 3,
  mediumPreposition: 1 << 4,
  stage: 1 << 5,
  locative: 1 << 6,
  journey: 1 << 7,
  through: 1 << 8,
  translator: 1 << 9,
  verbLikeNoun: 1 << 10,
  newsroom: 1 << 11,
  unnamedRole: 1 << 12,
  question: 1 << 13,
  answer: 1 << 14,
  agent: 1 << 15,
  recipient: 1 << 16,
  likeness: 1 << 17,
  genitive: 1 << 18,
  joint: 1 << 19,
  companion: 1 << 20,
  that: 1 << 21,
  objectPronoun: 1 << 22,
  definite: 1 << 23,
  charge: 1 << 24,
  timeSpan: 1 << 25,
  capitalDate: 1 << 26,
  quantifier: 1 << 27,
  infinitive: 1 << 28,
  nameGenitive: 1 << 29,
  personRelative: 1 << 30,
  freeRelative: 1 << 31
} as const

export type WordClass = keyof typeof is

export type WordPart = keyof typeof plays

/** A verb of speech in one of its forms. */
export interface CueForm {
  lemma: string
  frames: ReadonlySet<Frame>
  stance: Stance | undefined
  medium: MediumKind | undefined
  /** Its clause follows a comma. */
  comma: boolean
  form: 'base' | 'finite' | 'gerund' | 'participle'
  /** Third person, which often has the form of a plural noun. */
  third: boolean
  /** The form is a past tense and a past participle (said, not wrote). */
  participle: boolean
  /** The base form is the past tense too (read, put). */
  past: boolean
}

/** What is known about a word. */
export interface Entry {
  classes: number
  parts: number
  gender: 'masculine' | 'feminine' | undefined
  firstName: boolean
  cue: CueForm | undefined
  /** Verbs of speech by the particle after them: point out. */
  phrasal: Map<string, CueForm> | undefined
  medium: MediumKind | undefined
}
