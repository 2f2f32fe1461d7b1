import {isA, isBreak, isComma, isDash, isPronoun, isRelative, isVerb, playsPart, reach} from './atoms.js'
import {dateEnd} from './dates.js'
import {isAside, isInsertion, isNameOfRole, type NounPhrase} from './noun-phrase.js'
import {openingBracket, phraseBefore} from './phrase-before.js'
import type {Atom} from './sentences.js'
import {is} from './word-classes.js'

/** The noun phrase that ends before `end`, with the appositions and relative clauses between commas after it. */
export function subjectPhrase(atoms: readonly Atom[], end: number): NounPhrase | undefined {
  if (isDash(atoms[end - 1])) return aroundDashes(atoms, end)
  if (!isComma(atoms[end - 1]) && !isTitleWithComma(atoms[end - 1])) return phraseBefore(atoms, end)
  const tagged = firstPhrase(atoms, end)
  if (tagged !== undefined && atoms[tagged.from - 1]?.quotation?.look.stopped === true) return tagged
  const described = beforeRelative(atoms, end)
  if (described !== undefined) return described
  let comma = end - 1
  for (let steps = 0; steps < 6; steps++) {
    const opening = commaBefore(atoms, comma)
    if (opening === undefined || ![isInsertion, isNameOfRole, isAside].some(test => test(atoms, opening + 1, comma))) break
    const core = phraseBefore(atoms, opening)
    if (core === undefined) break
    const before = atoms[core.coreFrom - 1]
    const chained = isComma(before) && isInsertion(atoms, core.coreFrom, opening)
      && commaBeforeIsNoun(atoms, core.coreFrom - 1)
    if (!chained) return {...core, to: end - 1}
    comma = core.coreFrom - 1
    const outer = phraseBefore(atoms, comma)
    const opens = outer === undefined || !isComma(atoms[outer.coreFrom - 1])
    if (outer !== undefined) {
      if (opensParticiple(atoms, outer.coreFrom, atoms[core.coreFrom]!.capital)) return {...core, to: end - 1}
      if (opens || !isInsertion(atoms, outer.coreFrom, comma)) return {...outer, to: end - 1}
    }
    comma = opening
  }
  return tagged
}

/** “X, who lived in Hull, Maine, in May, said”: the phrase that opens the sentence, where its relative clause goes on to the verb. */
function beforeRelative(atoms: readonly Atom[], end: number): NounPhrase | undefined {
  const first = isA(atoms[0], is.coordinator) ? 1 : 0
  const dated = dateEnd(atoms, first)
  const start = dated > first && isComma(atoms[dated]) ? dated + 1 : first
  let comma = start
  while (comma < end && comma < start + 12 && !isComma(atoms[comma])) comma++
  if (comma >= end - 1 || end - comma > 2 * reach || !playsPart(atoms[comma + 1], 'personRelative')) return undefined
  for (let index = comma + 3; index < end; index++) {
    const atom = atoms[index]!
    if (isBreak(atom) || isDash(atom) || isPronoun(atom)) return undefined
    if (isComma(atoms[index - 1]) && (isVerb(atoms, index) || isA(atom, is.coordinator | is.subordinator))) return undefined
    if (atom.quotation !== undefined && endsWithComma(atom)) return undefined
  }
  const core = phraseBefore(atoms, comma)
  return core?.coreFrom === start ? {...core, to: end - 1} : undefined
}

/** “The mayor — who faces an election — said”: the phrase before the insertion between dashes. */
function aroundDashes(atoms: readonly Atom[], end: number): NounPhrase | undefined {
  for (let index = end - 2; index > 0 && index > end - reach / 2; index--) {
    if (isDash(atoms[index])) {
      const phrase = phraseBefore(atoms, index)
      return phrase === undefined ? undefined : {...phrase, to: end - 1}
    }
    if (isBreak(atoms[index]!) || endsWithComma(atoms[index]!)) return undefined
  }
  return undefined
}

/** “…, star of “Scandal,” said”: a short title with the comma inside its marks. */
const isTitleWithComma = (atom: Atom | undefined): boolean =>
  atom?.quotation?.look.stopped === true && atom.quotation.end - atom.quotation.start < 40

/** The phrase that starts the clause, where nothing but commas, descriptions and names stand before `end`. */
function firstPhrase(atoms: readonly Atom[], end: number): NounPhrase | undefined {
  let start = end - 1
  while (start > 0 && start > end - 2 * reach && !isClauseEdge(atoms[start - 1]!)) start--
  while (start < end && isA(atoms[start], is.coordinator | is.adverb) && !isA(atoms[start], is.group)) start++
  for (let index = start + 1; index < end - 1; index++) {
    if (isVerb(atoms, index) && !isRelative(atoms[index - 1])) return undefined
    if (!isComma(atoms[index])) continue
    const core = phraseBefore(atoms, index)
    if (core === undefined || core.coreFrom !== start || isA(atoms[start], is.preposition)) return undefined
    return opensParticiple(atoms, start, atoms[index + 1]?.capital === true) ? undefined : {...core, to: end - 1}
  }
  return undefined
}

/**
 * “Commenting on the study, X, who …, said”: a sentence's first word that no speaker is, with a preposition that no name
 * takes; before a name with any but “of”.
 */
function opensParticiple(atoms: readonly Atom[], start: number, named: boolean): boolean {
  const first = atoms[start]!
  if (start > 0 || isA(first, is.person | is.group | is.organization | is.document | is.publication | is.title)) return false
  if (first.entry?.cue?.form === 'gerund') return true
  return isA(atoms[1], is.preposition) && !playsPart(atoms[1], 'genitive') && (named || !playsPart(atoms[1], 'nameGenitive'))
}

const isClauseEdge = (atom: Atom): boolean =>
  /^[;:]$/.test(atom.text) || isDash(atom)
    || (atom.quotation !== undefined && atom.quotation.end - atom.quotation.start > 40)

/** Whether a phrase of a name stands before this comma. */
function commaBeforeIsNoun(atoms: readonly Atom[], comma: number): boolean {
  const phrase = phraseBefore(atoms, comma)
  if (phrase === undefined) return false
  for (let index = phrase.coreFrom; index < phrase.coreTo; index++) {
    if (atoms[index]!.capital && !isA(atoms[index], is.date)) return !isA(atoms[phrase.coreFrom - 1], is.preposition)
  }
  return false
}

/** The comma before `comma`, brackets skipped; none where a quotation, a semicolon or a dash comes first. */
function commaBefore(atoms: readonly Atom[], comma: number): number | undefined {
  for (let index = comma - 1; index >= 0 && index > comma - 40; index--) {
    const atom = atoms[index]!
    if (isComma(atom)) return index
    if (atom.text === ';' || atom.text === ':') return undefined
    if (atom.quotation !== undefined && endsWithComma(atom)) return undefined
    if (atom.text === ')') index = openingBracket(atoms, index) ?? index
  }
  return undefined
}

const endsWithComma = (atom: Atom): boolean =>
  atom.quotation !== undefined && atom.quotation.end - atom.quotation.start > 40
