import type {Source} from '../../model/source.js'
import {isInCapitals} from './name-titles.js'
import type {Name} from './names.js'
import type {Place} from '../statement.js'

/** Somebody or something in the world that the article names or describes. */
export interface Entity {
  /** The fullest name, without titles. */
  name: string | undefined
  words: string[]
  type: Source['type']
  /** How sure it is a person: a title, a given name, a job. */
  person: boolean
  gender: 'masculine' | 'feminine' | undefined
  /** A title or a role with the name says the gender: Ms., spokeswoman. */
  titled: boolean
  jobTitle: string | undefined
  affiliation: string | undefined
  /** What an unnamed source is called: “unidentified Kremlin official”. */
  description: string | undefined
  /** The head noun of the description, and nouns that were said of it. */
  nouns: Set<string>
  count: number | undefined
  anonymityReason: string | undefined
  mentions: Set<string>
  /** The group is more than one. */
  plural: boolean
  /** Nobody could tell which it is: “credible reports”. */
  vague: boolean
  /** Somewhere its capital is its own, and no sentence's. */
  firm: boolean
  /** Somewhere it is where something happens. */
  placed: boolean
  /** Wherever it is named, it passes words on or is told them. */
  relays: boolean
  /** Somewhere a verb follows its name. */
  acts: boolean
  /** It stands nowhere but before a noun. */
  modifies: boolean
}

/** Where an entity is named, in document order. */
export interface Occurrence extends Place {
  entity: Entity
  quoted: boolean
}

export function newEntity(type: Source['type'], name?: string, words: string[] = []): Entity {
  return {
    name, words, type, person: type === 'person', gender: undefined, titled: false, jobTitle: undefined, affiliation: undefined,
      description: undefined,
    nouns: new Set(), count: undefined, anonymityReason: undefined, mentions: new Set(), plural: type === 'group', vague: false,
    firm: false, placed: false, relays: false, acts: false, modifies: words.length > 0
  }
}

/** How sure it is that an entity is a person: 0 for things, 1 for people. */
export function isSomebody({person, type, name, words, acts, modifies, firm, placed}: Entity): number {
  if (person || type === 'person') return 1
  if (modifies) return 0
  if (type !== 'unknown' || name === undefined || words.length > 3 || placed || !firm) return 0
  return words.length === 1 ? (acts ? 0.5 : 0) : acts ? 0.6 : 0.4
}

/**
 * Puts the names of a text together: full names first, then surnames, given names, short forms and initials, each to
 * the full name that it can stand for and that was named last; a thing's first word stands for it only once it was named in
 * full. Linear but for names that share a word.
 */
export function entitiesOf(names: readonly Name[]): Occurrence[] {
  const byLast = new Map<string, Entity[]>()
  const byFirst = new Map<string, Entity[]>()
  const byInitials = new Map<string, Entity>()
  const found = new Map<Name, Entity>()
  for (const name of names) if (name.words.length > 1) found.set(name, fullName(name, byLast, byFirst, byInitials))
  const recent = new Map<string, Entity>()
  const acting = new Set<Entity>()
  const people = new Set([...found].filter(([name]) => name.looks === 'person' || name.given).map(([, entity]) => entity))
  const introduced = new Set<Entity>()
  const isShortOf = (name: Name, entity: Entity): boolean => people.has(entity)
    || (introduced.has(entity) && (entity.type === 'publication' || !isInCapitals(name.text)))
  for (const name of names) {
    const entity = found.get(name) ?? shortName(name, byLast, byFirst, byInitials, recent, isShortOf)
    introduced.add(entity)
    learn(entity, name)
    if (!name.relays) acting.add(entity)
    entity.relays = !acting.has(entity)
    const last = entity.words.at(-1) ?? ''
    if (!name.quoted || !recent.has(last)) recent.set(last, entity)
    found.set(name, entity)
  }
  return names.map(name =>
    ({block: name.block, start: name.start, end: name.end, entity: found.get(name)!, quoted: name.quoted}))
}

/** The last names that share a word; few, so that a thousand Smiths cost no more than thirty. */
const latest = (map: ReadonlyMap<string, Entity[]>, key: string): Entity[] => map.get(key)?.slice(-30) ?? []

function add(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [entity])
  else if (list.at(-1) !== entity) list.push(entity)
}

function fullName(
  name: Name,
  byLast: Map<string, Entity[]>,
  byFirst: Map<string, Entity[]>,
  byInitials: Map<string, Entity>
): Entity {
  const last = name.words.at(-1)!
  const first = name.words[0]!
  const known = latest(byLast, last).find(each => each.words[0] === first || isSuffix(name.words, each.words)
    || isSuffix(each.words, name.words))
  if (known !== undefined) {
    if (name.words.length > known.words.length) known.words = name.words
    if (known.name === undefined || name.text.length > known.name.length) known.name = name.text
    return known
  }
  const prefix = latest(byFirst, first).find(each => !each.person && isPrefix(name.words, each.words))
  if (prefix !== undefined) return prefix
  const entity = newEntity('unknown', name.text, name.words)
  add(byLast, last, entity)
  add(byFirst, first, entity)
  const initials = name.words.map(word => word[0]).join('')
  if (initials.length > 1 && !byInitials.has(initials)) byInitials.set(initials, entity)
  return entity
}

const isSuffix = (short: readonly string[], long: readonly string[]): boolean =>
  short.length > 1 && short.length < long.length
    && short.every((word, index) => word === long[long.length - short.length + index])

const isPrefix = (short: readonly string[], long: readonly string[]): boolean =>
  short.length < long.length && short.every((word, index) => word === long[index])

function shortName(
  name: Name,
  byLast: Map<string, Entity[]>,
  byFirst: Map<string, Entity[]>,
  byInitials: Map<string, Entity>,
  recent: Map<string, Entity>,
  isShortOf: (name: Name, entity: Entity) => boolean
): Entity {
  const word = name.words[0]!
  const surnames = latest(byLast, word).filter(each => each.gender === undefined || name.gender === undefined
    || each.gender === name.gender || name.title === undefined)
  if (surnames.length > 0) {
    const last = recent.get(word)
    return last !== undefined && surnames.includes(last) ? last : surnames[0]!
  }
  const given = latest(byFirst, word).filter(each => isShortOf(name, each))
  if (given.length > 0 && name.title === undefined) return given.find(each => each.mentions.size > 0) ?? given[0]!
  const initials = byInitials.get(word.replaceAll('.', ''))
  if (initials !== undefined && name.text.toUpperCase() === name.text && word.length > 1) return initials
  const entity = newEntity('unknown', name.text, name.words)
  add(byLast, word, entity)
  return entity
}

function learn(entity: Entity, name: Name): void {
  entity.mentions.add(name.text)
  entity.firm ||= !name.initial || name.words.length > 1 || name.title !== undefined || name.given
  entity.placed ||= name.placed
  entity.gender ??= name.gender
  entity.titled ||= name.gender !== undefined
  entity.acts ||= name.acts
  entity.modifies &&= name.modifies
  if (name.job !== undefined) {
    entity.jobTitle ??= name.job
    for (const word of name.job.toLowerCase().split(' ')) entity.nouns.add(word)
  }
  if (name.looks === 'person') entity.person = true
  if (entity.type !== 'unknown') return
  if (name.looks === 'person') entity.type = 'person'
  else if (name.looks !== 'unknown' && !entity.person && name.words.length === entity.words.length) entity.type = name.looks
}
