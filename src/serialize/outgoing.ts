import {normalizeBody, normalizeCopy} from '../blocks/normalize.js'
import type {Article} from '../model/article.js'
import {readArticle} from './options.js'
import {mapUrls, safeUrl, type UrlMap} from './urls.js'

/**
 * The article as the formats see it: checked, without unsafe URLs, its body and the copy of its promotions in normal form.
 * @throws Problem Where the value is no article.
 */
export function outgoing(value: unknown, urls: UrlMap = safeUrl): Article {
  const article = mapUrls(readArticle(value), urls)
  return {
    ...article,
    body: normalizeBody(article.body),
    promotions: article.promotions.map(promotion => ({...promotion, content: normalizeCopy(promotion.content)}))
  }
}
