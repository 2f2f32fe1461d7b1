import type {PromotionKind} from '../model/promotion.js'
import {promotionSpecs} from '../promotions/registry.js'
import {boxesAround, type BoxView} from './promotion-boxes.js'
import type {PromotionView, Seed} from './promotion-view.js'

/** Blocks that make up one promotion, half-open, before it is described. */
export interface Region {
  start: number
  end: number
  kind: PromotionKind
  score: number
  reasons: string[]
  rule: 'box' | 'line' | 'list' | 'slot' | 'link'
}

type Seeds = ReadonlyArray<Seed | undefined>

const rootTags = new Set(['html', 'body', 'main'])
const mostBlocks = 45
const mostCharacters = 3000
const strayLinks = 2
const longestShort = 60

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
  let start = seed.index
  let end = seed.index + 1
  let stop: BoxView | undefined
  for (const box of boxesAround(view.boxes[seed.index])) {
    if (box.start < taken || !accepts(box, seed.kind, view, seeds)) {
      stop = box
      break
    }
    start = box.start
    end = box.end
  }
  const limits = stop === undefined ? {start: taken, end: view.blocks.length} : {start: Math.max(taken, stop.start), end: stop.end}
  const native = seed.kind === 'advertisement' && end - start === 1 ? nativeBox(seed.index, view, seeds) : undefined
  if (native !== undefined && native.start >= taken) {
    return {start: native.start, end: native.end, kind: 'sponsored', rule: 'box', score: seed.score, reasons: seed.reasons}
  }
  const rule = end - start > 1 ? 'box' : 'line'
  const before = start
  while (start > limits.start && before - start < 2 && leadsInto(start - 1, start, seed.kind, view, seeds)) start--
  const letter = start
  while (start > limits.start && letter - start < longestLetter && opensLetter(start - 1, seed.kind, view, seeds)) start--
  while (end < limits.end && follows(end, start, seed.kind, view, seeds, stop !== undefined)) end++
  const own = seeds.slice(start, end).filter(other => other?.kind === seed.kind)
  return {
    start, end, kind: kindOf(start, end, seed.kind, view, seeds), rule,
    score: seed.score + 0.5 * (own.length - 1),
    reasons: [...new Set([...seed.reasons, ...own.flatMap(other => other?.reasons ?? [])])].slice(0, 6)
  }
}

const longestLetter = 5
const largestTeaser = 600
const mostTeaserBlocks = 8

/** The small box around a label of an advertisement that holds a headline or copy as well: native advertising. */
function nativeBox(label: number, view: PromotionView, seeds: Seeds): BoxView | undefined {
  for (const box of boxesAround(view.boxes[label])) {
    const count = box.end - box.start
    if (count === 1) continue
    if (rootTags.has(box.container.tag) || count > mostTeaserBlocks || view.lengths[box.end]! - view.lengths[box.start]! > largestTeaser) return undefined
    let copy = 0
    for (let index = box.start; index < box.end; index++) {
      const evidence = view.evidence[index]!
      if (view.story[index] || evidence.furniture !== undefined || (index !== label && seeds[index] !== undefined)) return undefined
      if (index !== label && !evidence.labels.has('advertisement') && !evidence.asks.has('advertisement')) copy += view.blocks[index]!.text.length
    }
    return copy >= 20 ? box : undefined
  }
  return undefined
}

/** Whether a whole box belongs to the promotion in it. */
function accepts(box: BoxView, kind: PromotionKind, view: PromotionView, seeds: Seeds): boolean {
  const count = box.end - box.start
  const characters = view.lengths[box.end]! - view.lengths[box.start]!
  if (rootTags.has(box.container.tag) || count > mostBlocks || characters > mostCharacters) return false
  if (box.container.tag === 'nav' && kind !== 'social-follow') return false
  const most = kind === 'social-follow' ? Math.max(1, platformsIn(box, view)) : strayLinks
  let stray = 0
  let ours = 0
  for (let index = box.start; index < box.end; index++) {
    const part = partOf(index, kind, view, seeds, box)
    if (part === 'foreign') return false
    if (part === 'stray' && ++stray > most) return false
    if (part === 'ours') ours += view.blocks[index]!.text.length
  }
  return stray === 0 || ours > characters * 0.4
}

const longestEntry = 5

function platformsIn({start, end}: BoxView, view: PromotionView): number {
  return view.evidence.slice(start, end).filter(evidence => evidence.platforms).length
}

/** Whether a block is one entry of a list of platforms. */
function besidePlatforms(index: number, view: PromotionView): boolean {
  const list = boxesAround(view.boxes[index]).find(box => box.container.tag === 'ul' || box.container.tag === 'ol')
  return list !== undefined && platformsIn(list, view) > 0
}

/** What a block is to a promotion of a kind: its own, harmless, a stray link, or something else's. */
function partOf(
  index: number, kind: PromotionKind, view: PromotionView, seeds: Seeds, box?: BoxView
): 'ours' | 'neutral' | 'stray' | 'foreign' {
  const evidence = view.evidence[index]!
  const seed = seeds[index]
  const {text} = view.blocks[index]!
  const speaks = evidence.addressed >= 0.5 && evidence.reports === 0
  if (seed !== undefined && seed.kind === kind) return 'ours'
  if (seed !== undefined && seed.bare && evidence.button) return 'ours'
  if (seed !== undefined) return kind === 'social-follow' && evidence.linkOnly && evidence.allWords.length <= longestEntry && besidePlatforms(index, view) ? 'stray' : 'foreign'
  if (view.story[index] && !speaks) return 'foreign'
  if (evidence.labels.has(kind) || evidence.asks.has(kind)) return 'ours'
  if (evidence.furniture === 'navigation' && evidence.linkOnly) return 'stray'
  if (evidence.button || evidence.option || evidence.field || evidence.salutation || (evidence.consent && evidence.furniture !== 'consent')) return 'ours'
  if (evidence.furniture !== undefined && evidence.furniture !== 'author') return 'foreign'
  if (kind === 'social-follow') return evidence.platforms ? 'ours' : text.length < 25 && !evidence.linkOnly ? 'neutral' : text.length < 40 && !evidence.linkOnly ? 'stray' : 'foreign'
  if (evidence.labels.has('related') && evidence.heading) return 'foreign'
  if (promotionSpecs[kind].structure === 'links') return view.menu[index] ? 'stray' : 'neutral'
  if (evidence.linkOnly) return 'stray'
  if (speaks || text.length < longestShort) return evidence.sentence ? 'ours' : 'neutral'
  if (box?.kinds.has(kind) || evidence.subjects.has(kind) || text.length < 160) return 'neutral'
  return 'foreign'
}

const weights = {generic: 0.3, subject: 0.5, field: 2}

/**
 * The kind that a whole region speaks for most: a button such as "Subscribe" goes with several, so it counts little beside
 * what the copy asks for.
 */
function kindOf(start: number, end: number, first: PromotionKind, view: PromotionView, seeds: Seeds): PromotionKind {
  const scores = new Map<PromotionKind, number>()
  const add = (kind: PromotionKind, score: number): void => void scores.set(kind, (scores.get(kind) ?? 0) + score)
  for (let index = start; index < end; index++) {
    const evidence = view.evidence[index]!
    const seed = seeds[index]
    if (seed !== undefined) add(seed.kind, seed.score * (seed.bare && evidence.button ? weights.generic : 1))
    for (const [kind, count] of evidence.subjects) if (kind !== 'related') add(kind, weights.subject * Math.min(2, count))
    if (evidence.field && evidence.allWords.some(word => word.text.startsWith('email') || word.text === 'mail' || word.text === 'correo')) add('newsletter', weights.field)
  }
  const own = seeds.slice(start, end).filter(seed => seed !== undefined)
  if (own.some(seed => !(seed.bare && view.evidence[seed.index]!.button))) {
    // a kind that nothing asks for cannot win over one that something does
    const asked = new Set(own.map(seed => seed.kind))
    const mail = asked.has('alerts') || !own.some(seed => !seed.bare)
    for (const kind of scores.keys()) if (!asked.has(kind) && !(mail && kind === 'newsletter')) scores.delete(kind)
  }
  let best = first
  for (const [kind, score] of scores) if (score > (scores.get(best) ?? 0) + 0.01) best = kind
  return best
}

/** Whether the block before a region is its heading or its opening. */
function leadsInto(index: number, start: number, kind: PromotionKind, view: PromotionView, seeds: Seeds): boolean {
  const evidence = view.evidence[index]!
  if (seeds[index] !== undefined || view.story[index] || evidence.linkOnly || evidence.furniture !== undefined) return false
  const short = view.blocks[index]!.text.length < 90
  const about = evidence.asks.has(kind) || evidence.labels.has(kind) || evidence.subjects.has(kind) || evidence.salutation
  if (evidence.heading) return !view.evidence[start]!.heading && short && (about || evidence.you + evidence.we > 0)
  return short && about && (evidence.imperative || evidence.you + evidence.we > 0 || !evidence.sentence) && evidence.reports === 0
}

/** Whether a paragraph right before an appeal belongs to the same letter: it speaks for the publication, and to the reader. */
function opensLetter(index: number, kind: PromotionKind, view: PromotionView, seeds: Seeds): boolean {
  const evidence = view.evidence[index]!
  if (kind !== 'donation' || index <= view.first + 1 || seeds[index] !== undefined && seeds[index]!.kind !== kind) return false
  if (evidence.reports > evidence.we + evidence.you || evidence.heading || evidence.linkOnly || evidence.words.length < evidence.allWords.length) return false
  return evidence.asks.has(kind) || evidence.we > 0 && evidence.you > 0 || evidence.named && evidence.addressed > 0
}

/** Whether the block after a region goes on with it. */
function follows(index: number, start: number, kind: PromotionKind, view: PromotionView, seeds: Seeds, boxed: boolean): boolean {
  const evidence = view.evidence[index]!
  const seed = seeds[index]
  if (seed !== undefined && !(seed.bare && evidence.button && !evidence.heading)) return seed.kind === kind && !(evidence.heading && view.evidence[index - 1]!.button)
  if (index - start > mostBlocks || evidence.words.length === 0) return false
  if (evidence.salutation) return true
  if (evidence.heading && !(evidence.consent || evidence.button || evidence.option || evidence.field)) return false
  if (evidence.button || evidence.option || evidence.field || evidence.consent && !view.story[index]) return evidence.furniture !== 'consent' || evidence.button
  const {text} = view.blocks[index]!
  const speaks = evidence.addressed >= 0.5 && evidence.reports === 0
  if (speaks && (evidence.we > 0 || evidence.you > 0) && evidence.subjects.has(kind)) return true
  if (boxed) return false
  if (speaks && (evidence.we > 0 && evidence.sentences > 1 || evidence.you > 0)) return true
  return index > view.last && text.length < 40 && !evidence.labels.has('related') && !evidence.linkOnly
}
