import {articleFields, type Article, type Json} from '../model/article.js'
import type {Contributor} from '../model/contributor.js'
import {keptKeys} from '../model/kept-keys.js'
import {writtenPromotions, writtenQuotes} from './written-records.js'
import {yamlOf} from './yaml.js'

const recordLists: ReadonlySet<string> = new Set(['quotes', 'sources', 'attributions', 'promotions'])

/**
 * Metadata and records as YAML, one record a line. A quote's text stands there only where it differs from its segments,
 * a promotion's copy only where it has no place in the body; keys that front matter had of its own go back as they were.
 */
export function annotatedFrontMatter(article: Article, inPlace: ReadonlySet<string>): string {
  const {copydesk, body, quotes, promotions, extensions, ...rest} = article
  const {own, kept} = keptKeysOf(extensions)
  const data = {
    copydesk,
    ...withoutEmpty(rest),
    ...(quotes.length > 0 && {quotes: writtenQuotes({body, quotes})}),
    ...(promotions.length > 0 && {promotions: writtenPromotions(promotions, inPlace)}),
    ...own,
    ...(kept && {extensions: kept})
  }
  return yamlOf(data, recordLists)
}

function withoutEmpty(fields: Partial<Article>): Partial<Article> {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))
  return Object.fromEntries(entries)
}

/** Kept keys that may stand at the top again, and the extensions that stay extensions. */
function keptKeysOf(extensions: Article['extensions']): {own: Record<string, Json>; kept: Article['extensions']} {
  const {[keptKeys]: keys, ...others} = extensions ?? {}
  const isFree = (key: string): boolean => !Object.hasOwn(articleFields, key) && key !== '__proto__'
  const free = isRecord(keys) && Object.keys(keys).length > 0 && Object.keys(keys).every(isFree)
  const kept = free ? others : extensions
  return {own: free ? keys : {}, kept: kept && Object.keys(kept).length > 0 ? kept : undefined}
}

function isRecord(value: unknown): value is Record<string, Json> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The front matter that a person would write, in the keys that site generators share. */
export function plainFrontMatter(article: Article): string {
  const {own} = keptKeysOf(article.extensions)
  const data = {
    title: article.headline,
    description: article.description,
    author: oneOrMore(article.author.map(plainContributor)),
    date: article.datePublished,
    updated: article.dateModified,
    lang: article.inLanguage,
    section: oneOrMore(article.articleSection ?? []),
    tags: article.keywords,
    url: article.url,
    ...own
  }
  return Object.values(data).every(value => value === undefined) ? '' : yamlOf(data)
}

function plainContributor({name, url, role}: Contributor): string | {name: string; url?: string; role?: string} {
  return url === undefined && role === undefined ? name : {name, ...(url !== undefined && {url}), ...(role !== undefined && {role})}
}

function oneOrMore<T>(list: readonly T[]): T | readonly T[] | undefined {
  return list.length > 1 ? list : list[0]
}
