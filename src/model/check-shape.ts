import type * as z from 'zod'
import {Problem} from '../problems.js'
import {articleSchema, type Article} from './article.js'
import {positionSchema, type Position} from './position.js'

/** More issues than this say nothing new. */
const maxIssues = 1000

type Path = Array<string | number>

/** Records by the list that holds them. */
const records: Record<string, string> = {
  quotes: 'quote', sources: 'source', attributions: 'attribution', promotions: 'promotion', author: 'author',
  image: 'image', actions: 'action', offers: 'offer', media: 'media'
}

const kinds: Record<string, string> = {
  string: 'a string', number: 'a number', int: 'a whole number', boolean: 'true or false', array: 'a list',
  object: 'an object', record: 'an object'
}

/** The article, where a value has its shape, else what is wrong with it: which block, what it has, what was expected. */
export function checkShape(value: unknown): {article?: Article; problems: Problem[]} {
  const result = articleSchema.safeParse(value)
  if (result.success) return {article: result.data, problems: []}
  return {problems: result.error.issues.slice(0, maxIssues).map(issue => shapeProblem(issue, value))}
}

function shapeProblem(issue: z.core.$ZodIssue, value: unknown): Problem {
  const path = issue.path.filter(key => typeof key !== 'symbol')
  const isConfidence = issue.code === 'custom' && path.at(-1) === 'confidence'
  const owners = ownersOf(value, path)
  return new Problem(isConfidence ? 'confidence-missing' : 'shape-invalid', {
    path,
    place: owners.findLast(owner => owner.position)?.position,
    detail: isConfidence ? undefined : sentenceOf(issue, value, path, owners)
  })
}

interface Owner {
  name: string
  position: Position | undefined
  depth: number
}

/** The article, records and nodes that a path leads through, outermost first. */
function ownersOf(value: unknown, path: Path): Owner[] {
  const owners: Owner[] = [{name: 'article', position: undefined, depth: 0}]
  let current = value
  for (const [index, key] of path.entries()) {
    const list = path[index - 1]
    current = property(current, key)
    const record = typeof list === 'string' && Object.hasOwn(records, list) ? records[list] : undefined
    const type: unknown = property(current, 'type')
    const isNode = key === 'body' || list === 'children' || list === 'content'
    const name = record ?? (isNode && typeof type === 'string' ? type : undefined)
    if (name !== undefined) owners.push({name, position: positionOf(current), depth: index + 1})
  }
  return owners
}

function property(value: unknown, key: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  return (value as Record<string | number, unknown>)[key] // an own key of an object
}

function positionOf(value: unknown): Position | undefined {
  return positionSchema.safeParse(property(value, 'position')).data
}

/** "heading has depth 7, expected 1, 2 or 3". */
function sentenceOf(issue: z.core.$ZodIssue, value: unknown, path: Path, owners: Owner[]): string {
  const last = owners.at(-1)!
  const isMisfit = issue.code === 'invalid_union' && 'discriminator' in issue && path.at(-1) === 'type'
  // Where a node is of the wrong type, the mistake is its parent's.
  const owner = isMisfit ? (owners.findLast(({depth}) => depth < path.length - 1) ?? last) : last
  if (issue.code === 'unrecognized_keys') {
    return `${owner.name} has ${listed(issue.keys.map(key => `\`${key}\``), 'and')}, which it cannot have`
  }
  const key = path.slice(owner.depth).join('.')
  const found = path.reduce<unknown>(property, value)
  const expected = expectedOf(issue)
  return `${owner.name} has ${holdingOf(found, key, isMisfit)}${expected === undefined ? '' : `, expected ${expected}`}`
}

function holdingOf(found: unknown, key: string, isMisfit: boolean): string {
  if (found === undefined) return `no ${key || 'value'}`
  if (isMisfit) return `${shown(found)} in it`
  return key ? `${key} ${shown(found)}` : shown(found)
}

function expectedOf(issue: z.core.$ZodIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return kinds[issue.expected] ?? issue.expected
    case 'invalid_value':
      return listed(issue.values.map(value => `\`${String(value)}\``), 'or')
    case 'invalid_union': {
      const options: unknown = 'options' in issue ? issue.options : undefined
      if (Array.isArray(options)) return listed(options.map(option => `\`${String(option)}\``), 'or')
      return lowered(issue.message)
    }
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array' ? 'it not to be empty' : `${issue.minimum} or more`
    case 'too_big':
      return `${issue.maximum} or less`
    case 'invalid_key':
      return 'a name that starts with `x-`'
    default:
      return lowered(issue.message)
  }
}

/** What a message of the schema expects; undefined where it does not say. */
function lowered(message: string): string | undefined {
  return message.startsWith('Expected ') ? message.slice('Expected '.length) : undefined
}

function listed(words: readonly string[], last: 'and' | 'or'): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)!}`
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'an object'
  const text = JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
