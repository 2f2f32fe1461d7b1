import type {PromotionKind} from '../../model/promotion.js'
import {type Boxes, type BoxView, inherited, rootTags} from './boxes.js'
import type {BlockEvidence} from './evidence.js'

const listTags = new Set(['ul', 'ol', 'nav', 'menu'])
/** Tags of lists whose entries have lists of their own. */
const nestedTags = new Set(['ul', 'ol', 'menu'])
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
 * in the list around that. A button that stands beside a menu is not in it. Linear in blocks and boxes.
 */
export function readMenus(evidence: readonly BlockEvidence[], {all, innermost}: Boxes): boolean[] {
  const listAround = inherited(all, box => (isList(box) ? box : undefined))
  const lists = innermost.map(box => box && listAround[box.order])
  const counts = new Map<BoxView | undefined, ListCount>()
  const outermost = outermostLists(all)
  const nested = new Map<BoxView | undefined, ListCount>()
  const wholeOf = (index: number): BoxView | undefined => innermost[index] && outermost[innermost[index].order]
  const titled = new Map<BoxView, number>()
  for (const [index, own] of evidence.entries()) {
    const item = isTitle(own) ? itemAround(innermost[index], lists[index]) : undefined
    if (item !== undefined) titled.set(item, (titled.get(item) ?? 0) + 1)
  }
  for (const [index, own] of evidence.entries()) {
    const item = isEntry(own) ? itemAround(innermost[index], lists[index]) : undefined
    if (item !== undefined && isCard(titled.get(item))) continue
    addTo(countOf(counts, lists[index]), own)
    addTo(countOf(nested, wholeOf(index)), own)
  }
  const rows = new Map<BoxView, ListCount>()
  return evidence.map((own, index) => {
    const list = lists[index]
    if (list === undefined) {
      const row = rowAround(innermost[index])
      if (row !== undefined && !rows.has(row)) rows.set(row, countRow(row, evidence, lists))
      return row !== undefined && isMenu(own, rows.get(row)!)
    }
    const around = list.parent && listAround[list.parent.order]
    if (isMenu(own, countOf(counts, list)) || around !== undefined && isMenu(own, countOf(counts, around))) return true
    const whole = wholeOf(index)
    return whole !== undefined && isEntry(own) && isMenu(own, countOf(nested, whole))
  })
}


/** Whether each block stands in a box for navigation that holds nothing of the story; `told` counts that before each. Linear in blocks and boxes. */
export function readNavigation({all, innermost}: Boxes, told: readonly number[]): boolean[] {
  const inside = inherited(all, ({container: {tag}, kinds, furniture, start, end}) => {
    const named = (tag === 'nav' || tag === 'menu' || furniture.has('navigation')) && !kinds.has('related')
    return named && !rootTags.has(tag) && told[end] === told[start] ? true : undefined
  })
  return innermost.map(box => box !== undefined && inside[box.order] === true)
}

/** Whether a box is a list, or says that it is a menu and is of a menu's size. */
function isList({container: {tag}, furniture, start, end}: BoxView): boolean {
  if (listTags.has(tag)) return true
  const hinted = furniture.has('navigation') && end - start <= largestHinted && end - start > 1
  return hinted && tag !== 'header' && tag !== 'body' && tag !== 'main'
}

/** By the order of each box: the outermost list of a menu's size around it. Linear in the boxes. */
function outermostLists(boxes: readonly BoxView[]): Array<BoxView | undefined> {
  const values: Array<BoxView | undefined> = []
  for (const box of boxes) {
    const around = box.parent && values[box.parent.order]
    values.push(around ?? (nestedTags.has(box.container.tag) && box.end - box.start <= largestHinted ? box : undefined))
  }
  return values
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
  } else if (isTitle(own)) count.titles++
}

function isTitle(evidence: BlockEvidence): boolean {
  return evidence.linkOnly && evidence.allWords.length > longestEntry
}

const mostTitles = 2

/** Whether so many titles in an item of a list make it a card, in which a short link is no entry of a menu. */
function isCard(titles: number | undefined): boolean {
  return titles !== undefined && titles <= mostTitles
}

/** The item of a list that a block stands in. */
function itemAround(box: BoxView | undefined, list: BoxView | undefined): BoxView | undefined {
  let item = list === undefined ? undefined : box
  while (item !== undefined && item.parent !== list) item = item.parent
  return item?.container.tag === 'li' ? item : undefined
}

function isEntry(evidence: BlockEvidence): boolean {
  return evidence.linkOnly && evidence.linked && evidence.allWords.length <= longestEntry && !evidence.platforms
}

function isMenu(own: BlockEvidence, {blocks, entries, titles, labels}: ListCount): boolean {
  if (entries < fewest) return false
  let alike = own.labels.size === 0 && isEntry(own) ? 1 : 0
  // names of products are sections as well
  for (const kind of own.labels.keys()) if (kind !== 'house') alike = Math.max(alike, labels.get(kind) ?? 0)
  const others = entries - alike
  return others >= fewest && others >= (blocks - 1) * share && titles < others
}

/** The row of links that a block in no list may stand in: the nearest box that holds more than it. */
function rowAround(box: BoxView | undefined): BoxView | undefined {
  let row = box
  while (row !== undefined && row.end - row.start === 1) row = row.parent
  return row === undefined || row.end - row.start > widestRow ? undefined : row
}

function countRow({start, end}: BoxView, evidence: readonly BlockEvidence[], lists: ReadonlyArray<BoxView | undefined>): ListCount {
  const count: ListCount = {blocks: 0, entries: 0, titles: 0, labels: new Map()}
  for (let at = start; at < end; at++) if (lists[at] === undefined) addTo(count, evidence[at]!)
  return count
}
