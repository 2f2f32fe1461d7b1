import {is} from '../text/lexicon.js'
import {isA, isComma, isDash, isPronoun, isVerb, phraseAfter, playsPart, type NounPhrase} from '../text/phrases.js'
import type {CueForm, Lexicon} from '../text/lexicon.js'
import type {Atom, Sentence} from '../text/sentences.js'
import {holds} from '../text/span.js'
import {contentEnd, contentOf, isEnd, type Range, type SubjectedCue} from './contents.js'
import {findCues} from './cues.js'
import type {Mention, Place, Statement} from './statement.js'
import {nounStatement} from './noun-cues.js'
import {subjectOf, type Subject} from './subjects.js'

/** A phrase that names the source after it: according to. */
interface Prefix {
  from: number
  to: number
  phrase: NounPhrase
  /** The source stands inside it: in X's words. */
  framed?: boolean
}

/** The acts of saying in one sentence, in order of their cues. Linear but for the bounded look to each side of a cue. */
export function findStatements(sentence: Sentence, lexicon: Lexicon): Statement[] {
  const {atoms} = sentence
  const cues: SubjectedCue[] = findCues(sentence).map(cue => ({cue, subject: subjectOf(sentence, cue)}))
  const prefixes = findPrefixes(atoms, lexicon)
  const all = [...cues, ...prefixes.map(prefixCue)].sort((one, other) => one.cue.index - other.cue.index)
  const prefixAt = new Map(prefixes.map(prefix => [prefix.from, prefix]))
  const statements: Statement[] = []
  let floor = 0
  let outerFloor = 0
  all.forEach((each, position) => {
    const next = all.slice(position + 1, position + 6)
    const prefix = prefixAt.get(each.cue.index)
    const statement = prefix === undefined
      ? cueStatement(sentence, each, {floor, outerFloor}, next, statements)
      : prefixStatement(sentence, prefix, floor, next)
    if (statement === undefined) return
    const last = statements.at(-1)
    if (statement.statement.content.length === 0 && last === undefined && statement.statement.pointsBack !== true) return
    if (last !== undefined && isRelay(atoms, each, floor, statement.statement)) {
      last.relay ??= statement.statement.mentions[0]
      return
    }
    statements.push(statement.statement)
    floor = Math.max(floor, statement.floor)
    if (/^(?:tag|split|clause-tag|parenthetical|source-prefix)/.test(statement.statement.rule)) outerFloor = floor
  })
  addNounStatements(sentence, all, statements)
  markNested(statements)
  return statements.filter(isKept)
}

/** Reported words without a source are nearly never speech; nor are beliefs and findings inside another's words. */
function isKept(statement: Statement): boolean {
  if (statement.content.length === 0 && statement.pointsBack !== true) return false
  if (statement.mentions.length === 0 && !statement.quotations.some(each => each.look.words > 2)) return false
  return !statement.nested || isSpeechCue(statement)
}

/** Whether the cue is a verb of speech, whoever its subject: not “believes”, not “shows”. */
const isSpeechCue = ({cue}: Statement): boolean => cue === undefined || [...cue.frames].some(frame => frame !== 'thought' && frame !== 'document')


/** Adds statements of nouns where no cue has their words. */
function addNounStatements(sentence: Sentence, cues: readonly SubjectedCue[], statements: Statement[]): void {
  const {atoms} = sentence
  let position = 0
  for (let index = 0; index < atoms.length; index++) {
    if (!isA(atoms[index], is.cueNoun)) continue
    while (position < cues.length && cues[position]!.cue.index < index) position++
    const found = nounStatement(sentence, index, cues.slice(position, position + 5))
    if (found === undefined) continue
    const [content] = found.content
    const taken = statements.slice(-neighbours).some(each => each.content.some(other => other.start === content!.start))
    if (!taken) statements.push(found)
  }
}

/** How many statements to each side one is compared with. */
const neighbours = 8

/** A statement whose cue stands in another's content is nested; the quotations that both claim are the inner one's. */
function markNested(statements: readonly Statement[]): void {
  for (const [index, inner] of statements.entries()) {
    let depth = 0
    for (let other = Math.max(0, index - neighbours); other < Math.min(statements.length, index + neighbours); other++) {
      const outer = statements[other]!
      if (outer === inner || inner.cuePlace === undefined) continue
      if (!outer.content.some(each => holds(each, inner.cuePlace!))) continue
      inner.nested = true
      if (++depth > 2) inner.content = []
      if (!isSpeechCue(inner)) continue
      outer.quotations = outer.quotations.filter(each => !inner.quotations.includes(each))
    }
  }
}


/**
 * “…,” X said on Tuesday, Interfax reported / according to Interfax: nothing but adjuncts stands between the statement
 * before and this one, so it is the way that statement came.
 */
function isRelay(atoms: readonly Atom[], {cue, subject}: SubjectedCue, floor: number, statement: Statement): boolean {
  if (statement.mentions.length === 0 || statement.quotations.length > 0) return false
  if (subject.how !== 'prefix' && (!playsPart(atoms[cue.index], 'relay') || subject.how !== 'left')) return false
  if (floor === 0 || subject.from < floor) return false
  for (let index = floor; index < subject.from; index++) if (isVerb(atoms, index) || isPronoun(atoms[index])) return false
  const [first] = statement.content
  return first === undefined || first.start < atoms[cue.index]!.start || subject.how === 'prefix'
}

/** Where the sentence's words are still free: for any cue, and for a tag at its end. */
interface Floors {
  floor: number
  outerFloor: number
}

interface Found {
  statement: Statement
  /** Where the words after it are free for the next cue. */
  floor: number
}

function cueStatement(sentence: Sentence, each: SubjectedCue, {floor, outerFloor}: Floors, next: readonly SubjectedCue[], before: readonly Statement[]): Found | undefined {
  const {atoms} = sentence
  const {cue, subject} = each
  const content = contentOf(atoms, each, floor, outerFloor, next)
  if (content === undefined) return undefined
  const leading = subject.how === 'none' && (cue.index === 0 || isA(atoms[cue.index - 1], is.subordinator))
  if (leading && !content.ranges.some(range => atoms[range.from]!.quotation !== undefined)) return undefined
  const mention = subject.phrase === undefined ? undefined : mentionOf(sentence, subject.phrase)
  const shared = subject.how === 'shared' ? lastMentions(before) : undefined
  const statement: Statement = {
    sentence,
    cueFrom: cue.index,
    cueTo: cue.end,
    cue: cue.form,
    cuePlace: place(sentence, {from: cue.index, to: cue.end}),
    lemma: cue.form.lemma,
    mentions: shared ?? (mention === undefined ? [] : [mention]),
    content: content.ranges.map(range => place(sentence, range)),
    quotations: spokenIn(atoms, content.ranges, content.rule),
    rule: content.rule,
    reasons: [],
    leansOn: undefined,
    nested: false,
    relay: subject.relay === undefined ? undefined : mentionOf(sentence, subject.relay),
    addressee: content.addressee === undefined ? undefined : mentionOf(sentence, phraseOf(content.addressee))
  }
  const last = content.ranges.at(-1)!
  return {statement, floor: Math.max(last.to, subject.to)}
}

const lastMentions = (statements: readonly Statement[]): Mention[] | undefined => {
  const last = statements.findLast(each => each.mentions.length > 0)
  return last?.mentions
}

const phraseOf = ({from, to}: Range): NounPhrase => ({from, to, coreFrom: from, coreTo: to})

function prefixStatement(sentence: Sentence, prefix: Prefix, floor: number, next: readonly SubjectedCue[]): Found | undefined {
  const {atoms} = sentence
  const ranges: Range[] = []
  const spoken = isComma(atoms[prefix.to]) ? prefix.to + 1 : prefix.to
  const quotedAfter = prefix.framed === true && atoms[spoken]?.quotation !== undefined
  const pointsBack = prefix.from > 0 && isPointer(atoms, prefix.from)
  const before = atoms[prefix.from - 1]
  if (quotedAfter) ranges.push({from: spoken, to: spoken + 1})
  else if (before !== undefined && prefix.from > floor) {
    const to = isComma(before) || isDash(before) ? prefix.from - 1 : prefix.from
    if (to > floor) ranges.push(trimRange(atoms, {from: floor, to}))
  }
  if (ranges.length === 0 || isConnector(atoms, ranges[0]!)) {
    ranges.length = 0
    const from = isComma(atoms[prefix.to]) ? prefix.to + 1 : prefix.to
    const to = contentEnd(atoms, from, next)
    if (from < to) ranges.push({from, to})
  }
  if (ranges.length === 0 && floor === 0) return undefined
  const statement: Statement = {
    sentence,
    cueFrom: prefix.from,
    cueTo: prefix.phrase.from,
    cue: undefined,
    cuePlace: place(sentence, {from: prefix.from, to: prefix.phrase.from}),
    lemma: atoms.slice(prefix.from, prefix.phrase.from).map(atom => atom.lower).join(' '),
    mentions: [mentionOf(sentence, prefix.phrase)],
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

/** “That's according to”: the words are those of the sentence before. */
const isPointer = (atoms: readonly Atom[], to: number): boolean =>
  to <= 3 && isA(atoms[0], is.determiner | is.neuter) && atoms.slice(1, to).every(atom => atom.kind === 'possessive' || playsPart(atom, 'be') || isA(atom, is.adverb))

const isConnector = (atoms: readonly Atom[], range: Range): boolean => {
  for (let index = range.from; index < range.to; index++) if (!isA(atoms[index], is.coordinator | is.adverb | is.subordinator)) return false
  return true
}

function trimRange(atoms: readonly Atom[], range: Range): Range {
  let {from} = range
  while (from < range.to && (isComma(atoms[from]) || isDash(atoms[from]) || isA(atoms[from], is.coordinator))) from++
  return {from, to: range.to}
}

function findPrefixes(atoms: readonly Atom[], lexicon: Lexicon): Prefix[] {
  const found: Prefix[] = []
  for (let index = 0; index < atoms.length; index++) {
    for (const words of lexicon.sourcePrefixes) {
      if (atoms[index]!.lower !== words[0]) continue
      const prefix = words.at(-2) === '…' ? framedSource(atoms, index, words) : prefixedSource(atoms, index, words)
      if (prefix !== undefined) found.push(prefix)
    }
  }
  return found
}

const prefixForm: CueForm = {
  lemma: '', frames: new Set(), stance: undefined, medium: undefined, comma: false, form: 'finite', third: false, participle: false
}

function prefixedSource(atoms: readonly Atom[], index: number, words: readonly string[]): Prefix | undefined {
  if (!words.every((word, offset) => atoms[index + offset]?.lower === word)) return undefined
  const phrase = phraseAfter(atoms, index + words.length)
  if (phrase === undefined) return undefined
  const before = atoms[index - 1]
  const first = atoms[phrase.from]!
  const doubtful = isA(atoms[index], is.adverb) && words.length === 1
  if (doubtful && !((isComma(before) || before?.quotation !== undefined) && (first.capital || isA(first, is.determiner)))) return undefined
  const whole = index === 0 && isEnd(atoms[phrase.to]) && phrase.to > phrase.coreTo
  return whole ? {from: index, to: phrase.coreTo, phrase: {...phrase, to: phrase.coreTo}} : {from: index, to: phrase.to, phrase}
}

/** “in Forbes' words”: the source stands between the first words and the last. */
function framedSource(atoms: readonly Atom[], index: number, words: readonly string[]): Prefix | undefined {
  const start = index + words.length - 2
  for (let at = start + 1; at < atoms.length && at < start + 8; at++) {
    if (atoms[at]!.lower !== words.at(-1)) continue
    let end = at
    while (end > start && /^['’]?s?$/.test(atoms[end - 1]!.lower)) end--
    if (end <= start || atoms[start]!.lower === 'other') return undefined
    return {from: index, to: at + 1, phrase: {from: start, to: end, coreFrom: start, coreTo: end}, framed: true}
  }
  return undefined
}

/** A prefix dressed as a cue, so that contents before it stop there. */
function prefixCue(prefix: Prefix): SubjectedCue {
  const subject: Subject = {phrase: prefix.phrase, from: prefix.from, to: prefix.to, how: 'prefix'}
  return {cue: {index: prefix.from, end: prefix.phrase.from, voice: 'finite', form: prefixForm}, subject}
}

/** The mention that a phrase is. */
export function mentionOf(sentence: Sentence, phrase: NounPhrase): Mention {
  const {atoms} = sentence
  return {
    ...place(sentence, phrase),
    core: {start: atoms[phrase.coreFrom]!.start, end: atoms[phrase.coreTo - 1]!.end},
    sentence,
    phrase
  }
}

/** The characters of a range of atoms. */
export function place(sentence: Sentence, range: Range): Place {
  const first = sentence.atoms[range.from]!
  const last = sentence.atoms[Math.max(range.from, range.to - 1)]!
  return {block: sentence.block, start: first.start, end: last.end}
}

/** The quotations in the ranges that are speech: no titles and no terms, unless the cue is right beside them. */
export function spokenIn(atoms: readonly Atom[], ranges: readonly Range[], rule: string): Statement['quotations'] {
  const found: Statement['quotations'] = []
  for (const {from, to} of ranges) {
    for (let index = from; index < to; index++) {
      const {quotation} = atoms[index]!
      if (quotation === undefined) continue
      const beside = to - from <= 2 && marksSpeech(rule)
      if (beside || !(quotation.look.title || isTerm(atoms, index, from))) found.push(quotation)
    }
  }
  return found
}

/** The rule says that words follow; a title among them is quoted speech all the same. */
const marksSpeech = (rule: string): boolean => /^(?:tag|introduced|colon|split-quotation)/.test(rule)

/** A word or two in marks before a noun: the “comeback kid” candidate. */
function isTerm(atoms: readonly Atom[], index: number, from: number): boolean {
  const {look, end, inner} = atoms[index]!.quotation!
  const after = atoms[index + 1]
  if (look.words > 2 || look.clause || index === from || after === undefined || end - inner.end > 2) return false
  if (!isA(atoms[index - 1], is.determiner)) return false
  return after.kind === 'word' && !after.capital && !isVerb(atoms, index + 1)
    && !isA(after, is.preposition | is.coordinator | is.subordinator | is.adverb | is.auxiliary | is.relative | is.determiner) && !isPronoun(after)
}
