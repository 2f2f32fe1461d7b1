import type {Paragraph} from '../model/body.js'
import {imagesOf} from './hast-media.js'
import type {BlockSpelling} from './spelling.js'

export const paragraph: BlockSpelling<Paragraph> = {
  mdast: ['paragraph'],
  fromMdast: (node, read) => ({type: 'paragraph', ...read.position(node), children: read.phrasing(node)}),
  toMdast: (block, write) => ({type: 'paragraph', children: write.phrasing(block.children)}),
  elements: ['p'],
  fromHast(element, read) {
    const media = read.mode === 'foreign' ? imagesOf(element.children, read) : []
    return media.length > 0
      ? [{type: 'figure', ...read.position(element), media, children: []}]
      : {type: 'paragraph', ...read.position(element), children: read.phrasing(element.children)}
  },
  toHast: (block, write) => write.element('p', {}, write.phrasing(block.children))
}
