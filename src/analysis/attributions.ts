import {isA, isPronoun, isVerb, personal, playsPart, reach} from '../text/atoms.js'
import type {Lexicon} from '../text/lexicon.js'
import type {NounPhrase} from '../text/noun-phrase.js'
import type {Atom, Sentence} from '../text/sentences.js'
import {is} from '../text/word-classes.js'
import {hasQuotation} from './contents/clause-ends.js'
import type {Range, SubjectedCue} from './clause.js'
import {contentOf, type Floors} from './contents/contents.js'
import {findCues, type Cue} from './cues.js'
import {mentionOf, place} from './mentions.js'
import {isKept, markNested, neighbours} from './nested.js'
import {nounStatement} from './noun-cues.js'
import {findPrefixes, prefixCue, prefixStatement, type Found} from './source-prefixes.js'
import {spokenIn} from './spoken.js'
import type {Mention, Statement} from './statement.js'
import {beforeVerb, isSpeaker} from './subjects/main-subjects.js'
import {subjectOf} from './subjects/subjects.js'

/**
 * The acts of saying in one sentence, in order of their cues. Linear but for the bounded look to each side of a cue.
 */
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
    if (statement.statement.content.length === 0 && last === undefined && statement.statement.pointsBack !== true) {
      return
    }
    if (last !== undefined && isRelay(atoms, each, floor, statement.statement)) {
      if (last.mentions.length === 0) last.mentions = statement.statement.mentions
      else last.relay ??= statement.statement.mentions[0]
      return
    }
    statements.push(statement.statement)
    floor = Math.max(floor, statement.floor)
    if (/^(?:tag|split|clause-tag|parenthetical|source-prefix)/.test(statement.statement.rule)) outerFloor = floor
  })
  addNounStatements(sentence, all, statements)
  const said = statements.filter(each => !isReason(each, lexicon))
  markNested(said)
  return said.filter(isKept)
}

/** “who asked to remain anonymous because …” says why somebody is unnamed, and is no act of saying. */
function isReason({sentence, cueFrom, quotations, lemma}: Statement, lexicon: Lexicon): boolean {
  if (lemma === '' || quotations.length > 0) return false
  const {reasonStarts} = lexicon
  const before = sentence.atoms[cueFrom - 1]?.lower ?? ''
  if (!reasonStarts.has(before) && !reasonStarts.has(sentence.atoms[cueFrom]!.lower)) return false
  const words = sentence.atoms.slice(cueFrom, cueFrom + longestReason).map(each => each.lower).join(' ')
  return lexicon.anonymityReasons.some(phrase => words.startsWith(phrase) || `${before} ${words}`.startsWith(phrase))
}

/** Words of the phrases that give a reason, from the verb on. */
const longestReason = 6

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

/**
 * “…,” X said on Tuesday, Interfax reported / according to Interfax: nothing but adjuncts stands between the statement
 * before and this one, so it is the way that statement came.
 */
function isRelay(atoms: readonly Atom[], {cue, subject}: SubjectedCue, floor: number, statement: Statement): boolean {
  if (statement.mentions.length === 0 || statement.quotations.length > 0) return false
  if (subject.how !== 'prefix' && (!playsPart(atoms[cue.index], 'relay') || subject.how !== 'left')) return false
  if (floor === 0 || subject.from < floor || subject.from - floor > reach) return false
  for (let index = floor; index < subject.from; index++) if (isVerb(atoms, index)
    || isPronoun(atoms[index])) return false
  const [first] = statement.content
  return first === undefined || first.start < atoms[cue.index]!.start || subject.how === 'prefix'
}

function cueStatement(
  sentence: Sentence,
  each: SubjectedCue,
  floors: Floors,
  next: readonly SubjectedCue[],
  before: readonly Statement[]
): Found | undefined {
  const {atoms} = sentence
  const {cue, subject} = each
  const content = contentOf(atoms, each, floors, next)
  if (content === undefined) return undefined
  const leading = subject.how === 'none' && (subject.from === 0 || isA(atoms[subject.from - 1], is.subordinator))
  if (leading && !content.ranges.some(range => atoms[range.from]!.quotation !== undefined)) return undefined
  if (subject.how === 'ahead' && content.rule !== 'that-clause' && !content.ranges.some(range => hasQuotation(atoms, range))) {
    return undefined
  }
  const mention = subject.phrase === undefined ? undefined : mentionOf(sentence, subject.phrase)
  const shared = subject.how === 'shared' && !isOwn(atoms, each) ? lastMentions(before) : undefined
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
    addressee: content.addressee === undefined || !hears(atoms, cue, content.addressee) ? undefined : mentionOf(sentence, phraseOf(content.addressee))
  }
  const last = content.ranges.at(-1)!
  return {statement, floor: Math.max(last.to, subject.to)}
}

/** “forecast growth”: what no people stand in is asked for or told of, and nobody hears it. */
const hears = (atoms: readonly Atom[], {form}: Cue, {from, to}: Range): boolean => form.frames.has('addressee')
  || atoms.slice(from, to).some(each => each.capital || (isA(each, personal | is.person | is.group | is.organization) && !playsPart(each, 'quantifier')))

/** “officials have tried to assure parents”: nothing but verbs stands between an infinitive and its subject. */
const isOwn = (atoms: readonly Atom[], {cue: {index, voice}, subject: {phrase}}: SubjectedCue): boolean =>
  voice === 'infinitive' && phrase !== undefined && isSpeaker(atoms, phrase) && beforeVerb(atoms, index - 2) === phrase.to

const lastMentions = (statements: readonly Statement[]): Mention[] | undefined => {
  const last = statements.findLast(each => each.mentions.length > 0)
  return last?.mentions
}

const phraseOf = ({from, to}: Range): NounPhrase => ({from, to, coreFrom: from, coreTo: to})
