import {isA, isBreak, isComma, isDash, isRelative, isVerb, playsPart, reach} from '../text/atoms.js'
import type {Lexicon} from '../text/lexicon.js'
import type {NounPhrase} from '../text/noun-phrase.js'
import {phraseAfter} from '../text/phrase-after.js'
import type {Atom, Sentence} from '../text/sentences.js'
import {is, type CueForm} from '../text/word-classes.js'
import {contentEnd} from './contents/clause-ends.js'
import type {Range, SubjectedCue} from './clause.js'
import {mentionOf, place} from './mentions.js'
import {spokenIn} from './spoken.js'
import type {Statement} from './statement.js'
import {modifierEnd} from './subjects/modifiers.js'
import type {Subject} from './subjects/subject.js'

/** A phrase that names the source after it: according to. */
interface Prefix {
  from: number
  to: number
  phrase: NounPhrase
  /** The source stands inside it: in X's words. */
  framed?: boolean
}

export function prefixStatement(
  sentence: Sentence,
  prefix: Prefix,
  floor: number,
  next: readonly SubjectedCue[]
): Found | undefined {
  const {atoms} = sentence
  const ranges: Range[] = []
  const spoken = isComma(atoms[prefix.to]) || atoms[prefix.to]?.text === ':' ? prefix.to + 1 : prefix.to
  const quotedAfter = (prefix.framed === true || prefix.phrase.from > prefix.from + 2) && atoms[spoken]?.quotation !== undefined
  const pointsBack = prefix.from > 0 && isPointer(atoms, prefix.from)
  const before = atoms[prefix.from - 1]
  if (quotedAfter) ranges.push({from: spoken, to: spoken + 1})
  else if (before !== undefined && prefix.from > floor) {
    const to = isComma(before) || isDash(before) ? prefix.from - 1 : prefix.from
    if (to > floor) ranges.push(trimRange(atoms, {from: floor, to}))
  }
  const [left] = ranges
  const split = before?.quotation?.look.stopped === true && atoms[spoken]?.quotation !== undefined
  const rest = left !== undefined && (isComma(before) || split) && !quotedAfter ? restOf(atoms, left, prefix, next) : undefined
  const phrase = rest === undefined ? prefix.phrase : {...prefix.phrase, to: Math.min(prefix.phrase.to, rest.from - 1)}
  if (ranges.length === 0 || isConnector(atoms, ranges[0]!)) {
    ranges.length = 0
    const from = isComma(atoms[prefix.to]) ? prefix.to + 1 : prefix.to
    const to = contentEnd(atoms, from, next)
    if (from < to) ranges.push({from, to})
  }
  if (ranges.length === 0 && floor === 0) return undefined
  if (rest !== undefined && ranges[0] === left) ranges.push(rest)
  const statement: Statement = {
    sentence,
    cueFrom: prefix.from,
    cueTo: prefix.phrase.from,
    cue: undefined,
    cuePlace: place(sentence, {from: prefix.from, to: prefix.phrase.from}),
    lemma: atoms.slice(prefix.from, prefix.phrase.from).map(atom => atom.lower).join(' '),
    mentions: [mentionOf(sentence, phrase)],
    content: pointsBack ? [] : ranges.map(range => place(sentence, range)),
    quotations: pointsBack ? [] : spokenIn(atoms, ranges, 'source-prefix'),
    rule: 'source-prefix',
    reasons: [],
    leansOn: undefined,
    nested: false,
    pointsBack
  }
  return {statement, floor: Math.max(ranges.at(-1)?.to ?? 0, prefix.to)}
}

/** “The inquiry, according to X, could last a year”: the rest of the clause around a source between commas. */
function restOf(
  atoms: readonly Atom[],
  left: Range,
  {phrase}: Prefix,
  next: readonly SubjectedCue[]
): Range | undefined {
  const limit = Math.min(atoms.length, phrase.coreTo + longestAside)
  for (let index = phrase.coreTo; index < limit; index++) {
    const atom = atoms[index]!
    if (atom.quotation !== undefined || isBreak(atom)) return undefined
    if (!isComma(atom) || !goesOn(atoms, left, index + 1)) continue
    const to = contentEnd(atoms, index + 1, next)
    return index + 1 < to ? {from: index + 1, to} : undefined
  }
  return undefined
}

/** How many words the source may have with all that is said of it, up to the clause that goes on. */
const longestAside = 24

/** After a subject the clause goes on with its verb; after “In March” with all of it. */
function goesOn(atoms: readonly Atom[], left: Range, from: number): boolean {
  let at = from
  while (isA(atoms[at], is.adverb) && at < from + 2) at++
  const first = atoms[at]
  if (first === undefined || isRelative(first) || first.ending === 'gerund') return false
  if (first.quotation !== undefined) return true
  const whole = findVerb(atoms, Math.max(left.from, left.to - reach), left.to)
  if (first.entry?.cue !== undefined && (whole || first.entry.cue.form !== 'finite')) return false
  if (isA(first, is.auxiliary)) return true
  if (isVerb(atoms, at) || (at > from && first.pluralEnding)) return !whole
  if (whole || !isA(atoms[left.from], is.preposition)) return false
  let end = at
  while (end < atoms.length && end < at + longestAside && !isComma(atoms[end]) && !isRelative(atoms[end])) end++
  return findVerb(atoms, at, end)
}

const findVerb = (atoms: readonly Atom[], from: number, to: number): boolean => {
  for (let index = from; index < to; index++) if (isVerb(atoms, index)) return true
  return false
}

/** “That's according to”: the words are those of the sentence before. */
const isPointer = (atoms: readonly Atom[], to: number): boolean =>
  to <= 3 && isA(atoms[0], is.determiner | is.neuter) && atoms.slice(1, to).every(atom => atom.kind === 'possessive'
    || playsPart(atom, 'be') || isA(atom, is.adverb))

/** “But”, “Meanwhile”, “In fact”: what joins the sentence to the one before, and says nothing itself. */
function isConnector(atoms: readonly Atom[], {from, to}: Range): boolean {
  const isPair = from === 0 && to === 2 && isA(atoms[0], is.preposition)
  if (isPair && !atoms[1]!.capital && !isA(atoms[1], is.dateWord)) return true
  for (let index = from; index < to; index++) {
    if (!isA(atoms[index], is.coordinator | is.adverb | is.subordinator)) return false
  }
  return true
}

function trimRange(atoms: readonly Atom[], range: Range): Range {
  let {from} = range
  while (from < range.to && (isComma(atoms[from]) || isDash(atoms[from]) || isA(atoms[from], is.coordinator))) from++
  return {from, to: range.to}
}

export function findPrefixes(atoms: readonly Atom[], lexicon: Lexicon): Prefix[] {
  const found: Prefix[] = []
  for (let index = 0; index < atoms.length; index++) {
    const phrases = lexicon.sourcePrefixes.get(atoms[index]!.lower)
    if (phrases === undefined) continue
    for (const words of phrases) {
      const prefix = words.at(-2) === '…' ? framedSource(atoms, index, words) : prefixedSource(atoms, index, words)
      if (prefix !== undefined) found.push(prefix)
    }
  }
  return found
}

const prefixForm: CueForm = {
  lemma: '', frames: new Set(), stance: undefined, medium: undefined, comma: false, form: 'finite', third: false,
    participle: false, past: false
}

function prefixedSource(atoms: readonly Atom[], index: number, words: readonly string[]): Prefix | undefined {
  if (!words.every((word, offset) => atoms[index + offset]?.lower === word)) return undefined
  const phrase = withNoun(atoms, phraseAfter(atoms, index + words.length))
  if (phrase === undefined) return undefined
  const before = atoms[index - 1]
  const first = atoms[phrase.from]!
  const doubtful = isA(atoms[index], is.adverb) && words.length === 1
  if (doubtful && !((isComma(before) || before?.quotation !== undefined)
    && (first.capital || isA(first, is.determiner)))) {
    return undefined
  }
  const opens = index === 0 || (index < longestOpening && isComma(before))
  const isLong = phrase.to > phrase.coreTo && (!isComma(atoms[phrase.to]) || holdsClause(atoms, phrase))
  const to = opens && isLong ? phrase.coreTo : Math.max(phrase.to, modifierEnd(atoms, phrase.coreTo))
  return {from: index, to, phrase: {...phrase, to}}
}

/** “according to EU estimates, …”: the noun with a verb's form that ends the source. */
const withNoun = (atoms: readonly Atom[], phrase: NounPhrase | undefined): NounPhrase | undefined =>
  phrase !== undefined && phrase.to === phrase.coreTo && playsPart(atoms[phrase.to], 'verbLikeNoun') && isComma(atoms[phrase.to + 1])
    ? {...phrase, to: phrase.to + 1, coreTo: phrase.to + 1} : phrase

/** How many words may open a sentence before the prefix: “For example, according to X, …”. */
const longestOpening = 5

/** “According to X, the car left the road, at night”: what stands between the commas is the clause, where none follows. */
const holdsClause = (atoms: readonly Atom[], {coreTo, to}: NounPhrase): boolean =>
  findVerb(atoms, coreTo + 1, to) && !isRelative(atoms[coreTo + 1]) && !findVerb(atoms, to, atoms.length)

/** “in Forbes' words”: the source stands between the first words and the last. */
function framedSource(atoms: readonly Atom[], index: number, words: readonly string[]): Prefix | undefined {
  const start = index + words.length - 2
  for (let at = start + 1; at < atoms.length && at < start + 8; at++) {
    if (atoms[at]!.lower !== words.at(-1)) continue
    let end = at
    while (end > start && /^['’]?s?$/.test(atoms[end - 1]!.lower)) end--
    const isBareArticle = end === start + 1 && playsPart(atoms[start], 'definite')
    if (end <= start || atoms[start]!.lower === 'other' || isBareArticle) return undefined
    return {from: index, to: at + 1, phrase: {from: start, to: end, coreFrom: start, coreTo: end}, framed: true}
  }
  return undefined
}

/** A prefix dressed as a cue, so that contents before it stop there. */
export function prefixCue(prefix: Prefix): SubjectedCue {
  const subject: Subject = {phrase: prefix.phrase, from: prefix.from, to: prefix.to, how: 'prefix'}
  return {cue: {index: prefix.from, end: prefix.phrase.from, voice: 'finite', form: prefixForm}, subject}
}

export interface Found {
  statement: Statement
  /** Where the words after it are free for the next cue. */
  floor: number
}
