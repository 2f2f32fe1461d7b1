import {safeUrl, type UrlMap} from '../blocks/map-urls.js'

/**
 * Makes URLs absolute, in the characters of RFC 3986, and leaves out unsafe ones and those that cannot be resolved.
 * @param base An absolute URL.
 */
export function absoluteUrls(base: string | undefined): UrlMap {
  return (url, use) => (safeUrl(url, use) === undefined ? undefined : absoluteUrl(url, base))
}

/** A URL resolved against `base`, in the characters of RFC 3986; nothing where there is no such URL. */
export function absoluteUrl(url: string, base: string | undefined): string | undefined {
  if (!URL.canParse(url, base)) return undefined
  const {href, host} = new URL(url, base)
  const afterHost = href.indexOf(host) + host.length
  const [path, ...fragment] = href.slice(afterHost).split('#')
  const hash = fragment.length === 0 ? '' : `#${encodeRest(fragment.join('%23'))}`
  return href.slice(0, afterHost) + encodeRest(path!) + hash
}

/** What the URL standard lets through behind the host, and RFC 3986 does not. */
const encodeRest = (text: string) =>
  text
    .replace(/[^\w.~:/?@!$&'()*+,;=%-]/g, character => encodeURIComponent(character))
    .replace(/%(?![\da-fA-F]{2})/g, '%25')
