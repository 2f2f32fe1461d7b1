import * as z from 'zod'
import type {Article, Image} from '../model/article.js'
import {readOptions} from '../model/read.js'
import {Problem} from '../problems.js'
import {everyBlock} from './every-block.js'
import {bodyXhtml} from './body-html.js'
import {outgoing} from './outgoing.js'
import {absoluteUrl, absoluteUrls} from './urls.js'
import {xml, xmlDocument, type XmlChild, type XmlElement} from './xml.js'

const absolute = z.string().refine(url => absoluteUrl(url, undefined) !== undefined && /^https?:/i.test(url.trim()), {
  error: 'Expected an absolute http(s) URL'
})

const channelSchema = z.strictObject({
  title: z.string(),
  link: absolute,
  description: z.string().default(''),
  self: absolute.optional(),
  language: z.string().optional(),
  copyright: z.string().optional(),
  image: z.strictObject({url: absolute, title: z.string().optional()}).optional(),
  ttl: z.int().min(0).optional()
})

/** The feed that items stand in. */
export interface RssChannel {
  title: string
  /** The site of the feed, absolute: relative URLs in articles that have none of their own are resolved by it. */
  link: string
  description?: string | undefined
  /** Where the feed itself is found, for `atom:link`. */
  self?: string | undefined
  language?: string | undefined
  copyright?: string | undefined
  image?: {url: string; title?: string | undefined} | undefined
  /** Minutes that readers may keep the feed. */
  ttl?: number | undefined
}

export const rssOptionsSchema = z.strictObject({promotions: z.enum(['drop', 'label']).default('drop')})

export interface RssOptions {
  /** `label` keeps promotions, as asides that say what they are. Default `drop`. */
  promotions?: 'drop' | 'label' | undefined
}

const namespaces = {
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
  'xmlns:atom': 'http://www.w3.org/2005/Atom'
}

/**
 * Writes articles as an RSS 2.0 feed: full text in `content:encoded`, authors in `dc:creator`, pictures in `media:content`.
 * URLs are absolute; `lastBuildDate` is the latest date of the articles, so that the same articles give the same feed.
 * @throws {Problem} Where one is no article, or the channel or an option is not as it should be.
 * @see https://www.rssboard.org/rss-specification
 */
export function toRss(articles: readonly Article[], channel: RssChannel, options?: RssOptions): string {
  const {promotions} = readOptions(rssOptionsSchema, options)
  const about = readOptions(channelSchema, channel)
  if (!Array.isArray(articles)) throw new Problem('input-type', {detail: 'expected a list of articles'})
  // `isArray` forgets what the list holds.
  const items = (articles as readonly Article[]).map(article => item(article, about.link, promotions))
  return xmlDocument(xml('rss', {version: '2.0', ...namespaces}, xml('channel', {}, channelHead(about, articles), items)))
}

const optional = (name: string, value: string | number | undefined) =>
  value === undefined ? undefined : xml(name, {}, String(value))

function channelHead(about: z.infer<typeof channelSchema>, articles: readonly Article[]): XmlChild[] {
  const {title, link, description, language, copyright, self, image, ttl} = about
  const dates = articles.flatMap(({dateModified, datePublished}) => dateModified ?? datePublished ?? [])
  const latest = Math.max(...dates.map(instant))
  return [
    xml('title', {}, title),
    xml('link', {}, link),
    xml('description', {}, description),
    optional('language', language),
    optional('copyright', copyright),
    optional('lastBuildDate', dates.length === 0 ? undefined : new Date(latest).toUTCString()),
    optional('ttl', ttl),
    image && xml('image', {}, xml('url', {}, image.url), xml('title', {}, image.title ?? title), xml('link', {}, link)),
    self === undefined ? undefined : xml('atom:link', {href: self, rel: 'self', type: 'application/rss+xml'})
  ]
}

/** Milliseconds of an ISO date; a day begins, and a time without a zone stands, in UTC. */
function instant(date: string): number {
  const zoned = /(?:Z|[+-]\d\d:\d\d)$/.test(date) || !date.includes('T')
  return Date.parse(zoned ? date : `${date}Z`)
}

function item(given: Article, link: string, promotional: 'drop' | 'label'): XmlElement {
  const article = outgoing(given, ({url: own}) => absoluteUrls(absoluteUrl(own ?? '', link) ?? link))
  const {id, url, headline, description, datePublished, dateModified, publisher, inLanguage} = article
  return xml('item', {},
    // An item must have a title or a description.
    headline === undefined && description === undefined ? xml('title') : optional('title', headline),
    optional('link', url),
    optional('description', description === undefined ? undefined : asHtml(description)),
    guid(id, url),
    optional('pubDate', datePublished === undefined ? undefined : new Date(instant(datePublished)).toUTCString()),
    optional('dc:date', datePublished),
    optional('dcterms:modified', dateModified),
    creators(article),
    optional('dc:publisher', publisher?.name),
    optional('dc:language', inLanguage),
    optional('dcterms:alternative', article.alternativeHeadline),
    optional('dcterms:spatial', article.dateline?.place),
    categories(article),
    media(article),
    xml('content:encoded', {}, {cdata: bodyXhtml(article, promotional, url?.split('#')[0])}))
}

/** Plain words as the HTML that readers take a description for. */
const asHtml = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

function guid(id: string | undefined, url: string | undefined): XmlElement | undefined {
  if (id !== undefined && id !== url) return xml('guid', {isPermaLink: 'false'}, id)
  return url === undefined ? undefined : xml('guid', {isPermaLink: 'true'}, url)
}

/** The authors by name, or the printed line where there is no other. */
function creators({author: authors, byline}: Article): XmlChild {
  if (authors.length === 0) return optional('dc:creator', byline)
  return authors.map(({name}) => xml('dc:creator', {}, name))
}

function categories({articleSection, keywords}: Article): XmlChild {
  return [...(articleSection ?? []), ...(keywords ?? [])].map(name => xml('category', {}, name))
}

/** The pictures of the article, then the media of its figures that are not among them. */
function media(article: Article): XmlElement[] {
  const pictures = article.image ?? []
  const known = new Set(pictures.map(({url}) => url))
  const figures = [...everyBlock(article.body.children)].flatMap(block => {
    const others = block.type === 'figure' ? block.media.filter(({url}) => !known.has(url)) : []
    return others.map(medium => ({medium, credit: block.type === 'figure' ? block.credit : undefined}))
  })
  return [
    ...pictures.map(picture => mediaContent('image', picture)),
    ...figures.map(({medium, credit}) => mediaContent(medium.type, {...medium, caption: medium.title, credit}))
  ]
}

function mediaContent(medium: string, {url, alt, caption, credit, width, height}: Image): XmlElement {
  return xml('media:content', {url, medium, width, height},
    caption === undefined ? undefined : xml('media:description', {type: 'plain'}, caption),
    alt === undefined ? undefined : xml('media:title', {type: 'plain'}, alt),
    credit === undefined ? undefined : xml('media:credit', {role: 'author'}, credit))
}
