import type {Element, ElementContent} from 'hast'
import {blocksToHast} from '../blocks/write-hast.js'
import type {Article} from '../model/article.js'
import type {Block} from '../model/body.js'
import {placedPromotions} from './every-block.js'
import {labelledCopy} from './promotion-copy.js'
import {xml, xmlNode, type XmlElement, type XmlNode} from './xml.js'

/**
 * The body of an article in normal form as XHTML that reads as HTML too, as a person would write it: without annotations,
 * without the article around it. Promotions go, or stand as asides with a label; those that have no place come last.
 * @param page The address of the article, which links within it are written with. Without it they stay fragments.
 */
export function bodyXhtml(article: Article, promotions: 'drop' | 'label', page = ''): string {
  const blocks = promotions === 'drop' ? article.body.children : [...article.body.children, ...unplaced(article)]
  const copies = new Map(promotions === 'drop' ? [] : article.promotions.map(record => [record.id, labelledCopy(record)]))
  const {nodes} = blocksToHast(blocks, {annotations: 'none', copies})
  return nodes.flatMap(node => xhtml(node, page)).map(xmlNode).join('')
}

function unplaced({body, promotions}: Article): Block[] {
  const placed = placedPromotions(body)
  return promotions.filter(({id}) => !placed.has(id)).map(({id}) => ({type: 'promotion', promotionId: id}))
}

/** Elements that HTML has no end tag for; others that are empty must have one. */
const voidElements = new Set(['br', 'hr', 'img', 'input', 'source', 'track', 'wbr'])

function xhtml(node: ElementContent, page: string): XmlNode[] {
  if (node.type === 'text') return [node.value]
  return node.type === 'element' ? [xhtmlElement(node, page)] : []
}

function xhtmlElement({tagName, properties, children}: Element, page: string): XmlElement {
  const attributes = Object.entries(properties).flatMap(([name, value]): Array<[string, string]> => {
    if (value === undefined || value === null || value === false) return []
    const words = Array.isArray(value) ? value.join(' ') : value === true ? attributeName(name) : String(value)
    return [[attributeName(name), name === 'href' && words.startsWith('#') ? `${page}${words}` : words]]
  })
  const element = xml(tagName, Object.fromEntries(attributes), children.flatMap(child => xhtml(child, page)))
  return element.children.length > 0 || voidElements.has(tagName) ? element : {...element, children: ['']}
}

/** The attribute of a hast property: `className`, `ariaLabel`, `dateTime`. */
function attributeName(property: string): string {
  if (property === 'className') return 'class'
  const prefixed = /^(aria|data)(?=[A-Z])/.exec(property)
  if (prefixed === null) return property.toLowerCase()
  return prefixed[0] + property.slice(4).replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
}
