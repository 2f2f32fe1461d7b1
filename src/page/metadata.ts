import {articleTypes, type ArticleType} from '../model/article.js'
import type {Contributor} from '../model/contributor.js'
import type {PageScan} from './blocks.js'
import {asList, readLinkedData, resolve, typesOf, type LinkedData, type LinkedNode} from './json-ld.js'
import {articleNode, booleanOf, decode, stringOf, wordsOf} from './metadata-linked.js'
import {readDates, type FoundDates} from './metadata-dates.js'
import {findHeadline, fold, type FoundHeadline} from './metadata-headline.js'
import {readAuthors} from './metadata-byline.js'
import {absolute, leadImage} from './metadata-image.js'
import {findStandfirst} from './standfirst.js'
import type {MetadataReading, MetadataSources, PageMetadata, StoryPlace} from './metadata-fields.js'
import {metaOf, readTags, type PageTags} from './tags.js'

/**
 * Reads a page's metadata. Order of trust, the first that has a value: what readers see at the headline for the
 * headline, byline and standfirst; JSON-LD; meta tags and Open Graph; microdata; dates and bylines printed in text.
 */
export function readMetadata(scan: PageScan, place: StoryPlace, url?: string): MetadataReading {
  const tags = readTags(scan)
  const data = readLinkedData(tags.scripts)
  const node = articleNode(data, metaOf(tags, 'og:title') ?? tags.title)
  const language = languageOf(tags, node)
  const address = addressOf(tags, node, url)
  const sources: MetadataSources = {scan, tags, data, node, siteNames: siteNamesOf(tags, data, node, url ?? address), place, url: url ?? address, language}
  const titles = [
    stringOf(node?.['headline']), metaOf(tags, 'og:title'), metaOf(tags, 'twitter:title'),
    metaOf(tags, 'title', 'dc.title', 'dcterms.title', 'parsely-title', 'sailthru.title')
  ].filter(title => title !== undefined)
  const headline = findHeadline(scan, {titles, pageTitle: tags.title, siteNames: sources.siteNames, storyStart: place.first})
  const linked = {
    published: stringOf(node?.['datePublished']) ?? stringOf(node?.['dateCreated']),
    modified: stringOf(node?.['dateModified'])
  }
  const dates = readDates({scan, tags, linked, language, headline: headline?.start, ...place, url: sources.url})
  const metadata = fields(sources, headline, dates, address)
  return {metadata, headline, siteNames: sources.siteNames, dates, broken: data.broken, conflicts: conflictsOf(sources, dates)}
}

function fields(sources: MetadataSources, headline: FoundHeadline | undefined, dates: FoundDates, address: string | undefined): PageMetadata {
  const {tags, node} = sources
  const image = leadImage(sources)
  const {author, byline} = readAuthors(sources, headline)
  return compact({
    type: typeOf(node, tags),
    url: address,
    headline: headline?.text,
    alternativeHeadline: stringOf(node?.['alternativeHeadline']),
    description: descriptionOf(sources, headline),
    author,
    byline,
    publisher: publisherOf(sources),
    datePublished: dates.published,
    dateModified: dates.modified,
    image: image === undefined ? [] : [image],
    inLanguage: sources.language,
    articleSection: unique([...wordsOf(node?.['articleSection']), ...(tags.meta.get('article:section') ?? [])]),
    keywords: keywordsOf(tags, node),
    isAccessibleForFree: accessOf(tags, node)
  })
}

/** An object without its undefined and empty members; `author` stays. */
function compact(metadata: {[Name in keyof PageMetadata]: PageMetadata[Name] | undefined} & {author: Contributor[]}): PageMetadata {
  const entries = Object.entries(metadata).filter(([name, value]) => value !== undefined && (name === 'author' || !(Array.isArray(value) && value.length === 0)))
  // every key of it is a key of PageMetadata, and undefined values are gone
  return Object.fromEntries(entries) as unknown as PageMetadata
}

function typeOf(node: LinkedNode | undefined, tags: PageTags): ArticleType | undefined {
  const types = node === undefined ? [] : typesOf(node)
  const known = articleTypes.find(type => types.includes(type))
  return known ?? (metaOf(tags, 'og:type') === 'article' ? 'Article' : undefined)
}

const languageTag = /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$/

function languageOf(tags: PageTags, node: LinkedNode | undefined): string | undefined {
  const offers = [tags.language, stringOf(node?.['inLanguage']), metaOf(tags, 'content-language', 'language', 'dc.language', 'og:locale')]
  return offers.find(offer => offer !== undefined && languageTag.test(offer))?.replaceAll('_', '-')
}

function addressOf(tags: PageTags, node: LinkedNode | undefined, url: string | undefined): string | undefined {
  const page = node?.['mainEntityOfPage']
  const offers = [tags.canonical, metaOf(tags, 'og:url'), stringOf(node?.['url']), typeof page === 'string' ? page : undefined, url]
  for (const offer of offers) {
    const resolved = offer === undefined ? undefined : absolute(offer, url)
    if (resolved !== undefined) return resolved
  }
  return undefined
}

/** A node of JSON-LD for the site or for who runs it. */
const isOfSite = (node: LinkedNode): boolean =>
  typesOf(node).some(type => /^(?:WebSite|NewsMediaOrganization|Organization)$/.test(type))

function siteNamesOf(tags: PageTags, data: LinkedData, node: LinkedNode | undefined, url: string | undefined): string[] {
  const publisherTag = metaOf(tags, 'publisher', 'dc.publisher', 'dcterms.publisher') // some systems write the author there
  const names = [
    metaOf(tags, 'og:site_name'), metaOf(tags, 'application-name'), metaOf(tags, 'apple-mobile-web-app-title'),
    metaOf(tags, 'twitter:site')?.replace(/^@/, ''), publisherTag === metaOf(tags, 'author') ? undefined : publisherTag,
    ...asList(node?.['publisher']).map(value => stringOf(resolve(value, data)?.['name']) ?? stringOf(value)),
    ...data.nodes.filter(isOfSite).slice(0, 5).map(other => stringOf(other['name']))
  ]
  const host = url !== undefined && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : undefined
  const parts = host?.split('.').slice(0, -1) ?? []
  const labels = host === undefined ? [] : [host, parts.join('.'), ...parts.filter(label => label.length > 3)]
  return unique([...names, ...labels].flatMap(name => (name === undefined || name.trim() === '' ? [] : [decode(name)])))
}

/** The printed standfirst; else what the head says of the page. */
function descriptionOf({scan, place, tags, node}: MetadataSources, headline: FoundHeadline | undefined): string | undefined {
  const offers = [
    stringOf(node?.['description']), decoded(metaOf(tags, 'og:description')),
    decoded(metaOf(tags, 'description', 'twitter:description'))
  ].filter(offer => offer !== undefined)
  return findStandfirst(scan, headline, place.first, offers) ?? offers[0]
}

function decoded(text: string | undefined): string | undefined {
  return text === undefined ? undefined : decode(text)
}

function publisherOf({tags, data, node}: MetadataSources): PageMetadata['publisher'] {
  const linked = asList(node?.['publisher']).map(value => resolve(value, data)).find(value => value !== undefined)
  const name = stringOf(linked?.['name']) ?? stringOf(node?.['publisher']) ?? decoded(metaOf(tags, 'og:site_name', 'publisher', 'dc.publisher'))
  if (name === undefined) return undefined
  const url = stringOf(linked?.['url'])
  return url !== undefined && /^https?:/.test(url) ? {type: 'organization', name, url} : {type: 'organization', name}
}

function keywordsOf(tags: PageTags, node: LinkedNode | undefined): string[] {
  const linked = wordsOf(node?.['keywords']).filter(word => !/^[\w-]+:/.test(word))
  const tagged = tags.meta.get('article:tag') ?? []
  const listed = (metaOf(tags, 'news_keywords') ?? metaOf(tags, 'keywords'))?.split(/\s*[,;]\s*/) ?? []
  return unique(linked.length > 0 ? linked : tagged.length > 0 ? tagged : listed)
}

function accessOf(tags: PageTags, node: LinkedNode | undefined): boolean | undefined {
  const linked = booleanOf(node?.['isAccessibleForFree'])
  const tier = metaOf(tags, 'article:content_tier')
  return linked ?? (tier === 'free' ? true : tier === 'locked' || tier === 'metered' ? false : undefined)
}

function unique(values: readonly string[]): string[] {
  const seen = new Set<string>()
  return values.map(value => value.trim()).filter(value => {
    const key = fold(value)
    if (value === '' || seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function conflictsOf({node, tags}: MetadataSources, dates: FoundDates): string[] {
  const conflicts: string[] = []
  const {published, printed, source = 'the markup'} = dates
  if (published !== undefined && printed !== undefined) {
    conflicts.push(`datePublished is ${published} in ${source}, ${printed} is printed`)
  }
  const linked = stringOf(node?.['headline'])
  const graph = metaOf(tags, 'og:title')
  if (linked !== undefined && graph !== undefined && !fold(graph).includes(fold(linked))) {
    conflicts.push(`headline is “${linked}” in JSON-LD, “${graph}” in Open Graph`)
  }
  return conflicts
}
