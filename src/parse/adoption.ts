import type {OpenElements} from './open-elements.js'
import type {TreeLimits} from './tree-limits.js'
import {placeOf, type TreeNodes} from './tree-nodes.js'

export interface Building {
  open: OpenElements
  nodes: TreeNodes
  limits: TreeLimits
}

/** Takes the elements that are open in a formatting element out of it, and gives what they hold so far to copies of it. */
export function liftOut({open, nodes, limits}: Building, index: number, start: number): boolean {
  const crossed = open.stack.slice(index + 1)
  const formatting = open.stack[index]!
  const parent = open.stack[index - 1]?.into ?? nodes.root
  const movable = [formatting, ...crossed].every(({node, into, depth}) => node === into && depth < limits.depth)
  if (!movable || formatting.node.children.at(-1) !== crossed[0]!.node || parent.children.at(-1) !== formatting.node) return false
  formatting.node.children.pop()
  placeOf(formatting.node).to = placeOf(crossed[0]!.node).from
  parent.children.push(crossed[0]!.node)
  for (const [depth, {node}] of crossed.entries()) {
    const rest = node.children.at(-1) === crossed[depth + 1]?.node ? node.children.splice(-1) : []
    if (node.children.some(child => child.type !== 'text' || child.value.trim() !== '')) {
      const copy = nodes.element(formatting.rule.name, {...formatting.node.properties}, start, start)
      copy.children = node.children
      placeOf(copy).from = placeOf(node.children[0]!).from
      node.children = [copy]
    }
    node.children.push(...rest)
  }
  open.remove(index)
  for (const inner of crossed) inner.depth--
  return true
}
