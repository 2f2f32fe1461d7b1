import type {Image} from '../model/article.js'
import {bracketedCredits, creditJoins, creditNouns} from '../languages/page-words.js'
import type {PageBlock} from './blocks.js'
import {attribute} from './boxes.js'
import {roleOf} from './box-roles.js'
import {asList, resolve, type LinkedNode} from './json-ld.js'
import {decode, stringOf} from './metadata-linked.js'
import type {MetadataSources} from './metadata-fields.js'
import {metaOf} from './tags.js'

/** The lead image: of JSON-LD, else of Open Graph; with the caption and credit that stand beside it on the page. */
export function leadImage(sources: MetadataSources): Image | undefined {
  const image = linkedImage(sources) ?? taggedImage(sources)
  if (image === undefined) return undefined
  const graph = taggedImage(sources)
  const merged: Image = {...(graph?.url === image.url ? graph : {}), ...image}
  const printed = captionOf(merged.url, sources)
  const {text, credit} = splitCredit(printed.text !== '' ? printed.text : (merged.caption ?? ''))
  const signed = printed.credit ?? credit ?? merged.credit
  if (text !== '') merged.caption = text
  if (signed !== undefined) merged.credit = signed
  return merged
}

function linkedImage({node, data, url}: MetadataSources): Image | undefined {
  for (const value of [...asList(node?.['image']), ...asList(node?.['thumbnailUrl'])]) {
    if (typeof value === 'string') {
      const address = absolute(value, url)
      if (address !== undefined) return {url: address}
      continue
    }
    const linked = resolve(value, data)
    const address = linked === undefined ? undefined : absolute(stringOf(linked['url']) ?? stringOf(linked['contentUrl']) ?? '', url)
    if (linked !== undefined && address !== undefined) return described(address, linked)
  }
  return undefined
}

function described(url: string, node: LinkedNode): Image {
  const image: Image = {url}
  const width = sizeOf(stringOf(node['width']))
  const height = sizeOf(stringOf(node['height']))
  const caption = stringOf(node['caption']) ?? stringOf(node['description'])
  const credit = stringOf(node['creditText']) ?? stringOf(node['creator']) ?? stringOf(node['copyrightHolder'])
  if (width !== undefined) image.width = width
  if (height !== undefined) image.height = height
  if (caption !== undefined) image.caption = caption
  if (credit !== undefined) image.credit = credit
  return image
}

function taggedImage({tags, url}: MetadataSources): Image | undefined {
  const address = absolute(metaOf(tags, 'og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image', 'twitter:image:src') ?? '', url)
  if (address === undefined) return undefined
  const image: Image = {url: address}
  const alt = metaOf(tags, 'og:image:alt', 'twitter:image:alt')
  const width = sizeOf(metaOf(tags, 'og:image:width'))
  const height = sizeOf(metaOf(tags, 'og:image:height'))
  if (alt !== undefined) image.alt = decode(alt)
  if (width !== undefined) image.width = width
  if (height !== undefined) image.height = height
  return image
}

function sizeOf(value: string | undefined): number | undefined {
  const match = value === undefined ? null : /^(\d{1,5})(?:\.\d+)?(?:px)?$/.exec(value.trim())
  return match === null ? undefined : Number(match[1])
}

/** An address in full, where it is one of the web. */
export function absolute(address: string, base: string | undefined): string | undefined {
  if (address.trim() === '' || !URL.canParse(address, base)) return undefined
  const {href, protocol} = new URL(address, base)
  return protocol === 'http:' || protocol === 'https:' ? href : undefined
}

/** The caption and credit in the same box as the picture with the same file name. */
function captionOf(address: string, {scan, place}: MetadataSources): {text: string; credit?: string} {
  const name = fileName(address)
  const end = place.last ?? scan.blocks.length
  for (const {element, box, before} of scan.media) {
    if (before > end + 1 || element.tagName === 'iframe') continue
    const source = attribute(element, 'src') ?? attribute(element, 'dataSrc') ?? ''
    if (name === undefined || fileName(source) !== name) continue
    const around = box.path.findLast(({tag}) => tag === 'figure') ?? box.parent ?? box
    const blocks = scan.blocks.slice(around.firstBlock, Math.min(around.endBlock, around.firstBlock + 4)).filter(isCaption)
    const credit = blocks.filter(isCredit).map(block => block.text.replace(creditMark, '').trim()).join(' ')
    const text = blocks.filter(block => !isCredit(block)).map(block => block.text).join(' ')
    if (blocks.length > 0) return credit === '' ? {text} : {text, credit}
  }
  return {text: ''}
}

const creditHints = /(?:^|[\s_-])(?:credit|credits|copyright|photographer|byline|bildquelle|fotograf|source)(?:$|[\s_-])/

function isCredit({box}: PageBlock): boolean {
  return creditHints.test(box.hints)
}

function isCaption(block: PageBlock): boolean {
  return block.box.path.slice(-4).some(box => roleOf(box) === 'caption')
}

/** The name of a file without its size and ending, so that crops of one picture agree. */
function fileName(address: string): string | undefined {
  const name = /([^/?#]+?)(?:[-_]\d{2,5}x\d{2,5})?\.(?:jpe?g|png|webp|avif|gif)/i.exec(address.slice(-300))?.[1]
  return name === undefined || name.length < 4 ? undefined : name.toLowerCase()
}

const creditAtEnd = new RegExp(
  String.raw`(?:\(\s*(?:${bracketedCredits})[^)]{0,100}\)|(?:${creditNouns})\s?(?:${creditJoins})[^.]{2,80}|©[^.]{2,80})\.?$`,
  'i'
)
const creditMark = new RegExp(String.raw`^\(?\s*(?:${creditNouns})?\s?(?:${creditJoins}|©|\(c\))?\s*|\)?\.?$`, 'gi')

/** A caption and the credit at its end. */
export function splitCredit(caption: string): {text: string; credit?: string} {
  const match = creditAtEnd.exec(caption.slice(-220))
  if (match === null) return {text: caption}
  const credit = match[0].replace(creditMark, '').trim()
  const text = caption.slice(0, caption.length - match[0].length).trim()
  return credit === '' ? {text: caption} : {text, credit}
}
