/** A stretch of one line, as it stands in the source. */
export interface TextPiece {
  text: string
  start: number
  end: number
}

/** A block of plain text. Its text is its pieces joined by one space; white space between them is the carrier's, not the writer's. */
export interface PlainBlock {
  type: 'paragraph' | 'heading'
  start: number
  end: number
  text: string
  pieces: TextPiece[]
}

interface Line {
  start: number
  text: string
  indent: number
  /** An empty line, or the start of the text, stands before it. */
  opens: boolean
}

/** Beyond it no one wraps lines by hand, and a line is a paragraph. */
const widestWrap = 100
const narrowestWrap = 40
/** Headlines are rarely longer, so a line beyond it that stops in mid-sentence was cut by its carrier. */
const longestHeadline = 90
/** In wrapped text nearly every full line stops in mid-sentence, in a line a paragraph nearly none does. */
const wrappedShare = 0.5
const fullLine = 0.7

const lineEnd = /\r\n|[\n\r\u0085\u2028\u2029]/
const sentenceEnd = /[.!?…。:;][\p{Pe}\p{Pf}\p{Pi}"'*_]{0,4}$/u
const fullStop = /[.!?…。][\p{Pe}\p{Pf}\p{Pi}"'*_]{0,4}$/u
const headlineStop = /[.,;:…。][\p{Pe}\p{Pf}\p{Pi}"'*_]{0,4}$/u
const listMarker = /^(?:[-*•‣◦–—·]\s|\(?\d{1,3}[.)]\s)/u
const lowerCase = /^\p{Ll}/u
const headlineStart = /^[\p{Pi}\p{Ps}"'‘“„«¿¡#]{0,3}[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u
const wideGap = /[ \t\v\f]{2,}|[\t\v\f]/g
const letter = /\p{L}/u

/**
 * Splits plain text into blocks: at empty lines, and inside a group of lines where the break was wanted. Lines that a
 * carrier wrapped, at a fixed width or in mid-sentence, are joined. A heading is one line that reads as a headline
 * before a block that reads as prose. Offsets are UTF-16, half-open, in `text`. Linear in `text`.
 */
export function splitParagraphs(text: string): PlainBlock[] {
  const lines = linesOf(text)
  const width = wrapWidth(lines)
  const groups: Line[][] = []
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    const group = groups.at(-1)
    if (group === undefined || before === undefined || line.opens || !isWrapped(before, line, width)) groups.push([line])
    else group.push(line)
  }
  const blocks = groups.map(toBlock)
  for (const [index, block] of blocks.entries()) {
    if (readsAsHeading(block, blocks[index + 1])) block.type = 'heading'
  }
  return blocks
}

/**
 * The headline of a plain text: its first block if that reads as one, blocks in `skip` (promotions) left out of account.
 * @returns Its index in `blocks`.
 */
export function headlineIndex(
  blocks: readonly PlainBlock[],
  skip: ReadonlySet<number> = new Set()
): number | undefined {
  const first = blocks.findIndex((_, index) => !skip.has(index))
  return blocks[first]?.type === 'heading' ? first : undefined
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let opens = true
  let at = 0
  for (const raw of text.split(lineEnd)) {
    const kept = raw.trim()
    if (kept === '') opens = true
    else {
      const indent = raw.length - raw.trimStart().length
      lines.push({start: at + indent, text: kept, indent, opens})
      opens = false
    }
    at += raw.length
    at += text.startsWith('\r\n', at) ? 2 : 1
  }
  return lines
}

/** The width that a carrier wrapped the lines at, or undefined where a line is a paragraph. */
function wrapWidth(lines: readonly Line[]): number | undefined {
  const inner = lines.filter((_, index) => lines[index + 1]?.opens === false)
  const narrow = inner.filter(line => line.indent + line.text.length <= widestWrap)
  if (inner.length < 2 || narrow.length < inner.length * 0.85) return undefined
  const width = narrow.reduce((most, line) => Math.max(most, line.indent + line.text.length), 0)
  if (width < narrowestWrap) return undefined
  const full = narrow.filter(line => line.indent + line.text.length >= width * fullLine)
  const cut = full.filter(line => !sentenceEnd.test(line.text))
  return full.length >= narrow.length * wrappedShare && cut.length > full.length * wrappedShare ? width : undefined
}

/** Whether the break between two neighbouring lines is the carrier's. */
function isWrapped(before: Line, line: Line, width: number | undefined): boolean {
  if (listMarker.test(line.text)) return false
  const ended = sentenceEnd.test(before.text)
  if (!ended && lowerCase.test(line.text) && before.text.length >= narrowestWrap / 2) return true
  if (width === undefined) return !ended && before.text.length > longestHeadline && stopsInSentence(before.text)
  if (line.indent >= before.indent + 2 && ended) return false
  const word = line.text.search(/\s/)
  const needed = before.indent + before.text.length + 1 + (word < 0 ? line.text.length : word)
  return needed > width
}

/** Whether more than one word stands after the last full stop: one word alone is a label, such as "Preview". */
function stopsInSentence(text: string): boolean {
  const stop = Math.max(text.lastIndexOf('. '), text.lastIndexOf('! '), text.lastIndexOf('? '))
  return text.indexOf(' ', stop + 2) > 0
}

function toBlock(lines: readonly Line[]): PlainBlock {
  const pieces = lines.flatMap(piecesOf)
  const start = pieces[0]?.start ?? 0
  const end = pieces.at(-1)?.end ?? start
  return {type: 'paragraph', start, end, text: pieces.map(piece => piece.text).join(' '), pieces}
}

/** A line cut where more than one space, or a tab, stands between words. */
function piecesOf(line: Line): TextPiece[] {
  const pieces: TextPiece[] = []
  let at = 0
  for (const gap of line.text.matchAll(wideGap)) {
    if (gap.index > at) pieces.push(pieceOf(line, at, gap.index))
    at = gap.index + gap[0].length
  }
  pieces.push(pieceOf(line, at, line.text.length))
  return pieces
}

function pieceOf(line: Line, start: number, end: number): TextPiece {
  return {text: line.text.slice(start, end), start: line.start + start, end: line.start + end}
}

/** Whether a block reads as a headline: short, no sentence, opening with a capital, and prose after it. */
function readsAsHeading(block: PlainBlock, next: PlainBlock | undefined): boolean {
  if (next === undefined || block.text.length > longestHeadline * 1.5) return false
  if (headlineStop.test(block.text) || listMarker.test(block.text) || !headlineStart.test(block.text)) return false
  if (!letter.test(block.text) || !block.text.includes(' ')) return false
  return fullStop.test(next.text) && next.text.length > block.text.length * 0.8
}
