import {promotionKinds, type PromotionKind} from '../../model/promotion.js'
import {promotionSpecs} from '../../promotions/registry.js'
import {boxesAround, type BoxView} from './boxes.js'
import type {BlockEvidence} from './evidence.js'
import {
  besideLegal, besideLogin, besidePlatforms, forSharing, hasCompany, hintedKinds, inComments, inLoginForm, inLongList, inThread, isBadge, isFollowEntry,
  isListed, leadsBeside, listTags, titlesColumn
} from './neighbours.js'
import type {PromotionView, Seed} from './view.js'
import {inCall, isPress, kindOfCall} from './calls.js'
import {isOwnSlot} from './parts.js'
import {isItem} from './titles.js'
import {isOpen, maySpeak} from './voice.js'
import {labels, presses} from './words.js'

const weights = {
  ask: 3, again: 0.4, label: 3.2, vagueLabel: 1.6, subject: 0.6, imperative: 1.2, target: 1.2, hint: 1.5, platforms: 1.6, company: 1, beside: 1.5, call: 1.5, leads: 2.5
}
const enough = 3
/** Kinds whose labels and links stand in many boxes: beside a byline, under a picture. */
const loose: ReadonlySet<PromotionKind> = new Set(['social-follow', 'contact', 'advertisement'])
const shortCopy = 220
const longestEntry = 6
const shortestEntry = 4
const longestBadge = 3
const longestBare = 3
/** Kinds that have services or devices enough for a row of links. */
const rowed: ReadonlySet<PromotionKind> = new Set(['subscription', 'app'])
const longestRow = 20
/** What has a price is an offer, wherever it stands. */
const price = /\p{Sc}\s?\d|\d\s?\p{Sc}/u
const nearTitle = 6
const formReason = 'a field for an e-mail address'

/** Every block that is enough alone, with the kind it speaks for most. */
export function findSeeds(view: PromotionView): Array<Seed | undefined> {
  return view.blocks.map((_, index) => seedAt(index, view))
}

function seedAt(index: number, view: PromotionView): Seed | undefined {
  const evidence = view.evidence[index]!
  if (view.row[index]) return seedOfRow(index, view)
  if (evidence.allWords.length === 0 || isMenuEntry(index, view)) return undefined
  const hinted = hintedKinds(view.boxes[index])
  if (isSilent(index, hinted, view)) return seedOfCall(index, view)
  let best: Seed | undefined
  for (const kind of promotionKinds) {
    if (kind === 'related' || !isSpokenFor(kind, evidence, hinted) && !(kind === 'social-follow' && isFollowTitle(index, view))) continue
    const seed = score(index, kind, hinted, view)
    if (kind === 'sponsored' && seed?.bare === true) continue // its list is found by its label
    if (seed !== undefined && seed.score >= enough && (best === undefined || seed.score > best.score)) best = seed
  }
  return best ?? seedOfCall(index, view)
}

/** A row of links most of which are labels of one kind, as those of a magazine's services are: it is no menu. */
function seedOfRow(index: number, view: PromotionView): Seed | undefined {
  const {linkLabels, allWords} = view.evidence[index]!
  const {links} = view.blocks[index]!
  if (linkLabels.size === 0 || view.navigation[index] || allWords.length > longestRow) return undefined
  const kind = promotionKinds.find(own => rowed.has(own) && linkLabels.has(own))
  if (kind === undefined) return undefined
  const own = links.filter(({text}) => view.vocabulary.findWhole(view.vocabulary.wordsOf(text), labels).has(kind))
  return own.length * 2 > links.length ? {index, kind, score: enough, reasons: ['a row of links of its kind'], bare: false, form: false} : undefined
}

/** What is pressed in a box that calls for something by its subject alone. */
function seedOfCall(index: number, view: PromotionView): Seed | undefined {
  if (view.navigation[index] || view.story[index] || !isShortLink(view.evidence[index]!)) return undefined
  if (isEntry(view.boxes[index]) || !isPress(index, view)) return undefined
  const called = kindOfCall(index, view)
  if (called === undefined || besideLogin(index, view)) return undefined
  const {kind, count} = called
  return {index, kind, score: enough + weights.subject * (count - 2), reasons: ['copy and a button', 'words of its subject'], bare: true, form: true}
}

/**
 * Whether the smallest box that holds a block and another is a list, or stands in its list: what is pressed in a card that
 * is an entry itself is none.
 */
function isEntry(box: BoxView | undefined): boolean {
  let around = box
  while (around !== undefined && around.end - around.start < 2 && !listTags.has(around.container.tag)) around = around.parent
  return around !== undefined && listTags.has(around.container.tag)
}

/** Whether nothing in a block speaks for any kind. */
function isSilent(index: number, hinted: ReadonlySet<PromotionKind>, view: PromotionView): boolean {
  const evidence = view.evidence[index]!
  if (evidence.mailForm || evidence.labels.size > 0 || evidence.platforms || evidence.asks.size > 0 || isFollowTitle(index, view)) return false
  if (!view.navigation[index] && (isShortLink(evidence) || evidence.linked && !evidence.linkOnly) && evidence.targets.size > 0) return false
  return evidence.linkLabels.size === 0 && (view.story[index]! || hinted.size === 0 || evidence.subjects.size === 0)
}

/** Whether anything in a block speaks for a kind: words of its subject do where the boxes around name it too. */
function isSpokenFor(kind: PromotionKind, evidence: BlockEvidence, hinted: ReadonlySet<PromotionKind>): boolean {
  if (evidence.asks.has(kind) || evidence.labels.has(kind) || evidence.linkLabels.has(kind) || evidence.platforms) return true
  if (kind === 'advertisement' && evidence.labels.has('sponsored')) return true
  if ((isShortLink(evidence) || leadsThere(kind, evidence)) && evidence.targets.has(kind)) return true
  return kind === 'newsletter' && evidence.mailForm || hinted.has(kind) && evidence.subjects.has(kind)
}

/** Kinds to whose pages nothing leads that speaks to the reader but what asks to go there. */
const asked: ReadonlySet<PromotionKind> = new Set(['newsletter', 'donation', 'subscription', 'registration', 'app', 'alerts'])
const mostWordsOfPlea = 80

/** Whether copy with a link in it speaks to the reader throughout, of a kind's subject: where its link leads says the rest. */
function leadsThere(kind: PromotionKind, evidence: BlockEvidence): boolean {
  if (!asked.has(kind) || !evidence.linked || evidence.linkOnly || evidence.allWords.length > mostWordsOfPlea) return false
  const {words, allWords, you, addressed, reports, sentences, subjects} = evidence
  return words.length === allWords.length && you > 0 && reports === 0 && addressed >= (sentences > 2 ? 0.6 : 0.5) && subjects.has(kind)
}

/** Whether a short link says to go where a kind has its pages. */
function isPressOf(kind: PromotionKind, evidence: BlockEvidence, {vocabulary}: PromotionView): boolean {
  return isShortLink(evidence) && vocabulary.findWhole(evidence.allWords, presses).has(kind) && evidence.furniture === undefined
}

/** Links of so few words that they can be something to press. */
function isShortLink({linkOnly, allWords}: BlockEvidence): boolean {
  return linkOnly && allWords.length <= longestEntry
}

/** Whether a block is a short link among the links of a menu: whatever it says, it is an entry. */
function isMenuEntry(index: number, view: PromotionView): boolean {
  const evidence = view.evidence[index]!
  if (!view.menu[index] || !isShortLink(evidence)) return false
  return !evidence.platforms && !price.test(view.blocks[index]!.text)
}

function score(index: number, kind: PromotionKind, hinted: ReadonlySet<PromotionKind>, view: PromotionView): Seed | undefined {
  const evidence = view.evidence[index]!
  const {text, linkDensity} = view.blocks[index]!
  const vague = promotionSpecs[kind].labelled === 'vague'
  const reasons: string[] = []
  let total = 0
  const add = (weight: number, reason: string): void => {
    total += weight
    reasons.push(reason)
  }
  const platforms = evidence.platforms && kind === 'social-follow'
  const asked = asksFor(index, kind, hinted.has(kind), view)
  if (asked !== undefined) add(asked.weight, asked.reason)
  const label = !platforms && isLabelled(index, kind, view)
  if (label && asked === undefined) add(vague ? weights.vagueLabel : weights.label, `label: ${text.toLowerCase()}`)
  if (platforms) add(weights.platforms + (hasCompany(index, view) ? weights.company : 0), 'names of platforms')
  if (view.story[index] && total === 0) return undefined
  const own = asked !== undefined || !vague
  const subjects = evidence.subjects.get(kind) ?? 0
  if (subjects > 0 && (isOpen(evidence) || evidence.linkOnly || evidence.heading || hinted.has(kind))) {
    add(weights.subject * Math.min(2, subjects), 'words of its subject')
    if (own && evidence.imperative && !view.story[index] && text.length < shortCopy) add(weights.imperative, 'imperative')
  }
  const placed = (vague || asked === undefined) && !loose.has(kind) && !view.navigation[index] && !view.story[index]
  const pressed = placed && isPress(index, view) && evidence.targets.has(kind)
  const call = placed && (pressed || label || hinted.has(kind) && subjects > 0) && inCall(index, kind, view)
  const leads = call && pressed && !isListed(index, view)
  if (leads && asked === undefined && !label) add(weights.leads, 'where its button leads')
  if (total === 0) return undefined
  if (call && (leads || label || hinted.has(kind) && subjects > 0)) add(weights.call, 'copy and a button')
  const target = own ? evidence.targets.has(kind) : evidence.targets.get(kind) === 'site'
  if (target && text.length < shortCopy && linkDensity > 0.2) add(weights.target, 'link target')
  if (vague && label && !evidence.linkOnly && leadsBeside(index, kind, view)) add(weights.beside, 'where a link beside it leads')
  if (hinted.has(kind)) add(weights.hint, 'box')
  const inBox = hinted.has(kind) && subjects > 0 && evidence.imperative
  if (asked === undefined && !label && !evidence.platforms && !inBox && !leads && !(call && hinted.has(kind) && subjects > 0)) return undefined
  const short = evidence.linkOnly && evidence.words.length <= longestBare && !price.test(text)
  const bare = asked === undefined && (label || evidence.platforms || evidence.linkOnly) || short
  const form = asked?.reason === formReason || leads && asked === undefined && !label
  return isFurniture(index, kind, bare, hinted.has(kind), view) ? undefined : {index, kind, score: total, reasons, bare, form}
}

/**
 * Whether a block is a label of a kind: what goes with several is of the one that it leads to, and who pays for a place
 * that a script fills stands over an advertisement.
 */
function isLabelled(index: number, kind: PromotionKind, view: PromotionView): boolean {
  const {labels, linked, button, targets} = view.evidence[index]!
  if (kind === 'social-follow' && isFollowTitle(index, view)) return true
  if (!labels.has(kind)) return kind === 'advertisement' && labels.has('sponsored') && isOwnSlot(index, view)
  return !linked || !button && promotionSpecs[kind].labelled === 'clear' || targets.size === 0 || targets.has(kind)
}

/** Whether a short link to a platform stands right beside another. */
function isAmongPlatforms(index: number, view: PromotionView): boolean {
  const reaches = (at: number): boolean => {
    const evidence = view.evidence[at]
    return evidence !== undefined && isShortLink(evidence) && evidence.targets.has('social-follow') && evidence.furniture === undefined
  }
  return reaches(index) && (reaches(index - 1) || reaches(index + 1) || view.blocks[index]!.links.length > 1 && view.blocks[index]!.links.length < 5)
}

/** Whether a short line says to follow somebody, and stands right over two or more links to platforms. */
function isFollowTitle(index: number, view: PromotionView): boolean {
  const evidence = view.evidence[index]!
  if (evidence.linked || evidence.allWords.length > longestEntry) return false
  if (!view.vocabulary.findWhole(evidence.allWords, presses).has('social-follow') || !evidence.subjects.has('social-follow')) return false
  return isOverPlatforms(index, view, 2)
}

/** Whether so many of the next blocks lead to platforms. */
function isOverPlatforms(index: number, view: PromotionView, fewest: number): boolean {
  return view.evidence.slice(index + 1, index + 1 + nearTitle).filter(isFollowEntry).length >= fewest
}

/** The words of a block that ask for a kind, or its link that is labelled so in a block that asks for something. */
function asksFor(index: number, kind: PromotionKind, hinted: boolean, view: PromotionView): {weight: number; reason: string} | undefined {
  const evidence = view.evidence[index]!
  const asks = evidence.asks.get(kind)
  if (asks !== undefined) {
    if (!maySpeak(index, kind, view)) return undefined
    return {weight: weights.ask + weights.again * (asks.length - 1), reason: `asks: ${asks[0]}`}
  }
  if (kind === 'newsletter' && evidence.mailForm && !inLoginForm(index, view) && !inThread(index, view)) {
    return {weight: weights.ask, reason: formReason}
  }
  const target = evidence.targets.get(kind)
  if (target !== undefined && leadsThere(kind, evidence) && maySpeak(index, kind, view)) return {weight: weights.leads, reason: 'speaks to the reader, and leads there'}
  if (kind === 'social-follow' && target !== undefined && !evidence.platforms && isAmongPlatforms(index, view)) return {weight: weights.ask, reason: 'links to platforms'}
  if (target !== undefined && isPressOf(kind, evidence, view)) return {weight: weights.ask, reason: 'where its button leads'}
  const labelled = evidence.linkLabels.has(kind) && (evidence.asks.size > 0 && target !== undefined || hinted && target === 'site')
  return labelled && maySpeak(index, kind, view) ? {weight: weights.ask, reason: 'link label'} : undefined
}

/** Whether what looks like a promotion is an entry of a menu, a share button, a login or a writer's credit. */
function isFurniture(index: number, kind: PromotionKind, bare: boolean, hinted: boolean, view: PromotionView): boolean {
  const evidence = view.evidence[index]!
  const {linkOnly, platforms, furniture, mailForm} = evidence
  // what asks for something and stands in no list is a button, though it stands in a box for navigation
  const navigation = view.navigation[index]! && (!evidence.asks.has(kind) || isListed(index, view)) && !isButton(index, kind, view)
  const menu = view.menu[index]!
  if (!mailForm && (furniture === 'share' && linkOnly || platforms && forSharing(index, view))) return true
  if (kind === 'registration' && inLoginForm(index, view)) return true
  if (kind === 'house' && evidence.allWords.length > longestEntry && evidence.you === 0 && isItem(index, view)) return true
  if (!hinted && isItem(index, view) && hintedKinds(view.boxes[index]).has('sponsored')) return true
  if (kind === 'advertisement' && furniture === 'legal' && besideLegal(index, view)) return true
  if (kind === 'subscription' && !linkOnly && evidence.allWords.length <= longestBadge && isBadge(index, view)) return true
  if ((kind === 'contact' || !mailForm && (kind === 'newsletter' || kind === 'alerts')) && inComments(index, view)) return true
  if (furniture === 'author' && (kind === 'contact' || kind === 'social-follow')) return true
  const profile = kind === 'social-follow' && (platforms || evidence.targets.has(kind) || besidePlatforms(index, view))
  // a title in a menu is of what stands under it
  if (bare && kind === 'social-follow' && view.navigation[index] && !evidence.linked && !platforms && !isOverPlatforms(index, view, 1)) return true
  if (bare && kind === 'social-follow' && evidence.control && !evidence.linked && !evidence.asks.has(kind)) return true
  if (bare && linkOnly && !mailForm && !profile && (navigation || besideLogin(index, view))) return true
  const title = !linkOnly && !evidence.heading && navigation && !profile && !mailForm && promotionSpecs[kind].labelled === 'vague' && isListed(index, view)
  if (title && evidence.allWords.length <= shortestEntry) return true
  const entry = linkOnly && navigation && !profile
  const longest = promotionSpecs[kind].labelled === 'vague' ? longestEntry : !hinted && isListed(index, view) ? shortestEntry : 0
  if (entry && evidence.allWords.length <= longest) return true
  if (!bare) return false
  if (titlesColumn(index, kind, view)) return true
  return menu && (linkOnly || evidence.control || inLongList(view.boxes[index])) || view.story[index]! && !isLine(evidence)
}

/** Whether a link says to go where a kind has its pages, and stands in no list, though in a box for navigation. */
function isButton(index: number, kind: PromotionKind, view: PromotionView): boolean {
  const evidence = view.evidence[index]!
  return evidence.targets.has(kind) && isPressOf(kind, evidence, view) && !boxesAround(view.boxes[index]).some(({container: {tag}}) => tag === 'ul' || tag === 'ol')
}

/** A line of its own, not part of running text. */
function isLine(evidence: BlockEvidence): boolean {
  return !evidence.sentence || evidence.linkOnly
}
