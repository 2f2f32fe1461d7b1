import type {PageBlock, PageScan} from './blocks.js'
import type {Box} from './boxes.js'
import {roleOf, type BoxRole} from './box-roles.js'
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
  /** What each box inside the root is for, filled in as blocks are judged; undefined for the story's own. */
  inside: Map<Box, BoxRole | undefined>
  /** Indexes of the first and last block of running text, filled in with `inside`; -1 where there is none. */
  first: number
  last: number
}

/** Roles whose boxes hold running text that is not the page's own story. */
const foreign: ReadonlySet<BoxRole> = new Set(['comments', 'related', 'author', 'promotion', 'advertisement', 'consent', 'navigation', 'unseen', 'gallery'])
const weak: ReadonlySet<BoxRole> = new Set(['aside', 'footer', 'header', 'byline', 'caption', 'tags', 'share'])

const lineTags = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'ul', 'ol', 'blockquote', 'pre', 'dl', 'dt', 'dd', 'table', 'tbody', 'tr', 'td', 'th', 'thead', 'figcaption', 'figure'])
const tallestClimb = 12

/** The box whose children stand beside the block as its equals: up through lines, lists and boxes that hold nothing else. */
export function holderOf(block: PageBlock): Box {
  let box = block.box
  for (let climb = 0; climb < tallestClimb && box.parent !== undefined; climb++) {
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
  const main = mainHolder(prose, holders)
  if (main === undefined) return undefined
  return {main, root: rootAround(main, prose), prose, holders, inside: new Map(), first: -1, last: -1}
}

function mainHolder(prose: number[], holders: Box[]): Box | undefined {
  const sums = new Map<Box, number>()
  for (const [index, holder] of holders.entries()) {
    if (prose[index]! > 0) sums.set(holder, (sums.get(holder) ?? 0) + Math.min(prose[index]!, 1200))
  }
  let best: Box | undefined
  let most = 0
  for (const [holder, sum] of sums) {
    const score = sum * trust(holder)
    if (score > most) {
      most = score
      best = holder
    }
  }
  return best
}

/** How far the boxes around a holder let it be the story, 0 to 1.5. */
function trust(holder: Box): number {
  let factor = 1
  for (let box: Box | undefined = holder, climb = 0; box !== undefined && climb < 12; box = box.parent, climb++) {
    const role = roleOf(box)
    if (box.tag === 'body' || box.tag === 'html') break
    if (role === 'footer') factor *= 0.2
    else if (role !== undefined && foreign.has(role)) factor *= 0.4
    else if (role !== undefined && weak.has(role)) factor *= 0.7
    if (box.tag === 'article' || box.tag === 'main' || / articlebody|article-body|entry-content|post-content|story-body/.test(` ${box.hints}`)) factor *= 1.15
  }
  return Math.min(factor, 1.5)
}

/** Climbs from the main box while what is around it holds more running text of the same page. */
function rootAround(main: Box, prose: number[]): Box {
  let root = main
  const total = sum(prose, main)
  for (let box = main.parent, climb = 0; box !== undefined && climb < 6; box = box.parent, climb++) {
    if (box.tag === 'body' || box.tag === 'html') break
    const more = sum(prose, box) - sum(prose, root)
    if (more > total * 0.05 + 100 && more < total * 4) root = box
    if (box.tag === 'article' || box.tag === 'main') break
  }
  return root
}

function sum(values: number[], box: Box): number {
  let total = 0
  for (let index = box.firstBlock; index < box.endBlock; index++) total += values[index]!
  return total
}
