import {YAMLException} from 'js-yaml'
import type {Position} from '../model/position.js'
import type {Points} from './points.js'
import {YamlError, yamlNodes, type YamlLimits, type YamlNode} from './yaml-nodes.js'

export const yamlLimits: YamlLimits = {depth: 32, aliases: 10}

/** What YAML does not allow (YAML 1.2.2, 5.1), but broken text has. */
const unprintable = /[^\P{Cc}\t\n\r\x85]|[\p{Cs}\ufffe\uffff]/gu
const replacement = '\ufffd'

interface Range {
  start: number
  end: number
}

export interface YamlReading {
  /** Plain data; undefined where the YAML could not be read. */
  data: unknown
  errors: Array<Range & {message: string}>
  /** Keys that would reach a prototype were left out, characters that YAML cannot have replaced. */
  warnings: string[]
  /** The offsets in the YAML of the value at a path, or of the nearest value above it. */
  rangeOf(path: ReadonlyArray<string | number>): Range
}

/** Reads one YAML document. Never throws: what is too deep or has too many aliases is an error. */
export function readYaml(text: string, limits: YamlLimits = yamlLimits): YamlReading {
  const whole = {start: 0, end: text.length}
  try {
    const printable = text.replace(unprintable, replacement)
    const {root, prototypeKeys} = yamlNodes(printable, limits)
    const warnings = Array<string>(prototypeKeys).fill('`__proto__` is no key that data may have')
    if (printable !== text) warnings.push('A control character was replaced')
    return {data: root?.value, errors: [], warnings, rangeOf: path => rangeOf(root, path) ?? whole}
  } catch (cause) {
    return {data: undefined, errors: [errorOf(cause, whole, limits)], warnings: [], rangeOf: () => whole}
  }
}

/** The place in the whole text of a stretch of the YAML that starts at `offset`. */
export function yamlPlace(points: Points, offset: number, range: Range): Position {
  return points.position(offset + range.start, offset + range.end)
}

function rangeOf(root: YamlNode | undefined, path: ReadonlyArray<string | number>): Range | undefined {
  let node = root
  let found: Range | undefined
  for (const key of path) {
    node = node?.parts?.get(key)
    if (node === undefined) break
    found = {start: node.start, end: node.end}
  }
  return found
}

function errorOf(cause: unknown, whole: Range, limits: YamlLimits): YamlReading['errors'][number] {
  if (cause instanceof YamlError) return {message: cause.message, start: cause.start, end: cause.end}
  if (!(cause instanceof YAMLException)) return {message: cause instanceof Error ? cause.message : String(cause), ...whole}
  const start = Math.min(cause.mark?.position ?? 0, whole.end)
  const isDeep = cause.reason.startsWith('nesting exceeded')
  const message = reasons[cause.reason] ?? sentence(isDeep ? `it is nested deeper than ${limits.depth}` : cause.reason)
  return {message, start, end: Math.min(start + 1, whole.end)}
}

/** What the parser says more shortly than helps: it takes a colon or a mark that needs quotation marks for indentation. */
const reasons: Readonly<Record<string, string>> = {
  'bad indentation of a mapping entry': 'Not indented as its neighbours, or text that needs quotation marks'
}

function sentence(reason: string): string {
  return `${reason.charAt(0).toUpperCase()}${reason.slice(1)}`
}
