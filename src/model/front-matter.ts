import * as z from 'zod'
import {articleFields, isoDateSchema, languageTagSchema} from './article.js'

/** Words; YAML reads some of them as numbers. */
const text = z.union([z.string(), z.number()], {error: 'Expected words'})

/** Words in a list, or between commas. */
const list = z.union([z.string(), z.array(text)], {error: 'Expected a list of words, or words between commas'})

const nearlyIso = /^\d{4}-\d{2}-\d{2}[ T]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)? ?(?:Z|[+-]\d{2}:?\d{2})?$/i
const dateExpected = 'Expected a date, as `2026-11-24` or `2026-11-24 09:30:00 +0100`'

/** As ISO 8601, or nearly: a space for the T, no seconds, a zone without its colon. Some YAML readers make a `Date` of it. */
const date = z.union([isoDateSchema, z.string().regex(nearlyIso, dateExpected), z.date()], {error: dateExpected})

const named = z.looseObject({name: text, url: z.string().optional()})
const contributor = z.union([text, named], {error: 'Expected a name, or an object with `name`'})
const contributors = z.union([contributor, z.array(contributor)], {error: 'Expected names, or objects with `name`'})
const picture = z.union([z.string(), z.looseObject({url: z.string()}), z.looseObject({src: z.string()})], {
  error: 'Expected an address, or an object with `url` or `src`'
})
const pictures = z.union([picture, z.array(picture)], {error: 'Expected an address, an object with `url` or `src`, or a list of such'})
const dateline = z.union([text, articleFields.dateline.unwrap()], {error: 'Expected words, or an object with `text`'})
const languageExpected = 'Expected a BCP 47 language tag, as `en` or `pt-BR`'
const underscored = z.string().regex(/^[A-Za-z]{2,8}_[A-Za-z0-9]{2,8}$/, languageExpected)
const language = z.union([languageTagSchema, underscored], {error: languageExpected})

/** Several names of one field. */
function keys<const N extends string, S extends z.ZodType>(names: readonly N[], schema: S): Record<N, z.ZodOptional<z.ZodNullable<S>>> {
  const entries = names.map(name => [name, schema.nullish()] as const)
  return Object.fromEntries(entries) as Record<N, z.ZodOptional<z.ZodNullable<S>>> // one entry a name
}

const plainShape = {
  ...keys(['id', 'headline', 'title', 'alternativeHeadline', 'subtitle', 'kicker', 'byline'], text),
  ...keys(['url', 'canonical', 'canonicalURL', 'canonicalUrl', 'canonical_url', 'permalink'], z.string()),
  ...keys(['description', 'standfirst', 'summary', 'excerpt', 'dek', 'deck', 'lede'], text),
  ...keys(['author', 'authors', 'by'], contributors),
  ...keys(['publisher', 'publication'], contributor),
  ...keys(['datePublished', 'date', 'published', 'pubDate', 'publishDate', 'publishedAt', 'published_at', 'publishedDate'], date),
  ...keys(['dateModified', 'updated', 'modified', 'lastmod', 'updatedDate', 'updatedAt', 'updated_at', 'lastModified'], date),
  ...keys(['dateline'], dateline),
  ...keys(['inLanguage', 'lang', 'language', 'locale'], language),
  ...keys(['articleSection', 'section', 'sections', 'category', 'categories', 'keywords', 'tags', 'topics'], list),
  ...keys(['isAccessibleForFree'], z.boolean()),
  ...keys(['image', 'images', 'cover', 'coverImage', 'heroImage', 'hero', 'ogImage', 'thumbnail'], pictures)
}

/**
 * What front matter may hold, of a story that a person writes and of one that `toMarkdown` wrote: the fields of an
 * article by the names that real projects give them, and, beside `copydesk`, the records without what the body shows.
 * Keys that are nobody's may hold anything. For build scripts and content collections; values come back as they are.
 */
export const frontMatterSchema = z.looseObject({
  ...plainShape,
  type: z.string().optional(),
  copydesk: articleFields.copydesk.optional(),
  quotes: z.array(articleFields.quotes.element.partial({text: true})).optional(),
  sources: articleFields.sources.optional(),
  attributions: articleFields.attributions.optional(),
  promotions: z.array(articleFields.promotions.element.partial({content: true})).optional(),
  extensions: articleFields.extensions
})

export interface FrontMatter extends z.infer<typeof frontMatterSchema> {}
