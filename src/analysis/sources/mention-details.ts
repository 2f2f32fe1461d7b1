import {isA, isComma, isWord} from '../../text/atoms.js'
import type {Atom} from '../../text/sentences.js'
import {is} from '../../text/word-classes.js'
import {occurrenceAt, type Discourse} from './discourse.js'
import type {Entity, Occurrence} from './entities.js'
import type {Mention} from '../statement.js'

/** Learns from the words around a name: the role before it, the apposition after it. */
export function describeNamed(
  entity: Entity,
  mention: Mention,
  from: number,
  head: number,
  named: Occurrence,
  discourse: Discourse
): void {
  const {atoms} = mention.sentence
  let start = head
  while (start > from && atoms[start - 1]!.start >= named.start) start--
  for (let index = from; index < start; index++) {
    const atom = atoms[index]!
    if (isA(atom, is.person) && !atom.capital) {
      entity.person = true
      entity.nouns.add(atom.lower)
      entity.gender ??= atom.entry?.gender
      entity.jobTitle ??= jobOf(atoms, from, index, discourse, mention)
      entity.affiliation ??= affiliationOf(mention, from, index, index + 1, discourse)
    }
  }
  const {phrase} = mention
  const end = isA(atoms[phrase.coreTo + 1], is.preposition | is.adverb | is.subordinator) ? phrase.coreTo : phrase.to
  for (let index = phrase.coreTo; index < end; index++) {
    const atom = atoms[index]!
    if (!isComma(atoms[index - 1]) && !isA(atoms[index - 1], is.determiner) && index > phrase.coreTo + 4) continue
    if (!isA(atom, is.person | is.title) || atom.kind !== 'word') continue
    entity.person = true
    entity.nouns.add(atom.lower)
    entity.gender ??= atom.entry?.gender
    if (entity.jobTitle === undefined) {
      let last = index
      while (last + 1 < phrase.to && isA(atoms[last + 1], is.person | is.title)) last++
      const start = appositionStart(atoms, phrase.coreTo, index)
      entity.jobTitle = jobOf(atoms, start, last, discourse, mention)
      entity.affiliation ??= affiliationOf(mention, start, last, phrase.to, discourse)
    }
    break
  }
  const longest = / \p{Ll}/u.test(entity.name ?? '') ? 5 : 3
  if (entity.type === 'unknown' && (entity.person || (entity.words.length > 1 && entity.words.length <= longest))) {
    entity.type = 'person'
  }
  if (entity.type === 'person') entity.person = true
}

function appositionStart(atoms: readonly Atom[], from: number, index: number): number {
  let start = index
  while (start > from && !isComma(atoms[start - 1])) start--
  return start
}

/** The words of a role up to its noun, without the determiner, the age and the possessor: “research director”. */
export function jobOf(
  atoms: readonly Atom[],
  from: number,
  noun: number,
  discourse: Discourse,
  mention: Mention
): string {
  let start = noun
  while (start > from) {
    const atom = atoms[start - 1]!
    if (!isWord(atom) || atom.kind !== 'word' || isA(atom, is.determiner | is.preposition | is.unnamed | is.date)) break
    if (atom.capital && occurrenceAt(discourse, mention.block, atom.start) !== undefined && !isA(atom, is.title)) break
    start--
  }
  return discourse.blocks[mention.block]!.text.slice(atoms[start]!.start, atoms[noun]!.end)
}

/** The name before a role noun (“Kremlin official”, “NATO's spokesman”), or after “of”, “for”, “at”, “with”. */
export function affiliationOf(
  mention: Mention,
  from: number,
  noun: number,
  to: number,
  discourse: Discourse
): string | undefined {
  const {atoms} = mention.sentence
  for (let index = noun - 1; index >= from; index--) {
    if (!atoms[index]!.capital) continue
    const named = occurrenceAt(discourse, mention.block, atoms[index]!.start)
    const text = discourse.blocks[mention.block]!.text
    if (named !== undefined) return text.slice(named.start, named.end)
  }
  return affiliationAfter(mention, noun + 1, to, discourse)
}

function affiliationAfter(mention: Mention, from: number, to: number, discourse: Discourse): string | undefined {
  const {atoms} = mention.sentence
  if (!isA(atoms[from], is.preposition)) return undefined
  let end = from + 1
  while (end < to && isWord(atoms[end]) && !isA(atoms[end], is.relative)) end++
  let start = from + 1
  while (start < end && !atoms[start]!.capital) start++
  while (end > start && !atoms[end - 1]!.capital) end--
  if (start >= end) return undefined
  return discourse.blocks[mention.block]!.text.slice(atoms[start]!.start, atoms[end - 1]!.end)
}

/** “his deputy, the former rower Tom Reed,”: the name that ends the apposition from `from`. */
function nameAtEnd({block, phrase, sentence}: Mention, from: number, discourse: Discourse): Occurrence | undefined {
  const {atoms} = sentence
  let end = from
  while (end < phrase.to && isWord(atoms[end])) end++
  const last = atoms[end - 1]
  const named = last?.capital === true ? occurrenceAt(discourse, block, last.start) : undefined
  if (named === undefined) return undefined
  let before = end - 1
  while (before > from && atoms[before]!.end > named.start) before--
  const role = atoms[before]!
  if (role.capital && isA(role, is.title) && before > from) return named
  return role.kind === 'word' && !role.capital && !isA(role, is.preposition | is.coordinator) ? named : undefined
}

/** “Lind's business manager, Tom Reed”: the name in the apposition. */
export function apposedName(mention: Mention, discourse: Discourse): Occurrence | undefined {
  const {atoms} = mention.sentence
  const {coreTo, to} = mention.phrase
  const at = isComma(atoms[coreTo]) ? coreTo + 1 : coreTo
  if (at < to && (isA(atoms[at], is.determiner) || isAdjective(atoms, at))) return nameAtEnd(mention, at, discourse)
  if (at >= to || atoms[at]?.capital !== true) return undefined
  for (let index = at; index < to && atoms[index]!.capital; index++) {
    const named = occurrenceAt(discourse, mention.block, atoms[index]!.start)
    if (named !== undefined) return named
  }
  return undefined
}

/** “former governor X”, “state Rep. X”: a small word right before a title. */
const isAdjective = (atoms: readonly Atom[], at: number): boolean =>
  atoms[at]!.kind === 'word' && !atoms[at]!.capital && !isA(atoms[at], is.relative | is.preposition) && isA(atoms[at + 1], is.title)
