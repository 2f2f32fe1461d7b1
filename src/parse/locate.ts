import type {Locate} from '../analysis/weave.js'
import {alignText, type Alignment, type SourceSyntax} from '../text/align.js'
import {Points} from './points.js'

/** Finds the place of pieces of text nodes in the source that they were read from. Nothing is done before it is asked. */
export function locatorOf(source: string, syntax: SourceSyntax): Locate {
  const alignments = new WeakMap<object, Alignment>()
  let points: Points | undefined
  return (node, start, end) => {
    const {start: from, end: to} = node.position ?? {}
    if (node.type !== 'text' || from?.offset === undefined || to?.offset === undefined) return undefined
    const known = alignments.get(node)
    const aligned = known ?? alignText(node.value, source, from.offset, to.offset, syntax)
    if (known === undefined) alignments.set(node, aligned)
    points ??= new Points(source)
    return points.position(aligned.start(start), aligned.end(end - 1))
  }
}
