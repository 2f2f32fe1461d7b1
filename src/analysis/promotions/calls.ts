import type {PromotionKind} from '../../model/promotion.js'
import {type BoxView, rootTags, sharedBox} from './boxes.js'
import {isItem} from './titles.js'
import type {BlockEvidence} from './evidence.js'
import type {PromotionView} from './view.js'

const mostBlocks = 10
const mostCharacters = 900
const longestPress = 6
const shortestPress = 2
const longestCopy = 220
/** A day, or a number of something. */
const date = /^(?:\p{N}|\p{L}{3,9}\.?\s\p{N}{1,2}(?!\p{N}))/u
/** What is sold has a price. */
const price = /\p{Sc}\s?\d|\d\s?\p{Sc}/u
/** How much more of the story stands outside a call than in it. */
const leastBeside = 3

/**
 * Whether a block stands in a box that calls: small, with copy and one thing to press, and nothing that leads to other stories. It is
 * how appeals are built whatever they ask for, so that a label in it needs no other witness.
 */
export function inCall(index: number, kind: PromotionKind, view: PromotionView): boolean {
  const box = sharedBox(view.boxes[index])
  if (box === undefined) return false
  if (kind === 'affiliate' && !view.blocks.slice(box.start, box.end).some(({text}) => price.test(text))) return false
  return isCall(box, view) || kind === 'house' && isLabelBox(index, box, view) || isPress(index, view) && isToldCall(box, kind, view)
}

const mostUnderLabel = 3

/** Whether a heading opens a box of so few blocks that what it names is all that is there. */
export function isLabelBox(index: number, {start, end}: BoxView, view: PromotionView): boolean {
  if (index !== start || end - start > mostUnderLabel || !view.evidence[index]!.heading || view.told[end] !== view.told[start]) return false
  return view.evidence.slice(start + 1, end).every(({linkOnly, labels}) => linkOnly && !labels.has('related'))
}

/** Kinds whose words stand in much else. */
const common: ReadonlySet<PromotionKind> = new Set(['social-follow', 'contact', 'advertisement', 'adblock', 'sponsored', 'affiliate', 'related'])
/** Kinds to whose pages much else leads. */
const placeless: ReadonlySet<PromotionKind> = new Set(['contact', 'advertisement', 'adblock', 'sponsored', 'affiliate', 'related'])
const fewestSubjects = 2
const silent: ReadonlySet<string> = new Set(['consent', 'comments', 'login', 'share', 'legal'])

/**
 * The kind that a box calls for by what it speaks of, and how many words of that subject stand in it, where its copy speaks
 * to the reader or for the publication: no label says it. Undefined outside of calls, and in boxes of furniture.
 */
export function kindOfCall(index: number, view: PromotionView): {kind: PromotionKind; count: number} | undefined {
  const box = sharedBox(view.boxes[index])
  if (box === undefined || !isPress(index, view) || !isCall(box, view)) return undefined
  const counts = new Map<PromotionKind, number>()
  const add = (kind: PromotionKind, count: number): void => void counts.set(kind, (counts.get(kind) ?? 0) + count)
  let open = false
  for (let at = box.start; at < box.end; at++) {
    const evidence = view.evidence[at]!
    if (evidence.furniture !== undefined && silent.has(evidence.furniture)) return undefined
    // copy that was taken for story, wherever it stands, is short
    if (view.taken[at] && view.blocks[at]!.text.length > longestCopy) return undefined
    for (const [kind, count] of evidence.subjects) if (!common.has(kind)) add(kind, count)
    if (evidence.named) add('house', 1)
    // where its button leads says as much as two words
    const led = at === index && leadsByButton(evidence)
    if (led) for (const kind of evidence.targets.keys()) if (!placeless.has(kind)) add(kind, fewestSubjects)
    open ||= led || evidence.we > 0 || !evidence.linkOnly && (evidence.you > 0 || evidence.imperative)
  }
  let best: {kind: PromotionKind; count: number} | undefined
  for (const [kind, count] of counts) if (count > (best?.count ?? 0)) best = {kind, count}
  return open && best !== undefined && best.count >= fewestSubjects ? best : undefined
}

/** Whether what is pressed says nothing but to go on, and leads to a place of some kind's. */
function leadsByButton(evidence: BlockEvidence): boolean {
  const short = evidence.allWords.length <= shortestPress && !evidence.targets.has('social-follow')
  return (evidence.button || short) && evidence.targets.size > 0
}

function isCall(box: BoxView, view: PromotionView): boolean {
  if (!isSmall(box, view)) return false
  const known = remembered(calls, view)
  return known[box.start * (mostBlocks + 1) + box.end - box.start] ??= holdsCall(box, view)
}

function holdsCall(box: BoxView, view: PromotionView): boolean {
  let copy = 0
  let pressed = 0
  for (let index = box.start; index < box.end; index++) {
    const evidence = view.evidence[index]!
    if (view.story[index] || view.menu[index] || evidence.labels.has('related')) return false
    if (index < box.end - 1 && leadsWhere(index, box.end - 1, view)) copy++
    else if (isPress(index, view)) pressed++
    else if (isItem(index, view) || evidence.linkOnly && !evidence.field) return false
    else copy++
  }
  return pressed > 0 && pressed <= 2 && copy > 0
}

/** Whether a block leads to the same place as the button that ends its box, which is a place of some kind's and no story. */
function leadsWhere(index: number, last: number, view: PromotionView): boolean {
  const [link] = view.blocks[index]!.links
  const [own] = view.blocks[last]!.links
  return link?.href !== undefined && link.href === own?.href && isPress(last, view) && view.evidence[last]!.targets.size > 0
}

function isSmall({container, start, end}: BoxView, view: PromotionView): boolean {
  if (rootTags.has(container.tag) || container.tag === 'nav' || end - start > mostBlocks) return false
  return view.lengths[end]! - view.lengths[start]! <= mostCharacters
}

/** A button, or a short link that says what to do and so stands as one. */
export function isPress(index: number, view: PromotionView): boolean {
  const known = remembered(presses, view)
  return known[index] ??= looksPressed(index, view)
}

/** What was found of the blocks and boxes of a view: each is asked about once for every kind. */
const presses = new WeakMap<PromotionView, Array<boolean | undefined>>()
const calls = new WeakMap<PromotionView, Array<boolean | undefined>>()

function remembered(all: typeof presses, view: PromotionView): Array<boolean | undefined> {
  const known = all.get(view) ?? []
  if (known.length === 0) all.set(view, known)
  return known
}

/** Evidence is read when it is asked for, so the dear ones come last. */
function looksPressed(index: number, view: PromotionView): boolean {
  const evidence = view.evidence[index]!
  const {links, text, buttons = []} = view.blocks[index]!
  if (links.length + buttons.length === 0 || !evidence.linkOnly || evidence.heading || evidence.field) return false
  if (evidence.allWords.length > longestPress || evidence.labels.has('related')) return false
  const says = buttons.length > 0 || evidence.button || evidence.labels.size > 0 || !date.test(text) || evidence.imperative || evidence.asks.size > 0
  return says && (evidence.furniture === undefined || evidence.furniture === 'player')
}

const longestMembership = 4
const membership = /\bmember/iu

/** Whether what is pressed makes members: of those who give, or of those who pay to read. */
export function makesMembers(index: number, view: PromotionView): boolean {
  const {linkOnly, allWords} = view.evidence[index]!
  return linkOnly && allWords.length <= longestMembership && membership.test(view.blocks[index]!.text)
}

/**
 * Whether a box is a call of a kind though some of its copy was taken for story: what is pressed in it is of that kind, and
 * nobody is reported in its few lines.
 */
export function isToldCall(box: BoxView, kind: PromotionKind, view: PromotionView): boolean {
  if (!isSmall(box, view)) return false
  let pressed = false
  let told = 0
  for (let index = box.start; index < box.end; index++) {
    const evidence = view.evidence[index]!
    const {length} = view.blocks[index]!.text
    if (view.story[index]) {
      if (length > longestCopy || !evidence.heading && evidence.words.length < evidence.allWords.length || evidence.reports > 0) return false
      told += length
    }
    if (pressed || !isPress(index, view)) continue
    pressed = evidence.button || evidence.labels.has(kind) || evidence.linkLabels.has(kind) || evidence.targets.has(kind) || evidence.asks.has(kind)
      || kind === 'subscription' && makesMembers(index, view)
  }
  return pressed && told * (1 + leastBeside) <= view.toldLength
}
