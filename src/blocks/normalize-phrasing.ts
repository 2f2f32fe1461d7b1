import type {InlineImage, Phrasing} from '../model/body.js'
import type {Position} from '../model/position.js'
import {cleanLines, cleanUrl, collapseWhiteSpace, oneLine} from '../model/plain-string.js'
import {isRecordId} from '../model/provenance.js'
import {isSafeImageUrl, isSafeUrl} from '../model/url.js'
import {joined, splitEdges} from './join-phrasing.js'
import {placeOf} from './places.js'

type Parent = Extract<Phrasing, {children: Phrasing[]}>

/** What the normal form of one node depends on beside the node. */
export interface PhrasingContext {
  /** Marks, links and segments around the node, by `nameOf`. */
  around: Set<string>
  /** Quotations whose last piece lost white space at its end: the next piece no longer `continues`. */
  gaps: Set<string>
  /** Whether segments may stand here; promotional copy has none. */
  segments: 'keep' | 'unwrap'
}

/**
 * The normal form of a block's phrasing, nothing of it shared with the input:
 *
 * - text is as HTML shows it (white space collapsed), without control characters and lone surrogates; no text is
 *   empty and none stands beside another; code keeps its spaces but not its line ends;
 * - white space and breaks stand outside marks, links and segments, none stands at the edges of the whole, and none
 *   beside a break; a piece of a quotation that loses white space so no longer `continues`;
 * - marks and segments without words go, their content stays; so do a mark in the same mark, a link in a link and a
 *   segment in a segment of the same record;
 * - equal marks side by side are one; so are equal attribution segments, and pieces of one quotation that continue
 *   each other or have but a space between them;
 * - of two that hold the same words the outer is first in this order: segment, link, emphasis, strong, delete,
 *   subscript, superscript;
 * - links with unsafe addresses are unwrapped, images with such become their alternative text.
 *
 * Recursive: check the depth before. Linear in the tree, for a given depth.
 */
export function normalizePhrasing(nodes: readonly Phrasing[], context: PhrasingContext): Phrasing[] {
  return splitEdges(joined(nodes.flatMap(node => normalizeNode(node, context)))).content
}

/** The normal form of phrasing that is all of its block. */
export function normalizeWords(nodes: readonly Phrasing[]): Phrasing[] {
  return normalizePhrasing(nodes, {around: new Set(), gaps: new Set(), segments: 'keep'})
}

/** Whether there is text in a phrasing: words, or code. */
export function hasWords(nodes: readonly Phrasing[]): boolean {
  return nodes.some(node =>
    node.type === 'text' || node.type === 'inlineCode' || ('children' in node && hasWords(node.children)))
}

function normalizeNode(node: Phrasing, context: PhrasingContext): Phrasing[] {
  const place = placeOf(node)
  switch (node.type) {
    case 'text': {
      const value = collapseWhiteSpace(node.value)
      return value === '' ? [] : [{type: 'text', ...place, value}]
    }
    case 'inlineCode':
      return normalizeCode(cleanLines(node.value).replace(/[\t\n\v\f]/g, ' '), place)
    case 'break':
      return [{type: 'break', ...place}]
    case 'image':
      return normalizeImage(node)
    case 'footnoteReference': {
      const identifier = footnoteIdentifier(node.identifier)
      return identifier === '' ? [] : [{type: 'footnoteReference', ...place, identifier}]
    }
    case 'verbatim': {
      const value = cleanLines(node.value).trim()
      return value === '' ? [] : [{type: 'verbatim', ...place, format: node.format, value}]
    }
    default:
      return normalizeParent(node, context)
  }
}

/** An identifier that both carriers can spell: no white space, brackets, backslashes or quotation marks. */
export function footnoteIdentifier(identifier: string): string {
  return oneLine(identifier).replace(/[\s[\]\\"'<>&^]+/g, '-')
}

function normalizeCode(value: string, place: {position?: Position}): Phrasing[] {
  const words = value.trim()
  if (words === '') return value === '' ? [] : [{type: 'text', value: ' '}]
  const space: Phrasing = {type: 'text', value: ' '}
  const code: Phrasing = {type: 'inlineCode', ...place, value: words}
  return [...(value.startsWith(' ') ? [space] : []), code, ...(value.endsWith(' ') ? [space] : [])]
}

function normalizeImage(node: InlineImage): Phrasing[] {
  const url = cleanUrl(node.url)
  const alt = oneLine(node.alt ?? '')
  const title = oneLine(node.title ?? '')
  if (!isSafeImageUrl(url)) return alt === '' ? [] : [{type: 'text', ...placeOf(node), value: alt}]
  return [{type: 'image', ...placeOf(node), url, ...(alt !== '' && {alt}), ...(title !== '' && {title})}]
}

/** The node with its white space outside; only its content where it has no words or no right to stand here. */
function normalizeParent(node: Parent, context: PhrasingContext): Phrasing[] {
  const {around, gaps} = context
  const name = nameOf(node, context)
  if (name === undefined) return node.children.flatMap(child => normalizeNode(child, context))
  const isNew = !around.has(name)
  const continues = node.type === 'quoteSegment' && node.continues === true && !gaps.has(name)
  if (node.type === 'quoteSegment') gaps.delete(name)
  around.add(name)
  const inner = joined(node.children.flatMap(child => normalizeNode(child, context)))
  if (isNew) around.delete(name)
  const {before, content, after} = splitEdges(inner)
  if (node.type === 'quoteSegment' && (after.length > 0 || (content.length === 0 && before.length > 0))) gaps.add(name)
  const stays = hasWords(content) || (node.type === 'link' && content.some(child => child.type === 'image'))
  if (!stays) return inner
  return [...before, nested(shell(node, continues && before.length === 0), content), ...after]
}

/** What a node must not stand inside a second time; undefined where it must not stand at all. */
function nameOf(node: Parent, {around, segments}: PhrasingContext): string | undefined {
  switch (node.type) {
    case 'emphasis':
    case 'strong':
    case 'delete':
      return around.has(node.type) ? undefined : node.type
    case 'subscript':
    case 'superscript':
      return node.type
    case 'link':
      return around.has('link') || !isSafeUrl(cleanUrl(node.url)) ? undefined : 'link'
    case 'quoteSegment': {
      const quoted = `quoted ${node.quoteId}`
      const whole = `quote ${node.quoteId}`
      if (segments === 'unwrap' || !isRecordId(node.quoteId) || around.has(quoted) || (!node.quoted && around.has(whole))) return undefined
      return node.quoted ? quoted : whole
    }
    case 'attributionSegment': {
      const name = `${node.role} ${[...new Set(node.attributionIds)].join(' ')}`
      const isNamed = node.attributionIds.length > 0 && node.attributionIds.every(isRecordId)
      return segments === 'unwrap' || !isNamed || around.has(name) ? undefined : name
    }
  }
}

/** The node without its children, keys in the order of the model. */
function shell(node: Parent, continues: boolean): Parent {
  const place = placeOf(node)
  switch (node.type) {
    case 'link': {
      const title = oneLine(node.title ?? '')
      return {type: 'link', ...place, url: cleanUrl(node.url), ...(title !== '' && {title}), children: []}
    }
    case 'quoteSegment': {
      const flags = {...(continues && {continues}), ...(node.quoted && {quoted: true})}
      return {type: 'quoteSegment', ...place, quoteId: node.quoteId, ...flags, children: []}
    }
    case 'attributionSegment': {
      const attributionIds = [...new Set(node.attributionIds)]
      return {type: 'attributionSegment', ...place, attributionIds, role: node.role, children: []}
    }
    default:
      return {type: node.type, ...place, children: []}
  }
}

const rank: Record<Parent['type'], number> = {
  quoteSegment: 0, attributionSegment: 0, link: 1, emphasis: 2, strong: 3, delete: 4, subscript: 5, superscript: 6
}

/** `outer` around `children`, or inside an only child that is to stand outside it. */
function nested(outer: Parent, children: Phrasing[]): Parent {
  const only = children.length === 1 ? children[0] : undefined
  return only !== undefined && 'children' in only && rank[only.type] < rank[outer.type]
    ? {...only, children: [nested(outer, only.children)]}
    : {...outer, children}
}
