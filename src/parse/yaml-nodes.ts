import {COLLECTION_STYLE, EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE, type AliasEvent, type Event, type MappingEvent, type ScalarEvent, type SequenceEvent} from 'js-yaml'

/** A value, and where it stands. */
export interface YamlNode {
  value: unknown
  /** Offsets in the YAML. */
  start: number
  end: number
  /** What a list or an object holds, by index or key. */
  parts?: Map<string | number, YamlNode>
  /** The aliases inside, those inside what they stand for counted too. */
  aliases: number
}

export interface YamlLimits {
  depth: number
  aliases: number
}

/** What is wrong with YAML, and where. */
export class YamlError extends Error {
  readonly start: number
  readonly end: number
  constructor(message: string, start: number, end = start) {
    super(message)
    this.start = start
    this.end = end
  }
}

interface Open extends YamlNode {
  event: SequenceEvent | MappingEvent
  value: unknown[] | Record<string, unknown>
  parts: Map<string | number, YamlNode>
  /** The key that waits for its value. */
  key?: YamlNode
}

/**
 * Values and places of one YAML 1.2 document by its core schema: dates stay strings, a tag that the schema does not know
 * makes none but strings. Undefined where there is no document. Linear; no deeper than the limit.
 * @throws YamlError, and what the parser throws.
 */
export function yamlNodes(text: string, limits: YamlLimits): {root: YamlNode | undefined; prototypeKeys: number} {
  return new NodeReader(text, limits).read()
}

class NodeReader {
  readonly #text: string
  readonly #limits: YamlLimits
  readonly #open: Open[] = []
  readonly #anchors = new Map<string, YamlNode>()
  #root: YamlNode | undefined
  #aliases = 0
  #prototypeKeys = 0
  /** Where the last value ended. */
  #at = 0

  constructor(text: string, limits: YamlLimits) {
    this.#text = text
    this.#limits = limits
  }

  read(): {root: YamlNode | undefined; prototypeKeys: number} {
    const events = parseEvents(this.#text, {maxDepth: this.#limits.depth})
    if (events.filter(({type}) => type === EVENT_ID.DOCUMENT).length > 1) throw new YamlError('It holds more than one document', 0, this.#text.length)
    for (const event of events) this.#take(event)
    return {root: this.#root, prototypeKeys: this.#prototypeKeys}
  }

  #take(event: Event): void {
    if (event.type === EVENT_ID.SCALAR) return this.#add(this.#scalar(event), event)
    if (event.type === EVENT_ID.ALIAS) return this.#add(this.#alias(event))
    if (event.type === EVENT_ID.SEQUENCE) this.#push(event, [])
    else if (event.type === EVENT_ID.MAPPING) this.#push(event, {})
    else if (event.type === EVENT_ID.POP) this.#close()
  }

  #push(event: SequenceEvent | MappingEvent, value: Open['value']): void {
    this.#at = event.start + 1
    this.#open.push({event, value, start: event.start, end: event.start, parts: new Map(), aliases: 0})
  }

  #close(): void {
    const closed = this.#open.pop()
    if (closed === undefined) return // the document
    const {event, ...node} = closed
    const opening = this.#text.charAt(event.start)
    const isFlow = event.style === COLLECTION_STYLE.FLOW
    const bracket = isFlow ? this.#text.indexOf(opening === '[' ? ']' : '}', this.#at) : -1
    node.end = bracket < 0 ? this.#at : bracket + 1
    this.#add(node, event)
  }

  #add(node: YamlNode, {anchorStart, anchorEnd}: {anchorStart: number; anchorEnd: number} = {anchorStart: -1, anchorEnd: -1}): void {
    this.#at = node.end
    if (anchorStart >= 0) this.#anchors.set(this.#text.slice(anchorStart, anchorEnd), node)
    const parent = this.#open.at(-1)
    if (parent === undefined) this.#root = node
    else if (Array.isArray(parent.value)) addTo(parent, parent.value.push(node.value) - 1, node)
    else if (parent.key === undefined) parent.key = node
    else this.#addPair(parent, parent.value, parent.key, node)
  }

  #addPair(parent: Open, value: Record<string, unknown>, key: YamlNode, node: YamlNode): void {
    parent.key = undefined
    const name = this.#nameOf(key)
    if (name === '__proto__') {
      this.#prototypeKeys++
      return
    }
    if (parent.parts.has(name)) throw new YamlError(`Keys must be unique, \`${name}\` is there before`, key.start, key.end)
    value[name] = node.value
    addTo(parent, name, node)
  }

  /** What stands for a key: as it is written where it is a list or an object. */
  #nameOf({value, start, end}: YamlNode): string {
    if (typeof value === 'string') return value
    if (value === null) return ''
    return typeof value === 'object' ? this.#text.slice(start, end) : JSON.stringify(value)
  }

  #scalar(event: ScalarEvent): YamlNode {
    const {valueStart, valueEnd, style} = event
    const value = valueOf(getScalarValue(this.#text, event), this.#text.slice(event.tagStart, event.tagEnd), style === SCALAR_STYLE.PLAIN)
    if (valueStart < 0) return {value, start: this.#at, end: this.#at, aliases: 0}
    switch (style) {
      case SCALAR_STYLE.PLAIN:
        return {value, start: valueStart, end: valueEnd, aliases: 0}
      case SCALAR_STYLE.SINGLE_QUOTED:
      case SCALAR_STYLE.DOUBLE_QUOTED:
        return {value, start: valueStart - 1, end: valueEnd + 1, aliases: 0}
      default:
        return {value, start: this.#text.lastIndexOf(style === SCALAR_STYLE.LITERAL_BLOCK ? '|' : '>', valueStart), end: valueEnd, aliases: 0}
    }
  }

  #alias({anchorStart, anchorEnd}: AliasEvent): YamlNode {
    const name = this.#text.slice(anchorStart, anchorEnd)
    const place = {start: anchorStart - 1, end: anchorEnd}
    const node = this.#anchors.get(name)
    if (node === undefined) throw new YamlError(`The alias \`*${name}\` stands for nothing before it`, place.start, place.end)
    const aliases = node.aliases + 1
    this.#aliases += aliases
    if (this.#aliases > this.#limits.aliases) throw new YamlError(`It has more than ${this.#limits.aliases} aliases`, place.start, place.end)
    return {...node, ...place, aliases}
  }
}

function addTo(parent: Open, key: string | number, node: YamlNode): void {
  parent.parts.set(key, node)
  parent.aliases += node.aliases
}

const nulls = /^(?:~|null|Null|NULL)?$/
const trues = /^(?:true|True|TRUE)$/
const falses = /^(?:false|False|FALSE)$/
const numbers = /^(?:[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|0o[0-7]+|0x[\da-fA-F]+)$/
/** Of the core schema too, but JSON has no word for them. */
const noNumbers = /^(?:([-+]?)\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/

/** What a scalar says by the core schema (YAML 1.2.2, 10.3.2); a tag outside it, or `!`, makes it a string. */
function valueOf(text: string, tag: string, isPlain: boolean): unknown {
  const isRead = tag === '' ? isPlain : /^!!(?:null|bool|int|float)$/.test(tag)
  if (!isRead) return text
  if (nulls.test(text)) return null // JSON's word
  if (trues.test(text)) return true
  if (falses.test(text)) return false
  const special = noNumbers.exec(text)
  if (special) return special[1] === undefined ? 'NaN' : `${special[1] === '-' ? '-' : ''}Infinity`
  if (!numbers.test(text)) return text
  const number = Number(text)
  return Number.isFinite(number) ? number : String(number)
}
