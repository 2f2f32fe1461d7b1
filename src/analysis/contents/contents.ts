import type {Frame} from '../../languages/language.js'
import {isA, isComma, isRelative, isVerb, isWord, playsPart} from '../../text/atoms.js'
import type {Atom} from '../../text/sentences.js'
import {is} from '../../text/word-classes.js'
import {addresseeOf} from './addressees.js'
import {closesSentence, contentEnd, hasQuotation, hasVerb} from './clause-ends.js'
import type {Range, SubjectedCue} from '../clause.js'
import {endsClause, isMainClause, isQuotedRange, leftRange} from './content-left.js'
import {frameRange} from './content-objects.js'
import {commaAfter, parentheticalRest, rightRange, skipAside, type RightRange} from './content-right.js'
import type {Subject} from '../subjects/subject.js'
import {skipAdjuncts} from '../subjects/subjects.js'

/** What a cue reports. */
export interface Content {
  ranges: Range[]
  addressee: Range | undefined
  rule: string
}

/** A cue with what stands before it and after it, for the rules to choose from. */
interface Scene extends SubjectedCue {
  atoms: readonly Atom[]
  next: readonly SubjectedCue[]
  frames: ReadonlySet<Frame>
  left: Range | undefined
  right: RightRange | undefined
  /** The first atom after the cue, its addressee and its adjuncts. */
  at: number
  addressee: Range | undefined
}

/** Where a sentence's words are still free: for any cue, and for a tag at its end, which takes the cues inside too. */
export interface Floors {
  floor: number
  outerFloor: number
}

/** How a cue can report, the surest first. */
const rules: ReadonlyArray<(scene: Scene) => Content | undefined> = [asTag, cleft, quotedTag, object, introduction, clauseTag]

/**
 * The words that a cue reports, before it and after it; `later` are the cues after it, where its content may have to
 * stop.
 */
export function contentOf(
  atoms: readonly Atom[],
  subjected: SubjectedCue,
  floors: Floors,
  later: readonly SubjectedCue[]
): Content | undefined {
  const {cue, subject} = subjected
  const next = subject.how === 'ahead' ? later.filter(each => each.subject.from < subject.phrase!.from) : later
  const {frames} = cue.form
  const takesAll = closesSentence(atoms, cue, subject) && endsClause(atoms[subject.from - 1])
  const left = leftRange(atoms, subject, takesAll ? floors.outerFloor : floors.floor, frames.has('tag'))
  const addressee = addresseeOf(atoms, subjected)
  const start = cue.voice === 'passive' && subject.how !== 'passive' ? cue.end : subject.to
  const bare = addressee?.direct === true ? addressee.to : start
  const at = skipAside(atoms, skipAdjuncts(atoms, addressee?.direct === true ? relativeEnd(atoms, bare) : bare))
  const leftQuoted = left !== undefined && isQuotedRange(atoms, left)
  const isDescribed = subject.how === 'inverted' && isRelative(atoms[subject.to])
  const right = isDescribed ? undefined : shortOf(atoms, subject, rightRange(atoms, at, bare, cue, next, leftQuoted))
  const scene: Scene = {...subjected, atoms, next, frames, left, right, at, addressee}
  for (const rule of rules) {
    const content = rule(scene)
    if (content !== undefined) return content
  }
  return undefined
}

/** “told workers who filled the hall that it was late”: where the relative clause about the hearers ends, at “that”. */
function relativeEnd(atoms: readonly Atom[], at: number): number {
  if (!playsPart(atoms[at], 'personRelative')) return at
  for (let index = at + 2; index < atoms.length && index < at + longestRelative && isWord(atoms[index]); index++) {
    if (playsPart(atoms[index], 'that') && !isVerb(atoms, index - 1)) return index
  }
  return at
}

const longestRelative = 20

/**
 * Ends reported words before the subject that comes after them, “Saying that it was late, X resigned”, and with the relative
 * clause that the cue stands in, “The pier, which X says is old, was shut”.
 */
function shortOf(atoms: readonly Atom[], {how, phrase, from}: Subject, right: RightRange | undefined): RightRange | undefined {
  if (how === 'left' && right !== undefined && isRelative(atoms[from - 1]) && isComma(atoms[from - 2])) {
    return {...right, to: commaAfter(atoms, right.from, right.to)}
  }
  if (how !== 'ahead' || right === undefined || phrase === undefined || phrase.from >= right.to) return right
  const to = isComma(atoms[phrase.from - 1]) ? phrase.from - 1 : phrase.from
  return {...right, to}
}

/** “As X reported, …”, and “…,” as X calls it */
function asTag({atoms, cue, subject, frames, left, at, next, addressee}: Scene): Content | undefined {
  if (!playsPart(atoms[subject.from - 1], 'likeness') || cue.voice === 'gerund' || (frames.size === 1 && frames.has('thought'))) return undefined
  const before = isComma(atoms[subject.from - 2]) ? subject.from - 3 : subject.from - 2
  if (frames.has('label') && isA(atoms[cue.end], is.neuter | is.plural) && atoms[before]?.quotation !== undefined) {
    return {ranges: [{from: before, to: before + 1}], addressee, rule: 'tag-as'}
  }
  if (left !== undefined || !isComma(atoms[at])) return undefined
  const to = contentEnd(atoms, at + 1, next)
  return at + 1 < to ? {ranges: [{from: at + 1, to}], addressee, rule: 'as-tag'} : undefined
}

/** “…,” X said, and “…,” X said, “…” */
function quotedTag({atoms, subject, frames, left, right, addressee}: Scene): Content | undefined {
  if (left === undefined || !isQuotedRange(atoms, left) || !(frames.has('tag') || frames.has('clause'))) {
    return undefined
  }
  if (right?.quoted === true && !isTitleAfter(atoms, right.from)) {
    return {ranges: [left, right], addressee, rule: 'split-quotation'}
  }
  return {ranges: [left], addressee, rule: `tag-${subject.how}`}
}

/** “…,” said X, author of “Low Tide”: what a preposition stands before, or a noun for a work, is its title. */
const isTitleAfter = (atoms: readonly Atom[], at: number): boolean =>
  isA(atoms[at - 1], is.preposition | is.naming) && !isA(atoms[at - 1], is.complementizer)

/** “…” is how X put it, “…” was all that X would say: nothing but small words stands between the words and the subject. */
function cleft({atoms, cue, subject, frames, addressee}: Scene): Content | undefined {
  if (subject.how !== 'left' || cue.voice === 'gerund' || !(frames.has('clause') || frames.has('label'))) return undefined
  const start = playsPart(atoms[subject.from], 'quantifier') ? subject.from : subject.from - 1
  let at = start
  while (at > 0 && at > start - longestCleft && isA(atoms[at], is.complementizer | is.determiner | is.adverb)) at--
  if (at === start || !playsPart(atoms[at], 'be')) return undefined
  const from = isComma(atoms[at - 1]) ? at - 2 : at - 1
  return atoms[from]?.quotation === undefined ? undefined : {ranges: [{from, to: from + 1}], addressee, rule: 'tag-cleft'}
}

/** How many words may stand between the verb and the subject: all that, how, exactly what. */
const longestCleft = 5

/** X called Y “…”, accused Y of …, urged Y to … */
function object({atoms, cue, subject, next}: Scene): Content | undefined {
  const framed = frameRange(atoms, cue, subject, next)
  return framed === undefined ? undefined : {ranges: [framed], addressee: undefined, rule: framed.rule}
}

/** X said that …, said: “…” */
function introduction({atoms, cue, subject, frames, left, right, at, addressee}: Scene): Content | undefined {
  if (right === undefined || (right.rule === 'bare-clause' && isFreeRelative(atoms, subject) && !right.quoted)) return undefined
  if (!frames.has('clause') && !frames.has('tag') && !frames.has('document')
    && !(frames.has('thought') && right.quoted)) {
    return undefined
  }
  const reports = frames.has('clause') || frames.has('document') || (frames.has('infinitive') && hasQuotation(atoms, right) && (right.rule !== 'that-clause' || at === cue.end))
  if (!reports && (!right.quoted || right.rule === 'that-clause')) return undefined
  const goesOnQuoted = right.quoted && right.afterComma
  const goesOnReported = right.rule === 'colon' && !hasQuotation(atoms, right) && isComma(atoms[left?.to ?? 0])
  const split = left !== undefined && left.to - left.from > 1 && (goesOnQuoted || goesOnReported) && frames.has('clause')
    && subject.how !== 'shared' && isMainClause(atoms, left)
  return split ? {ranges: [left, right], addressee, rule: 'split-clause'}
    : {ranges: [right], addressee, rule: right.rule}
}

/** “After a day, X announced a plan”: the verb has an object of its own, so what opens the sentence is no reported clause. */
function hasObject(atoms: readonly Atom[], at: number, frames: ReadonlySet<Frame>): boolean {
  const atom = atoms[at]
  if (atom?.ending === 'gerund' || atom?.entry?.cue?.form === 'gerund') return frames.has('infinitive')
  return atom !== undefined && isWord(atom)
    && (isA(atom, is.determiner) || !isA(atom, is.subordinator | is.coordinator | is.preposition | is.adverb | is.relative))
}

/** “what X says on the stage is not so”: the words are what it says, unless a verb follows: “what X says is late”. */
const isFreeRelative = (atoms: readonly Atom[], {from, to, how}: Subject): boolean =>
  how === 'left' && playsPart(atoms[from - 1], 'freeRelative') && !isVerb(atoms, to)

/** …, X said; and …, X said, … */
function clauseTag({atoms, cue, subject, frames, left, at, next, addressee}: Scene): Content | undefined {
  if (left === undefined || subject.how === 'shared' || subject.how === 'relative') return undefined
  if (!frames.has('clause') && !(frames.has('tag') && hasQuotation(atoms, left))) return undefined
  if (hasObject(atoms, at, frames) && (isA(atoms[left.from], is.preposition | is.subordinator | is.adverb) || !isMainClause(atoms, left))) return undefined
  const after = parentheticalRest(atoms, at, next)
  const adjunct = !playsPart(atoms[cue.index], 'relay') && isA(atoms[left.from], is.preposition | is.subordinator | is.adverb)
    && !hasVerb(atoms, left.from, left.to) && !hasQuotation(atoms, left)
  if (adjunct && (after === undefined || atoms[after.from]?.entry?.cue !== undefined)) return undefined
  return after === undefined ? {ranges: [left], addressee, rule: 'clause-tag'}
    : {ranges: [left, after], addressee, rule: 'parenthetical-tag'}
}
