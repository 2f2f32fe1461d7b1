import {isA, isComma, isDash, isPronoun, isRelative, isVerb, isWord, playsPart} from '../../text/atoms.js'
import {dateEnd} from '../../text/dates.js'
import {phraseAfter} from '../../text/phrase-after.js'
import type {Atom} from '../../text/sentences.js'
import {is} from '../../text/word-classes.js'
import {contentEnd, hasQuotation, hasVerb, isEnd} from './clause-ends.js'
import type {Range, SubjectedCue} from '../clause.js'
import type {Cue} from '../cues.js'
import {skipAdjuncts} from '../subjects/subjects.js'

/** “He added, though, that”: an adverb between commas. */
export function skipAside(atoms: readonly Atom[], at: number): number {
  const after = atoms[at + 3]
  const aside = isComma(atoms[at]) && isComma(atoms[at + 2]) && isA(atoms[at + 1], is.adverb | is.subordinator)
  if (aside && (isA(after, is.complementizer) || after?.quotation !== undefined)) return at + 3
  return isDash(atoms[at]) ? afterDashes(atoms, at) : afterCondition(atoms, at)
}

/** “said, if asked, she would”: a few words between commas before the clause itself. */
function afterCondition(atoms: readonly Atom[], at: number): number {
  if (!isComma(atoms[at]) || !isA(atoms[at + 1], is.subordinator | is.preposition) || playsPart(atoms[at + 1], 'that')) return at
  let index = at + 2
  while (index < at + longestAside && isWord(atoms[index])) index++
  if (!isComma(atoms[index])) return at
  const next = atoms[index + 1]
  const goesOn = isPronoun(next) && isVerb(atoms, index + 2)
  const isShort = index < at + 4
  return goesOn || (isShort && (isA(next, is.complementizer) || next?.quotation !== undefined)) ? index + 1 : at
}

/** “said — with a smile — that”: what stands between dashes before “that”. */
function afterDashes(atoms: readonly Atom[], at: number): number {
  for (let index = at + 1; index < at + longestAside && isWord(atoms[index]); index++) {
    if (isDash(atoms[index + 1]) && isA(atoms[index + 2], is.complementizer)) return index + 2
  }
  return at
}

const longestAside = 12

export interface RightRange extends Range {
  quoted: boolean
  /** A colon or “that” says that reported words follow. */
  marked: boolean
  afterComma: boolean
  rule: string
}

export function rightRange(
  atoms: readonly Atom[],
  at: number,
  bare: number,
  cue: Cue,
  next: readonly SubjectedCue[],
  leftQuoted: boolean
): RightRange | undefined {
  const limit = contentEnd(atoms, at, next)
  let index = at
  const atom = atoms[index]
  if (isEnd(atom) || atom === undefined) return leftQuoted ? undefined : chargedWith(atoms, bare, at, cue)
  const range = (start: number, rule: string, marked: boolean, afterComma = false): RightRange | undefined => {
    const from = isComma(atoms[start]) ? start + 1 : start
    const to = contentEnd(atoms, from, next)
    return from < to ? {from, to, quoted: atoms[from]!.quotation !== undefined, marked, afterComma, rule} : undefined
  }
  if (atom.text === ':' && !isTime(atoms, index)) return range(index + 1, 'colon', true)
  const told = isComma(atoms[index + 1]) ? index + 2 : index + 1
  if (playsPart(atom, 'be') && atoms[told]?.quotation !== undefined) return untilSpoken(atoms, range(told, 'introduced', true))
  if (isComma(atom) || isDash(atom)) {
    const after = atoms[index + 1]
    if (after?.quotation !== undefined) return untilSpoken(atoms, range(index + 1, 'introduced', true, true))
    if (playsPart(after, 'that')) return range(index + 2, 'that-clause', true)
    if (cue.form.comma && !leftQuoted && hasVerb(atoms, index + 1, limit)) return range(index + 1, 'comma-clause', true)
    return undefined
  }
  if (atom.quotation !== undefined) {
    const onlyTag = !cue.form.frames.has('clause') && !cue.form.frames.has('thought')
    const onlyThought = !cue.form.frames.has('clause') && !cue.form.frames.has('tag')
    if (onlyThought && atom.quotation.look.title) return undefined
    return onlyTag && (!atom.quotation.look.capitalStart || atom.quotation.look.title) ? undefined
      : untilSpoken(atoms, range(index, 'introduced', true))
  }
  if (cue.form.comma && atoms[coreAfter(atoms, index)]?.text === ':') return range(coreAfter(atoms, index) + 1, 'colon', true)
  if (!cue.form.frames.has('clause') && cue.form.frames.has('tag')) {
    const object = coreAfter(atoms, index)
    if (object > index && isComma(atoms[object]) && atoms[object + 1]?.quotation?.look.title === false) {
      return untilSpoken(atoms, range(object + 1, 'introduced', true))
    }
  }
  if (isPointing(atoms, index, limit)) return undefined
  if (isA(atom, is.complementizer)) return range(playsPart(atom, 'that') ? index + 1 : index, 'that-clause', true)
  if (leftQuoted) return undefined
  const {form} = cue
  if (form.frames.has('clause') || form.frames.has('document')) {
    index = bare < at && isClauseStart(atoms, bare, limit) ? bare : at
    if (isA(atoms[index], is.coordinator)) return undefined
    const news = phraseAfter(atoms, index)
    if (news !== undefined && playsPart(atoms[news.coreTo], 'that') && isA(atoms[news.coreTo - 1], is.cueNoun)) {
      return range(news.coreTo + 1, 'that-clause', true)
    }
    const colon = colonBeforeQuotation(atoms, index, limit)
    if (colon !== undefined && !hasVerb(atoms, index, colon)) return range(colon + 1, 'colon', true)
    const clause = form.lemma === 'say' ? hasVerb(atoms, index, limit) : startsClause(atoms, index, limit)
    const near = form.lemma === 'say' ? limit : Math.min(limit, commaAfter(atoms, index, limit) + 2)
    if (clause || hasQuotation(atoms, {from: index, to: near})) return range(index, 'bare-clause', false)
  }
  return undefined
}

/** “confirming that thesis”: no clause follows. */
const isPointing = (atoms: readonly Atom[], index: number, limit: number): boolean =>
  playsPart(atoms[index], 'that') && limit - index < 4
  && !hasVerb(atoms, index + 1, limit) && !hasQuotation(atoms, {from: index, to: limit})

/** “at 2:15 p.m.” */
const isTime = (atoms: readonly Atom[], colon: number): boolean =>
  atoms[colon - 1]?.kind === 'number' && atoms[colon + 1]?.kind === 'number' && atoms[colon - 1]!.end === atoms[colon]!.start

/** sagte der „Talpost“: „…“: where the phrase ends of those who are told, without a preposition. */
const coreAfter = (atoms: readonly Atom[], at: number): number => phraseAfter(atoms, at)?.coreTo ?? at

/** “warned of a “catastrophe””: an adjunct that is all the cue has, with words in marks. */
function chargedWith(atoms: readonly Atom[], from: number, to: number, {form}: Cue): RightRange | undefined {
  if (from >= to || !form.frames.has('clause') || !playsPart(atoms[from], 'charge') || !hasQuotation(atoms, {from, to})) {
    return undefined
  }
  return {from, to, quoted: false, marked: false, afterComma: false, rule: 'bare-clause'}
}

/** “posted a message on a network: “…””: the colon that an object ends in, and a quotation after it. */
function colonBeforeQuotation(atoms: readonly Atom[], from: number, limit: number): number | undefined {
  for (let index = from; index < limit - 1 && index < from + longestAside; index++) {
    if (atoms[index]!.quotation !== undefined || isComma(atoms[index])) return undefined
    if (atoms[index]!.text === ':') return atoms[index + 1]!.quotation === undefined ? undefined : index
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
      return range
    }
    let next = index + 1
    while (next < range.to && (isComma(atoms[next]) || isA(atoms[next], is.coordinator))) next++
    if (next < range.to && atoms[next]!.quotation === undefined && atom.quotation.look.stopped) {
      return {...range, to: index + 1}
    }
  }
  return range
}

/** Whether a clause can start with this preposition: “said in May he would” has none, “said for us it is” may. */
const isClauseStart = (atoms: readonly Atom[], from: number, to: number): boolean =>
  from < to && !isA(atoms[from], is.preposition | is.date | is.adverb)

export function commaAfter(atoms: readonly Atom[], from: number, to: number): number {
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
  return atom.kind === 'word' && !atom.capital && !isA(atom, is.preposition | is.coordinator | is.subordinator)
    && atom.ending !== 'gerund'
}

/** “The raid, analysts said, was a success”: the rest of the clause around the tag. */
export function parentheticalRest(
  atoms: readonly Atom[],
  at: number,
  next: readonly SubjectedCue[]
): Range | undefined {
  if (!isComma(atoms[at])) return undefined
  const first = atoms[at + 1]
  const which = isRelative(first) && hasQuotation(atoms, {from: at + 1, to: contentEnd(atoms, at + 1, next)})
  if (first === undefined || isA(first, is.coordinator) || (isRelative(first) && !which)
    || first.entry?.cue?.form === 'gerund' || first.ending === 'gerund') {
    return undefined
  }
  const to = contentEnd(atoms, at + 1, next)
  if (dateEnd(atoms, at + 1) >= to) return undefined
  if (isA(first, is.subordinator) && next.some(({cue}) => cue.index > at && cue.index < at + 5)) return undefined
  return at + 1 < to ? {from: at + 1, to} : undefined
}
