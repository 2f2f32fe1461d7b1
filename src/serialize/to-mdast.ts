import type {BlockContent, DefinitionContent, Root, RootContent} from 'mdast'
import type {ContainerDirective, LeafDirective} from 'mdast-util-directive'
import {phrasingToMdast} from '../blocks/phrasing-mdast.js'
import {fence} from '../blocks/read-mdast.js'
import {spellingOf} from '../blocks/registry.js'
import type {MdastWriter} from '../blocks/spelling.js'
import type {Block, Caption} from '../model/body.js'
import type {Promotion} from '../model/promotion.js'

export interface ToMdastOptions {
  annotations: 'keep' | 'none'
  /** The promotions whose copy stands in place. */
  promotions: readonly Promotion[]
}

/** Blocks as mdast with directives; `fenced` blocks are written as JSON. Linear in the tree. */
export function mdastOf(blocks: readonly Block[], options: ToMdastOptions, fenced: ReadonlySet<Block> = new Set()): Root {
  const copies = new Map(options.promotions.map(promotion => [promotion.id, promotion.content]))
  const write: MdastWriter = {
    blocks: nodes => nodes.flatMap(node => toMdast(node)) as Array<BlockContent | DefinitionContent>, // blocks give flow
    phrasing: nodes => phrasingToMdast(nodes, options.annotations),
    directive: (name, attributes, children = []): ContainerDirective => ({
      type: 'containerDirective',
      name,
      attributes: defined(attributes),
      children: [...children]
    }),
    leaf: (name, attributes): LeafDirective => ({type: 'leafDirective', name, attributes: defined(attributes), children: []}),
    promotionCopy(id) {
      const copy = copies.get(id)
      copies.delete(id)
      return copy
    },
    fenced: asFence
  }
  return {type: 'root', children: blocks.flatMap(block => toMdast(block))}

  function toMdast(node: Block | Caption): RootContent[] {
    if (node.type === 'caption') return [captionToMdast(node)]
    if (fenced.has(node)) return [asFence(node)]
    const spelling = spellingOf(node)
    return options.annotations === 'none' && spelling.toPlainMdast
      ? spelling.toPlainMdast(node, write)
      : [spelling.toMdast(node, write)]
  }

  function captionToMdast({children}: Caption): RootContent {
    return options.annotations === 'none'
      ? {type: 'paragraph', children: write.phrasing(children)}
      : {type: 'leafDirective', name: 'caption', attributes: {}, children: write.phrasing(children)}
  }
}

function asFence(node: Block | Caption): RootContent {
  return {type: 'code', lang: fence, value: JSON.stringify(node, (key, value: unknown) => (key === 'position' ? undefined : value))}
}

function defined(attributes: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
}
