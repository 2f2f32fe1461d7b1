import type {FootnoteDefinition} from '../model/body.js'
import type {BlockSpelling} from './spelling.js'

export const footnoteDefinition: BlockSpelling<FootnoteDefinition> = {
  mdast: ['footnoteDefinition'],
  fromMdast: (node, read) => ({
    type: 'footnoteDefinition',
    ...read.position(node),
    identifier: node.type === 'footnoteDefinition' ? (node.label ?? node.identifier) : '',
    children: read.blocks(node)
  }),
  toMdast: (block, write) => ({
    type: 'footnoteDefinition',
    identifier: block.identifier,
    label: block.identifier,
    children: write.blocks(block.children)
  })
}
