import type {Element, ElementContent} from 'hast'
import type {FootnoteDefinition} from '../model/body.js'
import {attribute, hasHint, isElement, textOf} from './hast-elements.js'
import type {BlockSpelling} from './spelling.js'

export const footnoteDefinition: BlockSpelling<FootnoteDefinition> = {
  mdast: ['footnoteDefinition'],
  fromMdast: (node, read) => ({
    type: 'footnoteDefinition',
    ...read.position(node),
    identifier: node.type === 'footnoteDefinition' ? (node.label ?? node.identifier) : '',
    children: read.blocks(node)
  }),
  toMdast: (block, write) => ({
    type: 'footnoteDefinition',
    identifier: block.identifier,
    label: block.identifier,
    children: write.blocks(block.children)
  }),
  fromHast(element, read) {
    const identifier = (read.mode === 'annotated' ? attribute(element, 'dataCdId') : read.footnote(element)) ?? ''
    const children = read.mode === 'annotated' ? element.children : withoutBacklinks(element.children)
    return {type: 'footnoteDefinition', ...read.position(element), identifier, children: read.blocks(children)}
  },
  toHast(block, write) {
    const kept = write.annotations === 'keep' && {dataCd: 'footnote-definition', dataCdId: block.identifier}
    const properties = {className: ['footnote'], id: `${footnotePrefix}${block.identifier}`, ...kept}
    return write.container('section', properties, write.blocks(block.children))
  }
}

/** Before an identifier, in ids and links. */
export const footnotePrefix = 'cd-fn-'

/** Footnotes without the arrows that lead back to their marks. */
function withoutBacklinks(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.filter(node => !isElement(node) || !isBacklink(node)).map(node => (isElement(node, 'p') ? {...node, children: withoutBacklinks(node.children)} : node))
}

function isBacklink(element: Element): boolean {
  if (element.tagName !== 'a' || attribute(element, 'href')?.startsWith('#') !== true) return false
  return 'dataFootnoteBackref' in element.properties || attribute(element, 'role') === 'doc-backlink'
    || hasHint(element, ['backref', 'backlink']) || /^[\s^↩⏎↑⬆\ufe0e]*$/.test(textOf(element))
}
