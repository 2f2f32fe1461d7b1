import type {Element, ElementContent} from 'hast'
import type {FootnoteDefinition as MdastDefinition, Paragraph} from 'mdast'
import type {FootnoteDefinition} from '../model/body.js'
import {attribute, hasHint, isElement, textOf} from './hast-elements.js'
import {isSafeUrl} from '../model/url.js'
import type {BlockSpelling, MdastWriter} from './spelling.js'

export const footnoteDefinition: BlockSpelling<FootnoteDefinition> = {
  mdast: ['footnoteDefinition'],
  fromMdast: (node, read) => ({
    type: 'footnoteDefinition',
    ...read.position(node),
    identifier: node.type === 'footnoteDefinition' ? (node.label ?? node.identifier) : '',
    children: read.blocks(node)
  }),
  toMdast: (block, write) => (readsAsAddress(block) ? write.fenced(block) : definitionOf(block, write)),
  toPlainMdast(block, write) {
    const definition = definitionOf(block, write)
    const [first] = definition.children
    if (first?.type !== 'paragraph' || !readsAsAddress(block)) return [definition]
    // set in italics, it is the address of nothing
    const emphasized: Paragraph = {type: 'paragraph', children: [{type: 'emphasis', children: first.children}]}
    return [{...definition, children: [emphasized, ...definition.children.slice(1)]}]
  },
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

function definitionOf({identifier, children}: FootnoteDefinition, write: MdastWriter): MdastDefinition {
  return {type: 'footnoteDefinition', identifier, label: identifier, children: write.blocks(children)}
}

/** Whether markdown without footnotes would read a footnote as the definition of a link that runs a script. */
function readsAsAddress({children: [first]}: FootnoteDefinition): boolean {
  const word = first?.type === 'paragraph' && first.children[0]?.type === 'text' ? first.children[0].value.trim() : ''
  return !isSafeUrl(word.split(/\s/, 1)[0]!)
}

/** Before an identifier, in ids and links. */
export const footnotePrefix = 'cd-fn-'

/** Footnotes without the arrows that lead back to their marks. */
function withoutBacklinks(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (!isElement(node)) return [node]
    if (isBacklink(node)) return []
    return [node.tagName === 'p' ? {...node, children: withoutBacklinks(node.children)} : node]
  })
}

function isBacklink(element: Element): boolean {
  if (element.tagName !== 'a' || attribute(element, 'href')?.startsWith('#') !== true) return false
  return 'dataFootnoteBackref' in element.properties || attribute(element, 'role') === 'doc-backlink'
    || hasHint(element, ['backref', 'backlink']) || /^[\s^↩⏎↑⬆]*$/.test(textOf(element).replace('\ufe0e', ''))
}
