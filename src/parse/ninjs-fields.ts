import * as z from 'zod'
import {articleTypes, type Article, type ArticleType, type Image, type Json} from '../model/article.js'
import type {Contributor} from '../model/contributor.js'
import {isSafeUrl} from '../model/url.js'
import {readByline} from '../page/metadata-authors.js'
import type {Metadata} from './draft.js'
import {keptFieldsOf, type NinjsAssociationInput, type NinjsInput} from './ninjs-schema.js'

/** Fields that are read into the model, or that say nothing of the story. */
const readFields = new Set([
  'uri', 'type', 'standard', 'headlines', 'descriptions', 'bodies', 'by', 'language', 'title', 'located',
  'contentCreated', 'versionCreated', 'firstCreated'
])

/** What the fields of a news item by others say of its story. */
export function ninjsMetadata(item: NinjsInput): Metadata {
  const {headlines = [], descriptions = [], genres = [], subjects = [], by, located, language, copyrightHolder} = item
  const headline = mainOf(headlines) ?? item.title
  const published = item.contentCreated ?? item.firstCreated ?? item.versionCreated
  const modified = item.versionCreated
  const types = genres.flatMap(({literal, name}) => articleTypes.find(type => type === literal || type === name) ?? [])
  const sections = [...namesOf(subjects.filter(({rel}) => rel === 'section')), ...sectionsOf(genres)]
  const keywords = namesOf(subjects.filter(({rel}) => rel !== 'section'))
  const others = fieldsLeft(item)
  return {
    ...defined({
      type: types[0],
      ...addressOf(item),
      headline,
      alternativeHeadline: headlines.find(({value}) => value !== headline)?.value,
      description: mainOf(descriptions),
      byline: by,
      author: authorsOf(item),
      publisher: publisherOf(item) ?? (copyrightHolder ? {type: 'organization' as const, name: copyrightHolder} : undefined),
      datePublished: published,
      dateModified: modified === published ? undefined : modified,
      inLanguage: language,
      dateline: located === undefined ? undefined : {text: located, place: located},
      articleSection: sections.length === 0 ? undefined : sections,
      keywords: keywords.length === 0 ? undefined : keywords,
      image: imagesOf(item.associations ?? [])
    }),
    ...(Object.keys(others).length > 0 && {extensions: {'x-ninjs': others}})
  }
}

/**
 * What was changed in an item since `toNinjs` wrote it from the article. A field that is gone changes nothing.
 * @param article In normal form, as the fields were written from it.
 */
export function ninjsEdits(item: NinjsInput, article: Article): Partial<Article> {
  const {headlines = [], descriptions = [], subjects = [], by, language} = item
  const printed = article.byline ?? article.author.map(({name}) => name).join(', ')
  const keywords = namesOf(subjects.filter(({rel}) => rel === 'keyword'))
  const sections = namesOf(subjects.filter(({rel}) => rel === 'section'))
  const kept = {...keptFieldsOf(article.extensions?.['x-ninjs']), ...keptFieldsOf(item)}
  return changed(article, {
    headline: headlines.find(({role}) => role === 'main')?.value,
    alternativeHeadline: headlines.find(({role}) => role === 'alternative')?.value,
    description: descriptions.find(({role}) => role === 'summary')?.value,
    byline: by === undefined || by === printed ? undefined : by,
    inLanguage: language,
    keywords: keywords.length === 0 ? undefined : keywords,
    articleSection: sections.length === 0 ? undefined : sections,
    extensions: sameFields(kept, keptFieldsOf(article.extensions?.['x-ninjs']))
      ? undefined
      : {...article.extensions, 'x-ninjs': {...ownFields(article), ...kept}}
  })
}

/** The fields that are there and differ from those of the article. */
function changed(article: Article, fields: Partial<Article>): Partial<Article> {
  const entries = Object.entries(fields).filter(([key, value]) =>
    value !== undefined && JSON.stringify(value) !== JSON.stringify(article[key as keyof Article])) // its own key
  return Object.fromEntries(entries) as Partial<Article> // as above
}

const sameFields = (left: object, right: object) => JSON.stringify(left) === JSON.stringify(right)

function ownFields({extensions}: Article): {[key: string]: Json} {
  const fields = extensions?.['x-ninjs']
  return typeof fields === 'object' && fields !== null && !Array.isArray(fields) ? fields : {}
}

function defined<T extends object>(value: T): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as Partial<T> // a subset of its entries
}

interface Valued {
  role?: string | undefined
  value: string
}

/** The value of the role `main`, else the first. */
function mainOf(values: readonly Valued[]): string | undefined {
  return (values.find(({role}) => role === 'main') ?? values[0])?.value
}

const namesOf = (named: ReadonlyArray<{name?: string | undefined}>): string[] =>
  named.flatMap(({name}) => (name === undefined || name.trim() === '' ? [] : name))

/** Genres that are no types of articles are sections to a newsroom: sport, culture. */
function sectionsOf(genres: ReadonlyArray<{name?: string | undefined; literal?: string | undefined}>): string[] {
  const isType = (word: string | undefined) => articleTypes.includes(word as ArticleType) // asked, not assumed
  return namesOf(genres.filter(({name, literal}) => !isType(name) && !isType(literal)))
}

/** A web address is the article's, any other URI its id; an id that `toNinjs` made is none. */
function addressOf({uri, altIds}: NinjsInput): {id?: string; url?: string} {
  const given = z.array(z.object({role: z.literal('id'), value: z.string()})).safeParse(altIds).data?.[0]?.value
  if (uri === undefined) return given === undefined ? {} : {id: given}
  const isWeb = /^https?:/i.test(uri) && isSafeUrl(uri)
  const id = given ?? (isWeb || uri.startsWith('urn:copydesk:') ? undefined : uri)
  return {...(id !== undefined && {id}), ...(isWeb && {url: uri})}
}

/** A printed line that is longer names nobody. */
const longestByline = 500

/** Roles of those who made an item. */
const makers = /author|writer|reporter|editor|photo/i

/** Those that the item names as its makers, else the names in its printed line. */
function authorsOf({infoSources = [], by}: NinjsInput): Contributor[] | undefined {
  const named = infoSources.filter(({role = '', name}) => role !== 'publisher' && name !== undefined && makers.test(role))
  if (named.length === 0) return by === undefined || by.length > longestByline ? undefined : readByline(by, [])
  return named.map(({name, role, uri}): Contributor => ({
    type: 'person',
    name: name!,
    ...(role !== undefined && role !== 'author' && {role}),
    ...(uri !== undefined && {url: uri})
  }))
}

function publisherOf({infoSources = []}: NinjsInput): Metadata['publisher'] {
  const found = infoSources.find(({role, name}) => role === 'publisher' && name)
  return found && {type: 'organization', name: found.name!, ...(found.uri !== undefined && {url: found.uri})}
}

function imagesOf(associations: readonly NinjsAssociationInput[]): Image[] | undefined {
  const images = associations
    .filter(({type, rel}) => (type === 'picture' || type === 'graphic') && rel !== 'figure')
    .flatMap(association => imageOf(association) ?? [])
  return images.length === 0 ? undefined : images
}

/** A picture by its largest rendition. */
function imageOf({uri, by, descriptions = [], renditions = []}: NinjsAssociationInput): Image | undefined {
  const [best] = renditions.filter(({href}) => href !== undefined).toSorted((a, b) => (b.width ?? 0) - (a.width ?? 0))
  const url = best?.href ?? (uri !== undefined && /^https?:/i.test(uri) ? uri : undefined)
  if (url === undefined) return undefined
  const alt = descriptions.find(({role}) => role === 'alternative-text')?.value
  const caption = descriptions.find(({role}) => role !== 'alternative-text')?.value
  return {
    url,
    ...(alt !== undefined && {alt}),
    ...(caption !== undefined && {caption}),
    ...(by !== undefined && {credit: by}),
    ...(isPixels(best?.width) && {width: best.width}),
    ...(isPixels(best?.height) && {height: best.height})
  }
}

const isPixels = (value: number | undefined): value is number => value !== undefined && Number.isSafeInteger(value) && value >= 0

/** The fields that the model has no word for, or says less of, as they are. */
function fieldsLeft(item: NinjsInput): {[key: string]: Json} {
  const entries = Object.entries(item).filter(([key, value]) => !readFields.has(key) && value !== undefined)
  return Object.fromEntries(entries) as {[key: string]: Json} // an item is a copy of plain JSON
}
