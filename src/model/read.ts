import type * as z from 'zod'
import {Problem} from '../problems.js'
import {articleSchema, type Article} from './article.js'

/**
 * Options as the schema of a function reads them.
 * @throws {Problem} `option-unknown` for a name or a choice that the function does not know, `input-type` for another type.
 */
export function readOptions<T>(schema: z.ZodType<T>, options: unknown): T {
  // an own `__proto__`, as JSON.parse makes one, is no option
  if (typeof options === 'object' && options !== null && Object.hasOwn(options, '__proto__')) {
    throw new Problem('option-unknown', {detail: '__proto__', path: ['__proto__']})
  }
  const result = schema.safeParse(options === undefined ? {} : options)
  if (result.success) return result.data
  const issue = result.error.issues[0]!
  const unknown = issue.code === 'unrecognized_keys' || issue.code === 'invalid_value'
  throw new Problem(unknown ? 'option-unknown' : 'input-type', {detail: detailOf(issue), path: pathOf(issue)})
}

/**
 * The article that a function was given, checked.
 * @throws {Problem} `input-type` where it is none, `limit-exceeded` where it is nested deeper than any reader makes it.
 */
export function readArticle(value: unknown): Article {
  if (deeperThan(value, maxDepth)) throw new Problem('limit-exceeded', {detail: `nested deeper than ${maxDepth} levels`})
  const result = articleSchema.safeParse(value)
  if (result.success) return result.data
  const issue = result.error.issues[0]!
  throw new Problem('input-type', {detail: `not an article, ${detailOf(issue)}`, path: pathOf(issue)})
}

/**
 * Looks whether a value has the body and the lists of an article, not into them: for what is called often, and cheap.
 * @throws {Problem} `input-type` where it has not.
 */
export function expectLists(value: unknown): void {
  const fields = (value ?? {}) as Partial<Record<keyof Article, unknown>> // any value may be asked for fields
  const {body, quotes, attributions, promotions} = fields
  const blocks = typeof body === 'object' && body !== null && 'children' in body ? body.children : undefined
  if (![blocks, quotes, attributions, promotions].every(list => Array.isArray(list))) {
    throw new Problem('input-type', {detail: 'not an article'})
  }
}

/** Levels of objects and arrays: two a node, for bodies four times as deep as readers make them. */
const maxDepth = 800

/** More values than any article has; beyond, data hold each other many times over. */
const maxValues = 20_000_000

function pathOf(issue: z.core.$ZodIssue): Array<string | number> {
  return issue.path.map(key => (typeof key === 'number' ? key : String(key)))
}

function detailOf(issue: z.core.$ZodIssue): string {
  const path = pathOf(issue).join('.')
  return path === '' ? issue.message : `${issue.message} at ${path}`
}

/** Whether a value is nested deeper than `limit`, without recursion; a cycle is endlessly deep. */
export function deeperThan(value: unknown, limit: number): boolean {
  const open: Array<[unknown, number]> = [[value, 0]]
  let count = 0
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [inner, depth] = next
    if (typeof inner !== 'object' || inner === null) continue
    if (depth >= limit || count++ > maxValues) return true
    for (const child of Object.values(inner)) open.push([child, depth + 1])
  }
  return false
}
