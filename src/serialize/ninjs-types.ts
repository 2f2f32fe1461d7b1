import type {KeptNinjsFields} from '../parse/ninjs-schema.js'

/** A person or an organisation of ninjs; `literal` is the id of the source in the article. */
export interface NinjsParty {
  name?: string
  rel: 'speaker'
  uri?: string
  literal: string
}

export interface NinjsValue {
  role: string
  contentType: string
  value: string
}

export interface NinjsRendition {
  name: string
  href?: string
  title?: string
  width?: number
  height?: number
}

export interface NinjsNamed {
  name: string
  rel?: string
  literal?: string
}

export interface NinjsInfoSource {
  name: string
  role: string
  uri?: string
  contactInfo?: Array<{type: string; value: string}>
}

export interface NinjsAssociation {
  name: string
  rel: string
  uri: string
  type: 'component' | 'picture' | 'video' | 'audio'
  language?: string
  by?: string
  located?: string
  descriptions?: NinjsValue[]
  bodies?: NinjsValue[]
  people?: NinjsParty[]
  organisations?: NinjsParty[]
  renditions?: NinjsRendition[]
}

/** What `toNinjs` writes of ninjs 3.1. */
export interface Ninjs extends KeptNinjsFields {
  uri: string
  type: 'text'
  standard: {name: 'ninjs'; version: '3.1'; schema: string}
  altIds?: Array<{role: string; value: string}>
  contentCreated?: string
  versionCreated?: string
  language?: string
  headlines?: NinjsValue[]
  descriptions?: NinjsValue[]
  bodies: NinjsValue[]
  by?: string
  located?: string
  genres: NinjsNamed[]
  subjects?: NinjsNamed[]
  infoSources?: NinjsInfoSource[]
  people?: NinjsParty[]
  organisations?: NinjsParty[]
  associations?: NinjsAssociation[]
}

/** A list under its name, or nothing where it is empty. */
export function listed<K extends string, T>(name: K, list: T[]): {[name in K]?: T[]} {
  // TypeScript widens computed keys to string.
  return (list.length === 0 ? {} : {[name]: list}) as {[name in K]?: T[]}
}
