import {isA, isComma, isDash, isPronoun, isRelative, isStop, isVerb, isWord, playsPart, reach} from '../../text/atoms.js'
import {phraseAfter} from '../../text/phrase-after.js'
import type {Atom} from '../../text/sentences.js'
import {is} from '../../text/word-classes.js'
import {addresseeAfter} from './addressees.js'
import type {Range, SubjectedCue} from '../clause.js'
import type {Cue} from '../cues.js'
import type {Subject} from '../subjects/subject.js'
import {skipAdjuncts} from '../subjects/subjects.js'

/** How many atoms a reported clause may have: a bound that keeps the scans linear. */
export const longestClause = 250

export const isEnd = (atom: Atom | undefined): boolean => atom === undefined || isStop(atom)

export const hasQuotation = (atoms: readonly Atom[], range: Range): boolean => {
  for (let index = range.from; index < range.to; index++) if (atoms[index]!.quotation !== undefined) return true
  return false
}

export function hasVerb(atoms: readonly Atom[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const atom = atoms[index]!
    if (isVerb(atoms, index) || isPronoun(atom)) return true
    if (atom.kind === 'word' && !atom.capital && atom.text.length > 3 && atom.pluralEnding && index > from
      && !isA(atom, is.group | is.determiner)) {
      return true
    }
  }
  return false
}

/** Where reported words stop: at the sentence's end, or before a later cue that stands beside this one. */
export function contentEnd(atoms: readonly Atom[], from: number, next: readonly SubjectedCue[]): number {
  let end = Math.min(atoms.length, from + longestClause)
  while (end > from && isEnd(atoms[end - 1])) end--
  end = mainClause(atoms, from, end) ?? end
  for (const each of next) {
    const {cue, subject} = each
    if (subject.from <= from) end = Math.min(end, verbAround(atoms, from, subject, cue) ?? end)
    else if (subject.from < end) {
      const before = endBefore(atoms, from, each)
      if (before !== undefined) return before
    }
  }
  return end
}

/** Where the words from `from` end because a later cue starts a clause of its own; none where it goes on with them. */
function endBefore(atoms: readonly Atom[], from: number, {cue, subject}: SubjectedCue): number | undefined {
  const before = atoms[subject.from - 1]
  const beforeComma = isComma(before) ? subject.from - 1 : subject.from
  const spoken = before?.quotation?.look.stopped === true
  if (before?.quotation !== undefined && subject.from - 1 > from
    && (subject.how === 'left' || subject.how === 'inverted') && !ownsRight(atoms, cue)
    && cue.form.frames.has('tag')) {
    return clauseStart(atoms, from, subject.from - 1)
  }
  if (subject.how === 'shared' && spoken && standsBeside(cue)) return subject.from
  if (subject.how === 'prefix') return isDash(before) ? subject.from - 1 : beforeComma
  if (isComma(before) && (subject.how === 'left' || subject.how === 'inverted')
    && closesSentence(atoms, cue, subject)) {
    return beforeComma
  }
  const joined = joinedEnd(atoms, cue, subject)
  if (joined !== undefined) return joined
  if (subject.how === 'left') {
    if (isComma(before) && (ownsRight(atoms, cue) || opensSubordinate(atoms))) return beforeComma
    const aside = subject.phrase!.to > subject.phrase!.coreTo && opensSubordinate(atoms)
      ? commaBefore(atoms, from, subject.from) : undefined
    const remark = isRelative(before) ? dashBefore(atoms, from, subject.from)
      : isA(before, is.cueNoun) && isA(atoms[subject.from - 2], is.determiner) && isComma(atoms[subject.from - 3]) ? subject.from - 3 : undefined
    if (aside !== undefined || remark !== undefined) return aside ?? remark
  }
  if (cue.voice === 'gerund' && (isComma(before) || spoken)) return beforeComma
  return before !== undefined && (before.text === ';' || isDash(before)) ? subject.from - 1 : undefined
}

/** Before “and” or “but” with a cue that stands beside. */
function joinedEnd(atoms: readonly Atom[], cue: Cue, subject: Subject): number | undefined {
  const before = atoms[subject.from - 1]
  const goesOn = standsBeside(cue) || (cue.voice === 'gerund' && ownsRight(atoms, cue))
  const joined = isA(before, is.coordinator) && (subject.how !== 'shared' || goesOn) ? subject.from - 1
    : isA(atoms[subject.from], is.coordinator) && subject.how === 'shared' && standsBeside(cue) ? subject.from : undefined
  if (joined !== undefined && (isComma(atoms[joined - 1]) || atoms[joined - 1]?.quotation?.look.stopped === true
    || subject.how === 'shared' || (cue.voice === 'gerund' && subject.how === 'left'))) {
    return isComma(atoms[joined - 1]) ? joined - 1 : joined
  }
  if (!isA(before, is.contrast) || subject.how !== 'left' || !standsBeside(cue)) return undefined
  const last = atoms[subject.from - 2]
  if (isComma(last)) return subject.from - 2
  return last?.quotation?.look.stopped === true ? subject.from - 1 : undefined
}

/** “While it said that it was late, under pressure X, a director, said …”: the comma a few words before a subject. */
function commaBefore(atoms: readonly Atom[], from: number, subject: number): number | undefined {
  for (let index = subject - 1; index > from && index > subject - 5; index--) if (isComma(atoms[index])) return index
  return undefined
}

/** “… a fine — a step that X said could be a crime”: the dash behind which a remark of the narrator starts. */
function dashBefore(atoms: readonly Atom[], from: number, subject: number): number | undefined {
  for (let index = subject - 2; index > from && index > subject - longestRemark; index--) {
    if (isDash(atoms[index])) return isA(atoms[index + 1], is.determiner) ? index : undefined
    if (!isWord(atoms[index])) return undefined
  }
  return undefined
}

/** How many words a remark may have before its relative pronoun. */
const longestRemark = 8

/** “X, who called it late, said”: where the clause ends that stands inside the subject of a later verb. */
function verbAround(atoms: readonly Atom[], from: number, {how, phrase}: Subject, cue: Cue): number | undefined {
  if (how !== 'left' || phrase === undefined || phrase.from >= from - 1 || phrase.to <= from) return undefined
  let end = phrase.to
  while (end < cue.index && atoms[end]!.quotation !== undefined) end++
  return end <= cue.index ? end : undefined
}

/**
 * “While Reed said it was late, he came”: the comma after which the main clause starts, its subject and its verb, where
 * the words from `from` stand in the subordinate clause that opens the sentence. “If it rains, …” inside them comes before.
 */
function mainClause(atoms: readonly Atom[], from: number, end: number): number | undefined {
  if (from > reach || !opensSubordinate(atoms)) return undefined
  for (let index = 1; index < from; index++) if (isComma(atoms[index]) || isDash(atoms[index])) return undefined
  let inner = isA(atoms[from], is.subordinator) && !playsPart(atoms[from], 'that')
  for (let index = from; index < end; index++) {
    if (!isComma(atoms[index]) || !startsClause(atoms, index + 1)) continue
    if (!inner) return index
    inner = false
  }
  return undefined
}

/** A subject with its verb right after it. */
function startsClause(atoms: readonly Atom[], from: number): boolean {
  const first = atoms[from]
  if (isA(first, is.preposition | is.coordinator | is.subordinator | is.relative) || isVerb(atoms, from)) return false
  const phrase = phraseAfter(atoms, from)
  if (phrase === undefined) return false
  let verb = phrase.coreTo
  while (isA(atoms[verb], is.adverb | is.negation) || atoms[verb]?.ending === 'adverb') verb++
  return isVerb(atoms, verb)
}

/** “While some say it is late, others say …”: after the comma the main clause starts. */
function opensSubordinate(atoms: readonly Atom[]): boolean {
  const first = isA(atoms[0], is.coordinator) ? atoms[1] : atoms[0]
  return isA(first, is.subordinator) && !isA(first, is.complementizer | is.determiner)
}

/** A verb of speech in a finite form; beliefs and participles go on with what is said. */
const standsBeside = ({voice, form}: Cue): boolean =>
  voice === 'finite' && [...form.frames].some(frame => frame !== 'thought' && frame !== 'document' && frame !== 'tag')

/** The cue is the tag at the sentence's end: “…, analysts said Tuesday.” */
export function closesSentence(atoms: readonly Atom[], cue: Cue, subject: Subject): boolean {
  if (!cue.form.frames.has('clause') || cue.voice !== 'finite') return false
  let at = subject.to
  if (subject.how === 'left' && cue.form.frames.has('addressee')) at = addresseeAfter(atoms, at)?.to ?? at
  at = skipAdjuncts(atoms, at)
  const atom = atoms[at]
  if (subject.how === 'inverted' && isRelative(atom)) return true
  return isEnd(atom) || (subject.how === 'left' && isComma(atom) && isRelative(atoms[at + 1]))
}

/** Where the clause of the quotation at `at` starts: after the last comma or dash before it. */
function clauseStart(atoms: readonly Atom[], from: number, at: number): number {
  for (let index = at; index > from; index--) if (isComma(atoms[index - 1]) || isDash(atoms[index - 1])
    || atoms[index - 1]!.text === ';') return index - 1
  return at
}

/** A colon or a quotation follows the cue. */
function ownsRight(atoms: readonly Atom[], cue: Cue): boolean {
  const at = skipAdjuncts(atoms, cue.end)
  const atom = atoms[at]
  if (atom === undefined) return false
  return atom.quotation !== undefined || atom.text === ':' || (isComma(atom) && atoms[at + 1]?.quotation !== undefined)
}
