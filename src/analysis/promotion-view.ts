import type {PromotionKind} from '../model/promotion.js'
import type {BlockFeatures} from './features.js'
import {boxesAround, readBoxes, type BoxView} from './promotion-boxes.js'
import {readEvidence, type BlockEvidence} from './promotion-evidence.js'
import type {Names} from './wording.js'

/** Blocks with all that is known of each before units are formed. */
export interface PromotionView {
  blocks: readonly BlockFeatures[]
  evidence: readonly BlockEvidence[]
  /** Innermost box of each block; undefined in plain text. */
  boxes: ReadonlyArray<BoxView | undefined>
  /** Whether the block is running text of the story, or must be taken for it. */
  story: readonly boolean[]
  /** First and last block of the story; -1 where there is none. */
  first: number
  last: number
  /** Whether the block stands in a menu or a list of links as one entry of many. */
  menu: readonly boolean[]
  /** Whether the block is a row of short links. */
  row: readonly boolean[]
  /** Characters before each block; one more than there are blocks. */
  lengths: readonly number[]
  names: Names
}

/** A block that alone is enough to see a promotion. */
export interface Seed {
  index: number
  kind: PromotionKind
  score: number
  reasons: string[]
  /** Nothing but a label: it counts only where it does not stand in a menu. */
  bare: boolean
}

const proseLength = 80

export function viewOf(blocks: readonly BlockFeatures[], names: Names): PromotionView {
  const evidence = blocks.map(block => readEvidence(block, names))
  const boxes = readBoxes(blocks)
  const lengths = [0]
  for (const block of blocks) lengths.push(lengths.at(-1)! + block.text.length)
  const story = blocks.map((block, index) => isStory(block, evidence[index]!))
  const isMenu = menuReader(evidence, story)
  const row = blocks.map((block, index) => isLinkRow(block, evidence[index]!))
  return {
    blocks, evidence, boxes, story, row, lengths, names,
    first: story.indexOf(true),
    last: story.lastIndexOf(true),
    menu: blocks.map((_, index) => row[index]! || isMenu(index, boxes[index]))
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

const rootTags = new Set(['html', 'body', 'main'])
const menuTags = new Set(['nav', 'menu'])
const widestMenu = 400

/** How many are true before each place. */
function runningCount(values: readonly boolean[]): number[] {
  const counts = [0]
  for (const value of values) counts.push(counts.at(-1)! + (value ? 1 : 0))
  return counts
}

interface MenuCount {
  /** Short links. */
  entries: number
  /** Links as long as headlines. */
  titles: number
  /** How many of the entries are labels of each kind. */
  labels: ReadonlyMap<PromotionKind, number>
}

function isEntry(evidence: BlockEvidence): boolean {
  return evidence.linkOnly && evidence.allWords.length <= 4 && !evidence.platforms && !evidence.button
}

function countEntries(evidence: readonly BlockEvidence[]): MenuCount {
  const labels = new Map<PromotionKind, number>()
  const entries = evidence.filter(isEntry)
  for (const entry of entries) for (const kind of entry.labels.keys()) labels.set(kind, (labels.get(kind) ?? 0) + 1)
  return {entries: entries.length, titles: evidence.filter(other => other.linkOnly && other.allWords.length > 4).length, labels}
}

/** Tells whether a short block is one entry among links: in a navigation box, or beside three links of other sorts. */
function menuReader(evidence: readonly BlockEvidence[], story: readonly boolean[]): (index: number, box: BoxView | undefined) => boolean {
  const counts = new Map<BoxView, MenuCount>()
  const countOf = (box: BoxView): MenuCount => {
    const known = counts.get(box) ?? countEntries(evidence.slice(box.start, box.end))
    counts.set(box, known)
    return known
  }
  const told = runningCount(story)
  const holdsStory = (around: BoxView): boolean => told[around.end]! > told[around.start]!
  return (index, box) => {
    for (const around of boxesAround(box).slice(0, 7)) {
      if (rootTags.has(around.container.tag) || holdsStory(around)) return false
      if (menuTags.has(around.container.tag) || around.furniture.has('navigation')) return true
      const count = around.end - around.start
      if (count > 1 && count <= widestMenu) {
        const {entries, titles, labels} = countOf(around)
        const own = evidence[index]!
        const alike = own.labels.size === 0 ? (isEntry(own) ? 1 : 0) : Math.max(...[...own.labels.keys()].map(kind => labels.get(kind) ?? 0))
        const others = entries - alike
        if (others >= 3 && others >= (count - 1) * 0.4 && titles < others) return true
        if (around.container.tag === 'ul' || around.container.tag === 'ol' || count > 12) return false
      }
    }
    return false
  }
}
