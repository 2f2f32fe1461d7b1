import type {Element} from 'hast'
import type {Pullquote} from '../model/body.js'
import {hastCaption, writtenCaption} from './hast-caption.js'
import {hasHint, hintsOf, isElement, isSmall, solidChildren} from './hast-elements.js'
import {figureQuotation, quotationOf, type Quotation} from './hast-quotation.js'
import type {BlockSpelling} from './spelling.js'

/** Words lifted out of the story and set large. Spelled `:::pullquote`. */
export const pullquote: BlockSpelling<Pullquote> = {
  directive: 'pullquote',
  fromMdast: (node, read) => ({type: 'pullquote', ...read.position(node), children: read.captioned(node)}),
  toMdast: (block, write) => write.directive('pullquote', {}, write.blocks(block.children)),
  toPlainMdast: () => [],
  claims: element =>
    pullElements.has(element.tagName) && (hasHint(element, pullHints) || isAside(element)) && isSmall(element),
  fromHast(element, read) {
    const {words, caption} = read.mode === 'annotated' ? writtenCaption(element, 'footer') : pulledQuotation(element)
    return {type: 'pullquote', ...read.position(element), children: read.captioned(words, caption)}
  },
  toHast(block, write) {
    const {words, caption} = hastCaption(block.children, 'footer', write)
    const dataCd = write.annotations === 'keep' ? 'pullquote' : undefined
    return write.container('aside', {className: ['pullquote'], dataCd}, [...words, ...caption])
  }
}

const pullElements = new Set(['aside', 'blockquote', 'div', 'figure', 'p', 'pull-quote', 'pullquote', 'section'])
const pullHints = ['pullquote', 'pulledquote', 'quotepull', 'pulloutquote', 'quotepullout', 'blockquotepull']

/** A block quotation set beside the text, or an aside that is all quotation, as the HTML standard marks pull quotes. */
function isAside(element: Element): boolean {
  if (element.tagName === 'blockquote') return hintsOf(element).some(hint => /^pull(?:left|right|center|ed)?$/.test(hint))
  if (element.tagName !== 'aside') return false
  const solid = solidChildren(element)
  return solid.length === 1 && (isElement(solid[0], 'q') || isElement(solid[0], 'blockquote'))
}

/** The words and attribution of a box, which may hold a block quotation or a figure of one. */
function pulledQuotation(element: Element): Quotation {
  const figure = figureQuotation(element)
  const solid = solidChildren(element)
  const inner = figure?.quotation ?? (isElement(solid[0], 'blockquote') && solid.length <= 2 ? solid[0] : element)
  const parts = quotationOf(inner)
  const caption = figure?.caption ?? parts.caption ?? (inner === element ? undefined : quotationOf(element).caption)
  return {words: parts.words, ...(caption && {caption})}
}
