import type {PromotionKind} from '../model/promotion.js'
import {promotionSpecs} from '../promotions/registry.js'
import {boxesAround, type BoxView} from './promotion-boxes.js'
import type {BlockEvidence} from './promotion-evidence.js'
import {besidePlatforms, platformsIn} from './promotion-neighbours.js'
import {isBesideStory, type PromotionView, type Seed} from './promotion-view.js'

export type Seeds = ReadonlyArray<Seed | undefined>

/** No promotion is of more blocks or characters. */
export const mostBlocks = 45
export const mostCharacters = 3000
const rootTags = new Set(['html', 'body', 'main'])
const strayLinks = 2
const largestTeaser = 600
const mostTeaserBlocks = 8
const shortestCopy = 20
const longest = {short: 60, aside: 160, entry: 5, name: 25, line: 40}

/** Whether a block speaks to the reader or for the publication, and reports nobody. */
export function speaks(evidence: BlockEvidence): boolean {
  return evidence.addressed >= 0.5 && evidence.reports === 0
}

/** Whether a block is a part of a form: a button, a field, a choice. */
export function isPart(evidence: BlockEvidence): boolean {
  return evidence.button || evidence.option || evidence.field
}

/** The small box around a label of an advertisement that holds a headline or copy as well: native advertising. */
export function nativeBox(label: number, view: PromotionView, seeds: Seeds): BoxView | undefined {
  const box = boxesAround(view.boxes[label]).find(({start, end}) => end - start > 1)
  if (box === undefined || rootTags.has(box.container.tag) || box.end - box.start > mostTeaserBlocks) return undefined
  if (charactersIn(box, view) > largestTeaser) return undefined
  let copy = 0
  for (let index = box.start; index < box.end; index++) {
    if (index === label) continue
    const evidence = view.evidence[index]!
    if (view.story[index] || evidence.furniture !== undefined || seeds[index] !== undefined) return undefined
    const slot = evidence.labels.has('advertisement') || evidence.asks.has('advertisement')
    if (!slot) copy += view.blocks[index]!.text.length
  }
  return copy >= shortestCopy ? box : undefined
}

function charactersIn({start, end}: BoxView, view: PromotionView): number {
  return view.lengths[end]! - view.lengths[start]!
}

/** Whether a whole box belongs to the promotion in it. */
export function accepts(box: BoxView, kind: PromotionKind, view: PromotionView, seeds: Seeds): boolean {
  const {tag} = box.container
  const characters = charactersIn(box, view)
  if (rootTags.has(tag) || box.end - box.start > mostBlocks || characters > mostCharacters) return false
  if (tag === 'nav' && kind !== 'social-follow') return false
  const most = kind === 'social-follow' ? Math.max(1, platformsIn(box, view)) : strayLinks
  let stray = 0
  let ours = 0
  for (let index = box.start; index < box.end; index++) {
    const part = partOf(index, kind, view, seeds, box)
    if (part === 'foreign') return false
    if (part === 'stray' && ++stray > most) return false
    if (part === 'ours') ours += view.blocks[index]!.text.length
  }
  return stray === 0 || box.kinds.has(kind) || ours > characters * 0.4
}

function holdsForm({start, end}: BoxView, view: PromotionView): boolean {
  return view.evidence.slice(start, end).some(evidence => evidence.mailForm)
}

type Part = 'ours' | 'neutral' | 'stray' | 'foreign'

/** What a block is to a promotion of a kind: its own, harmless, a stray link, or something else's. */
function partOf(index: number, kind: PromotionKind, view: PromotionView, seeds: Seeds, box: BoxView): Part {
  const evidence = view.evidence[index]!
  const seed = seeds[index]
  if (seed !== undefined) return partOfSeed(seed, kind, view)
  const {length} = view.blocks[index]!.text
  const own = box.end - box.start <= mostTeaserBlocks && (box.kinds.has(kind) || holdsForm(box, view))
  const hinted = own && length < longest.aside && evidence.reports === 0 && isBesideStory(box, view)
  if (view.story[index] && !speaks(evidence) && !hinted) return 'foreign'
  if (evidence.labels.has(kind) || evidence.asks.has(kind)) return 'ours'
  if (evidence.furniture === 'navigation' && evidence.linkOnly) return 'stray'
  if (isPart(evidence) || evidence.salutation || evidence.consent && evidence.furniture !== 'consent') return 'ours'
  if (evidence.furniture !== undefined && evidence.furniture !== 'author') return 'foreign'
  if (kind === 'social-follow') return partOfFollow(evidence, length)
  if (evidence.labels.has('related') && evidence.heading) return 'foreign'
  if (promotionSpecs[kind].structure === 'links') return view.menu[index] ? 'stray' : 'neutral'
  if (evidence.linkOnly) return 'stray'
  if (speaks(evidence) || length < longest.short) return evidence.sentence ? 'ours' : 'neutral'
  return box.kinds.has(kind) || evidence.subjects.has(kind) || length < longest.aside ? 'neutral' : 'foreign'
}

function partOfSeed(seed: Seed, kind: PromotionKind, view: PromotionView): Part {
  const evidence = view.evidence[seed.index]!
  if (seed.kind === kind || seed.form || seed.bare && evidence.button) return 'ours'
  const entry = kind === 'social-follow' && evidence.linkOnly && evidence.allWords.length <= longest.entry
  return entry && besidePlatforms(seed.index, view) ? 'stray' : 'foreign'
}

/** A list of platforms holds names and short labels, and nothing else that leads away. */
function partOfFollow({platforms, linkOnly}: BlockEvidence, length: number): Part {
  if (platforms) return 'ours'
  if (linkOnly || length >= longest.line) return 'foreign'
  return length < longest.name ? 'neutral' : 'stray'
}
