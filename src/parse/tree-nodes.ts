import type {Element, Nodes, Properties, Root, Text} from 'hast'
import type {Position} from '../model/position.js'
import {Problem} from '../problems.js'
import {Place, type Points} from './points.js'
import type {TreeLimits} from './tree-limits.js'

/**
 * Makes the nodes of a tree, counts them, and knows their places: each `position` is a `Place`. Offsets are half-open.
 */
export class TreeNodes {
  readonly root: Root
  readonly #source: string
  readonly #points: Points
  readonly #limits: TreeLimits
  #count = 0

  constructor(source: string, points: Points, limits: TreeLimits) {
    this.#source = source
    this.#points = points
    this.#limits = limits
    this.root = {type: 'root', children: [], position: this.#place(0, source.length)}
  }

  position(start: number, end: number): Position {
    return this.#points.position(start, end)
  }

  element(name: string, properties: Properties, start: number, end: number): Element {
    this.#add()
    return {type: 'element', tagName: name, properties, children: [], position: this.#place(start, end)}
  }

  comment(into: Element | Root, value: string, start: number, end: number): void {
    this.#add()
    const from = Math.max(this.#source.lastIndexOf('<', start - 1), 0)
    into.children.push({type: 'comment', value, position: this.#place(from, Math.min(end, this.#source.length))})
  }

  doctype(start: number, end: number): void {
    this.#add()
    this.root.children.push({type: 'doctype', position: this.#place(start - 2, end)})
  }

  /** Text in which CR LF and CR become line feeds, as the standard has it. */
  lines(into: Element | Root, value: string, start: number, end: number): void {
    if (!this.#points.hasReturns) return this.text(into, value, start, end)
    let from = 0
    for (let index = value.indexOf('\r'); index !== -1; index = value.indexOf('\r', from)) {
      if (index > from) this.text(into, value.slice(from, index), start + from, start + index)
      from = value[index + 1] === '\n' ? index + 2 : index + 1
      this.text(into, '\n', start + index, start + from)
    }
    if (from < value.length) this.text(into, value.slice(from), start + from, end)
  }

  /** Adds to the text that stands last, or starts one; keeps what of it differs from its source. */
  text(into: Element | Root, value: string, start: number, end: number): void {
    const siblings = into.children
    const last = siblings[siblings.length - 1]
    if (last?.type !== 'text') {
      this.#add()
      const node: Text = {type: 'text', value, position: this.#place(start, end)}
      if (end - start !== value.length) node.data = {pieces: [0, start, end]}
      siblings.push(node)
      return
    }
    const place = placeOf(last)
    const pieces = last.data?.pieces as number[] | undefined // made here, so it can grow
    const straight = end - start === value.length && place.to === start
    if (pieces === undefined) {
      if (!straight) last.data = {pieces: [0, place.from, place.to, last.value.length, start, end]}
    } else if (straight && isStraight(pieces, last.value.length)) pieces[pieces.length - 1] = end
    else pieces.push(last.value.length, start, end)
    last.value += value
    place.to = end
  }

  #place(start: number, end: number): Place {
    return new Place(this.#points, start, end)
  }

  #add(): void {
    this.#count++
    if (this.#count > this.#limits.nodes) {
      throw new Problem('limit-exceeded', {detail: `HTML has more than ${this.#limits.nodes} nodes`})
    }
  }
}

/** The place of a node that was made here. */
export function placeOf(node: Nodes): Place {
  return node.position as Place // given to every node above
}

/** Whether the last piece stands character for character. */
function isStraight(pieces: readonly number[], length: number): boolean {
  const start = pieces[pieces.length - 3] ?? 0
  const [from = 0, to = 0] = pieces.slice(-2)
  return to - from === length - start
}
