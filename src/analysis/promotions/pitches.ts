import type {PromotionKind} from '../../model/promotion.js'
import {boxesAround, type BoxView, rootTags} from './boxes.js'
import {isItem} from './titles.js'
import type {PromotionView, Seed} from './view.js'

/** Kinds that offer other ways in beside what their heading asks for. */
const walls: ReadonlySet<PromotionKind> = new Set(['adblock', 'registration'])
/** Kinds whose labels stand over a place of their own in any box. */
const paid: ReadonlySet<PromotionKind> = new Set(['advertisement', 'sponsored'])
const mostBlocks = 12
const mostCharacters = 900

/**
 * Seeds of which those in one box under one heading are of one kind: such a box asks for one thing, which its heading and
 * its buttons name, whatever else its copy speaks of. Linear in seeds times the depth of their boxes, which are small.
 */
export function settleSeeds(seeds: ReadonlyArray<Seed | undefined>, view: PromotionView): Array<Seed | undefined> {
  const settled = [...seeds]
  const known = new Map<BoxView, boolean>()
  const done = new Set<BoxView>()
  for (const seed of seeds) {
    const box = seed === undefined ? undefined : pitchAround(seed, view, known)
    if (box === undefined || done.has(box)) continue
    done.add(box)
    const kind = kindOfPitch(seeds.slice(box.start, box.end), view)
    if (kind === undefined) continue
    for (let index = box.start; index < box.end; index++) {
      const other = settled[index]
      if (other !== undefined && !isPaidLabel(other, view)) settled[index] = {...other, kind}
    }
  }
  return settled
}

function isPaidLabel({index, kind}: Seed, view: PromotionView): boolean {
  return paid.has(kind) && view.evidence[index]!.labels.has(kind)
}

/** The largest box around a seed that is one pitch. */
function pitchAround(seed: Seed, view: PromotionView, known: Map<BoxView, boolean>): BoxView | undefined {
  let found: BoxView | undefined
  for (const box of boxesAround(view.boxes[seed.index])) {
    if (box.end - box.start > mostBlocks) break
    const isOne = known.get(box) ?? isPitch(box, view)
    known.set(box, isOne)
    if (isOne) found = box
  }
  return found
}

/** Whether a box is small, holds no story, no other headlines, and opens with its only heading, or as a letter does. */
function isPitch({container, start, end}: BoxView, view: PromotionView): boolean {
  if (rootTags.has(container.tag) || end - start < 2 || view.lengths[end]! - view.lengths[start]! > mostCharacters) return false
  let titled = true
  for (let index = start; index < end; index++) {
    const evidence = view.evidence[index]!
    const opens = evidence.heading || evidence.salutation
    if (view.story[index] || index === start && !opens || !titled && evidence.heading) return false
    if (isItem(index, view) && evidence.subjects.size === 0) return false
    titled &&= opens
  }
  return true
}

/** The one kind that headings, labels and links of a pitch ask for; undefined where they ask for several, or nothing does. */
function kindOfPitch(seeds: ReadonlyArray<Seed | undefined>, view: PromotionView): PromotionKind | undefined {
  const kinds = new Set<PromotionKind>()
  const headed = new Set<PromotionKind>()
  const titles = new Set<PromotionKind>()
  const pressed = new Set<PromotionKind>()
  let form = false
  let platforms = false
  for (const seed of seeds) {
    if (seed === undefined || isPaidLabel(seed, view)) continue
    const {heading, linkOnly, labels, button, mailForm, targets} = view.evidence[seed.index]!
    form ||= mailForm
    platforms ||= linkOnly && targets.has('social-follow')
    const names = heading || linkOnly && !mailForm || labels.has(seed.kind)
    if (!names || seed.form || seed.bare && button) continue
    kinds.add(seed.kind)
    if (heading) titles.add(seed.kind)
    else if (linkOnly) pressed.add(seed.kind)
    if (heading && walls.has(seed.kind)) headed.add(seed.kind)
  }
  if (form && !platforms) {
    // to stay in touch by a form is to take its letters
    kinds.delete('social-follow')
    if (kinds.size === 0) return 'newsletter'
  }
  // a heading that names a product is of what its box asks for
  if (kinds.size > 1) kinds.delete('house')
  const deciding = headed.size > 0 ? headed : titles.size === 0 && pressed.size === 1 && !form ? pressed : kinds
  return deciding.size === 1 ? [...deciding][0] : undefined
}
