import type {Source} from '../model/source.js'
import type {NinjsParty} from './ninjs-types.js'
import {sourceLabel} from './records.js'
import {absoluteUrl} from './urls.js'

const organisational: ReadonlySet<Source['type']> = new Set(['organization', 'group', 'publication', 'document'])

/** The sources that are persons, or may be. */
export function peopleOf(sources: readonly Source[], base: string): NinjsParty[] {
  return sources.filter(({type}) => !organisational.has(type)).map(source => party(source, base))
}

/** The sources that are organisations, and what they publish. */
export function organisationsOf(sources: readonly Source[], base: string): NinjsParty[] {
  return sources.filter(({type}) => organisational.has(type)).map(source => party(source, base))
}

function party(source: Source, base: string): NinjsParty {
  const name = sourceLabel(source)
  const uri = source.sameAs?.[0] === undefined ? undefined : absoluteUrl(source.sameAs[0], base)
  return {...(name !== undefined && {name}), rel: 'speaker', ...(uri !== undefined && {uri}), literal: source.id}
}
