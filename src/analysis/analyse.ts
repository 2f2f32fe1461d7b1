import {languageOf} from '../languages/registry.js'
import {lexiconOf} from '../text/lexicon.js'
import type {Analysis, AnalysisOptions, TextBlock} from './analysis.js'
import {findStatements} from './attributions.js'
import type {Discourse} from './coreference.js'
import {entitiesOf} from './entities.js'
import {addCircumstances} from './media.js'
import {findNames} from './names.js'
import {readBlocks} from './reading.js'
import {groupStatements, recordsOf} from './records.js'
import {claimBareQuotations} from './unclaimed.js'

/**
 * Finds who said what. The passes run in this order because each reads what the one before found: quotation marks and
 * the sentences around them, cues with their subjects and what they report, quotations without a cue, the way the
 * words took, names and those they stand for, records. Linear in the text; nothing throws.
 */
export function analyse(blocks: readonly TextBlock[], options: AnalysisOptions = {}): Analysis {
  const lexicon = lexiconOf(languageOf(options.language))
  const read = readBlocks(blocks, lexicon)
  const byBlock = read.map(block => block.sentences.flatMap(sentence => {
    const statements = findStatements(sentence, lexicon)
    for (const statement of statements) addCircumstances(statement, statements)
    return statements
  }))
  claimBareQuotations(read, byBlock)
  const discourse: Discourse = {
    blocks: read, occurrences: entitiesOf(findNames(read)), lexicon, described: [], speakers: [], resolved: new Map(), authors: options.authors ?? []
  }
  return recordsOf(read, groupStatements(byBlock.flat()), discourse, lexicon, options)
}
