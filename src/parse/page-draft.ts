import type {Nodes, Root} from 'hast'
import type {PromotionUnit} from '../analysis/promotions.js'
import {childrenOf} from '../blocks/hast-elements.js'
import type {HastReading, HastReadingOptions} from '../blocks/read-hast.js'
import type {Block} from '../model/body.js'
import type {Promotion} from '../model/promotion.js'
import {readPage, type PageReading} from '../page/read-page.js'
import type {PagePromotion} from '../page/promotions.js'
import {promotionIds, recordOf} from './set-apart.js'

/** What a page gives: its story with the places of promotions in it, and their records. */
export interface PageStory {
  page: PageReading
  reading: HastReading
  blocks: Block[]
  promotions: Promotion[]
}

type ReadNodes = (nodes: readonly Nodes[], how: HastReadingOptions) => HastReading

/** Reads a page without its promotions: they are left out with its furniture. */
export function readStory(tree: Root, url: string | undefined, read: ReadNodes): PageStory {
  const page = readPage(tree, {url, promotions: 'story'})
  const reading = read(page.story, {skip: page.skip, ...spoken(page)})
  return {page, reading, blocks: reading.blocks, promotions: []}
}

/**
 * Reads a page with its promotions: each has a record, and a leaf where it stands in the story. What stands outside
 * the story comes first or last, in page order. Copies of one promotion are one record with a leaf for each. Linear in
 * the page.
 */
export function readStoryAndPromotions(tree: Root, url: string | undefined, read: ReadNodes): PageStory {
  const page = readPage(tree, {url})
  const units = withIds(page.promotions)
  const anchors = anchorsIn(page, new Set(units.flatMap(({promotion}) => promotion.nodes)))
  const replace = new Map<Nodes, string[]>()
  for (const {promotion, id} of units) {
    const anchor = promotion.nodes.map(node => anchors.get(node)).find(node => node !== undefined)
    if (anchor !== undefined) replace.set(anchor, [...(replace.get(anchor) ?? []), id])
  }
  const skip = new Set([...page.skip, ...units.flatMap(({promotion}) => promotion.nodes)])
  const reading = read(page.story, {skip, replace, ...spoken(page)})
  const known = new Set<string>()
  const first = units.filter(({id}) => !known.has(id) && known.add(id))
  const promotions = first.map(({promotion, id}) => recordOf(resolved(promotion.unit, url), id, read(promotion.nodes, {}).blocks))
  return {page, reading, blocks: withOthers(reading.blocks, units, page), promotions}
}

function spoken({metadata}: PageReading): Pick<HastReadingOptions, 'language'> {
  return metadata.inLanguage === undefined ? {} : {language: metadata.inLanguage}
}

interface Unit {
  promotion: PagePromotion
  id: string
}

/** Promotions with ids, which copies of one share. */
function withIds(promotions: readonly PagePromotion[]): Unit[] {
  const units = promotions.map(({unit, blocks}) => ({kind: unit.kind, copy: blocks.map(block => block.text).join('\n')}))
  const ids = promotionIds(units, new Set())
  return promotions.map((promotion, index) => ({promotion, id: ids[index]!}))
}

/** A unit whose actions lead where they do on the page. */
function resolved(unit: PromotionUnit, url: string | undefined): PromotionUnit {
  if (url === undefined) return unit
  const actions = unit.actions.map(action => {
    const {href} = action
    return href !== undefined && URL.canParse(href, url) ? {...action, href: new URL(href, url).href} : action
  })
  return {...unit, actions}
}

/** For nodes that stand in the story's tree: themselves, or the outermost node around them that is left out. */
function anchorsIn(page: PageReading, wanted: ReadonlySet<Nodes>): Map<Nodes, Nodes> {
  const anchors = new Map<Nodes, Nodes>()
  if (wanted.size === 0) return anchors
  const stack: Array<{node: Nodes; anchor: Nodes | undefined}> = page.story.map(node => ({node, anchor: undefined}))
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const {node} = next
    const anchor = next.anchor ?? (page.skip.has(node) || wanted.has(node) ? node : undefined)
    if (anchor !== undefined && wanted.has(node)) anchors.set(node, anchor)
    for (const child of childrenOf(node)) stack.push({node: child, anchor})
  }
  return anchors
}

/** The blocks of the story, between the leaves of the promotions that have no place in it. */
function withOthers(blocks: readonly Block[], units: readonly Unit[], page: PageReading): Block[] {
  const placed = leavesIn(blocks)
  const first = page.decisions.findIndex(({verdict}) => verdict === 'story')
  const others = units.filter(({id}) => !placed.has(id))
  const before = others.filter(({promotion}) => promotion.unit.start < first)
  const after = others.filter(({promotion}) => promotion.unit.start >= first)
  return [...before.map(leafOf), ...blocks, ...after.map(leafOf)]
}

function leafOf({promotion, id}: Unit): Block {
  const position = promotion.nodes[0]?.position
  return {type: 'promotion', ...(position && {position: {start: {...position.start}, end: {...position.end}}}), promotionId: id}
}

function leavesIn(blocks: readonly Block[]): Set<string> {
  const found = new Set<string>()
  const stack: unknown[] = [...blocks]
  for (let node = stack.pop() as Block | undefined; node !== undefined; node = stack.pop() as Block | undefined) { // blocks hold blocks or phrasing
    if (node.type === 'promotion') found.add(node.promotionId)
    else if ('children' in node) stack.push(...node.children)
  }
  return found
}
