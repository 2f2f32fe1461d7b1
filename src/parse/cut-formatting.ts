import type {OpenElement} from './open-elements.js'

/** How many elements are opened again: more would cost quadratic time. */
const mostReopened = 8

/** Formatting that the end of another element cut: it goes on in what comes next, while its place is open. */
export class CutFormatting {
  #elements: OpenElement[] = []
  #depth = 0

  get isEmpty(): boolean {
    return this.#elements.length === 0
  }

  /** Keeps the formatting among elements that were closed, outermost first; their place has that many open elements. */
  keep(closed: readonly OpenElement[], depth: number): void {
    const cut = closed.filter(({rule, ended}) => rule.isFormatting && !ended)
    this.#elements = cut.slice(-mostReopened)
    this.#depth = depth
  }

  /** An end tag came for the innermost of the name. */
  forget(name: string): void {
    const last = this.#elements.findLastIndex(({rule}) => rule.name === name)
    if (last !== -1) this.#elements = this.#elements.toSpliced(last, 1)
  }

  take(): OpenElement[] {
    const elements = this.#elements
    this.#elements = []
    return elements
  }

  dropDeeperThan(depth: number): void {
    if (depth < this.#depth) this.#elements = []
  }
}
