import type {ElementContent, Properties} from 'hast'
import {attributeNameOf} from '../parse/attribute-names.js'
import {voidElements} from '../parse/element-rules.js'

const textEscapes: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '\u00a0': '&nbsp;', '\r': '&#13;'}
const attributeEscapes: Readonly<Record<string, string>> = {...textEscapes, '"': '&quot;'}

/**
 * Writes hast of our own making as HTML. Text and values are escaped so that they stay what they are in any element
 * and when they are read and written again; text in `script` stands as it is, so it must hold no `<`. Recursive, as
 * deep as the tree; linear.
 */
export function htmlOf(nodes: readonly ElementContent[]): string {
  return nodes.map(nodeOf).join('')
}

function nodeOf(node: ElementContent): string {
  if (node.type === 'text') return node.value.replace(/[&<>\u00a0\r]/g, character => textEscapes[character]!)
  if (node.type !== 'element') return ''
  const {tagName} = node
  const start = `<${tagName}${attributesOf(node.properties)}>`
  if (voidElements.has(tagName)) return start
  const inner = tagName === 'script' ? rawText(node.children) : htmlOf(node.children)
  return `${start}${inner}</${tagName}>`
}

function rawText(nodes: readonly ElementContent[]): string {
  return nodes.map(node => (node.type === 'text' ? node.value : '')).join('').replaceAll('<', '')
}

function attributesOf(properties: Properties): string {
  return Object.entries(properties).map(([name, value]) => attributeOf(name, value)).join('')
}

function attributeOf(name: string, value: Properties[string]): string {
  if (value === undefined || value === null || value === false) return ''
  const {attribute} = attributeNameOf(name)
  if (value === true) return ` ${attribute}`
  const text = Array.isArray(value) ? value.join(' ') : String(value)
  return ` ${attribute}="${text.replace(/[&<>"\u00a0\r]/g, character => attributeEscapes[character]!)}"`
}
