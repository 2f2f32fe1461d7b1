import type {Element, ElementContent, Nodes} from 'hast'
import type {Block, Caption} from '../model/body.js'
import {isElement, solidChildren} from './hast-elements.js'
import type {HastWriter} from './spelling.js'

/** The blocks of a parent, and its caption as an element of that name; none where there is no caption. */
export function hastCaption(
  children: ReadonlyArray<Block | Caption>,
  name: 'figcaption' | 'footer',
  write: HastWriter
): {words: ElementContent[]; caption: Element[]} {
  const last = children.at(-1)
  const caption = last?.type === 'caption' ? [write.element(name, {}, write.phrasing(last.children))] : []
  return {words: write.blocks(caption.length === 0 ? children : children.slice(0, -1)), caption}
}

/** The children of a written element before its caption, and the caption: the last child, where it has that name. */
export function writtenCaption(element: Element, name: 'figcaption' | 'footer'): {words: Nodes[]; caption?: Element} {
  const last = solidChildren(element).at(-1)
  if (!isElement(last, name)) return {words: element.children}
  return {words: element.children.slice(0, element.children.indexOf(last)), caption: last}
}
