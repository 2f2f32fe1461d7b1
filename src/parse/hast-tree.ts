import type {Nodes, Root} from 'hast'
import {Tokenizer, type TokenizerCallbacks} from 'htmlparser2'
import * as z from 'zod'
import {readOptions} from '../model/read.js'
import {Problem} from '../problems.js'
import {CharacterReferences} from './character-references.js'
import {ElementRules, ruleOf} from './element-rules.js'
import {PropertyReader, type WordLists} from './hast-properties.js'
import {limitSchema} from './options.js'
import {Points} from './points.js'
import {TreeBuilder} from './tree-builder.js'
import {treeLimits, type TreeLimits} from './tree-limits.js'
import {placeOf} from './tree-nodes.js'

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
  const {tree} = treeFromHtml(text, new Points(text), readOptions(optionsSchema, options), 'lists')
  countLines(tree)
  return tree
}

/** A tree that was read for this library's own use. */
export interface ReadTree {
  /**
   * As hast, except that each `position` is a `Place`, and that attributes which list words are text, unless they were
   * asked for as lists.
   */
  tree: Root
  /** Whether an element carries `data-cd`. */
  isMarked: boolean
}

/** As `hastFromHtml`, without what only others need; `points` are those of the text. */
export function treeFromHtml(text: string, points: Points, options: HastOptions, words: WordLists = 'texts'): ReadTree {
  if (typeof text !== 'string') throw new Problem('input-type', {detail: 'expected a string'})
  const {size = treeLimits.size, depth = treeLimits.depth, nodes = treeLimits.nodes} = options.limits ?? {}
  const limits = {size, depth, nodes}
  if (text.length > limits.size) {
    throw new Problem('limit-exceeded', {detail: `HTML has ${text.length} characters, the limit is ${limits.size}`})
  }
  const builder = new TreeBuilder(text, points, limits, options.report ?? (() => {}))
  const tokens = new TokenReader(text, builder, words)
  const tokenizer = new Tokenizer({decodeEntities: false}, tokenHandlers(text, builder, tokens))
  tokenizer.write(text)
  tokenizer.end()
  return {tree: builder.finish(), isMarked: tokens.isMarked}
}

/** Makes the places of a tree plain positions. */
function countLines(tree: Root): void {
  const stack: Nodes[] = [tree]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const {start, end} = placeOf(node)
    node.position = {start, end}
    if ('children' in node) for (let index = node.children.length - 1; index >= 0; index--) stack.push(node.children[index]!)
  }
}

/** Makes whole tags and texts of the tokenizer's events. Offsets are those of `text`. */
class TokenReader {
  readonly #text: string
  readonly #builder: TreeBuilder
  readonly #references: CharacterReferences
  readonly #attributes: PropertyReader
  readonly #rules = new ElementRules()
  #rule = ruleOf('p')
  #start = 0
  #isRaw = false
  #name = ''
  #value = ''

  constructor(text: string, builder: TreeBuilder, words: WordLists) {
    this.#text = text
    this.#builder = builder
    this.#references = new CharacterReferences(text)
    this.#attributes = new PropertyReader(words)
  }

  /** Whether an element carries `data-cd`. */
  get isMarked(): boolean {
    return this.#attributes.knows('dataCd')
  }

  text(start: number, end: number): void {
    const value = this.#text.slice(start, end)
    if (this.#isRaw || !value.includes('&')) this.#builder.text(value, start, end)
    else this.#references.inText(start, end, this.#builder)
  }

  open(start: number, end: number): void {
    this.#rule = this.#rules.of(this.#text.slice(start, end))
    this.#start = start - 1
    this.#isRaw = this.#rule.isRaw && !this.#builder.isForeign
    this.#attributes.nextElement()
  }

  attribute(start: number, end: number): void {
    this.#name = this.#text.slice(start, end)
    this.#value = ''
  }

  value(start: number, end: number): void {
    const value = this.#text.slice(start, end)
    this.#value = value.includes('&') ? this.#references.inValue(start, end) : value
  }

  endAttribute(): void {
    this.#attributes.add(this.#name, this.#value)
  }

  endOpen(end: number, selfClosing: boolean): void {
    this.#builder.startTag(this.#rule, this.#attributes.properties, this.#start, end, selfClosing)
  }

  close(start: number, end: number): void {
    const close = this.#text.indexOf('>', end)
    this.#isRaw = false
    this.#builder.endTag(this.#rules.of(this.#text.slice(start, end)), start - 2, close === -1 ? this.#text.length : close + 1)
  }
}

function tokenHandlers(text: string, builder: TreeBuilder, tokens: TokenReader): TokenizerCallbacks {
  return {
    isInForeignContext: () => builder.isForeign,
    ontext: (start, end) => tokens.text(start, end),
    ontextentity() {},
    onopentagname: (start, end) => tokens.open(start, end),
    onattribname: (start, end) => tokens.attribute(start, end),
    onattribdata: (start, end) => tokens.value(start, end),
    onattribentity() {},
    onattribend: () => tokens.endAttribute(),
    onopentagend: end => tokens.endOpen(end + 1, false),
    onselfclosingtag: end => tokens.endOpen(end + 1, true),
    onclosetag: (start, end) => tokens.close(start, end),
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
