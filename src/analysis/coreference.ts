import {is} from '../text/lexicon.js'
import type {Lexicon} from '../text/lexicon.js'
import {isA, isComma, isPronoun, isWord, personal, playsPart, reach} from '../text/phrases.js'
import type {Atom} from '../text/sentences.js'
import {newEntity, type Entity, type Occurrence} from './entities.js'
import type {ReadBlock} from './reading.js'
import type {Mention} from './statement.js'
import {mainSubject} from './subjects.js'

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
  /** Who issued the last statement. */
  issuer: Entity | undefined
  authors: readonly string[]
}

/** Who a mention is: named, described, or pointed at by a pronoun. A joint mention is several. */
export function resolveMention(mention: Mention, discourse: Discourse): Entity[] {
  const known = discourse.resolved.get(mention)
  if (known !== undefined) return known
  if (mention.interviewee === true) {
    const entity = intervieweeOf(mention, discourse)
    const found = entity === undefined ? [] : [entity]
    discourse.resolved.set(mention, found)
    return found
  }
  const {atoms} = mention.sentence
  const entities: Entity[] = []
  for (const [from, to] of conjuncts(atoms, mention.phrase.coreFrom, mention.phrase.coreTo)) {
    const entity = resolveRange(mention, from, to, discourse)
    if (entity !== undefined && !entities.includes(entity)) entities.push(entity)
  }
  const text = discourse.blocks[mention.block]!.text
  for (const entity of entities) {
    if (entities.length === 1) entity.mentions.add(text.slice(mention.core.start, mention.core.end))
    discourse.speakers.push({entity, block: mention.block})
  }
  discourse.resolved.set(mention, entities)
  return entities
}

/** The person named most before the first answer, else in the whole text. */
function intervieweeOf(mention: Mention, discourse: Discourse): Entity | undefined {
  if (discourse.interviewee !== undefined) return discourse.interviewee
  const counts = new Map<Entity, number>()
  const before = occurrenceIndex(discourse.occurrences, mention.block, mention.start)
  const named = before < 0 ? discourse.occurrences : discourse.occurrences.slice(0, before + 1)
  for (const {entity} of named) if (entity.person || entity.words.length > 1) counts.set(entity, (counts.get(entity) ?? 0) + (entity.person ? 2 : 1))
  let best: Entity | undefined
  for (const [entity, count] of counts) if (best === undefined || count > counts.get(best)!) best = entity
  if (best !== undefined) {
    best.person = true
    best.type = 'person'
  }
  discourse.interviewee = best
  return best
}

/** “X and Y” is two, where a name or a determiner starts each; “the singer and guitarist” is one. */
function conjuncts(atoms: readonly Atom[], from: number, to: number): Array<[number, number]> {
  for (let index = from + 1; index < to - 1; index++) {
    const atom = atoms[index]!
    if (!playsPart(atom, 'joint')) continue
    const after = atoms[index + 1]!
    if (isA(atoms[from], is.determiner) && !isA(after, is.determiner) && !(after.capital && atoms[index - 1]!.capital)) continue
    if (!after.capital && !isA(after, is.determiner) && !isA(after, is.group)) continue
    const left = isComma(atoms[index - 1]) ? index - 1 : index
    return [...conjuncts(atoms, from, left), ...conjuncts(atoms, index + 1, to)]
  }
  return [[from, to]]
}

function resolveRange(mention: Mention, from: number, to: number, discourse: Discourse): Entity | undefined {
  const {atoms} = mention.sentence
  const first = atoms[from]!
  if (to - from === 1 && (isPronoun(first) || isA(first, personal))) return resolvePronoun(first, mention, discourse)
  const head = headOf(atoms, from, to)
  const named = occurrenceAt(discourse, mention.block, atoms[head]!.start)
  if (named !== undefined && atoms[head]!.capital) {
    describeNamed(named.entity, mention, from, head, named, discourse)
    return named.entity
  }
  const apposed = apposedName(mention, discourse)
  if (apposed !== undefined && isA(atoms[head], is.person)) {
    const {entity} = apposed
    entity.person = true
    entity.type = 'person'
    entity.jobTitle ??= jobOf(atoms, from, head, discourse, mention)
    entity.affiliation ??= affiliationOf(mention, from, head, to, discourse)
    entity.nouns.add(atoms[head]!.lower)
    return entity
  }
  return describedEntity(mention, from, head, to, discourse)
}

/** The head of a phrase: the last word before a preposition that ties more to it. */
function headOf(atoms: readonly Atom[], from: number, to: number): number {
  let head = from
  for (let index = from; index < to; index++) {
    const atom = atoms[index]!
    if (atom.text === '(') break
    if (index > from && isA(atom, is.preposition) && !atom.capital && isNoun(atoms[index - 1])) {
      if (!isInsideName(atoms, index)) break
    }
    if (isWord(atom) && atom.kind !== 'possessive') head = index
  }
  return head
}

const isNoun = (atom: Atom | undefined): boolean => atom !== undefined && atom.kind === 'word' && !isA(atom, is.determiner | is.preposition | is.coordinator)

const isInsideName = (atoms: readonly Atom[], index: number): boolean =>
  isA(atoms[index], is.particle) && atoms[index - 1]?.capital === true && atoms[index + 1]?.capital === true
  && (!isA(atoms[index], is.preposition) || isA(atoms[index - 1], is.organization | is.publication))

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

/** Learns from the words around a name: the role before it, the apposition after it. */
function describeNamed(entity: Entity, mention: Mention, from: number, head: number, named: Occurrence, discourse: Discourse): void {
  const {atoms, } = mention.sentence
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
  for (let index = phrase.coreTo; index < phrase.to; index++) {
    const atom = atoms[index]!
    if (!isComma(atoms[index - 1]) && !isA(atoms[index - 1], is.determiner) && index > phrase.coreTo + 4) continue
    if (!isA(atom, is.person | is.title) || atom.kind !== 'word') continue
    entity.person = true
    entity.nouns.add(atom.lower)
    entity.gender ??= atom.entry?.gender
    if (entity.jobTitle === undefined) {
      entity.jobTitle = jobOf(atoms, appositionStart(atoms, phrase.coreTo, index), index, discourse, mention)
      entity.affiliation ??= affiliationAfter(mention, index + 1, phrase.to, discourse)
    }
    break
  }
  if (entity.type === 'unknown' && (entity.person || (entity.words.length > 1 && entity.words.length < 4))) entity.type = 'person'
  if (entity.type === 'person') entity.person = true
}

function appositionStart(atoms: readonly Atom[], from: number, index: number): number {
  let start = index
  while (start > from && !isComma(atoms[start - 1])) start--
  return start
}

/** The words of a role up to its noun, without the determiner, the age and the possessor: “research director”. */
function jobOf(atoms: readonly Atom[], from: number, noun: number, discourse: Discourse, mention: Mention): string {
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
function affiliationOf(mention: Mention, from: number, noun: number, to: number, discourse: Discourse): string | undefined {
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

/** “Carson's business manager, Armstrong Williams”: the name in the apposition. */
function apposedName(mention: Mention, discourse: Discourse): Occurrence | undefined {
  const {atoms} = mention.sentence
  const {coreTo, to} = mention.phrase
  const at = isComma(atoms[coreTo]) ? coreTo + 1 : coreTo
  if (at >= to || atoms[at]?.capital !== true) return undefined
  return occurrenceAt(discourse, mention.block, atoms[at]!.start) ?? occurrenceAt(discourse, mention.block, atoms[Math.min(at + 1, to - 1)]!.start)
}

/** The entity of a described mention: one that was described so before, one that the noun fits, or a new one. */
function describedEntity(mention: Mention, from: number, head: number, to: number, discourse: Discourse): Entity {
  const {atoms} = mention.sentence
  const noun = atoms[head]!
  const text = discourse.blocks[mention.block]!.text
  let start = from
  while (start < head && isA(atoms[start], is.determiner) && !isA(atoms[start], is.number)) start++
  const description = text.slice(atoms[start]!.start, atoms[to - 1]!.end)
  const definite = playsPart(atoms[from], 'definite')
  const affiliation = affiliationOf(mention, from, head, to, discourse)
  const earlier = discourse.byDescription.get(description.toLowerCase()) ?? (definite && start === head ? discourse.byNoun.get(noun.lower) : undefined)
  if (earlier !== undefined) return earlier
  if (definite && to - from <= 5 && head === to - 1) {
    const fit = fittingEntity(noun, start, head, mention, discourse)
    if (fit !== undefined) return fit
  }
  const entity = newEntity(typeOf(noun))
  const issuer = issuerOf(noun, mention, from, head, discourse)
  if (issuer !== undefined) return issuer
  if (hasCapital(atoms, start, to) && (entity.type === 'organization' || entity.type === 'document' || entity.type === 'publication')) {
    entity.name = description
  }
  entity.description = description
  entity.nouns.add(noun.lower)
  entity.gender = noun.entry?.gender
  entity.affiliation = affiliation
  entity.anonymityReason = anonymityReasonOf(mention, discourse)
  entity.plural ||= noun.lower.endsWith('s') && isA(noun, is.group)
  const number = atoms.slice(from, head).find(each => each.kind === 'number' || isA(each, is.number))
  if (number !== undefined && entity.type === 'group') entity.count = countOf(number, discourse.lexicon)
  discourse.byDescription.set(description.toLowerCase(), entity)
  discourse.byNoun.set(noun.lower, entity)
  return entity
}

/** How far a reason for anonymity may stand from the source, in characters. */
const reasonReach = 400

/** “who asked not to be named because …”: from the phrase to the comma or the sentence's end. */
function anonymityReasonOf(mention: Mention, discourse: Discourse): string | undefined {
  const {atoms} = mention.sentence
  const {text} = discourse.blocks[mention.block]!
  const start = Math.max(atoms[0]!.start, mention.start - reasonReach)
  const around = text.slice(start, Math.min(atoms.at(-1)!.end, mention.end + reasonReach))
  const lower = around.toLowerCase()
  for (const phrase of discourse.lexicon.anonymityReasons) {
    const at = lower.indexOf(phrase)
    if (at < 0) continue
    const end = around.slice(at + phrase.length).search(/[,.;”"]/)
    return around.slice(at, end < 0 ? around.length : at + phrase.length + end).replace(/^who /, '').trim()
  }
  return undefined
}

const hasCapital = (atoms: readonly Atom[], from: number, to: number): boolean => {
  for (let index = from; index < to; index++) if (atoms[index]!.capital && !isA(atoms[index], is.date)) return true
  return false
}

/** “the statement”, “the Kremlin statement”: the words of whoever made it. */
function issuerOf(noun: Atom, mention: Mention, from: number, head: number, discourse: Discourse): Entity | undefined {
  if (noun.entry?.medium !== 'statement') return undefined
  const {atoms} = mention.sentence
  for (let index = from; index < head; index++) {
    const named = atoms[index]!.capital ? occurrenceAt(discourse, mention.block, atoms[index]!.start) : undefined
    if (named !== undefined) {
      if (named.entity.type === 'unknown') named.entity.type = named.entity.person ? 'person' : 'organization'
      return named.entity
    }
  }
  if (!isA(atoms[from], is.determiner) || head - from !== 1) return undefined
  return discourse.issuer ?? issuedBefore(noun, mention, discourse)
}

/** The subject of the sentence before that speaks of the statement, at most two blocks back. */
function issuedBefore(noun: Atom, mention: Mention, discourse: Discourse): Entity | undefined {
  for (let block = mention.block; block >= 0 && block >= mention.block - 2; block--) {
    const {sentences} = discourse.blocks[block]!
    const last = block === mention.block ? mention.sentence.index - 1 : sentences.length - 1
    for (let index = last; index >= 0 && index > last - 5; index--) {
      const {atoms} = sentences[index]!
      if (!atoms.slice(0, 2 * reach).some(atom => atom.lower === noun.lower)) continue
      const subject = mainSubject(atoms, atoms.length)
      if (subject === undefined) return undefined
      return occurrenceAt(discourse, block, atoms[subject.coreTo - 1]!.start)?.entity
    }
  }
  return undefined
}

function countOf(atom: Atom, lexicon: Lexicon): number | undefined {
  if (/^\d{1,3}$/.test(atom.text)) return Number(atom.text) || undefined
  const index = lexicon.language.numberWords.trim().split(/\s+/).indexOf(atom.lower)
  return index >= 0 && index < 11 ? index + 2 : undefined
}

/** The type that a noun gives its source. */
export function typeOf(noun: Atom): Entity['type'] {
  if (isA(noun, is.group)) return 'group'
  if (isA(noun, is.person)) return 'person'
  if (isA(noun, is.publication)) return 'publication'
  if (isA(noun, is.organization)) return 'organization'
  if (isA(noun, is.document)) return 'document'
  return noun.lower.endsWith('s') ? 'group' : 'unknown'
}

/** “the senator”, “the company”, “the paper”: the one of whom the noun was said, else the last one of its type. */
function fittingEntity(noun: Atom, start: number, head: number, mention: Mention, discourse: Discourse): Entity | undefined {
  const before = entitiesBefore(mention, discourse)
  const said = before.find(each => each.nouns.has(noun.lower) || (each.jobTitle?.toLowerCase().split(' ').includes(noun.lower) ?? false))
  if (said !== undefined) return said
  if (start !== head) return undefined
  if (isA(noun, is.publication)) {
    return before.find(each => each.type === 'publication') ?? before.find(each => each.type === 'organization')
  }
  if (isA(noun, is.organization)) return before.find(each => each.type === 'organization')
  if (isA(noun, is.person) && !playsPart(noun, 'unnamedRole')) {
    const gender = noun.entry?.gender
    const fits = (each: Entity): boolean => each.person && (gender === undefined || each.gender === undefined || each.gender === gender)
    const speaker = discourse.speakers.at(-1)
    if (speaker !== undefined && speaker.block >= mention.block - 1 && fits(speaker.entity)) return speaker.entity
    return firstOfSentence(mention, discourse, fits) ?? before.find(fits)
  }
  return undefined
}

/** Entities named before a mention, the last one first; at most the last forty names. */
function entitiesBefore(mention: Mention, discourse: Discourse): Entity[] {
  const found: Entity[] = []
  let index = occurrenceIndex(discourse.occurrences, mention.block, mention.start - 1)
  for (let steps = 0; index >= 0 && steps < 40; index--, steps++) {
    const {entity, quoted} = discourse.occurrences[index]!
    if (!quoted && !found.includes(entity)) found.push(entity)
  }
  return found
}

function resolvePronoun(pronoun: Atom, mention: Mention, discourse: Discourse): Entity | undefined {
  if (isA(pronoun, is.first)) return authorOf(discourse)
  if (isA(pronoun, is.second)) return undefined
  const speakers = discourse.speakers.slice(-40)
  const last = speakers.at(-1)
  if (isA(pronoun, is.plural)) {
    const group = speakers.findLast(each => each.entity.plural || each.entity.type === 'organization')
    return group?.entity ?? last?.entity
  }
  if (isA(pronoun, is.neuter)) {
    const thing = speakers.findLast(each => each.entity.type === 'organization' || each.entity.type === 'document' || each.entity.type === 'publication')
    return thing?.entity ?? entitiesBefore(mention, discourse).find(each => each.type === 'organization')
  }
  return resolvePersonal(isA(pronoun, is.feminine) ? 'feminine' : 'masculine', mention, discourse)
}

/** He or she: the subject of the sentence before, the last speaker, the last person named, whoever fits first. */
function resolvePersonal(gender: 'masculine' | 'feminine', mention: Mention, discourse: Discourse): Entity | undefined {
  const fits = (entity: Entity | undefined): boolean =>
    entity !== undefined && (entity.person || entity.type === 'person' || isMaybePerson(entity)) && (entity.gender === undefined || entity.gender === gender)
  const speaker = discourse.speakers.at(-1)
  const candidates = entitiesBefore(mention, discourse)
  const sameBlock = speaker !== undefined && speaker.block === mention.block && fits(speaker.entity) ? speaker.entity : undefined
  const found = sameBlock ?? firstOfSentence(mention, discourse, fits)
    ?? (speaker !== undefined && speaker.block >= mention.block - 1 && fits(speaker.entity) ? speaker.entity : undefined)
    ?? candidates.find(fits)
    ?? (fits(speaker?.entity) ? speaker?.entity : undefined)
  if (found !== undefined) {
    found.gender ??= gender
    found.person = true
    found.type = 'person'
  }
  return found
}

/** A name of one word, of which nothing is known. */
const isMaybePerson = (entity: Entity): boolean => entity.type === 'unknown' && entity.name !== undefined && entity.words.length === 1

/** The first fitting person of the same sentence, or of the one before it in the block. */
function firstOfSentence(mention: Mention, discourse: Discourse, fits: (entity: Entity) => boolean): Entity | undefined {
  const {sentences} = discourse.blocks[mention.block]!
  const at = mention.sentence.index
  for (const sentence of [mention.sentence, sentences[at - 1]]) {
    if (sentence === undefined) continue
    const start = sentence.atoms[0]!.start
    const end = Math.min(mention.start, sentence.atoms.at(-1)!.end)
    let index = occurrenceIndex(discourse.occurrences, mention.block, start - 1) + 1
    for (; index < discourse.occurrences.length; index++) {
      const each = discourse.occurrences[index]!
      if (each.block !== mention.block || each.start >= end) break
      if (!each.quoted && fits(each.entity)) return each.entity
    }
  }
  return undefined
}

function authorOf(discourse: Discourse): Entity | undefined {
  const known = discourse.byDescription.get('the author')
  if (known !== undefined) return known
  const [name, second] = discourse.authors
  const entity = newEntity('person', second === undefined ? name : undefined)
  entity.description = 'the author'
  discourse.byDescription.set('the author', entity)
  return entity
}
