import {isA, isComma, isPronoun, playsPart} from '../../text/atoms.js'
import type {NounPhrase} from '../../text/noun-phrase.js'
import type {Atom, Sentence} from '../../text/sentences.js'
import {is} from '../../text/word-classes.js'
import {mentionOf} from '../mentions.js'
import type {ReadBlock} from '../reading.js'
import type {Mention} from '../statement.js'
import {mainSubject} from '../subjects/main-subjects.js'
import {antecedentOf, opensBefore} from './antecedents.js'
import {entitiesBefore, mostNames, occurrenceIndex, type Discourse} from './discourse.js'
import {isSomebody, newEntity, type Entity} from './entities.js'

/** Whom a pronoun points at; `described` is somebody without a name who is the subject of the sentence before. */
export function resolvePronoun(pronoun: Atom, mention: Mention, discourse: Discourse, described?: Entity): Entity | undefined {
  if (isA(pronoun, is.first)) return authorOf(discourse)
  if (isA(pronoun, is.second)) return undefined
  const speakers = discourse.speakers.slice(-mostNames)
  const last = speakers.at(-1)
  if (isA(pronoun, is.plural)) {
    const group = speakers.findLast(each => each.entity.plural || each.entity.type === 'organization')
    return group?.entity ?? (last?.entity.gender === undefined && !isInside(mention, discourse) ? last?.entity : undefined)
  }
  if (isA(pronoun, is.neuter)) {
    const near = antecedentOf(mention, discourse, weighThing)
    if (near !== undefined) return near
    const thing = speakers.findLast(each => each.entity.type === 'organization' || each.entity.type === 'document'
      || each.entity.type === 'publication')
    return thing?.entity ?? entitiesBefore(mention, discourse).find(each => each.type === 'organization' && !each.relays)
      ?? speakers.findLast(({entity}) => isThing(entity))?.entity
  }
  return resolvePersonal(isA(pronoun, is.feminine) ? 'feminine' : 'masculine', mention, discourse, described)
}

/** How well an entity is what “it” can stand for. */
function weighThing({type, person, name, relays, acts}: Entity): number {
  if (type === 'organization' || type === 'document' || type === 'publication') return relays ? 0.5 : 1
  return type === 'unknown' && !person && name !== undefined && acts ? 0.4 : 0
}

/** The mention stands in a quotation, whose sentences are its own. */
const isInside = ({block, sentence}: Mention, {blocks}: Discourse): boolean =>
  blocks[block]!.sentences[sentence.index]?.atoms !== sentence.atoms

/** What it takes from a candidate that nothing says whether it is he or she, and what it adds that a title says so. */
const doubtful = 0.8
const plain = 1.3

/** He or she: whoever fits best and is not named in the same breath, else whoever fits. */
function resolvePersonal(
  gender: 'masculine' | 'feminine',
  mention: Mention,
  discourse: Discourse,
  described: Entity | undefined
): Entity | undefined {
  const weigh = (entity: Entity): number =>
    (entity.gender === undefined ? doubtful : entity.gender !== gender ? 0 : entity.titled ? plain : 1) * (entity.description === theAuthor ? 0 : isSomebody(entity))
  const {asked, asking} = discourse
  const inside = isInside(mention, discourse)
  const askers = mention.block === asking.block + 1 ? asking.entities : []
  const outer = inside ? discourse.speakers.slice(-1).map(each => each.entity) : []
  const beside = new Set([...namedBeside(mention, discourse), ...discourse.apart, ...outer, ...askers])
  const answers = asked !== undefined && asked !== discourse.speakers.at(-1)?.entity && weigh(asked) > 0
  const found = answers ? asked
    : antecedentOf(mention, discourse, entity => (beside.has(entity) ? 0 : weigh(entity)), described)
      ?? (inside ? undefined : antecedentOf(mention, discourse, weigh, described)
      ?? entitiesBefore(mention, discourse).find(entity => weigh(entity) > 0)
      ?? antecedentOf(mention, discourse, entity => (isUnknownName(entity) ? 1 : 0)))
  if (found !== undefined) {
    found.gender ??= gender
    found.person = true
    found.type = 'person'
  }
  return found
}

/**
 * Those whom the sentence of a pronoun names after it, in a quotation, or in the clause that a tag follows, “Reed lied, he
 * said”: a pronoun does not stand for a name that its own clause has after it (Principle C of the binding theory, Chomsky
 * 1981), and speakers seldom call themselves by name. Not in a clause that opens the sentence: “When he spoke, Reed …”.
 */
function namedBeside({block, sentence, phrase, end}: Mention, {occurrences, speakers}: Discourse): Set<Entity> {
  const {atoms} = sentence
  const found = new Set<Entity>()
  if (opensBefore(sentence, end) !== undefined) return found
  const last = atoms.at(-1)!.end
  const tagged = isComma(atoms[phrase.from - 1])
  for (let index = occurrenceIndex(occurrences, block, atoms[0]!.start - 1) + 1; index < occurrences.length; index++) {
    const each = occurrences[index]!
    if (each.block !== block || each.start >= last) break
    if (each.quoted || (tagged && speakers.at(-1)?.entity !== each.entity) || each.start >= end) found.add(each.entity)
  }
  return found
}

/** How many sentences back, in as many blocks, a plural subject is looked for. */
const groupReach = 4

/** The plural subject of a sentence before: “Lind and Reed”, “the officers”. Over sentences that open with “they” it goes on. */
export function groupBefore({index}: Sentence, blocks: readonly ReadBlock[], block: number): Mention | undefined {
  let steps = 0
  for (let at = block; at >= 0 && at > block - groupReach; at--) {
    const {sentences} = blocks[at]!
    for (let before = (at === block ? index : sentences.length) - 1; before >= 0 && steps < groupReach; before--, steps++) {
      const sentence = sentences[before]!
      const subject = mainSubject(sentence.atoms, sentence.atoms.length)
      if (subject !== undefined && isPlural(sentence.atoms, subject)) return mentionOf(sentence, subject)
    }
  }
  return undefined
}

/** Press, crisis and campus, as Pass, Kreis and Bus: no plural for all their last letter. */
const singular = /[siu]s$/

function isPlural(atoms: readonly Atom[], {coreFrom, coreTo}: NounPhrase): boolean {
  if (isPronoun(atoms[coreFrom])) return false
  for (let index = coreFrom + 1; index < coreTo - 1; index++) {
    const next = atoms[index + 1]!
    if (playsPart(atoms[index], 'joint') && (next.capital || isA(next, is.determiner | is.group))) return true
    if (isA(atoms[index], is.preposition) || isComma(atoms[index])) return isA(atoms[index - 1], is.group)
  }
  const head = atoms[coreTo - 1]!
  if (isA(head, is.group)) return true
  return isA(atoms[coreFrom], is.determiner) && head.kind === 'word' && !head.capital
    && head.pluralEnding && !singular.test(head.lower)
    && !isA(head, is.person | is.organization | is.document | is.publication)
}

/** A speaker of whom nothing says that it is a person: a firm. */
const isThing = (entity: Entity): boolean => entity.type === 'unknown' && entity.name !== undefined && !entity.person

/** A name of several words that may be a person's, for want of anybody else. */
const isUnknownName = (entity: Entity): boolean =>
  entity.type === 'unknown' && entity.name !== undefined && entity.words.length < 4

const theAuthor = 'the author'

function authorOf(discourse: Discourse): Entity | undefined {
  const known = discourse.byDescription.get(theAuthor)
  if (known !== undefined) return known
  const [name, second] = discourse.authors
  const entity = newEntity('person', second === undefined ? name : undefined)
  entity.description = theAuthor
  discourse.byDescription.set(theAuthor, entity)
  return entity
}
