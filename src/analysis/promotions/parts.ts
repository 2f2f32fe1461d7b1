import type {PromotionKind} from '../../model/promotion.js'
import type {FurnitureKind} from '../../promotions/furniture.js'
import {promotionSpecs} from '../../promotions/registry.js'
import {boxesAround, type BoxView, rootTags, sharedBox} from './boxes.js'
import type {BlockEvidence} from './evidence.js'
import {isLabelBox, isPress, isToldCall, makesMembers} from './calls.js'
import {besidePlatforms, isFollowEntry, platformsIn} from './neighbours.js'
import {countItems} from './titles.js'
import {holdsStory, isBesideStory, type PromotionView, type Seed} from './view.js'

export type Seeds = ReadonlyArray<Seed | undefined>

/** No promotion is of more blocks or characters. */
export const mostBlocks = 45
export const mostCharacters = 3000
const strayLinks = 2
const mostLinksOfRow = 4
const largestTeaser = 600
const mostTeaserBlocks = 8
const mostNative = 1
const shortestCopy = 20
const longest = {short: 60, aside: 160, entry: 5, way: 7, name: 25}

/** Whether a block speaks to the reader or for the publication, and reports nobody. */
export function speaks(evidence: BlockEvidence): boolean {
  return evidence.addressed >= 0.5 && evidence.reports === 0
}

/** Whether a block is a part of a form: a button, a field, a choice. */
export function isPart(evidence: BlockEvidence): boolean {
  return evidence.button || evidence.option || evidence.field
}

/** The small box around a label of an advertisement that holds a headline or copy as well: native advertising. */
export function nativeBox(label: number, view: PromotionView, seeds: Seeds): {start: number; end: number} | undefined {
  const around = sharedBox(view.boxes[label])
  if (around === undefined || rootTags.has(around.container.tag) || isOwnSlot(label, view)) return undefined
  const box = sectionOver(label, around, view) ?? {start: around.start, end: endOfSlot(label, around, view)}
  // what is native has its label over it or under it, and is one thing
  const over = label === box.start && view.evidence[label]!.heading
  if (label > box.start && label < box.end - 1 || !over && countItems(box.start, box.end, view) > mostNative) return undefined
  if (box.end - box.start > mostTeaserBlocks || charactersIn(box, view) > largestTeaser) return undefined
  let copy = 0
  for (let index = box.start; index < box.end; index++) {
    if (index === label) continue
    const evidence = view.evidence[index]!
    if (view.story[index] || view.row[index] || evidence.furniture !== undefined || seeds[index] !== undefined) return undefined
    const slot = evidence.labels.has('advertisement') || evidence.asks.has('advertisement')
    if (!slot) copy += view.blocks[index]!.text.length
  }
  return copy >= shortestCopy ? box : undefined
}

const longestSection = 3

/** The headed section that a label closes in a box of such sections. */
function sectionOver(label: number, {start, end}: BoxView, view: PromotionView): {start: number; end: number} | undefined {
  if (label === start || label + 1 === end || !view.evidence[label + 1]!.heading) return undefined
  let title = label - 1
  while (title > start && label - title < longestSection && !view.evidence[title]!.heading) title--
  const {heading, labels} = view.evidence[title]!
  return heading && title < label - 1 && !labels.has('related') ? {start: title, end: label + 1} : undefined
}

/** Whether a block stands alone in a box named for advertising: a script fills it, and what stands beside it is not in it. */
export function isOwnSlot(index: number, view: PromotionView): boolean {
  for (let box = view.boxes[index]; box !== undefined && box.end - box.start === 1; box = box.parent) if (box.kinds.has('advertisement')) return true
  return false
}

/** Where the place under a label ends in a box: with it, or before the label of a list of stories. */
function endOfSlot(label: number, {end}: BoxView, view: PromotionView): number {
  for (let index = label + 1; index < end; index++) if (view.evidence[index]!.labels.has('related')) return index
  return end
}

function charactersIn({start, end}: {start: number; end: number}, view: PromotionView): number {
  return view.lengths[end]! - view.lengths[start]!
}

/** Whether a whole box belongs to the promotion in it. */
export function accepts(box: BoxView, own: Seed, view: PromotionView, seeds: Seeds): boolean {
  const {kind} = own
  const {tag} = box.container
  const characters = charactersIn(box, view)
  if (rootTags.has(tag) || box.end - box.start > mostBlocks || characters > mostCharacters) return false
  if (tag === 'nav' && kind !== 'social-follow') return false
  if (kind === 'advertisement' && box.end - box.start > 1 && !box.kinds.has(kind) && isOwnSlot(own.index, view)) return false
  if (holdsStory(box, view) || kind === 'newsletter' && sendsMessage(box, view)) return false
  const most = kind === 'social-follow' ? Math.max(1, Math.floor(platformsIn(box, view) / 2)) : strayLinks
  let stray = 0
  let ours = 0
  if (opensOtherwise(box, own, view, seeds) || asksAgain(box, view, seeds)) return false
  for (let index = box.start; index < box.end; index++) {
    const part = partOf(index, own, view, seeds, box)
    if (part === 'foreign') return false
    if (part === 'stray' && ++stray > most) return false
    if (part === 'ours') ours += view.blocks[index]!.text.length
  }
  if (stray === 0 || box.kinds.has(kind) || ours > characters * 0.4) return true
  if (kind === 'house' && isLabelBox(own.index, box, view)) return true
  return stray === 1 && box.end - box.start <= mostTeaserBlocks && holdsForm(box, view)
}

/**
 * Whether a headed section stands in a box before the promotion's own: a heading, other blocks, and the next heading, with
 * nothing of the promotion. Headings with nothing under them are titles of what follows.
 */
function opensOtherwise(box: BoxView, own: Seed, view: PromotionView, seeds: Seeds): boolean {
  let headed = false
  let held = false
  for (let index = box.start; index < own.index; index++) {
    const {heading, linkOnly} = view.evidence[index]!
    if (partOf(index, own, view, seeds, box) === 'ours') return false
    if (heading && !linkOnly && held) return headed
    headed ||= heading && !linkOnly
    held ||= headed && (!heading || linkOnly)
  }
  return held && view.evidence[own.index]!.heading
}

/** A seed so near under a heading is what the heading is over. */
const underHeading = 3

/** Whether a box holds two headed sections that ask for something: each has a unit of its own. What no heading is over leads in. */
function asksAgain(box: BoxView, view: PromotionView, seeds: Seeds): boolean {
  let title = box.start
  let asking = 0
  let asks = false
  let held = false
  for (let index = box.start; index < box.end; index++) {
    const evidence = view.evidence[index]!
    const {heading, linkOnly} = evidence
    const seed = seeds[index]
    if (heading && held) {
      asks = held = false
      title = index
    }
    if (seed !== undefined && !asks && !(seed.bare && !heading && evidence.button) && (asking === 0 || index - title <= underHeading)) {
      asks = true
      if (++asking > 1) return true
    }
    held ||= !heading || linkOnly && seed === undefined
  }
  return false
}

const otherFields: ReadonlySet<string> = new Set(['textarea', 'password', 'search'])

/** Whether a box holds a form that sends a message, or the story, to others: it may offer a newsletter in passing. */
function sendsMessage({start, end}: BoxView, view: PromotionView): boolean {
  return view.blocks.slice(start, end).some(({fields}) => {
    return fields !== undefined && (fields.includes('textarea') || fields.indexOf('email') < fields.lastIndexOf('email'))
  })
}

/** Whether a block stands in the form of a promotion: all of a form belongs to what it is there for. */
function inOwnForm(index: number, own: Seed, view: PromotionView): boolean {
  const form = boxesAround(view.boxes[index]).find(box => box.container.tag === 'form')
  if (form === undefined || form.end - form.start > mostBlocks) return false
  const holdsSeed = form.start <= own.index && own.index < form.end
  const fields = view.blocks.slice(form.start, form.end).flatMap(block => block.fields ?? [])
  return (holdsSeed || form.kinds.has(own.kind) || fields.includes('email')) && !fields.some(field => otherFields.has(field))
}

function holdsForm({start, end}: BoxView, view: PromotionView): boolean {
  return view.evidence.slice(start, end).some(evidence => evidence.mailForm)
}

/** Kinds whose label stands over each of their places. */
const labelled: ReadonlySet<PromotionKind> = new Set(['advertisement', 'sponsored'])

/** Whether a seed is the same label of paid matter again, and so that of another place. */
export function opensAnother(seed: Seed, own: Seed, view: PromotionView): boolean {
  if (seed === own || seed.kind !== own.kind || !labelled.has(own.kind)) return false
  return view.blocks[seed.index]!.text === view.blocks[own.index]!.text
}

/** Furniture that a promotion may hold: who writes the newsletter, and when it comes. */
const credits: ReadonlySet<FurnitureKind> = new Set(['author', 'meta'])

type Part = 'ours' | 'neutral' | 'stray' | 'foreign'

/** What a block is to a promotion of a kind: its own, harmless, a stray link, or something else's. */
function partOf(index: number, own: Seed, view: PromotionView, seeds: Seeds, box: BoxView): Part {
  const {kind} = own
  const evidence = view.evidence[index]!
  const seed = seeds[index]
  if (seed !== undefined) return partOfSeed(seed, own, view)
  const {length} = view.blocks[index]!.text
  const small = box.end - box.start <= mostTeaserBlocks && (box.kinds.has(kind) || holdsForm(box, view))
  const hinted = small && length < longest.aside && evidence.reports === 0 && isBesideStory(box, view)
  if (view.story[index] && !speaks(evidence) && !hinted && !isToldCall(box, kind, view)) return 'foreign'
  if (inOwnForm(index, own, view)) return 'ours'
  if (evidence.labels.has(kind) || evidence.asks.has(kind)) return 'ours'
  if (kind === 'social-follow' && evidence.linkOnly) return partOfFollow(index, own, box, view)
  if (view.row[index] && (view.blocks[index]!.links.length > mostLinksOfRow || evidence.furniture === 'navigation')) return 'foreign'
  if (evidence.furniture === 'navigation' && evidence.linkOnly) return 'stray'
  if (kind === 'house' && evidence.furniture === 'player' && isPress(index, view)) return 'ours'
  if (isPart(evidence) || evidence.salutation || evidence.consent && evidence.furniture !== 'consent') return 'ours'
  if (evidence.furniture !== undefined && !credits.has(evidence.furniture)) return 'foreign'
  if (kind === 'social-follow') return partOfFollow(index, own, box, view)
  if (evidence.labels.has('related') && evidence.heading && countItems(index + 1, box.end, view) > 0) return 'foreign'
  if (evidence.control && !evidence.linked && evidence.labels.size > 0 && !evidence.button) return 'foreign'
  if (promotionSpecs[kind].structure === 'links') return view.menu[index] ? 'stray' : 'neutral'
  if (evidence.linkOnly) return evidence.targets.has(kind) ? 'ours' : 'stray'
  if (speaks(evidence) || length < longest.short) return evidence.sentence ? 'ours' : 'neutral'
  return box.kinds.has(kind) || evidence.subjects.has(kind) || length < longest.aside ? 'neutral' : 'foreign'
}

/** Kinds whose buttons stand under what other kinds ask for as well: one may subscribe to much, and join anything. */
export const shared: ReadonlySet<PromotionKind> = new Set(['subscription', 'newsletter', 'registration', 'event'])

/** Kinds that a list of ways to stay in touch may hold. */
const reaching: ReadonlySet<PromotionKind> = new Set(['newsletter', 'alerts', 'app', 'subscription', 'related'])

/** Whether a short link stands under a heading that asks to stay in touch: it is one of the ways. */
function isWayToReach(index: number, own: Seed, kind: PromotionKind, view: PromotionView): boolean {
  const {linkOnly, allWords, labels} = view.evidence[index]!
  if (own.kind !== 'social-follow' || own.index >= index || !linkOnly || allWords.length > longest.way) return false
  return reaching.has(kind) && !labels.has('related') && isHeadingOf(own.index, view)
}

/** Whether a block that names its kind opens a box, and is no link. */
export function isHeadingOf(index: number, view: PromotionView): boolean {
  const {linkOnly, platforms, labels, asks} = view.evidence[index]!
  return !linkOnly && !platforms && (labels.has('social-follow') || asks.has('social-follow')) && sharedBox(view.boxes[index])?.start === index
}

function partOfSeed(seed: Seed, own: Seed, view: PromotionView): Part {
  const {kind} = own
  const evidence = view.evidence[seed.index]!
  if (opensAnother(seed, own, view)) return 'foreign'
  const wayIn = seed.kind === 'registration' && !evidence.linkOnly && !evidence.heading && view.blocks[seed.index]!.text.length < longest.short
  if (wayIn || isWayToReach(seed.index, own, seed.kind, view)) return 'ours'
  if (seed.kind === kind || seed.form || seed.bare && evidence.button && shared.has(seed.kind)) return 'ours'
  if (kind === 'subscription' && seed.kind === 'donation' && makesMembers(seed.index, view)) return 'ours'
  const entry = kind === 'social-follow' && evidence.linkOnly && evidence.allWords.length <= longest.entry
  return entry && besidePlatforms(seed.index, view) ? 'stray' : 'foreign'
}

/** A list of platforms holds names and short labels, and nothing else that leads away. */
function partOfFollow(index: number, own: Seed, box: BoxView, view: PromotionView): Part {
  const {linkOnly, heading, allWords, imperative, you, we, furniture} = view.evidence[index]!
  const {length} = view.blocks[index]!.text
  if (isFollowEntry(view.evidence[index]!)) return 'ours'
  if (linkOnly && allWords.length <= longest.way && isHeadingOf(own.index, view) && furniture === undefined) return 'stray'
  if (linkOnly && allWords.length <= longest.entry && besidePlatforms(index, view)) return 'stray'
  const opens = index === box.start && (heading || imperative || you + we > 0) || index > own.index && isHeadingOf(own.index, view)
  return !linkOnly && length < (opens ? longest.short : longest.name) ? 'neutral' : 'foreign'
}
