import {homeOf} from './hosts.js'
import {boxesAround, type BoxView, isBar, rootTags, sharedBox} from './boxes.js'
import {endOfItems, isForeign, isPaidBox, mostWordsOfLabel, startOfCard, type Reader} from './cards.js'
import {wholeList} from './lists.js'
import {runAround} from './runs.js'
import type {PromotionView} from './view.js'
import {
  countItems, hasThreeWords, isCell, isItem, isPlainTitle, isQuoted, isSmall, isTitle, leadsByTitle, longestTeaser, longestTitle, shortestInside
} from './titles.js'
import type {Region} from './units.js'

const mostItems = 160
const mostCharacters = 9000
const fewestWords = 4
const longestColonLabel = 30
const leastItems = 0.3
const mostWordsOfSection = 4
const mostTeasers = 24
const fewestTitles = 0.2
const leastBeside = 3
/** What comes after a label that ends so stands under it. */
const trailing = /(?:\.{3}|…)$/u

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
  const reader: Reader = {view, taken, leadsHome: homeOf(view)}
  // what is labelled first, so that a lone link does not break a list
  for (const find of [lineAt, listAt, boxAt, titledAt, linkAt, runAt]) {
    for (let index = 0; index < view.blocks.length; index++) if (!taken[index]) add(find(index, reader))
  }
  return regions
}


function region(start: number, end: number, rule: Region['rule'], score: number, reason: string): Region {
  return {start, end, kind: 'related', rule, score, reasons: [reason]}
}

/** A line among the paragraphs such as "Read more: …". */
function lineAt(index: number, reader: Reader): Region | undefined {
  const {view, leadsHome} = reader
  const evidence = view.evidence[index]!
  const {text} = view.blocks[index]!
  if (text.length > longestTitle * 1.5 || evidence.heading) return undefined
  if (isAsking(index, view)) return region(index, index + 1, 'line', 3, 'asks to read on')
  if (isLabelled(index, view)) {
    const {start, end} = index > view.first && index < view.last ? {start: index, end: index + 1} : wholeList({start: index, end: index + 1}, reader)
    return region(start, end, end - start > 1 ? 'list' : 'line', 4, 'a label before a title')
  }
  return isColonLine(index, view, leadsHome) ? region(index, index + 1, 'line', 2.5, 'a few words and a colon before a title of this site') : undefined
}

/** A linked headline between two paragraphs. */
function linkAt(index: number, {view}: Reader): Region | undefined {
  const short = view.blocks[index]!.text.length <= longestTitle * 1.5 && !view.evidence[index]!.heading
  return short && isLinkedBetween(index, view) ? region(index, index + 1, 'link', 2.5, 'a linked headline among paragraphs') : undefined
}

/** A short line that opens with the words "Also read" or their like, and leads on by a link. */
function isAsking(index: number, view: PromotionView): boolean {
  const evidence = view.evidence[index]!
  const {text, linkDensity, containers} = view.blocks[index]!
  const leads = text.length < longestTitle && (linkDensity > 0.3 || containers.length === 0 && isTitle(text))
  return leads && evidence.opens.has('related') && evidence.reports === 0
}

/** "Read more: a title", with a link or in plain text. */
function isLabelled(index: number, view: PromotionView): boolean {
  const evidence = view.evidence[index]!
  const {text, links, linkDensity, containers} = view.blocks[index]!
  const leads = links.length <= 2 && (linkDensity > 0.3 || containers.length === 0 && isTitle(text))
  return leads && evidence.opening === 'related' && evidence.reports === 0 && hasThreeWords(text)
}

/**
 * A few words with a colon before the linked title of another page of the same site, and nothing after it. It leads to a
 * story in any language, whatever the words; a source stands elsewhere.
 */
function isColonLine(index: number, view: PromotionView, leadsHome: (href: string) => boolean): boolean {
  const {text, links, linkDensity} = view.blocks[index]!
  const [link] = links
  if (link?.href === undefined || links.length > 1 || linkDensity < 0.5 || view.menu[index] || view.evidence[index]!.furniture === 'legal') return false
  const at = text.indexOf(link.text)
  const label = text.slice(0, Math.max(0, at)).trim()
  const after = text.slice(at + link.text.length).trim()
  if (!/[:：]$/u.test(label) || label.length > longestColonLabel || after.length > 1) return false
  return link.text.split(' ').length >= fewestWords && !isQuoted(index, view) && leadsByTitle(index, view) && leadsHome(link.href)
}

/** A headline that links away, set between two paragraphs. */
function isLinkedBetween(index: number, view: PromotionView): boolean {
  const evidence = view.evidence[index]!
  if (!evidence.linkOnly || index <= view.first || index >= view.last) return false
  if (view.taken[index] || view.menu[index] || view.row[index]) return false
  if (!view.taken[index - 1] && !view.taken[index + 1] && !view.taken[index + 2]) return false
  if (evidence.allWords.length < fewestWords || evidence.furniture !== undefined) return false
  if (view.blocks[index]!.links.every(({text}) => !hasThreeWords(text))) return false
  return !isCell(index, view) && !isQuoted(index, view) && leadsByTitle(index, view)
}

/** A label such as "Most read", and the list under it. */
function listAt(index: number, reader: Reader): Region | undefined {
  const {view} = reader
  const evidence = view.evidence[index]!
  const named = evidence.labels.has('sponsored') ? 'sponsored' : 'related'
  const kind = named === 'related' && isPaidBox(index, view) ? 'sponsored' : named
  const label = evidence.labels.get(named)
  if (label === undefined || view.taken[index] || evidence.allWords.length > mostWordsOfLabel) return undefined
  if (evidence.sentence && !trailing.test(view.blocks[index]!.text)) return undefined
  if (view.menu[index] && evidence.linkOnly || view.row[index] || view.navigation[index] || evidence.control) return undefined
  let found: {start: number; end: number} | undefined
  for (const box of boxesAround(view.boxes[index])) {
    const end = kind !== named && !box.kinds.has(kind) && found !== undefined && found.end < box.end ? undefined : listEnd(box, index, reader)
    if (end === undefined) break
    found = {start: box.start, end}
    if (end < box.end) break
  }
  if (kind === 'related' && (found === undefined || countItems(found.start, found.end, view) === 0)) {
    const start = startOfCard(index, reader)
    if (start < index) return region(start, index + 1, 'list', 3, `label: ${view.blocks[index]!.text.toLowerCase()}`)
  }
  const boxed = found !== undefined && (countItems(found.start, found.end, view) > 0 || isPaidList(index, found, kind, view)) ? found : undefined
  const start = boxed?.start ?? index
  const end = boxed?.end ?? Math.max(flatEnd(index + 1, reader), index + 1)
  const count = countItems(found?.start ?? index, end, view)
  if (kind === 'related' && !isEnough(index, count, view)) return undefined
  return {...region(start, end, 'list', count > 1 ? 4 : 3, `label: ${view.blocks[index]!.text.toLowerCase()}`), kind}
}

const mostPaid = 12

/** Whether what stands under a label of paid matter, in a small box that it opens, leads anywhere: it is paid, however it reads. */
function isPaidList(label: number, {start, end}: {start: number; end: number}, kind: Region['kind'], view: PromotionView): boolean {
  if (kind !== 'sponsored' || start !== label || end - start > mostPaid) return false
  return !boxesAround(view.boxes[label]).some(isBar) && view.evidence.slice(start + 1, end).some(({linked}) => linked)
}

/** Whether a label has a list to its name, or stands where it needs none. */
function isEnough(label: number, count: number, view: PromotionView): boolean {
  const {linkOnly, allWords} = view.evidence[label]!
  if (view.menu[label] || linkOnly && allWords.length === 1) return count >= 2
  const closing = view.boxes[label] === undefined && label > view.last && label === view.blocks.length - 1
  return count > 0 || closing || view.evidence[label]!.heading
}

/** Where the list of a label ends in a box: with it, or before the label of another; undefined where anything else is in it. */
function listEnd(box: BoxView, label: number, {view, taken}: Reader): number | undefined {
  if (rootTags.has(box.container.tag) || box.end - box.start > mostItems) return undefined
  if (view.lengths[box.end]! - view.lengths[box.start]! > mostCharacters) return undefined
  for (let index = box.start; index < box.end; index++) {
    if (index > label && opensAnother(index, label, view)) return index
    if (taken[index] || view.taken[index] && !isTeaser(index, box, label, view)) return undefined
    const evidence = view.evidence[index]!
    if (isForeign(evidence) && !evidence.button) return undefined
    const labelled = evidence.labels.has('related') || evidence.labels.has('sponsored')
    if (index < label && !labelled) return undefined
  }
  return box.end
}

/** A line under a label that opens its box, of a teaser's length and nobody's words, though it was taken for story. */
function isTeaser(index: number, box: BoxView, label: number, view: PromotionView): boolean {
  if (box.start !== label || box.end - box.start > mostTeasers || !isAside(box, view) || !isSaidOfOthers(index, view)) return false
  let titles = 0
  for (let at = box.start; at < box.end; at++) if (isItem(at, view)) titles++
  return titles > 0 && titles >= (box.end - box.start - 1) * fewestTitles
}

/** Whether a box is a small thing beside the story. */
function isAside({start, end}: BoxView, {lengths, toldLength}: PromotionView): boolean {
  return (lengths[end]! - lengths[start]!) * leastBeside <= toldLength
}

function isSaidOfOthers(index: number, view: PromotionView): boolean {
  const {reports, words, allWords} = view.evidence[index]!
  return view.blocks[index]!.text.length <= longestTeaser && words.length === allWords.length && reports === 0
}

/**
 * Whether a block after the label of a list is the label of another: a heading that names a kind, what says that somebody
 * paid, or a short heading no lower than the label, after other blocks.
 */
function opensAnother(index: number, label: number, view: PromotionView): boolean {
  const {labels, heading, linkOnly, allWords} = view.evidence[index]!
  if (labels.has('sponsored') && !linkOnly || heading && (labels.has('related') || labels.size > 0 && !linkOnly)) return true
  if (!heading || linkOnly || allWords.length > mostWordsOfSection || view.evidence[index - 1]!.heading) return false
  return !view.evidence[label]!.heading || view.blocks[index]!.tag <= view.blocks[label]!.tag
}

/** Where the items after a label end, in the box around it. */
function flatEnd(from: number, {view, taken}: Reader): number {
  const around = boxesAround(view.boxes[from - 1]).find(box => box.end - from > mostItems || countItems(from, box.end, view) > 0)
  const last = Math.min(around?.end ?? view.blocks.length, from + mostItems)
  let end = from
  const entry = (at: number): boolean => view.menu[at]! && !view.row[at]! && !view.menu[from - 1]!
  while (end < last && !taken[end] && !view.taken[end] && !entry(end)) {
    const evidence = view.evidence[end]!
    const {text, containers} = view.blocks[end]!
    if (evidence.furniture !== undefined && evidence.furniture !== 'meta' && isForeign(evidence) || opensAnother(end, from - 1, view)) break
    const line = containers.length === 0 ? isPlainTitle(text) : isSmall(text, evidence.sentence)
    const fits = isItem(end, view) || line
    const teaser = end > from && view.evidence[end - 1]!.linkOnly && text.length <= longestTeaser
    if (!fits && !teaser) break
    end++
  }
  return endOfItems(from, end, view)
}

/** The outermost box that says that it leads to other stories. */
function boxAt(index: number, reader: Reader): Region | undefined {
  const {view} = reader
  if (view.menu[index] || view.navigation[index]) return undefined
  let found: BoxView | undefined
  for (const box of boxesAround(view.boxes[index])) {
    if (!clean(box, reader, isItem)) break
    const named = box.kinds.has('related') || box.kinds.has('sponsored')
    if (named && !box.furniture.has('navigation') && !box.furniture.has('comments')) found = box
  }
  if (found === undefined || countItems(found.start, found.end, view) === 0) return undefined
  return {...region(found.start, found.end, 'box', 3, 'box'), kind: found.kinds.has('sponsored') ? 'sponsored' : 'related'}
}

/** Whether a box is of a list's size and nothing in it is taken, for a promotion or for story, but what may be both. */
function clean(box: BoxView, {view, taken}: Reader, mayBeTold?: (index: number, view: PromotionView) => boolean): boolean {
  if (rootTags.has(box.container.tag) || box.end - box.start > mostItems) return false
  for (let index = box.start; index < box.end; index++) {
    if (taken[index] || view.taken[index] && mayBeTold?.(index, view) !== true) return false
  }
  return true
}

/** The box that a short heading opens, where nearly all that stands under it is linked headlines of this site and what is said of them. */
function titledAt(index: number, reader: Reader): Region | undefined {
  const {view, leadsHome} = reader
  const evidence = view.evidence[index]!
  if (!isTitleOf(index, view) || evidence.allWords.length > mostWordsOfLabel || evidence.furniture !== undefined) return undefined
  const box = sharedBox(view.boxes[index])
  if (box === undefined || box.start !== index || !clean({...box, start: index + 1}, reader, isAside(box, view) ? isSaidOfOthers : undefined)) return undefined
  let items = 0
  let told = 0
  for (let at = index + 1; at < box.end; at++) {
    const other = view.evidence[at]!
    if (isForeign(other) || at > index + 1 && isTitleOf(at, view)) return undefined
    if (view.taken[at] && other.sentence) told++
    const home = view.blocks[at]!.links.every(({href}) => href !== undefined && leadsHome(href))
    if (!isItem(at, view) || !home || view.menu[at]) continue
    if (index < view.last && view.blocks[at]!.text.length < shortestInside) return undefined
    items++
  }
  if (items < 2 || told > items || items < (box.end - index - 1) * leastItems) return undefined
  return region(index, box.end, 'link', 2.2, 'a heading over linked headlines')
}

/** Whether a block past the beginning of the story is a heading, and no link itself. */
function isTitleOf(index: number, view: PromotionView): boolean {
  const {heading, linkOnly} = view.evidence[index]!
  return heading && !linkOnly && index >= view.first && !view.navigation[index]
}

/** Linked headlines in a row: see `runAround`. */
function runAt(index: number, reader: Reader): Region | undefined {
  const run = runAround(index, reader)
  return run && region(run.start, run.end, 'link', 2.2, 'linked headlines in a row')
}
