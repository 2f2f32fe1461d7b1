import * as z from 'zod'
import {articleFields, modelVersion, type Article, type Json} from '../model/article.js'
import {keptKeys} from '../model/kept-keys.js'
import type {ProblemCode} from '../problems.js'
import type {DraftRecords, Metadata} from './draft.js'
import {plainFields} from './front-matter-fields.js'

/** Keys of annotated front matter: the fields of an article, and records without what the body shows. */
const annotatedFields: Record<string, z.ZodType> = {
  ...articleFields,
  quotes: z.array(articleFields.quotes.element.partial({text: true})),
  promotions: z.array(articleFields.promotions.element.partial({content: true}))
}

export interface FrontMatter {
  /** Whether it has `copydesk:`, so that nothing in the article is to be guessed. */
  annotated: boolean
  metadata: Metadata
  records: DraftRecords
}

export type ReportValue = (code: ProblemCode, path: Array<string | number>, detail?: string) => void

/**
 * Reads the data of front matter. A value that its key cannot have is reported and kept under
 * `extensions['x-front-matter']`, as are unknown keys.
 */
export function readFrontMatter(data: unknown, report: ReportValue): FrontMatter {
  const noRecords: DraftRecords = {quotes: [], sources: [], attributions: [], promotions: []}
  if (data === undefined || data === null) return {annotated: false, metadata: {}, records: noRecords}
  if (typeof data !== 'object' || Array.isArray(data)) {
    report('front-matter-value', [], 'expected keys with values')
    return {annotated: false, metadata: kept({value: data as Json}), records: noRecords} // YAML's core schema gives JSON
  }
  const entries = Object.entries(data)
  const annotated = Object.hasOwn(data, 'copydesk')
  const {fields, rest} = annotated ? annotatedOf(entries, report) : plainOf(entries, report)
  const {quotes = [], sources = [], attributions = [], promotions = [], extensions, ...metadata} = fields
  const keep = Object.keys(rest).length > 0 ? kept(rest).extensions : undefined
  return {
    annotated,
    metadata: {...metadata, ...((extensions || keep) && {extensions: {...extensions, ...keep}})},
    records: {quotes, sources, attributions, promotions}
  }
}

type Fields = Partial<Omit<Article, 'body' | keyof DraftRecords>> & Partial<DraftRecords>

interface Sorted {
  fields: Fields
  rest: Record<string, Json>
}

function kept(keys: Record<string, Json>): Metadata {
  return {extensions: {[keptKeys]: keys}}
}

function annotatedOf(entries: Array<[string, unknown]>, report: ReportValue): Sorted {
  const fields: Record<string, unknown> = {}
  const rest: Array<[string, unknown]> = []
  for (const [key, value] of entries) {
    if (key === 'copydesk') {
      if (String(value) !== modelVersion) report('model-version', [key], String(value))
      continue
    }
    const schema = key !== 'body' && Object.hasOwn(annotatedFields, key) ? annotatedFields[key] : undefined
    if (schema === undefined) rest.push([key, value])
    else if (value === null) continue
    else if (schema instanceof z.ZodArray && Array.isArray(value)) {
      const {good, bad} = itemsOf(value, schema, [key], report)
      fields[key] = good
      if (bad.length > 0) rest.push([key, bad])
    } else {
      const result = schema.safeParse(value)
      if (result.success) fields[key] = result.data
      else {
        rest.push([key, value])
        reportIssues(result.error, [key], report)
      }
    }
  }
  return {fields, rest: Object.fromEntries(rest) as Record<string, Json>} // YAML's core schema gives JSON
}

/** The items of a list that are as they should be, and the others, each reported: one slip does not take the list with it. */
function itemsOf(list: readonly unknown[], schema: z.ZodArray, path: [string], report: ReportValue): {good: unknown[]; bad: unknown[]} {
  const good: unknown[] = []
  const bad: unknown[] = []
  for (const [index, item] of list.entries()) {
    const result = z.safeParse(schema.element, item)
    if (result.success) good.push(result.data)
    else {
      bad.push(item)
      reportIssues(result.error, [...path, index], report)
    }
  }
  return {good, bad}
}

function plainOf(entries: Array<[string, unknown]>, report: ReportValue): Sorted {
  const fields: Record<string, unknown> = {}
  const rest: Array<[string, unknown]> = []
  const byName = new Map(entries)
  const used = new Set<string>()
  for (const {field, names, read, isOthers} of plainFields) {
    const name = names.find(known => byName.has(known))
    if (name === undefined) continue
    const found = byName.get(name)
    const value = typeof found === 'string' ? found.trim() : found // a folded text of YAML ends with a line feed
    if (value === null || value === '' || isOthers?.(value) === true) continue
    const result = readAs(articleFields[field], value, read)
    if (result.success) {
      fields[field] = result.data
      used.add(name)
    } else reportIssues(result.error, [name], report)
  }
  for (const [key, value] of entries) if (!used.has(key)) rest.push([key, value])
  return {fields, rest: Object.fromEntries(rest) as Record<string, Json>} // YAML's core schema gives JSON
}

/** A value as it is, or else as it can be read. */
function readAs(schema: z.ZodType, value: unknown, read: (value: unknown) => unknown): z.ZodSafeParseResult<unknown> {
  const result = schema.safeParse(value)
  const made = result.success ? undefined : read(value)
  return made === undefined ? result : schema.safeParse(made)
}

function reportIssues(error: z.core.$ZodError, at: ReadonlyArray<string | number>, report: ReportValue): void {
  const issue = error.issues[0]
  const path = [...at, ...(issue?.path ?? []).filter(part => typeof part !== 'symbol')]
  report('front-matter-value', path, `\`${path.join('.')}\`: ${issue?.message ?? 'not valid'}`)
}
