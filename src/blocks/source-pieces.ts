import type {Text as HastText} from 'hast'
import {countBefore} from './count-before.js'

/**
 * Where the characters of a text stand in its source: runs as flat triples `valueStart, sourceStart, sourceEnd`, in
 * order. A run ends where the next starts. Where both its sides are equally long, character stands for character;
 * else the run is one thing in the source, as `&amp;` is, or a line feed that was CR LF.
 */
export type SourcePieces = readonly number[]

declare module 'hast' {
  interface TextData {
    /** Where a text differs from its source; without them its characters are those of its position. */
    pieces?: SourcePieces | undefined
  }
}

/** The pieces of a text of hast; undefined where it has no offsets. */
export function piecesOf(node: HastText): SourcePieces | undefined {
  if (node.data?.pieces !== undefined) return node.data.pieces
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  return start === undefined || end === undefined ? undefined : [0, start, end]
}

/**
 * The source range of the characters `[start, end)` of a text that is `length` long; half-open, UTF-16. An empty range
 * stands where its character would start. Logarithmic in the number of pieces.
 */
export function sourceRange(pieces: SourcePieces, length: number, start: number, end: number): [start: number, end: number] {
  const from = sourceOf(pieces, length, start, 'start')
  return [from, end > start ? sourceOf(pieces, length, end - 1, 'end') : from]
}

function sourceOf(pieces: SourcePieces, length: number, index: number, side: 'start' | 'end'): number {
  const before = countBefore(pieces.length / 3, piece => pieces[piece * 3]! <= index)
  const at = Math.max(0, before - 1) * 3
  const valueStart = pieces[at] ?? 0
  const sourceStart = pieces[at + 1] ?? 0
  const sourceEnd = pieces[at + 2] ?? 0
  const valueEnd = pieces[at + 3] ?? length
  const exact = sourceEnd - sourceStart === valueEnd - valueStart
  if (side === 'start') return exact ? sourceStart + index - valueStart : sourceStart
  return exact ? sourceStart + index - valueStart + 1 : sourceEnd
}
