import {personal} from '../../text/atoms.js'
import type {Token} from '../../text/tokens.js'
import {is, plays} from '../../text/word-classes.js'
import {classesOf, functional, part} from './name-titles.js'

/** “in Hull”, “near Hull”; and not “from Reed”, for people have such prepositions too. */
export const isPlaced = (before: Token | undefined): boolean => part(before, plays.locative) && !part(before, plays.nameGenitive)

/** “X said”, not “in X was”. */
export function isActing(tokens: readonly Token[], from: number, to: number): boolean {
  const after = tokens[to]
  if (after === undefined || (classesOf(tokens[from - 1]) & is.preposition) !== 0) return false
  return after.kind === 'word' && !after.capital
    && ((classesOf(after) & (is.auxiliary | is.verb)) !== 0 || after.entry?.cue?.form === 'finite' || after.ending === 'verb')
}

/** A small word that is no verb, no adverb and none of the little words. */
export function isModifying(after: Token | undefined): boolean {
  return after?.kind === 'word' && !after.capital && after.ending === undefined && after.entry?.cue === undefined
    && (classesOf(after) & (functional | is.relative | is.verb | is.dateWord)) === 0
}

/** “quoted by X”, “quoted as saying by X”, “told X”, “in an interview with X”: what stands before the name at `index`. */
export function isRelaying(tokens: readonly Token[], index: number): boolean {
  let at = index - 1
  while (at >= 0 && at > index - 3 && (classesOf(tokens[at]) & is.determiner) !== 0) at--
  const before = tokens[at]
  if (before?.entry === undefined || before.capital) return false
  if (part(before, plays.agent)) {
    return part(tokens[at - 1], plays.relay) || tokens[at - 1]?.entry?.cue?.form === 'gerund'
  }
  if (part(before, plays.companion) || part(before, plays.recipient)) return tokens[at - 1]?.entry?.medium !== undefined
  return before.entry.cue?.form === 'finite' && before.entry.cue.frames.has('addressee')
}

/**
 * The role before a name from `from` to `to`: “striker Jane Doe”, “her husband, Tom”, “their new captain, Jane Doe,”. In “the
 * 8-year-old Hull girl” there is none.
 */
export function roleBefore(tokens: readonly Token[], from: number, to: number): Token | undefined {
  const apposed = tokens[from - 1]?.text === ','
  const role = apposed ? tokens[from - 2] : tokens[from - 1]
  if (role?.kind !== 'word' || role.capital || (classesOf(role) & is.person) === 0) return undefined
  const after = tokens[to]
  if (!apposed) {
    const modifies = after?.kind === 'word' && !after.capital && (classesOf(after) & (is.person | is.group)) !== 0
    return modifies ? undefined : role
  }
  const owner = tokens[from - 3]
  const owned = owner?.kind === 'possessive' || (classesOf(owner) & personal) !== 0
  return owned || (to > from + 1 && after !== undefined && /^[,.]$/.test(after.text)) ? role : undefined
}

/** “X, 44,”, “X, who …”: what only people have after their name. */
export function isOfPerson(tokens: readonly Token[], to: number): boolean {
  if (tokens[to]?.text !== ',') return false
  const next = tokens[to + 1]
  if (next?.kind === 'number') return age.test(next.text) && tokens[to + 2]?.text === ','
  return part(next, plays.personRelative)
}

const age = /^\d\d$/
