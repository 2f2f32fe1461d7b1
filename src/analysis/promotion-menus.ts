import type {PromotionKind} from '../model/promotion.js'
import {boxesAround, type BoxView} from './promotion-boxes.js'
import type {BlockEvidence} from './promotion-evidence.js'

const listTags = new Set(['ul', 'ol', 'nav', 'menu'])
const largestHinted = 60
const widestRow = 12
const fewest = 3
const share = 0.4
const longestEntry = 4

/** What stands in one list, lists inside it left out. */
interface ListCount {
  blocks: number
  /** Short links. */
  entries: number
  /** Links as long as headlines. */
  titles: number
  /** How many of the entries are labels of each kind. */
  labels: Map<PromotionKind, number>
}

/**
 * Whether each block is one entry of a menu: a short line among three or more short links of other sorts, in its list or
 * in the list around that. A button that stands beside a menu is not in it. Linear in blocks times depth.
 */
export function readMenus(evidence: readonly BlockEvidence[], boxes: ReadonlyArray<BoxView | undefined>): boolean[] {
  const lists = boxes.map(listAround)
  const counts = new Map<BoxView | undefined, ListCount>()
  for (const [index, own] of evidence.entries()) addTo(countOf(counts, lists[index]), own)
  return evidence.map((own, index) => {
    const list = lists[index]
    if (list === undefined) return besideEntries(index, evidence, boxes[index], lists)
    const around = listAround(list.parent)
    return isMenu(own, countOf(counts, list)) || (around !== undefined && isMenu(own, countOf(counts, around)))
  })
}

const rootTags = new Set(['html', 'body', 'main'])

/** Whether each block stands in a box for navigation that holds nothing of the story; `told` counts that before each. Linear in blocks times depth. */
export function readNavigation(boxes: ReadonlyArray<BoxView | undefined>, told: readonly number[]): boolean[] {
  return boxes.map(box => boxesAround(box).some(around => {
    const named = around.container.tag === 'nav' || around.container.tag === 'menu' || around.furniture.has('navigation')
    return named && !rootTags.has(around.container.tag) && told[around.end] === told[around.start]
  }))
}

function listAround(box: BoxView | undefined): BoxView | undefined {
  for (let view = box; view !== undefined; view = view.parent) {
    const {tag} = view.container
    if (listTags.has(tag)) return view
    const hinted = view.furniture.has('navigation') && view.end - view.start <= largestHinted && view.end - view.start > 1
    if (hinted && tag !== 'header' && tag !== 'body' && tag !== 'main') return view
  }
  return undefined
}

function countOf<Key>(counts: Map<Key, ListCount>, key: Key): ListCount {
  const known = counts.get(key) ?? {blocks: 0, entries: 0, titles: 0, labels: new Map<PromotionKind, number>()}
  counts.set(key, known)
  return known
}

function addTo(count: ListCount, own: BlockEvidence): void {
  count.blocks++
  if (isEntry(own)) {
    count.entries++
    for (const kind of own.labels.keys()) count.labels.set(kind, (count.labels.get(kind) ?? 0) + 1)
  } else if (own.linkOnly && own.allWords.length > longestEntry) count.titles++
}

function isEntry(evidence: BlockEvidence): boolean {
  return evidence.linkOnly && evidence.allWords.length <= longestEntry && !evidence.platforms
}

function isMenu(own: BlockEvidence, {blocks, entries, titles, labels}: ListCount): boolean {
  const alike = own.labels.size === 0 ? (isEntry(own) ? 1 : 0) : Math.max(...[...own.labels.keys()].map(kind => labels.get(kind) ?? 0))
  const others = entries - alike
  return others >= fewest && others >= (blocks - 1) * share && titles < others
}

/** Whether a block that is in no list stands in a row of links. */
function besideEntries(
  index: number, evidence: readonly BlockEvidence[], box: BoxView | undefined, lists: ReadonlyArray<BoxView | undefined>
): boolean {
  const row = boxesAround(box).find(around => around.end - around.start > 1)
  if (row === undefined || row.end - row.start > widestRow) return false
  const count: ListCount = {blocks: 0, entries: 0, titles: 0, labels: new Map()}
  for (let at = row.start; at < row.end; at++) if (lists[at] === undefined) addTo(count, evidence[at]!)
  return isMenu(evidence[index]!, count)
}
