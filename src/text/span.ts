/** A half-open stretch of one block's text, UTF-16 offsets. */
export interface Span {
  start: number
  end: number
}

/** Whether `outer` holds all of `inner`. */
export function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** The span without white space at its edges; empty at its start when there is nothing else. */
export function trimSpan(text: string, span: Span): Span {
  let {start, end} = span
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  while (start < end && isSpace(text.charCodeAt(start))) start++
  return {start, end}
}

/** White space as `String.prototype.trim` has it, without the rare scripts' own. */
export function isSpace(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0xfeff || (code >= 0x2000 && code <= 0x200b) || code === 0x202f
    || code === 0x3000
}
