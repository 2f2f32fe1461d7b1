import {normalizeBody} from '../blocks/normalize.js'
import type {Article} from '../model/article.js'
import {textMapOf, type TextMap} from '../text/text-map.js'
import {readArticle} from './options.js'

/**
 * The story as plain text, for reading and for models: blocks in order, a blank line between them, list items and rows
 * on lines, cells by tab; captions in; headline, promotions, pull quotes and verbatim out.
 * @throws {Problem} `input-type` where it is no article.
 */
export function toText(article: Article): string {
  return textMap(article).text
}

/**
 * The text of `toText`, and for each piece of it the node that it comes from.
 * @throws {Problem} `input-type` where it is no article.
 */
export function textMap(article: Article): TextMap {
  return textMapOf(normalizeBody(readArticle(article).body))
}
