import type {Root} from 'hast'
import {Tokenizer, type TokenizerCallbacks} from 'htmlparser2'
import * as z from 'zod'
import {readOptions} from '../model/read.js'
import {Problem} from '../problems.js'
import {hastProperties} from './hast-properties.js'
import {limitSchema} from './options.js'
import {Points} from './points.js'
import {TreeBuilder} from './tree-builder.js'

/** How much a tree may hold. */
export interface TreeLimits {
  /** UTF-16 code units of HTML. */
  size: number
  /** Elements in one another; what is deeper becomes a sibling. */
  depth: number
  /** Elements, texts and comments together. */
  nodes: number
}

export const treeLimits: Readonly<TreeLimits> = {size: 2_000_000, depth: 100, nodes: 50_000}

const limit = limitSchema.optional()

const optionsSchema = z.strictObject({
  limits: z.strictObject({size: limit, depth: limit, nodes: limit}).optional(),
  report: z.custom<HastOptions['report']>(value => value === undefined || typeof value === 'function').optional()
})

export interface HastOptions {
  limits?: Partial<TreeLimits> | undefined
  /** Gets what is odd: `html-too-deep`. */
  report?: ((problem: Problem) => void) | undefined
}

/**
 * Reads HTML into a tree with the exact place of every element and text; texts that differ from their source have
 * `data.pieces`. Follows the standard in what it closes, nests and moves, but invents no `html`, `head` or `body`
 * where there is no doctype, leaves what stands between the cells of a table where it is, and reads `template` and `noscript`
 * as it reads others. Linear in `text`, without recursion.
 * @throws {Problem} `input-type` where it is no string, `option-unknown`, `limit-exceeded` beyond `limits.size` or
 * `limits.nodes`.
 */
export function hastFromHtml(text: string, options?: HastOptions): Root {
  return treeFromHtml(text, new Points(text), readOptions(optionsSchema, options))
}

/** As `hastFromHtml`, with the points of the text. */
export function treeFromHtml(text: string, points: Points, options: HastOptions): Root {
  if (typeof text !== 'string') throw new Problem('input-type', {detail: 'expected a string'})
  const {size = treeLimits.size, depth = treeLimits.depth, nodes = treeLimits.nodes} = options.limits ?? {}
  const limits = {size, depth, nodes}
  if (text.length > limits.size) {
    throw new Problem('limit-exceeded', {detail: `HTML has ${text.length} characters, the limit is ${limits.size}`})
  }
  const builder = new TreeBuilder(text, points, limits, options.report ?? (() => {}))
  const tokenizer = new Tokenizer({}, tokenHandlers(text, builder))
  tokenizer.write(text)
  tokenizer.end()
  return builder.finish()
}

/** Makes whole tags of the tokenizer's events. Offsets are those of `text`, as it is written in one piece. */
function tokenHandlers(text: string, builder: TreeBuilder): TokenizerCallbacks {
  let tagName = ''
  let tagStart = 0
  const names: string[] = []
  const values: string[] = []
  let textEnd = 0
  const openTag = (end: number, selfClosing: boolean): void => {
    builder.startTag(tagName, hastProperties(names, values), tagStart, end + 1, selfClosing)
    textEnd = end + 1
  }
  return {
    isInForeignContext: () => builder.isForeign,
    ontext(start, end) {
      builder.text(text.slice(start, end), start, end)
      textEnd = end
    },
    ontextentity(codePoint, end) {
      // The second code point of an entity has no source of its own: it comes with the same end.
      const start = end > textEnd ? text.lastIndexOf('&', end - 1) : end
      builder.entity(String.fromCodePoint(codePoint), start, end)
      textEnd = end
    },
    onopentagname(start, end) {
      tagName = text.slice(start, end).toLowerCase()
      tagStart = start - 1
      names.length = 0
      values.length = 0
    },
    onattribname(start, end) {
      names.push(text.slice(start, end).toLowerCase())
      values.push('')
    },
    onattribdata(start, end) {
      values[values.length - 1] += text.slice(start, end)
    },
    onattribentity(codePoint) {
      values[values.length - 1] += String.fromCodePoint(codePoint)
    },
    onattribend() {},
    onopentagend: end => openTag(end, false),
    onselfclosingtag: end => openTag(end, true),
    onclosetag(start, end) {
      const close = text.indexOf('>', end)
      textEnd = close === -1 ? text.length : close + 1
      builder.endTag(text.slice(start, end).toLowerCase(), start - 2, textEnd)
    },
    oncomment: (start, end, offset) => builder.comment(text.slice(start, end - offset), start, end + 1),
    oncdata(start, end, offset) {
      if (builder.isForeign) builder.text(text.slice(start, end - offset), start, end - offset)
      else builder.comment(`[CDATA[${text.slice(start, end - offset)}]]`, start, end + 1)
    },
    ondeclaration: (start, end) => builder.doctype(start, end + 1),
    onprocessinginstruction: (start, end) => builder.comment(text.slice(start, end), start, end + 1),
    onend() {}
  }
}
