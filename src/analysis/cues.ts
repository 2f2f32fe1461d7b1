import {isA, isBreak, isComma, isPronoun, isVerb, isWord, playsPart} from '../text/atoms.js'
import type {Atom, Sentence} from '../text/sentences.js'
import {phraseAfter} from '../text/phrase-after.js'
import {phraseBefore} from '../text/phrase-before.js'
import {is, type CueForm} from '../text/word-classes.js'

/** How a cue verb stands in its sentence. */
export type CueVoice = 'finite' | 'gerund' | 'passive' | 'infinitive'

/** A verb of speech in a sentence: half-open range of atoms, its particle with it. */
export interface Cue {
  index: number
  end: number
  voice: CueVoice
  form: CueForm
}

/** The verbs of speech of a sentence, nouns of the same form left out. Linear. */
export function findCues({atoms}: Sentence): Cue[] {
  const cues: Cue[] = []
  for (let index = 0; index < atoms.length; index++) {
    const atom = atoms[index]!
    if (atom.entry === undefined || atom.kind !== 'word') continue
    if (atom.capital && index > 0 && !isSentenceStart(atoms, index) && !isTweeted(atom.entry.cue)) continue
    const particle = atom.entry.phrasal?.get(atoms[index + 1]?.lower ?? '')
    const phrasal = particle?.frames.has('marked') === true && !marksFollow(atoms, index) ? undefined : particle
    const form = phrasal ?? atom.entry.cue
    if (form === undefined || begins(atoms, index, form)) continue
    if (phrasal !== undefined && opensInfinitive(atoms, index + 2)) continue
    const voice = voiceOf(atoms, index, form)
    if (voice !== undefined) cues.push({index, end: index + (phrasal === undefined ? 1 : 2), voice, form})
  }
  return cues
}

/** “went on to say”: the verb of speech is the one to come. */
const opensInfinitive = (atoms: readonly Atom[], at: number): boolean =>
  playsPart(atoms[at], 'infinitive') && atoms[at + 1]?.entry?.cue?.form === 'base'

/** “spoke of a “new dawn””: words in marks come soon after the verb, and none are done right before it: “…,” X wrote of Y. */
function marksFollow(atoms: readonly Atom[], index: number): boolean {
  for (let at = index - 1; at >= 0 && at > index - longestLead; at--) {
    if (atoms[at]!.quotation?.look.stopped === true) return false
  }
  for (let at = index + 2; at < atoms.length && at < index + longestLead; at++) {
    if (atoms[at]!.quotation !== undefined) return true
    if (!isWord(atoms[at])) return false
  }
  return false
}

/** How many words may stand between a verb and the words in marks that it takes. */
const longestLead = 10

/** “began to say”, “offered to go”: a verb that goes with quotations alone, and here with another verb. */
function begins(atoms: readonly Atom[], index: number, {frames}: CueForm): boolean {
  if (frames.size !== 1 || !frames.has('tag') || !playsPart(atoms[index + 1], 'infinitive')) return false
  const after = atoms[index + 2]
  return after?.kind === 'word' && !after.capital && !playsPart(after, 'objectPronoun')
    && !isA(after, is.determiner | is.group | is.person | is.organization)
}

/** “X Tweeted”: some write the verbs of a network as its name. */
const isTweeted = (cue: CueForm | undefined): boolean => cue?.medium === 'social-media' && cue.participle

/** After a colon, an opening bracket or a quotation a capital says nothing about the word. */
const isSentenceStart = (atoms: readonly Atom[], index: number): boolean => {
  const before = atoms[index - 1]!
  return before.text === ':' || before.text === '(' || before.quotation !== undefined
    || (before.kind === 'mark' && index === 1)
}

function voiceOf(atoms: readonly Atom[], index: number, cue: CueForm): CueVoice | undefined {
  const before = atoms[index - 1]
  if (isNominal(atoms, index, cue) || isNaming(atoms, index, cue) || isModifying(atoms, index, cue)) return undefined
  if (cue.form === 'gerund') return playsPart(atoms[index], 'verbLikeNoun') && !isComma(before) ? undefined : 'gerund'
  if (cue.participle && isPassive(atoms, index)) return 'passive'
  if (cue.participle && isObjectless(atoms, index, cue)) return undefined
  if (cue.form === 'participle' && !followsHave(atoms, index)) return undefined
  if (cue.form === 'base') {
    if (playsPart(before, 'infinitive')) return 'infinitive'
    if (isA(atoms[index], is.preposition) && !(isPronoun(before) || isA(before, is.auxiliary | is.adverb))) return undefined
    if (cue.past) return 'finite'
    return isFiniteBase(atoms, index, playsPart(atoms[index], 'verbLikeNoun')) ? 'finite' : undefined
  }
  if (cue.third && !cue.frames.has('clause') && playsPart(atoms[index + 1], 'recipient')) return undefined
  if (cue.third && playsPart(atoms[index], 'verbLikeNoun') && (isSubject(atoms, index) || !hasSingularSubject(atoms, index))) {
    return undefined
  }
  return 'finite'
}

/** “the claims are”, “the claims that are”: a verb follows, so that the word is no verb itself. */
const isSubject = (atoms: readonly Atom[], index: number): boolean => isVerb(atoms, index + 1)
  || (atoms[index - 1]?.capital === false && playsPart(atoms[index + 1], 'that') && isVerb(atoms, index + 2))

/** “people accused of theft”, “the plan described as late”: without an object right behind it the verb is a participle. */
function isObjectless(atoms: readonly Atom[], index: number, {frames}: CueForm): boolean {
  const before = atoms[index - 1]
  const after = atoms[index + 1]
  if (frames.has('clause') || frames.has('tag') || !(playsPart(after, 'genitive') || playsPart(after, 'likeness'))) return false
  return before?.kind === 'word' && !isPronoun(before) && !isA(before, is.relative | is.coordinator | is.complementizer)
    && !followsHave(atoms, index) && !isRelated(atoms, index)
}

/** Before a participle they leave it a verb: “he called it”, “which called it”, “critics called it”. */
const leadsVerb = is.masculine | is.feminine | is.plural | is.first | is.relative | is.adverb | is.coordinator | is.auxiliary
  | is.group

/** “a class called “…””, “a class called First Steps”: what it is called, and nobody says so. */
function isNaming(atoms: readonly Atom[], index: number, cue: CueForm): boolean {
  const before = atoms[index - 1]
  const after = atoms[index + 1]
  if (!cue.frames.has('label') || !cue.participle || before?.kind !== 'word' || before.capital) return false
  if (isA(before, leadsVerb) || isRelated(atoms, index)) return false
  if (after?.quotation !== undefined) return true
  const named = isA(after, is.determiner) ? atoms[index + 2] : after
  return named?.capital === true && named.kind === 'word' && !isA(named, is.title) && isIndefinite(atoms, index)
}

/** “a mission”, “another of their boats”: the noun before `end` is new, or a verb or a preposition stands before it. */
function isIndefinite(atoms: readonly Atom[], end: number): boolean {
  const phrase = phraseBefore(atoms, end)
  if (phrase === undefined) return false
  const first = atoms[phrase.coreFrom]!
  const before = atoms[phrase.coreFrom - 1]
  if (isA(first, is.determiner) && !playsPart(first, 'definite')) return true
  return isVerb(atoms, phrase.coreFrom - 1) || isA(before, is.preposition)
}

/** “a statement emailed to X”: how the thing came, where a preposition is before the noun and another after the verb. */
function isModifying(atoms: readonly Atom[], index: number, cue: CueForm): boolean {
  const noun = atoms[index - 1]
  if (!cue.participle || noun?.entry?.medium === undefined || noun.capital) return false
  if (!isA(atoms[index + 1], is.preposition)) return false
  const phrase = phraseBefore(atoms, index)
  if (phrase === undefined) return false
  return isA(atoms[phrase.coreFrom], is.preposition) || isA(atoms[phrase.coreFrom - 1], is.preposition)
}

/** “which a friend of hers called”: a relative pronoun, and no verb since. */
function isRelated(atoms: readonly Atom[], index: number): boolean {
  for (let at = index - 1; at > 0 && at > index - 12 && !isVerb(atoms, at); at--) {
    if (isA(atoms[at], is.relative | is.complementizer)) return true
    if (atoms[at]!.quotation !== undefined) return false
  }
  return false
}

/** “the report”, “his claims”, “of calls”: a noun in a verb's clothes. */
function isNominal(atoms: readonly Atom[], index: number, cue: CueForm): boolean {
  const before = atoms[index - 1]
  if (before === undefined) return cue.form === 'base'
  if (cue.participle && before.ending === 'adverb' && atoms[index - 2]?.kind === 'possessive') return true
  if (before.kind === 'possessive' && before.lower === "'s") {
    return !isA(atoms[index - 2], is.masculine | is.feminine | is.neuter)
  }
  if (isA(before, is.determiner) && !isA(before, is.relative | is.group | is.person | is.number)
    && !playsPart(before, 'quantifier')) {
    return true
  }
  if (playsPart(before, 'that') && cue.form === 'base' && (index === 1 || isA(atoms[index - 2], is.preposition))) return true
  if (isA(before, is.preposition) && !isA(before, is.adverb | is.subordinator) && !playsPart(before, 'infinitive')) {
    return cue.form !== 'gerund'
  }
  return false
}

/** “he claims”, “the report claims”, “Smith claims”, “…,” claims Smith: not “numerous claims”. */
function hasSingularSubject(atoms: readonly Atom[], index: number): boolean {
  let at = index - 1
  while (at > 0 && isA(atoms[at], is.adverb)) at--
  const before = atoms[at]
  if (before === undefined) return false
  if (before.quotation !== undefined || isComma(before)) {
    const after = atoms[index + 1]
    return after !== undefined && (after.capital || isA(after, is.masculine | is.feminine | is.title | is.person))
      || (isComma(before) && playsPart(atoms[index + 1], 'that'))
  }
  if (isA(before, is.masculine | is.feminine | is.neuter | is.relative)) return true
  if (before.capital) return !isA(before, is.date)
  if (before.pluralEnding) return false
  if (isA(before, is.person | is.organization | is.document | is.publication)) return true
  if (!playsPart(atoms[index + 1], 'that')) return false
  const phrase = phraseBefore(atoms, at + 1)
  return phrase === undefined || atoms[phrase.coreFrom]!.capital || isA(atoms[phrase.coreFrom], is.determiner)
}

function isPassive(atoms: readonly Atom[], index: number): boolean {
  for (let at = index - 1; at >= 0 && at >= index - 4; at--) {
    const atom = atoms[at]!
    if (playsPart(atom, 'be')) return atom.kind !== 'possessive' || playsPart(atoms[index + 1], 'agent')
    if (!isA(atom, is.adverb | is.negation) && atom.ending !== 'adverb') break
  }
  return playsPart(atoms[index + 1], 'agent') && atoms[index + 2]?.entry?.medium === undefined
    && (atoms[index + 2]?.capital === true
    || isA(atoms[index + 2], is.determiner | is.masculine | is.feminine | is.plural | is.title | is.group))
}

function followsHave(atoms: readonly Atom[], index: number): boolean {
  for (let at = index - 1; at >= 0 && at >= index - 5; at--) {
    const atom = atoms[at]!
    if (playsPart(atom, 'have')) return true
    if (isVerb(atoms, at) || isComma(atom)) return false
  }
  return false
}

/** they're, we've: a pronoun with its verb. */
const isContracted = (atom: Atom | undefined): boolean =>
  isA(atom, is.auxiliary) && atom!.lower.indexOf("'") > 0 && !isA(atom, is.negation)

/** “experts like Hana Kim warn that”: a name that stands for a group. */
function isOneOfGroup(atoms: readonly Atom[], index: number): boolean {
  let at = index - 1
  while (at > 0 && at > index - 6 && atoms[at]!.capital) at--
  return at < index - 1 && isA(atoms[at], is.preposition) && isA(atoms[at - 1], is.group)
}

/** “…, say the researchers, …”: a group between the verb and a comma or the sentence's end. */
function isInverted(atoms: readonly Atom[], index: number): boolean {
  if (!isComma(atoms[index - 1]) && atoms[index - 1]?.quotation === undefined) return false
  const phrase = phraseAfter(atoms, index + 1)
  if (phrase === undefined) return false
  let head = index + 1
  while (head < phrase.coreTo - 1 && !isA(atoms[head + 1], is.preposition)) head++
  if (!isA(atoms[head], is.group)) return false
  const next = atoms[head + 1]
  return next === undefined || isComma(next) || isBreak(next) || isA(next, is.preposition | is.relative)
}

/** “firms rely on it and say it is late”: behind “and”, where a small verb and no infinitive stands before. */
function isJoined(atoms: readonly Atom[], index: number): boolean {
  if (!isA(atoms[index - 1], is.coordinator) || !atoms[index]!.entry!.cue!.frames.has('clause')) return false
  for (let at = index - 2; at > 0 && at > index - longestJoined; at--) {
    const verb = atoms[at]!
    const after = atoms[at + 1]
    if (playsPart(verb, 'infinitive') && isSmallWord(after) && !isA(after, is.determiner)) return false
    if (isComma(verb) || verb.quotation !== undefined || isA(verb, is.auxiliary)) return false
    if (isA(verb, is.verb)) return true
    const isUnknown = isSmallWord(verb) && verb.entry === undefined
    if (isUnknown && atoms[at - 1]!.pluralEnding && isA(after, is.preposition | is.determiner)) return true
  }
  return false
}

const isSmallWord = (atom: Atom | undefined): boolean => atom?.kind === 'word' && !atom.capital

const longestJoined = 12

/** A base form is finite after a modal verb, or after a plural subject. */
function isFiniteBase(atoms: readonly Atom[], index: number, nounLike: boolean): boolean {
  const after = atoms[index + 1]
  if (isA(atoms[index], is.preposition) && !isPronoun(atoms[index - 1]) && !isA(atoms[index - 1], is.auxiliary)) return false
  if (!nounLike && (isA(after, is.complementizer) || isPronoun(after) || isContracted(after))
    && !isA(atoms[index - 1], is.preposition | is.auxiliary | is.coordinator)) {
    return true
  }
  if (!nounLike && (isInverted(atoms, index) || isJoined(atoms, index))) return true
  for (let at = index - 1; at >= 0 && at >= index - 4; at--) {
    const atom = atoms[at]!
    if (isA(atom, is.auxiliary)) return !playsPart(atom, 'be')
    if (isA(atom, is.plural | is.first | is.second | is.group | is.relative)) return true
    if (isA(atom, is.document) && atom.pluralEnding) return true
    if (isComma(atom) && isA(atoms[at - 1], is.adverb) && isComma(atoms[at - 2])) {
      at -= 2
      continue
    }
    if (isA(atom, is.adverb) || atom.ending === 'adverb') continue
    if (nounLike) return playsPart(after, 'that') && (isComma(atoms[index - 1]) || isOneOfGroup(atoms, index))
    return atom.kind === 'word'
      && !isA(atom, is.preposition | is.determiner | is.subordinator | is.coordinator | is.date)
      && (atom.pluralEnding || atom.capital)
  }
  return false
}
