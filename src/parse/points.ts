import type {Position} from '../model/position.js'

/**
 * Makes points of offsets: lines end at LF, CR LF or CR. Fastest where offsets rise, and linear then.
 */
export class Points {
  readonly #lines: number[] = [0]
  #line = 0

  constructor(text: string) {
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index)
      if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)) this.#lines.push(index + 1)
    }
  }

  /** The place of an offset: line and column from 1. */
  at(offset: number): Required<Position['start']> {
    const lines = this.#lines
    if (lines[this.#line]! > offset || (lines[this.#line + 64] ?? Infinity) <= offset) this.#line = this.#search(offset)
    while ((lines[this.#line + 1] ?? Infinity) <= offset) this.#line++
    return {line: this.#line + 1, column: offset - lines[this.#line]! + 1, offset}
  }

  position(start: number, end: number): Position {
    return {start: this.at(start), end: this.at(end)}
  }

  #search(offset: number): number {
    let low = 0
    let high = this.#lines.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#lines[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
}
