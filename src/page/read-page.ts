import type {Element, Nodes, Root} from 'hast'
import {Problem} from '../problems.js'
import {scanPage} from './blocks.js'
import {findStory, type Story} from './content.js'
import {decideBlocks, type BlockDecision} from './furniture.js'
import {readMetadata} from './metadata.js'
import type {MetadataReading, PageMetadata} from './metadata-fields.js'
import {pagePromotions, withPromotions, type PagePromotion} from './promotions.js'
import {storyTree} from './story-nodes.js'

export interface PageOptions {
  /** The address of the page: resolves relative ones, and its host is a name of the site. */
  url?: string | undefined
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
  const scan = scanPage(tree)
  const story = findStory(scan)
  const first = story === undefined ? [] : decideBlocks(scan, story, {})
  const kept = first.filter(({verdict}) => verdict === 'story').map(({block}) => block.index)
  const reading = readMetadata(scan, {first: kept[0], last: kept.at(-1)}, options.url)
  const promotions = pagePromotions(first, {publisherNames: reading.siteNames, language: reading.metadata.inLanguage, headline: reading.headline?.start})
  const decisions = withPromotions(first, promotions)
  const nodes = story === undefined || kept.length === 0 ? undefined : storyTree(story, decisions, scan)
  return {
    metadata: reading.metadata,
    story: nodes === undefined ? [] : [nodes.root],
    skip: nodes?.skip ?? new Set(),
    decisions,
    promotions,
    problems: problemsOf(reading, story)
  }
}

function problemsOf(reading: MetadataReading, story: Story | undefined): Problem[] {
  const problems = reading.broken.map(detail => new Problem('json-ld-invalid', {detail}))
  for (const detail of reading.conflicts) problems.push(new Problem('metadata-conflict', {detail}))
  if (story === undefined) problems.push(new Problem('page-without-story'))
  return problems
}
