import {isA, isComma, isDash, isVerb, isWord, playsPart} from '../text/atoms.js'
import {phraseAfter} from '../text/phrase-after.js'
import type {Atom, Sentence} from '../text/sentences.js'
import {trimSpan} from '../text/span.js'
import {is} from '../text/word-classes.js'
import {mentionOf} from './mentions.js'
import type {ReadBlock} from './reading.js'
import type {Mention, Statement} from './statement.js'

/** A label at the front of a block that says who speaks: “Q:”, “A:”, “Jane Doe:”. */
interface Label {
  speaker: 'question' | 'answer' | 'name'
  mention: Mention
  /** Where the words start. */
  start: number
}

/** How many labelled blocks make an interview or a transcript. */
const fewestTurns = 2

/**
 * Reads interviews and transcripts: blocks that open with “Q:” and “A:”, or with a name and a colon, and questions set
 * bold before plain answers. An answer goes on over the blocks without a label. Linear; changes `byBlock`.
 */
export function readInterviews(blocks: readonly ReadBlock[], byBlock: Statement[][]): void {
  const labels = blocks.map(labelOf)
  const lettered = labels.filter(each => each !== undefined && each.speaker !== 'name').length
  const named = isTalk(blocks.filter((_, index) => labels[index]?.speaker === 'name')) ? repeated(labels) : 0
  if (lettered < fewestTurns && named < fewestTurns + 1) {
    readBoldQuestions(blocks, byBlock)
    return
  }
  let turn: Statement | undefined
  blocks.forEach((block, index) => {
    const label = labels[index]
    if (label !== undefined) {
      const isTurn = label.speaker === 'name' ? named > fewestTurns : lettered >= fewestTurns
      turn = isTurn && label.speaker !== 'question' ? turnOf(block, label) : undefined
      if (isTurn) byBlock[index] = turn === undefined ? [] : [turn]
    } else if (turn !== undefined && block.block.kind === 'paragraph' && byBlock[index]!.length === 0
      && block.quotations.length === 0 && block.text.trim() !== '' && !asksNext(block, labels[index + 1])) {
      turn.content.push({block: index, ...trimSpan(block.text, {start: 0, end: block.text.length})})
    } else turn = undefined
  })
}

/** A question without a label, right before a turn: another asks. */
const asksNext = ({text}: ReadBlock, next: Label | undefined): boolean => next !== undefined && text.trimEnd().endsWith('?')

/** Those who talk have given names, say “I” and “you”, ask and exclaim: in one turn of four at least. Notes on teams do not. */
function isTalk(turns: readonly ReadBlock[]): boolean {
  const spoken = turns.filter(({text, tokens}) => /[?!]/.test(text) || tokens[0]?.entry?.firstName === true
    || tokens.some(token => ((token.entry?.classes ?? 0) & (is.first | is.second)) !== 0))
  return spoken.length * 4 >= turns.length
}

/** How many blocks open with a name, if one does so twice, by its last word: a list of names is no transcript. */
function repeated(labels: ReadonlyArray<Label | undefined>): number {
  const counts = new Map<string, number>()
  for (const each of labels) {
    if (each?.speaker !== 'name') continue
    const {sentence, phrase} = each.mention
    const name = sentence.atoms[phrase.coreTo - 1]!.lower
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  return total > counts.size ? total : 0
}

function turnOf(block: ReadBlock, label: Label): Statement | undefined {
  const span = trimSpan(block.text, {start: label.start, end: block.text.length})
  if (span.end <= span.start) return undefined
  return spoken(label.mention, [{block: block.index, ...span}], label.speaker === 'answer' ? 'interview-answer'
    : 'transcript')
}

function spoken(mention: Mention, content: Statement['content'], rule: string): Statement {
  return {
    sentence: mention.sentence, cueFrom: 0, cueTo: 0, cue: undefined, cuePlace: undefined, lemma: '',
      mentions: [mention], content,
    quotations: [], rule, reasons: [], leansOn: undefined, nested: false, unmarked: true
  }
}

function labelOf(block: ReadBlock): Label | undefined {
  const [sentence] = block.sentences
  if (sentence === undefined || block.block.kind === 'caption' || block.block.kind === 'heading') return undefined
  const {atoms} = sentence
  const [first, second] = atoms
  if (first === undefined || second === undefined) return undefined
  if (/^[:.]$/.test(second.text) || first.text.endsWith('.')) {
    const speaker = playsPart(first, 'question') ? 'question' : playsPart(first, 'answer') ? 'answer' : undefined
    if (speaker !== undefined && first.capital) {
      const mention = mentionOf(sentence, {from: 0, to: 1, coreFrom: 0, coreTo: 1})
      return {speaker, mention: {...mention, interviewee: true}, start: first.text.endsWith('.') ? first.end
        : second.end}
    }
  }
  return nameLabel(sentence)
}

/** “JANE DOE:”, “Jane Doe, mayor:” */
function nameLabel(sentence: Sentence): Label | undefined {
  const {atoms} = sentence
  for (let index = 0; index < atoms.length && index < 8; index++) {
    const atom = atoms[index]!
    if (atom.text === ':' || (isDash(atom) && isShouted(atoms, index))) {
      const after = atoms[index + 1]
      if (index === 0 || after === undefined || after.quotation !== undefined) return undefined
      const phrase = phraseAfter(atoms, 0)
      if (phrase === undefined || phrase.to < index || !atoms[0]!.capital) return undefined
      return {speaker: 'name',
        mention: mentionOf(sentence, {from: 0, to: phrase.coreTo, coreFrom: 0, coreTo: phrase.coreTo}), start: atom.end}
    }
    const opensName = index === 0 && playsPart(atom, 'definite') && atoms[1]?.capital === true
    if (!isWord(atom) && !isComma(atom) || isVerb(atoms, index) || (isA(atom, is.determiner | is.subordinator) && !opensName)) {
      return undefined
    }
    if (!atom.capital && !isA(atom, is.person | is.particle | is.preposition)) return undefined
  }
  return undefined
}

/** “JANE DOE —”: all words before the dash in capitals. */
function isShouted(atoms: readonly Atom[], end: number): boolean {
  for (let index = 0; index < end; index++) {
    const {text} = atoms[index]!
    if (isWord(atoms[index]) && text !== text.toUpperCase()) return false
  }
  return end > 0
}

/** A paragraph all in bold that asks, then plain paragraphs that answer: at least three times. */
function readBoldQuestions(blocks: readonly ReadBlock[], byBlock: Statement[][]): void {
  const asks = blocks.map(isBoldQuestion)
  if (asks.filter(Boolean).length < fewestTurns + 1) return
  let turn: Statement | undefined
  let open = false
  blocks.forEach((block, index) => {
    if (asks[index]) {
      turn = undefined
      open = true
      byBlock[index] = []
      return
    }
    const [sentence] = block.sentences
    if (!open || sentence === undefined || block.block.kind !== 'paragraph'
      || byBlock[index]!.some(each => each.quotations.length > 0)) {
      open = false
      return
    }
    const span = trimSpan(block.text, {start: 0, end: block.text.length})
    if (turn !== undefined) {
      turn.content.push({block: index, ...span})
      return
    }
    const mention = {...mentionOf(sentence, {from: 0, to: 1, coreFrom: 0, coreTo: 1}), interviewee: true,
      unwritten: true}
    turn = spoken(mention, [{block: index, ...span}], 'interview-answer')
    byBlock[index]!.push(turn)
  })
}

function isBoldQuestion({block, text}: ReadBlock): boolean {
  const {start, end} = trimSpan(text, {start: 0, end: text.length})
  const [first] = block.strong ?? []
  return first !== undefined && block.strong!.length === 1 && first[0] <= start && first[1] >= end
    && text[end - 1] === '?'
}

/** The name line below a quotation: “– Jane Doe, mayor”. */
export function signatureOf(block: ReadBlock | undefined): Mention | undefined {
  const sentence = block?.sentences[0]
  if (block === undefined || sentence === undefined || block.sentences.length > 1 || sentence.atoms.length > 24) {
    return undefined
  }
  const {atoms} = sentence
  return isDash(atoms[0]) ? nameAfter(sentence, 1) : undefined
}

/** A name and what describes it, with nothing after it but the sentence's end. */
export function nameAfter(sentence: Sentence, from: number): Mention | undefined {
  const {atoms} = sentence
  const first: Atom | undefined = atoms[from]
  if (first === undefined || !isWord(first) || !(first.capital || isA(first, is.determiner))) return undefined
  const phrase = phraseAfter(atoms, from)
  return phrase === undefined || isVerb(atoms, phrase.coreTo) ? undefined : mentionOf(sentence, phrase)
}
