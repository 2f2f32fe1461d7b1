import {Composer, Parser, type CST, type Document} from 'yaml'
import type {Position} from '../model/position.js'
import {deeperThan} from '../model/read.js'
import type {Points} from './points.js'

export interface YamlLimits {
  depth: number
  aliases: number
}

export const yamlLimits: YamlLimits = {depth: 32, aliases: 10}

/** A line end of YAML that its parser does not know. */
const loneReturn = /\r(?!\n)/g

export interface YamlReading {
  /** Plain data; undefined where the YAML could not be read. */
  data: unknown
  errors: Array<{message: string; start: number; end: number}>
  /** Keys that would reach a prototype were left out. */
  warnings: string[]
  /** The offsets in the YAML of the value at a path, or of the nearest value above it. */
  rangeOf(path: ReadonlyArray<string | number>): {start: number; end: number}
}

/**
 * Reads one YAML 1.2 document (core schema: dates stay strings). Never throws: what is too deep or has too many
 * aliases is an error. The depth is checked on the flat tokens, before anything recursive.
 */
export function readYaml(text: string, limits: YamlLimits = yamlLimits): YamlReading {
  const whole = {start: 0, end: text.length}
  const failed = (message: string): YamlReading => ({data: undefined, errors: [{message, ...whole}], warnings: [], rangeOf: () => whole})
  try {
    const tokens = [...new Parser().parse(text.replace(loneReturn, '\n'))]
    if (tokensNest(tokens, limits.depth)) return failed(`It is nested deeper than ${limits.depth}`)
    const [document, ...others] = [...new Composer({uniqueKeys: true, keepSourceTokens: false, logLevel: 'error'}).compose(tokens)]
    if (document === undefined) return {data: undefined, errors: [], warnings: [], rangeOf: () => whole}
    if (others.length > 0) return failed('It holds more than one document')
    const errors = document.errors.map(error => ({message: firstLine(error.message), start: error.pos[0], end: error.pos[1]}))
    const data: unknown = errors.length === 0 ? document.toJS({maxAliasCount: limits.aliases, reviver: finite}) : undefined
    if (deeperThan(data, limits.depth + 1)) return failed(`It is nested deeper than ${limits.depth}`)
    return {data, errors, warnings: withoutPrototypes(data), rangeOf: path => rangeOf(document, path, whole)}
  } catch (cause) {
    return failed(cause instanceof Error ? firstLine(cause.message) : String(cause))
  }
}

/** The place in the whole text of a stretch of the YAML that starts at `offset`. */
export function yamlPlace(points: Points, offset: number, range: {start: number; end: number}): Position {
  return points.position(offset + range.start, offset + range.end)
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0]!.replace(/ at line \d+, column \d+:?$/, '')
}

/** Numbers that JSON has no word for, as words. */
function finite(_: unknown, value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value
}

/** Takes `__proto__` keys out of data that were just made; data hold no cycles. */
function withoutPrototypes(data: unknown): string[] {
  const warnings: string[] = []
  const queue: unknown[] = [data]
  while (queue.length > 0) {
    const value = queue.pop()
    if (typeof value !== 'object' || value === null) continue
    if (Object.hasOwn(value, '__proto__')) {
      delete (value as Record<string, unknown>)['__proto__'] // an own key
      warnings.push('`__proto__` is no key that data may have')
    }
    queue.push(...Object.values(value))
  }
  return warnings
}

/** Whether the tokens nest deeper than `limit`; without recursion. */
function tokensNest(tokens: readonly CST.Token[], limit: number): boolean {
  let level: unknown[] = [...tokens]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return true
    level = level.flatMap(partsOf)
  }
  return false
}

/** The tokens directly inside a token: the value of a document, the keys and values of a collection. */
function partsOf(token: unknown): unknown[] {
  if (typeof token !== 'object' || token === null) return []
  const {items, value} = token as {items?: Array<{key?: unknown; value?: unknown}>; value?: unknown} // a CST token has some of these
  const inside = Array.isArray(items) ? items.flatMap(item => [item.key, item.value]) : []
  return [...inside, value].filter(part => typeof part === 'object' && part !== null)
}

function rangeOf(
  document: Document.Parsed,
  path: ReadonlyArray<string | number>,
  whole: {start: number; end: number}
): {start: number; end: number} {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as {range?: [number, number, number] | null} | undefined // kept as a node
    if (node?.range) return {start: node.range[0], end: node.range[1]}
  }
  return whole
}
