import {is, plays, type WordPart} from './lexicon.js'
import type {Atom} from './sentences.js'

/** A noun phrase in a sentence: half-open ranges of atoms. */
export interface NounPhrase {
  /** With its appositions and relative clauses. */
  from: number
  to: number
  /** The phrase itself: “Otfried Nassauer” of “Otfried Nassauer, director of …”. */
  coreFrom: number
  coreTo: number
}

/** How many atoms a phrase may reach: a bound that keeps every scan linear, far beyond what writers do. */
export const reach = 60

/** Whether the atom is a word of one of the classes: `isA(atom, is.person | is.group)`. */
export function isA(atom: Atom | undefined, classes: number): boolean {
  const entry = atom?.entry
  return entry !== undefined && (entry.classes & classes) !== 0
}

export const isComma = (atom: Atom | undefined): boolean => atom !== undefined && atom.text === ','
export const isDash = (atom: Atom | undefined): boolean => atom !== undefined && /^(?:[–—]|-{1,3})$/.test(atom.text)
export const isWord = (atom: Atom | undefined): boolean =>
  atom !== undefined && (atom.kind === 'word' || atom.kind === 'number' || atom.kind === 'possessive')

/** Whether the word plays one of the parts. */
export function playsPart(atom: Atom | undefined, name: WordPart): boolean {
  return ((atom?.entry?.parts ?? 0) & plays[name]) !== 0
}

/** Personal pronouns and their possessives. */
export const personal = is.masculine | is.feminine | is.plural | is.neuter | is.first | is.second

/** A pronoun that can be a subject by itself. */
export const isPronoun = (atom: Atom | undefined): boolean => isA(atom, personal) && !isA(atom, is.determiner)

export const isRelative = (atom: Atom | undefined): boolean => isA(atom, is.relative)

/** A small word that can be a verb: auxiliaries, common verbs, and what ends as verbs in the past do. */
export function isVerb(atoms: readonly Atom[], index: number): boolean {
  const atom = atoms[index]
  if (atom === undefined || atom.kind !== 'word' || atom.capital) return false
  if (isA(atom, is.auxiliary | is.verb)) return !isDeterminedNoun(atoms, index)
  const cue = atom.entry?.cue
  if (cue !== undefined && (cue.form === 'finite' || cue.form === 'participle')) return !isDeterminedNoun(atoms, index)
  if (cue !== undefined || atom.ending !== 'verb' || isA(atom, is.person | is.group | is.adverb | is.unnamed)) return false
  return !isDeterminedNoun(atoms, index)
}

/** “the report”, “his reported”: after a determiner or a possessive a word is no verb. */
function isDeterminedNoun(atoms: readonly Atom[], index: number): boolean {
  const before = atoms[index - 1]
  if (before === undefined) return false
  if (before.kind === 'possessive' || isA(before, is.preposition)) return true
  return isA(before, is.determiner) && !isA(before, is.relative) && !playsPart(before, 'quantifier')
}

/** An adverb, an auxiliary or a negation: what may stand between a subject and its verb. */
export function isBetweenSubjectAndVerb(atom: Atom | undefined): boolean {
  if (atom === undefined || (atom.kind !== 'word' && atom.kind !== 'possessive')) return false
  if (isA(atom, is.auxiliary | is.adverb | is.negation)) return true
  return atom.ending === 'adverb' && !isA(atom, is.person | is.group | is.organization)
}

/** Monday; last week; on Tuesday; in May 2019. */
export const isDate = (atom: Atom | undefined): boolean => isA(atom, is.date) && (atom!.capital || !playsPart(atom, 'capitalDate'))

/** Where a date phrase that ends before `end` starts; `end` where there is none. */
export function dateStart(atoms: readonly Atom[], end: number): number {
  let index = end
  let dated = false
  while (index > 0 && index > end - 12) {
    const atom = atoms[index - 1]!
    if (isDate(atom)) dated = true
    else if (isA(atom, is.dateWord)) dated ||= playsPart(atom, 'timeSpan')
    else if (!(atom.kind === 'number' && (dated || isDate(atoms[index - 2])))) break
    index--
    if (isA(atom, is.preposition)) break
  }
  return dated ? index : end
}

/** Where a date phrase that starts at `start` ends; `start` where there is none. */
export function dateEnd(atoms: readonly Atom[], start: number): number {
  let index = start
  let end = start
  while (index < atoms.length && index < start + 8) {
    const atom = atoms[index]!
    if (isDate(atom) || (isA(atom, is.dateWord) && !isA(atom, is.preposition) && index > start)) end = index + 1
    else if (atom.kind === 'number' && end > start) end = index + 1
    else if (!isA(atom, is.dateWord) && atom.kind !== 'number' && !(isComma(atom) && atoms[index + 1]?.kind === 'number')) break
    index++
  }
  return end
}

/**
 * The noun phrase that ends before `end`, without appositions. It walks to the left: over words to a determiner, over
 * “of”, “for” and the like while a noun stands before them, over “and” if a whole phrase stands before it.
 */
export function phraseBefore(atoms: readonly Atom[], end: number): NounPhrase | undefined {
  const start = coreStart(atoms, end)
  if (start >= end) return undefined
  return {from: start, to: end, coreFrom: start, coreTo: end}
}

function coreStart(atoms: readonly Atom[], end: number, depth = 0): number {
  let index = end
  const limit = Math.max(0, end - reach)
  while (index > limit) {
    const at = index - 1
    const atom = atoms[at]!
    if (atom.text === ')') {
      const open = openingBracket(atoms, at)
      if (open === undefined || open === 0) break
      index = open
      continue
    }
    if (!isWord(atom) && !/^[&/]$/.test(atom.text)) {
      if (atom.quotation !== undefined && index < end && isNamePart(atoms, at)) {
        index--
        continue
      }
      break
    }
    if (atom.kind === 'possessive') {
      index--
      continue
    }
    if (isPronoun(atom) || isRelative(atom)) return index === end ? at : isA(atom, is.relative) ? index : index
    if (isA(atom, is.coordinator)) {
      const joined = joinedStart(atoms, at, index, depth)
      return joined ?? index
    }
    if (isA(atom, is.subordinator) && !atom.capital && !isA(atom, is.preposition)) break
    if (isVerb(atoms, at)) break
    if (isDate(atom) && index < end) break
    if (isA(atom, is.determiner)) {
      const before = atoms[at - 1]
      if (isA(before, is.determiner)) {
        index = at
        continue
      }
      if (isA(before, is.preposition) && attaches(atoms, at - 1)) {
        index = at - 1
        continue
      }
      if (isA(before, is.coordinator)) return joinedStart(atoms, at - 1, at, depth) ?? at
      return at
    }
    if (isA(atom, is.preposition) && !(isA(atom, is.particle) && atoms[at + 1]?.capital === true && atoms[at - 1]?.capital === true && !playsPart(atom, 'charge'))) {
      if (index === end) break
      if (!attaches(atoms, at)) return index
      index = at
      continue
    }
    if (index < end && startsName(atoms, index) && isA(atom, is.document) && !atom.capital) break
    index--
  }
  return index
}

/** A short quotation inside a name: the “Today” show. */
function isNamePart(atoms: readonly Atom[], at: number): boolean {
  const before = atoms[at - 1]
  const quotation = atoms[at]!.quotation!
  return before !== undefined && quotation.end - quotation.start < 40 && isA(before, is.determiner)
}

function startsName(atoms: readonly Atom[], index: number): boolean {
  const atom = atoms[index]
  return atom !== undefined && atom.capital && !isA(atom, is.date)
}

/** Whether the preposition at `at` ties what follows to a noun before it. */
function attaches(atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at]!
  const before = atoms[at - 1]
  if (!isA(atom, is.nounPreposition) || before === undefined || before.kind !== 'word' || isVerb(atoms, at - 1)) return false
  if (atom.capital) return false
  if (isA(before, is.preposition | is.subordinator | is.coordinator | is.adverb | is.relative) || isPronoun(before)) return false
  return !isA(before, is.date) || before.capital === false
}

/** The start of “X and Y”, where a whole noun phrase stands before the “and” and nothing but a boundary before that. */
function joinedStart(atoms: readonly Atom[], at: number, right: number, depth: number): number | undefined {
  const after = atoms[right]
  if (after === undefined || !playsPart(atoms[at], 'joint') || isA(after, is.preposition)) return undefined
  let left = at
  if (isComma(atoms[left - 1])) left--
  const start = depth > 3 ? left : coreStart(atoms, left, depth + 1)
  if (start >= left) return undefined
  const before = atoms[start - 1]
  const boundary = before === undefined || before.quotation !== undefined || isComma(before) || isA(before, is.subordinator | is.coordinator) || isDash(before) || (isA(before, is.preposition) && start > 0)
  return boundary && !isPronoun(atoms[start]) ? start : undefined
}

function openingBracket(atoms: readonly Atom[], close: number): number | undefined {
  for (let index = close - 1; index >= 0 && index > close - 12; index--) if (atoms[index]!.text === '(') return index
  return undefined
}

const insertionStart = is.determiner | is.relative | is.person | is.group | is.title | is.adverb | is.preposition | is.organization | is.document

/** Whether the atoms from `from` to `to`, between commas, can describe the noun before them. */
export function isInsertion(atoms: readonly Atom[], from: number, to: number): boolean {
  const first = atoms[from]
  if (first === undefined || to <= from) return false
  if (first.kind === 'number') return true
  if (first.kind !== 'word') return first.quotation !== undefined && to - from > 1
  if (isPronoun(first)) return false
  if (/^[RDI]-/.test(first.text) || /^(?:Jr|Sr|III?|IV)\.?$/.test(first.text)) return true
  if (first.capital) return to - from === 1 && first.text.length > 1 || isA(first, is.title | is.suffix)
  if (isA(first, insertionStart)) return true
  const cue = first.entry?.cue
  if (cue !== undefined && cue.form === 'gerund') return false
  return first.ending !== undefined || to - from <= 5
}

/** The noun phrase that ends before `end`, with the appositions and relative clauses between commas after it. */
export function subjectPhrase(atoms: readonly Atom[], end: number): NounPhrase | undefined {
  if (!isComma(atoms[end - 1]) && !isTitleWithComma(atoms[end - 1])) return phraseBefore(atoms, end)
  const tagged = firstPhrase(atoms, end)
  if (tagged !== undefined && atoms[tagged.from - 1]?.quotation?.look.stopped === true) return tagged
  let comma = end - 1
  for (let steps = 0; steps < 6; steps++) {
    const opening = commaBefore(atoms, comma)
    if (opening === undefined || !isInsertion(atoms, opening + 1, comma)) break
    const core = phraseBefore(atoms, opening)
    if (core === undefined) break
    const before = atoms[core.coreFrom - 1]
    const chained = isComma(before) && isInsertion(atoms, core.coreFrom, opening) && commaBeforeIsNoun(atoms, core.coreFrom - 1)
    if (!chained) return {...core, to: end - 1}
    comma = core.coreFrom - 1
    const outer = phraseBefore(atoms, comma)
    const opens = outer === undefined || !isComma(atoms[outer.coreFrom - 1])
    if (outer !== undefined && (opens || !isInsertion(atoms, outer.coreFrom, comma))) return {...outer, to: end - 1}
    comma = opening
  }
  return tagged
}

/** “…, star of “Scandal,” said”: a short title with the comma inside its marks. */
const isTitleWithComma = (atom: Atom | undefined): boolean => atom?.quotation?.look.stopped === true && atom.quotation.end - atom.quotation.start < 40

/** The phrase that starts the clause, where nothing but commas, descriptions and names stand before `end`. */
function firstPhrase(atoms: readonly Atom[], end: number): NounPhrase | undefined {
  let start = end - 1
  while (start > 0 && start > end - 2 * reach && !isClauseEdge(atoms[start - 1]!)) start--
  while (start < end && isA(atoms[start], is.coordinator | is.adverb) && !isA(atoms[start], is.group)) start++
  for (let index = start + 1; index < end - 1; index++) {
    if (isVerb(atoms, index) && !isRelative(atoms[index - 1])) return undefined
    if (!isComma(atoms[index])) continue
    const core = phraseBefore(atoms, index)
    return core !== undefined && core.coreFrom === start && !isA(atoms[start], is.preposition) ? {...core, to: end - 1} : undefined
  }
  return undefined
}

const isClauseEdge = (atom: Atom): boolean =>
  /^[;:]$/.test(atom.text) || isDash(atom) || (atom.quotation !== undefined && atom.quotation.end - atom.quotation.start > 40)

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

const endsWithComma = (atom: Atom): boolean => atom.quotation !== undefined && atom.quotation.end - atom.quotation.start > 40

/** The noun phrase that starts at `start`, with its appositions: the subject after an inverted verb. */
export function phraseAfter(atoms: readonly Atom[], start: number): NounPhrase | undefined {
  const coreTo = coreEnd(atoms, start)
  if (coreTo <= start) return undefined
  let to = coreTo
  let relative = false
  while (isComma(atoms[to]) && to - start < 60) {
    const end = insertionEnd(atoms, to + 1)
    if (end <= to + 1) break
    const first = atoms[to + 1]
    if (!isInsertion(atoms, to + 1, end) || isA(first, is.adverb | is.subordinator) && !isRelative(first) || (isPreposition(first) && !playsPart(first, 'genitive'))) {
      if (!(relative && isA(first, is.coordinator))) break
    }
    if (isDate(first) || isA(first, is.complementizer)) break
    relative ||= isRelative(first)
    to = end
  }
  return {from: start, to, coreFrom: start, coreTo}
}

const isPreposition = (atom: Atom | undefined): boolean => isA(atom, is.preposition) && !isA(atom, is.determiner) && !isRelative(atom)

/** Where the stretch from `from` meets a comma, a quotation or the sentence's end. */
function insertionEnd(atoms: readonly Atom[], from: number): number {
  let index = from
  while (index < atoms.length && index < from + reach) {
    const atom = atoms[index]!
    if (isComma(atom) || /^[.?!;:]$/.test(atom.text) || isDash(atom)) break
    if (atom.quotation !== undefined) break
    index++
  }
  return index
}

function coreEnd(atoms: readonly Atom[], start: number): number {
  let index = start
  if (isPronoun(atoms[start])) return start + 1
  while (index < atoms.length && index < start + reach) {
    const atom = atoms[index]!
    if (atom.text === '(') {
      const close = closingBracket(atoms, index)
      if (close === undefined || index === start) break
      index = close + 1
      continue
    }
    if (atom.quotation !== undefined && index > start && isA(atoms[index - 1], is.determiner)) {
      index++
      continue
    }
    if (!isWord(atom) && !/^[&/]$/.test(atom.text)) break
    if (isPronoun(atom) || (isRelative(atom) && index > start)) break
    if (isA(atom, is.coordinator)) {
      const next = atoms[index + 1]
      if (index === start || next === undefined || !(next.capital || isA(next, is.determiner | is.person | is.group | is.title)) || !playsPart(atom, 'joint')) break
      index++
      continue
    }
    if (isA(atom, is.preposition)) {
      if (!takesPreposition(atoms, start, index)) break
      index++
      continue
    }
    if (isA(atom, is.subordinator | is.negation) || (isA(atom, is.adverb) && index > start && !atom.capital)) break
    if (index > start && (isDate(atom) || (isA(atom, is.dateWord) && dateEnd(atoms, index) > index))) break
    if (isA(atom, is.determiner) && index > start && !isA(atoms[index - 1], is.preposition | is.coordinator | is.determiner)) break
    if (isVerb(atoms, index) && !(index === start)) break
    if (atom.entry?.cue?.form === 'gerund') break
    if (index > start && atom.ending === 'adverb' && !isA(atom, is.person)) break
    index++
  }
  while (index > start && isA(atoms[index - 1], is.preposition | is.coordinator | is.determiner)) index--
  return index
}

/** Whether “for”, “of”, “in” … at `index` belongs to the phrase before it, and not to the verb. */
function takesPreposition(atoms: readonly Atom[], start: number, index: number): boolean {
  const atom = atoms[index]!
  if (index === start) return false
  if (playsPart(atom, 'agent')) return isA(atoms[index - 1], is.document)
  if (playsPart(atom, 'genitive') || (isA(atom, is.particle) && atoms[index + 1]?.capital === true)) return true
  if (!isA(atom, is.nounPreposition) || playsPart(atom, 'recipient') || playsPart(atom, 'stage') || playsPart(atom, 'agent')) return false
  for (let next = index + 1; next < atoms.length && next <= index + 5; next++) {
    const word = atoms[next]!
    if (!isWord(word)) break
    if (word.entry?.medium !== undefined || isDate(word)) return false
  }
  const noun = atoms[index - 1]
  if (noun === undefined || noun.capital) return playsPart(atom, 'nameGenitive')
  return true
}

function closingBracket(atoms: readonly Atom[], open: number): number | undefined {
  for (let index = open + 1; index < atoms.length && index < open + 12; index++) if (atoms[index]!.text === ')') return index
  return undefined
}
