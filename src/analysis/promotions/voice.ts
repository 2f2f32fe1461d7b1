import type {PromotionKind} from '../../model/promotion.js'
import {promotionSpecs} from '../../promotions/registry.js'
import {boxesAround} from './boxes.js'
import type {BlockEvidence} from './evidence.js'
import type {PromotionView} from './view.js'

const shortLine = 110
const shortCopy = 200
const shortReport = 60
const running = 160
const fewSentences = 3
const manySentences = 5
const silent: ReadonlySet<string> = new Set(['consent', 'comments', 'share'])

/** Whether a block speaks to the reader, or for the publication. */
export function isOpen(evidence: BlockEvidence): boolean {
  return evidence.imperative || evidence.addressed > 0 || evidence.you > 0 || evidence.we > 0
}

/** Whether a block can be the publication's own voice: it speaks to the reader, and reports nobody's words. */
export function maySpeak(index: number, kind: PromotionKind, view: PromotionView): boolean {
  const evidence = view.evidence[index]!
  const {text} = view.blocks[index]!
  if (evidence.reports > 0 && evidence.we === 0 && text.length > shortReport) return false
  if (evidence.furniture !== undefined && silent.has(evidence.furniture)) return false
  const notice = promotionSpecs[kind].voice === 'notice'
  // an address is there to be written to
  const open = isOpen(evidence) || notice || kind === 'contact' && text.includes('@') || kind === 'social-follow' && evidence.linked && text.length < shortLine
  if (!open && !evidence.opens.has(kind) && !evidence.linkOnly && !evidence.control) return false
  // what tells of a site may end in how to reach it
  if (kind === 'contact' && evidence.sentences >= fewSentences && evidence.addressed < 0.5 && text.length > shortCopy) return false
  if (!view.story[index]) return open || text.length < shortCopy
  if (evidence.reports > 0 && evidence.reports >= evidence.we) return false
  if (!open && text.length > shortLine) return false
  return notice || isOurs(index, kind, view) && speaksThroughout(evidence, kind, text.length) && inVoice(evidence, kind, text.length, open)
}

/**
 * Whether running text is the publication's: it says "we", names it, or has the link. Columns and instructions speak to the
 * reader as well.
 */
function isOurs(index: number, kind: PromotionKind, view: PromotionView): boolean {
  const {we, named, targets, linkLabels, sentences} = view.evidence[index]!
  if (we > 0 || named || targets.has(kind) || linkLabels.has(kind)) return true
  const {text, links, containers} = view.blocks[index]!
  if (sentences > 1 || text.length > shortLine) return false
  // where a story ends with an address, it is its writer's
  if (kind === 'contact' && index >= view.last - 1 && closingAddress.test(text)) return true
  // on a page an appeal is to be pressed, or stands in a box of its own: stories tell their readers what to do as well
  return containers.length === 0 || links.length > 0 || isSetOff(index, view)
}

const fewBlocks = 6
/** An e-mail address that ends a line, or stands right before its end. */
const closingAddress = /\S@\S+(?:\s.{0,20})?$/u

/** Whether a block stands in a box of its own, or in a small one: it is no paragraph among others. */
function isSetOff(index: number, view: PromotionView): boolean {
  const boxes = boxesAround(view.boxes[index])
  const around = boxes.findIndex(({start, end}) => end - start > 1)
  if (around < 0) return true
  const {start, end} = boxes[around]!
  if (end - start <= fewBlocks && (view.told[end]! - view.told[start]!) * 2 <= view.told.at(-1)!) return true
  // each paragraph of some pages has a box around it
  const alike = [index - 1, index + 1].some(at => view.story[at] === true && view.boxes[at]?.depth === view.boxes[index]?.depth)
  return around > 1 && !alike
}

/** Whether running text appeals as a whole, and not in one sentence at its end or in passing. */
function speaksThroughout(evidence: BlockEvidence, kind: PromotionKind, length: number): boolean {
  const {sentences, addressed, we, you} = evidence
  const once = evidence.asks.get(kind)?.length === 1
  if (sentences > 1 && addressed < 0.5 && (once || length > running)) return false
  if (!once || sentences === 1 && length <= running) return true
  if (sentences >= fewSentences && evidence.closes.has(kind)) return false
  return evidence.opens.has(kind) || (we > 0 || evidence.named) && you > 0 || addressed === 1 && evidence.targets.has(kind)
}

/** Whether the one who speaks in running text is the one that a kind needs. */
function inVoice(evidence: BlockEvidence, kind: PromotionKind, length: number, open: boolean): boolean {
  const {sentences, addressed, we, imperative, linkOnly} = evidence
  if (sentences > manySentences) return addressed > 0.7
  if (promotionSpecs[kind].voice === 'reader') return open || length < shortLine
  return we > 0 || imperative && sentences <= fewSentences || linkOnly || length < shortLine && open
}
