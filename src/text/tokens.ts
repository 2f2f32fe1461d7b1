import type {Ending, Lexicon} from './lexicon.js'
import type {Quotation} from './quotation.js'
import {isSpace, type Span} from './span.js'
import type {Entry} from './word-classes.js'

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
  /** Ends as nouns in the plural do, or is a possessive ’s. */
  pluralEnding: boolean
  /** The quotation that this token stands for, among the atoms of a sentence. */
  quotation: Quotation | undefined
}

const quotationMarks: ReadonlySet<string> = new Set(
  ['"', '“', '”', '„', '‟', '«', '»', '‹', '›', '‘', '’', '‚', "'", '`', "''", '``', ',,']
)

/** The words and marks of one block, in order. One scan over its characters, linear in `text`. */
export function tokenize(text: string, lexicon: Lexicon): Token[] {
  const tokens: Token[] = []
  let previousEnd = 0
  for (let index = 0; index < text.length;) {
    const code = text.charCodeAt(index)
    if (isSpace(code)) {
      index++
      continue
    }
    const spaced = index > previousEnd || index === 0
    previousEnd = isWordAt(text, index)
      ? pushWord(tokens, text, index, text.slice(index, wordEnd(text, index)), spaced, lexicon)
      : pushPunctuation(tokens, text, index, spaced)
    index = previousEnd
  }
  return tokens
}

function pushPunctuation(tokens: Token[], text: string, start: number, spaced: boolean): number {
  const end = punctuationEnd(text, start)
  const raw = text.slice(start, end)
  const kind = quotationMarks.has(raw) ? 'mark' : 'punctuation'
  tokens.push({
    kind, text: raw, lower: raw, start, end, capital: false, spaced, entry: undefined, ending: undefined, pluralEnding: false,
    quotation: undefined
  })
  return end
}

/** Runs of dashes and points, two apostrophes or commas for a double mark; any other character alone. */
function punctuationEnd(text: string, start: number): number {
  const char = text[start]!
  const next = text[start + 1]
  if (char === '-') return next !== '-' ? start + 1 : text[start + 2] === '-' ? start + 3 : start + 2
  if (char === '.') return next === '.' && text[start + 2] === '.' ? start + 3 : start + 1
  if (char === "'" && next === "'") {
    const closesInner = text[start + 2] === "'" && start > 0 && !isSpace(text.charCodeAt(start - 1))
    return closesInner ? start + 1 : start + 2
  }
  if ((char === '`' || char === ',') && next === char) return start + 2
  return start + (text.codePointAt(start)! > 0xffff ? 2 : 1)
}

/**
 * Where a word ends: with inner apostrophes, hyphens and ampersands, points before a small letter or a digit, initials.
 */
function wordEnd(text: string, start: number): number {
  if (text.charCodeAt(start + 1) === point && isLetterAt(text, start + 2) && text.charCodeAt(start + 3) === point) {
    let end = start + 4
    while (end < start + 8 && isLetterAt(text, end) && text.charCodeAt(end + 1) === point) end += 2
    return end
  }
  let index = start
  for (;;) {
    if (isWordAt(text, index)) index += isHighSurrogate(text.charCodeAt(index)) ? 2 : 1
    else if (isJoint(text, index)) index++
    else return index
  }
}

/** Whether the character joins what stands before and after it into one word. */
function isJoint(text: string, index: number): boolean {
  switch (text.charCodeAt(index)) {
    case apostrophe:
    case curlyApostrophe:
    case hyphen:
    case ampersand:
    case firmHyphen:
      return isWordAt(text, index + 1)
    case point:
      return isWordAt(text, index + 1) && isSmallOrDigit(text[index + 1]!)
    case comma:
      return isDigit(text.charCodeAt(index - 1)) && isDigit(text.charCodeAt(index + 1))
        && isDigit(text.charCodeAt(index + 2)) && isDigit(text.charCodeAt(index + 3))
    default:
      return false
  }
}

const ampersand = 0x26
const apostrophe = 0x27
const comma = 0x2c
const hyphen = 0x2d
const point = 0x2e
const curlyApostrophe = 0x2019
const firmHyphen = 0x2011

const isDigit = (code: number): boolean => code > 47 && code < 58

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code < 0xdc00

const isSmallOrDigit = (char: string): boolean => isDigit(char.charCodeAt(0)) || char !== char.toUpperCase()

const isAsciiLetter = (code: number): boolean => (code > 96 && code < 123) || (code > 64 && code < 91)

/** Which of the ASCII characters stand in words. */
const asciiWord = Uint8Array.from({length: 128}, (_, code) => (isAsciiLetter(code) || isDigit(code) ? 1 : 0))

/** Dashes, points and quotation marks of the block General Punctuation, which holds no word. */
const isGeneralPunctuation = (code: number): boolean => code >= 0x2000 && code < 0x2070

const wordPattern = /^[\p{L}\p{M}\p{N}]/u

const letterPattern = /^\p{L}/u

/** Whether a letter, a mark on one or a number stands there; at the end of the text none does. */
function isWordAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  if (code < 128) return asciiWord[code] === 1
  return code > 127 && !isGeneralPunctuation(code) && wordPattern.test(String.fromCodePoint(text.codePointAt(index)!))
}

function isLetterAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  if (code < 128) return isAsciiLetter(code)
  return code > 127 && letterPattern.test(text[index]!)
}

/** Adds a word, its possessive apart and the point of its abbreviation to it. Returns where it ends. */
function pushWord(
  tokens: Token[],
  text: string,
  start: number,
  raw: string,
  spaced: boolean,
  lexicon: Lexicon
): number {
  let word = raw
  let possessive = ''
  const code = raw.charCodeAt(raw.length - 1)
  if ((code === 115 || code === 83) && raw.length > 2) {
    const before = raw.charCodeAt(raw.length - 2)
    if (before === apostrophe || before === curlyApostrophe) {
      word = raw.slice(0, -2)
      possessive = raw.slice(-2)
    }
  }
  const end = start + raw.length
  if (possessive === '' && text.charCodeAt(end) === point && lexicon.isAbbreviation(word)) word += '.'
  tokens.push(wordToken(word, start, spaced, lexicon))
  if (possessive !== '') {
    const from = start + word.length
    tokens.push({
      kind: 'possessive', text: possessive, lower: "'s", start: from, end: from + 2, capital: false, spaced: false,
      entry: undefined, ending: undefined, pluralEnding: true, quotation: undefined
    })
  }
  return Math.max(end, start + word.length)
}

function wordToken(word: string, start: number, spaced: boolean, lexicon: Lexicon): Token {
  const {kind, text, lower, capital, entry, ending, pluralEnding} = lexicon.wordOf(word)
  return {kind, text, lower, start, end: start + word.length, capital, spaced, entry, ending, pluralEnding, quotation: undefined}
}
