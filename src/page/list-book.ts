import {saysSomething} from './box-contents.js'
import type {Box} from './boxes.js'
import type {StoryView} from './story-view.js'

/** Asks once of each list and each box what all its blocks share. */
export class ListBook {
  readonly #linked = new Map<Box, boolean>()
  readonly #written = new Map<Box, boolean>()
  readonly #telling = new Map<Box, boolean>()

  constructor(readonly view: StoryView) {}

  /** Whether most items of a list are nothing but links. */
  isLinked(list: Box): boolean {
    const known = this.#linked.get(list)
    if (known !== undefined) return known
    const blocks = this.view.scan.blocks.slice(list.firstBlock, list.endBlock)
    const linked = blocks.filter(({linkDensity}) => linkDensity > 0.85).length > blocks.length / 2
    this.#linked.set(list, linked)
    return linked
  }

  /** Whether a box leads nowhere and asks nothing. */
  saysSomething(box: Box): boolean {
    const known = this.#telling.get(box) ?? saysSomething(box, this.view)
    this.#telling.set(box, known)
    return known
  }

  /** Whether running text stands among the children of a box. */
  isWritten(holder: Box): boolean {
    const known = this.#written.get(holder)
    if (known !== undefined) return known
    const {prose, holders} = this.view.story
    let written = false
    for (let index = holder.firstBlock; index < holder.endBlock && !written; index++) {
      written = prose[index]! > 0 && holders[index] === holder
    }
    this.#written.set(holder, written)
    return written
  }
}
