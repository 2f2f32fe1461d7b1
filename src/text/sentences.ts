import type {Quotation} from './quotation.js'
import type {Span} from './span.js'
import type {Token} from './tokens.js'
import {is} from './word-classes.js'

/** A token, or a whole outermost quotation as one opaque thing. */
export type Atom = Token

/** What stands between two ends of sentence, as the narrator has it: quotations are atoms of it. */
export interface Sentence {
  block: number
  /** Its place in the block. */
  index: number
  atoms: Atom[]
}

/**
 * Cuts a block into the narrator's sentences; one scan. A quotation never is cut: where it ends in a full stop and a
 * capital follows, the sentence ends with it.
 */
export function splitSentences(block: number, tokens: readonly Token[], quotations: readonly Quotation[]): Sentence[] {
  return split(block, tokens, quotations.filter(each => each.depth === 0), {start: 0, end: tokens.length})
}

/** The sentences inside a quotation, with the quotations right inside it, `inner`, as atoms. */
export function sentencesInside(
  quotation: Quotation,
  tokens: readonly Token[],
  inner: readonly Quotation[]
): Sentence[] {
  const {start, end} = quotation.tokens
  return split(quotation.block, tokens, inner, {start: start + 1, end: quotation.unclosed ? end : end - 1})
}

function split(block: number, tokens: readonly Token[], outer: readonly Quotation[], range: Span): Sentence[] {
  const sentences: Sentence[] = []
  let atoms: Atom[] = []
  let next = 0
  for (let index = range.start; index < range.end; index++) {
    const quotation = outer[next]
    const token = tokens[index]!
    let stop = false
    if (quotation !== undefined && quotation.tokens.start === index) {
      atoms.push(quotationAtom(token, quotation))
      index = quotation.tokens.end - 1
      next++
      stop = endsSentence(tokens, quotation.tokens) && !isTagAhead(tokens, index + 1, tokens[index - 1]?.text === '.')
    } else {
      atoms.push(token)
      stop = token.text === '.' || token.text === '?' || token.text === '!'
    }
    if (stop || isAbbreviationAtEnd(token)) {
      const after = index + 1 < range.end ? tokens[index + 1] : undefined
      const opens = stop && outer[next]?.tokens.start === index + 1
      if (after === undefined || opens || (stop ? startsSentence(after) : startsWithFunctionWord(after))) {
        sentences.push({block, index: sentences.length, atoms})
        atoms = []
      }
    }
  }
  if (atoms.length > 0) sentences.push({block, index: sentences.length, atoms})
  return sentences
}

function quotationAtom(first: Token, quotation: Quotation): Atom {
  const {start, end} = quotation
  return {kind: 'mark', text: '', lower: '', start, end, capital: false, spaced: first.spaced, entry: undefined,
    ending: undefined, pluralEnding: false, quotation}
}

/** Whether the last words of a quotation end in a full stop, a question or an exclamation mark. */
function endsSentence(tokens: readonly Token[], range: {start: number; end: number}): boolean {
  for (let index = range.end - 1; index > range.start && index >= range.end - 4; index--) {
    const token = tokens[index]!
    if (token.kind === 'mark') continue
    return /[.?!…]$/.test(token.text) && (token.kind === 'punctuation' || token.text.endsWith('.'))
  }
  return false
}

const startsSentence = (token: Token): boolean =>
  token.spaced && (token.capital || (token.kind !== 'word' && !startsNone.has(token.text)))

const startsNone: ReadonlySet<string> = new Set([',', ',,', ';', ':', ')', ']'])

const clauseEnds: ReadonlySet<string> = new Set(['.', '?', '!', ':', ';'])

/**
 * Whether a tag follows a quotation that ended in a question mark, an exclamation or, less likely, a full stop:
 * “Why?” Smith asked. Looks at most 24 tokens ahead.
 */
function isTagAhead(tokens: readonly Token[], from: number, point: boolean): boolean {
  const limit = Math.min(tokens.length, from + 24)
  for (let index = from; index < limit; index++) {
    const token = tokens[index]!
    const entry = token.entry
    if (entry === undefined) {
      if (token.kind === 'mark' || clauseEnds.has(token.text)) return false
      continue
    }
    if (index === from) continue
    const cue = token.capital ? undefined : entry.phrasal?.get(tokens[index + 1]?.lower ?? '') ?? entry.cue
    if (cue !== undefined && cue.form === 'finite' && (cue.frames.has('tag') || cue.frames.has('clause'))) {
      const after = tokens[index + (entry.cue === cue ? 1 : 2)]
      if (after === undefined || after.text === '.' || after.text === ',') return true
      if (point || after.kind === 'mark') return false
      const classes = after.entry?.classes ?? 0
      if (cue.frames.has('addressee') || cue.frames.has('infinitive')) return (classes & is.complementizer) === 0
      return (classes & (is.preposition | is.date | is.adverb)) !== 0 && (classes & is.complementizer) === 0
        || after.ending === 'adverb'
    }
    if ((entry.classes & (is.auxiliary | is.verb | is.subordinator)) !== 0 && (entry.classes & is.relative) === 0) {
      return false
    }
  }
  return false
}

/** “in the U.S. The …”: an abbreviation ends the sentence when a capitalized word of a closed class follows. */
const isAbbreviationAtEnd = (token: Token): boolean => token.kind === 'word' && token.text.endsWith('.')

const closed = is.determiner | is.preposition | is.subordinator | is.coordinator | is.masculine | is.feminine | is.plural
  | is.neuter | is.first

const startsWithFunctionWord = (token: Token): boolean =>
  token.spaced && token.capital && token.entry !== undefined && (token.entry.classes & closed) !== 0
    && !token.text.endsWith('.')
