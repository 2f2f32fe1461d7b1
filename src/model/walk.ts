import type {Block, Body, Caption, ListItem, Phrasing, TableCell, TableRow} from './body.js'

/** Any node of a body. */
export type AnyNode = Body | Block | Caption | ListItem | TableRow | TableCell | Phrasing

/**
 * What stands in each node: `blocks`; `phrasing`, in a block; `inline`, phrasing in phrasing; `parts`, the items and rows
 * that only it can hold; or `nothing`.
 */
export const contents: Readonly<Record<AnyNode['type'], 'blocks' | 'phrasing' | 'inline' | 'parts' | 'nothing'>> = {
  root: 'blocks', blockquote: 'blocks', pullquote: 'blocks', listItem: 'blocks', footnoteDefinition: 'blocks', figure: 'blocks',
  embed: 'blocks', correction: 'blocks',
  paragraph: 'phrasing', heading: 'phrasing', caption: 'phrasing', tableCell: 'phrasing',
  emphasis: 'inline', strong: 'inline', delete: 'inline', subscript: 'inline', superscript: 'inline', link: 'inline',
  quoteSegment: 'inline', attributionSegment: 'inline',
  list: 'parts', table: 'parts', tableRow: 'parts',
  code: 'nothing', thematicBreak: 'nothing', promotion: 'nothing', verbatim: 'nothing', text: 'nothing', image: 'nothing',
  inlineCode: 'nothing', break: 'nothing', footnoteReference: 'nothing'
}

/** A way from the root of an article to a value in it, shared between siblings. */
export interface Trail {
  key: string | number
  parent: Trail | undefined
}

/** A node on a walk, with the node that it was reached from. */
export interface Visit {
  node: AnyNode
  parent: Visit | undefined
  trail: Trail | undefined
}

/** The keys of a trail, outermost first. */
export function pathOf(trail: Trail | undefined): Array<string | number> {
  const path: Array<string | number> = []
  for (let step = trail; step !== undefined; step = step.parent) path.push(step.key)
  return path.toReversed()
}

/** The trail that leads along `keys`. */
export function trailOf(...keys: ReadonlyArray<string | number>): Trail | undefined {
  return keys.reduce<Trail | undefined>((parent, key) => ({key, parent}), undefined)
}

/** Every node of the roots, parents before children, in document order. Linear, at any depth. */
export function visitsOf(roots: readonly AnyNode[], trail: Trail | undefined): Visit[] {
  const visits: Visit[] = []
  const stack: Visit[] = []
  const put = (nodes: readonly AnyNode[], parent: Visit | undefined, base: Trail | undefined): void => {
    for (let index = nodes.length - 1; index >= 0; index--) {
      stack.push({node: nodes[index]!, parent, trail: {key: index, parent: base}})
    }
  }
  put(roots, undefined, trail)
  for (let visit = stack.pop(); visit !== undefined; visit = stack.pop()) {
    visits.push(visit)
    if ('children' in visit.node) put(visit.node.children, visit, {key: 'children', parent: visit.trail})
  }
  return visits
}

/** The nodes around a visit, innermost first. */
export function* ancestorsOf(visit: Visit): Generator<AnyNode> {
  for (let around = visit.parent; around !== undefined; around = around.parent) yield around.node
}
