import type {Quotation} from '../text/quotation-marks.js'
import type {ReadBlock} from './reading.js'
import type {Statement} from './statement.js'

/**
 * Quotations that no cue claimed: they lean on the statement before them in the paragraph, or on the one after it,
 * or go on from the paragraph before.
 */
export function claimBareQuotations(blocks: readonly ReadBlock[], byBlock: readonly Statement[][]): void {
  let speaker: Statement | undefined
  blocks.forEach((block, blockIndex) => {
    const statements = byBlock[blockIndex]!
    const claimed = new Set<Quotation>(statements.flatMap(each => each.quotations))
    for (const sentence of block.sentences) {
      const bare = sentence.atoms.filter(atom => atom.quotation !== undefined && !claimed.has(atom.quotation))
      for (const atom of bare) {
        const quotation = atom.quotation!
        const words = quotation.tokens.end - quotation.tokens.start
        if (words < 6) continue
        const before = statements.findLast(each => each.content.length > 0 && each.mentions.length > 0 && each.content[0]!.start < quotation.start && each.leansOn === undefined)
        const after = statements.find(each => each.mentions.length > 0 && each.content[0]!.start > quotation.start && each.leansOn === undefined)
        const leansOn = before ?? after ?? speaker
        if (leansOn === undefined) continue
        statements.push({
          ...leansOn, sentence, content: [{block: block.index, start: quotation.start, end: quotation.end}], quotations: [quotation],
          cuePlace: undefined, rule: before === undefined ? after === undefined ? 'carried-over' : 'leans-forward' : 'follow-on', leansOn
        })
      }
    }
    const last = statements.findLast(each => each.mentions.length > 0)
    if (last !== undefined) speaker = last.leansOn ?? last
  })
}
