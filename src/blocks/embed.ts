import type {Element} from 'hast'
import type {Block, Embed} from '../model/body.js'
import {attribute, childrenOf, findElements, hasHint, isElement, solidChildren, textOf} from './hast-elements.js'
import {providerOf} from './providers.js'
import {plainUrl} from './phrasing-mdast.js'
import type {BlockSpelling, HastReader} from './spelling.js'

/** Something of another site shown in place. Spelled `::embed{url="…"}`, with its text `:::embed`. */
export const embed: BlockSpelling<Embed> = {
  directive: 'embed',
  fromMdast(node, read) {
    const {url, provider, title} = read.attributes(node)
    return {
      type: 'embed',
      ...read.position(node),
      url: read.url(url ?? '', node),
      ...(provider !== undefined && {provider}),
      ...(title !== undefined && {title}),
      children: read.blocks(node)
    }
  },
  toMdast(block, write) {
    const {url, provider, title} = block
    return block.children.length === 0
      ? write.leaf('embed', {url, provider, title})
      : write.directive('embed', {url, provider, title}, write.blocks(block.children))
  },
  toPlainMdast: (block, write) => [
    ...(block.children.length === 0 ? [] : [{type: 'blockquote' as const, children: write.blocks(block.children)}]),
    {
      type: 'paragraph',
      children: [{type: 'link', url: plainUrl(block.url), children: [{type: 'text', value: block.title ?? block.url}]}]
    }
  ],
  elements: ['iframe', 'embed', 'object', 'oembed', 'amp-iframe', 'amp-youtube'],
  claims: element => postOf(element) !== undefined || bareAddress(element) !== undefined || isWrittenEmbed(element),
  fromHast(element, read) {
    if (read.mode === 'annotated' || isWrittenEmbed(element)) return writtenEmbed(element, read)
    const post = postOf(element)
    const address = post ?? bareAddress(element) ?? frameAddress(element)
    if (address === undefined) return read.blocks(element.tagName === 'object' ? element.children : [])
    const url = read.url(address, element)
    const provider = providerOf(url)
    const title = attribute(element, 'title')
    return {
      type: 'embed',
      ...read.position(element),
      url,
      ...(provider !== undefined && {provider}),
      ...(title !== undefined && {title}),
      children: post !== undefined || attribute(element, 'dataOembedUrl') !== undefined ? textOfPost(element, read) : []
    }
  },
  toHast(block, write) {
    const {url, provider, title} = block
    const dataCdTitle = title === url ? 'address' : undefined
    const kept = write.annotations === 'keep' && {dataCd: 'embed', dataCdProvider: provider, dataCdTitle}
    const link = write.element('a', {href: url}, [{type: 'text', value: title ?? url}])
    return write.container('figure', {className: ['embed'], ...kept}, [link, ...write.blocks(block.children)])
  }
}

const postHints = [
  'twittertweet', 'twittervideo', 'instagrammedia', 'tiktokembed', 'blueskyembed', 'redditembed', 'mastodonembed', 'fbpost',
  'threadspost', 'imgurembed'
]

/** The address of a post that a script would show: its last link, or what it is said to be. */
function postOf(element: Element): string | undefined {
  if (element.tagName !== 'blockquote' && element.tagName !== 'div') return undefined
  if (!hasHint(element, postHints)) return undefined
  const said = attribute(element, 'cite') ?? attribute(element, 'dataInstgrmPermalink') ?? attribute(element, 'dataHref')
  if (said !== undefined) return said
  const last = findElements(element.children, ({tagName}) => tagName === 'a', 200).at(-1)
  return last && attribute(last, 'href')
}

/** The words of a post; what shows it in a frame is the post itself. */
function textOfPost(element: Element, read: HastReader): Block[] {
  return read.blocks(element.children).flatMap(block => (block.type === 'embed' ? block.children : [block]))
}

/** The address that a figure holds instead of what stands there, as some newsroom systems export it. */
function bareAddress(element: Element): string | undefined {
  const said = attribute(element, 'dataOembedUrl')
  if (said !== undefined) return said
  if (element.tagName !== 'figure' || !hasHint(element, ['embed'])) return undefined
  const text = textOf(element, 2000).trim()
  return /^https?:\/\/\S+$/.test(text) ? text : undefined
}

function frameAddress(element: Element): string | undefined {
  const video = attribute(element, 'dataVideoid')
  if (element.tagName === 'amp-youtube' && /^[\w-]+$/.test(video ?? '')) return `https://www.youtube.com/watch?v=${video}`
  const addresses = ['src', 'dataSrc', 'dataLazySrc', 'data', 'url'].map(name => attribute(element, name)?.trim())
  return addresses.find(address => address !== undefined && address !== '' && !address.startsWith('about:'))
}

/** Whether a figure is written as `toHast` writes it: a link, then the text of what it leads to. */
function isWrittenEmbed(element: Element): boolean {
  return element.tagName === 'figure' && attribute(element, 'className') === 'embed' && isElement(solidChildren(element)[0], 'a')
}

function writtenEmbed(element: Element, read: HastReader): Embed {
  const link = solidChildren(element).find(child => isElement(child, 'a'))
  const text = link === undefined ? '' : textOf(link)
  const url = isElement(link) ? read.url(attribute(link, 'href'), link) : ''
  const provider = attribute(element, 'dataCdProvider')
  const isTitled = text.trim() !== url || attribute(element, 'dataCdTitle') === 'address'
  return {
    type: 'embed',
    ...read.position(element),
    url,
    ...(provider !== undefined && {provider}),
    ...(isTitled && text !== '' && {title: text}),
    children: read.blocks(childrenOf(element).filter(child => child !== link))
  }
}
