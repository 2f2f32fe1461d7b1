import type {Block, Blockquote} from '../model/body.js'
import {signature, signed, startsWithDash} from './caption.js'
import {hastCaption} from './hast-caption.js'
import {citeOf, figureQuotation, quotationOf} from './hast-quotation.js'
import {attribute} from './hast-elements.js'
import type {BlockSpelling} from './spelling.js'

/**
 * Words of another, set as a block. Spelled `>`, with a last line `— Name, title` for its caption; where it has a
 * record or an address, or its caption does not start with a dash, `:::blockquote{of=q1 cite="…"}`.
 */
export const blockquote: BlockSpelling<Blockquote> = {
  mdast: ['blockquote'],
  directive: 'blockquote',
  fromMdast(node, read) {
    const {of, cite} = read.attributes(node)
    return {
      type: 'blockquote',
      ...read.position(node),
      ...(of !== undefined && {quoteId: of}),
      ...(cite !== undefined && {cite: read.url(cite, node)}),
      children: node.type === 'blockquote' ? signed(read.blocks(node), read.pointAt) : read.captioned(node)
    }
  },
  toMdast(block, write) {
    const caption = block.children.at(-1)
    const spellable = caption?.type !== 'caption' || startsWithDash(caption.children)
    return spellable && block.quoteId === undefined && block.cite === undefined && block.children.length > 0
      ? {type: 'blockquote', children: write.blocks(withSignature(block))}
      : write.directive('blockquote', {of: block.quoteId, cite: block.cite}, write.blocks(block.children))
  },
  toPlainMdast: (block, write) => [{type: 'blockquote', children: write.blocks(withSignature(block))}],
  elements: ['blockquote'],
  claims: element => figureQuotation(element) !== undefined,
  fromHast(element, read) {
    const figure = figureQuotation(element)
    const quotation = figure?.quotation ?? element
    const isWritten = read.mode === 'annotated'
    const parts = isWritten || figure?.caption ? {words: quotation.children} : quotationOf(quotation)
    const children = read.captioned(parts.words, figure?.caption ?? parts.caption)
    const quoteId = isWritten ? attribute(quotation, 'dataCdQuote') : undefined
    const cite = citeOf(quotation)
    return {
      type: 'blockquote',
      ...read.position(element),
      ...(quoteId !== undefined && {quoteId}),
      ...(cite !== undefined && {cite: read.url(cite, quotation)}),
      children: isWritten || children.at(-1)?.type === 'caption' ? children : signed(children as Block[]) // no caption is among them
    }
  },
  toHast(block, write) {
    const {words, caption} = hastCaption(block.children, 'figcaption', write)
    const isKept = write.annotations === 'keep'
    const quotation = write.container('blockquote', {cite: block.cite, dataCdQuote: isKept ? block.quoteId : undefined}, words)
    return caption.length === 0
      ? quotation
      : write.container('figure', {dataCd: isKept ? 'blockquote' : undefined}, [quotation, ...caption])
  }
}

function withSignature(block: Blockquote): Blockquote['children'] {
  return block.children.map(child => (child.type === 'caption' ? signature(child) : child))
}
