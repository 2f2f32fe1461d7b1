import {countBefore} from '../../blocks/count-before.js'
import type {Lexicon} from '../../text/lexicon.js'
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
  speakers: Array<{entity: Entity; block: number; sentence: number}>
  resolved: Map<Mention, Entity[]>
  interviewee: Entity | undefined
  /** Who was asked, if the last statement was a question. */
  asked: Entity | undefined
  /** Who cannot be meant: a speaker does not tell “him” and mean himself. */
  apart: readonly Entity[]
  /** Who asked in the last statement: in the next block another answers. */
  asking: {entities: readonly Entity[]; block: number}
  /** Who issued the last statement. */
  issuer: Entity | undefined
  authors: readonly string[]
}

/** Nobody asks. */
export const nobody: Discourse['asking'] = {entities: [], block: 0}

/** How many names and speakers back anything is looked for. */
export const mostNames = 40

/** The occurrence of a name that holds this offset; a binary search. */
export function occurrenceAt(discourse: Discourse, block: number, offset: number): Occurrence | undefined {
  const index = occurrenceIndex(discourse.occurrences, block, offset)
  const found = discourse.occurrences[index]
  return found !== undefined && found.block === block && found.start <= offset && offset < found.end ? found : undefined
}

/** Index of the last occurrence that starts at or before an offset, or -1. */
export function occurrenceIndex(occurrences: readonly Occurrence[], block: number, offset: number): number {
  return countBefore(occurrences.length, index => {
    const each = occurrences[index]!
    return each.block < block || (each.block === block && each.start <= offset)
  }) - 1
}

/** Entities named before a mention, the last one first; at most the last forty names. */
export function entitiesBefore(mention: Mention, discourse: Discourse): Entity[] {
  const found: Entity[] = []
  let index = occurrenceIndex(discourse.occurrences, mention.block, mention.start - 1)
  for (let steps = 0; index >= 0 && steps < mostNames; index--, steps++) {
    const {entity, quoted} = discourse.occurrences[index]!
    if (!quoted && !found.includes(entity)) found.push(entity)
  }
  return found
}
