import {
  isA, isBreak, isComma, isDash, isNameJoint, isPronoun, isRelative, isVerb, isWord, playsPart, reach
} from './atoms.js'
import {dateEnd, isDate} from './dates.js'
import {isInsertion, isNameOfRole, type NounPhrase} from './noun-phrase.js'
import type {Atom} from './sentences.js'
import {is} from './word-classes.js'

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
    if (to === coreTo && isNameOfRole(atoms, to + 1, end)) {
      to = end
      continue
    }
    if (!isInsertion(atoms, to + 1, end) || isA(first, is.adverb | is.subordinator) && !isRelative(first)
      || (isPreposition(first) && !playsPart(first, 'genitive'))) {
      if (!(relative && isA(first, is.coordinator))) break
    }
    if (isDate(first) || isA(first, is.complementizer)) break
    relative ||= isRelative(first)
    to = end
  }
  return {from: start, to, coreFrom: start, coreTo}
}

const isPreposition = (atom: Atom | undefined): boolean =>
  isA(atom, is.preposition) && !isA(atom, is.determiner) && !isRelative(atom)

/** Where the stretch from `from` meets a comma, a quotation or the sentence's end. */
function insertionEnd(atoms: readonly Atom[], from: number): number {
  let index = from
  while (index < atoms.length && index < from + reach) {
    const atom = atoms[index]!
    if (isComma(atom) || isBreak(atom) || isDash(atom)) break
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
    if (!isWord(atom) && !isNameJoint(atom)) break
    if (isPronoun(atom) || (isRelative(atom) && index > start)) break
    if (isA(atom, is.coordinator)) {
      const next = atoms[index + 1]
      if (index === start || next === undefined
        || !(next.capital || isA(next, is.determiner | is.person | is.group | is.title)) || !playsPart(atom, 'joint')) {
        break
      }
      index++
      continue
    }
    if (isA(atom, is.preposition)) {
      if (!takesPreposition(atoms, start, index)) break
      index++
      continue
    }
    if (isA(atom, is.subordinator | is.negation)) break
    if (index > start && opensAdjunct(atoms, index)) break
    if (isA(atom, is.determiner) && index > start
      && !isA(atoms[index - 1], is.preposition | is.coordinator | is.determiner)) {
      break
    }
    if (index > start && (isVerb(atoms, index) || (atom.ending === 'gerund' && atoms[index - 1]!.entry?.medium !== undefined))) break
    if (atom.entry?.cue?.form === 'gerund' && !(index === start && isA(atoms[index + 1], is.group))) break
    if (index > start && atom.ending === 'adverb' && !isA(atom, is.person)) break
    index++
  }
  if (index === start + 1 && isRelative(atoms[index]) && isA(atoms[start], is.determiner)) return index
  while (index > start && isA(atoms[index - 1], is.preposition | is.coordinator | is.determiner)) index--
  return index > start ? index : start + aloneFrom(atoms, start)
}

/** A word inside a phrase that no longer belongs to it: an adverb that no article leads to, or a date. */
function opensAdjunct(atoms: readonly Atom[], index: number): boolean {
  const atom = atoms[index]!
  const before = atoms[index - 1]!
  if (isA(atom, is.adverb) && !atom.capital && !isA(before, is.determiner)) return true
  return before.kind !== 'possessive' && (isDate(atom) || (isA(atom, is.dateWord) && dateEnd(atoms, index) > index))
}

/** How many words a quantifier with no noun behind it has: “said one.”, “said another, who …”, “wrote one of them”. */
function aloneFrom(atoms: readonly Atom[], start: number): number {
  if (!playsPart(atoms[start], 'quantifier') || playsPart(atoms[start], 'definite')) return 0
  const next = atoms[start + 1]
  if (playsPart(next, 'genitive') && isPronoun(atoms[start + 2])) return 3
  return next === undefined || isComma(next) || isBreak(next) || isDash(next) || isRelative(next) ? 1 : 0
}

/** Whether “for”, “of”, “in” … at `index` belongs to the phrase before it, and not to the verb. */
function takesPreposition(atoms: readonly Atom[], start: number, index: number): boolean {
  const atom = atoms[index]!
  if (index === start) return false
  if (playsPart(atom, 'agent')) return isA(atoms[index - 1], is.document)
  if (playsPart(atom, 'genitive') || (isA(atom, is.particle) && atoms[index + 1]?.capital === true)) return true
  if (!isA(atom, is.nounPreposition) || playsPart(atom, 'recipient') || playsPart(atom, 'stage')
    || playsPart(atom, 'agent')) {
    return false
  }
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
  for (let index = open + 1; index < atoms.length
    && index < open + 12; index++) if (atoms[index]!.text === ')') return index
  return undefined
}
