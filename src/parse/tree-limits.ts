/** How much a tree may hold. */
export interface TreeLimits {
  /** UTF-16 code units of HTML. */
  size: number
  /** Elements in one another; what is deeper becomes a sibling. */
  depth: number
  /** Elements, texts and comments together. */
  nodes: number
}

export const treeLimits: Readonly<TreeLimits> = {size: 2_000_000, depth: 100, nodes: 50_000}
