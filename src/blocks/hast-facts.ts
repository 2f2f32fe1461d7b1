import type {Element, Nodes} from 'hast'
import {attribute, blockElements, childrenOf, hasHint, isBlank, isElement, silentElements, solidChildren} from './hast-elements.js'

/** What reading must know of elements before it comes to them. */
export interface HastFacts {
  /** Elements that hold blocks, at any depth. */
  holdsBlocks: ReadonlySet<Nodes>
  /** Elements that hold words, at any depth. */
  holdsWords: ReadonlySet<Nodes>
  /** The identifier of every element that is a footnote's text. */
  footnotes: ReadonlyMap<Nodes, string>
  /** Identifiers of footnotes by the `id` of their element. */
  footnoteIds: ReadonlyMap<string, string>
}

export interface Leavings {
  skip: ReadonlySet<Nodes>
  replace: ReadonlyMap<Nodes, readonly string[]>
}

/** Gathers the facts in two passes over the nodes, without recursion. */
export function hastFacts(nodes: readonly Nodes[], {skip, replace}: Leavings): HastFacts {
  const order: Array<{node: Nodes; parent: Nodes | undefined}> = []
  const stack: Array<{node: Nodes; parent: Nodes | undefined}> = nodes.map(node => ({node, parent: undefined}))
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (replace.has(next.node)) {
      order.push(next)
      continue
    }
    if (skip.has(next.node)) continue
    order.push(next)
    if (isElement(next.node) && silentElements.has(next.node.tagName)) continue
    for (const child of childrenOf(next.node)) stack.push({node: child, parent: next.node})
  }
  const holdsBlocks = new Set<Nodes>()
  const holdsWords = new Set<Nodes>()
  // Children come after their parents, so that backwards a node is whole when it is its turn.
  for (let index = order.length - 1; index >= 0; index--) {
    const {node, parent} = order[index]!
    if (parent === undefined) continue
    const isBlock = replace.has(node) || (isElement(node) && blockElements.has(node.tagName))
    if (isBlock || holdsBlocks.has(node)) holdsBlocks.add(parent)
    if (node.type === 'text' ? !isBlank(node) : holdsWords.has(node)) holdsWords.add(parent)
  }
  return {holdsBlocks, holdsWords, ...footnotesOf(order)}
}

function footnotesOf(order: ReadonlyArray<{node: Nodes}>): Pick<HastFacts, 'footnotes' | 'footnoteIds'> {
  const footnotes = new Map<Nodes, string>()
  const footnoteIds = new Map<string, string>()
  const targets = new Set(order.flatMap(({node}) => noteTargets(node)))
  if (targets.size === 0) return {footnotes, footnoteIds}
  for (const {node} of order) {
    const id = isElement(node) ? attribute(node, 'id') : undefined
    if (id === undefined || !targets.has(id) || footnoteIds.has(id) || !blockElements.has((node as Element).tagName)) continue
    const identifier = id.replace(/^(?:user-content-)?(?:cd-fn-|(?:foot|end)?note|fn|cite_note)[-_:]?/i, '') || id
    footnotes.set(node, identifier)
    footnoteIds.set(id, identifier)
  }
  return {footnotes, footnoteIds}
}

/** The id that an element refers to as a footnote. */
function noteTargets(node: Nodes): string[] {
  if (!isElement(node) || (node.tagName !== 'sup' && node.tagName !== 'a')) return []
  const link = node.tagName === 'sup' ? solidChildren(node).find(child => isElement(child, 'a')) : node
  const href = isElement(link) ? attribute(link, 'href') : undefined
  if (href?.startsWith('#') !== true || href.length === 1) return []
  return node.tagName === 'sup' || isNoteLink(node) ? [fragmentOf(href)] : []
}

function isNoteLink(element: Element): boolean {
  return 'dataFootnoteRef' in element.properties || attribute(element, 'role') === 'doc-noteref'
    || hasHint(element, ['footnoteref', 'fnref', 'noteref']) || solidChildren(element).every(child => isElement(child, 'sup'))
}

/** The id in `#id`, decoded where that works. */
export function fragmentOf(href: string): string {
  try {
    return decodeURIComponent(href.slice(1))
  } catch {
    return href.slice(1)
  }
}
