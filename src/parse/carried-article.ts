import {mapUrls, safeUrl} from '../blocks/map-urls.js'
import {normalizeBody, normalizeCopy} from '../blocks/normalize.js'
import type {Article} from '../model/article.js'

/** An article as a carrier of the whole of it has it: body and copy in normal form, no unsafe URLs, all else as it is. */
export function carriedArticle(article: Article): Article {
  const safe = mapUrls(article, safeUrl)
  return {
    ...safe,
    body: normalizeBody(safe.body),
    promotions: safe.promotions.map(promotion => ({...promotion, content: normalizeCopy(promotion.content)}))
  }
}
