import type {Element, Root} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import {toHtml} from 'hast-util-to-html'
import {visit} from 'unist-util-visit'

const forbidden = new Set([
  'style', 'meta', 'base', 'link', 'iframe', 'object', 'embed', 'form', 'input', 'button', 'select', 'textarea', 'svg', 'math', 'template',
  'noscript', 'title', 'xmp', 'plaintext', 'frame', 'frameset', 'applet'
])
const data = new Set(['application/vnd.copydesk+json', 'application/ld+json'])
const addresses = new Set(['href', 'src', 'cite', 'action', 'poster', 'formAction', 'background', 'data'])

/** What in HTML could run, reach out of its container, or shadow a global, read once and read again as written by a browser. */
export function activeParts(html: string): string[] {
  const first = fromHtml(`<div>${html}</div><p>`, {fragment: true})
  const again = fromHtml(toHtml(first), {fragment: true})
  return [...partsOf(first), ...partsOf(again)]
}

function partsOf(tree: Root): string[] {
  const found = tree.children.length === 2 ? [] : ['leaves its container']
  visit(tree, 'element', (element: Element) => {
    if (forbidden.has(element.tagName)) found.push(element.tagName)
    if (element.tagName === 'script' && !isData(element)) found.push('script')
    for (const [name, value] of Object.entries(element.properties)) if (isActive(name, String(value))) found.push(`${name}=${String(value)}`)
  })
  return found
}

function isData({properties, children}: Element): boolean {
  const text = children.map(child => (child.type === 'text' ? child.value : '<')).join('')
  return data.has(String(properties.type)) && !text.includes('<')
}

function isActive(name: string, value: string): boolean {
  if (/^on/i.test(name) || name === 'srcDoc') return true
  if (name === 'style') return !/^text-align: (?:left|right|center)$/.test(value)
  if (name === 'id' || name === 'name') return !value.includes('-')
  if (!addresses.has(name) || !URL.canParse(value, 'https://example.org/')) return false
  const {protocol, href} = new URL(value, 'https://example.org/')
  return ['javascript:', 'vbscript:', 'blob:', 'file:'].includes(protocol) || (protocol === 'data:' && !/^data:image\/(?:png|gif|jpe?g|webp|avif|bmp)[;,]/i.test(href))
}
