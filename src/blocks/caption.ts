import type {Block, Caption, Paragraph, Phrasing, Text} from '../model/body.js'
import type {Position} from '../model/position.js'

const dash = /^[—–―]\s*\S/

/** The point in the source of a character of a text node; undefined where it is not known. */
export type PointAt = (node: Text, index: number) => Position['start'] | undefined

/** Blocks whose last line `— Name, title` is read as their caption: a paragraph of its own, or the last line of one. */
export function signed(blocks: ReadonlyArray<Block>, pointAt: PointAt = () => undefined): Array<Block | Caption> {
  const last = blocks.at(-1)
  if (last?.type !== 'paragraph') return [...blocks]
  if (blocks.length > 1 && startsWithDash(last.children)) {
    return [...blocks.slice(0, -1), {...last, type: 'caption'}]
  }
  const children = withLineBreak(last.children, pointAt)
  const cut = signatureAfterBreak(children)
  if (cut === undefined) return [...blocks]
  return [
    ...blocks.slice(0, -1),
    {type: 'paragraph', ...spanning(children.slice(0, cut)), children: children.slice(0, cut)},
    {type: 'caption', ...spanning(children.slice(cut + 1)), children: children.slice(cut + 1)}
  ]
}

/** Phrasing in which a line end before a dash, the last of its text, is a break. */
function withLineBreak(children: readonly Phrasing[], pointAt: PointAt): Phrasing[] {
  const index = children.findLastIndex(child => child.type === 'break' || (child.type === 'text' && child.value.includes('\n')))
  const node = children[index]
  if (node?.type !== 'text') return [...children]
  const end = node.value.lastIndexOf('\n')
  if (!dash.test(node.value.slice(end + 1))) return [...children]
  const {start: from, end: to} = node.position ?? {}
  const middle = pointAt(node, end)
  const after = pointAt(node, end + 1)
  const head: Text = {type: 'text', ...(from && middle && {position: {start: from, end: middle}}), value: node.value.slice(0, end)}
  const tail: Text = {type: 'text', ...(to && after && {position: {start: after, end: to}}), value: node.value.slice(end + 1)}
  return [...children.slice(0, index), head, {type: 'break'}, tail, ...children.slice(index + 1)]
}

function spanning(children: readonly Phrasing[]): {position?: Position} {
  const start = children[0]?.position?.start
  const end = children.at(-1)?.position?.end
  return start && end ? {position: {start, end}} : {}
}

/** A caption as the paragraph of a block quotation, with the dash that makes it a signature. */
export function signature(caption: Caption): Paragraph {
  const children = startsWithDash(caption.children)
    ? caption.children
    : [{type: 'text' as const, value: '— '}, ...caption.children]
  return {type: 'paragraph', children}
}

/** Whether a caption starts as a signature does. */
export function startsWithDash(children: readonly Phrasing[]): boolean {
  const first = children[0]
  return first?.type === 'text' && (dash.test(first.value) || (/^[—–―]\s*$/.test(first.value) && children.length > 1))
}

/** The index of the break before a last line that starts with a dash. */
function signatureAfterBreak(children: readonly Phrasing[]): number | undefined {
  const index = children.findLastIndex(child => child.type === 'break')
  return index > 0 && startsWithDash(children.slice(index + 1)) ? index : undefined
}
