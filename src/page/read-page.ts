import type {Element, Nodes, Root} from 'hast'
import type {Problem} from '../problems.js'
import {scanPage, type PageBlock, type PageScan} from './blocks.js'
import {findStory, type Story} from './content.js'
import {headings} from './elements.js'
import {danglingHeadings, withoutHeadings} from './dangling-headings.js'
import type {BlockDecision} from './block-decision.js'
import {decideBlocks, withUnclaimed} from './furniture.js'
import {readMetadata} from './metadata.js'
import type {FoundHeadline} from './metadata-headline.js'
import type {PageMetadata} from './metadata-fields.js'
import {pageProblems} from './page-problems.js'
import {pagePromotions, withPromotions, type PagePromotion} from './promotions.js'
import {storyTree} from './story-nodes.js'

export interface PageOptions {
  /** The address of the page: resolves relative ones, and its host is a name of the site. */
  url?: string | undefined
  /** Whether promotions are looked for on the whole page, or only in and around the story, which takes less time. */
  promotions?: 'page' | 'story' | undefined
}

/** What a whole page holds: its story in place, and what else is on it. */
export interface PageReading {
  metadata: PageMetadata
  /** Nodes that hold the story, in document order; empty where the page has none. */
  story: Nodes[]
  /** Subtrees of `story` that are not story. */
  skip: ReadonlySet<Nodes>
  /** Every block of the page in document order, with what it was taken for and why. */
  decisions: BlockDecision[]
  /** Units do not overlap and stand in order, wherever on the page they are. */
  promotions: PagePromotion[]
  problems: Problem[]
}

/**
 * Reads a whole news page: its metadata, where its story stands, and what in it and around it is not story. Never
 * throws on odd content; linear in the tree.
 */
export function readPage(tree: Root | Element, options: PageOptions = {}): PageReading {
  const {scan, story} = findAnywhere(tree)
  const judged = story === undefined ? scan.blocks.map(storyless) : decideBlocks(scan, story)
  const dangling = story === undefined ? none : danglingHeadings(judged, story)
  const first = withoutHeadings(judged, dangling)
  const kept = first.filter(({verdict}) => verdict === 'story').map(({block}) => block.index)
  const opening = kept.find(index => !headings.has(scan.blocks[index]!.tag)) ?? kept[0]
  const reading = readMetadata(scan, {first: opening, last: kept.at(-1)}, options.url)
  const promotions = pagePromotions(first, {
    publisherNames: reading.siteNames,
    language: reading.metadata.inLanguage,
    headline: reading.headline?.start,
    within: options.promotions === 'story' ? aroundStory(kept) : undefined
  })
  const decisions = withoutHeadline(settled(withPromotions(judged, promotions), dangling, story), reading.headline, opening)
  const isTold = story !== undefined && decisions.some(({verdict}) => verdict === 'story')
  const nodes = isTold ? storyTree(story, decisions, scan) : undefined
  return {
    metadata: reading.metadata,
    story: nodes?.nodes ?? [],
    skip: nodes?.skip ?? new Set(),
    decisions,
    promotions,
    problems: pageProblems(reading, decisions, promotions)
  }
}

const none: ReadonlySet<number> = new Set()

/** What remains once promotions are taken: links that none of them took are story, and so are the headings over these. */
function settled(decisions: readonly BlockDecision[], dangling: ReadonlySet<number>, story: Story | undefined): BlockDecision[] {
  const kept = withUnclaimed(decisions)
  if (story === undefined || dangling.size === 0) return kept
  const still = danglingHeadings(kept, story)
  return withoutHeadings(kept, new Set([...dangling].filter(index => still.has(index))))
}

/** The heading that is the headline is no part of the story that it stands over. */
function withoutHeadline(decisions: readonly BlockDecision[], headline: FoundHeadline | undefined, opening: number | undefined): BlockDecision[] {
  const kept = [...decisions]
  for (let index = headline?.start ?? 0; index < Math.min(headline?.end ?? 0, opening ?? 0); index++) {
    const {block, verdict} = kept[index]!
    if (verdict === 'story' && headings.has(block.tag)) kept[index] = {block, verdict: 'furniture', score: 0.1, reasons: ['the headline']}
  }
  return kept
}

const around = 8

function aroundStory(kept: readonly number[]): {start: number; end: number} {
  return {start: Math.max(0, (kept[0] ?? 0) - around), end: (kept.at(-1) ?? -1) + 1 + around}
}

const enough = 250

/** The story among what is shown; where there is next to none, among what is hidden until a script runs. */
function findAnywhere(tree: Root | Element): {scan: PageScan; story: Story | undefined} {
  const scan = scanPage(tree)
  const story = findStory(scan)
  if (story !== undefined && totalOf(story) >= enough) return {scan, story}
  const whole = scanPage(tree, {hidden: 'keep'})
  const hidden = findStory(whole)
  const isMore = hidden !== undefined && totalOf(hidden) > enough + (story === undefined ? 0 : 2 * totalOf(story))
  return isMore ? {scan: whole, story: hidden} : {scan, story}
}

function totalOf({root, prose}: Story): number {
  let total = 0
  for (let index = root.firstBlock; index < root.endBlock; index++) total += prose[index]!
  return total
}

function storyless(block: PageBlock): BlockDecision {
  return {block, verdict: 'furniture', score: 0, reasons: ['no story on the page']}
}
