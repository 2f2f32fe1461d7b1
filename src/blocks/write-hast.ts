import type {Element, ElementContent, Properties} from 'hast'
import type {Block, Caption} from '../model/body.js'
import {onLines} from './hast-lines.js'
import {phrasingToHast} from './phrasing-to-hast.js'
import {spellingOf} from './registry.js'
import type {HastWriter} from './spelling.js'

export interface HastWritingOptions {
  annotations: 'keep' | 'none'
  /** Copy of promotions by record id; each is written at the first leaf of its record. */
  copies: ReadonlyMap<string, Block[]>
}

export interface HastWriting {
  nodes: ElementContent[]
  /** Promotions whose copy stands in the nodes. */
  placed: ReadonlySet<string>
}

/** Writes blocks as hast; they must be in normal form. Recursive, as deep as the blocks. */
export function blocksToHast(blocks: ReadonlyArray<Block | Caption>, options: HastWritingOptions): HastWriting {
  const placed = new Set<string>()
  const write: HastWriter = {
    annotations: options.annotations,
    blocks: inner => inner.flatMap(block => blockToHast(block, write)),
    phrasing: nodes => phrasingToHast(nodes, write),
    element,
    container: (name, properties, children) => element(name, properties, onLines(children)),
    promotionCopy(id) {
      if (placed.has(id)) return undefined
      placed.add(id)
      return options.copies.get(id)
    }
  }
  return {nodes: write.blocks(blocks), placed}
}

function blockToHast(block: Block | Caption, write: HastWriter): ElementContent[] {
  if (block.type === 'caption') return [write.element('p', {}, write.phrasing(block.children))]
  const spelled = spellingOf(block).toHast?.(block, write) ?? []
  return Array.isArray(spelled) ? spelled : [spelled]
}

function element(name: string, properties: Properties, children: ElementContent[] = []): Element {
  const defined = Object.fromEntries(Object.entries(properties).filter(entry => entry[1] !== undefined))
  return {type: 'element', tagName: name, properties: defined, children}
}
