import {isA, isBreak, isComma, isDash, isPronoun, isRelative, isVerb, isWord, playsPart, reach} from '../../text/atoms.js'
import {dateEnd, isDate} from '../../text/dates.js'
import type {NounPhrase} from '../../text/noun-phrase.js'
import {phraseAfter} from '../../text/phrase-after.js'
import {phraseBefore} from '../../text/phrase-before.js'
import type {Atom, Sentence} from '../../text/sentences.js'
import {subjectPhrase} from '../../text/subject-phrase.js'
import {is} from '../../text/word-classes.js'
import type {Cue} from '../cues.js'
import {gerundSubject, isProgressive} from './gerund-subjects.js'
import {beforeVerb, isSpeaker, mainSubject, nearestSubject} from './main-subjects.js'
import {antecedent, isAdverb, modifierEnd, withModifier} from './modifiers.js'
import type {Subject} from './subject.js'

/**
 * Finds the subject of a cue: inverted after it, before it, behind a relative pronoun, or shared with the verb before.
 */
export function subjectOf(sentence: Sentence, cue: Cue): Subject {
  const {atoms} = sentence
  const framed = cue.form.comma ? framedSubject(atoms, cue) : undefined
  if (framed !== undefined) return framed
  const inverted = cue.voice === 'finite' ? invertedSubject(atoms, cue) : undefined
  if (inverted !== undefined) return {phrase: inverted, from: cue.index, to: inverted.to, how: 'inverted'}
  if (cue.voice === 'gerund' && !isProgressive(atoms, cue.index)) return gerundSubject(atoms, cue)
  if (cue.voice === 'infinitive') {
    const tagged = taggedInfinitive(atoms, cue)
    if (tagged !== undefined) return tagged
    const phrase = nearestSubject(atoms, cue.index - 1)
    const somebody = phrase !== undefined && isExpletive(atoms, phrase) ? undefined : phrase
    return {phrase: somebody, from: cue.index - 1, to: cue.end, how: 'shared'}
  }
  if (cue.voice === 'passive') return passiveSubject(atoms, cue.index)
  return leftSubject(atoms, cue)
}

/** “it is natural to ask”, “it’s safe to say”: nobody. */
const isExpletive = (atoms: readonly Atom[], {coreFrom, coreTo}: NounPhrase): boolean =>
  coreTo - coreFrom === 1 && isA(atoms[coreFrom], is.neuter)
  && atoms.slice(coreTo, coreTo + 3).some(each => playsPart(each, 'be'))

/** “…,” he likes to say; “…,” she went on to ask: a tag whose verb has another before it. */
function taggedInfinitive(atoms: readonly Atom[], {index, end, form}: Cue): Subject | undefined {
  const after = atoms[end]
  const ends = after === undefined || isBreak(after) || isComma(after) || isA(after, is.preposition)
  if (!ends || !(form.frames.has('tag') || form.frames.has('clause'))) return undefined
  let verb = index - 2
  while (isAdverb(atoms[verb]) || (isA(atoms[verb], is.adverb) && isVerb(atoms, verb - 1))) verb--
  if (!isVerb(atoms, verb) && atoms[verb]?.entry?.cue?.form !== 'finite') return undefined
  const from = beforeVerb(atoms, verb)
  const phrase = from > 0 ? subjectPhrase(atoms, from) : undefined
  const before = phrase === undefined ? undefined : atoms[phrase.from - 1]
  return before?.quotation?.look.stopped === true ? {phrase, from: phrase!.from, to: end, how: 'left'} : undefined
}

function leftSubject(atoms: readonly Atom[], {index, end: to}: Cue): Subject {
  const end = beforeVerb(atoms, index)
  const last = atoms[end - 1]
  if (last === undefined) return {phrase: undefined, from: end, to, how: 'none'}
  if (isRelative(last) && !isWordBoundary(atoms, end - 1)) {
    const comma = isComma(atoms[end - 2]) ? end - 2 : end - 1
    const phrase = issuerOf(atoms, comma) ?? subjectPhrase(atoms, comma) ?? phraseBefore(atoms, comma)
    if (phrase !== undefined) {
      const speaker = comma < end - 1 ? speakerInside(atoms, phrase, last) : phrase
      return {phrase: speaker, from: end - 1, to, how: 'relative'}
    }
  }
  if (isA(last, is.coordinator)) {
    return {phrase: mainSubject(atoms, end - 1), from: end - 1, to, how: 'shared'}
  }
  const phrase = withParticiple(atoms, antecedent(atoms, end) ?? subjectPhrase(atoms, end))
  if (phrase === undefined) {
    if (isComma(last)) return {phrase: mainSubject(atoms, end - 1), from: end - 1, to, how: 'shared'}
    if (last.quotation?.look.stopped === true && isVerbBefore(atoms, end - 1)) {
      return {phrase: mainSubject(atoms, end - 1), from: end, to, how: 'shared'}
    }
    return {phrase: undefined, from: end, to, how: 'none'}
  }
  const owner = ownSubject(atoms, phrase)
  if (owner !== undefined) return {phrase: owner, from: owner.from, to, how: 'left'}
  const outer = beforeAdjunct(atoms, phrase)
  return outer === undefined ? {phrase, from: phrase.from, to, how: 'left'}
    : {phrase: {...outer, to: phrase.to}, from: outer.from, to, how: 'left'}
}

/** “…,” retired teacher Tom Reed said: a participle between the words and a role is the role's. */
function withParticiple(atoms: readonly Atom[], phrase: NounPhrase | undefined): NounPhrase | undefined {
  if (phrase === undefined || phrase.from !== phrase.coreFrom || !isA(atoms[phrase.from], is.person | is.title)) return phrase
  const before = atoms[phrase.from - 1]
  const outer = atoms[phrase.from - 2]
  if (before?.ending !== 'verb' || before.entry?.cue !== undefined || outer?.quotation?.look.stopped !== true) return phrase
  return {...phrase, from: phrase.from - 1, coreFrom: phrase.from - 1}
}

/** “a prospect Reed denied”: the name after a thing is the subject of its own clause. */
function ownSubject(atoms: readonly Atom[], {coreFrom, coreTo, to}: NounPhrase): NounPhrase | undefined {
  const article = atoms[coreFrom]!
  if (coreTo !== to || !isA(article, is.determiner) || article.capital) return undefined
  const isObject = isA(atoms[coreFrom - 1], is.preposition) || isVerb(atoms, coreFrom - 1)
  if (playsPart(article, 'definite') && !isObject) return undefined
  let from = coreTo
  while (from > coreFrom && atoms[from - 1]!.kind === 'word' && atoms[from - 1]!.capital) from--
  const noun = atoms[from - 1]
  if (from === coreTo || from < coreFrom + 2) return undefined
  const isThing = noun?.kind === 'word' && noun.ending === undefined && noun.entry === undefined
  return isThing ? {from, to, coreFrom: from, coreTo} : undefined
}

/** “praise from Tom Reed, who said”, “a letter to Acme, which said”: the name after the preposition, where the noun before it cannot speak. */
function speakerInside(atoms: readonly Atom[], phrase: NounPhrase, relative: Atom): NounPhrase {
  if (phrase.to > phrase.coreTo) return phrase
  const who = playsPart(relative, 'personRelative')
  const speakers = who ? is.person | is.group | is.title : is.organization | is.publication | is.document
  for (let at = phrase.coreFrom + 1; at < phrase.coreTo - 1; at++) {
    if (!isA(atoms[at], is.preposition)) continue
    if (atoms[at - 1]!.capital || isA(atoms[at - 1], speakers) || (who && playsPart(atoms[at], 'genitive'))) return phrase
    const named = isA(atoms[at + 1], is.determiner) ? at + 2 : at + 1
    if (atoms[named]?.capital === true && !isDate(atoms[named])) return {...phrase, from: at + 1, coreFrom: at + 1}
  }
  return phrase
}

/** “X called it “late,” said it was …”: a verb stands right before the quotation or a few words before it. */
function isVerbBefore(atoms: readonly Atom[], index: number): boolean {
  for (let at = index - 1; at >= 0 && at > index - 6 && isWord(atoms[at]); at--) {
    if (atoms[at]!.entry?.cue !== undefined) return true
  }
  return false
}

/** „…“, hat X am Montag gesagt: the subject between its auxiliary, which the words stand before, and the participle. */
function framedSubject(atoms: readonly Atom[], {index, end}: Cue): Subject | undefined {
  const after = atoms[end]
  if (after !== undefined && !isComma(after) && !isBreak(after)) return undefined
  for (let at = index - 1; at > 0 && at > index - longestFrame; at--) {
    const before = atoms[at - 1]!
    if (isComma(atoms[at]) || atoms[at]!.quotation !== undefined) return undefined
    if (!playsPart(atoms[at], 'have') || !(isComma(before) || before.quotation !== undefined)) continue
    const phrase = phraseAfter(atoms, at + 1)
    return phrase === undefined || phrase.to > index ? undefined : {phrase, from: at, to: end, how: 'inverted'}
  }
  return undefined
}

/** How many atoms may stand between an auxiliary and its participle. */
const longestFrame = 16

/** “X during the debate said”: after a preposition stands no subject, but before it. */
function beforeAdjunct(atoms: readonly Atom[], {from}: NounPhrase): NounPhrase | undefined {
  const preposition = atoms[from - 1]
  const first = atoms[from]!
  if (!isA(first, is.determiner) && !first.capital && !(isPronoun(first) && playsPart(preposition, 'genitive'))) return undefined
  if (!isA(preposition, is.preposition) || isA(preposition, is.complementizer | is.subordinator)) return undefined
  const outer = phraseBefore(atoms, from - 1)
  return outer !== undefined && isSpeaker(atoms, outer) && !isA(atoms[outer.from - 1], is.preposition) ? outer : undefined
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

/** “…,” said X / …, said X. */
function invertedSubject(atoms: readonly Atom[], cue: Cue): NounPhrase | undefined {
  const before = atoms[cue.index - 1]
  const frames = cue.form.frames
  if (!(frames.has('tag') || frames.has('clause'))) return undefined
  const afterQuotation = isSpoken(atoms, isComma(before) ? cue.index - 2 : cue.index - 1)
  const second = cue.form.comma && !afterQuotation && before !== undefined && opensVerbSecond(atoms, cue.index)
  if (before !== undefined && !second && !afterQuotation && !isComma(before) && !isDash(before)) return undefined
  if (frames.has('addressee') && !afterQuotation) return undefined
  const focused = afterQuotation && isAdverb(atoms[cue.end]) && atoms[cue.end + 1]?.capital === true
  const start = focused ? cue.end + 1 : cue.end
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
  if (!afterQuotation && !second && (!frames.has('tag') || playsPart(next, 'infinitive'))) return undefined
  if (afterQuotation) {
    let verb = phrase.coreTo
    if (isPronoun(first)) while (isAdverb(atoms[verb]) || isA(atoms[verb], is.negation)) verb++
    if (next?.quotation !== undefined && phrase.to === phrase.coreTo && !next.quotation.look.capitalStart) return undefined
    return isVerb(atoms, verb) ? withModifier(atoms, phrase) : phrase
  }
  if (before === undefined) return isComma(next) || next?.text === ':' ? phrase : undefined
  const ends = next === undefined || isComma(next) || isDash(next) || isBreak(next)
    || isDate(next) || isRelative(next)
      || (isA(next, is.preposition | is.subordinator) && hasNoVerb(atoms, phrase.coreTo))
  if (!ends || isBareObject(atoms, start, phrase)) return undefined
  return second || hasClauseBefore(atoms, cue.index) || isOpening(atoms, cue.index, phrase) ? phrase : undefined
}

/** Quoted words, and no title within a phrase: “…, author of “Low Tide,” said”. */
function isSpoken(atoms: readonly Atom[], index: number): boolean {
  const quotation = atoms[index]?.quotation
  return quotation !== undefined && !(quotation.look.title && isWord(atoms[index - 1]))
}

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

/** “Currently, said X, there are two”: a few words open the sentence, and after the tag it goes on. */
const isOpening = (atoms: readonly Atom[], index: number, phrase: NounPhrase): boolean =>
  index < longestOpening && isComma(atoms[phrase.to]) && phrase.to < atoms.length - longestOpening / 2
    && (isA(atoms[0], is.adverb | is.preposition) || index === 2)

const longestOpening = 6

/** A verb or a quotation stands before a tag without marks: “X, for example, said Y was …” has none. */
function hasClauseBefore(atoms: readonly Atom[], index: number): boolean {
  for (let at = index - 1; at >= 0 && at > index - 2 * reach; at--) {
    if (isVerb(atoms, at) || atoms[at]!.quotation !== undefined || atoms[at]!.pluralEnding) return true
  }
  return false
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

/** “accused by X of”: the source follows “by”; without it there is none. ““…,” X was quoted by Y”: before the verb. */
function passiveSubject(atoms: readonly Atom[], index: number): Subject {
  for (let at = index + 1; at < atoms.length && at <= index + 4; at++) {
    const atom = atoms[at]!
    if (playsPart(atom, 'agent')) {
      const phrase = phraseAfter(atoms, at + 1)
      const quoted = playsPart(atoms[index], 'relay') ? subjectPhrase(atoms, beforeVerb(atoms, index)) : undefined
      if (quoted !== undefined) return {phrase: quoted, from: quoted.from, to: phrase?.coreTo ?? at, how: 'left', relay: phrase}
      if (phrase !== undefined && !isDate(atoms[at + 1])) return {phrase, from: index, to: phrase.to, how: 'passive'}
    }
    if (!isWord(atom) && atom.quotation === undefined) break
  }
  return {phrase: undefined, from: index, to: index + 1, how: 'none'}
}

/** “said on “Today” that”: a title that the words come after. */
const isProgramme = (atoms: readonly Atom[], at: number): boolean =>
  atoms[at]?.quotation?.look.title === true && isA(atoms[at + 1], is.complementizer)

/** “in Lind’s “Low Tide””: the words in marks are whose the phrase is. */
const ownsQuotation = (atoms: readonly Atom[], {coreTo}: NounPhrase): boolean =>
  atoms[coreTo]?.quotation !== undefined && atoms[coreTo - 1]!.kind === 'possessive'

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
      else if (isProgramme(atoms, index + 1)) index += 2
      else if (phrase !== undefined && !ownsQuotation(atoms, phrase)) index = modifierEnd(atoms, phrase.coreTo)
      else break
    } else if ((isA(atom, is.adverb) || atom.ending === 'adverb') && !isA(atom, is.subordinator | is.determiner)
      && !isA(atoms[index + 1], is.auxiliary)) {
      index++
    } else break
  }
  return index
}
