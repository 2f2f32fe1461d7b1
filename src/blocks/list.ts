import type {List as MdastList} from 'mdast'
import type {List, ListItem} from '../model/body.js'
import type {BlockSpelling, MdastReader, MdastWriter} from './spelling.js'

/** Items in order or not. `ordered` and `start` are there only where they say something. */
export const list: BlockSpelling<List> = {
  mdast: ['list'],
  fromMdast(node, read) {
    if (node.type !== 'list') return []
    return {
      type: 'list',
      ...read.position(node),
      ...(node.ordered === true && {ordered: true}),
      ...(node.ordered === true && typeof node.start === 'number' && node.start !== 1 && {start: node.start}),
      children: node.children.map(item => itemFromMdast(item, read))
    }
  },
  toMdast: (block, write): MdastList => ({
    type: 'list',
    ordered: block.ordered === true,
    start: block.ordered === true ? (block.start ?? 1) : null,
    spread: false,
    children: block.children.map(item => itemToMdast(item, write))
  })
}

function itemFromMdast(item: MdastList['children'][number], read: MdastReader): ListItem {
  return {
    type: 'listItem',
    ...read.position(item),
    ...(typeof item.checked === 'boolean' && {checked: item.checked}),
    children: read.blocks(item)
  }
}

function itemToMdast(item: ListItem, write: MdastWriter): MdastList['children'][number] {
  const [first, second, ...rest] = item.children
  const tight = second === undefined || (first?.type === 'paragraph' && second.type === 'list' && rest.length === 0)
  return {type: 'listItem', checked: item.checked ?? null, spread: !tight, children: write.blocks(item.children)}
}
