import * as z from 'zod'
import {cleanLines} from '../model/plain-string.js'
import {readOptions} from '../model/read.js'
import {htmlMapping, markdownMapping} from './carrier-mapping.js'
import {carrierOptionsSchema} from './carrier-options.js'
import type {ToHtmlOptions} from './html.js'
import {jsonLdOptionsSchema, type JsonLdOptions} from './json-ld.js'
import {jsonLdMapping} from './json-ld-mapping.js'
import type {Mapping} from './mapping.js'
import type {ToMarkdownOptions} from './markdown.js'
import {ninjsOptionsSchema, type NinjsOptions} from './ninjs.js'
import {ninjsMapping} from './ninjs-mapping.js'
import {nitfOptionsSchema, type NitfOptions} from './nitf.js'
import {nitfMapping} from './nitf-mapping.js'
import {rssOptionsSchema, type RssOptions} from './rss.js'
import {rssMapping} from './rss-mapping.js'
import {toTextOptionsSchema, type ToTextOptions} from './text.js'
import {textMapping} from './text-mapping.js'

/** The options of each format that change what it keeps. */
export interface FormatOptions {
  json: Record<string, never>
  markdown: ToMarkdownOptions
  html: ToHtmlOptions
  text: ToTextOptions
  'json-ld': JsonLdOptions
  ninjs: NinjsOptions
  nitf: NitfOptions
  rss: RssOptions
}

export type FormatName = keyof FormatOptions

/** What a format keeps of an article. */
export interface FormatSpec {
  /** @throws {Problem} Where an option is unknown. */
  mapping: (options: unknown) => Mapping
  /** Whether it can hold a text as it is. */
  fits: (text: string) => boolean
  positions: 'keep' | 'omit'
}

const anyText = (): boolean => true
const cleanText = (text: string): boolean => cleanLines(text) === text

const format = <T>(
  schema: z.ZodType<T>,
  mapping: (options: T) => Mapping,
  fits: FormatSpec['fits'],
  positions: FormatSpec['positions'] = 'omit'
): FormatSpec => ({mapping: options => mapping(readOptions(schema, options)), fits, positions})

const noOptions = z.strictObject({})
const nothingLost = (): Mapping => ({})

/** Every format that an article is written in; a new one is a file, its mapping, and a line here. */
export const formats: {[name in FormatName]: FormatSpec} = {
  json: format(noOptions, nothingLost, anyText, 'keep'),
  markdown: format(carrierOptionsSchema, markdownMapping, anyText),
  html: format(carrierOptionsSchema, htmlMapping, anyText),
  text: format(toTextOptionsSchema, textMapping, anyText),
  'json-ld': format(jsonLdOptionsSchema, jsonLdMapping, cleanText),
  ninjs: format(ninjsOptionsSchema, ninjsMapping, cleanText, 'keep'),
  nitf: format(nitfOptionsSchema, nitfMapping, cleanText),
  rss: format(rssOptionsSchema, rssMapping, cleanText)
}
