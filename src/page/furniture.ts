import type {PageBlock, PageScan} from './blocks.js'
import type {Box} from './boxes.js'
import {roleOf, type BoxRole} from './box-roles.js'
import {holderOf, type Story} from './content.js'
import {findDates} from './dates.js'
import {opensAsByline} from './metadata-authors.js'
import {hasSentence} from './prose.js'
import {adLabels, closingOpenings, creditOpenings, relatedOpenings} from './wording.js'

export type Verdict = 'story' | 'caption' | 'pullquote' | 'promotion' | 'furniture'

/** What a block is taken for, and why. */
export interface BlockDecision {
  block: PageBlock
  verdict: Verdict
  /** How surely it is story, 0 to 1. */
  score: number
  reasons: string[]
}

/** What the page says of itself, where the story is to be told from it. */
export interface PageFacts {
  headline?: string | undefined
}

interface View {
  scan: PageScan
  story: Story
  facts: PageFacts
  /** First and last block with running text of the main box. */
  first: number
  last: number
  lengths: number[]
  roles: Map<Box, BoxRole | undefined>
}

export function decideBlocks(scan: PageScan, story: Story, facts: PageFacts): BlockDecision[] {
  const view = viewOf(scan, story, facts)
  const decisions = scan.blocks.map(block => decide(block, view))
  dropDanglingHeadings(decisions)
  return decisions
}

function viewOf(scan: PageScan, story: Story, facts: PageFacts): View {
  const lengths = [0]
  for (const block of scan.blocks) lengths.push(lengths.at(-1)! + block.text.length)
  const view: View = {scan, story, facts, first: -1, last: -1, lengths, roles: new Map()}
  view.roles = rolesInside(view)
  story.inside = view.roles
  const start = startOf(view)
  for (const block of scan.blocks) {
    if (block.index < start || story.prose[block.index]! === 0 || !story.root.holds(block.box) || view.roles.get(block.box) !== undefined) continue
    if (view.first < 0) view.first = block.index
    view.last = block.index
  }
  story.first = view.first
  story.last = view.last
  return view
}

/** Where the story may start: the root's first block, or the main box where the root holds the headline with a line or two under it. */
function startOf({scan, story}: View): number {
  const {main, root} = story
  let headline = -1
  let between = 0
  for (let order = root.order; order < main.order; order++) {
    const box = scan.boxes[order]!
    if (box.tag === 'h1' && box.endBlock <= main.firstBlock) headline = box.endBlock
  }
  if (headline < 0) return root.firstBlock
  for (let index = headline; index < main.firstBlock; index++) if (story.prose[index]! > 0) between += 1
  return between <= 2 ? main.firstBlock : root.firstBlock
}

/** The role of the outermost telling box around each box, from the root of the story down; boxes around the story have none. */
function rolesInside(view: View): Map<Box, BoxRole | undefined> {
  const {root, main} = view.story
  const inside = new Map<Box, BoxRole | undefined>()
  const cards = cardBoxes(view)
  const doubted = doubtedRoles(view)
  for (let order = root.order; order < root.end; order++) {
    const box = view.scan.boxes[order]!
    const above = box.parent === undefined ? undefined : inside.get(box.parent)
    inside.set(box, above ?? (box.holds(main) ? undefined : believable(box, roleOf(box), view, doubted) ?? structural(box, view, cards)))
  }
  return inside
}

function structural(box: Box, view: View, cards: ReadonlySet<Box>): BoxRole | undefined {
  const {main, root} = view.story
  if (cards.has(box)) return 'related'
  const beside = box.parent !== undefined && box.parent !== main && box.parent.holds(main) && box !== root
  if (beside && proseIn(box, view) < 0.5 * lengthOf(box, view) && box.endBlock - box.firstBlock > 1) return 'aside'
  return undefined
}

/** Boxes of one shape that stand in a row, each with a link and little text: teasers of other stories. */
function cardBoxes(view: View): ReadonlySet<Box> {
  const {root, main} = view.story
  const shapes = new Map<Box, Map<string, Box[]>>()
  for (let order = root.order + 1; order < root.end; order++) {
    const box = view.scan.boxes[order]!
    if (box.parent === undefined || box.endBlock - box.firstBlock < 2 || box.holds(main) || box.tag === 'li' || box.tag === 'tr') continue
    const shape = `${box.tag} ${box.hints.split(' ', 1)[0]!.replace(/\d+/g, '')}`
    const siblings = shapes.get(box.parent) ?? new Map<string, Box[]>()
    shapes.set(box.parent, siblings)
    const row = siblings.get(shape) ?? []
    row.push(box)
    siblings.set(shape, row)
  }
  const cards = new Set<Box>()
  for (const siblings of shapes.values()) {
    for (const row of siblings.values()) {
      if (row.length >= 3 && row.every(box => isCard(box, view))) for (const box of row) cards.add(box)
    }
  }
  return cards
}

function isCard(box: Box, view: View): boolean {
  const blocks = view.scan.blocks.slice(box.firstBlock, box.endBlock)
  return blocks.length < 7 && lengthOf(box, view) < 700 && blocks.some(({linkDensity}) => linkDensity > 0.8)
}

function proseIn(box: Box, view: View): number {
  let total = 0
  for (let index = box.firstBlock; index < box.endBlock; index++) total += view.story.prose[index]!
  return total
}

function lengthOf(box: Box, view: View): number {
  return view.lengths[box.endBlock]! - view.lengths[box.firstBlock]!
}

const doubtable: readonly BoxRole[] = ['gallery', 'aside', 'header', 'unseen', 'caption', 'tags', 'share', 'byline', 'form']

/** Roles that would take more than half of the words from the main box: a story told in slides is still one. */
function doubtedRoles(view: View): ReadonlySet<BoxRole> {
  const {main} = view.story
  const taken = new Map<BoxRole, number>()
  let end = main.order + 1
  for (let order = main.order + 1; order < main.end; order++) {
    const box = view.scan.boxes[order]!
    const role = order < end ? undefined : roleOf(box)
    if (role === undefined) continue
    end = box.end
    taken.set(role, (taken.get(role) ?? 0) + lengthOf(box, view))
  }
  return new Set(doubtable.filter(role => (taken.get(role) ?? 0) > 0.5 * lengthOf(main, view)))
}

const sizes: Partial<Record<BoxRole, number>> = {share: 400, byline: 300, tags: 400, caption: 700, author: 2000, form: 1500, header: 600}

/** A role that the content of its box does not speak against. */
function believable(box: Box, role: BoxRole | undefined, view: View, doubted: ReadonlySet<BoxRole>): BoxRole | undefined {
  if (role === undefined || doubted.has(role)) return undefined
  const length = lengthOf(box, view)
  if (length > (sizes[role] ?? Infinity)) return undefined
  if (box.tag === 'footer' && box.parent?.tag === 'blockquote') return undefined
  if (role === 'header' && box.tag !== 'header' && view.story.main.holds(box)) return undefined
  if (box.tag === 'blockquote' || insideQuotation(box) || isEmbed(box, view)) return undefined
  return role
}

/** A post of a social network, quoted whole: a block quotation almost alone in its box. */
function isEmbed(box: Box, view: View): boolean {
  for (let order = box.order + 1; order < Math.min(box.end, box.order + 6); order++) {
    const inner = view.scan.boxes[order]!
    if (inner.tag === 'blockquote') return lengthOf(inner, view) > 0.7 * lengthOf(box, view)
  }
  return false
}

function insideQuotation(box: Box): boolean {
  for (let up: Box | undefined = box, climb = 0; up !== undefined && climb < 4; up = up.parent, climb++) if (up.tag === 'blockquote') return true
  return false
}

function decide(block: PageBlock, view: View): BlockDecision {
  const reasons: string[] = []
  const verdict = judge(block, view, reasons)
  return {block, verdict, score: verdict === 'story' ? 1 : 0, reasons}
}

function judge(block: PageBlock, view: View, reasons: string[]): Verdict {
  const {story} = view
  if (!story.root.holds(block.box)) return because(reasons, 'outside', 'furniture')
  const role = view.roles.get(block.box)
  if (role === 'caption') return because(reasons, 'caption', 'caption')
  if (role !== undefined) return because(reasons, `in a box for ${role}`, role === 'promotion' || role === 'advertisement' || role === 'related' ? 'promotion' : 'furniture')
  if (block.index < view.first && !inLead(block, view)) return because(reasons, 'before the first paragraph', 'furniture')
  const inMain = story.main.holds(story.holders[block.index]!)
  if (!inMain && story.prose[block.index] === 0 && !besideProse(block, view)) return because(reasons, 'aside of the story and no running text', 'furniture')
  if (isByline(block, view)) return because(reasons, 'names the author', 'furniture')
  if (isLabel(block)) return because(reasons, 'a label of an advertisement', 'promotion')
  if (block.linkDensity > 0.85 && !isStoryLink(block, view)) return because(reasons, 'nothing but a link', 'promotion')
  const opening = block.text.toLowerCase().replace(/^[\s[(>»•–—-]+/, '')
  if (block.linkDensity > 0.4 && startsWith(opening, relatedOpenings)) return because(reasons, 'points to another page', 'promotion')
  if (block.text.length < 200 && startsWith(opening, creditOpenings)) return because(reasons, 'credits a picture', 'caption')
  if (block.index >= view.last - 1 && block.text.length < 300 && startsWith(opening, closingOpenings)) return because(reasons, 'closes the page', 'furniture')
  if (block.controlLength > block.text.length * 0.5) return because(reasons, 'a control', 'furniture')
  if (block.index > view.last && !isLine(block, view)) return because(reasons, 'after the last paragraph', 'furniture')
  return because(reasons, 'in the story', 'story')
}

function isLine(block: PageBlock, view: View): boolean {
  return view.story.holders[block.index] === view.story.main && /^(?:p|li|h[1-6]|td|blockquote|pre|dd|dt)$/.test(block.box.tag)
}

/** A line that opens as bylines do, at either end of the story. */
function isByline(block: PageBlock, view: View): boolean {
  if (block.index > view.first + 1 && block.index < view.last) return false
  return block.text.length < 130 && opensAsByline(block.text) && (block.linkDensity > 0.2 || !hasSentence(block.text) || findDates(block.text).length > 0)
}

function isLabel(block: PageBlock): boolean {
  return block.text.length < 30 && adLabels.has(block.text.toLowerCase().replace(/[^\p{L}\s]/gu, '').trim())
}

const address = /^(?:https?:\/\/|www\.)\S+$/

/** A linked line that belongs to the story: a printed address, a heading over its paragraphs, an item among unlinked ones. */
function isStoryLink(block: PageBlock, view: View): boolean {
  if (address.test(block.text) && view.story.main.holds(block.box)) return true
  if (insideQuotation(block.box)) return true
  if (/^h[1-6]$/.test(block.tag) && view.story.holders[block.index] === view.story.main) return view.story.prose[block.index + 1]! > 0
  if (block.box.tag !== 'li' || block.box.parent === undefined) return false
  const list = block.box.parent
  let linked = 0
  for (let index = list.firstBlock; index < list.endBlock; index++) if (view.scan.blocks[index]!.linkDensity > 0.85) linked += 1
  return linked <= (list.endBlock - list.firstBlock) / 2
}

function because(reasons: string[], reason: string, verdict: Verdict): Verdict {
  reasons.push(reason)
  return verdict
}

function startsWith(text: string, openings: readonly string[]): boolean {
  return openings.some(opening => text.startsWith(opening))
}

/** Before the first paragraph: short lines of the main box itself that stand right before it. */
function inLead(block: PageBlock, view: View): boolean {
  const holder = view.story.holders[block.index]!
  return holder === view.story.main && view.first - block.index < 6 && /^(?:p|li|h[2-6]|blockquote)$/.test(block.box.tag) && block.text.length > 25 && (block.linkDensity < 0.5 || (block.linkDensity < 0.9 && hasSentence(block.text)))
}

function besideProse(block: PageBlock, view: View): boolean {
  const holder = holderOf(block)
  for (let index = holder.firstBlock; index < holder.endBlock; index++) {
    if (view.story.prose[index]! > 0 && view.story.holders[index] === holder) return true
  }
  return false
}

/** A heading with nothing of the story under it leads to something else. */
function dropDanglingHeadings(decisions: BlockDecision[]): void {
  let story = false
  for (let index = decisions.length - 1; index >= 0; index--) {
    const decision = decisions[index]!
    const heading = /^h[1-6]$/.test(decision.block.tag) || (!story && decision.block.text.length < 80 && decision.block.text.endsWith(':'))
    if (heading && !story && decision.verdict === 'story') {
      decision.verdict = 'furniture'
      decision.score = 0
      decision.reasons.push('a heading with no story under it')
    }
    if (!heading && decision.verdict !== 'caption') story = decision.verdict === 'story'
  }
}
