import type {MediumKind} from '../languages/language.js'
import type {NounPhrase} from '../text/noun-phrase.js'
import type {Quotation} from '../text/quotation.js'
import type {Sentence} from '../text/sentences.js'
import type {Span} from '../text/span.js'
import type {CueForm} from '../text/word-classes.js'

/** A stretch of words in a block. */
export interface Place extends Span {
  block: number
}

/** Who speaks, as the text has it at this place. */
export interface Mention extends Place {
  /** The phrase without its appositions. */
  core: Span
  sentence: Sentence
  phrase: NounPhrase
  /** The one who is interviewed, whoever that is. */
  interviewee?: boolean
  /** Nothing is written for it here. */
  unwritten?: boolean
}

/** One act of saying: what was found for it so far. Passes fill it in. */
export interface Statement {
  sentence: Sentence
  /** Atoms of the cue, half-open. */
  cueFrom: number
  cueTo: number
  cue: CueForm | undefined
  cuePlace: Place | undefined
  lemma: string
  mentions: Mention[]
  /** What was said, in pieces, in document order. */
  content: Place[]
  /** The quotations that it claims. */
  quotations: Quotation[]
  rule: string
  reasons: string[]
  /** The statement whose cue it shares; it is another quotation of that one. */
  leansOn: Statement | undefined
  /** Another cue's content holds this one. */
  nested: boolean
  /** It stands in another's quotation. */
  inside?: boolean
  /** Speech without marks: an answer in an interview, a block quotation. */
  unmarked?: boolean
  /** The block quotation that it is. */
  group?: number
  /** What was said is the sentence before. */
  pointsBack?: boolean
  addressee?: Mention | undefined
  relay?: Mention | undefined
  spokesperson?: {mention: Mention; role: 'spokesperson' | 'translator'} | undefined
  medium?: {kind: MediumKind; place: Place} | undefined
  date?: Place | undefined
  location?: Place | undefined
}
