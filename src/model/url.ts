const scheme = /^([a-z][a-z0-9+.-]*):/i
const safeSchemes = new Set(['http', 'https', 'mailto', 'tel', 'sms', 'ftp', 'ftps', 'geo', 'urn', 'cid', 'news', 'irc', 'ircs', 'xmpp', 'magnet'])
const rasterImage = /^data:image\/(?:png|gif|jpe?g|webp|avif|bmp);/i

/**
 * Whether a URL may stand in output: relative, or of a scheme on the allow-list. Browsers drop tabs and line feeds
 * anywhere and control characters and spaces in front, so they are dropped before the scheme is read.
 * @see https://url.spec.whatwg.org/#concept-basic-url-parser
 */
export function isSafeUrl(url: string): boolean {
  // oxlint-disable-next-line no-control-regex -- these are the characters in question
  const seen = url.replace(/[\u0000-\u0020\u007f-\u009f]+/g, '')
  const match = scheme.exec(seen)
  return match === null || safeSchemes.has(match[1]!.toLowerCase())
}

/** As `isSafeUrl`, and raster images in `data:` too: for the places where only an image can stand. */
export function isSafeImageUrl(url: string): boolean {
  return isSafeUrl(url) || rasterImage.test(url.trim())
}
