import type {PromotionKind} from '../../model/promotion.js'
import {boxesAround} from './boxes.js'
import {opensList} from './lists.js'
import {mostBlocks, mostCharacters} from './parts.js'
import type {PromotionView} from './view.js'
import type {Region} from './units.js'

const widestGap = 2

/** Puts regions in order, drops what overlaps, and joins what one appeal was cut into. */
export function joinRegions(regions: readonly Region[], view: PromotionView): Region[] {
  const joined: Region[] = []
  for (const region of [...regions].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const before = joined.at(-1)
    if (before !== undefined && region.start < before.end) continue
    const named = before === undefined ? undefined : labelOfRun(before, region)
    if (before !== undefined && named !== undefined && shareBox(before, region, view)) {
      before.end = region.end
      before.kind = named
    } else if (before !== undefined && isTitleOf(before, region, view)) {
      joined[joined.length - 1] = {...region, start: before.start}
    } else if (before !== undefined && belongsTogether(before, region, view)) {
      before.end = region.end
      before.score = Math.max(before.score, region.score)
      before.reasons = [...new Set([...before.reasons, ...region.reasons])].slice(0, 6)
    } else joined.push({...region})
  }
  return joined
}

/** A heading such as "Subscribe", which goes with several kinds, right over what says which. */
function isTitleOf(before: Region, after: Region, view: PromotionView): boolean {
  const evidence = view.evidence[before.start]!
  const general = before.end - before.start === 1 && evidence.heading && evidence.button && !evidence.linkOnly
  return general && before.end === after.start && after.kind !== 'related' && shareBox(before, after, view)
}

/** Kinds whose label may stand over a list of linked titles. */
const listed: ReadonlySet<PromotionKind> = new Set(['sponsored', 'event', 'house'])

/** The kind of linked headlines right under a label, or, where somebody paid for them, over it. */
function labelOfRun(before: Region, after: Region): PromotionKind | undefined {
  const label = listed.has(before.kind) ? before : after.kind === 'sponsored' ? after : undefined
  const run = label === before ? after : before
  if (label === undefined || label.end - label.start > 2 || before.end !== after.start) return undefined
  return run.kind === 'related' && run.rule === 'link' ? label.kind : undefined
}

/** Whether two regions stand in one box of a promotion's size; in plain text there are no boxes. */
function shareBox(before: Region, after: Region, view: PromotionView): boolean {
  const boxes = boxesAround(view.boxes[before.start])
  if (boxes.length === 0) return true
  const common = boxes.find(box => box.start <= before.start && box.end >= after.end)
  if (common === undefined || common.end - common.start > mostBlocks) return false
  return view.lengths[common.end]! - view.lengths[common.start]! <= mostCharacters
}

function belongsTogether(before: Region, after: Region, view: PromotionView): boolean {
  if (before.kind !== after.kind || after.start - before.end > widestGap || !shareBox(before, after, view)) return false
  const headed = view.evidence[after.start]!.heading && !view.evidence[before.end - 1]!.heading
  const again = view.blocks[after.start]!.text === view.blocks[before.start]!.text
  const opensAnew = again || headed && (after.start - before.start > 1 || view.evidence[before.start]!.linkOnly)
  if (opensAnew || before.kind === 'advertisement') return false
  if (before.kind === 'related') return before.end === after.start && before.rule !== 'list' && after.rule !== 'list' && !opensList(after.start, view)
  for (let index = before.end; index < after.start; index++) {
    const evidence = view.evidence[index]!
    const speaks = evidence.we > 0 && evidence.words.length > 5
    if (!speaks && (view.story[index] || evidence.linkOnly || evidence.heading)) return false
  }
  return true
}
