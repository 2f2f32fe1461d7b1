import type {Element, ElementContent, Nodes} from 'hast'
import type {Block, Figure, Media, Phrasing} from '../model/body.js'
import {attribute, findElements, hasHint, hintsOf, isElement, textOf} from './hast-elements.js'
import {mediaElements, mediaOf} from './hast-media.js'
import {writtenCaption} from './hast-caption.js'
import type {HastReader, HastWriter} from './spelling.js'

const creditHints = ['credit', 'copyright', 'photographer', 'photoby', 'attribution', 'imagesource', 'photosource']

/** A figure, or a picture, film or sound that stands alone. */
export function figureFromHast(element: Element, read: HastReader): Figure | Block[] {
  if (mediaElements.has(element.tagName)) return {type: 'figure', ...read.position(element), media: mediaOf(element, read), children: []}
  const {words, caption} = read.mode === 'annotated' ? writtenCaption(element, 'figcaption') : captionIn(element)
  const media = read.mode === 'annotated' ? words.filter(isMedia) : mediaIn(words, read)
  const shown = media.flatMap(item => mediaOf(item, read))
  const credit = creditOf(caption, read) ?? (read.mode === 'foreign' ? creditIn(words) : undefined)
  const gone = new Set<Nodes>(credit ? [...media, credit] : media)
  const rest = read.mode === 'annotated' ? words.filter(node => !isMedia(node)) : without(words, gone)
  const line = caption && credit ? withoutDeep(caption, credit) : caption
  return {
    type: 'figure',
    ...read.position(element),
    media: shown.length > 0 || read.mode === 'annotated' ? shown : hiddenMedia(words, read),
    ...(credit !== undefined && {credit: textOf(credit).trim()}),
    children: read.captioned(rest, line)
  }
}

function isMedia(node: Nodes): node is Element {
  return isElement(node) && mediaElements.has(node.tagName)
}

/** The `figcaption` of a figure, wherever it stands; where that is only the credit, another element may be the caption. */
function captionIn(element: Element): {words: Nodes[]; caption?: Element} {
  const found = findElements(element.children, node => node.tagName === 'figcaption' || node.tagName === 'figure' || isCaption(node), 20)
    .filter(({tagName}) => tagName !== 'figure')
  const caption = found.find(node => node.tagName === 'figcaption' && !isCredit(node)) ?? found.find(isCaption) ?? found[0]
  if (caption === undefined) return {words: element.children}
  return {words: withoutDeep(element, caption).children, caption}
}

function isCaption(element: Element): boolean {
  return element.tagName === 'p' && hasHint(element, ['caption'])
}

/** Media that stand in no line of text, and in no figure of their own. */
function mediaIn(nodes: readonly Nodes[], read: HastReader): Element[] {
  return findElements(nodes, node => mediaElements.has(node.tagName) || stopsSearch(node, read)).filter(isMedia)
}

/** The image that a figure shows where scripts can't load another. */
function hiddenMedia(nodes: readonly Nodes[], read: HastReader): Media[] {
  return findElements(nodes, node => node.tagName === 'noscript' || node.tagName === 'figure')
    .filter(node => node.tagName === 'noscript')
    .flatMap(node => findElements(node.children, child => mediaElements.has(child.tagName), 1))
    .flatMap(image => mediaOf(image, read))
}

function stopsSearch(node: Element, read: HastReader): boolean {
  return read.leaves(node) || ['figure', 'table', 'blockquote', 'p', 'ul', 'ol', 'noscript'].includes(node.tagName)
}

function creditOf(caption: Element | undefined, read: HastReader): Element | undefined {
  if (caption === undefined) return undefined
  return findElements(caption.children, node => (read.mode === 'annotated' ? attribute(node, 'dataCd') === 'credit' : isCredit(node)), 1)[0]
}

function creditIn(nodes: readonly Nodes[]): Element | undefined {
  return findElements(nodes, node => node.tagName === 'figure' || node.tagName === 'table' || isCredit(node), 1).find(isCredit)
}

function isCredit(element: Element): boolean {
  if (!hasHint(element, creditHints) && !hintsOf(element).includes('source')) return false
  const text = textOf(element, 300)
  return text.trim() !== '' && text.length < 200
}

function without(nodes: readonly Nodes[], gone: ReadonlySet<Nodes>): Nodes[] {
  return nodes.flatMap(node => {
    if (gone.has(node)) return []
    if (node.type !== 'element' || !findElements(node.children, child => gone.has(child), 1).length) return [node]
    return [{...node, children: without(node.children, gone) as ElementContent[]}] // children of an element
  })
}

function withoutDeep(element: Element, gone: Element): Element {
  return {...element, children: without(element.children, new Set([gone])) as ElementContent[]} // children of an element
}

/** A figure as HTML: its media, its blocks, and one caption with the credit at its end. */
export function figureToHast(block: Figure, write: HastWriter): Element | Element[] {
  const last = block.children.at(-1)
  const caption: Phrasing[] = last?.type === 'caption' ? last.children : []
  const blocks = last?.type === 'caption' ? block.children.slice(0, -1) : block.children
  const isKept = write.annotations === 'keep'
  const credit = block.credit === undefined
    ? []
    : [write.element('small', {className: ['credit'], dataCd: isKept ? 'credit' : undefined}, [{type: 'text', value: block.credit}])]
  const space = caption.length > 0 && credit.length > 0 ? [{type: 'text' as const, value: ' '}] : []
  const line = [...write.phrasing(caption), ...space, ...credit]
  const media = block.media.map(item => mediaToHast(item, write))
  return write.container('figure', {dataCd: isKept ? 'figure' : undefined}, [
    ...media,
    ...write.blocks(blocks),
    ...(line.length === 0 ? [] : [write.element('figcaption', {}, line)])
  ])
}

function mediaToHast({type, url, alt, title, width, height}: Media, write: HastWriter): Element {
  const isKept = write.annotations === 'keep'
  const player = {src: url, controls: true, preload: 'none', ariaLabel: alt, title}
  switch (type) {
    case 'image':
      return write.element('img', {src: url, alt: alt ?? (isKept ? undefined : ''), title, width, height})
    case 'video':
      return write.element('video', {...player, width, height})
    case 'audio':
      return write.element('audio', {...player, ...(isKept && {dataCdWidth: width, dataCdHeight: height})})
  }
}
