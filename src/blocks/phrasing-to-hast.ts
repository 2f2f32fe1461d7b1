import type {ElementContent} from 'hast'
import type {Phrasing} from '../model/body.js'
import {footnotePrefix} from './footnote-definition.js'
import type {HastWriter} from './spelling.js'

const names = {emphasis: 'em', strong: 'strong', delete: 'del', subscript: 'sub', superscript: 'sup'} as const

/** Phrasing of the body as phrasing of hast. Recursive, as deep as the marks. */
export function phrasingToHast(nodes: readonly Phrasing[], write: HastWriter, within: 'text' | 'link' = 'text'): ElementContent[] {
  return nodes.flatMap(node => inlineToHast(node, write, within))
}

function inlineToHast(node: Phrasing, write: HastWriter, within: 'text' | 'link'): ElementContent[] {
  const children = 'children' in node ? phrasingToHast(node.children, write, node.type === 'link' ? 'link' : within) : []
  const isKept = write.annotations === 'keep'
  switch (node.type) {
    case 'text':
      return [{type: 'text', value: node.value}]
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'subscript':
    case 'superscript':
      return [write.element(names[node.type], {}, children)]
    case 'link':
      return [write.element('a', {href: node.url, title: node.title}, children)]
    case 'image':
      return [write.element('img', {src: node.url, alt: node.alt ?? (isKept ? undefined : ''), title: node.title})]
    case 'inlineCode':
      return [write.element('code', {}, [{type: 'text', value: node.value}])]
    case 'break':
      return [write.element('br', {})]
    case 'footnoteReference':
      return [write.element('sup', {dataCd: isKept ? 'footnote-reference' : undefined}, [footnoteMark(node.identifier, write, within)])]
    case 'quoteSegment': {
      const flags = {...(node.continues && {dataCdContinues: ''}), ...(node.quoted && {dataCdQuoted: ''})}
      return isKept ? [write.element('span', {dataCdQuote: node.quoteId, ...flags}, children)] : children
    }
    case 'attributionSegment':
      return isKept
        ? [write.element('span', {dataCdAttribution: node.attributionIds.join(' '), dataCdRole: node.role}, children)]
        : children
    case 'verbatim':
      return isKept
        ? [write.element('span', {dataCd: 'verbatim', dataCdFormat: node.format, dataCdValue: node.value, hidden: true})]
        : []
  }
}

/** A link to the footnote; a link in a link would end it. */
function footnoteMark(identifier: string, write: HastWriter, within: 'text' | 'link'): ElementContent {
  const text: ElementContent = {type: 'text', value: identifier}
  return within === 'link' ? text : write.element('a', {href: `#${footnotePrefix}${encodeURIComponent(identifier)}`}, [text])
}
