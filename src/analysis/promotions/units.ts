import type {PromotionKind} from '../../model/promotion.js'
import type {PromotionSpec} from '../../promotions/promotion-spec.js'
import {promotionSpecs} from '../../promotions/registry.js'
import {boxesAround, type BoxView} from './boxes.js'
import {isPress, makesMembers} from './calls.js'
import {hintedKinds, listTags} from './neighbours.js'
import {accepts, isHeadingOf, isPart, mostBlocks, nativeBox, opensAnother, shared, speaks, type Seeds} from './parts.js'
import type {PromotionView, Seed} from './view.js'

/** Blocks that make up one promotion, half-open, before it is described. */
export interface Region {
  start: number
  end: number
  kind: PromotionKind
  score: number
  reasons: string[]
  rule: 'box' | 'line' | 'list' | 'slot' | 'link'
}

const longestLetter = 5
const mostHeadings = 2
const mostReasons = 6

/** Grows every seed over the box that belongs to it, or over its neighbours where no box does. Regions do not overlap. */
export function growRegions(view: PromotionView, seeds: Seeds): Region[] {
  const regions: Region[] = []
  let taken = 0
  for (const seed of seeds) {
    if (seed === undefined || seed.index < taken) continue
    const region = grow(seed, view, seeds, taken)
    regions.push(region)
    taken = region.end
  }
  return regions
}

function grow(seed: Seed, view: PromotionView, seeds: Seeds, taken: number): Region {
  const native = seed.kind === 'advertisement' ? nativeBox(seed.index, view, seeds) : undefined
  if (native !== undefined && native.start >= taken) {
    return {start: native.start, end: native.end, kind: 'sponsored', rule: 'box', score: seed.score, reasons: seed.reasons}
  }
  let start = seed.index
  let end = seed.index + 1
  let stop: BoxView | undefined
  for (const box of boxesAround(view.boxes[seed.index])) {
    if (box.start < taken || !accepts(box, seed, view, seeds)) {
      stop = box
      break
    }
    start = box.start
    end = box.end
  }
  const limits = limitsOf(start, end, stop, view)
  const rule = end - start > 1 ? 'box' : 'line'
  const before = start
  while (start > Math.max(taken, limits.start) && before - start < mostHeadings && leadsInto(start - 1, {start, end}, seed.kind, view, seeds)) start--
  const letter = start
  while (start > Math.max(taken, limits.start) && letter - start < longestLetter && opensLetter(start - 1, seed.kind, view, seeds)) start--
  while (end < limits.end && follows(end, start, seed, view, seeds, stop !== undefined)) end++
  const own = seeds.slice(start, end).filter(other => other?.kind === seed.kind)
  return {
    start, end, kind: letterOrPaper(kindOf(start, end, seed.kind, view, seeds), start, end, view), rule,
    score: seed.score + 0.5 * (own.length - 1),
    reasons: [...new Set([...seed.reasons, ...own.flatMap(other => other?.reasons ?? [])])].slice(0, mostReasons)
  }
}

const sectionTags = new Set(['article', 'aside', 'footer', 'header', 'nav', 'section'])

/** How far a region may grow by lines: to the box that was not all of its own, and in the section of the page that it is in. */
function limitsOf(start: number, end: number, stop: BoxView | undefined, view: PromotionView): {start: number; end: number} {
  const section = boxesAround(view.boxes[start]).find(box => sectionTags.has(box.container.tag) && box.start <= start && box.end >= end)
  return {
    start: Math.max(0, stop?.start ?? 0, section?.start ?? 0),
    end: Math.min(view.blocks.length, stop?.end ?? Infinity, section?.end ?? Infinity)
  }
}

const weights = {generic: 0.3, subject: 0.5, field: 2}

/**
 * The kind that a whole region speaks for most: a button such as "Subscribe" goes with several, so it counts little beside
 * what the copy asks for.
 */
function kindOf(start: number, end: number, first: PromotionKind, view: PromotionView, seeds: Seeds): PromotionKind {
  // a heading to stay in touch is over whatever way there is
  if (first === 'social-follow' && isHeadingOf(start, view)) return first
  const scores = new Map<PromotionKind, number>()
  const add = (kind: PromotionKind, score: number): void => void scores.set(kind, (scores.get(kind) ?? 0) + score)
  for (let index = start; index < end; index++) {
    const evidence = view.evidence[index]!
    const seed = seeds[index]
    const general = seed !== undefined && (seed.form || seed.bare && evidence.button || first === 'subscription' && seed.kind === 'donation' && makesMembers(index, view))
    if (seed !== undefined) add(seed.kind, seed.score * (general ? weights.generic : 1))
    for (const [kind, count] of evidence.subjects) if (kind !== 'related') add(kind, weights.subject * Math.min(2, count))
    if (evidence.mailField) add('newsletter', weights.field)
  }
  const own = seeds.slice(start, end).filter(seed => seed !== undefined)
  if (own.some(seed => !(seed.bare && view.evidence[seed.index]!.button))) {
    // a kind that nothing asks for cannot win over one that something does
    const asked = new Set(own.map(seed => seed.kind))
    const mail = asked.has('alerts') || !own.some(seed => !seed.bare && !seed.form)
    for (const kind of scores.keys()) if (!asked.has(kind) && !(mail && kind === 'newsletter')) scores.delete(kind)
  }
  let best = first
  for (const [kind, score] of scores) if (score > (scores.get(best) ?? 0) + 0.01) best = kind
  return best
}

const pushed = /\b(?:push|browser|desktop|notif|benachrichtig|mitteilung)/u

/** Whether alerts are sent by mail: a field asks for an address, and nothing speaks of the browser. */
function isByMail(start: number, end: number, view: PromotionView): boolean {
  let mail = false
  for (let index = start; index < end; index++) {
    const {asks, mailForm, mailField} = view.evidence[index]!
    if (asks.get('alerts')?.some(words => pushed.test(words))) return false
    mail ||= mailForm || mailField
  }
  return mail
}

const generic = /^(?:subscribe|sign)|abonnieren$/
const money = /[$£€]\s?\d|\d\s?(?:%|[$£€])/u

/**
 * Both letters and papers are subscribed to. What asks for an address alone, or stands in a box named for letters, and
 * names neither a price nor what is paid for, is a letter.
 */
function letterOrPaper(kind: PromotionKind, start: number, end: number, view: PromotionView): PromotionKind {
  if (kind === 'alerts') return isByMail(start, end, view) ? 'newsletter' : kind
  if (kind !== 'subscription') return kind
  let letter = false
  for (let index = start; index < end; index++) {
    const {asks, mailForm, labels} = view.evidence[index]!
    if (asks.get('subscription')?.some(words => !generic.test(words)) || money.test(view.blocks[index]!.text)) return kind
    const hinted = hintedKinds(view.boxes[index])
    letter ||= mailForm || asks.has('newsletter') || labels.has('newsletter') || hinted.has('newsletter') && !hinted.has('subscription')
  }
  return letter ? 'newsletter' : kind
}

/** Whether a block ends a box of more than itself before the region: then it belongs to that. */
function closesBox(index: number, start: number, view: PromotionView): boolean {
  return boxesAround(view.boxes[index]).some(box => box.end <= start && box.start < index)
}

/** Whether the block before a region is its heading or its opening. */
function leadsInto(index: number, {start, end}: {start: number; end: number}, kind: PromotionKind, view: PromotionView, seeds: Seeds): boolean {
  const evidence = view.evidence[index]!
  if (seeds[index] !== undefined || evidence.linkOnly || evidence.furniture !== undefined || closesBox(index, start, view)) return false
  if (view.story[index]) return leadsFromStory(index, start, kind, view, seeds)
  const short = view.blocks[index]!.text.length < 90
  const about = evidence.asks.has(kind) || evidence.labels.has(kind) || evidence.subjects.has(kind) || evidence.salutation
  if (evidence.heading) return !view.evidence[start]!.heading && short && (about || evidence.you + evidence.we > 0 || isOverList(index, end, view))
  return short && about && (evidence.imperative || evidence.you + evidence.we > 0 || !evidence.sentence && index > view.first) && evidence.reports === 0
}

/** Whether a heading stands right over a list that ends with the region: it is over nothing else. */
function isOverList(index: number, end: number, view: PromotionView): boolean {
  const list = boxesAround(view.boxes[index + 1]).find(box => listTags.has(box.container.tag))
  const {labels} = view.evidence[index]!
  return labels.size === 0 && list !== undefined && list.start === index + 1 && list.end === end && list.parent !== undefined && list.parent.start <= index
}

const longestLead = 220

/** Whether a line that was taken for story speaks for the publication or to the reader, of what the very next block asks for. */
function leadsFromStory(index: number, start: number, kind: PromotionKind, view: PromotionView, seeds: Seeds): boolean {
  const {we, you, imperative, reports, words, allWords, heading, asks, labels, subjects} = view.evidence[index]!
  const seed = seeds[start]
  if (index <= view.first || seed?.kind !== kind || reports > 0 || words.length < allWords.length) return false
  const about = asks.has(kind) || labels.has(kind) || subjects.has(kind)
  if (heading) return about || we + you > 0
  const speaks = we > 0 || you > 0 || imperative
  return view.blocks[index]!.text.length <= longestLead && about && speaks && isPress(start, view)
}

/** Whether a paragraph right before an appeal belongs to the same letter: it speaks for the publication, and to the reader. */
function opensLetter(index: number, kind: PromotionKind, view: PromotionView, seeds: Seeds): boolean {
  const evidence = view.evidence[index]!
  const other = seeds[index]
  if (kind !== 'donation' || index <= view.first + 1 || other !== undefined && other.kind !== kind) return false
  const quotes = evidence.words.length < evidence.allWords.length
  if (evidence.reports > evidence.we + evidence.you || evidence.heading || evidence.linkOnly || quotes) return false
  return evidence.asks.has(kind) || evidence.we > 0 && evidence.you > 0 || evidence.named && evidence.addressed > 0
}

const longestOption = 40
const longestLinks = 60

/** Whether a block is nothing but short links to a service for the kind, or links that speak for it, loose in the box of the block before. */
function isOwnLink(index: number, kind: PromotionKind, view: PromotionView): boolean {
  const evidence = view.evidence[index]!
  const box = view.boxes[index]
  const short = view.blocks[index]!.text.length < longestLinks
  if (!short || !evidence.linkOnly || box === undefined) return false
  if (evidence.targets.get(kind) === 'site' && promotionSpecs[kind].structure !== 'links') return true
  const own = evidence.targets.has(kind) || evidence.subjects.has(kind) || evidence.linkLabels.has(kind)
  return own && boxesAround(view.boxes[index - 1]).includes(box)
}

/** How kinds are built that have buttons, fields and lines of consent. */
const formed: ReadonlySet<PromotionSpec['structure']> = new Set(['form', 'copy'])

/** Whether the block after a region goes on with it. */
function follows(index: number, start: number, own: Seed, view: PromotionView, seeds: Seeds, boxed: boolean): boolean {
  const {kind} = own
  const evidence = view.evidence[index]!
  const seed = seeds[index]
  if (view.menu[index] && evidence.linkOnly && !view.menu[index - 1]) return false
  const pressed = seed?.form === true || seed?.bare === true && evidence.button && !evidence.heading && shared.has(seed.kind)
  if (seed !== undefined && opensAnother(seed, own, view)) return false
  if (seed !== undefined && !pressed) return seed.kind === kind && !(evidence.heading && !view.evidence[index - 1]!.heading)
  if (index - start > mostBlocks || evidence.words.length === 0) return false
  if (evidence.salutation) return true
  if (isOwnLink(index, kind, view)) return true
  // where there are no boxes, a heading is no more than a short line
  const part = view.boxes[index] === undefined && (isPart(evidence) || evidence.consent)
  if (evidence.heading && !part) return false
  if (seed?.form === true) return true
  if (!formed.has(promotionSpecs[kind].structure)) return false
  if (isPart(evidence) || evidence.consent && !evidence.linkOnly && !view.story[index]) return evidence.furniture !== 'consent' || evidence.button
  const persons = evidence.we > 0 || evidence.you > 0
  if (speaks(evidence) && persons && evidence.subjects.has(kind)) return true
  if (boxed) return false
  if (speaks(evidence) && (evidence.you > 0 || evidence.we > 0 && evidence.sentences > 1)) return true
  const short = view.blocks[index]!.text.length < longestOption && !evidence.linkOnly
  return index > view.last && short && !evidence.labels.has('related')
}
