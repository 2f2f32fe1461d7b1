import type {Element} from 'hast'
import {formattingElements} from './element-rules.js'
import type {OpenElement} from './open-elements.js'

/** How many elements are opened again: more would cost quadratic time. */
const mostReopened = 8

/** Formatting that the end of another element cut: it goes on in what comes next, while its place is open. */
export class CutFormatting {
  #elements: Element[] = []
  #depth = 0

  get isEmpty(): boolean {
    return this.#elements.length === 0
  }

  /** Keeps the formatting among elements that were closed, outermost first; their place has that many open elements. */
  keep(closed: readonly OpenElement[], depth: number): void {
    const cut = closed.filter(({name, ended}) => formattingElements.has(name) && !ended)
    this.#elements = cut.slice(-mostReopened).map(({node}) => node)
    this.#depth = depth
  }

  /** An end tag came for the innermost of the name. */
  forget(name: string): void {
    const last = this.#elements.map(({tagName}) => tagName).lastIndexOf(name)
    if (last !== -1) this.#elements = this.#elements.toSpliced(last, 1)
  }

  take(): Element[] {
    const elements = this.#elements
    this.#elements = []
    return elements
  }

  dropDeeperThan(depth: number): void {
    if (depth < this.#depth) this.#elements = []
  }
}
