import {isA, isComma, personal, playsPart, reach} from '../../text/atoms.js'
import type {Lexicon} from '../../text/lexicon.js'
import type {Atom} from '../../text/sentences.js'
import {is} from '../../text/word-classes.js'
import {antecedentOf} from './antecedents.js'
import {entitiesBefore, occurrenceAt, type Discourse} from './discourse.js'
import {isSomebody, newEntity, type Entity} from './entities.js'
import {mainSubject} from '../subjects/main-subjects.js'
import {affiliationOf} from './mention-details.js'
import type {Mention} from '../statement.js'

/** The entity of a described mention: one that was described so before, one that the noun fits, or a new one. */
export function describedEntity(
  mention: Mention,
  from: number,
  head: number,
  to: number,
  discourse: Discourse
): Entity {
  const {atoms} = mention.sentence
  const noun = atoms[head]!
  const text = discourse.blocks[mention.block]!.text
  let start = from
  while (start < head && isA(atoms[start], is.determiner) && !isA(atoms[start], is.number)
    && !playsPart(atoms[start + 1], 'genitive')) start++
  const description = text.slice(atoms[start]!.start, atoms[bracketAfter(atoms, head, to) - 1]!.end)
  const definite = playsPart(atoms[from], 'definite')
  const affiliation = affiliationOf(mention, from, head, to, discourse)
  const earlier = discourse.byDescription.get(description.toLowerCase())
    ?? (definite && start === head ? discourse.byNoun.get(noun.lower) : undefined)
  if (earlier !== undefined) return earlier
  if (definite && to - from <= 5 && head === to - 1) {
    const fit = fittingEntity(noun, start, head, mention, discourse)
    if (fit?.type === 'publication') fit.nouns.add(noun.lower)
    if (fit !== undefined) return fit
  }
  const entity = newEntity(typeOf(noun))
  const issuer = issuerOf(noun, mention, from, head, discourse)
  if (issuer !== undefined) return issuer
  if (hasCapital(atoms, start, to) && (entity.type === 'organization' || entity.type === 'document'
    || entity.type === 'publication')) {
    entity.name = description
  }
  if (atoms[from - 1]?.text === '@') {
    entity.type = 'account'
    entity.name = `@${text.slice(atoms[from]!.start, atoms[head]!.end)}`
  }
  entity.description = description
  entity.nouns.add(noun.lower)
  entity.gender = noun.entry?.gender
  entity.affiliation = affiliation
  entity.anonymityReason = anonymityReasonOf(mention, discourse)
  entity.vague = entity.type === 'document' && noun.pluralEnding && !definite
  entity.plural ||= noun.pluralEnding && isA(noun, is.group)
  const number = atoms.slice(from, head).find(each => each.kind === 'number' || isA(each, is.number))
  if (number !== undefined && entity.type === 'group') entity.count = countOf(number, discourse.lexicon)
  discourse.byDescription.set(description.toLowerCase(), entity)
  discourse.byNoun.set(noun.lower, entity)
  return entity
}

/** Where a bracket opens after the noun; `to` where none does. */
function bracketAfter(atoms: readonly Atom[], head: number, to: number): number {
  for (let index = head + 1; index < to; index++) if (atoms[index]!.text === '(') return index
  return to
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
  return noun.pluralEnding ? 'group' : 'unknown'
}

/** How well an entity is what the noun says; who passes words on is seldom meant, but a newsroom. */
function weighThing({type, relays, name, placed, acts}: Entity, noun: Atom): number {
  if (name === undefined || (placed && !acts)) return 0
  if (type === 'publication') return isA(noun, is.publication) ? (relays ? 0.8 : 1) : 0
  if (relays || type !== 'organization') return 0
  return isA(noun, is.publication) ? 0.5 : 1
}

/** “the senator”, “the company”, “the paper”: the one of whom the noun was said, else the last one of its type. */
function fittingEntity(
  noun: Atom,
  start: number,
  head: number,
  mention: Mention,
  discourse: Discourse
): Entity | undefined {
  const before = entitiesBefore(mention, discourse)
  const roles = mention.sentence.atoms.slice(start, head + 1).filter(atom => !atom.capital && isA(atom, is.person))
  const said = before.find(each => isCalled(each, noun) && roles.every(role => isCalled(each, role)))
  if (said !== undefined) return said
  if (start !== head && !isA(noun, is.person | is.title)) return undefined
  if (mention.sentence.atoms.slice(start, head).some(atom => atom.kind === 'possessive')) return undefined
  if (isA(noun, is.publication | is.organization)) return antecedentOf(mention, discourse, each => weighThing(each, noun))
  if (isA(noun, is.person | is.title) && !playsPart(noun, 'unnamedRole')) {
    const gender = noun.entry?.gender
    if (isIntroduced(noun, mention, discourse)) return undefined
    return antecedentOf(mention, discourse, each => {
      const other = each.name === undefined && gender === undefined
      return other || (gender !== undefined && each.gender !== undefined && each.gender !== gender) ? 0 : isSomebody(each)
    })
  }
  return undefined
}

/** The word was said of the entity, alone or in its job. */
const isCalled = ({nouns, jobTitle}: Entity, {lower}: Atom): boolean =>
  nouns.has(lower) || jobTitle?.toLowerCase().split(' ').includes(lower) === true

/** How many sentences back, in as many blocks and one, somebody is introduced. */
const introduction = 8

/** “It was a nurse. … the nurse said”: the noun has an indefinite article before, and was said of nobody else. */
function isIntroduced({lower}: Atom, {block, sentence}: Mention, {blocks}: Discourse): boolean {
  let steps = 0
  for (let at = block; at >= 0 && at > block - introduction; at--) {
    const {sentences} = blocks[at]!
    const last = at === block ? sentence.index - 1 : sentences.length - 1
    for (let index = last; index >= 0 && steps < introduction; index--, steps++) {
      const {atoms} = sentences[index]!
      const noun = atoms.slice(0, 2 * reach).findIndex(atom => atom.lower === lower && !atom.capital)
      if (noun >= 0) return opensPhrase(atoms, noun)
    }
  }
  return false
}

/** “a nurse opened”, “from a nurse”, “it was a nurse”; not “Reed, a nurse”, “Reed is a nurse”, “as a nurse”. */
function opensPhrase(atoms: readonly Atom[], noun: number): boolean {
  let article = noun - 1
  while (article > 0 && article > noun - 4 && !isA(atoms[article], is.determiner)) article--
  const determiner = atoms[article]
  if (!isA(determiner, is.determiner) || playsPart(determiner, 'definite') || isA(determiner, personal)) return false
  if (atoms[noun + 1]?.capital === true) return false
  const before = atoms[article - 1]
  if (before === undefined) return true
  if (playsPart(before, 'be')) return isA(atoms[article - 2], is.neuter | is.adverb)
  return isA(before, is.preposition) ? !playsPart(before, 'likeness') : !isComma(before)
}
