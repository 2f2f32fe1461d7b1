import type {Paragraph} from '../model/body.js'
import type {BlockSpelling} from './spelling.js'

export const paragraph: BlockSpelling<Paragraph> = {
  mdast: ['paragraph'],
  fromMdast: (node, read) => ({type: 'paragraph', ...read.position(node), children: read.phrasing(node)}),
  toMdast: (block, write) => ({type: 'paragraph', children: write.phrasing(block.children)}),
  elements: ['p'],
  fromHast: (element, read) => ({type: 'paragraph', ...read.position(element), children: read.phrasing(element.children)}),
  toHast: (block, write) => write.element('p', {}, write.phrasing(block.children))
}
