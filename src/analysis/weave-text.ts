import type {AttributionSegment, Phrasing, QuoteSegment, Text} from '../model/body.js'
import type {AnalysisSpan} from './analysis.js'
import {outermostFirst, spanning, type Locate} from './weave.js'

type Segment = QuoteSegment | AttributionSegment

/**
 * Turns spans over a block that is one text into segments: what `weave` and the normal form give, without their walks,
 * for what most blocks are. Linear in the text and the spans.
 * @returns Undefined where the result may not be in normal form: spans that cross, have white space at an edge, hold
 * one of the same record, or stand with nothing but a space between them.
 */
export function weaveText(text: Text, spans: readonly AnalysisSpan[], locate: Locate): Phrasing[] | undefined {
  const inOrder = spans.length === 1 ? spans : spans.toSorted(outermostFirst)
  const nodes: Phrasing[] = []
  const weaving: Weaving = {text, spans: inOrder, next: 0, at: 0, open: [], locate}
  return weaveUpTo(text.value.length, nodes, weaving) ? nodes : undefined
}

/** How far the text is woven. */
interface Weaving {
  text: Text
  spans: readonly AnalysisSpan[]
  /** The span to open next. */
  next: number
  /** Where the words are that no node has yet. */
  at: number
  /** The spans around what is woven, outermost first. */
  open: AnalysisSpan[]
  locate: Locate
}

/** Adds the words and segments up to `end`; whether they are surely in normal form. */
function weaveUpTo(end: number, nodes: Phrasing[], weaving: Weaving): boolean {
  const {spans, open} = weaving
  const {value} = weaving.text
  let before: AnalysisSpan | undefined
  while (weaving.next < spans.length && spans[weaving.next]!.start < end) {
    const span = spans[weaving.next++]!
    if (!isPlain(span, end, value) || isNear(before, span) || open.some(around => isSameRecord(around, span))) return false
    addText(span.start, nodes, weaving)
    const children: Phrasing[] = []
    open.push(span)
    if (!weaveUpTo(span.end, children, weaving)) return false
    open.pop()
    nodes.push(segment(span, children))
    before = span
  }
  addText(end, nodes, weaving)
  return true
}

function isPlain({start, end}: AnalysisSpan, limit: number, value: string): boolean {
  return end > start && end <= limit && !isWhite(value, start) && !isWhite(value, end - 1)
}

const isWhite = (value: string, index: number): boolean => value[index]!.trim() === ''

/** Pieces of one quotation with nothing but a space between them are one; so are mentions side by side. */
function isNear(before: AnalysisSpan | undefined, span: AnalysisSpan): boolean {
  if (before === undefined) return false
  const gap = span.start - before.end
  return gap < 1 || (gap === 1 && before.type === 'quote' && span.type === 'quote' && before.quoteId === span.quoteId)
}

function isSameRecord(outer: AnalysisSpan, inner: AnalysisSpan): boolean {
  if (outer.type === 'quote') {
    return inner.type === 'quote' && outer.quoteId === inner.quoteId && (outer.quoted === true || !inner.quoted)
  }
  return inner.type === 'attribution' && outer.role === inner.role
}

function addText(end: number, nodes: Phrasing[], weaving: Weaving): void {
  const {text, at, locate} = weaving
  if (end <= at) return
  const position = locate(text, at, end)
  const value = text.value.slice(at, end)
  nodes.push(position === undefined ? {type: 'text', value} : {type: 'text', position, value})
  weaving.at = end
}

function segment(span: AnalysisSpan, children: Phrasing[]): Segment {
  const place = spanning(children)
  if (span.type === 'attribution') {
    return {type: 'attributionSegment', ...place, attributionIds: span.attributionIds, role: span.role, children}
  }
  const {quoteId} = span
  return span.quoted === true ? {type: 'quoteSegment', ...place, quoteId, quoted: true, children}
    : {type: 'quoteSegment', ...place, quoteId, children}
}
