import {isA, isComma, isPronoun, isWord, personal, playsPart} from '../../text/atoms.js'
import {phraseAfter} from '../../text/phrase-after.js'
import type {Quotation} from '../../text/quotation.js'
import type {Atom} from '../../text/sentences.js'
import {is} from '../../text/word-classes.js'
import {antecedentOf} from './antecedents.js'
import {describedEntity} from './descriptions.js'
import {occurrenceAt, occurrenceIndex, type Discourse} from './discourse.js'
import {isSomebody, newEntity, type Entity} from './entities.js'
import {affiliationOf, apposedName, describeNamed, jobOf} from './mention-details.js'
import {groupBefore, resolvePronoun} from './pronouns.js'
import {mentionOf} from '../mentions.js'
import type {Mention} from '../statement.js'
import {mainSubject} from '../subjects/main-subjects.js'

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
  const entities: Entity[] = joinedBefore(mention, discourse)
  if (entities.length === 0) for (const [from, to] of conjuncts(atoms, mention.phrase.coreFrom, mention.phrase.coreTo, discourse.lexicon.peoples)) {
    const entity = resolveRange(mention, from, to, discourse)
    if (entity !== undefined && !entities.includes(entity)) entities.push(entity)
  }
  const text = discourse.blocks[mention.block]!.text
  for (const entity of entities) {
    if (entities.length === 1) entity.mentions.add(text.slice(mention.core.start, mention.core.end))
    discourse.speakers.push({entity, block: mention.block, sentence: mention.sentence.index})
  }
  discourse.resolved.set(mention, entities)
  return entities
}

/** Resolves a mention of those who do not speak here, such as a hearer: they do not become the last speakers. */
export function resolveAside(mention: Mention, discourse: Discourse): Entity[] {
  const speakers = discourse.speakers.length
  const entities = resolveMention(mention, discourse)
  discourse.speakers.length = speakers
  return entities
}

/** “Lind and Reed arrived. They said …”: those whom a plural pronoun points back to. */
function joinedBefore({sentence, phrase, block}: Mention, discourse: Discourse): Entity[] {
  const pronoun = sentence.atoms[phrase.coreFrom]
  if (phrase.coreTo - phrase.coreFrom !== 1 || !isA(pronoun, is.plural) || isA(pronoun, is.determiner)) return []
  const group = groupBefore(sentence, discourse.blocks, block)
  if (group === undefined) return []
  return [...resolveAside(group, discourse)]
}

/** “A woman stood up. “Why?” she asked.”: the person without a name who is the subject of the sentence right before. */
function describedBefore({block, sentence, phrase}: Mention, discourse: Discourse): Entity | undefined {
  const pronoun = sentence.atoms[phrase.coreFrom]
  const before = isA(pronoun, is.masculine | is.feminine) ? discourse.blocks[block]!.sentences[sentence.index - 1] : undefined
  const opening = before !== undefined && isA(before.atoms[0], is.determiner) ? phraseAfter(before.atoms, 0) : undefined
  const subject = opening ?? (before === undefined ? undefined : mainSubject(before.atoms, before.atoms.length))
  if (before === undefined || subject === undefined) return undefined
  if (subject.coreFrom > 0 && !isComma(before.atoms[subject.coreFrom - 1])) return undefined
  const noun = before.atoms[headOf(before.atoms, subject.coreFrom, subject.coreTo)]!
  if (noun.capital || !isA(noun, is.person) || isA(noun, is.group)) return undefined
  const gender = noun.entry?.gender
  if (gender !== undefined && !isA(pronoun, is[gender])) return undefined
  return resolveAside(mentionOf(before, subject), discourse)[0]
}

/** The person named most before the first answer, else in the whole text. */
function intervieweeOf(mention: Mention, discourse: Discourse): Entity | undefined {
  if (discourse.interviewee !== undefined) return discourse.interviewee
  const counts = new Map<Entity, number>()
  const before = occurrenceIndex(discourse.occurrences, mention.block, mention.start)
  const named = before < 0 ? discourse.occurrences : discourse.occurrences.slice(0, before + 1)
  for (const {entity} of named) if (entity.person || entity.words.length > 1) counts.set(entity, (counts.get(entity)
    ?? 0) + (entity.person ? 2 : 1))
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
function conjuncts(atoms: readonly Atom[], from: number, to: number, peoples: ReadonlySet<string>): Array<[number, number]> {
  for (let index = from + 1; index < to - 1; index++) {
    const atom = atoms[index]!
    if (!playsPart(atom, 'joint')) continue
    const after = atoms[index + 1]!
    if (isA(atoms[from], is.determiner) && !isA(after, is.determiner)
      && !(after.capital && atoms[index - 1]!.capital)) {
      continue
    }
    if (isA(atoms[index - 1], is.person) && !atoms[index - 1]!.capital && !isA(after, is.determiner)) continue
    if (!after.capital && !isA(after, is.determiner) && !isA(after, is.group)) continue
    if (isNameForOne(atoms, from, index, to)) continue
    if (peoples.has(atoms[index - 1]!.lower) && !atoms[to - 1]!.capital) continue
    const left = isComma(atoms[index - 1]) ? index - 1 : index
    return [...listed(atoms, from, left, peoples), ...conjuncts(atoms, index + 1, to, peoples)]
  }
  return [[from, to]]
}

/** The members of a list before its “and”: “Ann Bell, Tom Reed”. */
function listed(atoms: readonly Atom[], from: number, to: number, peoples: ReadonlySet<string>): Array<[number, number]> {
  let comma = from
  while (comma < to && atoms[comma]!.text !== '(' && !isComma(atoms[comma])) comma++
  return isComma(atoms[comma]) && comma < to ? [[from, comma], ...listed(atoms, comma + 1, to, peoples)] : conjuncts(atoms, from, to, peoples)
}

/** “a spokesperson for Fire and Rescue”: one word after “and”, behind the preposition that a single person takes. */
function isNameForOne(atoms: readonly Atom[], from: number, joint: number, to: number): boolean {
  if (to !== joint + 2 || !isA(atoms[from], is.determiner)) return false
  for (let index = from + 1; index < joint; index++) {
    if (isA(atoms[index], is.preposition)) return isA(atoms[index - 1], is.person) && !isA(atoms[index - 1], is.group)
  }
  return false
}

function resolveRange(mention: Mention, from: number, to: number, discourse: Discourse): Entity | undefined {
  const {atoms} = mention.sentence
  const first = atoms[from]!
  if (to - from === 1 && (isPronoun(first) || isA(first, personal))) {
    return resolvePronoun(first, mention, discourse, describedBefore(mention, discourse))
  }
  if (first.quotation !== undefined) return programmeOf(mention, first.quotation, discourse)
  const head = headOf(atoms, from, to)
  const named = occurrenceAt(discourse, mention.block, atoms[head]!.start)
  const apposed = apposedName(mention, discourse)
  const isTitle = apposed !== undefined && playsPart(atoms[from], 'definite') && isA(atoms[head], is.title)
  if (named !== undefined && atoms[head]!.capital && !isTitle) {
    const compatriot = isOneOfPeople(atoms, from, head, discourse)
      ? antecedentOf(mention, discourse, each => (each.person ? isSomebody(each) : 0)) : undefined
    if (compatriot !== undefined) return compatriot
    describeNamed(named.entity, mention, from, head, named, discourse)
    return named.entity
  }
  if (apposed !== undefined && (isTitle || isA(atoms[head], is.person) || isOneOf(atoms, from, head))) {
    const {entity} = apposed
    entity.person = true
    entity.type = 'person'
    if (isA(atoms[head], is.person | is.title)) entity.jobTitle ??= jobOf(atoms, from, head, discourse, mention)
    entity.affiliation ??= affiliationOf(mention, from, head, to, discourse)
    entity.nouns.add(atoms[head]!.lower)
    return entity
  }
  return describedEntity(mention, from, head, to, discourse)
}

/** “the German said”: one of whom it is known where he is from. */
const isOneOfPeople = (atoms: readonly Atom[], from: number, head: number, {lexicon}: Discourse): boolean =>
  head === from + 1 && playsPart(atoms[from], 'definite') && (from === 0 || !atoms[from]!.capital)
  && lexicon.peoples.has(atoms[head]!.lower)

/** “told “Today””: a programme, a paper or a book by its title in marks. */
function programmeOf({block}: Mention, {inner}: Quotation, discourse: Discourse): Entity {
  const name = discourse.blocks[block]!.text.slice(inner.start, inner.end).replace(/[.,]$/, '')
  const known = discourse.byDescription.get(name.toLowerCase())
  if (known !== undefined) return known
  const entity = newEntity('publication', name)
  discourse.byDescription.set(name.toLowerCase(), entity)
  return entity
}

/** “one of the lawyers”: a single one, whom the name after the comma names. */
const isOneOf = (atoms: readonly Atom[], from: number, head: number): boolean =>
  isA(atoms[head], is.group) && isPlainDeterminer(atoms[from]) && playsPart(atoms[from + 1], 'genitive')

/** A determiner that is no number. */
const isPlainDeterminer = (atom: Atom | undefined): boolean => isA(atom, is.determiner) && !isA(atom, is.number)

/** The head of a phrase: the last word before a preposition that ties more to it. */
function headOf(atoms: readonly Atom[], from: number, to: number): number {
  let head = from
  for (let index = from; index < to; index++) {
    const atom = atoms[index]!
    if (atom.text === '(') break
    if (index > from && isModifier(atom) && isA(atoms[index - 1], is.person | is.group | is.organization | is.document)) break
    if (index === from + 1 && isPlainDeterminer(atoms[from]) && isA(atom, is.nounPreposition) && !playsPart(atom, 'genitive')) return from
    if (index > from && isA(atom, is.preposition) && !atom.capital && isNoun(atoms[index - 1])) {
      if (playsPart(atom, 'genitive') && !isA(atoms[from], is.determiner) && !isA(atoms[head], is.group) && endsInName(atoms, index, to)) return to - 1
      if (!isInsideName(atoms, index)) return isPostpositive(atoms, index - 1, from) ? index - 2 : head
    }
    if (isWord(atom) && atom.kind !== 'possessive') head = index
  }
  return head
}

/** “director of music Ann Bell”, “Secretary of State Ann Bell”: a given name right behind a noun that nobody is. */
const endsInName = (atoms: readonly Atom[], of: number, to: number): boolean => atoms.slice(of + 2, to - 1).some(({entry, capital}, index) => {
  const noun = atoms[of + 1 + index]
  return capital && entry?.firstName === true && isNoun(noun) && noun!.entry?.firstName !== true && !isA(noun, is.person | is.title)
})

/** “officials familiar with the talks”: an adjective with a preposition after it follows its noun. */
const isPostpositive = (atoms: readonly Atom[], index: number, from: number): boolean =>
  index > from && !atoms[index]!.capital && atoms[index]!.entry === undefined && !atoms[index]!.pluralEnding
    && isA(atoms[index - 1], is.person | is.group)

/** “officials briefed on the talks”, “a lawyer representing him”. */
const isModifier = (atom: Atom): boolean => !atom.capital && (atom.ending === 'verb' || atom.ending === 'gerund')
  && !isA(atom, is.person | is.group)

const isNoun = (atom: Atom | undefined): boolean =>
  atom !== undefined && atom.kind === 'word' && !isA(atom, is.determiner | is.preposition | is.coordinator)

const isInsideName = (atoms: readonly Atom[], index: number): boolean =>
  isA(atoms[index], is.particle) && atoms[index - 1]?.capital === true && atoms[index + 1]?.capital === true
  && (!isA(atoms[index], is.preposition) || isA(atoms[index - 1], is.organization | is.publication))
