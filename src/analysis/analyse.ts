import {lexiconOf} from '../text/lexicon.js'
import type {Analysis, AnalysisOptions, TextBlock} from './analysis.js'
import {findStatements} from './attributions.js'
import {readBlockQuotations} from './block-quotations.js'
import {nobody, type Discourse} from './sources/discourse.js'
import {entitiesOf} from './sources/entities.js'
import {readInterviews} from './interviews.js'
import {addCircumstances} from './media.js'
import {place} from './mentions.js'
import {learnGenders} from './sources/genders.js'
import {findNames} from './sources/names.js'
import {findQuotationsInside} from './quotations-inside.js'
import {readBlocks, type ReadBlock} from './reading.js'
import {groupStatements, recordsOf} from './records.js'
import {joinReopened} from './reopened.js'
import type {Statement} from './statement.js'
import {languageOfText} from './text-language.js'
import {claimBareQuotations} from './unclaimed.js'

/** “That's according to …” */
function takeSentenceBefore(statement: Statement, {sentences}: ReadBlock): void {
  const before = sentences[statement.sentence.index - 1]
  if (before === undefined) return
  statement.content = [place(before, {from: 0, to: before.atoms.length - (before.atoms.at(-1)?.text === '.' ? 1 : 0)})]
}

/**
 * Finds who said what. The passes run in this order because each reads what the one before found: quotation marks and
 * the sentences around them, cues with their subjects and what they report, quotations without a cue, the way the
 * words took, names and those they stand for, records. Linear in the text; nothing throws.
 */
export function analyse(blocks: readonly TextBlock[], options: AnalysisOptions = {}): Analysis {
  const lexicon = lexiconOf(languageOfText(blocks, options.language))
  const read = readBlocks(blocks, lexicon)
  const byBlock = read.map(block => block.sentences.flatMap(sentence => {
    const statements = findStatements(sentence, lexicon)
    for (const [index, statement] of statements.entries()) {
      addCircumstances(statement, statements[index + 1])
      if (statement.pointsBack === true) takeSentenceBefore(statement, block)
    }
    return statements.filter(each => each.content.length > 0)
  }))
  readInterviews(read, byBlock)
  readBlockQuotations(read, byBlock)
  claimBareQuotations(read, byBlock)
  joinReopened(read, byBlock)
  for (const block of read) for (const each of findQuotationsInside(block, lexicon)) byBlock[block.index]!.push(each)
  const occurrences = entitiesOf(findNames(read, lexicon))
  learnGenders(read, occurrences)
  const discourse: Discourse = {
    blocks: read,
    occurrences,
    lexicon,
    byDescription: new Map(),
    byNoun: new Map(),
    speakers: [],
    resolved: new Map(),
    asked: undefined,
    asking: nobody,
    apart: [],
    issuer: undefined,
    interviewee: undefined,
    authors: options.authors ?? []
  }
  return recordsOf(read, groupStatements(byBlock.flat()), discourse, options)
}
