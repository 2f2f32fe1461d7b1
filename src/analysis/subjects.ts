import {
  isA, isBetweenSubjectAndVerb, isBreak, isComma, isDash, isPronoun, isRelative, isVerb, isWord, playsPart, reach
} from '../text/atoms.js'
import {dateEnd, dateStart, isDate} from '../text/dates.js'
import {is} from '../text/lexicon.js'
import type {NounPhrase} from '../text/noun-phrase.js'
import {phraseAfter} from '../text/phrase-after.js'
import {phraseBefore} from '../text/phrase-before.js'
import type {Atom, Sentence} from '../text/sentences.js'
import {subjectPhrase} from '../text/subject-phrase.js'
import type {Cue} from './cues.js'

/** Who does the saying, and how that was found. */
export interface Subject {
  phrase: NounPhrase | undefined
  /** Where the cue's own words start, its subject with them. */
  from: number
  /** Where they end: after an inverted subject. */
  to: number
  /** Who passed the words on: Kommersant in “Kommersant quoted officials as saying”. */
  relay?: NounPhrase | undefined
  how: 'left' | 'inverted' | 'relative' | 'shared' | 'passive' | 'prefix' | 'ahead' | 'none'
}

/**
 * Finds the subject of a cue: inverted after it, before it, behind a relative pronoun, or shared with the verb before.
 */
export function subjectOf(sentence: Sentence, cue: Cue): Subject {
  const {atoms} = sentence
  const inverted = cue.voice === 'finite' ? invertedSubject(atoms, cue) : undefined
  if (inverted !== undefined) return {phrase: inverted, from: cue.index, to: inverted.to, how: 'inverted'}
  if (cue.voice === 'gerund' && !isProgressive(atoms, cue.index)) return gerundSubject(atoms, cue)
  if (cue.voice === 'infinitive') {
    return {phrase: nearestSubject(atoms, cue.index - 1), from: cue.index - 1, to: cue.end, how: 'shared'}
  }
  if (cue.voice === 'passive') return passiveSubject(atoms, cue.index)
  return leftSubject(atoms, cue)
}

function leftSubject(atoms: readonly Atom[], {index, end: to}: Cue): Subject {
  const end = beforeVerb(atoms, index)
  const last = atoms[end - 1]
  if (last === undefined) return {phrase: undefined, from: end, to, how: 'none'}
  if (isRelative(last) && !isWordBoundary(atoms, end - 1)) {
    const comma = isComma(atoms[end - 2]) ? end - 2 : end - 1
    const phrase = issuerOf(atoms, comma) ?? subjectPhrase(atoms, comma) ?? phraseBefore(atoms, comma)
    if (phrase !== undefined) return {phrase, from: end - 1, to, how: 'relative'}
  }
  if (isA(last, is.coordinator)) {
    return {phrase: mainSubject(atoms, end - 1), from: end - 1, to, how: 'shared'}
  }
  const phrase = antecedent(atoms, end) ?? subjectPhrase(atoms, end)
  if (phrase === undefined) {
    if (isComma(last)) return {phrase: mainSubject(atoms, end - 1), from: end - 1, to, how: 'shared'}
    return {phrase: undefined, from: end, to, how: 'none'}
  }
  return {phrase, from: phrase.from, to, how: 'left'}
}

/** “an official who was briefed said”: the noun before a relative clause without commas that ends at the verb. */
function antecedent(atoms: readonly Atom[], end: number): NounPhrase | undefined {
  for (let index = end - 1; index > 0 && index > end - reach / 2; index--) {
    const atom = atoms[index]!
    if (isComma(atom) || atom.quotation !== undefined || isA(atom, is.coordinator) || isDash(atom)) return undefined
    if (opensModifier(atoms, index) && end - index > 1 && isOneClause(atoms, index, end)) {
      const phrase = phraseBefore(atoms, index)
      return phrase === undefined ? undefined : {...phrase, to: end, coreTo: end}
    }
    if (atom.entry?.cue?.form === 'finite' && isVerb(atoms, index)) return undefined
    if (!isRelative(atom) || isA(atom, is.determiner)) continue
    const next = isA(atoms[index + 1], is.adverb) ? index + 2 : index + 1
    if (!isVerb(atoms, next) || atoms[next]!.entry?.cue !== undefined || next >= end) return undefined
    const phrase = phraseBefore(atoms, index)
    return phrase === undefined ? undefined : {...phrase, to: end}
  }
  return undefined
}

/** No other verb, and no name after a noun, as in “the hall Mr. Kant”: then it may be the subject of the verb at `end`. */
function isOneClause(atoms: readonly Atom[], from: number, end: number): boolean {
  for (let index = from + 1; index < end; index++) {
    if (isVerb(atoms, index) || isPronoun(atoms[index]) || isRelative(atoms[index])) return false
    const before = atoms[index - 1]!
    if (index > from + 1 && atoms[index]!.capital && before.kind === 'word' && !before.capital
      && !isA(before, is.preposition | is.determiner | is.adverb)) {
      return false
    }
  }
  return true
}

/** “the company published a post that said”: who published it speaks. */
function issuerOf(atoms: readonly Atom[], end: number): NounPhrase | undefined {
  const head = atoms[end - 1]
  if (head === undefined || head.capital || head.entry?.medium === undefined) return undefined
  const object = phraseBefore(atoms, end)
  if (object === undefined || !isVerb(atoms, object.from - 1)) return undefined
  return subjectPhrase(atoms, beforeVerb(atoms, object.from - 1))
}

const isWordBoundary = (atoms: readonly Atom[], at: number): boolean =>
  at === 0 || atoms[at - 1]!.quotation !== undefined

/** Steps over adverbs, auxiliaries, dates and “, however,” between a verb and its subject. */
function beforeVerb(atoms: readonly Atom[], index: number): number {
  let end = index
  while (end > 0 && end > index - 24) {
    const at = end - 1
    const atom = atoms[at]!
    if (isBetweenSubjectAndVerb(atom) && !(isA(atom, is.group | is.person | is.organization)
      && !isA(atom, is.auxiliary))) {
      end = at
      continue
    }
    if (isComma(atom) && isComma(atoms[at - 2]) && isA(atoms[at - 1], is.adverb)) {
      end = at - 2
      continue
    }
    const dated = dateStart(atoms, end)
    if (dated < end && dated > 0 && (isWord(atoms[dated - 1]) || isComma(atoms[dated - 1]))
      && !isA(atoms[dated - 1], is.preposition)) {
      end = dated
      continue
    }
    break
  }
  return end
}

/** “…,” said X / …, said X. */
function invertedSubject(atoms: readonly Atom[], cue: Cue): NounPhrase | undefined {
  const before = atoms[cue.index - 1]
  const frames = cue.form.frames
  if (!(frames.has('tag') || frames.has('clause'))) return undefined
  const afterQuotation = before?.quotation !== undefined
    || (isComma(before) && atoms[cue.index - 2]?.quotation !== undefined)
  const second = cue.form.comma && !afterQuotation && before !== undefined && opensVerbSecond(atoms, cue.index)
  if (before !== undefined && !second && !afterQuotation && !isComma(before) && !isDash(before)) return undefined
  if (frames.has('addressee') && !afterQuotation) return undefined
  const start = cue.end
  const first = atoms[start]
  if (first === undefined || !isWord(first) || isA(first, is.complementizer) || first.kind === 'possessive') {
    return undefined
  }
  if (isA(first, is.preposition) && !isA(first, is.determiner)) return undefined
  if (isA(first, is.auxiliary | is.adverb | is.subordinator) && !isA(first, is.determiner)) return undefined
  if (isPronoun(first) && playsPart(first, 'objectPronoun')) return undefined
  if (isDate(first)) return undefined
  const phrase = phraseAfter(atoms, start)
  if (phrase === undefined) return undefined
  const next = atoms[phrase.coreTo]
  if (afterQuotation) return isVerb(atoms, phrase.coreTo) ? withModifier(atoms, phrase) : phrase
  if (before === undefined) return isComma(next) || next?.text === ':' ? phrase : undefined
  const ends = next === undefined || isComma(next) || isDash(next) || isBreak(next)
    || isDate(next) || isRelative(next)
      || (isA(next, is.preposition | is.subordinator) && hasNoVerb(atoms, phrase.coreTo))
  return ends && !isBareObject(atoms, start, phrase) ? phrase : undefined
}

/** “said an official briefed on the talks”: the phrase with its participle, where it has one. */
function withModifier(atoms: readonly Atom[], phrase: NounPhrase): NounPhrase | undefined {
  if (!opensModifier(atoms, phrase.coreTo)) return undefined
  let to = phrase.coreTo
  while (to < atoms.length && to < phrase.coreTo + reach && isWord(atoms[to])) to++
  return {...phrase, to, coreTo: to}
}

/**
 * A participle right after the noun that it says more of: “accused of”, “led by”, “representing the family”. One in the
 * form of the past needs a preposition after it.
 */
function opensModifier(atoms: readonly Atom[], index: number): boolean {
  const atom = atoms[index]
  const noun = atoms[index - 1]
  if (atom === undefined || atom.kind !== 'word' || atom.capital || noun?.kind !== 'word') return false
  if (!isA(noun, is.person | is.group | is.organization) || isA(atom, is.auxiliary | is.person | is.group)) return false
  if (atom.ending === 'gerund') return atom.entry?.cue === undefined || isA(atoms[index + 1], is.preposition)
  if (atom.ending !== 'verb' && atom.entry?.cue?.participle !== true) return false
  return ties(atoms[index + 1]) || (isAdverb(atoms[index + 1]) && ties(atoms[index + 2]))
}

const ties = (atom: Atom | undefined): boolean => isA(atom, is.preposition) || playsPart(atom, 'likeness')

/** “Am Montag sagte Müller, …”: a date, an adverb or a prepositional phrase stands first, so the subject follows. */
function opensVerbSecond(atoms: readonly Atom[], index: number): boolean {
  if (isA(atoms[index - 1], is.date | is.adverb)) return true
  const phrase = phraseBefore(atoms, index)
  return phrase !== undefined
    && (isA(atoms[phrase.from - 1], is.preposition) || isA(atoms[phrase.from], is.preposition))
}

const hasNoVerb = (atoms: readonly Atom[], from: number): boolean => {
  for (let index = from; index < atoms.length && index < from + 8; index++) if (isVerb(atoms, index)) return false
  return true
}

/** Nothing in the phrase is a name, a title, a noun for a speaker or a pronoun. */
function isBareObject(atoms: readonly Atom[], start: number, phrase: NounPhrase): boolean {
  for (let index = start; index < phrase.coreTo; index++) {
    const atom = atoms[index]!
    if (atom.capital || isPronoun(atom) || isA(atom, is.person | is.group | is.organization | is.title | is.document)) {
      return false
    }
  }
  return true
}

const isProgressive = (atoms: readonly Atom[], index: number): boolean => {
  const end = beforeVerb(atoms, index)
  return end < index && atoms.slice(end, index).some(each => playsPart(each, 'be'))
}

/** “…, adding that”, “by saying”, “quoted as saying”, “a statement saying”. */
function gerundSubject(atoms: readonly Atom[], cue: Cue): Subject {
  const to = cue.end
  let {index} = cue
  while (index > 1 && isAdverb(atoms[index - 1])) index--
  const before = atoms[index - 1]
  const quoted = quotedAs(atoms, index, to)
  if (quoted !== undefined) return quoted
  if (before === undefined) {
    const phrase = subjectAhead(atoms, to)
    return {phrase, from: index, to, how: phrase === undefined ? 'none' : 'ahead'}
  }
  if (before.kind === 'word' && !isA(before, is.preposition | is.coordinator | is.subordinator | is.adverb)) {
    const phrase = phraseBefore(atoms, index)
    const isMedium = before.entry?.medium !== undefined || isA(before, is.document)
    const main = phrase === undefined ? undefined : mainSubject(atoms, phrase.from)
    if (isMedium && main !== undefined && main.to < phrase!.from) return {phrase: main, from: index, to, how: 'shared'}
    if (phrase !== undefined && isSpeaker(atoms, phrase)) return {phrase, from: index, to, how: 'left'}
  }
  return {phrase: mainSubject(atoms, index) ?? besideComma(atoms, index), from: index, to, how: 'shared'}
}

/** “X, calling it late, resigned”: the noun before the comma, where no verb stands before the gerund at `index`. */
function besideComma(atoms: readonly Atom[], index: number): NounPhrase | undefined {
  const phrase = isComma(atoms[index - 1]) ? phraseBefore(atoms, index - 1) : undefined
  return phrase?.from === 0 && isSpeaker(atoms, phrase) && !isA(atoms[0], is.adverb) ? phrase : undefined
}

/** “Calling it “late,” X resigned”: the subject after the comma that ends the clause of the verb before `start`. */
function subjectAhead(atoms: readonly Atom[], start: number): NounPhrase | undefined {
  for (let index = start; index < atoms.length - 1 && index < start + reach; index++) {
    const atom = atoms[index]!
    if (isBreak(atom)) return undefined
    if (!isComma(atom) && atom.quotation?.look.stopped !== true) continue
    const phrase = phraseAfter(atoms, index + 1)
    if (phrase === undefined || isA(atoms[index + 1], is.preposition | is.coordinator | is.relative)) continue
    let verb = phrase.to
    while (isComma(atoms[verb]) || isAdverb(atoms[verb])) verb++
    if (isVerb(atoms, verb)) return phrase
  }
  return undefined
}

/** “Kommersant quoted officials as saying”, “he was quoted by Kommersant as saying”: `index` is the gerund. */
function quotedAs(atoms: readonly Atom[], index: number, to: number): Subject | undefined {
  const as = atoms[index - 1]
  if (as === undefined || !isA(as, is.subordinator | is.coordinator | is.preposition) || as.capital) return undefined
  for (let at = index - 2; at > 0 && at > index - 20; at--) {
    if (!playsPart(atoms[at], 'relay') || isA(atoms[at - 1], is.determiner)) continue
    const end = beforeVerb(atoms, at)
    const subject = subjectPhrase(atoms, end)
    if (end < at && atoms.slice(end, at).some(each => playsPart(each, 'be'))) {
      const by = playsPart(atoms[at + 1], 'agent') ? phraseAfter(atoms, at + 2) : undefined
      return {phrase: subject, from: subject?.from ?? end, to, how: 'left', relay: by}
    }
    const object = phraseBefore(atoms, index - 1)
    if (object === undefined || object.from <= at) return undefined
    return {phrase: object, from: subject?.from ?? at, to, how: 'left', relay: subject}
  }
  return undefined
}

const isAdverb = (atom: Atom | undefined): boolean =>
  atom !== undefined && !atom.capital && (isA(atom, is.adverb) || atom.ending === 'adverb')
    && !isA(atom, is.determiner | is.preposition)

/** Whether the phrase ends in a name or in a noun for those who speak. */
const isSpeaker = (atoms: readonly Atom[], phrase: NounPhrase): boolean => {
  const head = atoms[phrase.coreTo - 1]!
  return (head.capital && !isDate(head))
    || isA(head, is.person | is.group | is.organization | is.document | is.publication)
}

/** “was quoted by X as”, “accused by X of”: the source follows “by”; without it there is none. */
function passiveSubject(atoms: readonly Atom[], index: number): Subject {
  for (let at = index + 1; at < atoms.length && at <= index + 4; at++) {
    const atom = atoms[at]!
    if (playsPart(atom, 'agent')) {
      const phrase = phraseAfter(atoms, at + 1)
      if (phrase !== undefined && !isDate(atoms[at + 1])) return {phrase, from: index, to: phrase.to, how: 'passive'}
    }
    if (!isWord(atom) && atom.quotation === undefined) break
  }
  return {phrase: undefined, from: index, to: index + 1, how: 'none'}
}

/** The subject of the last verb before `end`. */
function nearestSubject(atoms: readonly Atom[], end: number): NounPhrase | undefined {
  for (let index = end; index > 0 && index > end - reach; index--) {
    if (!isVerb(atoms, index - 1)) continue
    const stop = beforeVerb(atoms, index - 1)
    const phrase = isA(atoms[stop - 1], is.coordinator) || stop === 0 ? undefined : subjectPhrase(atoms, stop)
    if (phrase !== undefined) return phrase
  }
  return undefined
}

/** The subject of the first verb before `end`, in the clause that is nearest. */
export function mainSubject(atoms: readonly Atom[], end: number): NounPhrase | undefined {
  for (let index = Math.max(0, end - 2 * reach); index < end; index++) {
    const atom = atoms[index]!
    if (!isVerb(atoms, index) && !(atom.entry?.cue?.form === 'finite' && !atom.capital)) continue
    if (isRelative(atoms[index - 1])) continue
    const stop = beforeVerb(atoms, index)
    if (stop === 0) continue
    const phrase = subjectPhrase(atoms, stop)
    if (phrase !== undefined && phrase.coreTo > phrase.coreFrom) return phrase
  }
  return undefined
}

/** Steps over dates, adverbs and phrases with a preposition after a cue: “said on Tuesday in a statement”. */
export function skipAdjuncts(atoms: readonly Atom[], start: number): number {
  let index = start
  for (let steps = 0; steps < 8; steps++) {
    const atom = atoms[index]
    if (atom === undefined || atom.quotation !== undefined) break
    const dated = dateEnd(atoms, index)
    if (dated > index) {
      index = dated
    } else if (isA(atom, is.preposition) && !isA(atom, is.complementizer)) {
      const inner = dateEnd(atoms, index + 1)
      const phrase = inner > index + 1 ? undefined : phraseAfter(atoms, index + 1)
      if (inner > index + 1) index = inner
      else if (phrase !== undefined) index = phrase.coreTo
      else break
    } else if ((isA(atom, is.adverb) || atom.ending === 'adverb') && !isA(atom, is.subordinator | is.determiner)) {
      index++
    } else break
  }
  return index
}
