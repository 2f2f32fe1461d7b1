import {isA, isComma, isDash, isWord, playsPart} from '../../text/atoms.js'
import type {Atom} from '../../text/sentences.js'
import {is} from '../../text/word-classes.js'
import {hasVerb, longestClause} from './clause-ends.js'
import type {Range} from '../clause.js'
import type {Subject} from '../subjects/subject.js'

/** A clause of its own, and no adjunct: it does not start with a preposition, and has a verb or ends in a quotation. */
export function isMainClause(atoms: readonly Atom[], range: Range): boolean {
  const first = atoms[range.from]
  const last = atoms[range.to - 1]
  if (last?.quotation !== undefined && !last.quotation.look.title) return true
  if (isA(first, is.preposition) || isA(first, is.subordinator) || first?.ending === 'gerund') return false
  return hasVerb(atoms, range.from, range.to)
}

/** A comma, also one inside marks. */
export const endsClause = (atom: Atom | undefined): boolean => isComma(atom) || atom?.quotation?.look.stopped === true

/** The clause before the cue's own words, if a comma or a quotation ends it. */
export function leftRange(atoms: readonly Atom[], subject: Subject, floor: number, tags: boolean): Range | undefined {
  const to = subject.from
  const last = atoms[to - 1]
  if (last === undefined || to <= floor || (floor === 0 && opensWithParticiple(atoms))) return undefined
  if (playsPart(last, 'likeness') && to - 2 > floor
    && (isComma(atoms[to - 2]) || atoms[to - 2]!.quotation !== undefined)) {
    return startAt(atoms, floor, isComma(atoms[to - 2]) ? to - 2 : to - 1)
  }
  if (last.quotation !== undefined) {
    return last.quotation.look.stopped || (subject.how !== 'none' && tags) ? startAt(atoms, floor, to) : undefined
  }
  if ((isComma(last) || isDash(last)) && to - 1 > floor) return startAt(atoms, floor, to - 1)
  return undefined
}

/** “Asked whether she would run, she said no”: the sentence opens with what was asked, and nobody says it. */
const opensWithParticiple = (atoms: readonly Atom[]): boolean =>
  atoms[0]!.entry?.cue?.participle === true
    && (isA(atoms[1], is.complementizer | is.preposition) || playsPart(atoms[1], 'infinitive'))

function startAt(atoms: readonly Atom[], floor: number, to: number): Range | undefined {
  let from = Math.max(floor, to - longestClause)
  for (let index = to - 1; index >= from && atoms[index]!.text !== ')'; index--) if (atoms[index]!.text === '(') from = index + 1
  while (from < to && (isComma(atoms[from]) || isDash(atoms[from]) || isA(atoms[from], is.coordinator))) from++
  return from < to ? {from, to} : undefined
}

/** The clause is nothing but quotations. */
export function isQuotedRange(atoms: readonly Atom[], range: Range): boolean {
  let quoted = false
  for (let index = range.from; index < range.to; index++) {
    if (atoms[index]!.quotation !== undefined) quoted = true
    else if (isWord(atoms[index])) return atoms[range.to - 1]!.quotation !== undefined && range.to - range.from > 1
      && isShortLead(atoms, range)
  }
  return quoted
}

const isShortLead = (atoms: readonly Atom[], range: Range): boolean =>
  range.to - range.from <= 2 && isA(atoms[range.from], is.coordinator | is.adverb)
