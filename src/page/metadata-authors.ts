import type {Contributor} from '../model/contributor.js'
import {agencies, byWords, namelessAuthors, organizationWords, roleNouns, roleWords} from '../languages/bylines.js'
import {byParticiples, gluedByWords, helpWords, isWords, joinWords, lastByWords, nameEnds, namelessStarts, ownWords} from '../languages/page-words.js'
import {fold} from './metadata-headline.js'

const longestName = 60
const joiners = new RegExp(String.raw`\s*(?:[,;|&\n•·]|\s/\s|\s(?:${joinWords})\s)\s*`, 'i')
const byList = new Set(byWords)
const byPattern = new RegExp(`^(?:${byWords.toSorted((a, b) => b.length - a.length).map(escape).join('|')})(?:\\s*[:,]\\s*|\\s+)(?=\\S)`, 'i')
/** Those who helped, in brackets. */
const helpers = new RegExp(String.raw`\s?\((?:${helpWords})\s([^)]{2,80})\)`, 'i')
/** “By” set in an element of its own, right before the name. */
const glued = new RegExp(String.raw`^(?:${gluedByWords})(?=\p{Lu}\p{Ll})`, 'u')
const endsAsByWord = new RegExp(String.raw`\s(?:${lastByWords})$|^(?:${byParticiples})\s(?:on\s)?by$`)
const opensNoName = new RegExp(String.raw`^(?:${namelessStarts})\b`, 'i')
const ownWriter = new RegExp(String.raw`^(?:${ownWords})\s+(?:\p{L}+\s+)?`, 'iu')
const afterName = new RegExp(String.raw`\s+(?:${nameEnds})$`, 'i')
const saysWhat = new RegExp(String.raw`\s+(?:${isWords})\s.*$`, 'i')

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
}

/** The first words of bylines. */
const firstWords = new Set(byWords.map(words => words.split(' ', 1)[0]!))

/** Whether a line holds a word that a byline may open with. */
export function mayHoldByline(text: string): boolean {
  return glued.test(text) || text.toLowerCase().split(/[\s:,|]+/).some(word => firstWords.has(word))
}

/** Whether a line opens as bylines do: “By …”, “Von …”. */
export function opensAsByline(text: string): boolean {
  return byPattern.test(text) || glued.test(text)
}

/** Whether a line is only such a word, or ends with one: a label whose names follow. */
export function isByWord(line: string): boolean {
  const text = line.toLowerCase().replace(/[:\s]+$/, '')
  return byList.has(text) || endsAsByWord.test(text)
}

/** The line without its “By”, “Von” and the like. */
export function withoutBy(text: string): string {
  let rest = text.trim().replace(glued, '')
  for (let round = 0; round < 3; round++) {
    const match = byPattern.exec(rest)
    if (match === null) break
    rest = rest.slice(match[0].length).trim()
  }
  return rest
}

/**
 * The people and organizations of a printed line, in order. Names of the site are left out, and beside full names lone
 * words: they are places.
 */
export function readByline(line: string, siteNames: readonly string[]): Contributor[] {
  const found: Contributor[] = []
  const sites = siteNames.map(fold)
  if (sites.includes(fold(line))) return found
  for (const part of withoutBy(line.replace(helpers, ', $1')).split(joiners)) {
    const last = found.at(-1)
    const role = isRole(part) ? part.trim() : undefined
    const folded = fold(part)
    if (last?.type === 'person' && sites.some((site, index) => siteNames[index]!.length > 2 && folded.startsWith(`${site} `))) continue
    if (role !== undefined && last !== undefined) last.role ??= role
    const contributor = role === undefined ? readName(part, siteNames) : undefined
    if (contributor !== undefined && !found.some(other => fold(other.name) === fold(contributor.name))) found.push(contributor)
  }
  const full = found.some(({name}) => /\s/.test(name))
  return full ? found.filter(({name}) => /[\s/]/.test(name) || isAgency(name)) : found
}

/** Whether a part of a byline is what someone is: “Staff Writer”, “AP Sports Writer”. */
function isRole(part: string): boolean {
  const words = part.toLowerCase().trim().split(/\s+/)
  return roleWords.has(words.join(' ')) || (words.length > 1 && words.length < 6 && roleNouns.has(words.at(-1)!))
}

/** One name: tidied, or undefined where it is none, or the site's own. */
export function readName(raw: string, siteNames: readonly string[]): Contributor | undefined {
  const name = tidyName(raw)
  if (name.length < 3 || byList.has(name.toLowerCase()) || opensNoName.test(name)) return undefined
  if (name === '' || name.length > longestName || !/\p{L}{2}/u.test(name)) return undefined
  if (/https?:|www\.|[@{}<>=_\\:]|\d{3}/.test(name)) return undefined
  const folded = fold(name)
  if (namelessAuthors.has(name.toLowerCase()) || namelessAuthors.has(folded)) return undefined
  const squeezed = squeeze(name)
  if (siteNames.some(site => squeeze(site) === squeezed)) return undefined
  const words = name.split(/\s+/)
  if (words.length === 1 && organizationWords.has(name.toLowerCase())) return undefined
  const capitals = words.filter(word => /^\P{L}*\p{Lu}/u.test(word))
  if (words.length > 7 || (words.length > 3 && capitals.length < words.length / 2)) return undefined
  return {type: isOrganization(name) ? 'organization' : 'person', name}
}

function tidyName(raw: string): string {
  return withoutBy(raw)
    .replace(/\s*\([^)]{0,80}\)\s*$/, '')
    .replace(ownWriter, '')
    .replace(afterName, '')
    .replace(saysWhat, '')
    .replace(/^[\s\-–—|:,.•·/*]+|[\s\-–—|:,•·/*]+$/gu, '')
    .replace(/[’']s (?:blog|posts)$/i, '')
    .trim()
}

function squeeze(text: string): string {
  return fold(text).replaceAll(' ', '')
}

/** Whether a name is that of a news agency, or several: “dpa/lno”. */
export function isAgency(name: string): boolean {
  const text = name.toLowerCase().trim()
  return agencies.has(text) || text.split(/[\s/,]+/).every(word => agencies.has(word))
}

export function isOrganization(name: string): boolean {
  const words = name.toLowerCase().split(/[\s/,]+/)
  return isAgency(name) || words.some(word => organizationWords.has(word.replace(/\.$/, '')))
}
