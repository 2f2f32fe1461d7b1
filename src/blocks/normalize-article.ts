import type {Article} from '../model/article.js'
import {cleanLines, cleanUrl, oneLine} from '../model/plain-string.js'
import {isSafeUrl, isSafeImageUrl} from '../model/url.js'
import {normalizeBody, normalizeCopy} from './normalize.js'

/** Keys whose strings are addresses. */
const addresses = new Set(['url', 'href', 'cite', 'sameAs'])

/** Keys that stay although they say nothing: the shape asks for them. */
const required = new Set([
  'text', 'label', 'lemma', 'author', 'quotes', 'sources', 'attributions', 'promotions', 'quoteIds', 'sourceIds',
  'mentions', 'content', 'actions', 'offers'
])

/**
 * The normal form of a whole article: body and promotional copy as `normalizeBody` has them; every other string on
 * one line, without control characters and lone surrogates, `text` of quotes with its lines; optional keys that say
 * nothing and unsafe addresses left out, images and contributors that are nothing without them too. Ids and
 * extensions stay as they are. Idempotent; the input is never changed. Linear.
 */
export function normalizeArticle(article: Article): Article {
  const {body, promotions, extensions, image, author, publisher, quotes, ...rest} = article
  const images = image?.filter(item => isSafeImageUrl(cleanUrl(item.url)))
    .map(item => ({...(tidy(item, '') as object), url: cleanUrl(item.url)}))
  const parts: Partial<Record<keyof Article, unknown>> = {
    ...(tidy(rest, '') as object),
    ...(publisher !== undefined && oneLine(publisher.name) !== '' && {publisher: tidy(publisher, '')}),
    author: tidy(author.filter(person => oneLine(person.name) !== ''), 'author'),
    ...(images !== undefined && images.length > 0 && {image: images}),
    body: normalizeBody(body),
    quotes: quotes.map(({text, ...quote}) => ({...(tidy(quote, '') as object), text: cleanLines(text).trim()})),
    promotions: promotions.map(({content, ...promotion}) => ({...(tidy(promotion, '') as object), content: normalizeCopy(content)})),
    ...(extensions !== undefined && Object.keys(extensions).length > 0 && {extensions})
  }
  return inOrder(parts, article)
}

/** The parts with their keys in the order of the article. */
function inOrder(parts: Partial<Record<keyof Article, unknown>>, article: Article): Article {
  const keys = Object.keys(article) as Array<keyof Article> // the article's own keys
  const entries = keys.filter(key => parts[key] !== undefined).map(key => [key, parts[key]])
  return Object.fromEntries(entries) as unknown as Article // each part has the shape that it had
}

/** A value under `key` in normal form; undefined where it says nothing. Recursive as deep as records are: three levels. */
function tidy(value: unknown, key: string): unknown {
  if (typeof value === 'string') {
    const text = addresses.has(key) ? safeAddress(value) : oneLine(value)
    return text === '' && !required.has(key) ? undefined : text
  }
  if (Array.isArray(value)) {
    const items = value.map(item => tidy(item, key)).filter(item => item !== undefined && item !== '')
    return items.length === 0 && !required.has(key) ? undefined : items
  }
  if (typeof value !== 'object' || value === null) return value ?? undefined
  const entries = Object.entries(value).map(([name, item]) => [name, tidy(item, name)] as const)
  return Object.fromEntries(entries.filter(([, item]) => item !== undefined))
}

function safeAddress(value: string): string {
  const url = cleanUrl(value)
  return isSafeUrl(url) ? url : ''
}
