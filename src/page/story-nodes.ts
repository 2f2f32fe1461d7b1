import type {Element, Nodes} from 'hast'
import type {PageScan} from './blocks.js'
import {attribute} from './boxes.js'
import type {Story} from './content.js'
import type {BlockDecision, Verdict} from './furniture.js'

const shown: ReadonlySet<Verdict> = new Set(['story', 'caption', 'pullquote'])

/**
 * The outermost subtrees below the root of a story that hold nothing of it: no words that were taken for story, and no
 * picture or film that stands among them. One walk without recursion.
 */
export function skipOutside(story: Story, decisions: readonly BlockDecision[], scan: PageScan): ReadonlySet<Nodes> {
  const kept = keptNodes(story, decisions, scan)
  const holding = new Set<Nodes>()
  const order: Array<{node: Nodes; parent: Nodes | undefined}> = [{node: story.root.element, parent: undefined}]
  for (let next = 0; next < order.length; next++) {
    const {node} = order[next]!
    if (kept.has(node) || !('children' in node)) continue
    for (const child of node.children) order.push({node: child, parent: node})
  }
  // children come after their parents, so that backwards each node is whole when its turn comes
  for (let at = order.length - 1; at >= 0; at--) {
    const {node, parent} = order[at]!
    if ((kept.has(node) || holding.has(node)) && parent !== undefined) holding.add(parent)
  }
  const skip = new Set<Nodes>()
  for (const {node, parent} of order) {
    if (kept.has(node) || holding.has(node) || parent === undefined || skip.has(parent) || isNeutral(node)) continue
    if (holding.has(parent)) skip.add(node)
  }
  return skip
}

function isNeutral(node: Nodes): boolean {
  return node.type === 'comment' || (node.type === 'text' && node.value.trim() === '') || (node.type === 'element' && (node.tagName === 'br' || node.tagName === 'hr' || node.tagName === 'wbr'))
}

function keptNodes(story: Story, decisions: readonly BlockDecision[], scan: PageScan): ReadonlySet<Nodes> {
  const kept = new Set<Nodes>()
  for (const {block, verdict} of decisions) {
    if (shown.has(verdict)) for (const text of block.texts) kept.add(text)
  }
  const first = decisions.findIndex(({verdict}) => verdict === 'story')
  const last = decisions.findLastIndex(({verdict}) => verdict === 'story')
  for (const {element, box, before} of scan.media) {
    if (!story.root.holds(box) || before < first || before > last + 1 || isPixel(element)) continue
    if (story.inside.get(box) === undefined || story.inside.get(box) === 'caption') kept.add(element)
  }
  return kept
}

/** A picture that only counts readers. */
function isPixel(element: Element): boolean {
  return element.tagName === 'img' && (tiny(attribute(element, 'width')) || tiny(attribute(element, 'height')))
}

function tiny(size: string | undefined): boolean {
  return size !== undefined && /^[0-2](?:px)?$/.test(size.trim())
}
