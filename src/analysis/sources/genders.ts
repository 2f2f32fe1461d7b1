import {isA} from '../../text/atoms.js'
import {phraseAfter} from '../../text/phrase-after.js'
import type {Atom, Sentence} from '../../text/sentences.js'
import {is} from '../../text/word-classes.js'
import type {ReadBlock} from '../reading.js'
import type {Entity, Occurrence} from './entities.js'

/** As many votes as say that a name is a person's. */
const plain = 2

/** How often “he” and “she” stand where only this one can be meant. */
interface Votes {
  masculine: number
  feminine: number
}

/**
 * Learns who is “he” and who is “she” from the places where it is plain: a sentence names one person alone, and a pronoun
 * follows in it or opens the next one. Where both are said of a name, nothing is learned but
 * where one is said more than twice as often. Linear in the text.
 */
export function learnGenders(blocks: readonly ReadBlock[], occurrences: readonly Occurrence[]): void {
  const votes = new Map<Entity, Votes>()
  let next = 0
  for (const {sentences} of blocks) {
    let alone: Entity | undefined
    for (const sentence of sentences) {
      const end = sentence.atoms.at(-1)!.end
      const named: Occurrence[] = []
      for (; next < occurrences.length && isBefore(occurrences[next]!, sentence.block, end); next++) {
        const each = occurrences[next]!
        if (each.block === sentence.block && !each.quoted && isPersonLike(each.entity)) named.push(each)
      }
      const entities = new Set(named.map(each => each.entity))
      const [first] = named
      if (alone !== undefined && entities.size <= 1 && (first === undefined || first.entity === alone)) {
        vote(votes, alone, openingPronoun(sentence), 2)
      }
      if (first !== undefined && entities.size === 1) vote(votes, first.entity, pronounAfter(sentence.atoms, first.end), 1)
      alone = entities.size === 1 ? first!.entity : entities.size === 0 && !opensWithSomebody(sentence) ? alone : undefined
    }
  }
  for (const [entity, {masculine, feminine}] of votes) {
    if (entity.gender !== undefined || Math.max(masculine, feminine) < 2 * Math.min(masculine, feminine) + 1) continue
    entity.gender = masculine > feminine ? 'masculine' : 'feminine'
    if (Math.max(masculine, feminine) < plain) continue
    entity.person = true
    if (entity.type === 'unknown') entity.type = 'person'
  }
}

const isBefore = ({block, start}: Occurrence, limit: number, end: number): boolean =>
  block < limit || (block === limit && start < end)

const isPersonLike = ({person, type, words, acts, modifies}: Entity): boolean =>
  !modifies && (person || (type === 'unknown' && acts && words.length > 1 && words.length < 4))

function vote(votes: Map<Entity, Votes>, entity: Entity, gender: keyof Votes | undefined, weight: number): void {
  if (gender === undefined) return
  const known = votes.get(entity) ?? {masculine: 0, feminine: 0}
  known[gender] += weight
  votes.set(entity, known)
}

const genderOf = (atom: Atom | undefined): keyof Votes | undefined =>
  isA(atom, is.masculine) ? 'masculine' : isA(atom, is.feminine) ? 'feminine' : undefined

/** “The girl was late.”: another person, without a name. */
function opensWithSomebody({atoms}: Sentence): boolean {
  const phrase = isA(atoms[0], is.determiner) ? phraseAfter(atoms, 0) : undefined
  return phrase !== undefined && atoms.slice(0, phrase.coreTo).some(atom => !atom.capital && isA(atom, is.person | is.group))
}

/** “She …”, “But he …”: the pronoun among the first words. */
function openingPronoun({atoms}: Sentence): keyof Votes | undefined {
  return genderOf(atoms[0]) ?? (isA(atoms[0], is.coordinator | is.adverb) ? genderOf(atoms[1]) : undefined)
}

/** The first pronoun after a name; none where both follow. */
function pronounAfter(atoms: readonly Atom[], offset: number): keyof Votes | undefined {
  let found: keyof Votes | undefined
  for (const atom of atoms) {
    const gender = atom.start < offset ? undefined : genderOf(atom)
    if (gender !== undefined && found !== undefined && gender !== found) return undefined
    found ??= gender
  }
  return found
}
