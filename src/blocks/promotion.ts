import type {PromotionLeaf} from '../model/body.js'
import type {BlockSpelling} from './spelling.js'

/** The place of a promotion. Spelled `:::promotion{#p1}` with its copy in place; a second leaf is `::promotion{#p1}`. */
export const promotion: BlockSpelling<PromotionLeaf> = {
  directive: 'promotion',
  fromMdast(node, read) {
    const promotionId = read.promotionId(node)
    if (node.type === 'containerDirective') read.promotionCopy(promotionId, read.blocks(node))
    return {type: 'promotion', ...read.position(node), promotionId}
  },
  toMdast(block, write) {
    const copy = write.promotionCopy(block.promotionId)
    return copy === undefined || copy.length === 0
      ? write.leaf('promotion', {id: block.promotionId})
      : write.directive('promotion', {id: block.promotionId}, write.blocks(copy))
  },
  toPlainMdast(block, write) {
    const copy = write.promotionCopy(block.promotionId)
    return copy === undefined ? [] : write.blocks(copy)
  }
}
