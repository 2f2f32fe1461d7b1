import type {Blockquote} from '../model/body.js'
import {signature, signed, startsWithDash} from './caption.js'
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
      ...(cite !== undefined && {cite}),
      children: node.type === 'blockquote' ? signed(read.blocks(node)) : read.captioned(node)
    }
  },
  toMdast(block, write) {
    const caption = block.children.at(-1)
    const spellable = caption?.type !== 'caption' || startsWithDash(caption.children)
    return spellable && block.quoteId === undefined && block.cite === undefined && block.children.length > 0
      ? {type: 'blockquote', children: write.blocks(withSignature(block))}
      : write.directive('blockquote', {of: block.quoteId, cite: block.cite}, write.blocks(block.children))
  },
  toPlainMdast: (block, write) => [{type: 'blockquote', children: write.blocks(withSignature(block))}]
}

function withSignature(block: Blockquote): Blockquote['children'] {
  return block.children.map(child => (child.type === 'caption' ? signature(child) : child))
}
