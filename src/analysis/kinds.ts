import type {Quote} from '../model/quote.js'
import type {Quotation} from '../text/quotation.js'
import {holds, trimSpan} from '../text/span.js'
import type {ReadBlock} from './reading.js'
import type {Place} from './statement.js'

/** A quotation as it will be recorded: where its words stand, and which of them stand in marks. */
export interface Placed {
  kind: Quote['kind']
  places: Place[]
  quoted: Place[]
  cite: string | undefined
}

/** Share of the words in marks from which on a quotation is direct. */
const directShare = 0.9

/**
 * Tells direct, mixed and indirect speech apart by the share of the words that stand in marks. A direct quotation is
 * only what stands in marks; a mixed one the whole clause.
 */
export function placeQuote(
  blocks: readonly ReadBlock[],
  content: readonly Place[],
  quotations: readonly Quotation[],
  unmarked = false
): Placed {
  if (unmarked) return {kind: 'direct', places: [...content], quoted: [], cite: undefined}
  let all = 0
  let inMarks = 0
  for (const each of content) all += letters(blocks, each)
  for (const each of quotations) inMarks += letters(blocks, {block: each.block, start: each.start, end: each.end})
  const inner = quotations.map(each => ({block: each.block, ...each.inner}))
  const cite = quotations.find(each => each.cite !== undefined)?.cite
  if (quotations.length > 0 && inMarks >= all * directShare) return {kind: 'direct', places: inner, quoted: [], cite}
  const places = content.map(each => ({block: each.block, ...trimSpan(blocks[each.block]!.text, each)}))
  const quoted = inner.filter(each => places.some(outer => outer.block === each.block && holds(outer, each)))
  return {kind: quoted.length === 0 ? 'indirect' : 'mixed', places, quoted, cite}
}

/** Letters and digits, so that marks and punctuation do not count. */
function letters(blocks: readonly ReadBlock[], {block, start, end}: Place): number {
  const {text} = blocks[block]!
  let count = 0
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index)
    if (code > 191 || (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58)) count++
  }
  return count
}
