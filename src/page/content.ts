import type {PageBlock, PageScan} from './blocks.js'
import type {Box} from './boxes.js'
import {roleOf, type BoxRole} from './box-roles.js'
import {headings} from './elements.js'
import {leadsAway} from './page-links.js'
import {proseOf} from './prose.js'

/** Where the story of a page stands. */
export interface Story {
  /** The box whose direct paragraphs hold most of the story. */
  main: Box
  /** The box that holds all of the story, `main` or one around it. */
  root: Box
  /** Running text of each block, in characters: see `proseOf`. */
  prose: number[]
  /** The box whose sibling paragraphs a block belongs to, by block. */
  holders: Box[]
  /** What each box inside the root is for, by its order, filled in as blocks are judged; undefined for the story's own. */
  inside: ReadonlyArray<BoxRole | undefined>
  /** The figure between headline and story, wherever it stands. */
  lead: Box | undefined
  /** Indexes of the first and last block of running text, filled in with `inside`; -1 where there is none. */
  first: number
  last: number
}

/** Roles whose boxes hold running text that is not the page's own story. */
const foreign: ReadonlySet<BoxRole> = new Set(['comments', 'related', 'author', 'promotion', 'advertisement', 'consent', 'navigation', 'unseen', 'gallery'])
const weak: ReadonlySet<BoxRole> = new Set(['aside', 'overlay', 'footer', 'header', 'byline', 'caption', 'tags', 'share'])

const lineTags = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'ul', 'ol', 'blockquote', 'pre', 'dl', 'dt', 'dd', 'table', 'tbody', 'tr', 'td', 'th', 'thead', 'figcaption', 'figure'])
const tallestClimb = 12

/** The box whose children stand beside the block as its equals: up through lines, lists and boxes that hold nothing else. */
export function holderOf(block: PageBlock): Box {
  let box = block.box
  for (let climb = 0; climb < tallestClimb && box.parent !== undefined; climb++) {
    if (box.tag === 'article' || box.tag === 'main' || box.tag === 'body') break
    const lone = box.endBlock - box.firstBlock === 1
    if (!lone && !lineTags.has(box.tag)) break
    box = box.parent
  }
  return box
}

/** Finds the story by its running text: the box with most of it, then whatever around it continues it. */
export function findStory(scan: PageScan): Story | undefined {
  const prose = scan.blocks.map(proseOf)
  const holders = scan.blocks.map(holderOf)
  const most = mainHolder(scan, prose, holders)
  const main = most === undefined || totalIn(most, prose) < leastProse ? (markedBox(scan) ?? most) : most
  if (main === undefined || isFront(main, scan) || (main === most && totalIn(main, prose) < leastProse)) return undefined
  return {main, root: rootAround(main, scan, prose), prose, holders, inside: [], lead: undefined, first: -1, last: -1}
}

const leastProse = 80
const smallPage = 20

/**
 * The box that is marked as the story, for one of a line or two: the only `article`, else `main`; on a page of a few
 * lines what stands under its first heading.
 */
function markedBox(scan: PageScan): Box | undefined {
  const marked = scan.boxes.filter(box => box.endBlock > box.firstBlock && (box.tag === 'article' || box.tag === 'main'))
  const articles = marked.filter(({tag}) => tag === 'article')
  const box = articles.length === 1 ? articles[0] : marked.find(({tag}) => tag === 'main')
  const headed = scan.blocks.length <= smallPage ? scan.boxes.find(({tag}) => tag === 'h1')?.parent : undefined
  const hasParagraph = (found: Box): boolean =>
    scan.blocks.slice(found.firstBlock, found.endBlock).some(({tag, linkDensity}) => tag === 'p' && linkDensity < 0.5)
  return [box, headed].find(found => found !== undefined && hasParagraph(found))
}

function totalIn(box: Box, prose: readonly number[]): number {
  let total = 0
  for (let index = box.firstBlock; index < box.endBlock; index++) total += prose[index]!
  return total
}

/** Whether a box holds a list of other stories: as many linked headings as other lines. */
function isFront(box: Box, scan: PageScan): boolean {
  let headlines = 0
  let others = 0
  for (const {tag, linkDensity, text} of scan.blocks.slice(box.firstBlock, box.endBlock)) {
    if (linkDensity > 0.8) headlines += headings.has(tag) ? 1 : 0
    else if (text.length > 40) others += 1
  }
  return headlines >= 4 && headlines > others * 0.6
}

const leastOfOwn = 300
const leastShare = 0.4
const mostTries = 12
const widestShare = 0.85
const highestShare = 3

/**
 * The box with the most trusted running text of its own. What stands in boxes beside one another counts for the box
 * around them too, a little less with each level: a story cut into sections is whole only there.
 */
function mainHolder(scan: PageScan, prose: readonly number[], holders: readonly Box[]): Box | undefined {
  const own = new Map<Box, number>()
  for (const [index, holder] of holders.entries()) {
    if (prose[index]! > 0) own.set(holder, (own.get(holder) ?? 0) + Math.min(prose[index]!, 1200))
  }
  const sums = new Map(own)
  for (const [holder, sum] of own) {
    if ((isForeign(holder) && roleOf(holder) !== 'gallery') || isTeaser(holder, scan)) continue
    let share = sum
    for (let box = holder.parent, climb = 0; box !== undefined && climb < highestShare; box = box.parent, climb++) {
      if (box.tag === 'body' || box.tag === 'html') break
      share *= widestShare
      sums.set(box, (sums.get(box) ?? 0) + share)
    }
  }
  const before = [0]
  for (const value of prose) before.push(before.at(-1)! + value)
  const headed = boxesAroundHeadlines(scan)
  const isJudged = (box: Box): boolean => roleOf(box) === 'consent'
    || (!headed.has(box) && before[box.endBlock]! - before[box.firstBlock]! <= 0.5 * before.at(-1)!)
  const ranked = [...sums].map(([box, sum]) => ({box, score: sum * trust(box, isJudged)})).toSorted((a, b) => b.score - a.score)
  const best = ranked[0]?.box
  if (best === undefined || !isFront(best, scan)) return best
  // a story that stands beside lists of others, in a box of its own
  const enough = Math.max(leastOfOwn, totalIn(best, prose) * leastShare)
  const inside = ranked.slice(1, mostTries).find(({box}) => (own.get(box) ?? 0) >= enough && best.holds(box) && !isFront(box, scan))
  return inside?.box ?? best
}

/** Boxes with a first heading in them. */
function boxesAroundHeadlines(scan: PageScan): ReadonlySet<Box> {
  const around = new Set<Box>()
  for (const heading of scan.boxes) {
    if (heading.tag !== 'h1' || heading.firstBlock === heading.endBlock) continue
    for (let box = heading.parent; box !== undefined && !around.has(box); box = box.parent) around.add(box)
  }
  return around
}

function isForeign(box: Box): boolean {
  const role = roleOf(box)
  return role !== undefined && (foreign.has(role) || weak.has(role) || role === 'footer')
}

/** A box whose heading leads elsewhere, or an item of a list of such boxes. */
function isTeaser(box: Box, scan: PageScan): boolean {
  const blocks = scan.blocks.slice(box.firstBlock, Math.min(box.endBlock, box.firstBlock + 4))
  const isItem = box.tag === 'li' || box.parent?.tag === 'li'
  return blocks.some(block => (isItem || headings.has(block.tag)) && leadsAway(block))
}

const bodyHints = /(?:^|\s)(?:articlebody|article-body|entry-content|post-content|story-body)/

/**
 * How far the boxes around a holder let it be the story, 0 to 1.5. What holds a first heading, or most of the page's
 * running text, is not judged by its name, a consent wall excepted.
 */
function trust(holder: Box, isJudged: (box: Box) => boolean): number {
  let factor = 1
  for (let box: Box | undefined = holder, climb = 0; box !== undefined && climb < 12; box = box.parent, climb++) {
    if (box.tag === 'body' || box.tag === 'html') break
    const role = isJudged(box) ? roleOf(box) : undefined
    if (role === 'footer' || role === 'consent') factor *= 0.2
    else if (role !== undefined && foreign.has(role)) factor *= 0.4
    else if (role !== undefined && weak.has(role)) factor *= 0.7
    if (box.tag === 'article' || box.tag === 'main' || bodyHints.test(box.hints)) factor *= 1.15
  }
  return Math.min(factor, 1.5)
}

/** Climbs from the main box while what is around it holds more running text of the same page. */
function rootAround(main: Box, scan: PageScan, prose: number[]): Box {
  let root = main
  const total = totalIn(main, prose)
  let more = 0
  let inner = main
  for (let box = main.parent, climb = 0; box !== undefined && climb < 6; box = box.parent, climb++) {
    if (box.tag === 'body' || box.tag === 'html') break
    more += toldBeside(inner, box, scan, prose)
    if (more > total * 0.05 + 100 && more < total * 4) {
      root = box
      more = 0
    }
    if (box.tag === 'article' || box.tag === 'main') break
    inner = box
  }
  return root
}

/** How much running text a box holds beside an inner one that is neither an item of a list of teasers nor in a box for something else. */
function toldBeside(inner: Box, box: Box, scan: PageScan, prose: readonly number[]): number {
  let told = 0
  for (let index = box.firstBlock; index < box.endBlock; index++) {
    if (index === inner.firstBlock) index = inner.endBlock
    if (index < box.endBlock && prose[index]! > 0 && !isBeside(scan.blocks[index]!.box, box, scan)) told += prose[index]!
  }
  return told
}

const mostOfItem = 12

/** Whether a box up to another one around it is for something else than the story, or an item with a linked title. */
function isBeside(own: Box, around: Box, scan: PageScan): boolean {
  for (let box: Box | undefined = own; box !== undefined && box !== around; box = box.parent) {
    const role = roleOf(box)
    if (role !== undefined && foreign.has(role)) return true
    if (box.tag === 'li' && box.endBlock - box.firstBlock <= mostOfItem && scan.blocks.slice(box.firstBlock, box.endBlock).some(leadsAway)) return true
  }
  return false
}
