import type {Phrasing} from '../model/body.js'

type Parent = Extract<Phrasing, {children: Phrasing[]}>

/** A leaf of phrasing, with the marks around it and its stretch of the block's text. */
export interface Leaf {
  node: Exclude<Phrasing, Parent>
  /** Outermost first; the same object around neighbours is the same mark. */
  around: readonly Parent[]
  /** Half-open UTF-16 offsets in the text of the block. */
  start: number
  end: number
}

/** The text that a leaf adds to its block: a break is a line feed; images, footnote marks and verbatim add nothing. */
export function leafText(node: Leaf['node']): string {
  return node.type === 'text' || node.type === 'inlineCode' ? node.value : node.type === 'break' ? '\n' : ''
}

/** The leaves of phrasing in order, and the text that they make together. Linear; recursion is as deep as the marks. */
export function leavesOf(children: readonly Phrasing[]): {text: string; leaves: Leaf[]} {
  const leaves: Leaf[] = []
  const parts: string[] = []
  let length = 0
  const visit = (nodes: readonly Phrasing[], around: readonly Parent[]): void => {
    for (const node of nodes) {
      if ('children' in node) {
        visit(node.children, [...around, node])
        continue
      }
      const words = leafText(node)
      leaves.push({node, around, start: length, end: length + words.length})
      parts.push(words)
      length += words.length
    }
  }
  visit(children, [])
  return {text: parts.join(''), leaves}
}
