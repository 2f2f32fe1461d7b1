import type {Phrasing, QuoteSegment} from '../model/body.js'
import type {Position} from '../model/position.js'
import {leavesOf, type Leaf} from '../text/leaves.js'
import type {AnalysisSpan} from './analysis.js'

/** The place in the source of the characters `[start, end)` of a text node; undefined where it is not known. */
export type Locate = (node: Leaf['node'], start: number, end: number) => Position | undefined

type Mark = Leaf['around'][number]

/** A leaf cut at every border of a span, with what still has to be opened around it. */
interface Piece {
  node: Leaf['node']
  marks: readonly Mark[]
  /** Outermost first. */
  spans: readonly AnalysisSpan[]
}

/**
 * Turns spans over a block's text into the inline segments of its phrasing. Where a segment crosses emphasis the
 * emphasis is split; where it crosses a link the segment is split and the later piece `continues`; a segment stands
 * outside the marks that it wholly holds. Spans must nest; one that covers no text is left out. Linear in the leaves
 * and spans, times their depth.
 */
export function weave(children: readonly Phrasing[], spans: readonly AnalysisSpan[], locate: Locate): Phrasing[] {
  if (spans.length === 0) return [...children]
  const pieces = cut(leavesOf(children).leaves, spans, locate)
  const sizes = new Map<Mark, number>()
  for (const piece of pieces) for (const mark of piece.marks) sizes.set(mark, (sizes.get(mark) ?? 0) + 1)
  return build(pieces, {started: new Set(), sizes})
}

interface Progress {
  /** Spans of which a piece stands already. */
  started: Set<AnalysisSpan>
  /** Pieces inside each mark: a mark with fewer was split. */
  sizes: ReadonlyMap<Mark, number>
}

/** Cuts leaves at the borders of spans. */
function cut(leaves: readonly Leaf[], spans: readonly AnalysisSpan[], locate: Locate): Piece[] {
  const byStart = spans.filter(span => span.end > span.start).toSorted(outermostFirst)
  const borders = [...new Set(byStart.flatMap(span => [span.start, span.end]))].toSorted((left, right) => left - right)
  const pieces: Piece[] = []
  let open: AnalysisSpan[] = []
  let nextSpan = 0
  let nextBorder = 0
  for (const leaf of leaves) {
    let at = leaf.start
    do {
      while (nextBorder < borders.length && borders[nextBorder]! <= at) nextBorder++
      const end = Math.min(leaf.end, borders[nextBorder] ?? leaf.end)
      open = open.filter(span => span.end > at)
      while (nextSpan < byStart.length && byStart[nextSpan]!.start <= at) {
        const span = byStart[nextSpan++]!
        if (span.end > at) open.push(span)
      }
      const covering = leaf.end === leaf.start ? open.filter(span => span.start < at) : [...open]
      pieces.push({node: part(leaf, at - leaf.start, end - leaf.start, locate), marks: leaf.around, spans: covering})
      at = end
    } while (at < leaf.end)
  }
  return pieces
}

/** The order of spans in a block: by their start, outer ones first. */
export function outermostFirst(left: AnalysisSpan, right: AnalysisSpan): number {
  return left.start - right.start || right.end - left.end || rank(left) - rank(right)
}

/** Of spans over the same words the quotation stands outside, its words in marks inside it. */
function rank(span: AnalysisSpan): number {
  return span.type === 'attribution' ? 2 : span.quoted ? 1 : 0
}

function part({node, start, end}: Leaf, from: number, to: number, locate: Locate): Leaf['node'] {
  if (node.type !== 'text' || (from === 0 && to === end - start)) return node
  const {position: _, ...rest} = node
  const position = locate(node, from, to)
  return {...rest, ...(position && {position}), value: node.value.slice(from, to)}
}

/** Opens, at each piece, the longest of what may stand outermost, and goes on inside it. */
function build(pieces: readonly Piece[], progress: Progress): Phrasing[] {
  const nodes: Phrasing[] = []
  for (let index = 0; index < pieces.length; ) {
    const {node, marks, spans} = pieces[index]!
    const mark = marks[0]
    const span = spans[0]
    if (mark === undefined && span === undefined) {
      nodes.push(node)
      index++
      continue
    }
    const markEnd = mark === undefined ? index : markExtent(pieces, index, mark)
    const spanEnd = span === undefined ? index : spanExtent(pieces, index, span)
    if (span !== undefined && spanEnd >= markEnd) {
      nodes.push(segment(span, build(pieces.slice(index, spanEnd).map(withoutSpan), progress), progress.started))
      index = spanEnd
    } else if (mark !== undefined) {
      const split = markEnd - index < (progress.sizes.get(mark) ?? 0)
      nodes.push(marked(mark, build(pieces.slice(index, markEnd).map(withoutMark), progress), split))
      index = markEnd
    }
  }
  return nodes
}

/** How far a mark goes; emphasis ends where a span starts that goes on after it, a link does not. */
function markExtent(pieces: readonly Piece[], index: number, mark: Mark): number {
  let end = index + 1
  while (pieces[end]?.marks[0] === mark) end++
  if (mark.type === 'link') return end
  const around = pieces[index]!.spans
  const beyond = pieces[end]?.spans.find(span => !around.includes(span))
  return beyond === undefined ? end : runStart(pieces, index, end, piece => piece.spans.includes(beyond))
}

/** How far a span goes; it ends before a link that goes on after it. */
function spanExtent(pieces: readonly Piece[], index: number, span: AnalysisSpan): number {
  let end = index + 1
  while (pieces[end]?.spans[0] === span) end++
  const around = pieces[index]!.marks
  const beyond = pieces[end]?.marks.find(mark => mark.type === 'link' && !around.includes(mark))
  return beyond === undefined ? end : runStart(pieces, index, end, piece => piece.marks.includes(beyond))
}

/** Where the run of pieces that pass `test` and reach up to `end` starts, after `index`. */
function runStart(pieces: readonly Piece[], index: number, end: number, test: (piece: Piece) => boolean): number {
  let start = end
  while (start - 1 > index && test(pieces[start - 1]!)) start--
  return start
}

function withoutSpan(piece: Piece): Piece {
  return {...piece, spans: piece.spans.slice(1)}
}

function withoutMark(piece: Piece): Piece {
  return {...piece, marks: piece.marks.slice(1)}
}

function marked(mark: Mark, children: Phrasing[], split: boolean): Phrasing {
  if (!split) return {...mark, children}
  const {position: _, ...rest} = mark
  return {...rest, ...spanning(children), children} as Phrasing // the mark with other children of its kind
}

function segment(span: AnalysisSpan, children: Phrasing[], started: Set<AnalysisSpan>): Phrasing {
  const place = spanning(children)
  if (span.type === 'attribution') {
    return {type: 'attributionSegment', ...place, attributionIds: span.attributionIds, role: span.role, children}
  }
  const node: QuoteSegment = {
    type: 'quoteSegment',
    ...place,
    quoteId: span.quoteId,
    ...(started.has(span) && {continues: true}),
    ...(span.quoted && {quoted: true}),
    children
  }
  started.add(span)
  return node
}

/** From the start of the first child to the end of the last. */
export function spanning(children: readonly Phrasing[]): {position?: Position} {
  const start = children[0]?.position?.start
  const end = children.at(-1)?.position?.end
  return start && end ? {position: {start, end}} : {}
}
