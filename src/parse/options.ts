import * as z from 'zod'
import {languageTagSchema} from '../model/article.js'
import {readOptions} from '../model/read.js'
import {Problem} from '../problems.js'

/** What a parser refuses beyond; sizes in UTF-16 code units. */
export interface Limits {
  /** Length of HTML. Default 2 000 000. */
  html: number
  /** Length of plain text. Default 2 000 000. */
  text: number
  /** Length of markdown. Default 1 000 000. */
  markdown: number
  /** Depth of a tree; deeper HTML is flattened, deeper markdown refused. Default 100. */
  depth: number
  /** Nodes of a tree. Default 50 000. */
  nodes: number
  /** Length of front matter. Default 64 000. */
  frontMatter: number
}

export const defaultLimits: Limits = {
  html: 2_000_000,
  text: 2_000_000,
  markdown: 1_000_000,
  depth: 100,
  nodes: 50_000,
  frontMatter: 64_000
}

/** How input is read: the options of every `parse…` and `from…` function. */
export interface ParseOptions {
  /** Where the input was taken from: relative addresses are resolved by it. */
  url?: string | undefined
  /** BCP 47, where the input does not say. */
  language?: string | undefined
  /** `auto` finds quotations, sources and promotions in input that is not annotated; `off` reads it as it is. */
  annotate?: 'auto' | 'off' | undefined
  /** Whether HTML is a whole page, whose story is searched, or a piece of a story. Found out where it is not given. */
  scope?: 'page' | 'fragment' | undefined
  /** Whether nodes have their place in the source. Default `keep`. */
  positions?: 'keep' | 'omit' | undefined
  /** What is refused beyond, where the defaults are too little or too much; `Infinity` is no limit. */
  limits?: Partial<Limits> | undefined
  /** The source of a tree, for positions inside its text. For the `from…` functions. */
  source?: string | undefined
}

/** A limit that a caller may set; `Infinity` is none. */
export const limitSchema = z.custom<number>(value => typeof value === 'number' && value >= 1, 'Expected a number from 1 up')

const limit = limitSchema.optional()

const parseOptionsSchema = z.strictObject({
  url: z.string().optional(),
  language: languageTagSchema.optional(),
  annotate: z.enum(['auto', 'off']).optional(),
  scope: z.enum(['page', 'fragment']).optional(),
  positions: z.enum(['keep', 'omit']).optional(),
  limits: z
    .strictObject({html: limit, text: limit, markdown: limit, depth: limit, nodes: limit, frontMatter: limit})
    .optional(),
  source: z.string().optional()
})

export interface Settings {
  url: string | undefined
  language: string | undefined
  annotate: 'auto' | 'off'
  scope: 'page' | 'fragment' | undefined
  positions: 'keep' | 'omit'
  limits: Limits
  source: string | undefined
}

/** The options with their defaults. */
export function settingsOf(options: ParseOptions | undefined): Settings {
  const given = readOptions(parseOptionsSchema, options)
  return {
    url: given.url,
    language: given.language,
    annotate: given.annotate ?? 'auto',
    scope: given.scope,
    positions: given.positions ?? 'keep',
    limits: {...defaultLimits, ...definedOf(given.limits ?? {})},
    source: given.source
  }
}

function definedOf<T extends object>(value: T): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(entry => entry[1] !== undefined)) as Partial<T> // a subset of its entries
}

/** @throws {Problem} `input-type` where it is no string, `limit-exceeded` where it is too long. */
export function checkInput(value: unknown, limits: Limits, carrier: 'html' | 'markdown' | 'text'): string {
  if (typeof value !== 'string') throw new Problem('input-type', {detail: `expected a string, got ${typeName(value)}`})
  if (value.length > limits[carrier]) {
    throw new Problem('limit-exceeded', {detail: `${carrier} of ${value.length} characters, at most ${limits[carrier]}`})
  }
  return value
}

function typeName(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value
}
