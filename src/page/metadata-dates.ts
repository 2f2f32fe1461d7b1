import {changeWords, publicationWords} from '../languages/page-words.js'
import type {PageBlock, PageScan} from './blocks.js'
import {attribute} from './boxes.js'
import {roleOf} from './box-roles.js'
import {findDates, parseDate} from './dates.js'
import {metaOf, textOf, type PageTags} from './tags.js'

export interface DateSources {
  scan: PageScan
  tags: PageTags
  /** Values of JSON-LD. */
  linked: {published?: string | undefined; modified?: string | undefined}
  language: string | undefined
  /** Block indexes: the headline, the first and the last of the story. */
  headline: number | undefined
  first: number | undefined
  last: number | undefined
  url: string | undefined
}

export interface FoundDates {
  published?: string
  modified?: string
  /** Where `published` comes from, and what others said. */
  source?: string
  /** The date that readers see, where it is another day. */
  printed?: string
}

const publishedNames = [
  'article:published_time', 'og:article:published_time', 'article:published', 'datepublished', 'date_published',
  'published_time', 'parsely-pub-date', 'sailthru.date', 'pubdate', 'publishdate', 'publish-date', 'publish_date',
  'publication_date', 'article.published', 'cxenseparse:recs:publishtime', 'dc.date.issued', 'dcterms.issued',
  'dcterms.created', 'dc.date.created', 'dcterms.date', 'dc.date', 'date', 'last-publish-date', 'og:pubdate',
  'shareaholic:article_published_time', 'citation_publication_date', 'citation_date', 'originalpublicationdate', 'created',
  'article:create', 'og:published_time', 'bt:pubdate', 'rnews:datepublished', 'datecreated', 'prism.publicationdate'
]
const modifiedNames = [
  'article:modified_time', 'og:updated_time', 'og:article:modified_time', 'datemodified', 'dcterms.modified',
  'dc.date.modified', 'last-modified', 'lastmod', 'article:modified', 'modified', 'revised', 'updated_time'
]

/** Words that say that a date is the last change. */
const changed = new RegExp(String.raw`(?:${changeWords})[\p{P}\s\p{L}]{0,20}$`, 'iu')

/**
 * When the story was published and changed. Order of trust: JSON-LD, meta tags, microdata, `time` and dates printed
 * near the headline, the address; a date of change stands in for none of the others.
 */
export function readDates(sources: DateSources): FoundDates {
  const {tags, linked, language} = sources
  const parse = (value: string | undefined): string | undefined => (value === undefined ? undefined : parseDate(value, language))
  const printed = printedDates(sources)
  const offers: Array<[string, string | undefined]> = [
    ['JSON-LD', parse(linked.published)],
    ['meta', firstParsed(publishedNames.map(name => metaOf(tags, name)), parse)],
    ['microdata', parse(itemValue(tags, 'datePublished') ?? itemValue(tags, 'dateCreated'))],
    ['text', printed.published],
    ['address', dateInUrl(sources.url)]
  ]
  const modified = parse(linked.modified)
    ?? firstParsed(modifiedNames.map(name => metaOf(tags, name)), parse)
    ?? parse(itemValue(tags, 'dateModified'))
    ?? printed.modified
  const chosen = offers.find(([, value]) => value !== undefined)
  if (chosen?.[1] !== undefined && printed.published !== undefined) chosen[1] = inLocalTime(chosen[1], printed.published)
  const found: FoundDates = {}
  if (chosen?.[1] !== undefined) {
    found.published = chosen[1]
    found.source = chosen[0]
  }
  if (modified !== undefined) found.modified = modified
  if (printed.published?.slice(0, 10) !== found.published?.slice(0, 10)) found.printed = printed.published
  return found
}

/** A moment given in UTC, in the zone that the printed clock shows, where that is the same moment in some zone of the earth. */
function inLocalTime(moment: string, printed: string): string {
  if (!/(?:Z|\+00:00)$/.test(moment) || !/T\d\d:\d\d/.test(printed) || /(?:Z|[+-]\d\d:\d\d)$/.test(printed)) return moment
  const minutes = Math.round((Date.parse(`${printed.slice(0, 16)}Z`) - Date.parse(`${moment.slice(0, 16)}Z`)) / 60_000)
  if (Number.isNaN(minutes) || minutes === 0 || minutes % 15 !== 0 || Math.abs(minutes) > 14 * 60) return moment
  const size = Math.abs(minutes)
  const zone = `${minutes < 0 ? '-' : '+'}${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`
  return `${printed.slice(0, 16)}:${moment.slice(17, 19)}${zone}`
}

function firstParsed(values: Array<string | undefined>, parse: (value: string | undefined) => string | undefined): string | undefined {
  for (const value of values) {
    const date = parse(value)
    if (date !== undefined) return date
  }
  return undefined
}

function itemValue(tags: PageTags, name: string): string | undefined {
  const items = tags.items.filter(item => item.names.includes(name) && !/Comment|Answer|Rating|Offer|Person/.test(item.scopeType))
  for (const {mark: {element}} of items) {
    const value = attribute(element, 'content') ?? attribute(element, 'dateTime') ?? textOf(element)
    if (value !== '') return value
  }
  return undefined
}

const farBefore = 14

function isComment(block: PageBlock | undefined): boolean {
  return block?.box.path.slice(-5).some(box => roleOf(box) === 'comments') ?? false
}


/** Words that say that a date is the first publication. */
const firstShown = new RegExp(String.raw`(?:${publicationWords})[\p{P}\s\p{L}]{0,12}$`, 'iu')

/** Dates that readers see between a little before the headline and the first paragraph, else right after the story. */
interface PrintedDates {
  published?: string
  modified?: string
}

function printedDates(sources: DateSources): PrintedDates {
  const {scan, first, last, headline} = sources
  const start = first ?? (headline === undefined ? undefined : headline + 6)
  if (start === undefined) return {}
  const top = headline ?? Math.max(0, start - farBefore)
  const end = (last ?? start) + 1
  const order = [
    ...range(top, start + 1),
    ...range(Math.max(0, top - 4), top).toReversed(),
    ...range(end, end + 7).filter(index => !isComment(scan.blocks[index]))
  ]
  const found: PrintedDates = {}
  const times = new Map<number, string>()
  for (const {element, before} of sources.tags.times) {
    if (before < top - 5 || before > (last ?? start) + 8) continue
    const value = attribute(element, 'dateTime') ?? textOf(element)
    const date = parseDate(value, sources.language) ?? parseDate(textOf(element), sources.language)
    if (date !== undefined && !times.has(before)) times.set(before, date)
  }
  for (const index of order) {
    const block = scan.blocks[index]
    if (block === undefined) continue
    readBlock(block, index === first, times.get(index) ?? (index > 0 ? undefined : times.get(0)), sources.language, found)
    if (found.published !== undefined) break
  }
  if (found.published === undefined) readStory(sources, found)
  return found
}

/** A date that opens one of the first paragraphs, or that the story's own lines call that of publication. */
function readStory({scan, first, last, language}: DateSources, found: {published?: string; modified?: string}): void {
  if (first === undefined || last === undefined) return
  for (let index = first; index <= last && found.published === undefined; index++) {
    const text = scan.blocks[index]!.text.slice(0, 200)
    const date = findDates(text, language)[0]
    if (date === undefined) continue
    if (index < first + 3 && date.start < 3 && /^\s?[–—|:-]/.test(text.slice(date.end))) found.published = date.iso
    else if (date.start < 60 && text.length < 200 && firstShown.test(text.slice(0, date.start))) found.published = date.iso
  }
}

function readBlock(
  block: PageBlock,
  isStory: boolean,
  time: string | undefined,
  language: string | undefined,
  found: PrintedDates
): void {
  const text = block.text.slice(0, 400)
  if (block.text.length > (isStory ? 120 : 400)) return
  for (const date of findDates(text, language)) {
    const before = text.slice(Math.max(0, date.start - 40), date.start)
    if (changed.test(before)) found.modified ??= date.iso
    else found.published ??= date.iso
  }
  if (time !== undefined && found.published === undefined && !changed.test(text.slice(0, 40))) found.published = time
}

function range(start: number, end: number): number[] {
  return Array.from({length: Math.max(0, end - start)}, (_, index) => start + index)
}

const inUrl = /[/_-](20\d{2}|19[89]\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?:[/_.-]|$)/

/** A day in the path of an address, as `/2024/03/17/`. */
export function dateInUrl(url: string | undefined): string | undefined {
  const match = url === undefined ? null : inUrl.exec(url.slice(0, 500))
  return match === null ? undefined : parseDate(`${match[1]}-${match[2]}-${match[3]}`)
}
