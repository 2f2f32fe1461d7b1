import {countBefore} from '../blocks/count-before.js'
import type {Position} from '../model/position.js'

type Point = Required<Position['start']>

/**
 * Makes points of offsets: lines end at LF, CR LF or CR. Fastest where offsets rise, and linear then.
 */
export class Points {
  readonly #text: string
  #found: number[] | undefined
  #hasReturns: boolean | undefined
  #line = 0

  constructor(text: string) {
    this.#text = text
  }

  /** Whether the text holds a CR. */
  get hasReturns(): boolean {
    return (this.#hasReturns ??= this.#text.includes('\r'))
  }

  /** The offsets at which lines start; looked for when the first place is asked. */
  get #lines(): number[] {
    return (this.#found ??= lineStarts(this.#text, this.hasReturns))
  }

  /** The place of an offset: line and column from 1. */
  at(offset: number): Point {
    const lines = this.#lines
    if (lines[this.#line]! > offset || (lines[this.#line + 64] ?? Infinity) <= offset) {
      this.#line = Math.max(0, countBefore(lines.length, index => lines[index]! <= offset) - 1)
    }
    while ((lines[this.#line + 1] ?? Infinity) <= offset) this.#line++
    return {line: this.#line + 1, column: offset - lines[this.#line]! + 1, offset}
  }

  /** The offset at which a line starts, counted from 1; the end of the text where it has none. */
  lineStart(line: number): number {
    return this.#lines[line - 1] ?? this.#text.length
  }

  position(start: number, end: number): Position {
    return {start: this.at(start), end: this.at(end)}
  }
}

/** A position, half-open, whose lines and columns are counted when they are asked for: of most nodes they never are. */
export class Place implements Position {
  constructor(
    readonly points: Points,
    public from: number,
    public to: number
  ) {}

  get start(): Point {
    return this.points.at(this.from)
  }

  get end(): Point {
    return this.points.at(this.to)
  }
}

function lineStarts(text: string, hasReturns: boolean): number[] {
  const starts = [0]
  if (hasReturns) {
    for (const match of text.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length)
  } else {
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  }
  return starts
}
