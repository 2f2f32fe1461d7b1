import type {PromotionLeaf} from '../model/body.js'
import {childrenOf, isBlank} from './hast-elements.js'
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
  },
  fromHast(element, read) {
    const promotionId = read.promotionId(element)
    if (promotionId === undefined) return read.blocks(element.children)
    if (!childrenOf(element).every(isBlank)) read.promotionCopy(promotionId, read.blocks(element.children))
    return {type: 'promotion', ...read.position(element), promotionId}
  },
  toHast(block, write) {
    const copy = write.promotionCopy(block.promotionId) ?? []
    const isKept = write.annotations === 'keep'
    if (copy.length === 0 && !isKept) return []
    const kept = isKept && {dataCd: 'promotion', dataCdId: block.promotionId}
    return write.container('aside', {className: ['promotion'], ...kept}, write.blocks(copy))
  }
}
