import type {Lexicon} from './lexicon.js'
import {lookOf} from './quotation-looks.js'
import type {MarkStyle, Quotation} from './quotation.js'
import {trimSpan} from './span.js'
import type {Token} from './tokens.js'

type Direction = 'open' | 'close' | 'either'

interface Mark {
  style: MarkStyle
  direction: Direction
}

/** Marks with a direction of their own. „ and ‚ open; “ closes what they open, so it is read by its setting. */
const marks: Readonly<Record<string, Mark>> = {
  '“': {style: 'double', direction: 'either'},
  '”': {style: 'double', direction: 'either'},
  '„': {style: 'double', direction: 'open'},
  '‟': {style: 'double', direction: 'open'},
  ',,': {style: 'double', direction: 'open'},
  '"': {style: 'double', direction: 'either'},
  "''": {style: 'double', direction: 'either'},
  '``': {style: 'double', direction: 'open'},
  '«': {style: 'guillemet', direction: 'either'},
  '»': {style: 'guillemet', direction: 'either'},
  '‹': {style: 'single', direction: 'either'},
  '›': {style: 'single', direction: 'either'},
  '‘': {style: 'single', direction: 'open'},
  '‛': {style: 'single', direction: 'open'},
  '‚': {style: 'single', direction: 'open'},
  '`': {style: 'single', direction: 'open'},
  '’': {style: 'single', direction: 'either'},
  "'": {style: 'single', direction: 'either'}
}

interface Open {
  token: number
  style: MarkStyle
  text: string
}

/**
 * Pairs the quotation marks of one block in one scan. Straight marks are told by the white space around them; a mark
 * that turns the wrong way is read by its place; apostrophes, inches and elisions are no marks. A mark that is
 * never closed runs to the block's end if nothing is open around it, and else is dropped; a single one only where it
 * opens the block.
 * @returns Quotations by their start; inner ones after the one that holds them.
 */
export function pairQuotationMarks(text: string, tokens: readonly Token[], block: number, lexicon: Lexicon): Quotation[] {
  const found: Quotation[] = []
  const open: Open[] = []
  const nextSingle = nextSingleMarks(tokens)
  const close = (at: number, from: number): void => {
    const opening = open[from]!
    open.length = from
    found.push(quotation(text, tokens, block, opening, at, from, lexicon))
  }
  tokens.forEach((token, index) => {
    if (token.kind !== 'mark') return
    const mark = marks[token.text]
    if (mark === undefined) return
    const inside = lastOf(open, mark.style)
    const direction = directionOf(tokens, index, mark, inside >= 0)
    if (direction === 'none') return
    if (direction === 'close') {
      if (inside < 0) return
      if (mark.style === 'single' && isPossessive(tokens, index, nextSingle)) return
      close(index + 1, inside)
    } else if (mark.style !== 'single' || !opensElision(tokens, index, lexicon)) {
      open.push({token: index, style: mark.style, text: token.text})
    }
  })
  const outermost = open.findIndex(each => each.style !== 'single')
  if (outermost === 0 && isSpeechStart(tokens, open[0]!)) {
    const opening = open[0]!
    found.push({...quotation(text, tokens, block, opening, tokens.length, 0, lexicon), unclosed: true})
  } else if (open[0]?.token === 0 && open[0].text === '‘') {
    found.push({...quotation(text, tokens, block, open[0], tokens.length, 0, lexicon), unclosed: true})
  }
  return nested(found)
}

/** An unclosed mark is believed if it opens the block, or follows white space before a word. */
function isSpeechStart(tokens: readonly Token[], opening: Open): boolean {
  const next = tokens[opening.token + 1]
  return next !== undefined && (opening.token === 0 || tokens[opening.token]!.spaced)
}

function quotation(
  text: string,
  tokens: readonly Token[],
  block: number,
  opening: Open,
  end: number,
  depth: number,
  lexicon: Lexicon
): Quotation {
  const first = tokens[opening.token]!
  const last = tokens[end - 1]!
  const closed = last.kind === 'mark' && end - 1 > opening.token
  const inner = trimSpan(text, {start: first.end, end: closed ? last.start : last.end})
  return {
    block, start: first.start, end: last.end, inner, tokens: {start: opening.token, end}, depth, style: opening.style,
    look: lookOf(tokens, {start: opening.token, end}, lexicon), unclosed: false, continues: false
  }
}

/** Sorts by start and counts how deep each stands; those without a word are dropped. */
export function nested(found: Quotation[]): Quotation[] {
  const sorted = found
    .filter(each => each.inner.end > each.inner.start)
    .sort((left, right) => left.start - right.start || right.end - left.end)
  const around: Quotation[] = []
  for (const each of sorted) {
    while (around.length > 0 && around.at(-1)!.end <= each.start) around.pop()
    each.depth = around.length
    around.push(each)
  }
  return sorted
}

function lastOf(open: readonly Open[], style: MarkStyle): number {
  for (let index = open.length - 1; index >= 0 && index >= open.length - 4; index--) {
    if (open[index]!.style === style) return index
  }
  return -1
}

/** Whether the mark opens or closes here, by the characters around it and by what is open. */
function directionOf(tokens: readonly Token[], index: number, mark: Mark, inside: boolean): 'open' | 'close' | 'none' {
  const token = tokens[index]!
  const before = tokens[index - 1]
  const after = tokens[index + 1]
  const afterSpaced = after === undefined || after.spaced
  const gapBefore = token.spaced || before === undefined || opensBefore(before)
  const wordAfter = after !== undefined && !after.spaced && (after.kind !== 'punctuation' || startsWords(after.text))
  if (mark.direction === 'open') return inside && !wordAfter && !gapBefore ? 'close' : 'open'
  if (token.text === '“' && gapBefore && !inside) return 'open'
  if (token.text === '”' && inside) return token.spaced && wordAfter && !closesBefore(before) ? 'none' : 'close'
  const straight = token.text !== '“' && token.text !== '«'
  if (inside) {
    if (mark.style === 'single') return !gapBefore && (afterSpaced || after.kind !== 'word') ? 'close' : 'none'
    if (straight) return 'close'
    return gapBefore && wordAfter ? 'open' : 'close'
  }
  if (mark.style !== 'single') {
    if (isInches(tokens, index)) return 'none'
    return wordAfter || (gapBefore && after !== undefined) ? 'open' : 'none'
  }
  return gapBefore && wordAfter && (token.text !== '’' || after?.kind === 'word') ? 'open' : 'none'
}

const opensBefore = (token: Token): boolean =>
  (token.kind === 'punctuation' && /^[([{—–/-]/.test(token.text)) || (token.kind === 'mark' && !token.spaced)

const closesBefore = (token: Token | undefined): boolean => token !== undefined && /^[,.?!…]$/.test(token.text)

const startsWords = (text: string): boolean => /^(?:[([{$€£#@…*&¿¡—–-]|\.\.)/.test(text)

/** 6' 2" and 12" are measures. */
function isInches(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  return before !== undefined && before.kind === 'number' && !tokens[index]!.spaced
}

/** ’90s, 'em: an apostrophe that opens a word. */
function opensElision(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const next = tokens[index + 1]
  if (next === undefined || next.spaced) return true
  return (next.kind === 'number' && /^\d\ds?$/.test(next.lower)) || lexicon.isElision(next.lower)
}

/** The analysts’ view: an s before it, a word after it, and the next single mark closes too. */
function isPossessive(tokens: readonly Token[], index: number, nextSingle: readonly number[]): boolean {
  const before = tokens[index - 1]
  const after = tokens[index + 1]
  if (before === undefined || after === undefined || before.kind !== 'word' || !before.pluralEnding) return false
  if (after.kind !== 'word' || !after.spaced) return false
  const next = nextSingle[index + 1] ?? -1
  return next >= 0 && !tokens[next]!.spaced
}

/** For each token, the next single mark at or after it, or -1. */
function nextSingleMarks(tokens: readonly Token[]): number[] {
  const next: number[] = []
  let last = -1
  for (let index = tokens.length - 1; index >= 0; index--) {
    const token = tokens[index]!
    if (token.kind === 'mark' && marks[token.text]?.style === 'single') last = index
    next[index] = last
  }
  return next
}
