import {boolYaml11Tag, CORE_SCHEMA, dump} from 'js-yaml'

/**
 * Words that readers of YAML 1.1 take for true or false stand in quotation marks; dates do not, so that site generators
 * have theirs.
 */
const style = {schema: CORE_SCHEMA.withTags(boolYaml11Tag), lineWidth: -1, noRefs: true, quoteStyle: 'double'} as const

/**
 * JSON data as a mapping of YAML 1.2; the items of the lists in `inline` take one line each. Keys with undefined are
 * left out. Read again it is what it was, strings of any characters too.
 */
export function yamlOf(data: object, inline: ReadonlySet<string> = new Set()): string {
  const entries = Object.entries(data).filter(([, value]) => value !== undefined)
  return entries.length === 0 ? '{}\n' : entries.map(([key, value]) => pairOf(key, value, inline.has(key))).join('')
}

function pairOf(key: string, value: unknown, isInline: boolean): string {
  if (!isInline || !Array.isArray(value) || value.length === 0) return dump({[key]: value}, style)
  const items = value.map(item => `  - ${dump(item, {...style, flowLevel: 0})}`)
  return `${dump({[key]: null}, style).replace(/ null\n$/, '\n')}${items.join('')}`
}
