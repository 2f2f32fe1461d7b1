import * as z from 'zod'
import type {Article} from '../model/article.js'
import type {Contributor, Organization} from '../model/contributor.js'
import {readOptions} from '../model/read.js'
import type {Source} from '../model/source.js'
import {figureMedia} from './every-block.js'
import {nitfBlocks, nitfContext, promotionNote, xmlLanguage, type NitfContext} from './nitf-body.js'
import {outgoing} from './outgoing.js'
import {xml, xmlDocument, type XmlChild, type XmlElement} from './xml.js'

export const nitfOptionsSchema = z.strictObject({
  urgency: z.int().min(1).max(8).optional(),
  promotions: z.enum(['drop', 'label']).default('drop')
})

export interface NitfOptions {
  /** Editorial urgency, from 1 (most) to 8 (least); an article has none of its own. */
  urgency?: number | undefined
  /** `label` writes promotions as notes of the class `promotion`. Default `drop`. */
  promotions?: 'drop' | 'label' | undefined
}

/** The namespace of what NITF has no word for. */
export const nitfNamespace = 'urn:copydesk:1.0'

/**
 * Writes an article as NITF 3.6. Quotations are `q` with their source, sources stand in `identified-content`; what NITF
 * has no word for is said in attributes of our own namespace, or named by `lossesOf(article, 'nitf')`.
 * @throws {Problem} Where `article` is no article, or an option is unknown.
 * @see https://iptc.org/standards/nitf/
 */
export function toNitf(article: Article, options?: NitfOptions): string {
  const {urgency, promotions} = readOptions(nitfOptionsSchema, options)
  const written = outgoing(article)
  const context = nitfContext(written, promotions)
  return xmlDocument(
    xml('nitf', {
      xmlns: 'http://iptc.org/std/NITF/2006-10-18/',
      'xmlns:cd': nitfNamespace,
      'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
      version: '-//IPTC//DTD NITF 3.6//EN',
      uno: written.id,
      baselang: written.inLanguage
    }, head(written, urgency), body(written, context))
  )
}

function head(article: Article, urgency: number | undefined): XmlElement {
  const {headline, isAccessibleForFree, dateModified, type} = article
  return xml('head', {},
    headline === undefined ? undefined : xml('title', {}, headline),
    isAccessibleForFree === undefined
      ? undefined
      : xml('meta', {name: 'isAccessibleForFree', content: String(isAccessibleForFree)}),
    xml('tobject', {'tobject.type': 'news'}, xml('tobject.property', {'tobject.property.type': type})),
    docdata(article, urgency),
    pubdata(article),
    dateModified === undefined ? undefined : xml('revision-history', dated(dateModified)))
}

function docdata(article: Article, urgency: number | undefined): XmlElement {
  const {id, publisher, datePublished, keywords, articleSection} = article
  const identified = [
    ...article.author.map(author),
    ...article.sources.map(source),
    ...(articleSection ?? []).map(section => xml('classifier', {type: 'section', value: section}))
  ]
  return xml('docdata', {},
    id === undefined ? undefined : xml('doc-id', {'id-string': id, regsrc: publisher?.name}),
    urgency === undefined ? undefined : xml('urgency', {'ed-urg': urgency}),
    datePublished === undefined ? undefined : xml('date.issue', dated(datePublished)),
    keywords === undefined ? undefined : xml('key-list', {}, keywords.map(key => xml('keyword', {key}))),
    identified.length === 0 ? undefined : xml('identified-content', {}, identified))
}

function pubdata({url, publisher, articleSection}: Article): XmlElement | undefined {
  if (url === undefined) return undefined
  return xml('pubdata', {type: 'web', 'ex-ref': url, name: publisher?.name, 'position.section': articleSection?.[0]})
}

/** A date in NITF's basic form, and as it was: `20261124T093000+0100`. */
function dated(date: string): XmlElement['attributes'] {
  const [day, time] = date.split('T')
  const [, clock = '', zone = ''] = /^([\d:]+)(?:\.\d+)?(Z|[+-][\d:]+)?$/.exec(time ?? '') ?? []
  const digits = clock.replaceAll(':', '').padEnd(6, '0')
  return {norm: day!.replaceAll('-', '') + (time ? `T${digits}${zone.replace(':', '')}` : ''), 'cd:date': date}
}

const alternative = (idsrc: string, value: string | undefined) =>
  value === undefined ? undefined : xml('alt-code', {idsrc, value})

function addresses(record: {url?: string; email?: string; sameAs?: string[]}): XmlChild[] {
  return [
    alternative('url', record.url),
    alternative('email', record.email),
    (record.sameAs ?? []).map(address => alternative('sameAs', address))
  ]
}

function author(contributor: Contributor): XmlElement {
  const {name, role, description} = contributor
  const attributes = {class: 'author', value: name, 'cd:role': role, 'cd:description': description}
  if (contributor.type === 'organization') return xml('org', attributes, addresses(contributor))
  const title = contributor.jobTitle
  return xml('person', attributes,
    title === undefined ? undefined : xml('function', {value: title}), addresses(contributor))
}

const sourceElements: {[T in Source['type']]: string} = {
  person: 'person', organization: 'org', publication: 'org', document: 'object.title', account: 'virtloc',
  group: 'classifier', unknown: 'classifier'
}

function source(record: Source): XmlElement {
  const {id, type, name, jobTitle, affiliation, description, anonymity, anonymityReason, count} = record
  const element = sourceElements[type]
  return xml(element, {
    class: 'source',
    type: element === 'classifier' ? type : undefined,
    value: name,
    'cd:source': id,
    'cd:type': type,
    'cd:anonymity': anonymity,
    'cd:anonymity-reason': anonymityReason,
    'cd:affiliation': affiliation,
    'cd:description': description,
    'cd:count': count,
    'cd:job-title': element === 'person' ? undefined : jobTitle
  }, element === 'person' && jobTitle !== undefined ? xml('function', {value: jobTitle}) : undefined, addresses(record))
}

function body(article: Article, context: NitfContext): XmlElement {
  const blocks = nitfBlocks(article.body.children, context)
  // What no leaf names has no place in the story, and stands behind it.
  const rest = context.promotional === 'label' ? [...context.promotions.values()].map(left => promotionNote(left, context)) : []
  return xml('body', {'xml:lang': xmlLanguage(article.inLanguage)},
    bodyHead(article),
    xml('body.content', {}, pictures(article), blocks, rest))
}

function bodyHead(article: Article): XmlElement {
  const {headline, alternativeHeadline, description, publisher} = article
  const hedline = headline === undefined && alternativeHeadline === undefined ? undefined : xml('hedline', {},
    xml('hl1', {}, headline),
    alternativeHeadline === undefined ? undefined : xml('hl2', {}, alternativeHeadline))
  return xml('body.head', {},
    hedline,
    bylines(article),
    publisher === undefined ? undefined : xml('distributor', {}, distributor(publisher)),
    dateline(article),
    description === undefined ? undefined : xml('abstract', {}, xml('p', {}, description)))
}

function distributor(publisher: Organization): XmlElement {
  const {name, role, description} = publisher
  return xml('org', {'cd:role': role, 'cd:description': description}, name, addresses(publisher))
}

/** More names than a printed line has; each is searched in it. */
const mostNames = 100

/** The printed line with the names in it marked, or a line for each author where none was printed. */
function bylines({byline, author: authors}: Article): XmlChild {
  if (byline !== undefined) {
    return xml('byline', {}, markUp(byline, authors.slice(0, mostNames).map(({name, type}) =>
      [name, text => (type === 'person' ? xml('person', {}, text) : xml('byttl', {}, xml('org', {}, text)))])))
  }
  return authors.map(contributor => {
    if (contributor.type === 'organization') return xml('byline', {}, xml('byttl', {}, xml('org', {}, contributor.name)))
    const title = contributor.jobTitle ?? contributor.role
    return xml('byline', {}, xml('person', {}, contributor.name), title === undefined ? undefined : xml('byttl', {}, title))
  })
}

function dateline(article: Article): XmlElement | undefined {
  if (article.dateline === undefined) return undefined
  const {text, place, date} = article.dateline
  const marked = markUp(text, [
    ...(place ? [[place, (words: string) => xml('location', {}, words)] as const] : []),
    ...(date ? [[date, (words: string) => xml('story.date', {}, words)] as const] : [])
  ])
  return xml('dateline', {'cd:place': place, 'cd:date': date}, marked)
}

/** Marks the first place of each of the words in a text, in their order there. Linear in the text for each of the words. */
function markUp(text: string, words: ReadonlyArray<readonly [string, (text: string) => XmlElement]>): XmlChild[] {
  const capitals = text.toUpperCase()
  const found = words
    .map(([word, mark]) => ({start: placeOf(word, text, capitals), word, mark}))
    .filter(({start, word}) => start >= 0 && word !== '')
    .toSorted((a, b) => a.start - b.start)
  const pieces: XmlChild[] = []
  let end = 0
  for (const {start, word, mark} of found) {
    if (start < end) continue
    pieces.push(text.slice(end, start), mark(text.slice(start, start + word.length)))
    end = start + word.length
  }
  return [...pieces, text.slice(end)]
}

/** Where a word first stands, in capitals where not as it is: datelines are set in them. */
function placeOf(word: string, text: string, capitals: string): number {
  const found = text.indexOf(word)
  // A few letters have capitals of another length, which would move the rest.
  return found >= 0 || capitals.length !== text.length ? found : capitals.indexOf(word.toUpperCase())
}

/** The pictures of the article that its figures do not show, before its text: NITF has no other place for them. */
function pictures({image = [], body: story}: Article): XmlChild[] {
  const shown = figureMedia(story)
  return image.filter(({url}) => !shown.has(url)).map(({url, alt, caption, credit, width, height}) =>
    xml('media', {'media-type': 'image', class: 'article-image'},
      xml('media-reference', {source: url, 'alternate-text': alt, 'source-credit': credit, width, height}),
      caption === undefined ? undefined : xml('media-caption', {}, caption),
      credit === undefined ? undefined : xml('media-producer', {}, credit)))
}
