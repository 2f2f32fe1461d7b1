import type {Block, Caption, Paragraph, Phrasing} from '../model/body.js'

const dash = /^[—–―]\s*\S/

/** Blocks whose last line `— Name, title` is read as their caption: a paragraph of its own, or a line after a break. */
export function signed(blocks: ReadonlyArray<Block>): Array<Block | Caption> {
  const last = blocks.at(-1)
  if (last?.type !== 'paragraph') return [...blocks]
  if (blocks.length > 1 && startsWithDash(last.children)) {
    return [...blocks.slice(0, -1), {...last, type: 'caption'}]
  }
  const cut = signatureAfterBreak(last.children)
  if (cut === undefined) return [...blocks]
  const words: Paragraph = {type: 'paragraph', children: last.children.slice(0, cut)}
  return [...blocks.slice(0, -1), words, {type: 'caption', children: last.children.slice(cut + 1)}]
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
