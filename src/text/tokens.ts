import {is, type Ending, type Entry, type Lexicon} from './lexicon.js'
import type {Quotation} from './quotation-marks.js'
import {isSpace, type Span} from './span.js'

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

const markPattern = /^(?:["“”„‟«»‹›‘’‚'`]|''|``|,,)$/

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
    if (isWordAt(text, index)) previousEnd = pushWord(tokens, text, index, text.slice(index, wordEnd(text, index)), spaced, lexicon)
    else previousEnd = pushPunctuation(tokens, text, index, spaced)
    index = previousEnd
  }
  return tokens
}

function pushPunctuation(tokens: Token[], text: string, start: number, spaced: boolean): number {
  const end = punctuationEnd(text, start)
  const raw = text.slice(start, end)
  const kind = markPattern.test(raw) ? 'mark' : 'punctuation'
  tokens.push({kind, text: raw, lower: raw, start, end, capital: false, spaced, entry: undefined, ending: undefined, quotation: undefined})
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
  if (text[start + 1] === '.' && isLetterAt(text, start + 2) && text[start + 3] === '.') {
    let end = start + 4
    while (end < start + 8 && isLetterAt(text, end) && text[end + 1] === '.') end += 2
    return end
  }
  let index = start
  while (index < text.length) {
    if (isWordAt(text, index)) index += text.charCodeAt(index) >= 0xd800 && text.charCodeAt(index) < 0xdc00 ? 2 : 1
    else if (isJoint(text, index)) index++
    else break
  }
  return index
}

/** Whether the character joins what stands before and after it into one word. */
function isJoint(text: string, index: number): boolean {
  const char = text[index]
  if (char === "'" || char === '’' || char === '-' || char === '&' || char === '‑') return isWordAt(text, index + 1)
  if (char === '.') return isWordAt(text, index + 1) && isSmallOrDigit(text[index + 1]!)
  return char === ',' && isDigit(text.charCodeAt(index - 1)) && isDigit(text.charCodeAt(index + 1))
    && isDigit(text.charCodeAt(index + 2)) && isDigit(text.charCodeAt(index + 3))
}

const isDigit = (code: number): boolean => code > 47 && code < 58

const isSmallOrDigit = (char: string): boolean => isDigit(char.charCodeAt(0)) || char !== char.toUpperCase()

const wordPattern = /^[\p{L}\p{M}\p{N}]/u

const letterPattern = /^\p{L}/u

function isWordAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  if (code < 128) return (code > 96 && code < 123) || (code > 64 && code < 91) || isDigit(code)
  return code > 127 && wordPattern.test(String.fromCodePoint(text.codePointAt(index)!))
}

function isLetterAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  if (code < 128) return (code > 96 && code < 123) || (code > 64 && code < 91)
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
      kind: 'possessive', text: possessive, lower: "'s", start: from, end: from + 2, capital: false, spaced: false,
        entry: undefined,
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
  const small = word.toLowerCase()
  const lower = small.includes('’') ? small.replaceAll('’', "'") : small
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
