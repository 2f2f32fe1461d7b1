import {isA, isComma, isDash, isPronoun, isRelative, isVerb, isWord, playsPart, reach} from '../../text/atoms.js'
import {dateEnd} from '../../text/dates.js'
import type {NounPhrase} from '../../text/noun-phrase.js'
import {phraseBefore} from '../../text/phrase-before.js'
import type {Atom} from '../../text/sentences.js'
import {is} from '../../text/word-classes.js'

/** “an official who was briefed said”: the noun before a relative clause without commas that ends at the verb. */
export function antecedent(atoms: readonly Atom[], end: number): NounPhrase | undefined {
  for (let index = end - 1; index > 0 && index > end - reach / 2; index--) {
    const atom = atoms[index]!
    if (isComma(atom) || atom.quotation !== undefined || isA(atom, is.coordinator) || isDash(atom)) return undefined
    if (opensModifier(atoms, index) && end - index > 1 && isOneClause(atoms, index, end)) {
      const phrase = phraseBefore(atoms, index)
      return phrase === undefined ? undefined : {...phrase, to: end, coreTo: end}
    }
    if (atom.entry?.cue?.form === 'finite' && isOfSpeech(atom) && isVerb(atoms, index) && !asks(atoms, index)
      && !(isA(atoms[index - 1], is.relative) && takesThing(atoms, index, end))) return undefined
    if (!isRelative(atom) || isA(atom, is.determiner)) continue
    const next = isA(atoms[index + 1], is.adverb) ? index + 2 : index + 1
    if (!isVerb(atoms, next) || next >= end || !isUnbroken(atoms, next, end)) return undefined
    if (isOfSpeech(atoms[next]!) && !asks(atoms, next) && !takesThing(atoms, next, end)) return undefined
    const phrase = phraseBefore(atoms, index)
    return phrase === undefined ? undefined : {...phrase, to: end}
  }
  return undefined
}

/** “an official who asked not to be named said”: what somebody asks for, and no words. */
const asks = (atoms: readonly Atom[], index: number): boolean => atoms[index]!.entry?.cue?.frames.has('infinitive') === true
  && (playsPart(atoms[index + 1], 'infinitive') || isA(atoms[index + 1], is.negation))

/** “a worker who reported the leak said”: the object of the verb at `index` is a thing that speaks no words of its own. */
function takesThing(atoms: readonly Atom[], index: number, end: number): boolean {
  const next = atoms[index + 1]
  if (!isA(next, is.determiner) || isA(next, is.complementizer | is.group)) return false
  const head = atoms[end - 1]!
  return head.kind === 'word' && !head.capital
    && !isA(head, is.person | is.group | is.organization | is.document | is.publication) && !isVerb(atoms, end - 1)
}

/** A verb that reports words of its own. */
export const isOfSpeech = ({entry}: Atom): boolean =>
  entry?.cue !== undefined && (entry.cue.frames.has('clause') || entry.cue.frames.has('tag'))

/** No other verb, and no name after a noun, as in “the hall Mr. Kant”: then it may be the subject of the verb at `end`. */
function isOneClause(atoms: readonly Atom[], from: number, end: number): boolean {
  for (let index = from + 1; index < end; index++) if (isVerb(atoms, index)) return false
  return isUnbroken(atoms, from, end)
}

/** No other clause and no noun phrase right after another. */
function isUnbroken(atoms: readonly Atom[], from: number, end: number): boolean {
  for (let index = from + 1; index < end; index++) {
    if (isPronoun(atoms[index]) && !isObject(atoms, index, end)) return false
    if (isRelative(atoms[index]) || isA(atoms[index], is.complementizer)) return false
    const before = atoms[index - 1]!
    if (isA(atoms[index], is.determiner) && isNoun(atoms, index - 1)) return false
    if (index > from + 1 && atoms[index]!.capital && before.kind === 'word' && !before.capital
      && !isA(before, is.preposition | is.determiner | is.adverb)) {
      return false
    }
  }
  return true
}

/** “the man who built it said”: a pronoun that ends the clause right after its verb or a preposition. */
const isObject = (atoms: readonly Atom[], index: number, end: number): boolean =>
  index === end - 1 && (isVerb(atoms, index - 1) || isA(atoms[index - 1], is.preposition))

function isNoun(atoms: readonly Atom[], index: number): boolean {
  const atom = atoms[index]!
  return atom.kind === 'word' && !atom.capital && atom.ending === undefined && !isVerb(atoms, index)
    && !isA(atom, is.preposition | is.determiner | is.adverb | is.subordinator)
}

/** “in a statement carried by X”: where the participle after a phrase ends, before a comma or “that”; `at` where there is none. */
export function modifierEnd(atoms: readonly Atom[], at: number): number {
  if (!opensModifier(atoms, at)) return at
  let end = at
  while (end < atoms.length && end < at + reach && isWord(atoms[end]) && !isA(atoms[end], is.complementizer)) end++
  return end === atoms.length || !isWord(atoms[end]) || playsPart(atoms[end], 'that') ? end : at
}

/** “said an official briefed on the talks”: the phrase with its participle, where it has one. */
export function withModifier(atoms: readonly Atom[], phrase: NounPhrase): NounPhrase | undefined {
  if (!opensModifier(atoms, phrase.coreTo)) return undefined
  let to = phrase.coreTo
  while (to < atoms.length && to < phrase.coreTo + reach && isWord(atoms[to])) to++
  return {...phrase, to, coreTo: to}
}

/**
 * A participle right after the noun that it says more of: “accused of”, “led by”, “representing the family”. One in the
 * form of the past needs a preposition after it.
 */
function opensModifier(atoms: readonly Atom[], index: number): boolean {
  const atom = atoms[index]
  const noun = atoms[index - 1]
  if (atom === undefined || atom.kind !== 'word' || atom.capital || noun?.kind !== 'word') return false
  if (!isA(noun, is.person | is.group | is.organization | is.document)) return false
  if (isA(atom, is.auxiliary | is.person | is.group)) return false
  if (atom.ending === 'gerund') return atom.entry?.cue === undefined || isA(atoms[index + 1], is.preposition)
  if (atom.ending !== 'verb' && atom.entry?.cue?.participle !== true) return false
  const next = atoms[index + 1]
  return ties(next) || (isAdverb(next) && ties(atoms[index + 2])) || ties(atoms[dateEnd(atoms, index + 1)]) || (next?.capital === true && atom.entry === undefined)
}

const ties = (atom: Atom | undefined): boolean => isA(atom, is.preposition) || playsPart(atom, 'likeness')

export const isAdverb = (atom: Atom | undefined): boolean =>
  atom !== undefined && !atom.capital && (isA(atom, is.adverb) || atom.ending === 'adverb')
    && !isA(atom, is.determiner | is.preposition)
