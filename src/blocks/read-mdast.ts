import type {Definition, Nodes as MdastNodes} from 'mdast'
import {blockSchema, captionSchema, type Block, type Caption, type Phrasing} from '../model/body.js'
import {cleanUrl} from '../model/plain-string.js'
import {isRecordId} from '../model/provenance.js'
import {isSafeImageUrl} from '../model/url.js'
import type {PointAt} from './caption.js'
import {wrongAttribute} from './directive-attributes.js'
import {placeIn} from './places.js'
import {phrasingFromMdast} from './phrasing-mdast.js'
import {blocks} from './registry.js'
import type {BlockSpelling, MdastReader, Report} from './spelling.js'
import {programFromMdast} from './verbatim.js'

/** The info string of a fenced block that holds, as JSON, what markdown cannot spell. */
export const fence = 'copydesk'

export interface MdastReading {
  blocks: Block[]
  /** Copy of promotions that stood in place, by record id. */
  copies: Map<string, Block[]>
}

export interface MdastReadingOptions {
  /** Whether positions are of use. */
  positions: 'keep' | 'omit'
  report: Report
  /** Finds characters of texts in the source. */
  pointAt?: PointAt | undefined
  /** Reads a block of raw HTML; without it such a block is kept verbatim. */
  html?: ((value: string, node: MdastNodes) => Block[]) | undefined
  /** The record id of a promotion directive; one that it has of its own is `id`, and stays. */
  promotionId: (attributes: Record<string, string | undefined>, node: MdastNodes) => string
}

/**
 * Reads the blocks of an mdast tree; what has no words and nobody claims stays as `verbatim`. Not normalized.
 * Recursive: check the tree's depth before. Linear in the tree.
 */
export function blocksFromMdast(tree: MdastNodes, options: MdastReadingOptions): MdastReading {
  const definitions = definitionsOf(tree)
  const copies = new Map<string, Block[]>()
  const read: MdastReader = {
    blocks: parent => childrenOf(parent).flatMap(node => blockFromMdast(node, read, options)),
    captioned: parent =>
      childrenOf(parent).flatMap((node): Array<Block | Caption> => {
        const caption = captionFromMdast(node, read)
        return caption ? [caption] : blockFromMdast(node, read, options)
      }),
    phrasing: parent => phrasingFromMdast(childrenOf(parent), read),
    reference: node => referenceFromMdast(node, definitions, read),
    attributes: node => checkedAttributes(node, options.report),
    url(value, node) {
      if (!isSafeImageUrl(cleanUrl(value))) options.report('url-unsafe', {place: placeIn(node).position})
      return value
    },
    promotionId(node) {
      const {id, ...others} = checkedAttributes(node, options.report)
      const own = id !== undefined && isRecordId(id) ? id : undefined
      const given = options.promotionId({...others, id: own}, node)
      return own ?? given
    },
    promotionCopy: (id, copy) => void copies.set(id, [...(copies.get(id) ?? []), ...copy]),
    position: node => (options.positions === 'omit' ? {} : placeIn(node)),
    pointAt: options.pointAt ?? (() => undefined),
    report: options.report
  }
  return {blocks: read.blocks(tree), copies}
}

const byType = new Map<string, BlockSpelling<Block>>()
const byDirective = new Map<string, BlockSpelling<Block>>()
for (const spelling of Object.values(blocks) as Array<BlockSpelling<Block>>) {
  // reading never gives a spelling a block, so each may stand for all
  for (const type of spelling.mdast ?? []) byType.set(type, spelling)
  if (spelling.directive !== undefined) byDirective.set(spelling.directive, spelling)
}

/** Names of the directives that are blocks, and of the two that stand inside them. */
export const flowDirectives: readonly string[] = [...byDirective.keys(), 'caption', 'media']

function blockFromMdast(node: MdastNodes, read: MdastReader, options: MdastReadingOptions): Block[] {
  if (node.type === 'code' && node.lang === fence && !node.meta) return fencedFromMdast(node, node.value, read)
  if (node.type === 'html') return htmlFromMdast(node, read, options)
  const spelling =
    node.type === 'containerDirective' || node.type === 'leafDirective'
      ? byDirective.get(node.name)
      : byType.get(node.type)
  if (spelling) return [spelling.fromMdast(node, read)].flat()
  if (node.type === 'definition' || node.type === 'yaml' || (node.type as string) === 'toml') return []
  const program = programFromMdast(node)
  if (program !== undefined) return [{type: 'verbatim', ...read.position(node), ...program}]
  const words = 'children' in node || 'value' in node ? phrasingFromMdast([node], read) : []
  return words.length === 0 ? [] : [{type: 'paragraph', ...read.position(node), children: words}]
}

function captionFromMdast(node: MdastNodes, read: MdastReader): Caption | undefined {
  if (node.type !== 'leafDirective' || node.name !== 'caption') return undefined
  return {type: 'caption', ...read.position(node), children: read.phrasing(node)}
}

function htmlFromMdast(node: MdastNodes & {type: 'html'}, read: MdastReader, options: MdastReadingOptions): Block[] {
  const found = options.html?.(node.value, node) ?? []
  return found.length > 0 ? found : [{type: 'verbatim', ...read.position(node), format: 'html', value: node.value}]
}

/** The block that a fenced `copydesk` block holds; one that holds no block stays the code that it is, with a problem. */
function fencedFromMdast(node: MdastNodes & {type: 'code'}, value: string, read: MdastReader): Block[] {
  const kept: Block = {type: 'code', ...read.position(node), lang: fence, value}
  let data: unknown
  try {
    data = JSON.parse(value)
  } catch (cause) {
    read.report('fence-invalid', {place: node.position, cause})
    return [kept]
  }
  const caption = captionSchema.safeParse(data)
  const block = caption.success ? caption : blockSchema.safeParse(data)
  if (!block.success) {
    read.report('fence-invalid', {place: node.position, detail: block.error.issues[0]?.message})
    return [kept]
  }
  return [{...block.data, ...read.position(node)} as Block] // a caption stands where its parent may have one
}

function referenceFromMdast(node: MdastNodes, definitions: Map<string, Definition>, read: MdastReader): Phrasing[] {
  if (node.type !== 'linkReference' && node.type !== 'imageReference') return []
  const definition = definitions.get(node.identifier)
  const place = read.position(node)
  const url = definition?.url ?? ''
  const title = typeof definition?.title === 'string' ? {title: definition.title} : {}
  return node.type === 'imageReference'
    ? [{type: 'image', ...place, url: read.url(url, node), ...(node.alt && {alt: node.alt}), ...title}]
    : [{type: 'link', ...place, url: read.url(url, node), ...title, children: read.phrasing(node)}]
}

/** The first definition of each identifier counts, as CommonMark has it. */
function definitionsOf(tree: MdastNodes): Map<string, Definition> {
  const definitions = new Map<string, Definition>()
  const queue: MdastNodes[] = [tree]
  for (const node of queue) {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node)
    for (const child of childrenOf(node)) queue.push(child)
  }
  return definitions
}

function childrenOf(node: MdastNodes): readonly MdastNodes[] {
  return 'children' in node ? node.children : []
}

function attributesOf(node: MdastNodes): Record<string, string | undefined> {
  if (!('attributes' in node)) return {}
  const entries = Object.entries(node.attributes ?? {}).map(([name, value]) => [name, value ?? undefined] as const)
  return Object.assign(Object.create(null) as object, Object.fromEntries(entries))
}

/** The attributes of a directive; what is wrong with them is reported. */
function checkedAttributes(node: MdastNodes, report: Report): Record<string, string | undefined> {
  const attributes = attributesOf(node)
  const wrong = 'name' in node && 'attributes' in node ? wrongAttribute(node.name, attributes) : undefined
  if (wrong !== undefined) report('directive-attribute', {place: placeIn(node).position, detail: wrong})
  return attributes
}
