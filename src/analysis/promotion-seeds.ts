import {promotionKinds, type PromotionKind} from '../model/promotion.js'
import type {BlockEvidence} from './promotion-evidence.js'
import {boxesAround, type BoxView} from './promotion-boxes.js'
import type {PromotionView, Seed} from './promotion-view.js'

/** Kinds whose labels stand over much else as well: they need a second witness. */
const vague: ReadonlySet<PromotionKind> = new Set(['house', 'event', 'contact', 'affiliate', 'app', 'alerts', 'registration'])
/** Kinds that stories are written about in the second person. */
const topical: ReadonlySet<PromotionKind> = new Set(['app', 'house', 'event', 'affiliate', 'subscription', 'alerts', 'contact', 'registration', 'sponsored'])

const weights = {ask: 3, again: 0.4, label: 3.2, vagueLabel: 1.6, subject: 0.6, imperative: 1.2, target: 1.2, hint: 1.5, field: 1, platforms: 1.6, company: 1}
export const seedScore = 3
const nearBoxes = 5
const smallBox = 16
const longestEntry = 6
const runningLength = 160

/** Every block that is enough alone, with the kind it speaks for most. */
export function findSeeds(view: PromotionView): Array<Seed | undefined> {
  return view.blocks.map((_, index) => seedAt(index, view))
}

function seedAt(index: number, view: PromotionView): Seed | undefined {
  const evidence = view.evidence[index]!
  if (evidence.allWords.length === 0 || view.row[index]) return undefined
  const hinted = hintedKinds(view.boxes[index])
  let best: Seed | undefined
  for (const kind of promotionKinds) {
    if (kind === 'related') continue
    const seed = score(index, kind, hinted, view)
    if (kind === 'sponsored' && seed?.bare === true) continue // its list is found by its label
    if (seed !== undefined && seed.score >= seedScore && (best === undefined || seed.score > best.score)) best = seed
  }
  return best
}

/** Kinds that the small boxes around a block name. */
export function hintedKinds(box: BoxView | undefined): ReadonlySet<PromotionKind> {
  const kinds = new Set<PromotionKind>()
  for (const around of boxesAround(box).slice(0, nearBoxes)) {
    if (around.end - around.start > smallBox) break
    for (const kind of around.kinds) kinds.add(kind)
  }
  return kinds
}

function score(index: number, kind: PromotionKind, hinted: ReadonlySet<PromotionKind>, view: PromotionView): Seed | undefined {
  const evidence = view.evidence[index]!
  const block = view.blocks[index]!
  const reasons: string[] = []
  let total = 0
  const add = (weight: number, reason: string): void => {
    total += weight
    reasons.push(reason)
  }
  const asks = evidence.asks.get(kind)
  if (asks !== undefined && maySpeak(index, kind, view)) add(weights.ask + weights.again * (asks.length - 1), `asks: ${asks[0]}`)
  else if (asks === undefined && evidence.asks.size > 0 && evidence.linkLabels.has(kind) && evidence.targets.has(kind) && maySpeak(index, kind, view)) add(weights.ask, 'link label')
  const asked = total > 0
  const label = kind === 'social-follow' && evidence.platforms ? undefined : evidence.labels.get(kind)
  if (label !== undefined && !asked) add(vague.has(kind) ? weights.vagueLabel : weights.label, `label: ${block.text.toLowerCase()}`)
  if (evidence.platforms && kind === 'social-follow') add(weights.platforms + (company(index, view) ? weights.company : 0), 'names of platforms')
  if (view.story[index] && total === 0) return undefined
  const subjects = evidence.subjects.get(kind) ?? 0
  const open = isOpen(evidence)
  if (subjects > 0 && (open || evidence.linkOnly || evidence.heading || hinted.has(kind))) {
    add(weights.subject * Math.min(2, subjects), 'words of its subject')
    if (evidence.imperative && !view.story[index] && block.text.length < 220 && (asked || !vague.has(kind))) add(weights.imperative, 'imperative')
  }
  if (total === 0) return undefined
  if ((asked || !vague.has(kind) ? evidence.targets.has(kind) : evidence.targets.get(kind) === 'site') && block.text.length < 220 && block.linkDensity > 0.2) add(weights.target, 'link target')
  if (hinted.has(kind)) add(weights.hint, 'box')
  if (!asked && label === undefined && !evidence.platforms && !(hinted.has(kind) && subjects > 0 && evidence.imperative)) return undefined
  const bare = !asked && (label !== undefined || evidence.platforms || evidence.linkOnly) || evidence.linkOnly && evidence.words.length <= 3
  if (evidence.furniture === 'share' && evidence.linkOnly || evidence.platforms && sharing(index, view)) return undefined
  if (kind === 'registration' && inLogin(index, view)) return undefined
  if (evidence.furniture === 'author' && (kind === 'contact' || kind === 'social-follow')) return undefined
  if (bare && evidence.linkOnly && kind !== 'social-follow' && (view.navigation[index] || besideLogin(index, view))) return undefined
  const entry = evidence.linkOnly && evidence.allWords.length <= longestEntry
  if (entry && (view.navigation[index] && vague.has(kind) || view.menu[index] && !evidence.platforms)) return undefined
  if (bare && (view.menu[index] && (evidence.linkOnly || evidence.control || menuBox(view.boxes[index])) || view.story[index] && !isLine(evidence))) return undefined
  return {index, kind, score: total, reasons, bare}
}

/** Whether a block speaks to the reader, or for the publication. */
function isOpen(evidence: BlockEvidence): boolean {
  return evidence.imperative || evidence.addressed > 0 || evidence.you > 0 || evidence.we > 0
}

/** Whether names of other platforms, or words that ask to follow, stand right beside a name of a platform. */
function company(index: number, view: PromotionView): boolean {
  if (view.evidence[index]!.allWords.length > 1) return true
  const near = [view.evidence[index - 1], view.evidence[index + 1], view.evidence[index + 2]]
  return near.some(other => other !== undefined && (other.platforms || other.labels.has('social-follow') || other.asks.has('social-follow')))
}

const loginForm = 6

/** Whether a block stands in a form to log in, whose offer of an account is furniture. */
function inLogin(index: number, view: PromotionView): boolean {
  return view.evidence.slice(Math.max(0, index - loginForm), index + loginForm + 1).some(other => other.furniture === 'login')
}

const nearLogin = 2

/** Whether a login or a search stands right beside a link: then it is navigation. */
function besideLogin(index: number, view: PromotionView): boolean {
  return view.evidence.slice(Math.max(0, index - nearLogin), index + nearLogin + 1).some(other => other.furniture === 'navigation' && other.linkOnly)
}

const nearShare = 3

/** Whether names of platforms are there to share the story on. */
function sharing(index: number, view: PromotionView): boolean {
  if (boxesAround(view.boxes[index]).slice(0, nearBoxes).some(box => box.furniture.has('share') && box.end - box.start <= smallBox)) return true
  return view.evidence.slice(Math.max(0, index - nearShare), index + nearShare + 1).some(other => other.furniture === 'share')
}

/** Whether the list that a block stands in is for navigation. */
function menuBox(box: BoxView | undefined): boolean {
  return boxesAround(box).slice(0, 3).some(around => (around.container.tag === 'ul' || around.container.tag === 'ol') && around.end - around.start > 3)
}

/** A line of its own, not part of running text. */
function isLine(evidence: BlockEvidence): boolean {
  return !evidence.sentence || evidence.linkOnly
}

/** Whether a block can be the publication's own voice: it speaks to the reader, throughout, and reports nobody's words. */
function maySpeak(index: number, kind: PromotionKind, view: PromotionView): boolean {
  const evidence = view.evidence[index]!
  const {text} = view.blocks[index]!
  if (evidence.reports > 0 && evidence.we === 0 && text.length > 60) return false
  if (evidence.furniture === 'consent' || evidence.furniture === 'comments' || evidence.furniture === 'share') return false
  // a disclosure often speaks of the site, and an address is there to be written to
  const open = isOpen(evidence) || kind === 'affiliate' || kind === 'contact' && text.includes('@')
  if (!open && text.length > 110 && view.story[index]) return false
  if (!open && !evidence.opens.has(kind) && !evidence.linkOnly && !evidence.control) return false
  if (!view.story[index]) return open || text.length < 200
  if (evidence.sentences > 1 && evidence.addressed < 0.5 && kind !== 'affiliate') return false
  const asks = evidence.asks.get(kind)?.length ?? 0
  const running = evidence.sentences > 1 || text.length > runningLength
  if (running && evidence.sentences > 2 && asks === 1 && evidence.closes.has(kind)) return false
  if (running && asks === 1 && kind !== 'affiliate' && !evidence.opens.has(kind) && !(evidence.we > 0 && evidence.you > 0)) return false
  if (evidence.sentences > 5) return evidence.addressed > 0.7
  if (topical.has(kind) && kind !== 'affiliate') return evidence.we > 0 || evidence.imperative && evidence.sentences <= 3 || evidence.linkOnly || text.length < 110 && open
  return open || text.length < 110
}
