import type {Element, ElementContent, Nodes} from 'hast'
import {isBlankText} from '../blocks/hast-elements.js'
import type {PageMedia, PageScan} from './blocks.js'
import {attribute} from './boxes.js'
import type {Story} from './content.js'
import {capitalsBefore} from './drop-caps.js'
import {kindOf} from './elements.js'
import {captionedFigures} from './figures.js'
import type {BlockDecision, Verdict} from './block-decision.js'

export interface StoryTree {
  /** The figure that opens the story where it stands apart, then the root of the story. */
  nodes: Nodes[]
  /** The outermost subtrees of them that hold nothing of the story. */
  skip: ReadonlySet<Nodes>
}

interface Place {
  node: Nodes
  parent: Nodes | undefined
}

const shown: ReadonlySet<Verdict> = new Set(['story', 'caption', 'pullquote'])

/**
 * The story as a tree: its root, in which pictures with captions beside them have become figures (copies; the input
 * stays as it was), and what in it is not story: no words that were taken for story, and no picture or film that
 * stands among them. Two walks without recursion.
 */
export function storyTree(story: Story, decisions: readonly BlockDecision[], scan: PageScan): StoryTree {
  const media = scan.media.filter(item => isStoryMedia(item, story, decisions))
  const {figures, taken, orphans} = captionedFigures(story, decisions, media)
  const kept = new Set<Nodes>(media.map(({element}) => element))
  const capitals = capitalsBefore(decisions, story)
  const moved = new Set([...capitals.values()].map(({block}) => block))
  for (const {block, verdict} of decisions) {
    if (shown.has(verdict) && !orphans.has(block) && !moved.has(block)) for (const text of block.texts) kept.add(text)
  }
  for (const node of taken) kept.delete(node)
  const roots = story.lead === undefined || story.root.holds(story.lead) ? [story.root] : [story.lead, story.root]
  const order = walk(roots.map(({element}) => element), node => kept.has(node) || figures.has(node))
  const {skip, holding} = skipped(order, node => kept.has(node) || figures.has(node))
  const copies = rebuilt(order, {figures, boxes: shownBoxes(holding), capitals})
  return {nodes: roots.map(({element}) => copies.get(element) ?? element), skip}
}

function walk(roots: readonly Nodes[], stops: (node: Nodes) => boolean): Place[] {
  const order: Place[] = roots.map(node => ({node, parent: undefined}))
  for (let next = 0; next < order.length; next++) {
    const {node} = order[next]!
    if (stops(node) || !('children' in node)) continue
    for (const child of node.children) order.push({node: child, parent: node})
  }
  return order
}

/** What of the story is left out, and what holds something of it. */
function skipped(order: readonly Place[], isKept: (node: Nodes) => boolean): {skip: ReadonlySet<Nodes>; holding: ReadonlySet<Nodes>} {
  const holding = new Set<Nodes>()
  // children come after their parents, so that backwards each node is whole when its turn comes
  for (let at = order.length - 1; at >= 0; at--) {
    const {node, parent} = order[at]!
    if (parent !== undefined && (isKept(node) || holding.has(node))) holding.add(parent)
  }
  const skip = new Set<Nodes>()
  for (const {node, parent} of order) {
    if (parent !== undefined && holding.has(parent) && !isKept(node) && !holding.has(node) && !isNeutral(node)) skip.add(node)
  }
  return {skip, holding}
}

/** Plain boxes in the place of those that are shown only without scripts, or by one: for who reads on they hold no words. */
function shownBoxes(holding: ReadonlySet<Nodes>): ReadonlyMap<Nodes, Element> {
  const boxes = new Map<Nodes, Element>()
  for (const node of holding) {
    if (node.type === 'element' && kindOf(node.tagName).isUnscripted) boxes.set(node, {...node, tagName: 'div'})
  }
  return boxes
}

/** What of the story's tree is to be written anew. */
interface Changes {
  figures: ReadonlyMap<Nodes, Element>
  boxes: ReadonlyMap<Nodes, Element>
  capitals: ReturnType<typeof capitalsBefore>
}

/** Copies of what holds the nodes that are replaced, or before which others are put. */
function rebuilt(order: readonly Place[], {figures, boxes, capitals}: Changes): ReadonlyMap<Nodes, Nodes> {
  const copies = new Map<Nodes, Nodes>([...boxes, ...figures])
  const isChanged = (child: Nodes): boolean => copies.has(child) || (child.type === 'text' && capitals.has(child))
  const anew = (child: Nodes): Nodes[] => [...(child.type === 'text' ? (capitals.get(child)?.texts ?? []) : []), copies.get(child) ?? child]
  for (let at = order.length - 1; at >= 0; at--) {
    const {node} = order[at]!
    if (figures.has(node) || !('children' in node) || !node.children.some(isChanged)) continue
    // a child is replaced by a figure or a copy of itself, and has texts put before it
    copies.set(node, {...(boxes.get(node) ?? node), children: node.children.flatMap(anew) as ElementContent[]} as Nodes)
  }
  return copies
}

function isNeutral(node: Nodes): boolean {
  if (node.type === 'text') return isBlankText(node.value)
  return node.type === 'comment' || (node.type === 'element' && (node.tagName === 'br' || node.tagName === 'hr' || node.tagName === 'wbr'))
}

/** A picture or film between the first and the last block of the story, in no box for something else. */
function isStoryMedia({element, box, before}: PageMedia, story: Story, decisions: readonly BlockDecision[]): boolean {
  if (story.lead?.holds(box) === true) return !isPixel(element)
  if (!story.root.holds(box) || before < story.first || before > story.last + 1 || isPixel(element)) return false
  const role = story.inside[box.order]
  if (role !== undefined && role !== 'caption') return false
  return decisions[before]?.verdict !== 'promotion' || decisions[before - 1]?.verdict !== 'promotion'
}

/** A picture that only counts readers. */
function isPixel(element: Element): boolean {
  return element.tagName === 'img' && (isTiny(attribute(element, 'width')) || isTiny(attribute(element, 'height')))
}

function isTiny(size: string | undefined): boolean {
  return size !== undefined && /^[0-2](?:px)?$/.test(size.trim())
}
