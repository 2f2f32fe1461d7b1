import type {Image} from '../model/article.js'
import type {Block, Body, Caption} from '../model/body.js'
import {captionText} from './blocks-text.js'

/** All blocks at every depth, in document order. */
export function* everyBlock(blocks: ReadonlyArray<Block | Caption>): Generator<Block> {
  for (const block of blocks) {
    if (block.type === 'caption') continue
    yield block
    if (block.type === 'list') for (const item of block.children) yield* everyBlock(item.children)
    else if (holdsBlocks(block)) yield* everyBlock(block.children)
  }
}

function holdsBlocks(block: Block): block is Extract<Block, {children: Block[] | Array<Block | Caption>}> {
  return 'children' in block && !['paragraph', 'heading', 'list', 'table'].includes(block.type)
}

/** The media of all figures by their address, with what is printed beside them; of several the first. */
export function figureMedia(body: Body): Map<string, Image> {
  const found = new Map<string, Image>()
  for (const block of everyBlock(body.children)) {
    if (block.type !== 'figure') continue
    const caption = captionText(block)
    for (const {url, alt, width, height} of block.media) {
      if (!found.has(url)) found.set(url, {url, alt, width, height, credit: block.credit, caption: caption === '' ? undefined : caption})
    }
  }
  return found
}

/** The ids of the promotions that have a place in a body. */
export function placedPromotions(body: Body): Set<string> {
  return new Set([...everyBlock(body.children)].flatMap(block => (block.type === 'promotion' ? block.promotionId : [])))
}
