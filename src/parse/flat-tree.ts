import type {Element, ElementContent, Root, RootContent} from 'hast'

interface Frame {
  children: readonly RootContent[]
  next: number
  /** What children go into. */
  into: Element | Root
  depth: number
}

/**
 * A copy of a tree in which elements deeper than `limit` stand beside the element that would hold them, and what
 * follows them there does too: the order stays. Without recursion, linear.
 */
export function flatTree(tree: Root, limit: number): Root {
  const root: Root = {...tree, children: []}
  const stack: Frame[] = [{children: tree.children, next: 0, into: root, depth: 0}]
  let outer: Element | Root = root
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const child = frame.children[frame.next++]
    if (child === undefined) {
      stack.pop()
      continue
    }
    if (child.type !== 'element') {
      frame.into.children.push(child as ElementContent) // a doctype stands in the root only, as in the input
      continue
    }
    const copy: Element = {...child, children: []}
    if (frame.depth === limit - 1) outer = frame.into
    if (frame.depth >= limit) frame.into = outer
    frame.into.children.push(copy)
    stack.push({children: child.children, next: 0, into: copy, depth: Math.min(frame.depth + 1, limit)})
  }
  return root
}
