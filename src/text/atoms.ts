import type {Atom} from './sentences.js'
import {is, plays, type WordPart} from './word-classes.js'

/** How many atoms a phrase may reach: a bound that keeps every scan linear, far beyond what writers do. */
export const reach = 60

/** Whether the atom is a word of one of the classes: `isA(atom, is.person | is.group)`. */
export function isA(atom: Atom | undefined, classes: number): boolean {
  const entry = atom?.entry
  return entry !== undefined && (entry.classes & classes) !== 0
}

export const isComma = (atom: Atom | undefined): boolean => atom !== undefined && atom.text === ','

const dashes = new Set(['–', '—', '-', '--', '---'])

export const isDash = (atom: Atom | undefined): boolean =>
  atom !== undefined && atom.kind === 'punctuation' && dashes.has(atom.text)

/** A full stop, a question mark or an exclamation mark. */
export const isStop = ({text}: Atom): boolean => text === '.' || text === '?' || text === '!'

/** What parts clauses as a stop does. */
export const isBreak = (atom: Atom): boolean => isStop(atom) || atom.text === ';' || atom.text === ':'

/** What joins two words of a name, and the sign before a sum. */
export const isNameJoint = ({text}: Atom): boolean => /^[&/$£€]$/.test(text)

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
  if (atom === undefined) return false
  if (atom.kind === 'possessive') return isPronoun(atoms[index - 1])
  if (atom.kind !== 'word' || atom.capital) return false
  if (isA(atom, is.auxiliary | is.verb)) return !isDeterminedNoun(atoms, index)
  const cue = atom.entry?.cue
  if (cue !== undefined && playsPart(atom, 'verbLikeNoun') && isPlainNounBefore(atoms[index - 1])) return false
  if (cue !== undefined && (cue.form === 'finite' || cue.form === 'participle')) return !isDeterminedNoun(atoms, index)
  if (cue !== undefined || atom.ending !== 'verb' || playsPart(atom, 'verbLikeNoun')) return false
  return !isA(atom, is.person | is.group | is.adverb | is.unnamed) && !isDeterminedNoun(atoms, index)
}

/** Small words that a verb may follow. */
const beforeVerb = personal | is.relative | is.auxiliary | is.adverb | is.person | is.group | is.organization | is.document
  | is.coordinator | is.verb

/** “credible reports”: after another small word that is no subject it is a noun. */
const isPlainNounBefore = (before: Atom | undefined): boolean =>
  before !== undefined && before.kind === 'word' && !before.capital && before.ending !== 'adverb' && !isA(before, beforeVerb)

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
