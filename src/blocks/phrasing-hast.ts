import type {Element, Nodes, Text as HastText} from 'hast'
import {attributionRoles, type Phrasing, type Text} from '../model/body.js'
import type {Position} from '../model/position.js'
import {attribute, blockElements, isBlankText, isElement, silentElements, solidChildren, textOf} from './hast-elements.js'
import {fragmentOf} from './hast-facts.js'
import {mediaOf} from './hast-media.js'
import type {HastReader} from './spelling.js'

/** The place of the characters `[start, end)` of a text of hast. */
export type LocateText = (node: HastText, start: number, end: number) => Position | undefined

export interface PhrasingReading {
  read: HastReader
  /** The place of characters of a text in the source; undefined where there is no source, or places are left out. */
  locate: LocateText | undefined
  footnoteIds: ReadonlyMap<string, string>
  /** Notes the address that a marked quotation cites. */
  cite: (element: Element, url: string) => void
  /** Notes a text that was read. */
  text: (node: HastText) => void
  /** The quotation marks of the language, outer and inner. */
  marks: ReadonlyArray<readonly [open: string, close: string]>
  /** How many marked quotations are around. */
  quotations: number
}

const marked = new Map<string, 'emphasis' | 'strong' | 'delete' | 'subscript' | 'superscript'>([
  ['em', 'emphasis'], ['i', 'emphasis'], ['strong', 'strong'], ['b', 'strong'], ['del', 'delete'], ['s', 'delete'],
  ['strike', 'delete'], ['sub', 'subscript'], ['sup', 'superscript']
])

/**
 * Phrasing of hast as phrasing of the body: white space stands in texts of its own, outside the marks, so that every
 * other text has its exact place. Blocks in it become lines. Linear; as deep in recursion as the tree.
 */
export function phrasingFromHast(nodes: readonly Nodes[], reading: PhrasingReading): Phrasing[] {
  const out: Phrasing[] = []
  let lineEnds = false
  for (const node of nodes) {
    const children = inlineFromHast(node, reading)
    if (children.length === 0) continue
    const isLine = isElement(node) && blockElements.has(node.tagName)
    const hasContent = children.some(child => !isSpace(child))
    if (hasContent) {
      const last = isLine || lineEnds ? lastSolid(out) : undefined
      if (last !== undefined && last.type !== 'break') out.push({type: 'break'})
      lineEnds = isLine
    }
    for (const child of children) out.push(child) // spread, many would overflow the stack
  }
  return out
}

function inlineFromHast(node: Nodes, reading: PhrasingReading): Phrasing[] {
  if (reading.read.leaves(node)) return []
  if (node.type === 'text') return textsFromHast(node, reading)
  if (!isElement(node)) return []
  const spelled = reading.read.mode === 'annotated' ? annotatedFromHast(node, reading) : foreignFromHast(node, reading)
  if (spelled !== undefined) return spelled
  const mark = marked.get(node.tagName)
  if (mark !== undefined) return around(node, reading, children => ({type: mark, ...reading.read.position(node), children}))
  switch (node.tagName) {
    case 'q':
      return quotationFromHast(node, reading)
    case 'rp':
      return []
    case 'rt':
      // Readings of characters in brackets, as those see them whose browser shows no ruby.
      return [{type: 'text', value: '('}, ...phrasingFromHast(node.children, reading), {type: 'text', value: ')'}]
    case 'br':
      return [{type: 'break', ...reading.read.position(node)}]
    case 'a':
      return linkFromHast(node, reading)
    case 'img':
    case 'amp-img':
    case 'picture':
      return imageFromHast(node, reading)
    case 'code':
    case 'kbd':
    case 'samp':
    case 'tt':
      return codeFromHast(node, reading)
    default:
      return silentElements.has(node.tagName) || node.tagName === 'svg' ? [] : phrasingFromHast(node.children, reading)
  }
}

/** What only a written article has: segments, footnote marks, verbatim. */
function annotatedFromHast(node: Element, reading: PhrasingReading): Phrasing[] | undefined {
  const place = reading.read.position(node)
  const quoteId = attribute(node, 'dataCdQuote')
  if (node.tagName === 'span' && quoteId !== undefined) {
    const flags = {
      ...(attribute(node, 'dataCdContinues') !== undefined && {continues: true}),
      ...(attribute(node, 'dataCdQuoted') !== undefined && {quoted: true})
    }
    return around(node, reading, children => ({type: 'quoteSegment', ...place, quoteId, ...flags, children}))
  }
  const attributionIds = attribute(node, 'dataCdAttribution')?.split(/\s+/).filter(id => id !== '') ?? []
  const role = attributionRoles.find(known => known === attribute(node, 'dataCdRole'))
  if (attributionIds.length > 0 && role !== undefined) {
    return around(node, reading, children => ({type: 'attributionSegment', ...place, attributionIds, role, children}))
  }
  if (attribute(node, 'dataCd') === 'footnote-reference') {
    return [{type: 'footnoteReference', ...place, identifier: textOf(node).trim()}]
  }
  if (attribute(node, 'dataCd') !== 'verbatim') return undefined
  const format = attribute(node, 'dataCdFormat') === 'markdown' ? 'markdown' : 'html'
  return [{type: 'verbatim', ...place, format, value: attribute(node, 'dataCdValue') ?? ''}]
}

/** What other people's HTML spells in its own ways: the marks of footnotes. */
function foreignFromHast(node: Element, {read, footnoteIds}: PhrasingReading): Phrasing[] | undefined {
  if (footnoteIds.size === 0 || (node.tagName !== 'sup' && node.tagName !== 'a')) return undefined
  const only = solidChildren(node)
  const link = node.tagName === 'a' ? node : only.length === 1 ? only[0] : undefined
  const href = isElement(link, 'a') ? attribute(link, 'href') : undefined
  const identifier = href?.startsWith('#') === true ? footnoteIds.get(fragmentOf(href)) : undefined
  return identifier === undefined ? undefined : [{type: 'footnoteReference', ...read.position(node), identifier}]
}

/** The words between quotation marks, which a browser would add. */
function quotationFromHast(node: Element, reading: PhrasingReading): Phrasing[] {
  const inner = around(node, {...reading, quotations: reading.quotations + 1}, children => ({type: 'emphasis', children}))
  const index = inner.findIndex(child => child.type === 'emphasis')
  if (index === -1) return inner
  const cite = attribute(node, 'cite')
  if (cite !== undefined) reading.cite(node, reading.read.url(cite, node))
  const words = inner[index] as {children: Phrasing[]} & Phrasing // found by its type
  if (hasMarks(node)) return [...inner.slice(0, index), ...words.children, ...inner.slice(index + 1)]
  const [before, after] = reading.marks[reading.quotations % reading.marks.length] ?? ['“', '”']
  const place = reading.read.position(node).position
  const open: Phrasing = {type: 'text', ...edge(place?.start), value: before}
  const close: Phrasing = {type: 'text', ...edge(place?.end), value: after}
  return [...inner.slice(0, index), open, ...words.children, close, ...inner.slice(index + 1)]
}

/** Whether a quotation has its marks as text already: some pages hide those of the browser. */
function hasMarks(node: Element): boolean {
  return /^\s*["“„«‹‘']/.test(textOf(node, 200))
}

function edge(point: Position['start'] | undefined): {position?: Position} {
  return point === undefined ? {} : {position: {start: point, end: point}}
}

/** A mark around the words of an element; the white space at their edges stands outside it. */
function around(node: Element, reading: PhrasingReading, make: (children: Phrasing[]) => Phrasing): Phrasing[] {
  const children = phrasingFromHast(node.children, reading)
  const first = children.findIndex(child => !isSpace(child))
  if (first === -1) return children
  const last = children.findLastIndex(child => !isSpace(child))
  return [...children.slice(0, first), make(children.slice(first, last + 1)), ...children.slice(last + 1)]
}

function linkFromHast(node: Element, reading: PhrasingReading): Phrasing[] {
  const {read} = reading
  const href = attribute(node, 'href')
  if (href === undefined) return phrasingFromHast(node.children, reading)
  const url = read.url(href, node)
  const title = attribute(node, 'title')
  return around(node, reading, children => ({
    type: 'link',
    ...read.position(node),
    url,
    ...(title !== undefined && {title}),
    children
  }))
}

function imageFromHast(node: Element, {read}: PhrasingReading): Phrasing[] {
  return mediaOf(node, read).map(({url, alt, title}) => ({
    type: 'image',
    ...read.position(node),
    url,
    ...(alt !== undefined && {alt}),
    ...(title !== undefined && {title})
  }))
}

/** Code as it stands; code that holds more than text gives its content. */
function codeFromHast(node: Element, reading: PhrasingReading): Phrasing[] {
  const plain = node.children.every(child => child.type === 'text')
  const value = textOf(node)
  if (!plain) return phrasingFromHast(node.children, reading)
  return value === '' ? [] : [{type: 'inlineCode', ...reading.read.position(node), value}]
}

/** A text in up to three parts: white space, words, white space. Each has its place. */
function textsFromHast(node: HastText, reading: PhrasingReading): Text[] {
  const {value} = node
  reading.text(node)
  const start = value.length - value.trimStart().length
  const end = Math.max(value.trimEnd().length, start)
  if (value === '') return []
  if (end - start === value.length || end === start) return [{type: 'text', ...reading.read.position(node), value}]
  return [[0, start], [start, end], [end, value.length]].flatMap(([from = 0, to = 0]) => (from === to ? [] : [part(node, from, to, reading)]))
}

function part(node: HastText, start: number, end: number, {locate}: PhrasingReading): Text {
  const position = locate?.(node, start, end)
  return {type: 'text', ...(position && {position}), value: node.value.slice(start, end)}
}

/** Whether a node is white space that was parted from its words. */
export function isSpace(node: Phrasing): boolean {
  return node.type === 'text' && isBlankText(node.value)
}

function lastSolid(nodes: readonly Phrasing[]): Phrasing | undefined {
  return nodes.findLast(node => !isSpace(node))
}

/** The phrasing of a block: no white space at its edges and beside its breaks. */
export function trimPhrasing(nodes: readonly Phrasing[]): Phrasing[] {
  const kept = nodes.filter((node, index) => {
    if (!isSpace(node)) return true
    return nodes[index - 1]?.type !== 'break' && nodes[index + 1]?.type !== 'break'
  })
  const first = kept.findIndex(node => !isSpace(node) && node.type !== 'break')
  return first === -1 ? [] : kept.slice(first, kept.findLastIndex(node => !isSpace(node) && node.type !== 'break') + 1)
}

/** From the start of the first node that has a place to the end of the last. */
export function spanOf(nodes: ReadonlyArray<{position?: Position}>): {position?: Position} {
  const start = nodes.find(node => node.position)?.position?.start
  const end = nodes.findLast(node => node.position)?.position?.end
  return start && end ? {position: {start, end}} : {}
}
