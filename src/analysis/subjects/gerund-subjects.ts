import {isA, isBreak, isComma, isVerb, playsPart, reach} from '../../text/atoms.js'
import type {NounPhrase} from '../../text/noun-phrase.js'
import {phraseAfter} from '../../text/phrase-after.js'
import {phraseBefore} from '../../text/phrase-before.js'
import type {Atom} from '../../text/sentences.js'
import {subjectPhrase} from '../../text/subject-phrase.js'
import {is} from '../../text/word-classes.js'
import type {Cue} from '../cues.js'
import {beforeVerb, isSpeaker, mainSubject} from './main-subjects.js'
import {isAdverb} from './modifiers.js'
import type {Subject} from './subject.js'

export const isProgressive = (atoms: readonly Atom[], index: number): boolean => {
  const end = beforeVerb(atoms, index)
  return end < index && atoms.slice(end, index).some(each => playsPart(each, 'be'))
}

/** “…, adding that”, “by saying”, “quoted as saying”, “a statement saying”. */
export function gerundSubject(atoms: readonly Atom[], cue: Cue): Subject {
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
  const heard = heardSpeaking(atoms, index, to)
  if (heard !== undefined) return heard
  if (before.kind === 'word' && !isA(before, is.preposition | is.coordinator | is.subordinator | is.adverb)) {
    const phrase = phraseBefore(atoms, index)
    const isMedium = before.entry?.medium !== undefined || isA(before, is.document)
    const main = phrase === undefined ? undefined : mainSubject(atoms, phrase.from)
    if (isMedium && main !== undefined && main.to < phrase!.from && !(playsPart(atoms[phrase!.from], 'definite') && playsPart(atoms[phrase!.from - 1], 'companion'))) return {phrase: main, from: index, to, how: 'shared'}
    if (phrase !== undefined && isSpeaker(atoms, phrase)) return {phrase, from: index, to, how: 'left'}
    if (main !== undefined && isA(atoms[main.coreFrom], is.neuter)) return {phrase: undefined, from: index, to, how: 'none'}
  }
  return {phrase: mainSubject(atoms, index) ?? besideComma(atoms, index), from: index, to, how: 'shared'}
}

/** “X could be heard saying”, “X was filmed shouting”: a participle in the passive right before the gerund at `index`. */
function heardSpeaking(atoms: readonly Atom[], index: number, to: number): Subject | undefined {
  const end = isVerb(atoms, index - 1) && !isA(atoms[index - 1], is.auxiliary) ? beforeVerb(atoms, index - 1) : index
  if (end >= index - 1 || !atoms.slice(end, index - 1).some(each => playsPart(each, 'be'))) return undefined
  const phrase = subjectPhrase(atoms, end)
  return phrase === undefined ? undefined : {phrase, from: phrase.from, to, how: 'left'}
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
    if (hasVerbAfter(atoms, phrase)) return phrase
  }
  return undefined
}

/** A verb right after the phrase, or after a comma that ends what is said of it. */
function hasVerbAfter(atoms: readonly Atom[], {coreTo}: NounPhrase): boolean {
  for (let index = coreTo; index < atoms.length && index < coreTo + reach / 2; index++) {
    if (index > coreTo && !isComma(atoms[index])) continue
    let verb = isComma(atoms[index]) ? index + 1 : index
    while (isAdverb(atoms[verb])) verb++
    if (isVerb(atoms, verb)) return true
  }
  return false
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
      const agent = [at + 1, to].find(each => playsPart(atoms[each], 'agent'))
      const by = agent === undefined ? undefined : phraseAfter(atoms, agent + 1)
      return {phrase: subject, from: subject?.from ?? end, to, how: 'left', relay: by}
    }
    const object = phraseBefore(atoms, index - 1)
    if (object === undefined || object.from <= at) return undefined
    return {phrase: object, from: subject?.from ?? at, to, how: 'left', relay: subject}
  }
  return undefined
}
