import type {Heading} from '../model/body.js'
import type {BlockSpelling} from './spelling.js'

export const heading: BlockSpelling<Heading> = {
  mdast: ['heading'],
  fromMdast: (node, read) => ({
    type: 'heading',
    ...read.position(node),
    depth: node.type === 'heading' ? node.depth : 2,
    children: read.phrasing(node)
  }),
  toMdast: (block, write) => ({type: 'heading', depth: block.depth, children: write.phrasing(block.children)}),
  elements: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  fromHast: (element, read) => ({
    type: 'heading',
    ...read.position(element),
    depth: Number(element.tagName[1]) as Heading['depth'], // `elements` leaves 1 to 6
    children: read.phrasing(element.children)
  }),
  toHast: (block, write) => write.element(`h${block.depth}`, {}, write.phrasing(block.children))
}
