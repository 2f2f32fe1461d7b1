import type {Article as SchemaArticle, NewsArticleLeaf, WithContext} from 'schema-dts'
import * as z from 'zod'
import type {Article, ArticleType} from '../model/article.js'
import {readOptions} from '../model/read.js'
import type {Source} from '../model/source.js'
import {Problem} from '../problems.js'
import {blocksText} from './blocks-text.js'
import {corrections, media, quotations, recordId} from './json-ld-body.js'
import {advertisement, contributor, dropOwn, organization, own, pictures, plain, type Own} from './json-ld-parts.js'
import {outgoing} from './outgoing.js'

export const jsonLdOptionsSchema = z.strictObject({
  vocabulary: z.enum(['extended', 'schema.org']).default('extended'),
  promotions: z.enum(['drop', 'label']).default('drop'),
  paywall: z.string().optional()
})

export interface JsonLdOptions {
  /** `schema.org` leaves out what that has no word for; `extended` says it under the prefix `cd`. Default `extended`. */
  vocabulary?: 'extended' | 'schema.org' | undefined
  /** `label` writes promotions as `WPAdBlock`. Default `drop`. */
  promotions?: 'drop' | 'label' | undefined
  /** The CSS selector of what readers pay for, as search engines ask for it. Used where the article is not free. */
  paywall?: string | undefined
}

/** What the prefix `cd` stands for. */
export const jsonLdNamespace = 'urn:copydesk:1.0:'

/** schema.org's article with more, under our own prefix. */
export type ExtendedJsonLd = SchemaArticle & Own & {'@context': ['https://schema.org', {cd: string}]}

/** schema.org's article and nothing else. */
export type SchemaOrgJsonLd = WithContext<SchemaArticle>

/**
 * An article as schema.org has it: its own type, quotations as parts with those who said them, corrections as comments.
 * Plain JSON data; `jsonLdScript` writes it into a page.
 * @throws {Problem} Where `article` is no article, or an option is unknown.
 */
export function toJsonLd(article: Article, options: JsonLdOptions & {vocabulary: 'schema.org'}): SchemaOrgJsonLd
export function toJsonLd(article: Article, options?: JsonLdOptions): ExtendedJsonLd
export function toJsonLd(article: Article, options?: JsonLdOptions): ExtendedJsonLd | SchemaOrgJsonLd {
  const {vocabulary, promotions, paywall} = readOptions(jsonLdOptionsSchema, options)
  const written = outgoing(article)
  const fields = {...about(written), ...contents(written, promotions, paywall)}
  const context = ['https://schema.org', {cd: jsonLdNamespace}]
  // The fields are checked as a news article's; its type is one of the kinds that have them.
  return plain(
    vocabulary === 'extended'
      ? {'@context': context, '@type': written.type, ...fields}
      : {'@context': 'https://schema.org', '@type': written.type, ...dropOwn(fields)}
  ) as unknown as ExtendedJsonLd | SchemaOrgJsonLd
}

type Fields = Partial<Omit<NewsArticleLeaf, '@type'>> & Own

/** The kinds of article that have a dateline in schema.org. */
const newsTypes: ReadonlySet<ArticleType> = new Set([
  'NewsArticle', 'AnalysisNewsArticle', 'AskPublicNewsArticle', 'BackgroundNewsArticle', 'OpinionNewsArticle',
  'ReportageNewsArticle', 'ReviewNewsArticle'
])

export const hasDateline = (type: ArticleType): boolean => newsTypes.has(type)

function about(article: Article): Fields {
  const {dateline} = article
  return {
    '@id': article.url,
    identifier: article.id,
    url: article.url,
    headline: article.headline,
    alternativeHeadline: article.alternativeHeadline,
    description: article.description,
    author: article.author.map(contributor),
    creditText: article.byline,
    publisher: article.publisher && organization(article.publisher),
    datePublished: article.datePublished,
    dateModified: article.dateModified,
    ...(hasDateline(article.type) ? {dateline: dateline?.text} : {'cd:dateline': dateline?.text}),
    'cd:datelineDate': dateline?.date,
    locationCreated: dateline?.place === undefined ? undefined : {'@type': 'Place', name: dateline.place},
    inLanguage: article.inLanguage,
    articleSection: article.articleSection,
    keywords: article.keywords,
    image: article.image && pictures(article.image)
  }
}

function contents(article: Article, promotional: 'drop' | 'label', paywall: string | undefined): Fields {
  const {isAccessibleForFree: free} = article
  const paid = free === false ? [paidPart(paywall)] : []
  const advertised = promotional === 'label' ? article.promotions.map(advertisement) : []
  const parts = [...paid, ...quotations(article), ...advertised]
  const comments = corrections(article)
  const associated = media(article)
  return {
    articleBody: blocksText(article.body.children),
    isAccessibleForFree: free,
    hasPart: parts.length === 0 ? undefined : parts,
    correction: comments.length === 0 ? undefined : comments,
    associatedMedia: associated.length === 0 ? undefined : associated,
    'cd:sources': article.sources.length === 0 ? undefined : article.sources.map(source => sourceRecord(source, article)),
    'cd:attributions': article.attributions.length === 0 ? undefined : article.attributions.map(own),
    'cd:extensions': article.extensions && {'@type': '@json', '@value': article.extensions}
  }
}

const sourceRecord = (source: Source, article: Article): Own & {'@id': string} => ({'@id': recordId(article, source.id), ...own(source)})

const paidPart = (cssSelector: string | undefined) =>
  ({'@type': 'WebPageElement', isAccessibleForFree: false, cssSelector}) as const

const escapes: Record<string, string> = {
  '<': '\\u003c', '>': '\\u003e', '&': '\\u0026', '\u2028': '\\u2028', '\u2029': '\\u2029'
}

/**
 * JSON that can stand in a `script` element as it is: it holds no markup, and reads as the same data.
 * @param jsonLd What `toJsonLd` gave, with whatever was added to it; or an article, which is made JSON-LD by `options`.
 * @throws {Problem} Where it is no object; where it is an article, as `toJsonLd`.
 */
export function jsonLdText(jsonLd: object, options?: JsonLdOptions): string {
  if (typeof jsonLd !== 'object' || jsonLd === null) throw new Problem('input-type', {detail: 'expected an object'})
  // Only articles say which version of the model they have; what is none is refused by `toJsonLd`.
  const written = 'copydesk' in jsonLd ? toJsonLd(jsonLd as Article, options) : jsonLd
  return JSON.stringify(written).replace(/[<>&\u2028\u2029]/g, character => escapes[character]!)
}

/** The `script` element that puts JSON-LD into a page. Takes what `jsonLdText` takes. */
export function jsonLdScript(jsonLd: object, options?: JsonLdOptions): string {
  return `<script type="application/ld+json">${jsonLdText(jsonLd, options)}</script>`
}
