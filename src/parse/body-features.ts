import type {BlockFeatures, Container} from '../analysis/promotions/features.js'
import type {Block, Body, Caption, ListItem, Phrasing} from '../model/body.js'
import {leavesOf} from '../text/leaves.js'

/** A block of a body as the classifier sees it, and where it stands: at the top level, or an item of a list there. */
export interface BodySlot {
  features: BlockFeatures
  /** Its index in the body, or that of its list. */
  block: number
  /** Its index in the list. */
  item?: number
}

/** What can be copy of a promotion; any other block parts units, and stays where it is. */
const copyTypes: ReadonlySet<Block['type']> = new Set(['paragraph', 'heading', 'blockquote', 'list'])

/** The blocks of a body and the items of its lists, in document order. Linear in the body. */
export function bodySlots(body: Body): BodySlot[] {
  return body.children.flatMap((block, index): BodySlot[] => {
    if (block.type !== 'list') return [{features: featuresOf(block), block: index}]
    const list: Container = {tag: block.ordered === true ? 'ol' : 'ul', hints: ''}
    return block.children.map((item, place) => ({features: itemFeatures(item, list), block: index, item: place}))
  })
}

function featuresOf(block: Block): BlockFeatures {
  if (!copyTypes.has(block.type)) return {text: '', tag: block.type, links: [], linkDensity: 0, containers: []}
  const tag = block.type === 'heading' ? `h${block.depth}` : block.type === 'blockquote' ? 'blockquote' : 'p'
  return {...wordsOf([block]), tag, containers: []}
}

function itemFeatures(item: ListItem, list: Container): BlockFeatures {
  const barrier = item.children.some(block => !copyTypes.has(block.type))
  return {...(barrier ? {text: '', links: [], linkDensity: 0} : wordsOf(item.children)), tag: 'li', containers: [list]}
}

function wordsOf(blocks: ReadonlyArray<Block | Caption>): Pick<BlockFeatures, 'text' | 'links' | 'linkDensity'> {
  const texts: string[] = []
  const links: Array<{text: string; href: string}> = []
  for (const phrasing of phrasingsOf(blocks)) {
    const {text, leaves} = leavesOf(phrasing)
    texts.push(text)
    let last: Phrasing | undefined
    for (const leaf of leaves) {
      const link = leaf.around.find(mark => mark.type === 'link')
      const words = text.slice(leaf.start, leaf.end)
      if (link !== undefined && link === last) links.at(-1)!.text += words
      else if (link !== undefined) links.push({text: words, href: link.url})
      last = link
    }
  }
  const text = texts.join(' ').replace(/\s+/g, ' ').trim()
  const linked = links.reduce((sum, link) => sum + link.text.length, 0)
  return {text, links, linkDensity: text === '' ? 0 : Math.min(1, linked / text.length)}
}

/** The phrasing of blocks, in document order. */
function phrasingsOf(blocks: ReadonlyArray<Block | Caption | ListItem>): Phrasing[][] {
  return blocks.flatMap((block): Phrasing[][] => {
    if (block.type === 'paragraph' || block.type === 'heading' || block.type === 'caption') return [block.children]
    if (block.type === 'blockquote' || block.type === 'list' || block.type === 'listItem') return phrasingsOf(block.children)
    return []
  })
}
