import {is, type WordPart} from '../text/lexicon.js'
import {isA, isComma, isDash, isPronoun, isRelative, isVerb, isWord, phraseAfter, playsPart} from '../text/phrases.js'
import type {Atom} from '../text/sentences.js'
import type {Cue} from './cues.js'
import {skipAdjuncts, type Subject} from './subjects.js'

/** Half-open ranges of atoms. */
export interface Range {
  from: number
  to: number
}

export interface Content {
  ranges: Range[]
  addressee: Range | undefined
  rule: string
}

/** A cue with its subject, before its content is known. */
export interface SubjectedCue {
  cue: Cue
  subject: Subject
}

/** How many atoms a reported clause may have: a bound that keeps the scans linear. */
const longestClause = 250

export const isEnd = (atom: Atom | undefined): boolean => atom === undefined || /^[.?!]$/.test(atom.text)

/**
 * The words that a cue reports, before it and after it. `floor` is where the sentence's words are still free, and
 * `outerFloor` where they are for a tag at the sentence's end, which takes the whole clause with the cues inside it;
 * `next` are the cues after this one, where its content may have to stop.
 */
export function contentOf(atoms: readonly Atom[], {cue, subject}: SubjectedCue, floor: number, outerFloor: number, next: readonly SubjectedCue[]): Content | undefined {
  const {form} = cue
  const frames = form.frames
  const left = leftRange(atoms, subject, closesSentence(atoms, cue, subject) && endsClause(atoms[subject.from - 1]) ? outerFloor : floor, frames.has('tag'))
  const leftQuoted = left !== undefined && isQuotedRange(atoms, left)
  let index = subject.to
  let addressee: Range | undefined
  if (cue.voice === 'passive' && subject.how !== 'passive') index = cue.end
  if (subject.how === 'inverted' && frames.has('addressee')) addressee = undefined
  if ((frames.has('addressee') || frames.has('infinitive')) && subject.how !== 'inverted' && cue.voice !== 'passive') {
    addressee = addresseeAfter(atoms, index)
    if (addressee !== undefined) index = addressee.to
  } else if (playsPart(atoms[index], 'recipient')) {
    const phrase = phraseAfter(atoms, index + 1)
    if (phrase !== undefined && !isVerb(atoms, index + 1)) addressee = {from: index + 1, to: phrase.coreTo}
  }
  const at = skipAside(atoms, skipAdjuncts(atoms, index))
  const right = rightRange(atoms, at, index, cue, next, leftQuoted)
  const framed = frameRange(atoms, cue, subject, next)

  if (left === undefined && playsPart(atoms[subject.from - 1], 'likeness') && isComma(atoms[at])) {
    const to = contentEnd(atoms, at + 1, next)
    if (at + 1 < to) return {ranges: [{from: at + 1, to}], addressee, rule: 'as-tag'}
  }
  if (leftQuoted && left !== undefined) {
    const ranges = [left]
    if (right !== undefined && right.quoted) ranges.push(right)
    if (frames.has('tag') || frames.has('clause')) return {ranges, addressee, rule: ranges.length > 1 ? 'split-quotation' : `tag-${subject.how}`}
  }
  if (framed !== undefined) return {ranges: [framed], addressee: undefined, rule: framed.rule}
  if (right !== undefined && (frames.has('clause') || frames.has('tag') || frames.has('document') || (frames.has('thought') && right.quoted))) {
    if (!right.quoted && !right.marked && !(frames.has('clause') || frames.has('document'))) return undefined
    if (left !== undefined && left.to - left.from > 1 && right.quoted && right.afterComma && frames.has('clause') && subject.how !== 'shared' && isMainClause(atoms, left)) {
      return {ranges: [left, right], addressee, rule: 'split-clause'}
    }
    return {ranges: [right], addressee, rule: right.rule}
  }
  if (left !== undefined && (frames.has('clause') || (frames.has('tag') && hasQuotation(atoms, left))) && subject.how !== 'shared' && subject.how !== 'relative') {
    const ranges: Range[] = [left]
    const after = parentheticalRest(atoms, at, next)
    const adjunct = !playsPart(atoms[cue.index], 'relay') && isA(atoms[left.from], is.preposition) && !hasVerb(atoms, left.from, left.to) && !hasQuotation(atoms, left)
    if (adjunct && (after === undefined || atoms[after.from]?.entry?.cue !== undefined)) return undefined
    if (after !== undefined) ranges.push(after)
    return {ranges, addressee, rule: after === undefined ? 'clause-tag' : 'parenthetical-tag'}
  }
  return undefined
}

/** A clause of its own, and no adjunct: it does not start with a preposition, and has a verb or ends in a quotation. */
function isMainClause(atoms: readonly Atom[], range: Range): boolean {
  const first = atoms[range.from]
  const last = atoms[range.to - 1]
  if (last?.quotation !== undefined && !last.quotation.look.title) return true
  if (isA(first, is.preposition) || isA(first, is.subordinator) || first?.ending === 'gerund') return false
  return hasVerb(atoms, range.from, range.to)
}

/** “He added, though, that”: an adverb between commas. */
function skipAside(atoms: readonly Atom[], at: number): number {
  const after = atoms[at + 3]
  const aside = isComma(atoms[at]) && isComma(atoms[at + 2]) && isA(atoms[at + 1], is.adverb | is.subordinator)
  return aside && (isA(after, is.complementizer) || after?.quotation !== undefined) ? at + 3 : at
}

/** A comma, also one inside marks. */
const endsClause = (atom: Atom | undefined): boolean => isComma(atom) || atom?.quotation?.look.stopped === true

/** The clause before the cue's own words, if a comma or a quotation ends it. */
function leftRange(atoms: readonly Atom[], subject: Subject, floor: number, tags: boolean): Range | undefined {
  const to = subject.from
  const last = atoms[to - 1]
  if (last === undefined || to <= floor) return undefined
  if (playsPart(last, 'likeness') && to - 2 > floor && (isComma(atoms[to - 2]) || atoms[to - 2]!.quotation !== undefined)) {
    return startAt(atoms, floor, isComma(atoms[to - 2]) ? to - 2 : to - 1)
  }
  if (last.quotation !== undefined) return last.quotation.look.stopped || (subject.how !== 'none' && tags) ? startAt(atoms, floor, to) : undefined
  if ((isComma(last) || isDash(last)) && to - 1 > floor) return startAt(atoms, floor, to - 1)
  return undefined
}

function startAt(atoms: readonly Atom[], floor: number, to: number): Range | undefined {
  let from = Math.max(floor, to - longestClause)
  while (from < to && (isComma(atoms[from]) || isDash(atoms[from]) || isA(atoms[from], is.coordinator))) from++
  return from < to ? {from, to} : undefined
}

/** The clause is nothing but quotations. */
function isQuotedRange(atoms: readonly Atom[], range: Range): boolean {
  let quoted = false
  for (let index = range.from; index < range.to; index++) {
    if (atoms[index]!.quotation !== undefined) quoted = true
    else if (isWord(atoms[index])) return atoms[range.to - 1]!.quotation !== undefined && range.to - range.from > 1 && isShortLead(atoms, range)
  }
  return quoted
}

const isShortLead = (atoms: readonly Atom[], range: Range): boolean => range.to - range.from <= 2 && isA(atoms[range.from], is.coordinator | is.adverb)

const hasQuotation = (atoms: readonly Atom[], range: Range): boolean => {
  for (let index = range.from; index < range.to; index++) if (atoms[index]!.quotation !== undefined) return true
  return false
}

interface RightRange extends Range {
  quoted: boolean
  /** A colon or “that” says that reported words follow. */
  marked: boolean
  afterComma: boolean
  rule: string
}

function rightRange(atoms: readonly Atom[], at: number, bare: number, cue: Cue, next: readonly SubjectedCue[], leftQuoted: boolean): RightRange | undefined {
  const limit = contentEnd(atoms, at, next)
  let index = at
  const atom = atoms[index]
  if (isEnd(atom) || atom === undefined) return undefined
  const range = (from: number, rule: string, marked: boolean, afterComma = false): RightRange | undefined => {
    const to = contentEnd(atoms, from, next)
    return from < to ? {from, to, quoted: atoms[from]!.quotation !== undefined, marked, afterComma, rule} : undefined
  }
  if (atom.text === ':') return range(index + 1, 'colon', true)
  if (isComma(atom) || isDash(atom)) {
    const after = atoms[index + 1]
    if (after?.quotation !== undefined) return untilSpoken(atoms, range(index + 1, 'introduced', true, true))
    if (playsPart(after, 'that')) return range(index + 2, 'that-clause', true)
    if (cue.form.comma && !leftQuoted && hasVerb(atoms, index + 1, limit)) return range(index + 1, 'comma-clause', true)
    return undefined
  }
  if (atom.quotation !== undefined) {
    const onlyTag = !cue.form.frames.has('clause') && !cue.form.frames.has('thought')
    return onlyTag && (!atom.quotation.look.capitalStart || atom.quotation.look.title) ? undefined : untilSpoken(atoms, range(index, 'introduced', true))
  }
  if (isA(atom, is.complementizer)) return range(playsPart(atom, 'that') ? index + 1 : index, 'that-clause', true)
  if (leftQuoted) return undefined
  const {form} = cue
  if (form.frames.has('clause') || form.frames.has('document')) {
    index = bare < at && isClauseStart(atoms, bare, limit) ? bare : at
    const news = phraseAfter(atoms, index)
    if (news !== undefined && playsPart(atoms[news.coreTo], 'that') && isA(atoms[news.coreTo - 1], is.cueNoun)) return range(news.coreTo + 1, 'that-clause', true)
    const clause = form.lemma === 'say' ? hasVerb(atoms, index, limit) : startsClause(atoms, index, limit)
    const near = form.lemma === 'say' ? limit : Math.min(limit, commaAfter(atoms, index, limit) + 2)
    if (clause || hasQuotation(atoms, {from: index, to: near})) return range(index, 'bare-clause', false)
  }
  return undefined
}

/** Ends introduced speech after its last quotation, where a comma or a stop inside the marks says that it is over. */
function untilSpoken(atoms: readonly Atom[], range: RightRange | undefined): RightRange | undefined {
  if (range === undefined) return undefined
  for (let index = range.from; index < range.to; index++) {
    const atom = atoms[index]!
    if (atom.quotation === undefined) {
      if (isComma(atom) || isA(atom, is.coordinator)) continue
      return index === range.from ? range : range
    }
    let next = index + 1
    while (next < range.to && (isComma(atoms[next]) || isA(atoms[next], is.coordinator))) next++
    if (next < range.to && atoms[next]!.quotation === undefined && atom.quotation.look.stopped) return {...range, to: index + 1}
  }
  return range
}

/** Whether a clause can start with this preposition: “said in May he would” has none, “said for us it is” may. */
const isClauseStart = (atoms: readonly Atom[], from: number, to: number): boolean => from < to && !isA(atoms[from], is.preposition | is.date | is.adverb)

function commaAfter(atoms: readonly Atom[], from: number, to: number): number {
  for (let index = from; index < to; index++) if (isComma(atoms[index])) return index
  return to
}

/** A subject, then a verb: “found the plan was late”, and not “found the plan late in May”. */
function startsClause(atoms: readonly Atom[], from: number, to: number): boolean {
  const start = skipAdjuncts(atoms, from)
  if (start >= to) return false
  if (isPronoun(atoms[start])) return start + 1 < to && !playsPart(atoms[start], 'objectPronoun')
  const phrase = phraseAfter(atoms, start)
  if (phrase === undefined) return false
  const index = skipAdjuncts(atoms, phrase.to)
  const atom = atoms[index]
  if (index >= to || atom === undefined) return false
  if (isRelative(atom) || isVerb(atoms, index)) return hasVerb(atoms, index, to)
  return atom.kind === 'word' && !atom.capital && !isA(atom, is.preposition | is.coordinator | is.subordinator) && atom.ending !== 'gerund'
}

function hasVerb(atoms: readonly Atom[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const atom = atoms[index]!
    if (isVerb(atoms, index) || isPronoun(atom)) return true
    if (atom.kind === 'word' && !atom.capital && atom.text.length > 3 && atom.lower.endsWith('s') && index > from && !isA(atom, is.group | is.determiner)) return true
  }
  return false
}

/** Where reported words stop: at the sentence's end, or before a later cue that stands beside this one. */
export function contentEnd(atoms: readonly Atom[], from: number, next: readonly SubjectedCue[]): number {
  let end = Math.min(atoms.length, from + longestClause)
  while (end > from && isEnd(atoms[end - 1])) end--
  for (const {cue, subject} of next) {
    if (subject.from <= from || subject.from >= end) continue
    const before = atoms[subject.from - 1]
    if (before?.quotation !== undefined && subject.from - 1 > from && (subject.how === 'left' || subject.how === 'inverted') && !ownsRight(atoms, cue) && cue.form.frames.has('tag')) {
      end = clauseStart(atoms, from, subject.from - 1)
      break
    }
    if (subject.how === 'prefix') {
      end = isComma(before) || isDash(before) ? subject.from - 1 : subject.from
      break
    }
    const first = atoms[subject.from]
    if (isComma(before) && (subject.how === 'left' || subject.how === 'inverted') && closesSentence(atoms, cue, subject)) {
      end = subject.from - 1
      break
    }
    const joined = isA(before, is.coordinator) ? subject.from - 1 : isA(first, is.coordinator) && subject.how === 'shared' ? subject.from : undefined
    if (joined !== undefined && (isComma(atoms[joined - 1]) || atoms[joined - 1]?.quotation?.look.stopped === true || subject.how === 'shared')) {
      end = isComma(atoms[joined - 1]) ? joined - 1 : joined
      break
    }
    if (isComma(before) && subject.how === 'left' && ownsRight(atoms, cue)) {
      end = subject.from - 1
      break
    }
    if (cue.voice === 'gerund' && isComma(before)) {
      end = subject.from - 1
      break
    }
    if (before !== undefined && (before.text === ';' || isDash(before))) {
      end = subject.from - 1
      break
    }
  }
  return end
}

/** The cue is the tag at the sentence's end: “…, analysts said Tuesday.” */
export function closesSentence(atoms: readonly Atom[], cue: Cue, subject: Subject): boolean {
  if (!cue.form.frames.has('clause') || cue.voice !== 'finite') return false
  let at = subject.to
  if (subject.how === 'left' && cue.form.frames.has('addressee')) at = addresseeAfter(atoms, at)?.to ?? at
  at = skipAdjuncts(atoms, at)
  const atom = atoms[at]
  return isEnd(atom) || (subject.how === 'left' && isComma(atom) && isRelative(atoms[at + 1]))
}

/** Where the clause of the quotation at `at` starts: after the last comma or dash before it. */
function clauseStart(atoms: readonly Atom[], from: number, at: number): number {
  for (let index = at; index > from; index--) if (isComma(atoms[index - 1]) || isDash(atoms[index - 1]) || atoms[index - 1]!.text === ';') return index - 1
  return at
}

/** A colon or a quotation follows the cue. */
function ownsRight(atoms: readonly Atom[], cue: Cue): boolean {
  const at = skipAdjuncts(atoms, cue.end)
  const atom = atoms[at]
  if (atom === undefined) return false
  return atom.quotation !== undefined || atom.text === ':' || (isComma(atom) && atoms[at + 1]?.quotation !== undefined)
}

/** “The raid, analysts said, was a success”: the rest of the clause around the tag. */
function parentheticalRest(atoms: readonly Atom[], at: number, next: readonly SubjectedCue[]): Range | undefined {
  if (!isComma(atoms[at])) return undefined
  const first = atoms[at + 1]
  const which = isRelative(first) && hasQuotation(atoms, {from: at + 1, to: contentEnd(atoms, at + 1, next)})
  if (first === undefined || isA(first, is.coordinator) || (isRelative(first) && !which) || first.entry?.cue?.form === 'gerund' || first.ending === 'gerund') return undefined
  const to = contentEnd(atoms, at + 1, next)
  return at + 1 < to ? {from: at + 1, to} : undefined
}

/** told reporters, told CNN's X, warned him. */
function addresseeAfter(atoms: readonly Atom[], index: number): Range | undefined {
  const first = atoms[index]
  if (first === undefined || !isWord(first) || isA(first, is.complementizer | is.preposition) || first.kind === 'possessive') return undefined
  const after = atoms[index + 1]
  if (isPronoun(first) || (playsPart(first, 'objectPronoun') && (after === undefined || !isWord(after) || isA(after, is.complementizer | is.preposition)))) {
    return isVerb(atoms, index + 1) ? undefined : {from: index, to: index + 1}
  }
  const phrase = phraseAfter(atoms, index)
  if (phrase === undefined || isVerb(atoms, phrase.coreTo)) return undefined
  const apposed = isComma(atoms[phrase.to]) && (isA(atoms[phrase.to + 1], is.complementizer) || atoms[phrase.to + 1]?.quotation !== undefined)
  return {from: index, to: apposed ? phrase.to : phrase.coreTo}
}

/** The content of verbs that take no clause: called X “…”, accused X of …, urged X to …, rejected the plan. */
function frameRange(atoms: readonly Atom[], cue: Cue, subject: Subject, next: readonly SubjectedCue[]): (Range & {rule: string}) | undefined {
  const {frames} = cue.form
  if (isNegated(atoms, cue.index) || (subject.phrase === undefined && subject.how !== 'shared' && !frames.has('label'))) return undefined
  const from = subject.how === 'inverted' ? subject.to : cue.end
  if (cue.voice === 'passive' && subject.how !== 'passive') return undefined
  const start = cue.voice === 'passive' ? subject.to : from
  const first = atoms[start]
  if (first === undefined || isEnd(first) || isComma(first)) return undefined
  const to = objectEnd(atoms, start, next)
  if (frames.has('charge') && (hasQuotation(atoms, {from: start, to}) || hasPart(atoms, start, to, 'charge'))) return {from: start, to, rule: 'charge'}
  const marked = hasQuotation(atoms, {from: start, to}) || hasPart(atoms, start, to, 'likeness')
  if (frames.has('label') && (marked || !isA(first, is.preposition)) && (hasQuotation(atoms, {from: start, to}) || hasPart(atoms, start, to, 'likeness') || (isWord(first) && to - start > 1 && !frames.has('clause') && cue.voice !== 'passive'))) return {from: start, to, rule: 'label'}
  if (frames.has('infinitive') && hasPart(atoms, start, to, 'infinitive') && !isA(first, is.negation)) {
    if (playsPart(first, 'infinitive') || (isWord(first) && !isA(first, is.complementizer) && toBefore(atoms, start, to))) return {from: start, to, rule: 'infinitive'}
  }
  if (frames.has('noun') && isWord(first) && !isA(first, is.complementizer) && !(frames.has('clause') && hasVerb(atoms, start, Math.min(to, start + 8)))) return {from: start, to, rule: 'object'}
  return undefined
}

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
    if (quotation !== undefined && !isQuotationNear(atoms, index + 1, end) && (quotation.look.stopped || endsInComma(atoms, index))) return index + 1
    if (isComma(atoms[index]) && !isQuotationNear(atoms, index + 1, end)) return index
  }
  return end
}

const endsInComma = (atoms: readonly Atom[], index: number): boolean => isComma(atoms[index + 1]) || isA(atoms[index + 1], is.coordinator | is.subordinator)

function isQuotationNear(atoms: readonly Atom[], from: number, end: number): boolean {
  for (let index = from; index < end && index < from + 6; index++) if (atoms[index]!.quotation !== undefined) return true
  return false
}
