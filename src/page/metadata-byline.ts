import type {Contributor} from '../model/contributor.js'
import type {MetadataElement, PageBlock, PageScan} from './blocks.js'
import {attribute} from './boxes.js'
import {roleOf} from './box-roles.js'
import {findDates} from './dates.js'
import {linkedAuthors} from './metadata-linked.js'
import {opensAsByline, readByline, readName, withoutBy} from './metadata-authors.js'
import {fold, type FoundHeadline} from './metadata-headline.js'
import type {MetadataSources} from './metadata-fields.js'
import {metaOf, textOf} from './tags.js'

/** Who is named as author, by each kind of source, the most trusted first. */
export interface AuthorOffer {
  source: string
  author: Contributor[]
  byline?: string
}

/** The authors of the most trusted source that names any; others add addresses and roles to the same names. */
export function readAuthors(sources: MetadataSources, headline: FoundHeadline | undefined): {author: Contributor[]; byline?: string | undefined} {
  const offers = authorOffers(sources, headline)
  const best = offers.find(({author}) => author.length > 0)
  const byline = offers.find(offer => offer.byline !== undefined)?.byline
  return {author: best?.author ?? [], byline}
}

export function authorOffers(sources: MetadataSources, headline: FoundHeadline | undefined): AuthorOffer[] {
  const {node, data, siteNames, tags} = sources
  return [
    {source: 'JSON-LD', author: node === undefined ? [] : linkedAuthors(node, data, siteNames)},
    {source: 'microdata', author: fromMicrodata(sources)},
    {source: 'rel', author: fromLinks(sources, headline)},
    {source: 'byline', ...fromText(sources, headline)},
    {source: 'meta', author: (tags.meta.get('author') ?? []).concat(tags.meta.get('article:author') ?? [], tags.meta.get('article:author_name') ?? [], tags.meta.get('parsely-author') ?? [], tags.meta.get('sailthru.author') ?? [], tags.meta.get('dc.creator') ?? [], metaOf(tags, 'byl', 'byline', 'dcterms.creator', 'citation_author') ?? []).slice(0, 1).flatMap(value => readByline(value, siteNames))}
  ]
}

function fromMicrodata({tags, siteNames}: MetadataSources): Contributor[] {
  const found: Contributor[] = []
  for (const {names, scopeType, mark} of tags.items) {
    if (!names.includes('author') && !names.includes('creator')) continue
    if (/Comment|Answer|Rating|Question/.test(scopeType) || (mark.box !== undefined && inForeignBox(mark))) continue
    const inner = tags.items.find(item => item.scope === mark.element && item.names.includes('name'))?.mark.element
    const text = attribute(inner ?? mark.element, 'content') ?? textOf(inner ?? mark.element)
    for (const contributor of readByline(text, siteNames)) add(found, contributor)
  }
  return found.slice(0, 6)
}

function inForeignBox(mark: MetadataElement): boolean {
  for (let box = mark.box, climb = 0; box !== undefined && climb < 5; box = box.parent, climb++) {
    const role = roleOf(box)
    if (role === 'comments' || role === 'related' || role === 'navigation') return true
  }
  return false
}

function fromLinks(sources: MetadataSources, headline: FoundHeadline | undefined): Contributor[] {
  const found: Contributor[] = []
  const [start, end] = zone(sources, headline)
  for (const mark of sources.tags.authorLinks) {
    if (mark.before < start - 6 || mark.before > end + 8 || inForeignBox(mark)) continue
    const contributor = readName(textOf(mark.element), sources.siteNames)
    if (contributor === undefined) continue
    const href = attribute(mark.element, 'href')
    if (href !== undefined && /^https?:/.test(href)) contributor.url = href
    add(found, contributor)
  }
  return found.slice(0, 6)
}

function add(found: Contributor[], contributor: Contributor): void {
  if (!found.some(other => fold(other.name) === fold(contributor.name))) found.push(contributor)
}

/** Blocks from the headline to the first paragraph. */
function zone({place}: MetadataSources, headline: FoundHeadline | undefined): [number, number] {
  const end = place.first ?? (headline?.end ?? 0) + 6
  return [Math.min(headline?.start ?? Math.max(0, end - 10), end), end]
}

const bylineHints = /(?:^|[\s_-])(?:byline|author|authors|autor|autoren|writer|auteur|vcard|fn|contributor|credit-name)(?:$|[\s_-])/

function fromText(sources: MetadataSources, headline: FoundHeadline | undefined): {author: Contributor[]; byline?: string} {
  const [start, end] = zone(sources, headline)
  const {blocks} = sources.scan
  const last = sources.place.last ?? end
  const order = [...blocks.slice(start, end + 1), ...blocks.slice(Math.max(0, start - 4), start), ...blocks.slice(last, last + 6)]
  for (const block of order) {
    const line = bylineOf(block, sources.scan)
    if (line === undefined) continue
    const author = readByline(line, sources.siteNames)
    if (author.length > 0) return {author, byline: block.text}
  }
  return {author: []}
}

/** The part of a block that names its authors, where it reads or is marked as a byline. */
function bylineOf(block: PageBlock, scan: PageScan): string | undefined {
  void scan
  if (block.text.length > 160) return undefined
  const marked = block.containers.slice(-3).some(({hints}) => bylineHints.test(hints)) || block.inline.some(element => bylineHints.test(String(element.properties['className'] ?? '').replaceAll(',', ' ').toLowerCase()))
  const opens = opensAsByline(block.text)
  if (!marked && !opens) return undefined
  if (!marked && block.text.length > 90) return undefined
  const date = findDates(block.text)[0]
  const text = date === undefined ? block.text : date.start > 3 ? block.text.slice(0, date.start) : block.text.slice(date.end)
  const name = withoutBy(text).replace(/\s*(?:[|•·–—]|\s-\s|\bon\b|\bam\b|\bat\b|\bvom\b|,\s*(?:published|updated|posted)).*$/iu, '')
  return looksLikeNames(name, marked) ? name : undefined
}

function looksLikeNames(text: string, marked: boolean): boolean {
  const words = text.split(/\s+/)
  if (words.length > 12 || text === '') return false
  const capital = words.filter(word => /^[\p{Lu}“"(]/u.test(word)).length
  return capital >= (marked ? words.length * 0.4 : words.length * 0.6)
}
