import {isA, isComma, playsPart} from './atoms.js'
import type {Atom} from './sentences.js'
import {is} from './word-classes.js'

/** Monday; last week; on Tuesday; in May 2019. */
export const isDate = (atom: Atom | undefined): boolean =>
  isA(atom, is.date) && (atom!.capital || !playsPart(atom, 'capitalDate'))

/** Where a date phrase that ends before `end` starts, “Wednesday, Aug. 24, 2011”; `end` where there is none. */
export function dateStart(atoms: readonly Atom[], end: number): number {
  let index = end
  let dated = false
  while (index > 0 && index > end - 12) {
    const atom = atoms[index - 1]!
    if (isDate(atom)) dated = true
    else if (isA(atom, is.dateWord)) dated ||= playsPart(atom, 'timeSpan')
    else if (isComma(atom)) {
      if (isDate(atoms[index]) ? !isDate(atoms[index - 2]) : atoms[index - 2]?.kind !== 'number') break
    } else if (atom.kind !== 'number' || !(dated || isDate(atoms[index - 2]) || (isComma(atoms[index - 2]) && atoms[index - 3]?.kind === 'number'))) break
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
    else if (!isA(atom, is.dateWord) && atom.kind !== 'number'
      && !(isComma(atom) && atoms[index + 1]?.kind === 'number')) break
    index++
  }
  return end
}
