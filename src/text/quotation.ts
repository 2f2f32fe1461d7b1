import type {Span} from './span.js'

/** What a quotation looks like by its own words. */
export interface Look {
  /** Words and numbers. */
  words: number
  /** Capitals on all words but little ones: a title or a name. Where all nouns have capitals, on all words. */
  title: boolean
  /** A pronoun, an auxiliary or another verb stands in it. */
  clause: boolean
  /** A comma or the end of a sentence stands before the closing mark. */
  stopped: boolean
  /** The first word has a capital. */
  capitalStart: boolean
}

/** A stretch between quotation marks, marks included. */
export interface Quotation extends Span {
  block: number
  /** What was said: without the marks and without white space at its edges. */
  inner: Span
  /** Half-open range of its block's tokens, marks included. */
  tokens: Span
  /** 0 outside any other quotation. */
  depth: number
  style: MarkStyle
  look: Look
  /** The address that the carrier gives for it. */
  cite?: string | undefined
  /** The block ends before a closing mark does. */
  unclosed: boolean
  /** Opens a block and goes on from the unclosed quotation of the block before. */
  continues: boolean
}

export type MarkStyle = 'double' | 'single' | 'guillemet'
