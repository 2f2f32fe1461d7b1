import type {Action, PromotionKind} from '../../model/promotion.js'
import {promotionSpecs} from '../../promotions/registry.js'
import type {BlockEvidence} from './evidence.js'
import type {PromotionView} from './view.js'

interface Candidate extends Action {
  /** How much it looks like what the promotion is there for. */
  weight: number
}

const longestLabel = 80
/** What has none is a sign that puts a box away. */
const spelled = /[\p{L}\p{N}]/u
const weights = {target: 2, label: 2, control: 4, asks: 1, alone: 1, subject: 1}
/** From here on it is what the promotion asks for, and no more than a way to read about it below. */
const asking = 3

/**
 * What the reader can do about a promotion: its links, and the buttons of its forms with the address that their form
 * sends to. What only tells more is a ViewAction; the one that fits the kind best is primary.
 */
export function actionsOf(kind: PromotionKind, indexes: readonly number[], view: PromotionView): Action[] {
  const actions = withoutCopies(indexes.flatMap(index => candidatesIn(index, kind, view))).filter(({label}) => spelled.test(label))
  const {action} = promotionSpecs[kind]
  const best = kind === 'related' ? -1 : actions.reduce((found, {weight}, at) => (weight > (actions[found]?.weight ?? 0) ? at : found), -1)
  return actions.map(({type, label, href, weight}, at) => ({
    type: at === best || weight >= asking ? action : type,
    label,
    ...(href !== undefined && {href}),
    ...(at === best && {primary: true})
  }))
}

/** The first of each pair of label and address. */
function withoutCopies(candidates: readonly Candidate[]): Candidate[] {
  const known = new Map<string, Set<string | undefined>>()
  return candidates.filter(({label, href}) => {
    const hrefs = known.get(label) ?? new Set()
    if (hrefs.has(href)) return false
    known.set(label, hrefs.add(href))
    return true
  })
}

function candidatesIn(index: number, kind: PromotionKind, view: PromotionView): Candidate[] {
  const {links, text, containers, buttons} = view.blocks[index]!
  const evidence = view.evidence[index]!
  const {action} = promotionSpecs[kind]
  const press = (label: string): Candidate => {
    const target = containers.findLast(container => container.target !== undefined)?.target
    return {type: action, label, ...(target !== undefined && {href: target}), weight: weights.control + (evidence.labels.has(kind) ? 1 : 0)}
  }
  const ownButtons = buttons ?? []
  if (links.length === 0 && ownButtons.length === 0) return isPressed(evidence, text) ? [press(text)] : []
  const followed = links.flatMap(({text: label, href}): Candidate[] => {
    if (label === '' || href === undefined && !evidence.linkOnly || evidence.linkOnly && evidence.option) return []
    return [{type: kind === 'related' ? 'ReadAction' : 'ViewAction', label, ...(href !== undefined && {href}), weight: weightOf(href, evidence, kind, links.length)}]
  })
  return ownButtons.length === 0 || evidence.option ? followed : [...ownButtons.map(press), ...followed]
}

/** Whether a block without links is a button itself. */
function isPressed(evidence: BlockEvidence, text: string): boolean {
  return text.length <= longestLabel && !evidence.heading && (evidence.control || evidence.button) && !evidence.field && !evidence.option
}

function weightOf(href: string | undefined, evidence: BlockEvidence, kind: PromotionKind, links: number): number {
  const address = href?.toLowerCase()
  const target = address !== undefined && promotionSpecs[kind].linksTo.some(part => address.includes(part))
  const alone = links === 1 && evidence.linkOnly
  return (target ? weights.target : 0) + (alone && evidence.labels.has(kind) ? weights.label : 0) +
    (evidence.asks.has(kind) ? weights.asks : 0) + (alone && !evidence.consent ? weights.alone : 0) +
    (evidence.linkOnly && evidence.subjects.has(kind) ? weights.subject : 0)
}
