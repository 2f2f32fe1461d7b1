import type {Json} from '../model/article.js'

/** A node of JSON-LD, keys as they stand. */
export interface LinkedNode {
  [key: string]: Json | undefined
}

export interface LinkedData {
  /** Every node with a type, in document order, those inside others after them. */
  nodes: LinkedNode[]
  /** Nodes by their `@id`. */
  byId: Map<string, LinkedNode>
  /** Scripts that could not be read, as the parser's message. */
  broken: string[]
}

const mostNodes = 5000
const deepest = 40

/** Reads the texts of JSON-LD scripts: arrays, `@graph`, nested nodes. Linear; broken scripts are named, never thrown. */
export function readLinkedData(scripts: readonly string[]): LinkedData {
  const data: LinkedData = {nodes: [], byId: new Map(), broken: []}
  for (const script of scripts) {
    for (const value of parseLoosely(script, data.broken)) collect(value, data)
  }
  return data
}

function collect(value: Json, data: LinkedData): void {
  const queue: Array<{value: Json; depth: number}> = [{value, depth: 0}]
  for (let next = 0; next < queue.length && next < mostNodes; next++) {
    const {value: current, depth} = queue[next]!
    if (current === null || typeof current !== 'object' || depth > deepest) continue
    if (!Array.isArray(current)) addNode(current, data)
    for (const inner of Object.values(current)) {
      if (inner !== null && typeof inner === 'object') queue.push({value: inner, depth: depth + 1})
    }
  }
}

function addNode(node: LinkedNode, data: LinkedData): void {
  if (typesOf(node).length > 0) data.nodes.push(node)
  const id = node['@id']
  // a bare reference has nothing but its id
  if (typeof id === 'string' && Object.keys(node).length > 1 && !data.byId.has(id)) data.byId.set(id, node)
}

/** The types of a node without their namespace. */
export function typesOf(node: LinkedNode): string[] {
  return asList(node['@type']).flatMap(type => (typeof type === 'string' ? [type.replace(/^.*[/#:]/, '')] : []))
}

export function asList(value: Json | undefined): Json[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]
}

/** A node itself, or the one that it refers to by `@id`. */
export function resolve(value: Json, data: LinkedData): LinkedNode | undefined {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined
  const id = value['@id']
  return (typeof id === 'string' ? data.byId.get(id) : undefined) ?? value
}

/** What once hid a script from old browsers and from XML: comments and CDATA sections. */
const opensHidden = /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/
const closesHidden = /(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/

function parseLoosely(script: string, broken: string[]): Json[] {
  const text = script.replace(opensHidden, '').replace(closesHidden, '').trim()
  if (text === '') return []
  try {
    // JSON.parse gives JSON
    return [JSON.parse(text) as Json]
  } catch {
    return mend(text, broken)
  }
}

/** Mends what hand-written templates break: raw line feeds and tabs in strings, trailing commas, several values in a row. */
function mend(text: string, broken: string[]): Json[] {
  const values: Json[] = []
  for (const piece of topLevelValues(text)) {
    try {
      // JSON.parse gives JSON
      values.push(JSON.parse(piece) as Json)
    } catch (error) {
      broken.push(error instanceof Error ? error.message : String(error))
    }
  }
  if (values.length === 0 && broken.length === 0) broken.push('no value')
  return values
}

/** Cuts text into its outermost `{…}` and `[…]`, control characters in strings escaped and trailing commas dropped, in one scan. */
function topLevelValues(text: string): string[] {
  const values: string[] = []
  let out: string[] = []
  let depth = 0
  let inString = false
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!
    if (inString) {
      if (char === '\\') out.push(char, text[++at] ?? '')
      else if (char < ' ') out.push(char === '\n' ? '\\n' : ' ')
      else out.push(char)
      if (char === '"') inString = false
      continue
    }
    if (depth === 0 && char !== '{' && char !== '[') continue
    if (char === '"') inString = true
    if (char === '{' || char === '[') depth += 1
    if (char === '}' || char === ']') {
      depth -= 1
      dropComma(out)
    }
    out.push(char)
    if (depth === 0) {
      values.push(out.join(''))
      out = []
    }
  }
  if (out.length > 0) values.push(out.join(''))
  return values
}

function dropComma(out: string[]): void {
  let last = out.length - 1
  while (last >= 0 && out[last]!.trim() === '') last -= 1
  if (out[last] === ',') out.length = last
}
