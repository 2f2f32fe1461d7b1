import type {Block, Caption} from '../model/body.js'

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
