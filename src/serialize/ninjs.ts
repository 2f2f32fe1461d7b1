import * as z from 'zod'
import {normalizeArticle} from '../blocks/normalize-article.js'
import type {Article} from '../model/article.js'
import {contentId} from '../model/content-id.js'
import {readArticle, readOptions} from '../model/read.js'
import {carriedArticle} from '../parse/carried-article.js'
import {copydeskMediaType, keptFieldsOf} from '../parse/ninjs-schema.js'
import {bodyXhtml} from './body-html.js'
import {blocksText} from './blocks-text.js'
import {associationsOf} from './ninjs-associations.js'
import {organisationsOf, peopleOf} from './ninjs-parties.js'
import {listed, type Ninjs, type NinjsInfoSource, type NinjsNamed, type NinjsValue} from './ninjs-types.js'
import {absoluteUrl} from './urls.js'

const bodyNames = ['text', 'xhtml', 'copydesk'] as const

export const ninjsOptionsSchema = z.strictObject({
  bodies: z.array(z.enum(bodyNames)).min(1).default([...bodyNames])
})

export interface NinjsOptions {
  /** One or more of `text`, `xhtml`, and `copydesk`, which holds the whole article for `fromNinjs`. Default all three. */
  bodies?: Array<'text' | 'xhtml' | 'copydesk'> | undefined
}

/**
 * Writes an article as IPTC ninjs 3.1: plain JSON data. Speakers are people and organisations, quotations and media are
 * associations. With the `copydesk` body, `fromNinjs` gives the same article.
 * @throws {Problem} Where `article` is no article, or an option is unknown.
 * @see https://iptc.org/standards/ninjs/
 */
export function toNinjs(article: Article, options?: NinjsOptions): Ninjs {
  const {bodies} = readOptions(ninjsOptionsSchema, options)
  const given = carriedArticle(readArticle(article))
  const written = normalizeArticle(given)
  const uri = uriOf(written)
  const ninjs: Ninjs = {
    uri,
    type: 'text',
    standard: {name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json'},
    ...keptFieldsOf(written.extensions?.['x-ninjs']),
    ...(written.id !== undefined && {altIds: [{role: 'id', value: written.id}]}),
    ...dates(written),
    ...(written.inLanguage !== undefined && {language: written.inLanguage}),
    ...words(written),
    bodies: bodies.map(name => bodyWriters[name](written, given)),
    genres: [{name: written.type, literal: written.type}],
    ...listed('subjects', subjects(written)),
    ...listed('infoSources', infoSources(written, uri)),
    ...listed('people', peopleOf(written.sources, uri)),
    ...listed('organisations', organisationsOf(written.sources, uri)),
    ...listed('associations', associationsOf(written, uri))
  }
  return ninjs
}

/** The address of the article, else its id where that is a URI. */
export function addressOf({url, id}: Pick<Article, 'url' | 'id'>): string | undefined {
  const known = [url, id].map(value => (value === undefined ? undefined : absoluteUrl(value, undefined)))
  return known.find(uri => uri !== undefined)
}

/** The URI of the item: made from the content where the article has none. */
function uriOf(article: Article): string {
  const words = [article.id, article.headline, article.datePublished, blocksText(article.body.children)]
  return addressOf(article) ?? `urn:copydesk:${contentId('article', JSON.stringify(words), new Set())}`
}

function dates({datePublished, dateModified}: Article): Pick<Ninjs, 'contentCreated' | 'versionCreated'> {
  const version = dateModified ?? datePublished
  return {
    ...(datePublished !== undefined && {contentCreated: dateTime(datePublished)}),
    ...(version !== undefined && {versionCreated: dateTime(version)})
  }
}

/** A date as RFC 3339 has it: a day begins, and a time without a zone stands, in UTC. */
export function dateTime(date: string): string {
  const [, day, clock = '00:00', seconds = ':00', zone = 'Z'] =
    /^([\d-]+)(?:T(\d\d:\d\d)(:\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/.exec(date) ?? []
  return `${day}T${clock}${seconds}${zone}`
}

const plainValue = (role: string, value: string): NinjsValue => ({role, contentType: 'text/plain', value})

function words(article: Article): Pick<Ninjs, 'headlines' | 'descriptions' | 'by' | 'located'> {
  const {headline, alternativeHeadline, description, byline, dateline} = article
  const by = byline ?? article.author.map(({name}) => name).join(', ')
  const located = dateline?.place ?? dateline?.text
  return {
    ...listed('headlines', [
      ...(headline === undefined ? [] : [plainValue('main', headline)]),
      ...(alternativeHeadline === undefined ? [] : [plainValue('alternative', alternativeHeadline)])
    ]),
    ...listed('descriptions', description === undefined ? [] : [plainValue('summary', description)]),
    ...(by !== '' && {by}),
    ...(located !== undefined && {located})
  }
}

const bodyWriters: {[name in (typeof bodyNames)[number]]: (article: Article, given: Article) => NinjsValue} = {
  text: article => plainValue('text', blocksText(article.body.children)),
  xhtml: article => ({role: 'xhtml', contentType: 'application/xhtml+xml', value: bodyXhtml(article, 'drop')}),
  copydesk: (_, given) => ({role: 'copydesk', contentType: copydeskMediaType, value: JSON.stringify(given)})
}

function subjects({articleSection, keywords}: Article): NinjsNamed[] {
  return [
    ...(articleSection ?? []).map(name => ({name, rel: 'section'})),
    ...(keywords ?? []).map(name => ({name, rel: 'keyword'}))
  ]
}

function infoSources({author: authors, publisher}: Article, base: string): NinjsInfoSource[] {
  const made = authors.map(contributor => {
    const email = contributor.type === 'person' ? contributor.email : undefined
    return {
      ...infoSource(contributor, contributor.role ?? 'author', base),
      ...(email !== undefined && {contactInfo: [{type: 'email', value: email}]})
    }
  })
  return publisher === undefined ? made : [...made, infoSource(publisher, 'publisher', base)]
}

function infoSource({name, url}: {name: string; url?: string}, role: string, base: string): NinjsInfoSource {
  const uri = url === undefined ? undefined : absoluteUrl(url, base)
  return {name, role, ...(uri !== undefined && {uri})}
}
