import {is, type Ending, type Entry, type Lexicon} from './lexicon.js'
import type {Quotation} from './quotation-marks.js'
import type {Span} from './span.js'

export type TokenKind = 'word' | 'number' | 'possessive' | 'mark' | 'punctuation'

/** A word, a number, a quotation mark or a piece of punctuation, with what the language knows about it. */
export interface Token extends Span {
  kind: TokenKind
  text: string
  /** Lower case, with straight apostrophes: the key of word lists. */
  lower: string
  /** Starts with a capital letter, or is all capitals. */
  capital: boolean
  /** White space, or the block's edge, before it. */
  spaced: boolean
  entry: Entry | undefined
  /** What the last letters of a small word say. */
  ending: Ending
  /** The quotation that this token stands for, among the atoms of a sentence. */
  quotation: Quotation | undefined
}

/**
 * Initials and dotted abbreviations; words, with inner apostrophes, hyphens, ampersands, and points before a small
 * letter or a digit; runs of dashes and points; any other character alone. Every alternative starts with a class
 * of its own or is bounded, and no quantifier nests over the same class, so the scan is linear.
 */
const pattern =
  /(?:\p{L}\.){2,4}|[\p{L}\p{M}\p{N}]+(?:(?:['’&\-‑]|\.(?=[\p{Ll}\p{N}])|,(?=\p{N}{3}))[\p{L}\p{M}\p{N}]+)*|-{1,3}|[–—…]|\.{3}|(?<=\S)'(?='')|''|``|,,|[^\s]/gu

const markPattern = /^(?:["“”„‟«»‹›‘’‚'`]|''|``|,,)$/
const wordStart = /^[\p{L}\p{M}\p{N}]/u

/** The words and marks of one block, in order. Linear in `text`. */
export function tokenize(text: string, lexicon: Lexicon): Token[] {
  const tokens: Token[] = []
  let previousEnd = 0
  for (const match of text.matchAll(pattern)) {
    const start = match.index
    const raw = match[0]
    const spaced = start > previousEnd || start === 0
    if (wordStart.test(raw)) {
      previousEnd = pushWord(tokens, text, start, raw, spaced, lexicon)
    } else if (start >= previousEnd) {
      const kind = markPattern.test(raw) ? 'mark' : 'punctuation'
      tokens.push({kind, text: raw, lower: raw, start, end: start + raw.length, capital: false, spaced, entry: undefined, ending: undefined, quotation: undefined})
      previousEnd = start + raw.length
    }
  }
  return tokens
}

/** Adds a word, its possessive apart and the point of its abbreviation to it. Returns where it ends. */
function pushWord(tokens: Token[], text: string, start: number, raw: string, spaced: boolean, lexicon: Lexicon): number {
  let word = raw
  let possessive = ''
  const code = raw.charCodeAt(raw.length - 1)
  if ((code === 115 || code === 83) && raw.length > 2) {
    const apostrophe = raw[raw.length - 2]
    if (apostrophe === "'" || apostrophe === '’') {
      word = raw.slice(0, -2)
      possessive = raw.slice(-2)
    }
  }
  const end = start + raw.length
  if (possessive === '' && text[end] === '.' && lexicon.isAbbreviation(word)) word += '.'
  tokens.push(wordToken(word, start, spaced, lexicon))
  if (possessive !== '') {
    const from = start + word.length
    tokens.push({
      kind: 'possessive', text: possessive, lower: "'s", start: from, end: from + 2, capital: false, spaced: false, entry: undefined,
      ending: undefined, quotation: undefined
    })
  }
  return Math.max(end, start + word.length)
}

const isAcronym = (word: string): boolean => word.length > 1 && word.length < 5 && word === word.toUpperCase()

const pronouns = is.first | is.second | is.neuter | is.relative | is.plural | is.masculine | is.feminine

/** US and WHO are names, us and who are not. */
const withoutPronoun = (entry: Entry | undefined): Entry | undefined =>
  entry !== undefined && (entry.classes & pronouns) !== 0 ? undefined : entry

function wordToken(word: string, start: number, spaced: boolean, lexicon: Lexicon): Token {
  const first = word[0]!
  const lower = word.toLowerCase().replaceAll('’', "'")
  const digit = first >= '0' && first <= '9'
  const capital = !digit && first !== first.toLowerCase()
  return {
    kind: digit ? 'number' : 'word',
    text: word,
    lower,
    start,
    end: start + word.length,
    capital,
    spaced,
    entry: isAcronym(word) ? withoutPronoun(lexicon.lookUp(lower)) : lexicon.lookUp(lower),
    ending: capital || digit ? undefined : lexicon.endingOf(lower),
    quotation: undefined
  }
}
