import {isA, isComma, isDash, isWord, reach} from '../text/atoms.js'
import type {NounPhrase} from '../text/noun-phrase.js'
import {phraseAfter} from '../text/phrase-after.js'
import {phraseBefore} from '../text/phrase-before.js'
import type {Quotation} from '../text/quotation.js'
import type {Atom, Sentence} from '../text/sentences.js'
import {is} from '../text/word-classes.js'
import {nameAfter, signatureOf} from './interviews.js'
import {mediumBefore} from './media.js'
import {mainSubject, nearestSubject} from './subjects/main-subjects.js'
import {mentionOf} from './mentions.js'
import {speakerOf} from './subjects/owners.js'
import type {ReadBlock} from './reading.js'
import type {Mention, Statement} from './statement.js'

/**
 * Gives the quotations that no cue claimed to a speaker: the one whose tag stands beside them, the one that a colon
 * introduces, or the one who was speaking before. Those that look like titles and words as words are left alone.
 */
export function claimBareQuotations(blocks: readonly ReadBlock[], byBlock: Statement[][]): void {
  let speaker: Statement | undefined
  blocks.forEach((block, index) => {
    const statements = byBlock[index]!
    releaseGestures(statements, block)
    if (block.quotations.length === 0) {
      speaker = speakerAfter(statements) ?? speaker
      return
    }
    const claimed = new Set<Quotation>(statements.flatMap(each => each.quotations))
    const before = blocks[index - 1]
    const claims: Statement[] = []
    const beside = new Neighbours(statements)
    for (const sentence of block.sentences) {
      const whole = isWhole(sentence.atoms)
      for (let at = 0; at < sentence.atoms.length; at++) {
        const atom = sentence.atoms[at]!
        if (atom.quotation === undefined || claimed.has(atom.quotation)) continue
        beside.moveTo(atom.quotation.start)
        const bare: Bare = {block, sentence, at, quotation: atom.quotation, whole,
          signature: signatureOf(blocks[index + 1])}
        const claim = claimFor(bare, beside, before, byBlock[index - 1] ?? [], speaker)
        if (claim === undefined) continue
        claims.push(claim)
        beside.last = claim
      }
    }
    for (const claim of claims) statements.push(claim)
    statements.sort((one, other) => (one.content[0]?.start ?? 0) - (other.content[0]?.start ?? 0))
    speaker = speakerAfter(statements) ?? speaker
  })
}

/**
 * ““Too late,” said X. “Far too late.” His wife nodded.”: after a full stop inside the marks a gesture is no tag, where
 * somebody was speaking before.
 */
function releaseGestures(statements: Statement[], {text}: ReadBlock): void {
  for (let index = 1; index < statements.length; index++) {
    const {rule, cue, quotations: [quotation]} = statements[index]!
    if (rule !== 'tag-left' || cue?.frames.has('clause') !== false || quotation === undefined) continue
    const before = statements[index - 1]!
    if (text[quotation.inner.end - 1] !== '.' || before.quotations.length === 0) continue
    statements[index] = {...statements[index]!, mentions: before.mentions, cue: undefined, cuePlace: undefined, lemma: '',
      rule: 'follow-on', leansOn: before.leansOn ?? before}
  }
}

/** The statements around a place that moves forward through a block; linear over all moves. */
class Neighbours {
  last: Statement | undefined
  readonly #statements: Statement[]
  #next = 0
  #quoted: Statement | undefined
  #plain: Statement | undefined

  constructor(statements: readonly Statement[]) {
    this.#statements = statements.filter(each => each.mentions.length > 0 && each.content.length > 0)
      .sort((one, other) => one.content[0]!.start - other.content[0]!.start)
  }

  moveTo(offset: number): void {
    for (; this.#next < this.#statements.length
      && this.#statements[this.#next]!.content[0]!.start < offset; this.#next++) {
      const statement = this.#statements[this.#next]!
      if (statement.quotations.length > 0) this.#quoted = this.last = statement
      else if (!statement.nested) this.#plain = statement
    }
  }

  /** The last statement with quoted words, else the last one. */
  get before(): Statement | undefined {
    return this.#quoted ?? this.last ?? this.#plain
  }

  /** The next statement with quoted words, among the next few. */
  get after(): Statement | undefined {
    return this.#statements.slice(this.#next, this.#next + 12).find(each => each.quotations.length > 0)
  }
}

interface Bare {
  block: ReadBlock
  sentence: Sentence
  at: number
  quotation: Quotation
  /** Nothing but quotations stands in its sentence. */
  whole: boolean
  /** The name line in the next block. */
  signature: Mention | undefined
}

/** Who speaks when a block ends: the source of its last quoted words, else of its last statement. */
function speakerAfter(statements: readonly Statement[]): Statement | undefined {
  const named = statements.filter(each => each.mentions.length > 0 && !each.nested)
  return named.findLast(each => each.quotations.length > 0) ?? named.at(-1)
}

function claimFor(
  bare: Bare,
  beside: Neighbours,
  before: ReadBlock | undefined,
  earlier: readonly Statement[],
  speaker: Statement | undefined
): Statement | undefined {
  const {quotation, sentence, at, block} = bare
  const {look} = quotation
  if (quotation.continues && speaker !== undefined) return leaning(bare, speaker, 'continued-paragraph')
  const signature = block.signature ?? trailingSignature(bare) ?? (bare.whole ? bare.signature : undefined)
  if (signature !== undefined && look.words > 2) return introduced(bare, [signature], 'signature')
  const colon = colonBefore(sentence.atoms, at)
  if (colon !== undefined) {
    const subject = mainSubject(sentence.atoms, colon)
    const lead = beforeLastVerb(sentence.atoms, phraseAfter(sentence.atoms, 0), colon)
    const named = subject ?? (lead !== undefined && lead.to >= colon ? lead : phraseBefore(sentence.atoms, colon))
    if (named !== undefined) {
      return {...introduced(bare, [mentionOf(sentence, speakerOf(sentence.atoms, named))], 'colon-introduction'),
        medium: mediumBefore(sentence, colon)}
    }
  }
  const {whole} = bare
  const opensBlock = block.sentences[0] === sentence && firstQuotation(sentence.atoms) === at
  if (opensBlock && whole && before !== undefined) {
    const introduction = introducedBy(before, earlier, 'colon')
    if (introduction !== undefined) return introduced(bare, introduction, 'paragraph-after-colon')
  }
  if (!whole && (look.title || isA(sentence.atoms[at - 1], is.naming))) return undefined
  if (!whole && (look.words < 4 || !(look.clause || look.words > 6))) return undefined
  if (whole && look.words < 2 && !(look.stopped && beside.last !== undefined)) return undefined
  const actor = whole ? actorIn(block.sentences[sentence.index - 1]) : undefined
  if (beside.before !== undefined) {
    return actor?.speaks === true ? introduced(bare, [actor.mention], 'actor-before') : leaning(bare, beside.before, 'follow-on')
  }
  const {after} = beside
  if (after !== undefined && whole) return leaning(bare, after, 'leans-forward')
  if (!whole || block.block.kind === 'heading') return undefined
  if (actor !== undefined) return introduced(bare, [actor.mention], 'actor-before')
  const laughing = opensBlock && before?.quotations.length === 0 ? actorIn(before.sentences.at(-1)) : undefined
  if (laughing?.speaks === true) return introduced(bare, [laughing.mention], 'actor-before')
  if (speaker === undefined) return look.words > 4 ? introduced(bare, [], 'unattributed') : undefined
  return leaning(bare, speaker, 'carried-over')
}

/**
 * “Nora Lind shook her head. “Too late.””: the person of whom the sentence right before tells, and whether its verb is one
 * of speech, as in “Her colleague agrees.”
 */
function actorIn(before: Sentence | undefined): {mention: Mention; speaks: boolean} | undefined {
  if (before === undefined || before.atoms.some(atom => atom.quotation !== undefined)) return undefined
  const {atoms} = before
  const opened = atoms[0]!.entry?.cue?.participle === true
  const subject = opened ? nearestSubject(atoms, atoms.length) : mainSubject(atoms, atoms.length)
  if (subject === undefined || (subject.coreFrom > 1 && !(opened && isComma(atoms[subject.coreFrom - 1])))) return undefined
  const head = atoms[subject.coreTo - 1]!
  const isName = head.entry === undefined || (atoms[subject.coreTo - 2]?.capital === true && subject.coreTo - subject.coreFrom > 1)
  const isActor = head.capital ? head.kind === 'word' && isName : isA(head, is.masculine | is.feminine | is.person)
  if (!isActor) return undefined
  let verb = subject.to
  while (isA(atoms[verb], is.adverb | is.negation) || isComma(atoms[verb])) verb++
  const cue = atoms[verb]?.entry?.cue
  return {mention: mentionOf(before, subject), speaks: cue !== undefined && cue.form === 'finite'}
}

/** “Nora Lind disagrees:”: the name without a small word after it that ends the clause, which is a verb. */
function beforeLastVerb(atoms: readonly Atom[], lead: NounPhrase | undefined, colon: number): NounPhrase | undefined {
  if (lead === undefined || lead.coreTo !== colon || lead.coreTo - lead.coreFrom < 2) return lead
  const last = atoms[colon - 1]!
  const before = atoms[colon - 2]!
  const isUnknown = last.kind === 'word' && !last.capital && last.entry === undefined
  return isUnknown && before.kind === 'word' && before.capital ? {...lead, to: colon, coreTo: colon - 1} : lead
}

function leaning(bare: Bare, statement: Statement, rule: string): Statement {
  return {
    ...introduced(bare, statement.mentions, rule),
    leansOn: statement.leansOn ?? statement,
    cue: undefined
  }
}

function introduced({block, sentence, at, quotation}: Bare, mentions: readonly Mention[], rule: string): Statement {
  return {
    sentence, cueFrom: at, cueTo: at, cue: undefined, cuePlace: undefined, lemma: '', mentions: [...mentions],
    content: [{block: block.index, start: quotation.start, end: quotation.end}],
    quotations: [quotation], rule, reasons: [], leansOn: undefined, nested: false
  }
}

/** Where the colon stands that introduces the quotation at `at`. */
function colonBefore(atoms: readonly Atom[], at: number): number | undefined {
  for (let index = at - 1; index >= 0 && index > at - reach; index--) {
    const atom = atoms[index]!
    if (atom.text === ':') return index
    if (atom.quotation === undefined && !isComma(atom) && !isDash(atom)) return undefined
  }
  return undefined
}

/** “…” – Jane Doe: a dash and a name to the sentence's end; without a dash “…,” Jane Doe, head of the trust. */
function trailingSignature({block, sentence, at}: Bare): Mention | undefined {
  const closes = at === sentence.atoms.length - 1
  const line = closes ? block.sentences[sentence.index + 1] : sentence
  if (line === undefined) return undefined
  const start = closes ? 0 : at + 1
  const dashed = isDash(line.atoms[start])
  const mention = nameAfter(line, dashed ? start + 1 : start)
  if (mention === undefined || mention.phrase.to < line.atoms.length - 1) return undefined
  return dashed || (!closes && mention.phrase.to > mention.phrase.coreTo + 1) ? mention : undefined
}

const firstQuotation = (atoms: readonly Atom[]): number => atoms.findIndex(atom => atom.quotation !== undefined)

/** Nothing but quotations stands in the sentence. */
const isWhole = (atoms: readonly Atom[]): boolean => !atoms.some(isWord)

/** The mentions of who is about to speak when a block ends, in a colon or with `any` word. */
export function introducedBy(
  before: ReadBlock,
  statements: readonly Statement[],
  ending: 'colon' | 'any'
): Mention[] | undefined {
  const last = before.sentences.at(-1)
  if (last === undefined || (ending === 'colon' && last.atoms.at(-1)?.text !== ':')) return undefined
  const statement = statements.findLast(each => each.sentence === last && each.mentions.length > 0)
  if (statement !== undefined) return statement.mentions
  const subject = mainSubject(last.atoms, last.atoms.length)
  return subject === undefined ? undefined : [mentionOf(last, subject)]
}
