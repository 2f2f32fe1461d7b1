import type {Contributor} from '../model/contributor.js'
import type {Json} from '../model/article.js'
import {collapse} from './blocks.js'
import {asList, resolve, typesOf, type LinkedData, type LinkedNode} from './json-ld.js'
import {isAgency, readByline, readName} from './metadata-authors.js'
import {fold} from './metadata-headline.js'

const articleKinds = /(?:Article|Posting|Report|Review|Recipe|CreativeWork|Podcast\w*|HowTo|Analysis\w*|Claim\w*|VideoObject|WebPage|Book|Course|Product|Event)$/

/** Kinds that a page may describe beside its article, or for want of one. */
const otherKinds = /^(?:WebPage|VideoObject|Product|Event|Book|Course|CreativeWork)$/

/** The node that describes the page's article: best its type, then its headline, then its place. */
export function articleNode(data: LinkedData, title: string | undefined): LinkedNode | undefined {
  let best: LinkedNode | undefined
  let most = 0
  for (const node of data.nodes) {
    const score = rate(node, title)
    if (score > most) {
      most = score
      best = node
    }
  }
  return best
}

function rate(node: LinkedNode, title: string | undefined): number {
  const types = typesOf(node)
  if (!types.some(type => articleKinds.test(type))) return 0
  let score = types.some(type => /Article$|Posting$|Report$/.test(type)) ? 4 : types.some(type => otherKinds.test(type)) ? 0.5 : 2
  const headline = stringOf(node['headline']) ?? stringOf(node['name'])
  if (headline !== undefined) score += 1
  if (headline !== undefined && title !== undefined && fold(title).includes(fold(headline))) score += 2
  if (node['datePublished'] !== undefined) score += 1
  if (node['author'] !== undefined) score += 0.5
  return score
}

/** The first non-empty string of a value: itself, the first of a list, or a node's name. */
export function stringOf(value: Json | undefined): string | undefined {
  for (const item of asList(value)) {
    if (typeof item === 'string' && item.trim() !== '') return decode(item)
    if (typeof item === 'number') return String(item)
    if (item !== null && typeof item === 'object' && !Array.isArray(item)) {
      const name = item['name'] ?? item['@value']
      if (typeof name === 'string' && name.trim() !== '') return decode(name)
    }
  }
  return undefined
}

const entities: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'', nbsp: ' ', ndash: '–', mdash: '—', rsquo: '’', lsquo: '‘', ldquo: '“',
  rdquo: '”', hellip: '…', auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', szlig: 'ß', eacute: 'é'
}

/** Publishers write and escape JSON-LD as HTML; undone here. */
export function decode(text: string): string {
  if (!text.includes('&')) return collapse(untagged(text))
  const plain = text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return Object.hasOwn(entities, name) ? entities[name]! : whole
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
      return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
  return collapse(untagged(plain))
}

/** Text that was given as HTML, without its tags. */
function untagged(text: string): string {
  return text.includes('<') ? text.replace(/<\/?[a-z][^<>]{0,300}>/gi, ' ') : text
}

/** The strings of a value, lists cut at commas. */
export function wordsOf(value: Json | undefined): string[] {
  return asList(value).flatMap(item => {
    const text = stringOf(item)
    return text === undefined ? [] : text.split(/\s*[,;]\s*/).filter(word => word !== '')
  })
}

/** The authors that the node names, as people and organizations. */
export function linkedAuthors(node: LinkedNode, data: LinkedData, siteNames: readonly string[]): Contributor[] {
  const found: Contributor[] = []
  for (const value of [...asList(node['author']), ...(node['author'] === undefined ? asList(node['creator']) : [])]) {
    for (const contributor of contributors(value, data, siteNames)) {
      if (!found.some(other => fold(other.name) === fold(contributor.name))) found.push(contributor)
    }
  }
  return found
}

function contributors(value: Json, data: LinkedData, siteNames: readonly string[]): Contributor[] {
  if (typeof value === 'string') return readByline(decode(value), siteNames)
  const node = resolve(value, data)
  if (node === undefined) return []
  const names = asList(node['name']).flatMap(name => (typeof name === 'string' ? [decode(name)] : []))
  if (names.length === 0) {
    const name = [node['givenName'], node['familyName']].filter(part => typeof part === 'string').join(' ')
    if (name !== '') names.push(name)
  }
  const isPerson = typesOf(node).includes('Person')
  const people = names.flatMap(name =>
    isPerson && !/[,;&|]|\s(?:and|und)\s/i.test(name) ? (readName(name, siteNames) ?? []) : readByline(name, siteNames))
  if (people.length === 1) describe(people[0]!, node)
  return people
}

function describe(contributor: Contributor, node: LinkedNode): void {
  if (typesOf(node).some(type => type.endsWith('Organization'))) contributor.type = 'organization'
  else if (typesOf(node).includes('Person') && !isAgency(contributor.name)) contributor.type = 'person'
  const url = stringOf(node['url']) ?? stringOf(node['@id'])
  if (url !== undefined && /^https?:/.test(url)) contributor.url = url
  const title = stringOf(node['jobTitle'])
  if (title !== undefined && contributor.type === 'person') contributor.jobTitle = title
  const description = stringOf(node['description'])
  if (description !== undefined) contributor.description = description
  const sameAs = asList(node['sameAs']).flatMap(item => (typeof item === 'string' && /^https?:/.test(item) ? [item] : []))
  if (sameAs.length > 0) contributor.sameAs = sameAs
}

/** A yes or no, however it was written. */
export function booleanOf(value: Json | undefined): boolean | undefined {
  const text = typeof value === 'boolean' ? String(value) : stringOf(value)?.toLowerCase()
  return text === 'true' || text === 'yes' ? true : text === 'false' || text === 'no' ? false : undefined
}
