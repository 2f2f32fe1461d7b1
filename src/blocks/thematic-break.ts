import type {ThematicBreak} from '../model/body.js'
import type {BlockSpelling} from './spelling.js'

export const thematicBreak: BlockSpelling<ThematicBreak> = {
  mdast: ['thematicBreak'],
  fromMdast: (node, read) => ({type: 'thematicBreak', ...read.position(node)}),
  toMdast: () => ({type: 'thematicBreak'}),
  elements: ['hr'],
  fromHast: (element, read) => ({type: 'thematicBreak', ...read.position(element)}),
  toHast: (_, write) => write.element('hr', {})
}
