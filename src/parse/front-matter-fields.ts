import type {articleFields} from '../model/article.js'
import {parseDate} from '../page/dates.js'

type Field = Exclude<keyof typeof articleFields, 'copydesk' | 'body'>

/** A field of an article as the front matter of real projects has it. */
interface PlainField {
  field: Field
  /** Keys that mean it, the first that is there counts. */
  names: readonly string[]
  /** The value as the field wants it; undefined where it cannot be made. */
  read: (value: unknown) => unknown
  /** Whether the value is another's, of whose meaning nothing is said; it is kept, and is no problem. */
  isOthers?: (value: unknown) => boolean
}

/** What Astro, Next, Hugo, Jekyll, Eleventy and Ghost projects call the fields of an article. */
export const plainFields: readonly PlainField[] = [
  {field: 'type', names: ['type'], read: () => undefined, isOthers: isContentType},
  {field: 'id', names: ['id'], read: text},
  {field: 'url', names: ['url', 'canonical', 'canonicalURL', 'canonicalUrl', 'canonical_url', 'permalink'], read: text},
  {field: 'headline', names: ['headline', 'title'], read: text},
  {field: 'alternativeHeadline', names: ['alternativeHeadline', 'subtitle', 'kicker'], read: text},
  {field: 'description', names: ['description', 'standfirst', 'summary', 'excerpt', 'dek', 'deck', 'lede'], read: text},
  {field: 'author', names: ['author', 'authors', 'by'], read: contributors},
  {field: 'byline', names: ['byline'], read: text},
  {field: 'publisher', names: ['publisher', 'publication'], read: organization},
  {
    field: 'datePublished',
    names: ['datePublished', 'date', 'published', 'pubDate', 'publishDate', 'publishedAt', 'published_at', 'publishedDate'],
    read: date
  },
  {
    field: 'dateModified',
    names: ['dateModified', 'updated', 'modified', 'lastmod', 'updatedDate', 'updatedAt', 'updated_at', 'lastModified'],
    read: date
  },
  {field: 'dateline', names: ['dateline'], read: value => (text(value) === undefined ? undefined : {text: text(value)})},
  {field: 'inLanguage', names: ['inLanguage', 'lang', 'language', 'locale'], read: value => text(value)?.replaceAll('_', '-')},
  {field: 'articleSection', names: ['articleSection', 'section', 'sections', 'category', 'categories'], read: list},
  {field: 'keywords', names: ['keywords', 'tags', 'topics'], read: list},
  {field: 'isAccessibleForFree', names: ['isAccessibleForFree'], read: () => undefined},
  {field: 'image', names: ['image', 'images', 'cover', 'coverImage', 'heroImage', 'hero', 'ogImage', 'thumbnail'], read: images}
]

/** Site generators have a `type` too, such as `post`; the types of schema.org start with a capital. */
function isContentType(value: unknown): boolean {
  return typeof value === 'string' && /^\p{Ll}/u.test(value)
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : undefined
}

/** A list, or words between commas. */
function list(value: unknown): unknown {
  if (typeof value === 'string') return value.split(',').map(part => part.trim()).filter(part => part !== '')
  return Array.isArray(value) ? value.map(item => text(item) ?? item) : undefined
}

function contributors(value: unknown): unknown {
  return (Array.isArray(value) ? value : [value]).map(contributor)
}

function contributor(value: unknown): unknown {
  const name = text(value)
  if (name !== undefined) return {type: 'person', name}
  if (!isRecord(value)) return undefined
  const {name: called, url, link, href, role, jobTitle, email, type} = value
  return {
    type: type === 'organization' ? 'organization' : 'person',
    name: text(called),
    ...(text(url ?? link ?? href) !== undefined && {url: text(url ?? link ?? href)}),
    ...(text(role) !== undefined && {role: text(role)}),
    ...(type !== 'organization' && text(jobTitle) !== undefined && {jobTitle: text(jobTitle)}),
    ...(type !== 'organization' && text(email) !== undefined && {email: text(email)})
  }
}

function organization(value: unknown): unknown {
  const name = text(value)
  if (name !== undefined) return {type: 'organization', name}
  return isRecord(value) ? {type: 'organization', name: text(value.name), ...(text(value.url) && {url: text(value.url)})} : undefined
}

const dateAndTime = /^(\d{4}-\d{2}-\d{2})[ T](\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?) ?(Z|[+-]\d{2}:?\d{2})?$/i

/** Days and months in an order that nothing tells. */
const ambiguous = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b/

/** ISO 8601 of what is nearly that (a space for the T, a zone without its colon, no seconds), and of a date in words. */
function date(value: unknown): string | undefined {
  const written = text(value) ?? ''
  const match = dateAndTime.exec(written)
  if (!match) return ambiguous.test(written) ? undefined : parseDate(written)
  const [, day, clock = '', zone = ''] = match
  const padded = clock.padStart(clock.indexOf(':') === 1 ? clock.length + 1 : clock.length, '0')
  const time = padded.length === 5 ? `${padded}:00` : padded
  return `${day}T${time}${/^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase()}`
}

function images(value: unknown): unknown {
  return (Array.isArray(value) ? value : [value]).map(image)
}

function image(value: unknown): unknown {
  const url = text(value)
  if (url !== undefined) return {url}
  if (!isRecord(value)) return undefined
  const {url: address, src, alt, caption, credit} = value
  const words = Object.entries({alt, caption, credit}).filter(([, words]) => text(words) !== undefined)
  return {url: text(address ?? src), ...Object.fromEntries(words.map(([key, words]) => [key, text(words)]))}
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
