import type {Element, ElementContent, Nodes} from 'hast'
import {attribute, hasHint, isElement, isSmall, silentElements, solidChildren, textOf} from './hast-elements.js'

const captionElements = new Set(['cite', 'figcaption', 'footer'])
const captionHints = ['attribution', 'author', 'quotesource', 'quotecite', 'citation', 'speaker', 'byline', 'credit', 'quotename']
const beforeName = /[.!?…"'”’»›“—–―-]\s*$/

/** The words of a quotation, and the element that names who said them. */
export interface Quotation {
  words: ElementContent[]
  caption?: Element
}

/**
 * Parts a quotation from its attribution in the forms that HTML in the wild has: a last `footer`, `cite` or
 * `figcaption`, a last element whose class says so, a paragraph of a `cite` alone, and a `cite` at the end of the last
 * paragraph, after the end of a sentence or a dash.
 */
export function quotationOf(element: Element): Quotation {
  const {children} = element
  const solid = solidChildren(element).filter(child => !isElement(child) || !silentElements.has(child.tagName))
  const last = solid.at(-1)
  if (!isElement(last)) return {words: children}
  if (solid.length === 1) return trailingCite(children, last)
  const words = children.slice(0, children.indexOf(last))
  if (captionElements.has(last.tagName)) return {words, caption: last}
  if (hasHint(last, captionHints) && isSmall(last) && textOf(last, 400).length < 300) return {words, caption: last}
  const inner = solidChildren(last)
  const isBareCite = isElement(inner.at(-1), 'cite') && inner.slice(0, -1).every(isLoneDash)
  return isBareCite ? {words, caption: last} : trailingCite(children, last)
}

const isLoneDash = (node: Nodes): boolean => node.type === 'text' && /^\s*[—–―-]\s*$/.test(node.value)

/** A `cite` that ends the last paragraph: the paragraph without it, and it. */
function trailingCite(children: ElementContent[], last: Element): Quotation {
  const cite = last.tagName === 'p' ? solidChildren(last).at(-1) : undefined
  if (!isElement(cite, 'cite')) return {words: children}
  const before = last.children.slice(0, last.children.indexOf(cite))
  const text = before.map(child => textOf(child, 4000)).join('')
  const isLine = isElement(solidChildren({...last, children: before}).at(-1), 'br')
  if (text.trim() === '' || !(isLine || beforeName.test(text))) return {words: children}
  return {words: children.map(child => (child === last ? {...last, children: before} : child)), caption: cite}
}

/** The block quotation that is all of a figure, beside its caption. */
export function figureQuotation(figure: Element): {quotation: Element; caption: Element | undefined} | undefined {
  if (figure.tagName !== 'figure') return undefined
  const solid = solidChildren(figure).filter(child => !isElement(child) || !silentElements.has(child.tagName))
  const caption = solid.find(child => isElement(child, 'figcaption'))
  const rest = solid.filter(child => child !== caption)
  const only = rest.length === 1 ? rest[0] : undefined
  if (!isElement(only, 'blockquote')) return undefined
  return {quotation: only, caption: isElement(caption) ? caption : undefined}
}

/** The address that a block quotation cites. */
export function citeOf(element: Element): string | undefined {
  const cite = attribute(element, 'cite')
  return cite === undefined || cite.trim() === '' ? undefined : cite
}
