import {Problem} from '../problems.js'
import type {Limits} from './options.js'

type TreeKind = 'hast' | 'mdast'
type FieldKind = 'string' | 'strings' | 'depth' | 'object' | 'nodes' | 'rows' | 'cells'

/** Fields that a node must have, by its type. */
type NodeFields = Readonly<Record<string, ReadonlyArray<readonly [string, FieldKind]>>>

const value = ['value', 'string'] as const
const children = ['children', 'nodes'] as const
const url = ['url', 'string'] as const
const identifier = ['identifier', 'string'] as const
const directive = [['name', 'string'], children] as const

/** What readers rely on. */
const required: Readonly<Record<TreeKind, NodeFields>> = {
  hast: {text: [value], comment: [value], element: [['tagName', 'string'], ['properties', 'object'], children]},
  mdast: {
    text: [value], inlineCode: [value], code: [value], html: [value], yaml: [value], toml: [value],
    paragraph: [children], blockquote: [children], list: [children], listItem: [children],
    emphasis: [children], strong: [children], delete: [children],
    table: [['children', 'rows']], tableRow: [['children', 'cells']], tableCell: [children],
    heading: [['depth', 'depth'], children],
    link: [url, children],
    image: [url],
    definition: [url, identifier],
    linkReference: [identifier, children],
    imageReference: [identifier],
    footnoteReference: [identifier],
    footnoteDefinition: [identifier, children],
    textDirective: directive, leafDirective: directive, containerDirective: directive
  }
}

/** Fields that any node of mdast may have or not, `null` aside. */
const optional: NodeFields[string] = [
  ['alt', 'string'], ['title', 'string'], ['label', 'string'], ['lang', 'string'], ['meta', 'string'], ['align', 'strings'], value, children
]

/**
 * Checks a tree before any recursive stage, without recursion itself. A node that stands in two places counts twice,
 * so that a cycle ends at the limit. Nodes of other types than those of hast or mdast may be there. Linear.
 * @throws {Problem} `input-type` where it is no tree or a node is not as its kind has it, `limit-exceeded` where the
 * tree is too deep or has too many nodes.
 */
export function checkTree(tree: unknown, kind: TreeKind, limits: Pick<Limits, 'depth' | 'nodes'>): void {
  if (!isNode(tree) || childrenOf(tree) === undefined) throw new Problem('input-type', {detail: 'expected a tree with `type` and `children`'})
  let level: unknown[] = [tree]
  let count = 0
  for (let depth = 0; level.length > 0; depth++) {
    count += level.length
    if (depth > limits.depth) throw new Problem('limit-exceeded', {detail: `a tree deeper than ${limits.depth}`})
    if (count > limits.nodes) throw new Problem('limit-exceeded', {detail: `a tree of more than ${limits.nodes} nodes`})
    for (const node of level) checkNode(node, kind)
    level = level.flatMap(node => childrenOf(node) ?? [])
  }
}

function checkNode(node: unknown, kind: TreeKind): void {
  if (!isNode(node)) throw new Problem('input-type', {detail: `expected a tree of ${kind}, found what is no node`})
  const {type, position} = node
  if (!isPosition(position)) throw new Problem('input-type', {detail: `\`position\` of a \`${type}\` is none`})
  const must = Object.hasOwn(required[kind], type) ? required[kind][type]! : []
  const wrong =
    must.find(([name, wanted]) => !isOf(Reflect.get(node, name), wanted)) ??
    (kind === 'mdast' ? optional.find(([name, wanted]) => !isAbsentOr(Reflect.get(node, name), wanted)) : undefined)
  if (wrong) throw new Problem('input-type', {detail: `\`${wrong[0]}\` of a \`${type}\` is not as ${kind} has it`})
  if (must === directive && !Object.values(Reflect.get(node, 'attributes') ?? {}).every(text => isAbsentOr(text, 'string'))) {
    throw new Problem('input-type', {detail: `\`attributes\` of a \`${type}\` are no texts`})
  }
}

function isAbsentOr(found: unknown, wanted: FieldKind): boolean {
  return found === undefined || found === null || isOf(found, wanted)
}

function isOf(found: unknown, wanted: FieldKind): boolean {
  switch (wanted) {
    case 'string':
      return typeof found === 'string'
    case 'strings':
      return Array.isArray(found) && found.every(item => isAbsentOr(item, 'string'))
    case 'depth':
      return typeof found === 'number' && Number.isInteger(found) && found >= 1 && found <= 6
    case 'object':
      return typeof found === 'object' && found !== null
    case 'nodes':
      return Array.isArray(found)
    case 'rows':
      return Array.isArray(found) && found.every(child => isNode(child) && child.type === 'tableRow')
    case 'cells':
      return Array.isArray(found) && found.every(child => isNode(child) && child.type === 'tableCell')
  }
}

function isNode(node: unknown): node is {type: string; position?: unknown} {
  return typeof node === 'object' && node !== null && 'type' in node && typeof node.type === 'string'
}

function childrenOf(node: unknown): unknown[] | undefined {
  return isNode(node) && 'children' in node && Array.isArray(node.children) ? node.children : undefined
}

/** Whether it is no position, or one with lines and columns. */
function isPosition(position: unknown): boolean {
  if (position === undefined || position === null) return true
  if (typeof position !== 'object' || !('start' in position && 'end' in position)) return false
  return isPoint(position.start) && isPoint(position.end)
}

function isPoint(point: unknown): boolean {
  if (typeof point !== 'object' || point === null || !('line' in point && 'column' in point)) return false
  return typeof point.line === 'number' && typeof point.column === 'number'
}
