import {countBefore} from '../blocks/count-before.js'
import {datelineOf} from '../text/dateline.js'
import type {Lexicon} from '../text/lexicon.js'
import {lookOf} from '../text/quotation-looks.js'
import {nested, pairQuotationMarks} from '../text/quotation-marks.js'
import type {Quotation} from '../text/quotation.js'
import {splitSentences, type Sentence} from '../text/sentences.js'
import {trimSpan} from '../text/span.js'
import {tokenize, type Token} from '../text/tokens.js'
import type {TextBlock} from './analysis.js'
import type {Mention} from './statement.js'

/** A block, read once: every pass after this shares its tokens, quotations and sentences. */
export interface ReadBlock {
  index: number
  block: TextBlock
  text: string
  tokens: Token[]
  /** By their start; inner ones after the one that holds them. */
  quotations: Quotation[]
  sentences: Sentence[]
  /** Who is named in the caption of its block quotation. */
  signature?: Mention
}

/** Reads the blocks: words, quotation marks, sentences. Linear in their text. */
export function readBlocks(blocks: readonly TextBlock[], lexicon: Lexicon): ReadBlock[] {
  const dateline = findDateline(blocks)
  const read = blocks.map((block, index): ReadBlock => {
    const all = tokenize(block.text, lexicon)
    const tokens = dateline?.block === index ? all.slice(firstToken(all, dateline.end)) : all
    return {index, block, text: block.text, tokens,
      quotations: withCarried(block, index, tokens, pairQuotationMarks(block.text, tokens, index, lexicon), lexicon),
      sentences: []}
  })
  markContinued(read)
  for (const each of read) each.sentences = splitSentences(each.index, each.tokens, each.quotations)
  return read
}

/** How many paragraphs may stand before the one with the dateline. */
const datelineReach = 3

/** Where the dateline of the first paragraphs ends: its words are no part of a sentence, and name nobody. */
function findDateline(blocks: readonly TextBlock[]): {block: number; end: number} | undefined {
  let paragraphs = 0
  for (let block = 0; block < blocks.length && paragraphs < datelineReach; block++) {
    const {kind, text} = blocks[block]!
    if (kind !== 'paragraph') continue
    paragraphs++
    const dateline = datelineOf(text)
    if (dateline !== undefined) return isTurn(blocks, block) ? undefined : {block, end: dateline.end}
  }
  return undefined
}

/** A paragraph soon after it opens so too: “JANE DOE — …”, the turns of an interview. */
function isTurn(blocks: readonly TextBlock[], at: number): boolean {
  const next = blocks.slice(at + 1, at + 1 + datelineReach)
  return next.some(({kind, text}) => kind === 'paragraph' && datelineOf(text) !== undefined)
}

/** Adds the quotations that the carrier marks, as `<q>` does, where no marks stand around them already. */
function withCarried(
  {quoted, text}: TextBlock,
  block: number,
  tokens: readonly Token[],
  quotations: Quotation[],
  lexicon: Lexicon
): Quotation[] {
  if (quoted === undefined) return quotations
  const byStart = new Map(quotations.map(each => [each.inner.start, each]))
  const added: Quotation[] = []
  for (const {start, end, cite} of quoted) {
    const marked = byStart.get(start) ?? byStart.get(start + 1)
    if (marked !== undefined && Math.abs(marked.inner.end - end) <= widestMark) {
      marked.cite ??= cite
      continue
    }
    const inner = trimSpan(text, {start: Math.max(0, start), end: Math.min(text.length, end)})
    const range = {start: firstToken(tokens, inner.start), end: firstToken(tokens, inner.end)}
    const last = tokens[range.end - 1]
    if (range.end <= range.start || tokens[range.start]!.start !== inner.start || last!.end !== inner.end) continue
    const look = lookOf(tokens, range, lexicon)
    added.push({
      block, ...inner, inner, tokens: range, depth: 0, style: 'double', look, cite, unclosed: false, continues: false
    })
  }
  return added.length === 0 ? quotations : nested(withoutCrossings([...quotations, ...added]))
}

/** Drops quotations that cross one that starts before them, as careless markup has them. */
function withoutCrossings(quotations: Quotation[]): Quotation[] {
  const open: Quotation[] = []
  const sorted = quotations.sort((one, other) => one.start - other.start || other.end - one.end)
  return sorted.filter(each => {
    while (open.length > 0 && open.at(-1)!.end <= each.start) open.pop()
    const around = open.at(-1)
    if (around !== undefined && (around.end < each.end || (around.start === each.start && around.end === each.end))) {
      return false
    }
    open.push(each)
    return true
  })
}

/** A mark and a space, as some set it inside the element. */
const widestMark = 2

/** Index of the first token that starts at or after an offset. */
const firstToken = (tokens: readonly Token[], offset: number): number =>
  countBefore(tokens.length, index => tokens[index]!.start < offset)

/**
 * A quotation left open at a block's end goes on where the next block opens with a mark: the style of long quotations.
 * A single mark that is left open is none where the next block does not open with one.
 */
function markContinued(blocks: readonly ReadBlock[]): void {
  for (const [index, block] of blocks.entries()) {
    const last = block.quotations.findLast(each => each.depth === 0)
    if (last?.unclosed !== true) continue
    const next = blocks[index + 1]?.quotations[0]
    const opens = next !== undefined && next.tokens.start === 0
    if (opens && (last.style !== 'single' || next.style === 'single')) next.continues = true
    else if (last.style === 'single') block.quotations = nested(block.quotations.filter(each => each !== last))
  }
}
