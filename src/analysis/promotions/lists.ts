import type {PromotionKind} from '../../model/promotion.js'
import {boxesAround, type BoxView, rootTags} from './boxes.js'
import {isForeign, mostWordsOfLabel, type Reader} from './cards.js'
import {isCount, isItem, isSmall, longestTeaser} from './titles.js'
import type {PromotionView, Seed} from './view.js'

const mostBlocks = 160
const mostCharacters = 9000
const leastItems = 0.15
const fewestItems = 2
/** Small lines after the last headline of a list, as “See all”. */
const mostClosing = 3
/** Lines between a heading and the first headline under it, as “1 of 4”. */
const mostOpening = 2
const wide: ReadonlySet<string> = new Set([...rootTags, 'footer', 'header'])

/** A range of blocks, half-open. */
export interface Range {
  start: number
  end: number
}

/**
 * The largest box around a run of headlines of other stories that holds no other list and nothing else: with the label that
 * opens it, and the small lines that close it. The run itself, where there is none.
 */
export function wholeList(run: Range, reader: Reader): Range {
  let found = run
  for (const box of boxesAround(reader.view.boxes[run.start])) {
    if (box.end < run.end) continue
    const items = countIn(box, run, reader)
    if (items === undefined) break
    if (items < fewestItems || items < (box.end - box.start - 1) * leastItems) continue
    found = {start: Math.min(found.start, box.start), end: Math.max(found.end, box.end)}
  }
  return found
}

/** How many headlines of other stories stand in a box around a run of them; undefined where anything stands there that no list of them holds. */
function countIn(box: BoxView, run: Range, reader: Reader): number | undefined {
  const {view} = reader
  const {start, end} = box
  if (wide.has(box.container.tag) || end - start > mostBlocks || box.furniture.has('navigation')) return undefined
  if (view.lengths[end]! - view.lengths[start]! > mostCharacters) return undefined
  let items = 0
  let last = start
  let widest = 0
  for (let index = start; index < end; index++) {
    const isOfRun = index >= run.start && index < run.end
    if (isItem(index, view) && items++ > 0) widest = Math.max(widest, index - last - 1)
    if (isItem(index, view) || isOfRun) last = index
    else if (items === 0 ? !isOpening(index, box, view) : !isLine(index, box, reader)) return undefined
    if (isTaken(index, reader)) return undefined
  }
  // as many lines may close the last card as stand in another
  if (end - last - 1 <= widest) return items
  if (end - last - 1 > mostClosing) return undefined
  for (let index = last + 1; index < end; index++) if (!isSmall(view.blocks[index]!.text, view.evidence[index]!.sentence)) return undefined
  return items
}

function isTaken(index: number, {view, taken}: Reader): boolean {
  return taken[index]! || view.taken[index]! || view.evidence[index]!.control || view.evidence[index]!.field
}

/** The label that opens a list, or a small line right under a heading that does. */
function isOpening(index: number, {start}: BoxView, view: PromotionView): boolean {
  const evidence = view.evidence[index]!
  if (index === start) return evidence.allWords.length <= mostWordsOfLabel && !isForeign(evidence)
  return view.evidence[start]!.heading && index - start <= mostOpening && isSmall(view.blocks[index]!.text, evidence.sentence)
}

/** What is said of a headline, and no label of another list. */
function isLine(index: number, box: BoxView, {view}: Reader): boolean {
  if (view.row[index] || view.menu[index] || view.blocks[index]!.text.length > longestTeaser) return false
  const evidence = view.evidence[index]!
  if (evidence.heading && !evidence.linkOnly || opensList(index, view, box)) return false
  return !evidence.platforms && (!isForeign(evidence) || isCount(index, view))
}

/** Whether a block opens a box, smaller than the one around it, in which headlines of two stories at least stand under it. */
export function opensList(index: number, view: PromotionView, around?: BoxView): boolean {
  if (isItem(index, view)) return false
  for (let box = view.boxes[index]; box !== undefined && box !== around && box.start === index; box = box.parent) {
    const targets = new Set<string | undefined>()
    for (let at = index + 1; at < box.end && targets.size < fewestItems; at++) if (isItem(at, view)) targets.add(view.blocks[at]!.links[0]?.href)
    if (targets.size === fewestItems) return true
  }
  return false
}

/** Kinds that may be one title of a list, or stand over one. */
const paid: ReadonlySet<PromotionKind> = new Set(['sponsored', 'advertisement', 'affiliate'])
const leastListed = 4
const widestList = 80
const shareOfList = 0.4

/**
 * Seeds without titles in lists of other stories, and the small words over these: what such a title speaks of, a story is about.
 * A title stays that says what to do, leads to where its kind has its pages, or stands in a box named after it. Linear in seeds times the lists around them.
 */
export function withoutTitles(seeds: ReadonlyArray<Seed | undefined>, view: PromotionView): Array<Seed | undefined> {
  const known = new Map<BoxView, boolean>()
  return seeds.map(seed => (seed !== undefined && isTitleInList(seed, view, known) ? undefined : seed))
}

function isTitleInList({index, kind, bare, form}: Seed, view: PromotionView, known: Map<BoxView, boolean>): boolean {
  const isKicker = bare && !view.evidence[index]!.heading && index + 1 < view.blocks.length && isItem(index + 1, view)
  if (form || paid.has(kind) || !isKicker && !isItem(index, view)) return false
  let list: BoxView | undefined
  for (let box = view.boxes[index]; box !== undefined && box.end - box.start <= widestList; box = box.parent) {
    if (box.kinds.has(kind)) return false
    const isOfTitles = known.get(box) ?? holdsTitles(box, view)
    known.set(box, isOfTitles)
    if (isOfTitles && box.start < index) list ??= box
  }
  const {imperative, we} = view.evidence[index]!
  return list !== undefined && !imperative && we === 0 && !view.evidence[index]!.targets.has(kind)
}

function holdsTitles({start, end}: BoxView, view: PromotionView): boolean {
  let items = 0
  for (let index = start; index < end; index++) if (isItem(index, view)) items++
  return items >= leastListed && items >= (end - start) * shareOfList
}
