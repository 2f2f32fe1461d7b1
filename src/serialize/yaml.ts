/** Read as something else than a string by YAML 1.2, or by readers of YAML 1.1. */
const otherThanStrings = /^(?:~|null|true|false|yes|no|on|off|y|n|[-+]?\.(?:inf|nan)|[-+]?(?:\.\d|\d)[\d.:_]*(?:e[-+]?\d+)?|0[obx][\da-f_]+)?$/i

/** Starts with a mark of YAML, or of the end of a document. */
const startsWithMark = /^(?:[-?:,[\]{}#&*!|>'"%@`]|\.\.\.)/

/** Characters that YAML reads only escaped, or takes for a line end. */
const escapedOnly = /[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/gu
const otherThanText = new RegExp(escapedOnly.source, 'u')
const otherThanLines = /[^\P{Cc}\n]|[\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/u

/** Keys that are longer need a question mark before them. */
const longestKey = 1000

/**
 * Data as a mapping of YAML 1.2, a key a line; the items of the lists in `inline` take one line each. JSON's values
 * alone; keys with undefined are left out. Read again it is what it was, strings of any characters too.
 */
export function yamlOf(data: object, inline: ReadonlySet<string> = new Set()): string {
  const lines = pairsOf(data).flatMap(([key, value]) => pairLines(key, value, inline.has(key)))
  return lines.length === 0 ? '{}\n' : `${lines.join('\n')}\n`
}

function pairsOf(data: object): Array<[string, unknown]> {
  return Object.entries(data).filter(([, value]) => value !== undefined)
}

function pairLines(key: string, value: unknown, isInline = false): string[] {
  const name = scalar(key)
  const isLong = name.length > longestKey
  const before = isLong ? [`? ${name}`] : []
  const last = isLong ? '' : name
  if (isCollection(value)) {
    const lines = isInline && Array.isArray(value) ? value.map(item => `- ${flow(item)}`) : linesOf(value)
    return [...before, `${last}:`, ...indented(lines)]
  }
  const [first = '', ...others] = linesOf(value)
  return [...before, `${last}: ${first}`, ...indented(others)]
}

/** The lines of a value; of text in several lines the first is its header. */
function linesOf(value: unknown): string[] {
  if (typeof value === 'string') return isLines(value) ? literal(value) : [scalar(value)]
  if (!isCollection(value)) return [flow(value)]
  if (!Array.isArray(value)) return pairsOf(value).flatMap(([key, inner]) => pairLines(key, inner))
  return value.flatMap(item => {
    const [first = '', ...others] = linesOf(item)
    return [`- ${first}`, ...indented(others)]
  })
}

/** An object or a list that holds something. */
function isCollection(value: unknown): value is object {
  return typeof value === 'object' && value !== null && (Array.isArray(value) ? value.length > 0 : pairsOf(value).length > 0)
}

function indented(lines: readonly string[]): string[] {
  return lines.map(line => (line === '' ? '' : `  ${line}`))
}

/** Whether a text of several lines can stand as it is. */
function isLines(text: string): boolean {
  return /\n./.test(text) && !otherThanLines.test(text) && !/^\s|[ \t]$|[ \t]\n/.test(text)
}

function literal(text: string): string[] {
  const body = text.replace(/\n$/, '')
  return [body === text ? '|-' : body.endsWith('\n') ? '|+' : '|', ...body.split('\n')]
}

/** A value on one line. */
function flow(value: unknown): string {
  if (typeof value === 'string') return scalar(value, flowMarks)
  if (typeof value !== 'object' || value === null) return Object.is(value, -0) ? '-0' : JSON.stringify(value ?? null)
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`
  return `{${pairsOf(value).map(([key, inner]) => flowPair(scalar(key, flowMarks), flow(inner))).join(', ')}}`
}

function flowPair(key: string, value: string): string {
  return key.length > longestKey ? `? ${key} : ${value}` : `${key}: ${value}`
}

/** What ends a string without quotation marks, or its key. */
const marks = /: | #|:$/
const flowMarks = /: | #|:$|[,[\]{}]/

/** A string as people write it where that is read as this string, else in quotation marks. */
function scalar(text: string, ends: RegExp = marks): string {
  const isOdd = otherThanText.test(text)
  if (!isOdd && text === text.trim() && ![otherThanStrings, startsWithMark, ends].some(pattern => pattern.test(text))) return text
  if (!isOdd && text.includes('"') && !text.includes("'")) return `'${text}'`
  return JSON.stringify(text).replace(escapedOnly, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
