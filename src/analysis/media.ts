import type {MediumKind} from '../languages/language.js'
import {isA, isComma, isVerb, isWord, playsPart, reach} from '../text/atoms.js'
import {dateEnd} from '../text/dates.js'
import {phraseAfter} from '../text/phrase-after.js'
import type {Atom, Sentence} from '../text/sentences.js'
import {is} from '../text/word-classes.js'
import type {Range} from './clause.js'
import {mentionOf, place} from './mentions.js'
import type {Statement} from './statement.js'

/**
 * Fills in the way the words took, when and where they were said, and through whom, from the words around the cue
 * that are not reported themselves. Linear in the sentence.
 */
export function addCircumstances(statement: Statement, next: Statement | undefined): void {
  const {sentence} = statement
  if (statement.leansOn !== undefined) return
  for (const zone of zonesOf(statement, next)) {
    addMedium(statement, zone)
    const near = zone.lead === true ? {from: zone.from, to: Math.min(zone.to, zone.from + leadReach)}
      : {from: zone.bare ?? zone.from, to: zone.to}
    addDate(statement, near, zone.lead === true)
    addLocation(statement, near, zone.lead === true)
    addSpokesperson(statement, zone)
  }
  statement.medium ??= mediumOfSource(statement)
  const cueMedium = statement.cue?.medium
  if (statement.medium === undefined && cueMedium !== undefined && statement.cuePlace !== undefined) {
    statement.medium = {kind: cueMedium, place: place(sentence, {from: statement.cueFrom, to: statement.cueTo})}
  }
}

/** Words around a cue; `lead` where they stand before its subject. */
interface Zone extends Range {
  lead?: boolean
  /** Where it starts without what stands between commas after the subject: that has dates of its own. */
  bare?: number
}

/** Date and place open the sentence: “Last week, …”, “In Berlin, …”. */
const leadReach = 4

/**
 * The stretches of the sentence that belong to this statement's cue: after it and its subject, then before its subject.
 */
function zonesOf(statement: Statement, next: Statement | undefined): Zone[] {
  const {sentence, cueFrom, cueTo} = statement
  const {atoms} = sentence
  const [mention] = statement.mentions
  const phrase = mention?.sentence === sentence ? mention.phrase : undefined
  const after = Math.max(cueTo, phrase === undefined || phrase.from < cueFrom ? cueTo : phrase.to)
  const end = boundary(atoms, after, statement, next)
  const before = phrase !== undefined && phrase.from < cueFrom ? phrase.from : cueFrom
  const zones: Zone[] = [{from: after, to: end}]
  const start = leadStart(atoms, before, statement)
  if (phrase !== undefined && phrase.coreTo < cueFrom && phrase.from < cueFrom) {
    const bare = Math.max(phrase.to, cueFrom - reach)
    const aside = isA(atoms[phrase.coreTo + 1], is.preposition) ? Math.max(phrase.coreTo, cueFrom - reach) : bare
    if (aside < cueFrom) zones.push({from: aside, to: cueFrom, bare})
  }
  if (start < before) zones.push({from: start, to: before, lead: true})
  return zones
}

/** Where this statement's adjuncts after the cue end: its own content, another cue's words, the sentence's end. */
function boundary(atoms: readonly Atom[], from: number, statement: Statement, next: Statement | undefined): number {
  let end = Math.min(atoms.length, from + reach)
  for (const each of statement.content) {
    for (let index = from; index < end; index++) {
      if (atoms[index]!.start >= each.start && atoms[index]!.start < each.end) end = index
    }
  }
  return next === undefined || next.cueFrom < from ? end : Math.min(end, next.cueFrom)
}

/** Where the words before the subject start: after the content, if that comes first. */
function leadStart(atoms: readonly Atom[], before: number, statement: Statement): number {
  let start = Math.max(0, before - reach)
  for (const each of statement.content) {
    for (let index = start; index < before; index++) if (atoms[index]!.start < each.end
      && atoms[index]!.end > each.start) start = index + 1
  }
  return start
}

function addMedium(statement: Statement, zone: Range): void {
  if (statement.medium !== undefined) return
  const {atoms} = statement.sentence
  for (let index = zone.from; index < zone.to; index++) {
    if (!isA(atoms[index], is.preposition)) continue
    const found = mediumAt(statement.sentence, index, zone.to)
    if (found === undefined) continue
    statement.medium = {kind: found.kind, place: place(statement.sentence, {from: index, to: found.to})}
    addHearer(statement, found.to, zone.to)
    return
  }
}

/** A preposition, then up to six words, a medium among them: “in a telephone interview”. */
function mediumAt(sentence: Sentence, at: number, limit: number): {kind: MediumKind; to: number} | undefined {
  const {atoms} = sentence
  if (!playsPart(atoms[at], 'mediumPreposition')) return undefined
  let found: {kind: MediumKind; to: number} | undefined
  for (let index = at + 1; index < limit && index <= at + 8; index++) {
    const atom = atoms[index]!
    if (atom.quotation !== undefined && atom.quotation.look.title && playsPart(atoms[at], 'stage')) {
      return found ?? {kind: 'broadcast', to: index + 1}
    }
    if (!isWord(atom) && atom.text !== '&') break
    if (isA(atom, is.preposition) || (isVerb(atoms, index) && atom.entry?.medium === undefined)) break
    if (found !== undefined && atom.entry?.cue?.participle === true) break
    const kind = atom.entry?.medium
    if (kind !== undefined) {
      found = {kind: found === undefined || isVague(found.kind, kind) ? kind : found.kind, to: index + 1}
    }
  }
  return found
}

/** A channel says more than the form: a telephone interview is by phone, a news conference no conference. */
const isVague = (before: MediumKind, after: MediumKind): boolean =>
  before === 'other' || (before === 'broadcast' && after !== 'other')

/** “in an email to X”, “in an interview with X”: X is told. */
function addHearer(statement: Statement, at: number, limit: number): void {
  const {atoms} = statement.sentence
  const preposition = atoms[at]
  if (statement.addressee !== undefined || preposition === undefined || at >= limit) return
  const hears = playsPart(preposition, 'recipient')
    || (playsPart(preposition, 'companion') && statement.medium?.kind === 'interview')
  if (!hears || atoms[at + 1]?.kind !== 'word') return
  const phrase = phraseAfter(atoms, at + 1)
  if (phrase === undefined) return
  const named = atoms.slice(phrase.coreFrom, phrase.coreTo).some(each => each.capital)
  if (named) statement.addressee = mentionOf(statement.sentence, {...phrase, to: phrase.coreTo})
}

/**
 * “issued a statement saying”, “a blog post that said”: the medium is the object before the cue, or the source itself.
 */
function mediumOfSource(statement: Statement): Statement['medium'] {
  const {sentence, cueFrom} = statement
  const {atoms} = sentence
  let index = cueFrom - 1
  while (index >= 0 && isA(atoms[index], is.relative | is.auxiliary | is.adverb)) index--
  const atom = atoms[index]
  const kind = atom?.entry?.medium
  if (kind === undefined || atom === undefined || atom.capital) return undefined
  const itself = statement.mentions.some(each => each.sentence === sentence && each.phrase.coreTo === index + 1)
  if (itself && kind !== 'statement') return undefined
  if (statement.mentions.some(({phrase}) => phrase.coreTo < index && phrase.to === index + 1)) return undefined
  let from = index
  while (from > 0 && isWord(atoms[from - 1]) && !isA(atoms[from - 1], is.preposition) && !isVerb(atoms, from - 1)
    && index - from < 4) from--
  return {kind, place: place(sentence, {from, to: index + 1})}
}

/**
 * “The office released a statement Thursday: “…””, “posted a message on Facebook: “…””: the way that the words take which
 * start at `end`, named since the last verb before it.
 */
export function mediumBefore(sentence: Sentence, end: number): Statement['medium'] {
  const {atoms} = sentence
  let found: {kind: MediumKind; from: number; to: number} | undefined
  for (let index = end - 1; index > 0 && index > end - longestObject; index--) {
    const atom = atoms[index]!
    if (isComma(atom) || atom.quotation !== undefined || isVerb(atoms, index)) break
    const kind = atom.entry?.medium
    if (kind === undefined) continue
    const before = found?.kind
    found = {kind: before === undefined || isVague(before, kind) ? kind : before, from: index, to: found?.to ?? index + 1}
  }
  return found === undefined ? undefined : {kind: found.kind, place: place(sentence, {from: found.from, to: found.to})}
}

/** How many words the object of a verb may have before a colon. */
const longestObject = 10

function addDate(statement: Statement, zone: Range, lead: boolean): void {
  if (statement.date !== undefined) return
  const {atoms} = statement.sentence
  for (let index = zone.from; index < zone.to; index++) {
    const end = Math.min(dateEnd(atoms, index), zone.to)
    if (end <= index) {
      if (lead) return
      continue
    }
    let from = index
    while (from < end && isA(atoms[from], is.preposition)) from++
    statement.date = place(statement.sentence, {from, to: end})
    return
  }
}

/** “through a spokesman”, “via an interpreter”. */
function addSpokesperson(statement: Statement, zone: Range): void {
  const {atoms} = statement.sentence
  for (let index = zone.from; index < zone.to - 1; index++) {
    if (!playsPart(atoms[index], 'through')) continue
    const phrase = phraseAfter(atoms, index + 1)
    const head = phrase === undefined ? undefined
      : atoms.slice(phrase.coreFrom, phrase.coreTo).find(atom => isA(atom, is.person) || playsPart(atom, 'translator'))
    if (phrase === undefined || head === undefined) continue
    const role = playsPart(head, 'translator') ? 'translator' : 'spokesperson'
    statement.spokesperson ??= {mention: mentionOf(statement.sentence, phrase), role}
    return
  }
}

/** “in Berlin”, “during a visit to Portugal”: a capitalized place that is no medium. */
function addLocation(statement: Statement, zone: Range, lead: boolean): void {
  if (statement.location !== undefined) return
  const {atoms} = statement.sentence
  for (let index = zone.from; index < zone.to - 1; index++) {
    const atom = atoms[index]!
    const next = atoms[index + 1]!
    if (!next.capital || isA(next, is.date)
      || !(playsPart(atom, 'locative') || (playsPart(atom, 'recipient') && playsPart(atoms[index - 1], 'journey')))) {
      continue
    }
    if (lead && index > zone.from) return
    let end = index + 2
    while (end < zone.to && atoms[end]!.capital && atoms[end]!.kind === 'word' && !isA(atoms[end], is.date)) end++
    if (isComma(atoms[end]) && atoms[end + 1]?.capital === true && !isA(atoms[end + 1], is.date) && end + 1 < zone.to) {
      end += 2
    }
    const found = {from: index + 1, to: end}
    const span = place(statement.sentence, found)
    if (statement.medium !== undefined && statement.medium.place.start < span.end
      && span.start < statement.medium.place.end) {
      continue
    }
    statement.location = span
    return
  }
}
