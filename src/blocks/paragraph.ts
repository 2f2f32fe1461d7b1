import type {Nodes} from 'hast'
import type {Paragraph} from '../model/body.js'
import {isBlank, isElement} from './hast-elements.js'
import {imagesOf} from './hast-media.js'
import type {BlockSpelling} from './spelling.js'

export const paragraph: BlockSpelling<Paragraph> = {
  mdast: ['paragraph'],
  fromMdast: (node, read) => ({type: 'paragraph', ...read.position(node), children: read.phrasing(node)}),
  toMdast: (block, write) => ({type: 'paragraph', children: write.phrasing(block.children)}),
  elements: ['p'],
  fromHast(element, read) {
    if (read.mode === 'foreign' && holdsTwoBreaks(element.children)) return read.blocks(element.children)
    const media = read.mode === 'foreign' ? imagesOf(element.children, read) : []
    return media.length > 0
      ? [{type: 'figure', ...read.position(element), media, children: []}]
      : {type: 'paragraph', ...read.position(element), children: read.phrasing(element.children)}
  },
  toHast: (block, write) => write.element('p', {}, write.phrasing(block.children))
}

/** Whether two breaks stand side by side, as they do between paragraphs. */
function holdsTwoBreaks(nodes: readonly Nodes[]): boolean {
  let before: Nodes | undefined
  return nodes.filter(node => !isBlank(node)).some(node => {
    const isSecond = isElement(node, 'br') && isElement(before, 'br')
    before = node
    return isSecond
  })
}
