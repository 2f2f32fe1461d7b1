import type {BlockDecision, Verdict} from './block-decision.js'
import type {PageBlock, PageScan} from './blocks.js'
import type {Box} from './boxes.js'
import {roleOf, type BoxRole} from './box-roles.js'
import {holderOf, type Story} from './content.js'
import {findDates} from './dates.js'
import {fallbackOf, namedFallback} from './fallbacks.js'
import {showDropCaps} from './drop-caps.js'
import {headings, storyLines} from './elements.js'
import {rolesInside} from './inner-roles.js'
import {isAdLabel, isGalleryLabel} from './labels.js'
import {leadFigure} from './lead-figure.js'
import {ListBook} from './list-book.js'
import {opensAsByline} from './metadata-authors.js'
import {fold} from './metadata-headline.js'
import {leadsAway} from './page-links.js'
import {hasSentence} from './prose.js'
import {isInQuotation, sumsOf, type StoryView} from './story-view.js'
import {closingOpenings, creditOpenings, relatedOpenings} from '../languages/page-lines.js'

type Judgement = readonly [verdict: Verdict, score: number, reason: string, fallback?: 'story']

/** Judges every block of a page whose story was found; linear in the page. Headings over nothing are story still. */
export function decideBlocks(scan: PageScan, story: Story): BlockDecision[] {
  const view = viewOf(scan, story)
  const lists = new ListBook(view)
  const decisions = scan.blocks.map((block): BlockDecision => {
    const [verdict, score, reason, fallback] = judge(block, view, lists)
    return fallback === undefined ? {block, verdict, score, reasons: [reason]} : {block, verdict, score, reasons: [reason], fallback}
  })
  captionLead(decisions, story)
  showDropCaps(decisions, story)
  return decisions
}

/** Decisions in which what no promotion took stays in the story, so that no words of it are lost. */
export function withUnclaimed(decisions: readonly BlockDecision[]): BlockDecision[] {
  return decisions.map(decision => {
    const {block, verdict, reasons, fallback} = decision
    if (fallback === undefined || verdict === fallback) return decision
    return {block, verdict: fallback, score: 0.4, reasons: [...reasons, 'no promotion takes it']}
  })
}

function viewOf(scan: PageScan, story: Story): StoryView {
  const sums = {scan, story, lengths: sumsOf(scan.blocks.map(({text}) => text.length)), prose: sumsOf(story.prose)}
  const roles = rolesInside(sums)
  let first = -1
  let last = -1
  for (let index = startOf(scan, story); index < story.root.endBlock; index++) {
    if (!(story.prose[index]! > 0) || roles[scan.blocks[index]!.box.order] !== undefined) continue
    if (first < 0) first = index
    last = index
  }
  story.inside = roles
  story.first = first
  story.last = last
  story.lead = first < 0 ? undefined : leadFigure(scan, story)
  const {main} = story
  const hasAsides = scan.boxes.slice(main.order + 1, main.end).some(box => roles[box.order] === undefined && roleOf(box) === 'aside')
  return {...sums, roles, first, last, hasAsides, ...repetitions(scan)}
}

const leastRepeated = 60

/** What is said more than once: captions of galleries, mostly; and the headlines. */
function repetitions({blocks}: PageScan): Pick<StoryView, 'repeated' | 'headlines'> {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  const headlines = new Set<string>()
  for (const {text, tag} of blocks) {
    if (tag === 'h1' && text.length > 15) headlines.add(text)
    if (text.length < leastRepeated) continue
    if (seen.has(text)) repeated.add(text)
    seen.add(text)
  }
  return {repeated, headlines}
}

/** Where the story may start: the root's first block, or the main box where the root holds the headline with a line or two under it. */
function startOf(scan: PageScan, story: Story): number {
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

const promotional: ReadonlySet<BoxRole> = new Set(['promotion', 'advertisement', 'related'])
const story = (score: number, reason: string): Judgement => ['story', score, reason]
const furniture = (score: number, reason: string): Judgement => ['furniture', score, reason]

function judge(block: PageBlock, view: StoryView, lists: ListBook): Judgement {
  if (!view.story.root.holds(block.box)) return furniture(0, 'outside of the story')
  const role = view.roles[block.box.order]
  if (role !== undefined) return judgeByRole(block, role, view, lists)
  const inMain = view.story.main.holds(view.story.holders[block.index]!)
  if (view.hasAsides && isSetApart(block, view) && isPulled(block, view)) return pulled
  if (block.index < view.first && !isLead(block, view)) return furniture(0.2, 'before the first paragraph')
  if (!inMain && view.story.prose[block.index] === 0 && !lists.isWritten(holderOf(block))) {
    return furniture(0.2, 'beside the story, and no running text')
  }
  return judgeLine(block, view, lists) ?? judgeStory(block, view, inMain)
}

function judgeByRole(block: PageBlock, role: BoxRole, view: StoryView, lists: ListBook): Judgement {
  if (role === 'caption') return ['caption', 0.3, 'in a box for captions']
  if ((role === 'aside' || role === 'overlay') && isPulled(block, view)) return pulled
  return [promotional.has(role) ? 'promotion' : 'furniture', 0.05, `in a box for ${role}`, namedFallback(block, role, view, lists)]
}

const pulled: Judgement = ['pullquote', 0.4, 'set apart, and repeats words of the story']

/** Lines among the paragraphs that are not story. */
function judgeLine(block: PageBlock, view: StoryView, lists: ListBook): Judgement | undefined {
  const {text, index, linkDensity} = block
  if (isByline(block, view)) return furniture(0.2, 'names the author')
  if (isRepeated(block, view)) return furniture(0.2, 'stands on the page once more')
  if (isGalleryLabel(block)) return furniture(0.1, 'a label of a gallery')
  if (isAdLabel(block)) return ['promotion', 0, 'a label of an advertisement']
  if (linkDensity > 0.85 && !isStoryLink(block, view, lists)) return ['promotion', 0.2, 'nothing but a link', fallbackOf(block, view)]
  const opening = text.slice(0, 60).toLowerCase().replace(/^[\s[(>»•–—-]+/, '')
  if (linkDensity > 0.4 && startsWith(opening, relatedOpenings)) return ['promotion', 0.1, 'points to another page']
  if (text.length < 200 && linkDensity < 0.5 && startsWith(opening, creditOpenings)) return ['caption', 0.2, 'credits a picture']
  if (index >= view.last - 1 && text.length < 300 && startsWith(opening, closingOpenings)) return furniture(0.1, 'closes the page')
  if (block.controlLength > text.length * 0.5 && !opensWhatFollows(block, view)) return furniture(0.1, 'a button or field')
  return undefined
}

/** Whether a heading is a button over a paragraph, as the question over an answer that it opens. */
function opensWhatFollows({tag, index, box}: PageBlock, {story: {prose}, scan}: StoryView): boolean {
  const next = scan.blocks[index + 1]
  return headings.has(tag) && next !== undefined && prose[index + 1]! > 0 && box.parent?.holds(next.box) === true
}

const tallestAside = 6

/** Whether a block stands in a box beside the paragraphs, inside of the story. */
function isSetApart({box: own}: PageBlock, {story: {main}}: StoryView): boolean {
  let box: Box | undefined = own
  for (let climb = 0; box !== undefined && box !== main && climb < tallestAside; box = box.parent, climb++) {
    if (roleOf(box) === 'aside') return true
  }
  return false
}

function judgeStory(block: PageBlock, view: StoryView, inMain: boolean): Judgement {
  if (view.story.prose[block.index]! > 0) return story(inMain ? 0.98 : 0.85, 'running text')
  if (view.first < 0 && block.tag === 'h1') return furniture(0.1, 'the headline')
  const isLine = view.story.holders[block.index] === view.story.main && storyLines.has(block.box.tag)
  if (block.index > view.last && !isLine) return furniture(0.3, 'after the last paragraph')
  return isLine ? story(0.8, 'stands among the paragraphs') : story(0.65, 'inside the story')
}

/** The headline again, or words of another box than the story's own that stand elsewhere as well. */
function isRepeated({text, index, tag}: PageBlock, view: StoryView): boolean {
  if (tag !== 'h1' && view.headlines.has(text)) return true
  return view.repeated.has(text) && view.story.holders[index] !== view.story.main
}

/** A line that opens as bylines do, or is little more than a date, at either end of the story. */
function isByline(block: PageBlock, view: StoryView): boolean {
  if ((block.index > view.first + 1 && block.index < view.last) || block.text.length > 130 || isInQuotation(block.box)) return false
  if (isDateLine(block.text)) return true
  return opensAsByline(block.text) && (block.linkDensity > 0.2 || !hasSentence(block.text) || findDates(block.text).length > 0)
}

function isDateLine(text: string): boolean {
  const dates = findDates(text)
  const dated = dates.reduce((total, {start, end}) => total + end - start, 0)
  return dates.length > 0 && text.length < dated * 2 + 12
}

const address = /^(?:https?:\/\/|www\.)\S+$/

/** A linked line that belongs to the story: a printed address, a heading over its paragraphs, an item among unlinked ones. */
function isStoryLink(block: PageBlock, view: StoryView, lists: ListBook): boolean {
  if (address.test(block.text) && view.story.main.holds(block.box)) return true
  if (isInQuotation(block.box)) return true
  if (headings.has(block.tag) && (view.story.holders[block.index] === view.story.main || !leadsAway(block))) {
    return view.story.prose[block.index + 1]! > 0
  }
  return block.box.tag === 'li' && block.box.parent !== undefined && !lists.isLinked(block.box.parent)
}

function startsWith(text: string, openings: readonly string[]): boolean {
  return openings.some(opening => text.startsWith(opening))
}

/** Short lines of the main box itself that stand right before the first paragraph; short headings and sentences next to it. */
function isLead(block: PageBlock, view: StoryView): boolean {
  const {text, linkDensity, box, index} = block
  if (isOpening(block, view)) return true
  const isLine = view.story.holders[index] === view.story.main && /^(?:p|li|h[2-6]|blockquote)$/.test(box.tag)
  if (!isLine || view.first - index > 5 || text.length <= 25) return false
  return linkDensity < 0.5 || (linkDensity < 0.9 && hasSentence(text))
}

const mostOpening = 3

/** Whether only sentences stand between a heading or a sentence and the first paragraph, all in one box; no links among them. */
function isOpening({index, box, text}: PageBlock, {first, scan}: StoryView): boolean {
  if (first - index > mostOpening || first < 0 || !/^(?:p|h[2-6]|summary|dt)$/.test(box.tag)) return false
  const {parent} = scan.blocks[first]!.box
  if (box.parent !== parent && box.parent !== parent?.parent) return false
  if (!/\s/.test(text) || opensAsByline(text) || findDates(text).length > 0) return false
  const isSentence = (line: PageBlock): boolean =>
    line.box.parent === box.parent && line.tag === 'p' && line.controlLength === 0 && sentence.test(line.text)
  return scan.blocks.slice(index, first).every((line, place) =>
    line.links.length === 0 && ((place === 0 && line.tag !== 'p') || isSentence(line)))
}

const sentence = /^["“„«]?\p{Lu}.*[.!?…]["”“»]?$/u

/** Words that stand in the story once more. */
function isPulled(block: PageBlock, view: StoryView): boolean {
  const words = fold(block.text)
  if (block.linkDensity > 0 || words.length < 20 || words.length > 400) return false
  const near = view.scan.blocks.slice(Math.max(view.first, block.index - 25), Math.min(view.last, block.index + 25) + 1)
  return near.some(other => other !== block && view.story.prose[other.index]! > 0 && fold(other.text).includes(words))
}

/** The words in the figure that opens the story are its caption. */
function captionLead(decisions: BlockDecision[], {lead, first}: Story): void {
  if (lead === undefined || lead.endBlock > first) return
  for (const decision of decisions.slice(lead.firstBlock, lead.endBlock)) {
    if (decision.block.linkDensity > 0.8 || decision.block.controlLength > 0) continue
    decision.verdict = 'caption'
    decision.score = 0.3
    decision.reasons.push('in the figure that opens the story')
  }
}
