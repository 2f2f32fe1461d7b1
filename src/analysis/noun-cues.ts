import {isA, isComma, isWord, playsPart} from '../text/atoms.js'
import {phraseAfter} from '../text/phrase-after.js'
import type {Quotation} from '../text/quotation.js'
import type {Atom, Sentence} from '../text/sentences.js'
import {is, type CueForm} from '../text/word-classes.js'
import {contentEnd} from './contents/clause-ends.js'
import type {Range, SubjectedCue} from './clause.js'
import {mentionOf, place} from './mentions.js'
import {ownerOf} from './subjects/owners.js'
import {spokenIn} from './spoken.js'
import type {Statement} from './statement.js'

/**
 * “her remark that …”, “a claim by X that …”, “Rubio's slogan was “…””, “their chants of “…””: a noun that holds words, with whose they are.
 */
export function nounStatement(sentence: Sentence, index: number, next: readonly SubjectedCue[]): Statement | undefined {
  const {atoms} = sentence
  if (!isA(atoms[index], is.cueNoun) || atoms[index]!.capital) return undefined
  const author = playsPart(atoms[index + 1], 'agent') ? phraseAfter(atoms, index + 2) : undefined
  const owner = author === undefined ? ownerOf(atoms, index) : {from: author.coreFrom, to: author.coreTo}
  if (owner === undefined) return undefined
  const content = contentAfter(atoms, author?.coreTo ?? index + 1, next) ?? contentBefore(atoms, owner.from)
  if (content === undefined) return undefined
  const quotations = spokenIn(atoms, [content], 'noun-cue')
  if (quotations.length === 0) return undefined
  return {
    sentence, cueFrom: index, cueTo: index + 1, cue: nounForm,
      cuePlace: place(sentence, {from: index, to: index + 1}), lemma: atoms[index]!.lower,
    mentions: [mentionOf(sentence, {...owner, coreFrom: owner.from, coreTo: owner.to})],
      content: [place(sentence, content)], quotations,
    rule: 'noun-cue', reasons: [], leansOn: undefined, nested: false
  }
}

const nounForm: CueForm = {
  lemma: '', frames: new Set(['clause']), stance: undefined, medium: undefined, comma: false, form: 'base',
    third: false, participle: false, past: false
}

/** Words that somebody can have said just so, and no name or term. */
const isUtterance = ({look}: Quotation): boolean => look.words > 2 && look.capitalStart && !look.title

/** ““Ask the sea,” was Lind's answer”: the words before “was” and the owner. */
function contentBefore(atoms: readonly Atom[], owner: number): Range | undefined {
  if (!playsPart(atoms[owner - 1], 'be')) return undefined
  const at = isComma(atoms[owner - 2]) ? owner - 3 : owner - 2
  const quotation = atoms[at]?.quotation
  return quotation !== undefined && isUtterance(quotation) ? {from: at, to: at + 1} : undefined
}

/** The words after “that”, “was that”, a colon or “of” and a quotation. */
function contentAfter(atoms: readonly Atom[], start: number, next: readonly SubjectedCue[]): Range | undefined {
  let index = start
  while (index < start + 8 && isWord(atoms[index]) && !isA(atoms[index], is.complementizer)
    && !playsPart(atoms[index], 'be')) index++
  const quoted = atoms[index]?.quotation !== undefined
  if (quoted && index === start + 1 && playsPart(atoms[start], 'genitive')) return {from: index, to: index + 1}
  if (index > start && !playsPart(atoms[index], 'be')) return undefined
  const equals = playsPart(atoms[index], 'be')
  if (equals) index++
  const colon = atoms[index]?.text === ':'
  if (colon || isComma(atoms[index])) index++
  const atom = atoms[index]
  if (atom?.quotation !== undefined && (colon || (equals && isUtterance(atom.quotation)))) return {from: index, to: index + 1}
  if (!playsPart(atom, 'that')) return undefined
  const to = contentEnd(atoms, index + 1, next)
  return index + 1 < to ? {from: index + 1, to} : undefined
}
