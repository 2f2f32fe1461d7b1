import type {Element} from 'hast'
import {collapse, type MetadataElement, type PageScan} from './blocks.js'
import {attribute} from './boxes.js'

/** What the tags of a page say: head, links and microdata. */
export interface PageTags {
  /** Contents of `meta`, by lower-case name, property or itemprop. */
  meta: Map<string, string[]>
  title: string | undefined
  canonical: string | undefined
  language: string | undefined
  /** Texts of JSON-LD scripts. */
  scripts: string[]
  items: MicrodataValue[]
  /** Links marked as the author's. */
  authorLinks: MetadataElement[]
  times: MetadataElement[]
}

/** One property of a microdata item. */
export interface MicrodataValue {
  names: string[]
  /** Last part of the type of the item that it belongs to; empty where there is none. */
  scopeType: string
  scope: Element | undefined
  mark: MetadataElement
}

export function readTags(scan: PageScan): PageTags {
  const tags: PageTags = {meta: new Map(), title: undefined, canonical: undefined, language: undefined, scripts: [], items: [], authorLinks: [], times: []}
  for (const mark of scan.metadata) readTag(mark, tags)
  return tags
}

function readTag(mark: MetadataElement, tags: PageTags): void {
  const {element} = mark
  const rel = attribute(element, 'rel')?.toLowerCase().split(/\s+/) ?? []
  switch (element.tagName) {
    case 'html': tags.language ??= attribute(element, 'lang') ?? attribute(element, 'xmlLang'); break
    case 'title': if (mark.box === undefined || mark.box.tag === 'html') tags.title ??= textOf(element); break
    case 'meta': readMeta(element, tags.meta); break
    case 'link': if (rel.includes('canonical')) tags.canonical ??= attribute(element, 'href'); break
    case 'script': if (/ld\+json/i.test(attribute(element, 'type') ?? '')) tags.scripts.push(rawText(element)); break
    case 'time': tags.times.push(mark); break
    case 'a': if (rel.includes('author')) tags.authorLinks.push(mark); break
  }
  const property = attribute(element, 'itemProp')
  if (property !== undefined) {
    tags.items.push({names: property.split(/\s+/), scopeType: typeName(mark.scope), scope: mark.scope, mark})
  }
}

function readMeta(element: Element, meta: Map<string, string[]>): void {
  const content = attribute(element, 'content')?.trim()
  if (content === undefined || content === '') return
  for (const key of ['name', 'property', 'itemProp', 'httpEquiv']) {
    const name = attribute(element, key)?.toLowerCase().trim()
    if (name === undefined || name === '') continue
    const values = meta.get(name)
    if (values === undefined) meta.set(name, [content])
    else if (!values.includes(content)) values.push(content)
  }
}

/** The first content among several names, in their order. */
export function metaOf(tags: PageTags, ...names: string[]): string | undefined {
  for (const name of names) {
    const value = tags.meta.get(name)?.[0]
    if (value !== undefined) return value
  }
  return undefined
}

/** The last part of an item's type, as `NewsArticle`. */
export function typeName(scope: Element | undefined): string {
  const type = scope === undefined ? undefined : attribute(scope, 'itemType')
  return type?.trim().replace(/^.*[/#]/, '') ?? ''
}

const mostText = 2000

function rawText(element: Element): string {
  return element.children.map(child => (child.type === 'text' || child.type === 'comment' ? child.value : '')).join('')
}

/** The text of an element, white space collapsed; at most 2000 characters are read. No recursion. */
export function textOf(element: Element): string {
  const parts: string[] = []
  let length = 0
  const stack: Element['children'][number][] = element.children.toReversed()
  for (let node = stack.pop(); node !== undefined && length < mostText; node = stack.pop()) {
    if (node.type === 'text') {
      parts.push(node.value)
      length += node.value.length
    } else if (node.type === 'element' && node.tagName !== 'script' && node.tagName !== 'style') {
      if (node.tagName === 'br' || node.tagName === 'div' || node.tagName === 'p') parts.push(' ')
      for (let index = node.children.length - 1; index >= 0; index--) stack.push(node.children[index]!)
    }
  }
  return collapse(parts.join('').slice(0, mostText))
}
