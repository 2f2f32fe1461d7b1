import {boxesAround, type BoxView} from './promotion-boxes.js'
import type {PromotionView} from './promotion-view.js'
import type {Region} from './promotion-units.js'

const mostItems = 160
const mostCharacters = 9000
const mostWordsOfLabel = 7
const longestTeaser = 320
const longestTitle = 160
/** Between the paragraphs of a story a list of shorter links is the story's own: dates, places, sources. */
const shortestInside = 32
const foreignFurniture: ReadonlySet<string> = new Set(['comments', 'consent', 'legal', 'navigation', 'player', 'tags', 'share'])

/** Finds what leads to other stories: labelled lists, boxes that say so, runs of linked headlines, lines among the paragraphs. */
export function findRelated(view: PromotionView, appeals: readonly Region[]): Region[] {
  const taken = view.blocks.map(() => false)
  for (const region of appeals) taken.fill(true, region.start, region.end)
  const regions: Region[] = []
  const add = (region: Region | undefined): void => {
    if (region === undefined) return
    taken.fill(true, region.start, region.end)
    regions.push(region)
  }
  const reader: Reader = {view, taken}
  for (let index = 0; index < view.blocks.length; index++) if (!taken[index]) add(lineAt(index, reader))
  for (let index = 0; index < view.blocks.length; index++) if (!taken[index]) add(listAt(index, reader))
  for (let index = 0; index < view.blocks.length; index++) if (!taken[index]) add(boxAt(index, reader))
  for (let index = 0; index < view.blocks.length; index++) if (!taken[index]) add(runAt(index, reader))
  return regions
}

const schemed = /^[^\p{L}\p{N}]{0,4}(?:https?:\/\/|www\.)\S+$/u
const spaced = /\s/u
const cellTags = new Set(['td', 'th', 'dd', 'dt', 'figcaption', 'caption'])
const quotingTags = new Set(['blockquote', 'cite'])

interface Reader {
  view: PromotionView
  taken: readonly boolean[]
}

function region(start: number, end: number, rule: Region['rule'], score: number, reason: string): Region {
  return {start, end, kind: 'related', rule, score, reasons: [reason]}
}

/** A line among the paragraphs: "Read more: …", or a linked headline between two of them. */
function lineAt(index: number, {view}: Reader): Region | undefined {
  const evidence = view.evidence[index]!
  const {text, linkDensity, containers, tag} = view.blocks[index]!
  if (text.length > longestTitle * 1.5 || evidence.heading) return undefined
  if (evidence.asks.has('related') && text.length < longestTitle) return region(index, index + 1, 'line', 3, 'asks to read on')
  const plain = containers.length === 0
  const titled = /\S\s+\S+\s+\S/u.test(text)
  if (evidence.opening === 'related' && titled && evidence.reports === 0 && view.blocks[index]!.links.length <= 2 && (linkDensity > 0.3 || plain && isTitle(text))) {
    return region(index, index + 1, 'line', 4, 'a label before a title')
  }
  const between = index > view.first && index < view.last
  if (!between || view.story[index] || view.menu[index] || view.row[index] || evidence.furniture !== undefined || cellTags.has(tag)) return undefined
  if (containers.some(box => quotingTags.has(box.tag) || box.tag === 'td') || !leadsAway(index, view)) return undefined
  const near = view.story[index - 1] === true || view.story[index + 1] === true || view.story[index + 2] === true
  return evidence.linkOnly && near && evidence.allWords.length >= 4 && !text.includes('@') && !isAddress(text) ? region(index, index + 1, 'link', 2.5, 'a linked headline among paragraphs') : undefined
}

function isTitle(text: string): boolean {
  return !/[.!][\p{Pe}\p{Pf}"']?$/u.test(text)
}

/** An address in print, with or without its scheme and what stands before it in a list of sources. */
function isAddress(text: string): boolean {
  const dot = text.indexOf('.')
  return schemed.test(text) || dot > 0 && text.indexOf('/', dot) > dot && !spaced.test(text)
}

/** Whether a link of the block leads to another page, and not to a place on this one. */
function leadsAway(index: number, view: PromotionView): boolean {
  return view.blocks[index]!.links.some(({href}) => href !== undefined && href !== '' && !/^#./u.test(href))
}

/** A label such as "Most read", and the list under it. */
function listAt(index: number, reader: Reader): Region | undefined {
  const {view} = reader
  const evidence = view.evidence[index]!
  const kind = evidence.labels.has('sponsored') ? 'sponsored' : 'related'
  const label = evidence.labels.get(kind)
  if (label === undefined || view.story[index] || evidence.allWords.length > mostWordsOfLabel || evidence.sentence) return undefined
  if (view.menu[index] && evidence.linkOnly || view.row[index] || view.navigation[index] || evidence.control) return undefined
  let found: BoxView | undefined
  for (const box of boxesAround(view.boxes[index])) {
    if (!holdsList(box, index, reader)) break
    found = box
  }
  const start = found?.start ?? index
  const boxed = found !== undefined && items(found.start, found.end, view) > 0
  const end = boxed ? found!.end : flatEnd(index + 1, reader)
  const count = items(start, end, view)
  const last = view.boxes[index] === undefined && index > view.last && index === view.blocks.length - 1
  if (kind === 'related' && (view.menu[index] ? count < 2 : count === 0 && !last && !evidence.heading)) return undefined
  return {...region(boxed ? start : index, Math.max(end, index + 1), 'list', count > 1 ? 4 : 3, `label: ${view.blocks[index]!.text.toLowerCase()}`), kind}
}

/** Whether a box holds one list: nothing of the story, no appeal, no second label. */
function holdsList(box: BoxView, label: number, {view, taken}: Reader): boolean {
  if (/^(?:html|body|main)$/.test(box.container.tag) || box.end - box.start > mostItems) return false
  if (view.lengths[box.end]! - view.lengths[box.start]! > mostCharacters) return false
  for (let index = box.start; index < box.end; index++) {
    if (taken[index] || view.story[index]) return false
    const evidence = view.evidence[index]!
    if (evidence.furniture !== undefined && foreignFurniture.has(evidence.furniture) && !evidence.button) return false
    const labelled = evidence.labels.has('related') || evidence.labels.has('sponsored')
    const next = evidence.heading || evidence.labels.has('sponsored') && !evidence.linkOnly
    if (index > label && next && labelled || index < label && !labelled) return false
  }
  return true
}

/** Where the items after a label end, in the box around it. */
function flatEnd(from: number, {view, taken}: Reader): number {
  let end = from
  while (end < view.blocks.length && end - from < mostItems && !taken[end] && !view.story[end]) {
    const evidence = view.evidence[end]!
    const {text, containers} = view.blocks[end]!
    if (evidence.furniture !== undefined && evidence.furniture !== 'meta' || evidence.labels.has('related') && evidence.heading) break
    const plain = containers.length === 0
    const fits = isItem(end, view) || isSmall(text, evidence.sentence) && !plain || plain && isTitle(text) && text.length <= longestTitle && text.includes(' ')
    const teaser = end > from && view.evidence[end - 1]!.linkOnly && text.length <= longestTeaser
    if (!fits && !teaser) break
    end++
  }
  return end
}

/** A linked headline: several words, nearly all in a link. */
function isItem(index: number, view: PromotionView): boolean {
  const evidence = view.evidence[index]!
  const {text, linkDensity, containers} = view.blocks[index]!
  if (containers.some(box => quotingTags.has(box.tag)) && !evidence.heading) return false
  return linkDensity > 0.6 && text.length <= longestTeaser && (evidence.allWords.length >= 4 || text.length >= 24) && !evidence.button && !evidence.field && !text.includes('@') && !isAddress(text) && leadsAway(index, view)
}

function isSmall(text: string, sentence: boolean): boolean {
  return text.length <= 40 && !sentence
}

function items(start: number, end: number, view: PromotionView): number {
  let count = 0
  for (let index = start; index < end; index++) {
    const plain = view.blocks[index]!.containers.length === 0
    const title = view.evidence[index]!.heading && view.evidence[index]!.allWords.length >= 4
    if (isItem(index, view) || title || plain && index > start && isTitle(view.blocks[index]!.text)) count++
  }
  return count
}

/** The outermost box that says that it leads to other stories. */
function boxAt(index: number, reader: Reader): Region | undefined {
  const {view} = reader
  if (view.menu[index] || view.navigation[index]) return undefined
  let found: BoxView | undefined
  for (const box of boxesAround(view.boxes[index])) {
    if (!clean(box, reader)) break
    if ((box.kinds.has('related') || box.kinds.has('sponsored')) && !box.furniture.has('navigation') && !box.furniture.has('comments')) found = box
  }
  if (found === undefined || items(found.start, found.end, view) === 0) return undefined
  return {...region(found.start, found.end, 'box', 3, 'box'), kind: found.kinds.has('sponsored') ? 'sponsored' : 'related'}
}

function clean(box: BoxView, {view, taken}: Reader): boolean {
  if (/^(?:html|body|main)$/.test(box.container.tag) || box.end - box.start > mostItems) return false
  for (let index = box.start; index < box.end; index++) if (taken[index] || view.story[index]) return false
  return true
}

/** Two or more linked headlines in a row, past the beginning of the story and outside menus. */
function runAt(index: number, {view, taken}: Reader): Region | undefined {
  if (index < view.first || view.navigation[index] || !isItem(index, view)) return undefined
  let end = index
  let count = 0
  let last = index
  while (end < view.blocks.length && !taken[end] && !view.story[end] && !view.menu[end] && !view.navigation[end] && end - last <= 3 && end - index < mostItems) {
    const evidence = view.evidence[end]!
    if (evidence.furniture !== undefined && evidence.furniture !== 'meta') break
    if (isItem(end, view)) {
      count++
      last = end
    } else if (view.blocks[end]!.text.length > longestTeaser) break
    end++
  }
  const inside = index < view.last && view.lengths[last + 1]! - view.lengths[index]! < count * shortestInside
  return count >= 2 && !inside ? region(index, last + 1, 'link', 2.2, 'linked headlines in a row') : undefined
}
