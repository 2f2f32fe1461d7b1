import {isA, isPronoun, isVerb} from '../../text/atoms.js'
import type {Lexicon} from '../../text/lexicon.js'
import type {Sentence} from '../../text/sentences.js'
import {is} from '../../text/word-classes.js'
import type {Entity, Occurrence} from './entities.js'
import type {ReadBlock} from '../reading.js'
import type {Mention} from '../statement.js'

/** What has been said so far, for the words that point back. */
export interface Discourse {
  blocks: readonly ReadBlock[]
  occurrences: readonly Occurrence[]
  lexicon: Lexicon
  /** The last entity described so, and the last one of a noun. */
  byDescription: Map<string, Entity>
  byNoun: Map<string, Entity>
  /** Sources of the statements so far, the last one at the end. */
  speakers: Array<{entity: Entity; block: number}>
  resolved: Map<Mention, Entity[]>
  interviewee: Entity | undefined
  /** Who was asked, if the last statement was a question. */
  asked: Entity | undefined
  /** Who issued the last statement. */
  issuer: Entity | undefined
  authors: readonly string[]
}

/** The occurrence of a name that holds this offset; a binary search. */
export function occurrenceAt(discourse: Discourse, block: number, offset: number): Occurrence | undefined {
  const index = occurrenceIndex(discourse.occurrences, block, offset)
  const found = discourse.occurrences[index]
  return found !== undefined && found.block === block && found.start <= offset && offset < found.end ? found : undefined
}

/** Index of the last occurrence that starts at or before an offset, or -1. */
export function occurrenceIndex(occurrences: readonly Occurrence[], block: number, offset: number): number {
  let low = 0
  let high = occurrences.length
  while (low < high) {
    const middle = (low + high) >> 1
    const each = occurrences[middle]!
    if (each.block < block || (each.block === block && each.start <= offset)) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Entities named before a mention, the last one first; at most the last forty names. */
export function entitiesBefore(mention: Mention, discourse: Discourse): Entity[] {
  const found: Entity[] = []
  let index = occurrenceIndex(discourse.occurrences, mention.block, mention.start - 1)
  for (let steps = 0; index >= 0 && steps < 40; index--, steps++) {
    const {entity, quoted} = discourse.occurrences[index]!
    if (!quoted && !found.includes(entity)) found.push(entity)
  }
  return found
}

/** How many sentences back a subject is looked for, and over how many blocks. */
const sentencesBack = 8
const blocksBack = 2

/**
 * The person whom the sentences are about: the first name before the verb in this sentence or in one before it, as long
 * as those between open with a pronoun (or through all of them); else the first name that fits.
 */
export function topicOf(
  mention: Mention,
  discourse: Discourse,
  fits: (entity: Entity) => boolean,
  through: 'pronouns' | 'all' = 'pronouns'
): Entity | undefined {
  let fallback: Entity | undefined
  let steps = 0
  for (let block = mention.block; block >= 0 && block >= mention.block - blocksBack; block--) {
    const {sentences} = discourse.blocks[block]!
    const last = block === mention.block ? mention.sentence.index : sentences.length - 1
    for (let index = last; index >= 0 && steps < sentencesBack; index--, steps++) {
      const sentence = sentences[index]!
      const limit = sentence === mention.sentence ? mention.start : sentence.atoms.at(-1)!.end
      const {subject, any} = personsOf(sentence, limit, discourse, fits)
      if (subject !== undefined) return subject
      fallback ??= any
      if (through === 'pronouns' && sentence !== mention.sentence && !isPronoun(sentence.atoms[0])) return fallback
    }
  }
  return through === 'all' ? undefined : fallback
}

/** The person named before the verb of the sentence right before a mention's, in its block. */
export function subjectBefore(mention: Mention, discourse: Discourse, fits: (entity: Entity) => boolean): Entity | undefined {
  const sentence = discourse.blocks[mention.block]!.sentences[mention.sentence.index - 1]
  return sentence === undefined ? undefined : personsOf(sentence, sentence.atoms.at(-1)!.end, discourse, fits).subject
}

/**
 * The first fitting person named in a sentence, and the first that is its subject: no verb before it, not “X's …”, not “of
 * X”. Who is known to be a person comes before a name of which nothing is known, and one whose title says that it fits
 * (“Mr. Reed” for “he”) before all.
 */
function personsOf(
  {atoms, block}: Sentence,
  limit: number,
  discourse: Discourse,
  fits: (entity: Entity) => boolean
): {subject?: Entity | undefined; any?: Entity | undefined} {
  const first = atoms[0]!
  let any: Entity | undefined
  let subject: Entity | undefined
  let isBeforeVerb = true
  let at = 0
  let index = occurrenceIndex(discourse.occurrences, block, first.start - 1) + 1
  for (; index < discourse.occurrences.length; index++) {
    const each = discourse.occurrences[index]!
    const {entity} = each
    if (each.block !== block || each.start >= limit) break
    if (each.quoted || !fits(entity)) continue
    any = surer(any, entity)
    if (isBeforeVerb && surer(subject, entity) === entity) {
      while (at < atoms.length && atoms[at]!.start < each.start) if (isVerb(atoms, at++)) isBeforeVerb = false
      let after = at
      while (after < atoms.length && atoms[after]!.start < each.end) after++
      const isPart = isA(atoms[at - 1], is.preposition) || atoms[after]?.kind === 'possessive'
      if (isBeforeVerb && !isPart) subject = entity
    }
    if (entity.gender === undefined) continue
    return subject === undefined || subject.gender === undefined ? {subject: entity, any} : {subject, any}
  }
  return subject === undefined || surer(subject, any) === subject ? {subject, any} : {subject: any, any}
}

/** The first of two, but for one of whom nothing says that it is a person. */
const surer = (one: Entity | undefined, other: Entity | undefined): Entity | undefined =>
  one === undefined || (other?.person === true && !one.person) ? other : one
