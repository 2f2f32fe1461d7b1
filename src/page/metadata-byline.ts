import type {Contributor} from '../model/contributor.js'
import {authorLabels, authorVerbs} from '../languages/page-words.js'
import type {MetadataElement, PageBlock} from './blocks.js'
import {attribute} from './boxes.js'
import {roleOf} from './box-roles.js'
import {bylinesIn} from './byline-lines.js'
import {linkedAuthors} from './metadata-linked.js'
import {isAgency, readByline, readName} from './metadata-authors.js'
import type {MetadataSources} from './metadata-fields.js'
import {fold, type FoundHeadline} from './metadata-headline.js'
import {metaOf, textOf} from './tags.js'

/** Who is named as author, by each kind of source. */
export interface AuthorOffer {
  source: 'JSON-LD' | 'microdata' | 'link' | 'byline' | 'meta' | 'dateline'
  author: Contributor[]
  byline?: string
}

/**
 * The authors of a page. Order of trust: people named by JSON-LD, microdata, links marked `rel=author`, the printed
 * byline, meta tags; then organizations in the same order, then an agency in the dateline. A lone word counts only where
 * it is printed near the headline, and so does an organization that only meta tags name: both are often accounts.
 */
export function readAuthors(
  sources: MetadataSources,
  headline: FoundHeadline | undefined
): {author: Contributor[]; byline?: string | undefined} {
  const zoned = zoneBlocks(sources, headline)
  const offers = authorOffers(sources, headline, zoned)
  const printed = new Printed(zoned)
  const credible = offers.map(offer => ({...offer, author: offer.author.filter(one => isCredible(one, offer, printed))}))
  const best = credible.find(({author}) => author.some(({type}) => type === 'person'))
    ?? credible.find(({author}) => author.length > 0)
  const wider = best === undefined ? undefined : credible.find(other => isWider(other, best))
  const author = (wider ?? best)?.author ?? []
  for (const one of author) enrich(one, offers)
  describeAuthors(author, sources)
  return {author, byline: offers.find(offer => offer.byline !== undefined)?.byline}
}

const widening: ReadonlySet<AuthorOffer['source']> = new Set(['JSON-LD', 'meta', 'byline'])

/** Names the same people, and more. */
function isWider({source, author}: AuthorOffer, best: AuthorOffer): boolean {
  if (!widening.has(source) || author.length <= best.author.length || author.some(({type}) => type !== 'person')) return false
  const known = names(author)
  return best.author.every(({name}) => known.has(fold(name)))
}

function names(author: readonly Contributor[]): ReadonlySet<string> {
  return new Set(author.map(({name}) => fold(name)))
}

function isCredible({name, type}: Contributor, {source}: AuthorOffer, printed: Printed): boolean {
  if (source === 'byline' || source === 'dateline') return true
  if (!/[\s.]/.test(name) && !(printed.shows(name) && printed.text.includes(name))) return false
  return !(source === 'meta' && type === 'organization' && !printed.shows(name))
}

/** The words near the headline, put together when they are asked for. */
class Printed {
  #text: string | undefined
  #folded: string | undefined

  constructor(readonly blocks: readonly PageBlock[]) {}

  get text(): string {
    this.#text ??= this.blocks.map(({text}) => text).join(' ')
    return this.#text
  }

  shows(name: string): boolean {
    this.#folded ??= ` ${fold(this.text)} `
    return this.#folded.includes(` ${fold(name)} `)
  }
}

/** What other sources add to the same name. */
function enrich(one: Contributor, offers: readonly AuthorOffer[]): void {
  for (const other of offers.flatMap(({author}) => author)) {
    if (other === one || fold(other.name) !== fold(one.name)) continue
    one.url ??= other.url
    one.role ??= other.role
    one.description ??= other.description
    if (one.url === undefined) delete one.url
    if (one.role === undefined) delete one.role
    if (one.description === undefined) delete one.description
  }
}

const farAfter = 25

const speaksOfOne = new RegExp(String.raw`^\S+(?:\s\S+){1,3}\s(?:${authorVerbs})\s`)
const namesAuthors = new RegExp(`^(?:${authorLabels})`, 'i')

/** Takes the lines about an author that stand below the story, in a box for them or opening with the name. */
function describeAuthors(author: readonly Contributor[], {scan, place}: MetadataSources): void {
  if (place.last === undefined || author.length === 0) return
  for (const block of scan.blocks.slice(place.last, place.last + farAfter)) {
    const {text, linkDensity} = block
    if (text.length < 40 || text.length > 700 || linkDensity > 0.6 || inForeignBox({box: block.box})) continue
    const inBox = block.box.path.slice(-5).some(box => roleOf(box) === 'author')
    const isNamed = (name: string): boolean => text.startsWith(`${name} `) || (inBox && text.includes(name.split(' ').at(-1)!))
    const one = author.find(({name, description}) => description === undefined && isNamed(name))
    if (one !== undefined && (inBox || speaksOfOne.test(text))) one.description = text
  }
}

function authorOffers(sources: MetadataSources, headline: FoundHeadline | undefined, zoned: readonly PageBlock[]): AuthorOffer[] {
  const {node, data, siteNames} = sources
  return [
    {source: 'JSON-LD', author: node === undefined ? [] : linkedAuthors(node, data, siteNames)},
    {source: 'microdata', author: fromMicrodata(sources)},
    {source: 'link', author: fromLinks(sources, headline)},
    {source: 'byline', ...fromText(sources, headline, zoned)},
    {source: 'meta', author: fromMeta(sources)},
    {source: 'dateline', author: fromDateline(sources)}
  ]
}

const metaNames = [
  'author', 'article:author', 'article:author_name', 'parsely-author', 'sailthru.author', 'dc.creator', 'dcterms.creator',
  'byl', 'byline', 'citation_author', 'cxenseparse:author', 'authors'
]

function fromMeta({tags, siteNames}: MetadataSources): Contributor[] {
  for (const name of metaNames) {
    const found = (tags.meta.get(name) ?? []).flatMap(value => readByline(value, siteNames))
    if (found.length > 0) return found
  }
  const label = metaOf(tags, 'twitter:label1')
  return label !== undefined && namesAuthors.test(label) ? readByline(metaOf(tags, 'twitter:data1') ?? '', siteNames) : []
}

function fromMicrodata({tags, siteNames}: MetadataSources): Contributor[] {
  const found: Contributor[] = []
  const namesOf = new Map(tags.items.flatMap(({scope, names: properties, mark}) =>
    scope !== undefined && properties.includes('name') ? [[scope, mark.element] as const] : []))
  for (const {names: properties, scopeType, mark} of tags.items) {
    if (found.length > 5) break
    if (!properties.includes('author') && !properties.includes('creator')) continue
    if (/Comment|Answer|Rating|Question|ImageObject|VideoObject|AudioObject|Photograph/.test(scopeType) || inForeignBox(mark)) continue
    const inner = namesOf.get(mark.element)
    const text = attribute(inner ?? mark.element, 'content') ?? textOf(inner ?? mark.element)
    for (const contributor of readByline(text, siteNames)) add(found, contributor)
  }
  return found.slice(0, 6)
}

/** Whether a mark stands among comments, teasers of other stories or menus. */
function inForeignBox({box}: Pick<MetadataElement, 'box'>): boolean {
  for (let up = box, climb = 0; up !== undefined && climb < 6; up = up.parent, climb++) {
    const role = roleOf(up)
    if (role === 'comments' || role === 'related' || role === 'navigation') return true
  }
  return false
}

function fromLinks(sources: MetadataSources, headline: FoundHeadline | undefined): Contributor[] {
  const found: Contributor[] = []
  const [start, end] = zone(sources, headline)
  for (const mark of sources.tags.authorLinks) {
    if (mark.before < start - 6 || mark.before > end + 1 || inForeignBox(mark)) continue
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
  const head = headline?.start
  const end = place.first === undefined || (head !== undefined && place.first < head) ? (headline?.end ?? 0) + 6 : place.first
  return [Math.max(end - 30, head ?? end - 10, 0), end]
}

/** Blocks that may hold a byline: from the headline on, then a little before it, then right after the story. */
function zoneBlocks(sources: MetadataSources, headline: FoundHeadline | undefined): PageBlock[] {
  const [start, end] = zone(sources, headline)
  const {blocks} = sources.scan
  const last = Math.max(sources.place.last ?? end, end)
  const own = (from: number, to: number): PageBlock[] => blocks.slice(from, to).filter(block => !inForeignBox(block))
  return [...blocks.slice(start, end + 1), ...own(Math.max(0, start - 4), start), ...own(last, last + 10)]
}

function fromText(sources: MetadataSources, headline: FoundHeadline | undefined, zoned: readonly PageBlock[]): {author: Contributor[]; byline?: string} {
  for (const {line, printed} of bylinesIn(zoned, headline)) {
    const author = readByline(line, sources.siteNames)
    if (author.length > 0) return {author, byline: printed}
  }
  return {author: []}
}

const signature = /^[\p{L}\s./-]{2,40}\((\p{L}[\p{L}/.\s-]{1,20})\)\s?[.:–—-]/u

/** An agency that signs the first paragraph: “Berlin (dpa) – …”. */
function fromDateline({scan, place}: MetadataSources): Contributor[] {
  const text = place.first === undefined ? undefined : scan.blocks[place.first]?.text.slice(0, 80)
  const name = text === undefined ? undefined : signature.exec(text)?.[1]
  return name !== undefined && isAgency(name) ? [{type: 'organization', name}] : []
}
