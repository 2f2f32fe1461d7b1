import {promotionKinds, type PromotionKind} from '../model/promotion.js'
import {furniture, type FurnitureKind} from '../promotions/furniture.js'
import {promotionSpecs} from '../promotions/registry.js'
import type {BlockFeatures, Container} from './features.js'

/** A box and the blocks in it, half-open. */
export interface BoxView {
  container: Container
  start: number
  end: number
  parent: BoxView | undefined
  depth: number
  /** Kinds that its ids and classes name. */
  kinds: ReadonlySet<PromotionKind>
  furniture: ReadonlySet<FurnitureKind>
}

interface Hints {
  kinds: ReadonlySet<PromotionKind>
  furniture: ReadonlySet<FurnitureKind>
}

const promotionHints = promotionKinds.map(kind => ({kind, hints: promotionSpecs[kind].hints}))
// the keys of `furniture` are its kinds
const furnitureHints = (Object.keys(furniture) as FurnitureKind[]).map(kind => ({kind, hints: furniture[kind].hints}))
const longestHints = 400
/** A hint this long is found inside other words as well. */
const distinctive = 7

/** The innermost box of each block; boxes know those around them. Linear in blocks times depth. */
export function readBoxes(blocks: readonly BlockFeatures[]): Array<BoxView | undefined> {
  const views = new Map<Container, BoxView>()
  const known = new Map<string, Hints>()
  return blocks.map((block, index) => {
    let parent: BoxView | undefined
    for (const [depth, container] of block.containers.entries()) {
      let view = views.get(container)
      if (view === undefined) {
        view = {container, start: index, end: index + 1, parent, depth, ...hintsOf(container.hints, known)}
        views.set(container, view)
      }
      view.end = index + 1
      parent = view
    }
    return parent
  })
}

function hintsOf(text: string, known: Map<string, Hints>): Hints {
  const found = known.get(text)
  if (found !== undefined) return found
  const names = text.slice(0, longestHints).split(/\s+/)
  const parts = new Set<string>()
  for (const name of names) {
    const words = name.split(/[^\p{L}\p{N}]+/u)
    for (const [index, word] of words.entries()) {
      parts.add(word)
      if (words[index + 1] !== undefined) parts.add(`${word}-${words[index + 1]}`)
      if (words[index + 2] !== undefined) parts.add(`${word}-${words[index + 1]}-${words[index + 2]}`)
    }
  }
  const holds = (hint: string): boolean =>
    parts.has(hint) || (hint.length >= distinctive && names.some(name => name.replaceAll('_', '-').includes(hint)))
  const hints = {
    kinds: new Set(promotionHints.filter(({hints}) => hints.some(holds)).map(({kind}) => kind)),
    furniture: new Set(furnitureHints.filter(({hints}) => hints.some(holds)).map(({kind}) => kind))
  }
  known.set(text, hints)
  return hints
}

/** The boxes around a block, innermost first. */
export function boxesAround(box: BoxView | undefined): BoxView[] {
  const boxes: BoxView[] = []
  for (let view = box; view !== undefined; view = view.parent) boxes.push(view)
  return boxes
}
