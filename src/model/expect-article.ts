import {Problem} from '../problems.js'
import type {Article} from './article.js'
import {plainCopy} from './check-json.js'
import {checkShape} from './check-shape.js'

/**
 * A value that a caller gives as an article: a copy of it, in plain objects and lists.
 * @throws {Problem} `input-type` where it has not the shape of one.
 */
export function expectArticle(value: unknown): Article {
  const {article, problems} = checkShape(plainCopy(value).copy)
  if (article === undefined) throw new Problem('input-type', {detail: 'no article', cause: problems[0]})
  return article
}
