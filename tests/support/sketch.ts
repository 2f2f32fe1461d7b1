import type {Body, Block, Caption, ListItem, Phrasing, TableCell, TableRow} from '../../src/schema.js'

type Node = Body | Block | Caption | ListItem | TableRow | TableCell | Phrasing

/** A tree on one line: `paragraph[a emphasis[b]]`, other keys in braces. */
export function sketch(node: Node): string {
  if (node.type === 'text') return node.value
  const {type, children, position: _, ...keys} = node as {type: string; children?: Node[]; position?: unknown}
  const words = children === undefined ? '' : `[${children.map(sketch).join('')}]`
  const said = Object.entries(keys).map(([key, value]) => `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
  if (type === 'root') return (children ?? []).map(sketch).join(' ')
  return `${type}${said.length === 0 ? '' : `{${said.join(', ')}}`}${words}`
}
