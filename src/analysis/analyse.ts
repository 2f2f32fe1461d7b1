import {languageOf} from '../languages/registry.js'
import {lexiconOf} from '../text/lexicon.js'
import type {Analysis, AnalysisOptions, TextBlock} from './analysis.js'
import {findStatements} from './attributions.js'
import {readBlocks} from './reading.js'
import {recordsOf} from './records.js'
import {claimBareQuotations} from './unclaimed.js'

/**
 * Finds who said what. The passes run in this order because each reads what the one before found: quotation marks,
 * sentences around them, cues, their subjects, what they report, quotations without a cue, sources, records.
 * Linear in the text; nothing throws.
 */
export function analyse(blocks: readonly TextBlock[], options: AnalysisOptions = {}): Analysis {
  const lexicon = lexiconOf(languageOf(options.language))
  const read = readBlocks(blocks, lexicon)
  const byBlock = read.map(block => block.sentences.flatMap(sentence => findStatements(sentence, lexicon)))
  claimBareQuotations(read, byBlock)
  return recordsOf(read, byBlock.flat(), lexicon, options)
}
