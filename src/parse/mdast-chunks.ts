import type {Nodes, Root} from 'mdast'
import type {LineCensus} from './markdown-lines.js'
import {mdastFromMarkdown} from './mdast-tree.js'

/**
 * Markdown as mdast, long runs of lists and quotations in parts: the parser is quadratic in their number. The tree is the
 * same as that of the whole.
 * @param apart Containers in one part: few enough that what the parser does once for each pair of them does not count.
 */
export function mdastInParts(markdown: string, {containers, cuts}: LineCensus, apart = 200): Root {
  const bounds = containers > 2 * apart ? boundsOf(cuts, apart) : []
  if (bounds.length === 0) return mdastFromMarkdown(markdown)
  const starts = [0, ...bounds]
  const root: Root = {type: 'root', children: []}
  let line = 0
  for (const [index, start] of starts.entries()) {
    const end = starts[index + 1] ?? markdown.length
    const part = mdastFromMarkdown(markdown.slice(start, end))
    shift(part, line, start)
    root.children.push(...part.children)
    root.position = {start: root.position?.start ?? part.position!.start, end: part.position!.end}
    line = part.position!.end.line - 1
  }
  return root
}

/** The cuts that leave about as many containers in each part as it may have. */
function boundsOf(cuts: LineCensus['cuts'], apart: number): number[] {
  const bounds: number[] = []
  let before = 0
  for (const {offset, containers} of cuts) {
    if (containers - before < apart) continue
    bounds.push(offset)
    before = containers
  }
  return bounds
}

/** Moves the positions of a tree that was just made, in place. */
function shift(tree: Nodes, lines: number, offset: number): void {
  const queue: Nodes[] = [tree]
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    for (const point of node.position ? [node.position.start, node.position.end] : []) {
      point.line += lines
      point.offset = (point.offset ?? 0) + offset
    }
    if ('children' in node) for (const child of node.children) queue.push(child)
  }
}
