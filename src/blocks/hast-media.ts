import type {Element, Nodes} from 'hast'
import type {Media} from '../model/body.js'
import {attribute, childrenOf, findElements, isBlank} from './hast-elements.js'
import type {HastReader} from './spelling.js'

export const mediaElements: ReadonlySet<string> = new Set(['img', 'picture', 'video', 'audio', 'amp-img', 'amp-video', 'amp-audio'])

/** Attributes that hold the address of an image until a script loads it, the surest first. */
const lazyAddresses = ['src', 'dataSrc', 'dataOriginal', 'dataLazySrc', 'dataOriginalSrc', 'dataUrl']
const lazySets = ['srcSet', 'dataSrcSet', 'dataLazySrcSet']

/** The picture, film or sound of an element; none where it has no address, or is a pixel that counts readers. */
export function mediaOf(element: Element, read: HastReader): Media[] {
  const type = element.tagName.endsWith('video') ? 'video' : element.tagName.endsWith('audio') ? 'audio' : 'image'
  const shown = element.tagName === 'picture' ? (findElements(element.children, isImage, 1)[0] ?? element) : element
  const annotated = read.mode === 'annotated'
  const url = annotated ? (attribute(shown, 'src') ?? '') : (addressOf(shown, type) ?? sourceOf(element))
  if (url === undefined || (!annotated && isPixel(shown))) return []
  const alt = attribute(shown, type === 'image' ? 'alt' : 'ariaLabel')
  const title = attribute(shown, 'title')
  const width = count(attribute(shown, annotated && type === 'audio' ? 'dataCdWidth' : 'width'))
  const height = count(attribute(shown, annotated && type === 'audio' ? 'dataCdHeight' : 'height'))
  return [{
    type,
    url: read.url(url, element),
    ...(alt !== undefined && {alt}),
    ...(title !== undefined && {title}),
    ...(width !== undefined && {width}),
    ...(height !== undefined && {height})
  }]
}

/** The images of nodes that hold nothing else that shows; none where there is more. */
export function imagesOf(nodes: readonly Nodes[], read: HastReader): Media[] {
  const images: Media[] = []
  for (const node of nodes) {
    if (isBlank(node) || read.leaves(node)) continue
    if (node.type !== 'element' || read.holds(node, 'words') || read.holds(node, 'blocks')) return []
    if (node.tagName === 'br') continue
    if (mediaElements.has(node.tagName)) images.push(...mediaOf(node, read))
    else images.push(...imagesOf(childrenOf(node), read))
  }
  return images
}

function isImage({tagName}: Element): boolean {
  return tagName === 'img' || tagName === 'amp-img'
}

function addressOf(element: Element, type: Media['type']): string | undefined {
  const found = lazyAddresses.map(name => attribute(element, name)).filter(value => value !== undefined)
  // What stands in for an image until it is loaded is a tiny one in the address itself.
  const real = found.find(value => value.trim() !== '' && !value.startsWith('data:')) ?? firstOfSets(element)
  return type === 'image' ? (real ?? found[0]) : real
}

function sourceOf(element: Element): string | undefined {
  for (const source of findElements(element.children, ({tagName}) => tagName === 'source')) {
    const url = attribute(source, 'src') ?? firstOfSets(source)
    if (url !== undefined && url.trim() !== '') return url
  }
  return undefined
}

/** The largest image of a `srcset`: the last, as they are written from small to large, unless widths say otherwise. */
function firstOfSets(element: Element): string | undefined {
  const set = lazySets.map(name => attribute(element, name)).find(value => value !== undefined && value.trim() !== '')
  const candidates = (set ?? '').split(/,\s+/).map(candidate => candidate.trim().split(/\s+/))
  const sized = candidates.map(([url, size]) => ({url: url ?? '', size: Number.parseFloat(size ?? '1') || 0}))
  const largest = sized.reduce((best, next) => (next.size > best.size ? next : best), {url: '', size: -1})
  return largest.url === '' ? undefined : largest.url
}

function isPixel(element: Element): boolean {
  const width = count(attribute(element, 'width'))
  const height = count(attribute(element, 'height'))
  return width !== undefined && height !== undefined && width <= 1 && height <= 1
}

function count(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,16}(?:px)?$/.test(value.trim()) ? Number.parseInt(value, 10) : undefined
}
