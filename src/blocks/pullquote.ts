import type {Pullquote} from '../model/body.js'
import type {BlockSpelling} from './spelling.js'

/** Words lifted out of the story and set large. Spelled `:::pullquote`. */
export const pullquote: BlockSpelling<Pullquote> = {
  directive: 'pullquote',
  fromMdast: (node, read) => ({type: 'pullquote', ...read.position(node), children: read.captioned(node)}),
  toMdast: (block, write) => write.directive('pullquote', {}, write.blocks(block.children)),
  toPlainMdast: () => []
}
