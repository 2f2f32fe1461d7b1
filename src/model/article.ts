import * as z from 'zod'
import {attributionSchema, type Attribution} from './attribution.js'
import {bodySchema, type Body} from './body.js'
import {contributorSchema, organizationSchema, type Contributor, type Organization} from './contributor.js'
import {promotionSchema, type Promotion} from './promotion.js'
import {quoteSchema, type Quote} from './quote.js'
import {sourceSchema, type Source} from './source.js'

/** The version of this model. */
export const modelVersion = '1.0'

/** schema.org's NewsArticle and its kinds, and what newsrooms publish beside it. */
export const articleTypes = [
  'NewsArticle', 'AnalysisNewsArticle', 'AskPublicNewsArticle', 'BackgroundNewsArticle', 'OpinionNewsArticle',
  'ReportageNewsArticle', 'ReviewNewsArticle', 'LiveBlogPosting', 'BlogPosting', 'AdvertiserContentArticle',
  'SatiricalArticle', 'ScholarlyArticle', 'TechArticle', 'Report', 'Article'
] as const

/** schema.org's NewsArticle and its kinds, and what newsrooms publish beside it. */
export type ArticleType = (typeof articleTypes)[number]

/** An ISO 8601 date, or date and time with the zone kept where there is one. */
export const isoDateSchema = z.union([z.iso.date(), z.iso.datetime({offset: true, local: true})], {
  error: 'Expected an ISO 8601 date, as `2026-11-24` or `2026-11-24T09:30:00+01:00`'
})

/** An ISO 8601 date, or date and time with the zone kept where there is one. */
export type IsoDate = z.infer<typeof isoDateSchema>

/** A BCP 47 language tag, as `en` or `pt-BR`. */
export const languageTagSchema = z
  .string()
  .regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, 'Expected a BCP 47 language tag, as `en` or `pt-BR`')

/** A BCP 47 language tag, as `en` or `pt-BR`. */
export type Bcp47 = z.infer<typeof languageTagSchema>

/** A picture that stands for the article; sizes in pixels. */
export const imageSchema = z.strictObject({
  url: z.string(),
  alt: z.string().optional(),
  caption: z.string().optional(),
  credit: z.string().optional(),
  width: z.int().min(0).optional(),
  height: z.int().min(0).optional()
})

/** A picture that stands for the article; sizes in pixels. */
export interface Image extends z.infer<typeof imageSchema> {}

/** Any JSON value. */
export type Json = string | number | boolean | null | Json[] | {[key: string]: Json}

/** Any JSON value. */
export const jsonSchema: z.ZodType<Json> = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.array(z.lazy(() => jsonSchema)),
  z.record(z.string(), z.lazy(() => jsonSchema))
])

/**
 * A news story: plain JSON. The story is a tree, `body`; who said what and what is promotional stand in records beside it,
 * to which nodes of the tree point by id.
 */
export interface Article {
  /** The version of the model. */
  copydesk: '1.0'
  type: ArticleType
  /** The publisher's own, as it is. */
  id?: string
  url?: string
  headline?: string
  alternativeHeadline?: string
  /** The standfirst. */
  description?: string
  author: Contributor[]
  /** The printed line as it was. */
  byline?: string
  publisher?: Organization
  datePublished?: IsoDate
  dateModified?: IsoDate
  /** As printed: “HULL, March 3 —” with the place and the day in it. */
  dateline?: {text: string; place?: string; date?: string}
  inLanguage?: Bcp47
  articleSection?: string[]
  keywords?: string[]
  isAccessibleForFree?: boolean
  image?: Image[]
  /** What the newsroom wrote, and the places of promotions. */
  body: Body
  quotes: Quote[]
  sources: Source[]
  attributions: Attribution[]
  promotions: Promotion[]
  /** What others keep here; every name starts with `x-`. */
  extensions?: {[name: `x-${string}`]: Json}
}

const extensionsSchema = z.record(z.string().regex(/^x-/), jsonSchema)

/** The schema of each field of an article. */
export const articleFields = {
  copydesk: z.literal(modelVersion),
  type: z.enum(articleTypes),
  id: z.string().optional(),
  url: z.string().optional(),
  headline: z.string().optional(),
  alternativeHeadline: z.string().optional(),
  description: z.string().optional(),
  author: z.array(contributorSchema),
  byline: z.string().optional(),
  publisher: organizationSchema.optional(),
  datePublished: isoDateSchema.optional(),
  dateModified: isoDateSchema.optional(),
  dateline: z
    .strictObject({text: z.string(), place: z.string().optional(), date: z.string().optional()})
    .optional(),
  inLanguage: languageTagSchema.optional(),
  articleSection: z.array(z.string()).optional(),
  keywords: z.array(z.string()).optional(),
  isAccessibleForFree: z.boolean().optional(),
  image: z.array(imageSchema).optional(),
  body: bodySchema,
  quotes: z.array(quoteSchema),
  sources: z.array(sourceSchema),
  attributions: z.array(attributionSchema),
  promotions: z.array(promotionSchema),
  extensions: extensionsSchema.optional()
}

/** The shape of an article; what holds between its records is `checkArticle`'s to say. */
export const articleSchema: z.ZodType<Article> = z.strictObject(articleFields) as z.ZodType<Article>
