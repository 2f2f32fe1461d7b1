import {contentId} from '../model/content-id.js'
import type {Source} from '../model/source.js'
import type {Entity} from './sources/entities.js'

/** The source records, one an entity, made when an attribution first needs them. */
export class SourceRecords {
  readonly #ids = new Map<Entity, string>()
  readonly #confidence = new Map<Entity, number>()
  readonly #taken: Set<string>

  constructor(taken: Set<string>) {
    this.#taken = taken
  }

  /** The records, when all mentions are known. */
  get records(): Source[] {
    return [...this.#ids].map(([entity, id]) => sourceOf(id, entity, this.#confidence.get(entity) ?? 0.5))
  }

  idOf(entity: Entity, confidence: number): string {
    const known = this.#ids.get(entity)
    if (known !== undefined) return known
    const id = contentId('s', entity.name ?? entity.description ?? '', this.#taken)
    this.#ids.set(entity, id)
    this.#confidence.set(entity, confidence)
    return id
  }
}

/** Only people can stay unnamed, and hearsay such as “credible reports”: “the union” and “a report” say what they are. */
function anonymityOf({name, type, vague, anonymityReason}: Entity): Source['anonymity'] {
  if (name !== undefined || !(vague || type === 'person' || type === 'group' || type === 'unknown')) return 'named'
  return anonymityReason === undefined ? 'unnamed' : 'withheld'
}

function sourceOf(id: string, entity: Entity, confidence: number): Source {
  const named = entity.name !== undefined
  const source: Source = {
    id, type: named && entity.type === 'unknown' ? 'organization' : entity.type, anonymity: anonymityOf(entity),
    mentions: [...entity.mentions],
    provenance: {origin: 'inferred', rule: named ? 'named-in-text' : 'described', confidence}
  }
  if (entity.name !== undefined) source.name = entity.name
  if (entity.jobTitle !== undefined) source.jobTitle = entity.jobTitle
  if (entity.affiliation !== undefined) source.affiliation = entity.affiliation
  if (entity.description !== undefined) source.description = entity.description
  if (entity.anonymityReason !== undefined) source.anonymityReason = entity.anonymityReason
  if (entity.count !== undefined) source.count = entity.count
  return source
}
