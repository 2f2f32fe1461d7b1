import type {BoxRole} from './box-roles.js'
import type {Story} from './content.js'
import {headings} from './elements.js'
import type {BlockDecision} from './block-decision.js'
import {isAdLabel, isGalleryLabel} from './labels.js'

/** Boxes that may stand between a heading and its paragraphs, as the picture or the advertisement under it. */
const between: ReadonlySet<BoxRole> = new Set(['gallery', 'byline', 'share', 'advertisement', 'unseen', 'consent'])
const longestLeadIn = 80

/**
 * Indexes of headings with nothing of the story under them, which lead to something else; and of a last line that ends
 * in a colon.
 */
export function danglingHeadings(decisions: readonly BlockDecision[], story: Story): ReadonlySet<number> {
  const dangling = new Set<number>()
  let below = false
  const {firstBlock, endBlock} = story.root
  for (let index = endBlock - 1; index >= firstBlock; index--) {
    const {block, verdict} = decisions[index]!
    const {text, tag} = block
    const heading = headings.has(tag) || (!below && text.length < longestLeadIn && text.endsWith(':'))
    if (heading && !below && verdict === 'story') dangling.add(index)
    if (!heading && verdict !== 'caption' && !isBetween(decisions[index]!, story)) below = verdict === 'story'
  }
  return dangling
}

function isBetween({block, verdict}: BlockDecision, {inside}: Story): boolean {
  if (verdict === 'story') return false
  const role = inside[block.box.order]
  return (role !== undefined && between.has(role)) || isAdLabel(block) || isGalleryLabel(block)
}

/** Decisions in which some headings are no story. */
export function withoutHeadings(decisions: readonly BlockDecision[], dangling: ReadonlySet<number>): BlockDecision[] {
  const kept = [...decisions]
  for (const index of dangling) {
    const {block, verdict, reasons} = decisions[index]!
    if (verdict === 'story') kept[index] = {block, verdict: 'furniture', score: 0.2, reasons: [...reasons, 'a heading with no story under it']}
  }
  return kept
}
