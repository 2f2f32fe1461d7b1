import {Problem} from '../problems.js'
import type {Article} from './article.js'
import type {Position} from './position.js'
import {isSafeImageUrl, isSafeUrl} from './url.js'
import {pathOf, trailOf, visitsOf, type AnyNode} from './walk.js'

interface Address {
  url: string
  kind: 'link' | 'image'
  path: Array<string | number>
  place?: Position | undefined
}

/** Every address in an article that could run a script; writers leave such addresses out. Linear. */
export function checkUrls(article: Article): Problem[] {
  return [...recordAddresses(article), ...nodeAddresses(article)]
    .filter(({url, kind}) => !(kind === 'image' ? isSafeImageUrl(url) : isSafeUrl(url)))
    .map(({url, path, place}) => new Problem('url-forbidden', {path, place, detail: url.slice(0, 60)}))
}

function recordAddresses(article: Article): Address[] {
  const {author, publisher, image = [], quotes, sources, promotions} = article
  const link = (url: string | undefined, ...path: Array<string | number>): Address[] =>
    url === undefined ? [] : [{url, kind: 'link', path}]
  const same = (urls: readonly string[] = [], ...path: Array<string | number>): Address[] =>
    urls.flatMap((url, index) => link(url, ...path, 'sameAs', index))
  return [
    ...link(article.url, 'url'),
    ...author.flatMap((person, at) => [...link(person.url, 'author', at, 'url'), ...same(person.sameAs, 'author', at)]),
    ...link(publisher?.url, 'publisher', 'url'),
    ...same(publisher?.sameAs, 'publisher'),
    ...image.map(({url}, at): Address => ({url, kind: 'image', path: ['image', at, 'url']})),
    ...quotes.flatMap((quote, at) => link(quote.cite, 'quotes', at, 'cite')),
    ...sources.flatMap((source, at) => same(source.sameAs, 'sources', at)),
    ...promotions.flatMap(({actions}, at) => actions.flatMap(({href}, index) => link(href, 'promotions', at, 'actions', index, 'href')))
  ]
}

function nodeAddresses(article: Article): Address[] {
  const visits = [
    ...visitsOf(article.body.children, trailOf('body', 'children')),
    ...article.promotions.flatMap(({content}, at) => visitsOf(content, trailOf('promotions', at, 'content')))
  ]
  return visits.flatMap(({node, trail}) =>
    addressesOf(node).map(({path, ...address}) => ({...address, place: node.position, path: [...pathOf(trail), ...path]})))
}

function addressesOf(node: AnyNode): Address[] {
  switch (node.type) {
    case 'link':
    case 'embed':
      return [{url: node.url, kind: 'link', path: ['url']}]
    case 'image':
      return [{url: node.url, kind: 'image', path: ['url']}]
    case 'blockquote':
      return node.cite === undefined ? [] : [{url: node.cite, kind: 'link', path: ['cite']}]
    case 'figure':
      return node.media.map(({type, url}, at) => ({url, kind: type === 'image' ? 'image' : 'link', path: ['media', at, 'url']}))
    default:
      return []
  }
}
