import type {Block, Body, Caption, Phrasing} from '../model/body.js'
import {leavesOf} from '../text/leaves.js'
import type {TextBlock} from './analysis.js'

type Node = Block | Caption

type Blockquote = Extract<Block, {type: 'blockquote'}>

/** What holds a block, as far as it bears on how its words are read. */
interface Setting {
  kind: TextBlock['kind']
  group?: number
}

/**
 * Walks the blocks whose words the analysis reads, in document order, and makes a body with what `visit` gives in
 * place of their phrasing. Pull quotes, embeds, code and promotions are left as they are: their words are not the
 * story's, or stand there twice. `blockquote` may change a block quotation, which `group` numbers.
 */
export function mapWords(
  body: Body,
  visit: (children: Phrasing[], setting: Setting) => Phrasing[],
  blockquote: (block: Blockquote, group: number) => Blockquote = block => block
): Body {
  let groups = 0
  return {...body, children: body.children.map(child => mapBlock(child, {kind: 'paragraph'}) as Block)} // captions stay captions

  function mapBlock(node: Node, setting: Setting): Node {
    switch (node.type) {
      case 'paragraph':
        return withWords(node, visit(node.children, setting))
      case 'heading':
      case 'caption':
        return withWords(node, visit(node.children, {...setting, kind: node.type}))
      case 'blockquote': {
        const group = groups++
        return mapChildren(blockquote(node, group), {kind: 'blockquote', group})
      }
      case 'list':
        return {
          ...node,
          children: node.children.map(item => mapChildren(item, setting.kind === 'blockquote' ? setting : {...setting, kind: 'listItem'}))
        }
      case 'table':
        return {
          ...node,
          children: node.children.map(row => ({
            ...row,
            children: row.children.map(cell => withWords(cell, visit(cell.children, {...setting, kind: 'tableCell'})))
          }))
        }
      case 'figure':
      case 'correction':
      case 'footnoteDefinition':
        return mapChildren(node, setting)
      case 'pullquote':
      case 'embed':
      case 'code':
      case 'thematicBreak':
      case 'promotion':
      case 'verbatim':
        return node
    }
  }

  function mapChildren<T extends {children: Node[]}>(node: T, setting: Setting): T {
    return {...node, children: node.children.map(child => mapBlock(child, setting))}
  }
}

/** The block with these words; itself where they are its own. */
function withWords<T extends {children: Phrasing[]}>(node: T, children: Phrasing[]): T {
  return node.children === children ? node : {...node, children}
}

/** The text of every block that the analysis reads. */
export function textBlocksOf(body: Body): TextBlock[] {
  const blocks: TextBlock[] = []
  mapWords(body, (children, setting) => {
    blocks.push(textBlockOf(children, setting))
    return children
  })
  return blocks
}

function textBlockOf(children: readonly Phrasing[], setting: Setting): TextBlock {
  const {text, leaves} = leavesOf(children)
  const strong: Array<[number, number]> = []
  for (const leaf of leaves) {
    if (leaf.end === leaf.start || !leaf.around.some(mark => mark.type === 'strong')) continue
    const last = strong.at(-1)
    if (last && last[1] === leaf.start) last[1] = leaf.end
    else strong.push([leaf.start, leaf.end])
  }
  return {text, ...setting, ...(strong.length > 0 && {strong})}
}
