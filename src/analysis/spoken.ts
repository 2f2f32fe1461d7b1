import {isA, isPronoun, isVerb} from '../text/atoms.js'
import type {Atom} from '../text/sentences.js'
import {is} from '../text/word-classes.js'
import type {Range} from './clause.js'
import type {Statement} from './statement.js'

/** The quotations in the ranges that are speech: no titles and no terms, unless the cue is right beside them. */
export function spokenIn(atoms: readonly Atom[], ranges: readonly Range[], rule: string): Statement['quotations'] {
  const found: Statement['quotations'] = []
  for (const {from, to} of ranges) {
    for (let index = from; index < to; index++) {
      const {quotation} = atoms[index]!
      if (quotation === undefined || (isA(atoms[index - 1], is.naming) && !quotation.look.stopped)) continue
      const beside = to - from <= 2 && marksSpeech(rule)
      if (beside || !(quotation.look.title || isTerm(atoms, index, from))) found.push(quotation)
    }
  }
  return found
}

/** The rule says that words follow; a title among them is quoted speech all the same. */
const marksSpeech = (rule: string): boolean => /^(?:tag|introduced|colon|split-quotation)/.test(rule)

/** Small words that open what is no noun. */
const noNoun = is.preposition | is.coordinator | is.subordinator | is.adverb | is.auxiliary | is.relative | is.determiner

/** A word or two in marks before a noun: the “comeback kid” candidate. */
function isTerm(atoms: readonly Atom[], index: number, from: number): boolean {
  const {look, end, inner} = atoms[index]!.quotation!
  const after = atoms[index + 1]
  if (look.words > 2 || look.clause || index === from || after === undefined || end - inner.end > 2) return false
  if (!isA(atoms[index - 1], is.determiner)) return false
  return after.kind === 'word' && !after.capital && !isVerb(atoms, index + 1) && !isPronoun(after) && !isA(after, noNoun)
}
