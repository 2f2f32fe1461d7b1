import type {Article, Image} from '../model/article.js'
import type {Block, Caption, Media, Phrasing} from '../model/body.js'
import type {Action, Promotion} from '../model/promotion.js'
import {isSafeImageUrl, isSafeUrl} from '../model/url.js'

/** Gives the URL that is written for a URL of the article, or nothing where none may be. */
export type UrlMap = (url: string, use: 'link' | 'image') => string | undefined

/** Leaves unsafe URLs out and the others as they are. */
export const safeUrl: UrlMap = (url, use) =>
  (use === 'image' ? isSafeImageUrl(url) : isSafeUrl(url)) ? url : undefined

/** What a node may hold, whatever its type: all that a walk over URLs has to know. */
interface AnyNode {
  type: string
  url?: string
  alt?: string
  cite?: string
  media?: Media[]
  children?: AnyNode[]
}

/**
 * Puts every URL of an article through `map`. Where none comes back, a link and an embed leave their children, an
 * image its alternative text, a picture of the article or a medium goes, and other URLs are left out.
 */
export function mapUrls(article: Article, map: UrlMap): Article {
  return {
    ...withUrl(article, 'url', map),
    author: article.author.map(contributor => withAddresses(contributor, map)),
    ...(article.publisher && {publisher: withAddresses(article.publisher, map)}),
    ...(article.image && {image: mapMedia(article.image, () => 'image', map)}),
    body: {...article.body, children: mapNodes(article.body.children, map)},
    quotes: article.quotes.map(quote => withUrl(quote, 'cite', map)),
    sources: article.sources.map(source => withAddresses(source, map)),
    promotions: article.promotions.map(promotion => mapPromotion(promotion, map))
  }
}

function mapPromotion(promotion: Promotion, map: UrlMap): Promotion {
  return {
    ...promotion,
    content: mapNodes(promotion.content, map),
    actions: promotion.actions.map((action): Action => withUrl(action, 'href', map))
  }
}

/** A copy with the URL in `key` mapped, or without it. */
function withUrl<K extends string, T extends {[key in K]?: string}>(record: T, key: K, map: UrlMap): T {
  const url = record[key]
  if (url === undefined) return record
  const {[key]: _, ...rest} = record
  const mapped = map(url, 'link')
  // The rest of a record and an optional key make the record again.
  return (mapped === undefined ? rest : {...rest, [key]: mapped}) as T
}

function withAddresses<T extends {url?: string; sameAs?: string[]}>(record: T, map: UrlMap): T {
  const {sameAs, ...rest} = withUrl(record, 'url', map)
  const known = sameAs?.flatMap(url => map(url, 'link') ?? [])
  // As above.
  return (known === undefined ? rest : {...rest, sameAs: known}) as T
}

function mapMedia<T extends Image | Media>(media: readonly T[], use: (medium: T) => 'link' | 'image', map: UrlMap): T[] {
  return media.flatMap(medium => {
    const url = map(medium.url, use(medium))
    return url === undefined ? [] : [{...medium, url}]
  })
}

function mapNodes<T extends Block | Caption | Phrasing>(nodes: readonly T[], map: UrlMap): T[] {
  // A node of one kind becomes nodes of its kind: links hold phrasing, embeds hold blocks, text is phrasing.
  return nodes.flatMap(node => mapNode(node as AnyNode, map)) as T[]
}

function mapNode(node: AnyNode, map: UrlMap): AnyNode[] {
  const children = node.children?.flatMap(child => mapNode(child, map))
  const url = node.url === undefined ? undefined : map(node.url, node.type === 'image' ? 'image' : 'link')
  if (node.url !== undefined && url === undefined) {
    return children ?? (node.alt === undefined ? [] : [{type: 'text', value: node.alt} as AnyNode])
  }
  const mapped: AnyNode = withUrl(node, 'cite', map)
  return [{
    ...mapped,
    ...(children && {children}),
    ...(url !== undefined && {url}),
    ...(node.media && {media: mapMedia(node.media, medium => (medium.type === 'image' ? 'image' : 'link'), map)})
  }]
}
