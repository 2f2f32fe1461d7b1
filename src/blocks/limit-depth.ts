import {Problem} from '../problems.js'
import type {Block, Phrasing} from '../model/body.js'
import {contents, type AnyNode as Node} from '../model/walk.js'

type Parent = Extract<Node, {children: unknown}>

/** How many nodes may stand in each other below the root; the last levels are for phrasing. */
export const maxDepth = 100
const maxBlockDepth = 80

/** No article has so many; a graph that shares its nodes can pretend to. */
const maxNodes = 2_000_000

/**
 * The blocks with no node deeper than `maxDepth`: a block too deep gives its paragraphs to its place, a mark too deep
 * its text. Most trees are given back as they are. Any depth is safe, cycles are cut. Linear.
 * @throws {Problem} `limit-exceeded` on more than two million nodes.
 */
export function limitDepth(blocks: readonly Block[]): readonly Block[] {
  return isDeep(blocks) ? blocks.flatMap(block => limitBlock(block, 1)) : blocks
}

function isDeep(blocks: readonly Block[]): boolean {
  let level: Node[] = [...blocks]
  let count = level.length
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > maxDepth) return true
    if (depth > maxBlockDepth && level.some(isContainer)) return true
    const next: Node[] = []
    for (const node of level) {
      if (!('children' in node)) continue
      for (const child of node.children) next.push(child)
      if (count + next.length > maxNodes) throw new Problem('limit-exceeded', {detail: `more than ${maxNodes} nodes`})
    }
    count += next.length
    level = next
  }
  return false
}

/** Whether a block may hold blocks; items of a list are its parts. */
function mayHoldBlocks({type}: Node): boolean {
  return type === 'list' || (contents[type] === 'blocks' && type !== 'listItem' && type !== 'root')
}

function isContainer(node: Node): boolean {
  return mayHoldBlocks(node) && (node as Parent).children.length > 0 // what may hold blocks is a parent
}

/** A block at `depth`, recursive as far as the limit. */
function limitBlock(block: Block, depth: number): Block[] {
  if (depth >= maxBlockDepth && isContainer(block)) return flatBlocks(block).map(flat => limited(flat, depth) as Block)
  return [limited(block, depth) as Block] // the type of a node stays
}

function limited(node: Node, depth: number): Node {
  if (!('children' in node)) return node
  if (isPhrasingHolder(node)) return {...node, children: limitPhrasing(node.children, depth + 1)} as Node
  const children = (node.children as Node[]).flatMap(child =>
    mayHoldBlocks(child) ? limitBlock(child as Block, depth + 1) : [limited(child, depth + 1)])
  return {...node, children} as Node // no child has changed its kind
}

function isPhrasingHolder(node: Node): node is Extract<Parent, {children: Phrasing[]}> {
  return contents[node.type] === 'phrasing' || contents[node.type] === 'inline'
}

function limitPhrasing(nodes: readonly Phrasing[], depth: number): Phrasing[] {
  return nodes.flatMap(node => {
    if (!('children' in node)) return [node]
    return depth < maxDepth ? [limited(node, depth) as Phrasing] : (leavesOf(node) as Phrasing[]) // of phrasing
  })
}

/** The leaves below a node, in order. */
function leavesOf(node: Node): Node[] {
  const leaves: Node[] = []
  walk(node, child => {
    if ('children' in child) return child.children
    leaves.push(child)
    return []
  })
  return leaves
}

/** The blocks below a block that hold no blocks; captions and list items as paragraphs. */
function flatBlocks(block: Block): Block[] {
  const flat: Block[] = []
  walk(block, node => {
    if (node.type === 'caption') flat.push({...node, type: 'paragraph'})
    else if (node.type === 'figure' || node.type === 'embed') flat.push({...node, children: []})
    else if (!mayHoldBlocks(node) && node.type !== 'listItem') flat.push(node as Block) // containers aside, a block's child is a block
    return isContainer(node) || node.type === 'listItem' ? (node as Parent).children : []
  })
  return flat
}

/** Visits nodes in order, without recursion, each object once; `visit` gives the children to go on with. */
function walk(root: Node, visit: (node: Node) => readonly Node[]): void {
  const seen = new Set<Node>()
  const stack: Node[] = [root]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (seen.has(node)) continue
    seen.add(node)
    const children = visit(node)
    for (let index = children.length - 1; index >= 0; index--) stack.push(children[index]!)
  }
}
