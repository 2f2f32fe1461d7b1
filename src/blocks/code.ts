import type {Element} from 'hast'
import type {Block, Code, Phrasing} from '../model/body.js'
import {attribute, hasHint, isElement, solidChildren, textOf} from './hast-elements.js'
import type {BlockSpelling, HastReader} from './spelling.js'

export const code: BlockSpelling<Code> = {
  mdast: ['code'],
  fromMdast(node, read) {
    if (node.type !== 'code') return []
    return {
      type: 'code',
      ...read.position(node),
      ...(node.lang && {lang: node.lang}),
      ...(node.meta && {meta: node.meta}),
      value: node.value
    }
  },
  toMdast: block => ({type: 'code', lang: block.lang ?? null, meta: block.meta ?? null, value: block.value}),
  elements: ['pre', 'listing', 'xmp'],
  fromHast(element, read) {
    // Verse is set in `pre` for its lines, and is no code.
    if (read.mode === 'foreign' && hasHint(element, ['verse', 'poem'])) return verseFromHast(element, read)
    const only = solidChildren(element)
    const inner = only.length === 1 && isElement(only[0], 'code') ? only[0] : element
    const value = textOf(element)
    const lang = languageOf(inner) ?? languageOf(element)
    const meta = read.mode === 'annotated' ? attribute(inner, 'dataCdMeta') : undefined
    return {
      type: 'code',
      ...read.position(element),
      ...(lang !== undefined && {lang}),
      ...(meta !== undefined && {meta}),
      value: value.endsWith('\n') ? value.slice(0, -1) : value
    }
  },
  toHast(block, write) {
    const className = block.lang === undefined ? undefined : [`language-${block.lang}`]
    const dataCdMeta = write.annotations === 'keep' ? block.meta : undefined
    const text = {type: 'text' as const, value: `${block.value}\n`}
    return write.element('pre', {}, [write.element('code', {className, dataCdMeta}, [text])])
  }
}

function languageOf(element: Element): string | undefined {
  const name = attribute(element, 'className')?.split(/\s+/).find(token => /^lang(?:uage)?-./.test(token))
  return name?.replace(/^lang(?:uage)?-/, '')
}

/** Lines as a paragraph with breaks. */
function verseFromHast(element: Element, read: HastReader): Block[] {
  const lines = textOf(element).split('\n').filter(line => line.trim() !== '')
  const children = lines.flatMap((value, index): Phrasing[] => [...(index > 0 ? [{type: 'break' as const}] : []), {type: 'text', value}])
  return [{type: 'paragraph', ...read.position(element), children}]
}
