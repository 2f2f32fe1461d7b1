import {promotionKinds, type PromotionKind} from '../../model/promotion.js'
import {furniture, type FurnitureKind} from '../../promotions/furniture.js'
import {promotionSpecs} from '../../promotions/registry.js'
import type {BlockFeatures, Container} from './features.js'
import {literalFinder} from './literals.js'

/** A box and the blocks in it, half-open. */
export interface BoxView {
  container: Container
  /** Its place among the boxes, those around it before it. */
  order: number
  start: number
  end: number
  parent: BoxView | undefined
  depth: number
  /** Kinds that its ids and classes name. */
  kinds: ReadonlySet<PromotionKind>
  furniture: ReadonlySet<FurnitureKind>
}

/** The boxes of a page. */
export interface Boxes {
  /** Each box after those around it. */
  all: readonly BoxView[]
  /** The innermost box of each block; undefined in plain text. */
  innermost: ReadonlyArray<BoxView | undefined>
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
const mostData = 3
/** A hint this long is found inside other words as well. */
const distinctive = 7
const mostParts = 3
const space = /\s/

/** The boxes around the blocks. Linear in blocks and boxes, but for blocks whose innermost box is new: those times their depth. */
export function readBoxes(blocks: readonly BlockFeatures[]): Boxes {
  const views = new Map<Container, BoxView>()
  const known = new Map<string, Hints>()
  const innermost = blocks.map(({containers}, index) => {
    let depth = containers.length
    let view: BoxView | undefined
    while (view === undefined && depth > 0) view = views.get(containers[--depth]!)
    for (depth = view === undefined ? 0 : depth + 1; depth < containers.length; depth++) {
      const container = containers[depth]!
      const {kinds, furniture: ours} = hintsOf(container.hints, known)
      view = {container, order: views.size, start: index, end: index + 1, parent: view, depth, kinds, furniture: ours}
      views.set(container, view)
    }
    if (view !== undefined) view.end = index + 1
    return view
  })
  const all = [...views.values()]
  for (const {end, parent} of all.toReversed()) if (parent !== undefined && parent.end < end) parent.end = end
  return {all, innermost}
}

/** By the order of each box: what it has itself, or else the nearest box around it. Linear in the boxes. */
export function inherited<Value>(boxes: readonly BoxView[], own: (box: BoxView) => Value | undefined): Array<Value | undefined> {
  const values: Array<Value | undefined> = []
  for (const box of boxes) values.push(own(box) ?? (box.parent && values[box.parent.order]))
  return values
}

const keysByHint = new Map<string, HintKey[]>()
for (const [key, hints] of tables) for (const hint of hints) keysByHint.set(hint, [...(keysByHint.get(hint) ?? []), key])
/** The words that hints are made of. */
const hintWords = new Set([...keysByHint.keys()].flatMap(hint => hint.split('-')))
const distinctiveIn = literalFinder([...keysByHint.keys()].filter(hint => hint.length >= distinctive))

function hintsOf(text: string, known: Map<string, Hints>): Hints {
  const before = known.get(text)
  if (before !== undefined) return before
  const read = spokenHints(text).slice(0, longestHints).replaceAll('_', '-')
  const keys = wholeIn(read)
  for (const hint of distinctiveIn(read)) keys.push(...keysByHint.get(hint) ?? [])
  const hints: Hints = keys.length === 0 ? noHints : {kinds: new Set(), furniture: new Set()}
  for (const key of keys) {
    // a key is of the one table or of the other
    if (kindsOfPromotion.has(key)) hints.kinds.add(key as PromotionKind)
    else hints.furniture.add(key as FurnitureKind)
  }
  // what leads to the story before and the one after is built as a menu is
  if (hints.kinds.has('related')) hints.furniture.delete('navigation')
  known.set(text, hints)
  return hints
}

/** Hints without the names of data attributes where there are many: they are what a script works with, whatever it shows. */
function spokenHints(text: string): string {
  if (!text.includes('data-')) return text
  const words = text.split(' ')
  const own = words.filter(word => !word.startsWith('data-'))
  return words.length - own.length > mostData ? own.join(' ') : text
}

const none: readonly string[] = []
const noHints: Hints = {kinds: new Set(), furniture: new Set()}

/** The keys of the hints that stand in a text as words of their own: names are parted by spaces, their words by any sign. */
function wholeIn(text: string): HintKey[] {
  const keys: HintKey[] = []
  /** Up to two words before this one, that a hint may go on from. */
  let begun = none
  for (let at = 0; at < text.length; at++) {
    const start = at
    while (at < text.length && isLetter(text.charCodeAt(at))) at++
    const word = at > start ? text.slice(start, at) : ''
    if (hintWords.has(word)) {
      const ending = [word, ...begun.map(words => `${words}-${word}`)]
      for (const hint of ending) keys.push(...keysByHint.get(hint) ?? [])
      begun = ending.slice(0, mostParts - 1)
    } else if (word !== '') begun = none
    if (isSpace(text.charCodeAt(at))) begun = none
  }
  return keys
}

/** Whether a character belongs to a word of a lower-case name: past Latin-1 signs, all but space do. */
function isLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a || code >= 0x30 && code <= 0x39 || code >= 0xc0 && !isSpace(code)
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code < 0x0e || code > 0x7f) && space.test(String.fromCharCode(code))
}

/** Tags of boxes that hold the whole page or its story. */
export const rootTags: ReadonlySet<string> = new Set(['html', 'body', 'main'])

/** The smallest box around a block that holds another block too. */
export function sharedBox(box: BoxView | undefined): BoxView | undefined {
  let around = box
  while (around !== undefined && around.end - around.start < 2) around = around.parent
  return around
}

/** Whether a box is one for navigation, or the foot of the page, by its tag or its names. */
export function isBar({container: {tag, hints}, furniture}: BoxView): boolean {
  return !rootTags.has(tag) && (tag === 'footer' || tag === 'nav' || furniture.has('navigation') || hints.includes('footer'))
}

/** The boxes around a block, innermost first. */
export function boxesAround(box: BoxView | undefined): BoxView[] {
  const boxes: BoxView[] = []
  for (let view = box; view !== undefined; view = view.parent) boxes.push(view)
  return boxes
}
