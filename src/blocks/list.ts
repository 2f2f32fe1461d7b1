import type {Element, ElementContent, Nodes as HastNodes} from 'hast'
import type {List as MdastList} from 'mdast'
import type {List, ListItem} from '../model/body.js'
import {attribute, isBlank, isElement, silentElements} from './hast-elements.js'
import {onLines} from './hast-lines.js'
import type {BlockSpelling, HastReader, HastWriter, MdastReader, MdastWriter} from './spelling.js'

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
  }),
  elements: ['ul', 'ol', 'menu', 'dir'],
  fromHast(element, read) {
    const notes = element.children.filter(child => isElement(child) && read.footnote(child) !== undefined)
    if (read.mode === 'foreign' && notes.length > 0) return read.blocks(element.children)
    const start = element.tagName === 'ol' ? Number(attribute(element, 'start') ?? 1) : 1
    return {
      type: 'list',
      ...read.position(element),
      ...(element.tagName === 'ol' && {ordered: true}),
      ...(Number.isSafeInteger(start) && start >= 0 && start !== 1 && {start}),
      children: itemsFromHast(element, read)
    }
  },
  toHast(block, write) {
    const start = block.ordered ? block.start : undefined
    return write.container(block.ordered ? 'ol' : 'ul', {start}, block.children.map(item => itemToHast(item, write)))
  }
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

/** Items, and what stands between them: a list there belongs to the item before it. */
function itemsFromHast(element: Element, read: HastReader): ListItem[] {
  const items: ListItem[] = []
  for (const child of element.children) {
    if (isBlank(child) || (isElement(child) && silentElements.has(child.tagName))) continue
    if (isElement(child, 'li') && !read.leaves(child)) {
      items.push(itemFromHast(child, read))
      continue
    }
    const children = read.blocks([child])
    const before = items.at(-1)
    if (isElement(child) && (child.tagName === 'ul' || child.tagName === 'ol') && before) before.children.push(...children)
    else if (children.length > 0) items.push({type: 'listItem', ...read.position(child), children})
  }
  return items
}

function itemFromHast(element: Element, read: HastReader): ListItem {
  const checked = read.mode === 'annotated' ? attribute(element, 'dataCdChecked') : checkboxOf(element)
  return {
    type: 'listItem',
    ...read.position(element),
    ...(checked !== undefined && {checked: checked === 'true'}),
    children: read.blocks(element.children)
  }
}

/** The state of a check box before the words of an item. */
function checkboxOf(element: Element): 'true' | 'false' | undefined {
  const first = firstThing(element.children)
  if (!isElement(first, 'input') || attribute(first, 'type') !== 'checkbox') return undefined
  return attribute(first, 'checked') === undefined ? 'false' : 'true'
}

function firstThing(nodes: readonly HastNodes[]): HastNodes | undefined {
  const first = nodes.find(node => !isBlank(node))
  return isElement(first) && (first.tagName === 'p' || first.tagName === 'label') ? firstThing(first.children) : first
}

function itemToHast(item: ListItem, write: HastWriter): Element {
  const [first, ...rest] = item.children
  const isKept = write.annotations === 'keep'
  const isTight = first?.type === 'paragraph' && rest.every(block => block.type === 'list')
  const box = !isKept && item.checked !== undefined ? [{type: 'text' as const, value: item.checked ? '☑ ' : '☐ '}] : []
  const words: ElementContent[] = isTight ? [...box, ...write.phrasing(first.children)] : [...box, ...write.blocks(item.children)]
  const properties = {dataCdChecked: isKept && item.checked !== undefined ? String(item.checked) : undefined}
  if (!isTight) return write.container('li', properties, words)
  return write.element('li', properties, rest.length === 0 ? words : [...words, ...onLines(write.blocks(rest))])
}
