import type {Block, Blockquote, Body, Caption, Pullquote} from '../model/body.js'
import {leavesOf} from '../text/leaves.js'

/** Blocks before and after a quotation among which its words are looked for. */
const farthest = 30
/** In letters, digits and single spaces. */
const shortest = 20
const longest = 500

/**
 * A body in which block quotations that repeat words of a paragraph near them are pull quotes: these say nothing that
 * the story does not say, with quotation marks or without. One that a line with a colon leads to, or that cites an
 * address, is a quotation. Linear in the body.
 */
export function withPullquotes(body: Body): Body {
  if (!body.children.some(({type}) => type === 'blockquote')) return body
  const told = body.children.map(block => (block.type === 'paragraph' ? fold(leavesOf(block.children).text) : ''))
  const children = body.children.map((block, index): Block => {
    if (block.type !== 'blockquote' || block.cite !== undefined || block.quoteId !== undefined || isLedTo(body.children[index - 1])) return block
    const words = fold(wordsOf(block))
    if (words.length < shortest || words.length > longest) return block
    const near = told.slice(Math.max(0, index - farthest), index + farthest + 1)
    return near.some(text => text.includes(words)) ? pulled(block) : block
  })
  return {...body, children}
}

/** The words of a quotation's paragraphs; none where it holds other blocks, so that it repeats nothing. */
function wordsOf({children}: Blockquote): string {
  const words = children.filter(child => child.type !== 'caption')
  return words.every(child => child.type === 'paragraph') ? words.map(child => leavesOf(child.children).text).join(' ') : ''
}

function pulled({children, position}: Blockquote): Pullquote {
  return {type: 'pullquote', ...(position && {position}), children}
}

function isLedTo(before: Block | Caption | undefined): boolean {
  return before?.type === 'paragraph' && leavesOf(before.children).text.trimEnd().endsWith(':')
}

/** Words in lower case with a space before, between and after them, whatever else stands there. */
function fold(text: string): string {
  return ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `
}
