import type {Phrasing, QuoteSegment, Text} from '../model/body.js'
import {shrunk, spanOf} from './places.js'

/** Normal nodes side by side: texts and equal marks as one, no white space beside a break. Linear, for a given depth. */
export function joined(nodes: readonly Phrasing[]): Phrasing[] {
  const texts = inRuns(nodes, endOfTexts, run => joinedText(run as Text[])) // endOfTexts saw only texts
  return withoutSpaceAtBreaks(inRuns(texts, endOfEqual, joinedParent))
}

/** The nodes, each run of more than one as one. */
function inRuns(
  nodes: readonly Phrasing[],
  endOfRun: (nodes: readonly Phrasing[], start: number) => number,
  join: (run: Phrasing[]) => Phrasing
): Phrasing[] {
  const runs: Phrasing[] = []
  for (let start = 0; start < nodes.length; ) {
    const end = endOfRun(nodes, start)
    runs.push(end === start + 1 ? nodes[start]! : join(nodes.slice(start, end)))
    start = end
  }
  return runs
}

function endOfTexts(nodes: readonly Phrasing[], start: number): number {
  let end = start + 1
  if (nodes[start]!.type === 'text') while (nodes[end]?.type === 'text') end++
  return end
}

/** Where the run of nodes ends that are one with the node at `start`. */
function endOfEqual(nodes: readonly Phrasing[], start: number): number {
  const first = nodes[start]!
  let end = start + 1
  for (;;) {
    const next = nodes[end]
    const afterSpace = nodes[end + 1]
    if (next !== undefined && isSame(first, next) && (next.type !== 'quoteSegment' || next.continues)) end++
    else if (next?.type === 'text' && next.value === ' ' && afterSpace !== undefined && isNewPiece(first, afterSpace)) end += 2
    else return end
  }
}

/** Whether a node is a piece of the same quotation, with a space before it. */
const isNewPiece = (first: Phrasing, node: Phrasing): boolean =>
  node.type === 'quoteSegment' && !node.continues && isSame(first, node)

function isSame(left: Phrasing, right: Phrasing): boolean {
  switch (left.type) {
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'subscript':
    case 'superscript':
      return left.type === right.type
    case 'quoteSegment':
      return right.type === 'quoteSegment' && left.quoteId === right.quoteId && isQuoted(left) === isQuoted(right)
    case 'attributionSegment':
      return right.type === 'attributionSegment' && left.role === right.role
        && left.attributionIds.join(' ') === right.attributionIds.join(' ')
    default:
      return false
  }
}

function isQuoted(segment: QuoteSegment): boolean {
  return segment.quoted === true
}

function joinedText(texts: readonly Text[]): Text {
  const value = texts.map(text => text.value).join('').replace(/ {2,}/g, ' ')
  return {type: 'text', ...spanOf(texts), value}
}

/** Equal parents, and spaces between them, as one. */
function joinedParent(nodes: readonly Phrasing[]): Phrasing {
  const children = joined(nodes.flatMap(node => ('children' in node ? node.children : [node])))
  return {...nodes[0]!, ...spanOf(nodes), children} as Phrasing // the first of a run is a parent
}

function withoutSpaceAtBreaks(nodes: readonly Phrasing[]): Phrasing[] {
  if (!nodes.some(node => node.type === 'break')) return [...nodes]
  return nodes.flatMap((node, index): Phrasing[] => {
    if (node.type !== 'text') return [node]
    const head = nodes[index - 1]?.type === 'break' ? trimmedStart(node) : node
    const text = nodes[index + 1]?.type === 'break' ? trimmedEnd(head) : head
    return text.value === '' ? [] : [text]
  })
}

/** White space and breaks at both edges, and what is between. */
export function splitEdges(nodes: Phrasing[]): {before: Phrasing[]; content: Phrasing[]; after: Phrasing[]} {
  let start = 0
  while (start < nodes.length && isBlank(nodes[start]!)) start++
  let end = nodes.length
  while (end > start && isBlank(nodes[end - 1]!)) end--
  const before = nodes.slice(0, start)
  const after = nodes.slice(end)
  const content = nodes.slice(start, end)
  const first = content[0]
  if (first?.type === 'text') {
    content[0] = trimmedStart(first)
    if (content[0] !== first) before.push(spaceBefore(first, content[0]))
  }
  const last = content.at(-1)
  if (last?.type === 'text') {
    const trimmed = trimmedEnd(last)
    if (trimmed !== last) after.unshift({type: 'text', value: last.value.slice(trimmed.value.length)})
    content[content.length - 1] = trimmed
  }
  return {before, content, after}
}

function spaceBefore(text: Text, trimmed: Phrasing): Text {
  return {type: 'text', value: text.value.slice(0, text.value.length - (trimmed as Text).value.length)} // a trimmed text is a text
}

function isBlank(node: Phrasing): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '')
}

function trimmedStart(text: Text): Text {
  const value = text.value.trimStart()
  return value.length === text.value.length ? text : {...text, ...shrunk(text, text.value.length - value.length, 0), value}
}

function trimmedEnd(text: Text): Text {
  const value = text.value.trimEnd()
  return value.length === text.value.length ? text : {...text, ...shrunk(text, 0, text.value.length - value.length), value}
}
