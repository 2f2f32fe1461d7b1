import {isA, isComma, isVerb, isWord, playsPart} from '../../text/atoms.js'
import {dateEnd, isDate} from '../../text/dates.js'
import {phraseAfter} from '../../text/phrase-after.js'
import type {Atom} from '../../text/sentences.js'
import {is, type WordPart} from '../../text/word-classes.js'
import {contentEnd, hasQuotation, hasVerb, isEnd} from './clause-ends.js'
import type {Range, SubjectedCue} from '../clause.js'
import type {Cue} from '../cues.js'
import type {Subject} from '../subjects/subject.js'

/** The content of verbs that take no clause: called X “…”, accused X of …, urged X to …, rejected the plan. */
export function frameRange(
  atoms: readonly Atom[],
  cue: Cue,
  subject: Subject,
  next: readonly SubjectedCue[]
): (Range & {rule: string}) | undefined {
  const {frames} = cue.form
  if (isNegated(atoms, cue.index) || (subject.phrase === undefined && subject.how !== 'shared'
    && !frames.has('label'))) {
    return undefined
  }
  const from = subject.how === 'inverted' ? subject.to : cue.end
  if (cue.voice === 'passive' && subject.how !== 'passive') return undefined
  if (cue.voice === 'passive' && atoms[cue.end]?.quotation !== undefined) {
    return frames.has('label') ? {from: cue.end, to: cue.end + 1, rule: 'label'} : undefined
  }
  const start = cue.voice === 'passive' ? subject.to : frames.has('infinitive') ? dateEnd(atoms, from) : from
  const first = atoms[start]
  if (first === undefined || isEnd(first) || isComma(first)) return undefined
  const to = objectEnd(atoms, start, next)
  if (isPlanned(atoms, cue) && !frames.has('infinitive') && !hasQuotation(atoms, {from: start, to})) return undefined
  if (frames.has('charge') && (hasQuotation(atoms, {from: start, to}) || hasPart(atoms, start, to, 'charge'))) {
    return {from: start, to, rule: 'charge'}
  }
  const marked = hasQuotation(atoms, {from: start, to}) || hasPart(atoms, start, to, 'likeness')
  if (frames.has('label') && (marked || !isA(first, is.preposition))
    && (hasQuotation(atoms, {from: start, to}) || hasPart(atoms, start, to, 'likeness')
    || (!frames.has('clause') && cue.voice !== 'passive' && hasComplement(atoms, start, to)))) {
    return {from: start, to, rule: 'label'}
  }
  if (frames.has('infinitive') && hasPart(atoms, start, to, 'infinitive') && !isA(first, is.negation)) {
    if (playsPart(first, 'infinitive') || (isWord(first) && !isA(first, is.complementizer)
      && toBefore(atoms, start, to))) {
      return {from: start, to, rule: 'infinitive'}
    }
  }
  if (frames.has('infinitive') && !frames.has('clause') && asksInMarks(atoms, start)) {
    return {from: start, to, rule: 'infinitive'}
  }
  if (frames.has('marked') && hasQuotation(atoms, {from: start, to})) return {from: start, to, rule: 'object'}
  if (frames.has('noun') && isWord(first) && !isA(first, is.complementizer | is.adverb) && dateEnd(atoms, start) === start
    && !(frames.has('clause') && hasVerb(atoms, start, Math.min(to, start + 8)))) {
    return {from: start, to, rule: 'object'}
  }
  return undefined
}

/** “called the plan a mistake”, “called it late”: another phrase right after the object, as “called a cab for him” has none. */
function hasComplement(atoms: readonly Atom[], start: number, to: number): boolean {
  const object = phraseAfter(atoms, start)
  const first = object === undefined ? undefined : atoms[object.coreTo]
  return object !== undefined && object.coreTo < to && isWord(first) && first?.ending !== 'gerund' && !isDate(first)
    && dateEnd(atoms, object.coreTo) === object.coreTo
    && !isVerb(atoms, object.coreTo) && !isA(first, is.preposition | is.coordinator | is.subordinator | is.adverb | is.relative)
}

/** “asked the crew “not to give up””: what is asked stands in marks right after those who are asked. */
function asksInMarks(atoms: readonly Atom[], start: number): boolean {
  const quotation = atoms[phraseAfter(atoms, start)?.coreTo ?? start]?.quotation
  return quotation !== undefined && !quotation.look.capitalStart && !quotation.look.title
}

/** “will defend the plan” */
const isPlanned = (atoms: readonly Atom[], {index, voice, form}: Cue): boolean => voice === 'finite' && form.form === 'base'
  && isA(atoms[atoms[index - 1]?.ending === 'adverb' ? index - 2 : index - 1], is.auxiliary)

const isNegated = (atoms: readonly Atom[], index: number): boolean => isA(atoms[index - 1], is.negation)

/** Whether “to” comes before any verb. */
function toBefore(atoms: readonly Atom[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if (playsPart(atoms[index], 'infinitive')) return true
    if (isVerb(atoms, index) || isComma(atoms[index])) return false
  }
  return false
}

function hasPart(atoms: readonly Atom[], from: number, to: number, part: WordPart): boolean {
  for (let index = from; index < to; index++) if (playsPart(atoms[index], part)) return true
  return false
}

/** Where an object with its complement ends: a comma that no quotation follows, or a later cue. */
function objectEnd(atoms: readonly Atom[], from: number, next: readonly SubjectedCue[]): number {
  const end = contentEnd(atoms, from, next)
  for (let index = from; index < end; index++) {
    const {quotation} = atoms[index]!
    if (quotation !== undefined && !isQuotationNear(atoms, index + 1, end)
      && (quotation.look.stopped || endsInComma(atoms, index))) {
      return index + 1
    }
    if (isComma(atoms[index]) && !isQuotationNear(atoms, index + 1, end)) return index
  }
  return end
}

const endsInComma = (atoms: readonly Atom[], index: number): boolean =>
  isComma(atoms[index + 1]) || isA(atoms[index + 1], is.coordinator | is.subordinator)

function isQuotationNear(atoms: readonly Atom[], from: number, end: number): boolean {
  for (let index = from; index < end
    && index < from + 6; index++) if (atoms[index]!.quotation !== undefined) return true
  return false
}
