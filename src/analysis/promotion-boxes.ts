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
  kinds: Set<PromotionKind>
  furniture: Set<FurnitureKind>
}

type HintKey = PromotionKind | FurnitureKind

const kindsOfPromotion: ReadonlySet<string> = new Set(promotionKinds)
// the keys of `furniture` are its kinds
const furnitureKinds = Object.keys(furniture) as FurnitureKind[]
const tables: ReadonlyArray<readonly [HintKey, readonly string[]]> = [
  ...promotionKinds.map(kind => [kind, promotionSpecs[kind].hints] as const),
  ...furnitureKinds.map(kind => [kind, furniture[kind].hints] as const)
]
const longestHints = 400
/** A hint this long is found inside other words as well. */
const distinctive = 7
const mostParts = 3
const separator = /[^a-z0-9\u00c0-\uffff]+/

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

const keysByHint = new Map<string, HintKey[]>()
for (const [key, hints] of tables) for (const hint of hints) keysByHint.set(hint, [...(keysByHint.get(hint) ?? []), key])
/** The words that hints begin with. */
const openings = new Set([...keysByHint.keys()].map(hint => hint.split(separator)[0]!))
const distinctiveHints = [...keysByHint].filter(([hint]) => hint.length >= distinctive)
/** Whether there is any of them: most boxes have none. */
const anyDistinctive = new RegExp(distinctiveHints.map(([hint]) => hint.replace(/[^a-z0-9-]/g, String.raw`\$&`)).join('|'))

function hintsOf(text: string, known: Map<string, Hints>): Hints {
  const before = known.get(text)
  if (before !== undefined) return before
  const keys = new Set<HintKey>()
  const read = text.slice(0, longestHints).replaceAll('_', '-')
  for (const name of read.split(/\s+/)) {
    const words = name.split(separator)
    for (let from = 0; from < words.length; from++) {
      let part = words[from]!
      if (!openings.has(part)) continue
      for (let to = from + 1; ; to++) {
        const found = keysByHint.get(part)
        if (found !== undefined) for (const key of found) keys.add(key)
        if (to === words.length || to - from === mostParts) break
        part += `-${words[to]}`
      }
    }
  }
  if (anyDistinctive.test(read)) {
    for (const [hint, owners] of distinctiveHints) if (read.includes(hint)) for (const key of owners) keys.add(key)
  }
  const hints: Hints = {kinds: new Set(), furniture: new Set()}
  for (const key of keys) {
    // a key is of the one table or of the other
    if (kindsOfPromotion.has(key)) hints.kinds.add(key as PromotionKind)
    else hints.furniture.add(key as FurnitureKind)
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
