import type {Lexicon} from '../text/lexicon.js'
import {pairQuotationMarks, type Quotation} from '../text/quotation-marks.js'
import {splitSentences, type Sentence} from '../text/sentences.js'
import {tokenize, type Token} from '../text/tokens.js'
import type {TextBlock} from './analysis.js'

/** A block, read once: every pass after this shares its tokens, quotations and sentences. */
export interface ReadBlock {
  index: number
  block: TextBlock
  text: string
  tokens: Token[]
  /** By their start; inner ones after the one that holds them. */
  quotations: Quotation[]
  sentences: Sentence[]
}

/** Reads the blocks: words, quotation marks, sentences. Linear in their text. */
export function readBlocks(blocks: readonly TextBlock[], lexicon: Lexicon): ReadBlock[] {
  const read = blocks.map((block, index): ReadBlock => {
    const tokens = tokenize(block.text, lexicon)
    return {index, block, text: block.text, tokens, quotations: pairQuotationMarks(block.text, tokens, index, lexicon), sentences: []}
  })
  markContinued(read)
  for (const each of read) each.sentences = splitSentences(each.index, each.tokens, each.quotations)
  return read
}

/** A quotation left open at a block's end goes on where the next block opens with a mark: the style of long quotations. */
function markContinued(blocks: readonly ReadBlock[]): void {
  for (let index = 1; index < blocks.length; index++) {
    const last = blocks[index - 1]!.quotations.findLast(each => each.depth === 0)
    const first = blocks[index]!.quotations[0]
    if (last?.unclosed === true && first !== undefined && first.tokens.start === 0) first.continues = true
  }
}
