import type {Root} from 'mdast'
import type {LineCensus} from './markdown-lines.js'
import {mdastFromMarkdown, movePlaces} from './mdast-tree.js'

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
    movePlaces(part, {lines: line, offset: start})
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
