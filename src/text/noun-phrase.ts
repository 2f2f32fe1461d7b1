import {isA, isPronoun} from './atoms.js'
import type {Atom} from './sentences.js'
import {is} from './word-classes.js'

/** A noun phrase in a sentence: half-open ranges of atoms. */
export interface NounPhrase {
  /** With its appositions and relative clauses. */
  from: number
  to: number
  /** The phrase itself: “Nora Lind” of “Nora Lind, director of …”. */
  coreFrom: number
  coreTo: number
}

/** “Reed's lawyer”: the role of somebody to whom it is tied. */
const isOwnedRole = (atoms: readonly Atom[], from: number, to: number): boolean =>
  to - from <= longestName + 2 && isA(atoms[to - 1], is.person) && !atoms[to - 1]!.capital
    && atoms.slice(from, to).some(atom => atom.kind === 'possessive')

/** “Reed, writing for the court,”: what the subject of a verb does beside, in a few words. */
export function isAside(atoms: readonly Atom[], from: number, to: number): boolean {
  if (atoms[from]?.entry?.cue?.form !== 'gerund' || to - from > longestName + 3) return false
  for (let index = from; index < to; index++) if (atoms[index]!.kind !== 'word') return false
  return true
}

/** “said staff should”: a verb of speech with its clause, and no participle. */
const isSaying = (atoms: readonly Atom[], from: number): boolean => {
  const cue = atoms[from]!.entry!.cue!
  return cue.form === 'finite' && cue.frames.has('clause') && !isA(atoms[from + 1], is.preposition)
}

const insertionStart = is.determiner | is.relative | is.person | is.group | is.title | is.adverb | is.preposition
  | is.organization | is.document

/** Words in a name at most, between commas. */
const longestName = 5

/** “a spokesman, Lars Dahl,”: whether a name from `from` to `to`, after a comma, says who the role before it is. */
export function isNameOfRole(atoms: readonly Atom[], from: number, to: number): boolean {
  if (to - from > longestName || !endsInRole(atoms, from - 1)) return false
  for (let index = from; index < to; index++) {
    const atom = atoms[index]!
    if (atom.kind !== 'word' || isA(atom, notInNames)) return false
    const next = atoms[index + 1]
    const isTitle = index < from + 2 && (isA(atom, is.title) || (next?.capital === true && isA(next, is.title)))
    if (!atom.capital && !isTitle && !(index > from && isA(atom, is.particle))) return false
  }
  return to - from > 1
}

/** Whether a role ends before the comma at `comma`, with at most “for X” or “of X” after it. */
function endsInRole(atoms: readonly Atom[], comma: number): boolean {
  for (let index = comma - 1; index >= 0 && index > comma - 6; index--) {
    const atom = atoms[index]!
    if (atom.kind !== 'word' || isA(atom, is.auxiliary | is.relative)) return false
    const isHead = index === comma - 1 || isA(atoms[index + 1], is.nounPreposition)
    if (isHead && !atom.capital && isA(atom, is.person | is.group)) return true
  }
  return false
}

const notInNames = is.date | is.determiner | is.masculine | is.feminine | is.plural | is.first

/** Whether the atoms from `from` to `to`, between commas, can describe the noun before them. */
export function isInsertion(atoms: readonly Atom[], from: number, to: number): boolean {
  const first = atoms[from]
  if (first === undefined || to <= from) return false
  if (first.kind === 'number') return true
  if (first.kind !== 'word') return first.quotation !== undefined && to - from > 1
  if (isPronoun(first)) return false
  if (/^[RDI]-/.test(first.text) || /^(?:Jr|Sr|III?|IV)\.?$/.test(first.text)) return true
  if (first.capital) {
    const isOneName = to - from === 1 && first.text.length > 1
    return isOneName || isA(first, is.title | is.suffix) || isOwnedRole(atoms, from, to)
  }
  if (isA(first, insertionStart)) return true
  const cue = first.entry?.cue
  if (cue !== undefined && (cue.form === 'gerund' || isSaying(atoms, from))) return false
  return first.ending !== undefined || to - from <= 5
}
