import type {PromotionKind} from '../../model/promotion.js'
import type {BlockFeatures} from './features.js'
import {readBoxes, type BoxView} from './boxes.js'
import {readEvidence, type BlockEvidence} from './evidence.js'
import {readMenus, readNavigation} from './menus.js'
import type {Vocabulary, Word} from './wording.js'

/** Blocks with all that is known of each before units are formed. */
export interface PromotionView {
  blocks: readonly BlockFeatures[]
  evidence: readonly BlockEvidence[]
  /** Innermost box of each block; undefined in plain text. */
  boxes: ReadonlyArray<BoxView | undefined>
  /** Whether the block is running text of the story, or must be taken for it. */
  story: readonly boolean[]
  /** Whether the block was taken for story, wherever it stands. */
  taken: readonly boolean[]
  /** How many blocks of the story stand before each place; one more than there are blocks. */
  told: readonly number[]
  /** Characters of the story. */
  toldLength: number
  /** First block of running text and last block of the story; -1 where there is none. */
  first: number
  last: number
  /** Whether the block stands in a menu or a list of links as one entry of many. */
  menu: readonly boolean[]
  /** Whether the block stands in a box for navigation, however large, that holds nothing of the story. */
  navigation: readonly boolean[]
  /** Whether the block is a row of short links. */
  row: readonly boolean[]
  /** Characters before each block; one more than there are blocks. */
  lengths: readonly number[]
  vocabulary: Vocabulary
  language: string | undefined
}

/** A block that alone is enough to see a promotion. */
export interface Seed {
  index: number
  kind: PromotionKind
  score: number
  reasons: string[]
  /** Nothing but a label: it counts only where it does not stand in a menu. */
  bare: boolean
  /** Nothing but a form, or a button: it goes with any kind that has one. */
  form: boolean
}

const proseLength = 80
const shortestTitle = 24

/** Blocks with what is known of each; `words` are those of each block. */
export function viewOf(
  blocks: readonly BlockFeatures[], words: ReadonlyArray<readonly Word[]>, vocabulary: Vocabulary, language?: string
): PromotionView {
  const evidence = blocks.map((block, index) => readEvidence(block, words[index]!, vocabulary))
  const boxes = readBoxes(blocks)
  const lengths = [0]
  for (const block of blocks) lengths.push(lengths.at(-1)! + block.text.length)
  const marked = blocks.map((block, index) => isStory(block, evidence[index]!))
  const before = runningCount(marked)
  const opening = marked.findIndex((own, index) => own && blocks[index]!.text.length >= proseLength && !evidence[index]!.heading)
  const isOver = (index: number): boolean =>
    isOverLinks(index, marked, evidence) || isOverOther(index, boxes.innermost[index], before, blocks)
  const taken = marked.map((own, index) => own && !(index > opening && isTitle(evidence[index]!) && isOver(index)))
  const story = insideMain(taken, boxes.all, lengths, blocks)
  const told = runningCount(story)
  const row = blocks.map((block, index) => isLinkRow(block, evidence[index]!))
  return {
    blocks, evidence, boxes: boxes.innermost, story, taken, told,
    toldLength: blocks.reduce((total, {text}, index) => total + (story[index] ? text.length : 0), 0), row, lengths, vocabulary, language,
    navigation: readNavigation(boxes, told),
    first: story.findIndex((own, index) => own && !evidence[index]!.heading && blocks[index]!.text.length >= proseLength),
    last: story.lastIndexOf(true),
    menu: readMenus(evidence, boxes).map((entry, index) => entry || row[index]!)
  }
}

/** Three or more short links in one block. */
function isLinkRow({links}: BlockFeatures, evidence: BlockEvidence): boolean {
  return links.length >= 3 && evidence.linkOnly && !evidence.platforms && evidence.allWords.length <= links.length * 4
}

function isStory(block: BlockFeatures, evidence: BlockEvidence): boolean {
  if (block.storyDistance !== undefined) return block.storyDistance === 0
  if (evidence.linkOnly || evidence.heading || evidence.control) return false
  return evidence.sentence && block.text.length >= proseLength
}

/** A heading, or the label of a list of stories. */
function isTitle({heading, labels}: BlockEvidence): boolean {
  return heading || labels.has('related')
}

/** Whether a block is the label of stories, and what stands right under it is a link and no story. */
function isOverLinks(index: number, marked: readonly boolean[], evidence: readonly BlockEvidence[]): boolean {
  return marked[index + 1] === false && evidence[index + 1]!.linkOnly && evidence[index]!.labels.has('related')
}

const mostOfOther = 24
const longestOther = 320
const leastLinked = 0.2

/** Whether a block opens a box of its own in which nothing else is story, or short lines beside linked titles: what it is over is not the story. */
function isOverOther(index: number, own: BoxView | undefined, told: readonly number[], blocks: readonly BlockFeatures[]): boolean {
  let box = own
  while (box !== undefined && box.end - box.start === 1) box = box.parent
  if (box === undefined || box.start !== index) return false
  const inside = told[box.end]! - told[index]!
  if (inside === 1) return true
  const others = box.end - index - 1
  if (others > mostOfOther) return false
  let titles = 0
  for (let at = index + 1; at < box.end; at++) {
    const {text, linkDensity, links} = blocks[at]!
    if (text.length > longestOther) return false
    if (linkDensity > 0.6 && links.length === 1 && text.length >= shortestTitle) titles++
  }
  return titles >= others * leastLinked
}

const leastInMain = 0.7
const fewestInMain = 4
const leastOfArticle = 0.7

/**
 * What stands with most of the running text in the smallest box that holds so much of it: a box beside that may be taken for story where
 * a page has no better walls, and is judged as what stands outside. What stands between the headline and it stays. Linear in blocks and boxes.
 */
function insideMain(marked: readonly boolean[], boxes: readonly BoxView[], lengths: readonly number[], blocks: readonly BlockFeatures[]): readonly boolean[] {
  const told = [0]
  for (const [index, own] of marked.entries()) {
    const length = lengths[index + 1]! - lengths[index]!
    told.push(told[index]! + (own && length >= proseLength ? length : 0))
  }
  const counts = runningCount(marked)
  const least = told.at(-1)! * leastInMain
  let main: BoxView | undefined
  for (const box of boxes) {
    if (told[box.end]! - told[box.start]! < least || counts[box.end]! - counts[box.start]! < fewestInMain) continue
    if (main === undefined || box.end - box.start <= main.end - main.start) main = box
  }
  if (main === undefined) return marked
  const {start, end} = articleAround(main, lengths)
  const titled = blocks.slice(start, end).some(({tag}) => tag === 'h1')
  const opening = titled ? start : Math.max(0, blocks.findLastIndex(({tag}, index) => tag === 'h1' && index < start))
  return marked.map((own, index) => own && index >= opening && index < end)
}

/** The article that a box is the greater part of; the box itself, where there is none. */
function articleAround(box: BoxView, lengths: readonly number[]): BoxView {
  const sizeOf = ({start, end}: BoxView): number => lengths[end]! - lengths[start]!
  for (let around: BoxView | undefined = box; around !== undefined; around = around.parent) {
    if (around.container.tag === 'article') return sizeOf(around) * leastOfArticle <= sizeOf(box) ? around : box
  }
  return box
}

/** How many are true before each place. */
function runningCount(values: readonly boolean[]): number[] {
  const counts = [0]
  for (const value of values) counts.push(counts.at(-1)! + (value ? 1 : 0))
  return counts
}

/** Whether most of the story stands outside a box, so that what was taken for story in it may be a promotion's copy. */
export function isBesideStory({start, end}: BoxView, {told}: PromotionView): boolean {
  const inside = told[end]! - told[start]!
  return told.at(-1)! - inside >= inside * 2
}

const fewestTaken = 3

/** Whether most of the story stands in a range of blocks: whatever speaks for a promotion, it is not all of that. */
export function holdsStory({start, end}: {start: number; end: number}, {told}: PromotionView): boolean {
  const inside = told[end]! - told[start]!
  return inside >= fewestTaken && inside * 2 > told.at(-1)!
}
