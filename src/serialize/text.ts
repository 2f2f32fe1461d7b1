import * as z from 'zod'
import {normalizeBody} from '../blocks/normalize.js'
import type {Article} from '../model/article.js'
import {textMapOf, type TextMap} from '../text/text-map.js'
import {readArticle, readOptions} from '../model/read.js'
import {chosenText} from './text-choices.js'

export interface ToTextOptions {
  /** `mark` puts `## ` before headings as deep as they are, `drop` leaves them out. Default `keep`: lines like others. */
  headings?: 'keep' | 'mark' | 'drop' | undefined
  /** `number` puts `[1]` behind every quotation, in the order of their first words. Default `keep`. */
  quotes?: 'keep' | 'number' | undefined
  /** `list` adds a line for each source at the end, with the numbers of its quotations. Default `drop`. */
  sources?: 'drop' | 'list' | undefined
}

export const toTextOptionsSchema = z.strictObject({
  headings: z.enum(['keep', 'mark', 'drop']).default('keep'),
  quotes: z.enum(['keep', 'number']).default('keep'),
  sources: z.enum(['drop', 'list']).default('drop')
})

/**
 * The story as plain text, for reading and for models: blocks in order, a blank line between them, list items and rows
 * on lines, cells by tab; captions in; headline, promotions, pull quotes and verbatim out.
 * @throws {Problem} `input-type` where it is no article, `option-unknown` for an option that there is not.
 */
export function toText(article: Article, options?: ToTextOptions): string {
  const choices = readOptions(toTextOptionsSchema, options)
  const read = readArticle(article)
  return chosenText({...read, body: normalizeBody(read.body)}, choices)
}

/**
 * The text of `toText` without options, and for each piece of it the node that it comes from.
 * @throws {Problem} `input-type` where it is no article.
 */
export function textMap(article: Article): TextMap {
  return textMapOf(normalizeBody(readArticle(article).body))
}
