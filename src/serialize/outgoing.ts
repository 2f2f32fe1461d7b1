import {mapUrls, type UrlMap} from '../blocks/map-urls.js'
import {normalizeArticle} from '../blocks/normalize-article.js'
import type {Article} from '../model/article.js'
import {readArticle} from '../model/read.js'

/**
 * The article as the formats see it: checked, in normal form, its URLs put through the map that `urls` gives for it.
 * @throws {Problem} Where the value is no article.
 */
export function outgoing(value: unknown, urls?: (article: Article) => UrlMap): Article {
  const article = readArticle(value)
  return normalizeArticle(urls === undefined ? article : mapUrls(article, urls(article)))
}
