import type {Nodes as MdastNodes, PhrasingContent} from 'mdast'
import type {AttributionRole, Phrasing} from '../model/body.js'
import {attributionRoles} from '../model/body.js'
import type {MdastReader} from './spelling.js'
import {programFromMdast} from './verbatim.js'

/** Names of the inline directives. */
export const textDirectives = ['quote', 'attr', 'verbatim'] as const

/** HTML tags that phrasing in markdown may use, and the node that each is. */
const tags = {
  sub: 'subscript',
  sup: 'superscript',
  em: 'emphasis',
  i: 'emphasis',
  strong: 'strong',
  b: 'strong',
  del: 'delete',
  s: 'delete'
} as const

const plainTag = /^<(\/?)([a-z]+)\s*>$/i
const breakTag = /^<br\s*\/?>$/i

/** Phrasing of mdast as phrasing of the body. Linear in the nodes. */
export function phrasingFromMdast(nodes: readonly MdastNodes[], read: MdastReader): Phrasing[] {
  const stack: Array<{tag?: string; node?: MdastNodes; children: Phrasing[]}> = [{children: []}]
  for (const node of nodes) {
    const top = stack.at(-1)!
    const tag = node.type === 'html' ? plainTag.exec(node.value) : null
    const name = tag?.[2]!.toLowerCase() ?? ''
    if (!tag || !Object.hasOwn(tags, name)) {
      top.children.push(...inlineFromMdast(node, read))
    } else if (tag[1] === '') {
      stack.push({tag: name, node, children: []})
    } else if (stack.some(entry => entry.tag === name)) {
      while (stack.length > 1) {
        const closed = stack.pop()!
        const parent = stack.at(-1)!
        if (closed.tag === name) {
          parent.children.push(marked(name as keyof typeof tags, closed.node, node, closed.children, read))
          break
        }
        parent.children.push(...unclosed(closed.node, read), ...closed.children)
      }
    } else {
      top.children.push(...inlineFromMdast(node, read))
    }
  }
  return stack.flatMap(entry => [...unclosed(entry.node, read), ...entry.children])
}

function unclosed(node: MdastNodes | undefined, read: MdastReader): Phrasing[] {
  return node === undefined ? [] : inlineFromMdast(node, read)
}

function marked(
  tag: keyof typeof tags,
  open: MdastNodes | undefined,
  close: MdastNodes,
  children: Phrasing[],
  read: MdastReader
): Phrasing {
  const start = open && read.position(open).position?.start
  const end = read.position(close).position?.end
  return {type: tags[tag], ...(start && end && {position: {start, end}}), children}
}

/** One inline node; what nobody claims keeps its words. */
function inlineFromMdast(node: MdastNodes, read: MdastReader): Phrasing[] {
  const place = read.position(node)
  switch (node.type) {
    case 'text':
      return [{type: 'text', ...place, value: node.value}]
    case 'emphasis':
    case 'strong':
    case 'delete':
      return [{type: node.type, ...place, children: read.phrasing(node)}]
    case 'link':
      return [{type: 'link', ...place, url: read.url(node.url, node), ...titled(node.title), children: read.phrasing(node)}]
    case 'image':
      return [{type: 'image', ...place, url: read.url(node.url, node), ...(node.alt && {alt: node.alt}), ...titled(node.title)}]
    case 'inlineCode':
      return [{type: 'inlineCode', ...place, value: node.value}]
    case 'break':
      return [{type: 'break', ...place}]
    case 'footnoteReference':
      return [{type: 'footnoteReference', ...place, identifier: node.label ?? node.identifier}]
    case 'linkReference':
    case 'imageReference':
      return read.reference(node)
    case 'textDirective':
      return directiveFromMdast(node, read)
    case 'html':
      return breakTag.test(node.value) ? [{type: 'break', ...place}] : [{type: 'verbatim', ...place, format: 'html', value: node.value}]
    default:
      return foreignFromMdast(node, read)
  }
}

/** A node that mdast does not have: a program of MDX is kept as it is written, of others the words. */
function foreignFromMdast(node: MdastNodes, read: MdastReader): Phrasing[] {
  const place = read.position(node)
  const program = programFromMdast(node)
  if (program !== undefined) return [{type: 'verbatim', ...place, ...program}]
  return 'children' in node ? read.phrasing(node) : 'value' in node ? [{type: 'text', ...place, value: node.value}] : []
}

function titled(title: string | null | undefined): {title?: string} {
  return typeof title === 'string' ? {title} : {}
}

function directiveFromMdast(node: MdastNodes & {type: 'textDirective'}, read: MdastReader): Phrasing[] {
  const attributes = read.attributes(node)
  const place = read.position(node)
  const children = read.phrasing(node)
  if (node.name === 'quote' && attributes.of) {
    return [
      {
        type: 'quoteSegment',
        ...place,
        quoteId: attributes.of,
        ...(attributes.continues !== undefined && {continues: true}),
        ...(attributes.quoted !== undefined && {quoted: true}),
        children
      }
    ]
  }
  const role = attributionRoles.find(known => known === attributes.role)
  if (node.name === 'attr' && attributes.of && role) {
    return [{type: 'attributionSegment', ...place, attributionIds: attributes.of.split(/\s+/).filter(Boolean), role, children}]
  }
  const verbatim = node.name === 'verbatim' ? verbatimFromAttributes(attributes) : undefined
  return verbatim === undefined ? children : [{type: 'verbatim', ...place, ...verbatim}]
}

function verbatimFromAttributes(
  attributes: Record<string, string | undefined>
): {format: 'html' | 'markdown'; value: string} | undefined {
  for (const format of ['html', 'markdown'] as const) {
    const value = attributes[format]
    if (value === undefined) continue
    try {
      return {format, value: decodeURIComponent(value)}
    } catch {
      return {format, value}
    }
  }
  return undefined
}

/** Phrasing of the body as phrasing of mdast; `annotations: 'none'` leaves out segments and verbatim. */
export function phrasingToMdast(nodes: readonly Phrasing[], annotations: 'keep' | 'none'): PhrasingContent[] {
  return nodes.flatMap(node => inlineToMdast(node, annotations))
}

function inlineToMdast(node: Phrasing, annotations: 'keep' | 'none'): PhrasingContent[] {
  const children = 'children' in node ? phrasingToMdast(node.children, annotations) : []
  switch (node.type) {
    case 'text':
      return [{type: 'text', value: node.value}]
    case 'emphasis':
    case 'strong':
    case 'delete':
      return [{type: node.type, children}]
    case 'subscript':
    case 'superscript': {
      const tag = node.type === 'subscript' ? 'sub' : 'sup'
      return [{type: 'html', value: `<${tag}>`}, ...children, {type: 'html', value: `</${tag}>`}]
    }
    case 'link':
      return [{type: 'link', url: annotations === 'none' ? plainUrl(node.url) : node.url, title: node.title ?? null, children}]
    case 'image':
      return [{type: 'image', url: annotations === 'none' ? plainUrl(node.url) : node.url, alt: node.alt ?? null, title: node.title ?? null}]
    case 'inlineCode':
      return [{type: 'inlineCode', value: node.value}]
    case 'break':
      return [{type: 'break'}]
    case 'footnoteReference':
      return [{type: 'footnoteReference', identifier: node.identifier, label: node.identifier}]
    default:
      return annotations === 'none' ? children : [segmentToMdast(node, children)]
  }
}

/** A URL without the characters that end it, or start something else, in some markdown. */
export function plainUrl(url: string): string {
  return url.replace(/[\s<>"'`\\]/g, character => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
}

function segmentToMdast(
  node: Extract<Phrasing, {type: 'quoteSegment' | 'attributionSegment' | 'verbatim'}>,
  children: PhrasingContent[]
): PhrasingContent {
  switch (node.type) {
    case 'quoteSegment': {
      const flags = {...(node.continues && {continues: ''}), ...(node.quoted && {quoted: ''})}
      return {type: 'textDirective', name: 'quote', attributes: {of: node.quoteId, ...flags}, children}
    }
    case 'attributionSegment':
      return {
        type: 'textDirective',
        name: 'attr',
        attributes: {of: node.attributionIds.join(' '), role: node.role satisfies AttributionRole},
        children
      }
    case 'verbatim':
      return {
        type: 'textDirective',
        name: 'verbatim',
        attributes: {[node.format]: encodeURIComponent(node.value)},
        children: []
      }
  }
}
