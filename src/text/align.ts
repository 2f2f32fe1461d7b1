import {decodeNamedCharacterReference} from 'decode-named-character-reference'

/** How a source spells text: what may stand in it that is not in the text. */
export type SourceSyntax = 'markdown' | 'html' | 'text'

/** Where each UTF-16 code unit of a text starts and ends in its source, as offsets in the source. */
export interface Alignment {
  start(index: number): number
  end(index: number): number
}

const reference = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z][a-z0-9]{0,31}));?/iy
const punctuation = /[!-/:-@[-`{-~]/

/**
 * Lines up a text with the stretch `[from, to)` of the source that it was read from: escapes, character references,
 * collapsed white space, tags and the marks of block quotations are stepped over. Linear in the stretch.
 */
export function alignText(value: string, source: string, from: number, to: number, syntax: SourceSyntax): Alignment {
  if (to - from === value.length && source.startsWith(value, from)) {
    return {start: index => from + index, end: index => from + index + 1}
  }
  const starts = new Uint32Array(value.length)
  const ends = new Uint32Array(value.length)
  let at = from
  for (let index = 0; index < value.length; ) {
    const token = tokenFor(value, index, source, at, to, syntax)
    for (let unit = 0; unit < token.units; unit++) {
      starts[index + unit] = token.start
      ends[index + unit] = token.end
    }
    index += token.units
    at = token.end
  }
  return {start: index => starts[index] ?? to, end: index => ends[index] ?? to}
}

interface SourceToken {
  start: number
  end: number
  /** Code units of the text that it stands for. */
  units: number
}

/** The next stretch of the source that spells what stands at `index`; at the end an empty one, so that alignment goes on. */
function tokenFor(value: string, index: number, source: string, at: number, to: number, syntax: SourceSyntax): SourceToken {
  const wanted = value[index]!
  while (at < to) {
    const found = source[at]!
    if (isSpace(wanted) && isSpace(found)) {
      const single = isSpace(value[index + 1] ?? '')
      return {start: at, end: single ? at + 1 : spaceEnd(source, at, to, syntax), units: 1}
    }
    if (syntax === 'markdown' && found === '\\' && source[at + 1] === wanted && punctuation.test(wanted)) {
      return {start: at, end: at + 2, units: 1}
    }
    const spelled = found === '&' && syntax !== 'text' ? referenceAt(source, at) : undefined
    if (spelled && value.startsWith(spelled.text, index)) {
      return {start: at, end: at + spelled.length, units: spelled.text.length}
    }
    if (found === '<' && syntax === 'html' && !(wanted === '<' && value[index + 1] === source[at + 1])) {
      at = tagEnd(source, at, to)
      continue
    }
    if (found === wanted) return {start: at, end: at + 1, units: 1}
    at++
  }
  return {start: to, end: to, units: 1}
}

/** The end of a run of white space; in markdown a line may start with the marks of block quotations. */
function spaceEnd(source: string, at: number, to: number, syntax: SourceSyntax): number {
  let lineStart = false
  while (at < to) {
    const found = source[at]!
    if (found === '\n' || found === '\r') lineStart = true
    else if (!isSpace(found) && !(lineStart && syntax === 'markdown' && found === '>')) break
    at++
  }
  return at
}

function referenceAt(source: string, at: number): {text: string; length: number} | undefined {
  reference.lastIndex = at
  const match = reference.exec(source)
  if (!match) return undefined
  const code = match[1] !== undefined ? Number.parseInt(match[1], 16) : match[2] !== undefined ? Number(match[2]) : undefined
  const text = code === undefined ? decodeNamedCharacterReference(match[3]!) : code <= 0x10ffff && String.fromCodePoint(code)
  return text ? {text, length: match[0].length} : undefined
}

function tagEnd(source: string, at: number, to: number): number {
  const close = source.startsWith('<!--', at) ? '-->' : '>'
  const end = source.indexOf(close, at)
  return end === -1 || end > to ? to : end + close.length
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\n' || character === '\t' || character === '\r' || character === '\f'
}
