import type {LeafDirective} from 'mdast-util-directive'
import type {Nodes as MdastNodes, Paragraph as MdastParagraph} from 'mdast'
import type {Figure, Media} from '../model/body.js'
import {figureFromHast, figureToHast} from './figure-hast.js'
import {plainUrl} from './phrasing-mdast.js'
import type {BlockSpelling, MdastReader, MdastWriter} from './spelling.js'

/**
 * Pictures, films or sound with a caption and a credit. A paragraph of images alone is one; anything more is spelled
 * `:::figure{credit="…"}`, with `::media{type=video url="…"}` for what `![…](…)` cannot say.
 */
export const figure: BlockSpelling<Figure> = {
  directive: 'figure',
  fromMdast(node, read) {
    const {credit} = read.attributes(node)
    const nodes = 'children' in node ? node.children : []
    const media: Media[] = []
    let count = 0
    for (const child of nodes) {
      const found = mediaOf(child, read)
      if (found === undefined) break
      media.push(...found)
      count++
    }
    return {
      type: 'figure',
      ...read.position(node),
      media,
      ...(credit !== undefined && {credit}),
      children: read.captioned({type: 'root', children: nodes.slice(count)} as MdastNodes) // the rest of a flow parent is flow
    }
  },
  toMdast(block, write) {
    const images = plainImages(block.media)
    if (images !== undefined && block.credit === undefined && block.children.length === 0) return images
    const media = images === undefined ? block.media.map(item => mediaDirective(item, write)) : [images]
    return write.directive('figure', {credit: block.credit}, [...media, ...write.blocks(block.children)])
  },
  toPlainMdast(block, write) {
    const images = block.media.filter(item => item.type === 'image').map(item => ({...item, url: plainUrl(item.url)}))
    const others = block.media.filter(item => item.type !== 'image')
    return [
      ...(images.length === 0 ? [] : [imageParagraph(images)]),
      ...others.map(item => linkParagraph(item)),
      ...write.blocks(block.children)
    ]
  },
  elements: ['figure', 'video', 'audio', 'amp-video', 'amp-audio'],
  fromHast: figureFromHast,
  toHast: figureToHast
}

/** The images of a paragraph that holds nothing else, or the media of a `::media`. */
function mediaOf(node: MdastNodes, read: MdastReader): Media[] | undefined {
  if (node.type === 'leafDirective' && node.name === 'media') return [mediaFromAttributes(read.attributes(node), url => read.url(url, node))]
  if (node.type !== 'paragraph') return undefined
  const images = node.children.filter(child => child.type === 'image')
  const others = node.children.filter(child => child.type !== 'image')
  if (images.length === 0 || others.some(child => child.type !== 'text' || child.value.trim() !== '')) return undefined
  return images.map(image => ({
    type: 'image',
    url: read.url(image.url, image),
    ...(image.alt && {alt: image.alt}),
    ...(typeof image.title === 'string' && {title: image.title})
  }))
}

function mediaFromAttributes(
  {type, url, alt, title, width, height}: Record<string, string | undefined>,
  read: (url: string) => string
): Media {
  return {
    type: type === 'video' || type === 'audio' ? type : 'image',
    url: read(url ?? ''),
    ...(alt !== undefined && {alt}),
    ...(title !== undefined && {title}),
    ...(isCount(width) && {width: Number(width)}),
    ...(isCount(height) && {height: Number(height)})
  }
}

function isCount(value: string | undefined): boolean {
  return value !== undefined && /^\d{1,15}$/.test(value)
}

/** One paragraph of images, where that says all there is. */
function plainImages(media: readonly Media[]): MdastParagraph | undefined {
  const plain = media.every(
    item => item.type === 'image' && item.width === undefined && item.height === undefined && item.alt !== ''
  )
  return plain && media.length > 0 ? imageParagraph(media) : undefined
}

function imageParagraph(media: readonly Media[]): MdastParagraph {
  const children = media.flatMap((item, index) => [
    ...(index === 0 ? [] : [{type: 'text' as const, value: ' '}]),
    {type: 'image' as const, url: item.url, alt: item.alt ?? '', title: item.title ?? null}
  ])
  return {type: 'paragraph', children}
}

function linkParagraph(item: Media): MdastParagraph {
  const label = item.title ?? item.alt ?? item.url
  return {type: 'paragraph', children: [{type: 'link', url: plainUrl(item.url), children: [{type: 'text', value: label}]}]}
}

function mediaDirective(item: Media, write: MdastWriter): LeafDirective {
  const {type, url, alt, title, width, height} = item
  return write.leaf('media', {type, url, alt, title, width: width?.toString(), height: height?.toString()})
}
