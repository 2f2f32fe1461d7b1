import {isA, isComma, isDash, isNameJoint, isPronoun, isRelative, isVerb, isWord, playsPart, reach} from './atoms.js'
import {isDate} from './dates.js'
import type {NounPhrase} from './noun-phrase.js'
import type {Atom} from './sentences.js'
import {is} from './word-classes.js'

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
    if (!isWord(atom) && !isNameJoint(atom)) {
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
    if (index === end && playsPart(atom, 'objectPronoun') && !isA(atom, is.determiner) && isA(atoms[at - 1], is.preposition)) {
      index = at
      continue
    }
    if (isPronoun(atom) || (isRelative(atom) && !(index < end && isArticle(atom)))) return index === end ? at : index
    if (isA(atom, is.coordinator)) {
      const joined = joinedStart(atoms, at, index, depth)
      return joined ?? index
    }
    if (isA(atom, is.subordinator) && (!atom.capital || at === 0) && !isA(atom, is.preposition | is.determiner)) break
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
    if (isA(atom, is.preposition) && !(isA(atom, is.particle) && atoms[at + 1]?.capital === true
      && atoms[at - 1]?.capital === true && !playsPart(atom, 'charge'))) {
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

/** The articles of German are its relative pronouns too. */
const isArticle = (atom: Atom): boolean =>
  playsPart(atom, 'definite') && isA(atom, is.determiner) && !isA(atom, is.complementizer)

/** A short quotation inside a name: the “Today” show. */
function isNamePart(atoms: readonly Atom[], at: number): boolean {
  const before = atoms[at - 1]
  const quotation = atoms[at]!.quotation!
  return before !== undefined && !quotation.look.stopped && quotation.end - quotation.start < 40 && isA(before, is.determiner)
}

function startsName(atoms: readonly Atom[], index: number): boolean {
  const atom = atoms[index]
  return atom !== undefined && atom.capital && !isA(atom, is.date)
}

/** Whether the preposition at `at` ties what follows to a noun before it. */
function attaches(atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at]!
  const before = atoms[at - 1]
  if (!isA(atom, is.nounPreposition) || before === undefined || before.kind !== 'word' || isVerb(atoms, at - 1)) {
    return false
  }
  if (atom.capital) return false
  if (isA(before, is.preposition | is.subordinator | is.coordinator | is.adverb | is.relative) || isPronoun(before)) {
    return false
  }
  return !isA(before, is.date) || !before.capital
}

/** The start of “X and Y”, where a whole noun phrase stands before the “and” and nothing but a boundary before that. */
function joinedStart(atoms: readonly Atom[], at: number, right: number, depth: number): number | undefined {
  const after = atoms[right]
  if (after === undefined || !playsPart(atoms[at], 'joint') || isA(after, is.preposition)) return undefined
  let left = at
  if (isComma(atoms[left - 1])) left--
  const whole = depth > 3 ? left : coreStart(atoms, left, depth + 1)
  if (whole >= left) return undefined
  const start = listStart(atoms, whole)
  const before = atoms[start - 1]
  const boundary = before === undefined || before.quotation !== undefined || isComma(before)
    || isA(before, is.subordinator | is.coordinator) || isDash(before) || (isA(before, is.preposition) && start > 0)
  return boundary && !isPronoun(atoms[start]) ? start : undefined
}

/** “Ann Bell, Tom Reed and Nora Lind”: where a list of names starts that goes on at `end` behind a comma; `end` where none does. */
function listStart(atoms: readonly Atom[], end: number): number {
  let start = end
  while (isCapital(atoms[start]) && isComma(atoms[start - 1]) && start > end - reach) {
    let index = start - 1
    while (isCapital(atoms[index - 1]) && index > end - reach) index--
    if (index === start - 1 || isA(atoms[index - 1], is.preposition)) break
    start = index
  }
  return start
}

const isCapital = (atom: Atom | undefined): boolean => atom?.kind === 'word' && atom.capital && !isA(atom, is.date | is.preposition | is.adverb | is.subordinator | is.coordinator)

export function openingBracket(atoms: readonly Atom[], close: number): number | undefined {
  for (let index = close - 1; index >= 0 && index > close - 12; index--) if (atoms[index]!.text === '(') return index
  return undefined
}
