import type {PromotionView} from './promotion-view.js'
import type {Region} from './promotion-units.js'

const widestGap = 2

/** Puts regions in order, drops what overlaps, and joins what one appeal was cut into. */
export function joinRegions(regions: readonly Region[], view: PromotionView): Region[] {
  const joined: Region[] = []
  for (const region of [...regions].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const before = joined.at(-1)
    if (before !== undefined && region.start < before.end) continue
    if (before !== undefined && belongsTogether(before, region, view)) {
      before.end = region.end
      before.score = Math.max(before.score, region.score)
      before.reasons = [...new Set([...before.reasons, ...region.reasons])].slice(0, 6)
    } else joined.push({...region})
  }
  return joined
}

function belongsTogether(before: Region, after: Region, view: PromotionView): boolean {
  if (before.kind !== after.kind || after.start - before.end > widestGap) return false
  const opensAnew = view.evidence[after.start]!.heading && after.start - before.start > 1 && !view.evidence[before.end - 1]!.heading
  if (opensAnew || before.kind === 'related' || before.kind === 'advertisement') return false
  for (let index = before.end; index < after.start; index++) {
    const evidence = view.evidence[index]!
    const speaks = evidence.we > 0 && evidence.words.length > 5
    if (!speaks && (view.story[index] || evidence.linkOnly || evidence.heading)) return false
  }
  return true
}
