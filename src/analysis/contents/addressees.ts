import {isA, isComma, isPronoun, isStop, isVerb, isWord, playsPart} from '../../text/atoms.js'
import {dateEnd} from '../../text/dates.js'
import {phraseAfter} from '../../text/phrase-after.js'
import type {Atom} from '../../text/sentences.js'
import {is} from '../../text/word-classes.js'
import type {Range, SubjectedCue} from '../clause.js'

/** Those who are told; `direct` where they stand right after the verb, so that what is said comes after them. */
interface Addressee extends Range {
  direct: boolean
}

/** told reporters, said to reporters. */
export function addresseeOf(atoms: readonly Atom[], {cue, subject}: SubjectedCue): Addressee | undefined {
  const {frames} = cue.form
  const start = cue.voice === 'passive' && subject.how !== 'passive' ? cue.end : subject.to
  if ((frames.has('addressee') || frames.has('infinitive')) && subject.how !== 'inverted' && cue.voice !== 'passive') {
    const found = addresseeAfter(atoms, start)
    return found === undefined ? undefined : {...found, direct: true}
  }
  if (!playsPart(atoms[start], 'recipient') || isVerb(atoms, start + 1)) return undefined
  const phrase = phraseAfter(atoms, start + 1)
  return phrase === undefined ? undefined : {from: start + 1, to: phrase.coreTo, direct: false}
}

/** told reporters, told CNN's X, warned him. */
export function addresseeAfter(atoms: readonly Atom[], index: number): Range | undefined {
  const first = atoms[index]
  const after = atoms[index + 1]
  const isTold = after === undefined || isStop(after) || isA(after, is.complementizer)
  if (first?.quotation?.look.title === true && isTold) return {from: index, to: index + 1}
  if (first === undefined || !isWord(first) || first.kind === 'number' || dateEnd(atoms, index) > index
    || (first.ending === 'gerund' && !isA(after, is.group)) || isA(first, is.complementizer | is.preposition)
    || first.kind === 'possessive') {
    return undefined
  }
  if (isPronoun(first) || (playsPart(first, 'objectPronoun')
    && (after === undefined || !isWord(after) || isA(after, is.complementizer | is.preposition)))) {
    return isVerb(atoms, index + 1) ? undefined : {from: index, to: index + 1}
  }
  const phrase = phraseAfter(atoms, index)
  if (phrase === undefined || isVerb(atoms, phrase.coreTo)) return undefined
  const apposed = isComma(atoms[phrase.to]) && (isA(atoms[phrase.to + 1], is.complementizer)
    || atoms[phrase.to + 1]?.quotation !== undefined)
  return {from: index, to: apposed ? phrase.to : phrase.coreTo}
}
