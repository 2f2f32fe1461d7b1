import {classifyPromotions, type PromotionUnit} from '../analysis/promotions.js'
import type {Block, Body, List, PromotionLeaf} from '../model/body.js'
import {contentId} from '../model/content-id.js'
import type {Position} from '../model/position.js'
import type {Action, Promotion, PromotionKind} from '../model/promotion.js'
import {isSafeUrl} from '../model/url.js'
import {bodySlots, type BodySlot} from './body-features.js'

export interface SetApartOptions {
  language?: string | undefined
  publisherNames?: readonly string[] | undefined
  /** Promotions that have records and leaves already. */
  promotions: readonly Promotion[]
}

/**
 * Takes promotional blocks out of a body into records, a leaf in the place of each. Units are found among the blocks of
 * the top level and the items of their lists; copies of one unit are one record with a leaf in each place. Where a unit takes some items of a list, their leaf is an item's only child.
 */
export function setApart(body: Body, options: SetApartOptions): {body: Body; promotions: Promotion[]} {
  const slots = bodySlots(body)
  const units = classifyPromotions(slots.map(slot => slot.features), options)
  if (units.length === 0) return {body, promotions: [...options.promotions]}
  const taken = new Set(options.promotions.map(promotion => promotion.id))
  const cut = new Cut(body, slots)
  const copyOf = (start: number, end: number): string => slots.slice(start, end).map(slot => slot.features.text).join('\n')
  const ids = promotionIds(units.map(({kind, start, end}) => ({kind, copy: copyOf(start, end)})), taken)
  const records = new Map<string, Promotion>()
  for (const [index, unit] of units.entries()) {
    const id = ids[index]!
    const record = cut.take(unit, id)
    if (!records.has(id)) records.set(id, record)
  }
  return {body: cut.rest(), promotions: [...options.promotions, ...records.values()]}
}

/** Copy shorter than this is a label, as "Donate", and two of them may be of two promotions. */
const telling = 16

/**
 * Ids for promotions from their kind and copy, added to `taken`. Copies of one promotion share theirs, where their words
 * are enough to know it by; a slot of an advertisement is one of its own.
 */
export function promotionIds(units: ReadonlyArray<{kind: PromotionKind; copy: string}>, taken: Set<string>): string[] {
  const known = new Map<string, string>()
  return units.map(({kind, copy}) => {
    const content = `${kind}\n${copy}`
    const id = known.get(content) ?? contentId('p', content, taken)
    if (kind !== 'advertisement' && isTelling(copy)) known.set(content, id)
    return id
  })
}

/** Whether a copy has letters and digits enough, which nearly all have in their first line. */
function isTelling(copy: string): boolean {
  return [copy.slice(0, 4 * telling), copy].some(part => part.replace(/[^\p{L}\p{N}]+/gu, '').length >= telling)
}

type Item = List['children'][number]

/** A body from which units are taken one after the other. */
class Cut {
  /** What stands in place of each block: nothing where it went into a record without being the first of its unit. */
  readonly #blocks: Array<Block | undefined>
  readonly #items = new Map<number, Array<Item | undefined>>()

  constructor(
    readonly body: Body,
    readonly slots: readonly BodySlot[]
  ) {
    this.#blocks = [...body.children]
  }

  take(unit: PromotionUnit, id: string): Promotion {
    const content: Block[] = []
    const places: Array<{block: number; item?: number}> = []
    for (let at = unit.start; at < unit.end;) {
      const {block, item} = this.slots[at]!
      const node = this.body.children[block]!
      if (item === undefined || node.type !== 'list') {
        content.push(node)
        places.push({block})
        at++
        continue
      }
      let end = at
      while (end < unit.end && this.slots[end]!.block === block) end++
      content.push({...node, children: node.children.slice(item, item + end - at)})
      if (end - at === node.children.length) places.push({block})
      else for (let offset = 0; offset < end - at; offset++) places.push({block, item: item + offset})
      at = end
    }
    this.#put(places, id)
    return recordOf(unit, id, content)
  }

  /** Empties places, and puts a leaf at the first of each run: of blocks, or of items of one list. */
  #put(places: ReadonlyArray<{block: number; item?: number}>, id: string): void {
    let run: PromotionLeaf | undefined
    let before: {block: number; item?: number} | undefined
    for (const place of places) {
      const node = this.body.children[place.block]!
      const own = place.item === undefined || node.type !== 'list' ? node : node.children[place.item]!
      const goesOn = before !== undefined
        && (place.item === undefined ? before.item === undefined : before.item !== undefined && before.block === place.block)
      if (goesOn && run !== undefined) extend(run, own.position)
      else run = leafOf(id, own.position)
      this.#set(place, goesOn ? undefined : run)
      before = place
    }
  }

  #set({block, item}: {block: number; item?: number}, leaf: PromotionLeaf | undefined): void {
    const list = this.body.children[block]!
    if (item === undefined || list.type !== 'list') {
      this.#blocks[block] = leaf
      return
    }
    const items = this.#items.get(block) ?? [...list.children]
    const {checked: _, ...own} = list.children[item]!
    items[item] = leaf === undefined ? undefined : {...own, children: [leaf]}
    this.#items.set(block, items)
  }

  rest(): Body {
    const children = this.#blocks.flatMap((block, index): Block[] => {
      if (block === undefined) return []
      const items = this.#items.get(index)
      return block.type === 'list' && items !== undefined ? [{...block, children: items.filter(item => item !== undefined)}] : [block]
    })
    return {...this.body, children}
  }
}

function leafOf(promotionId: string, position: Position | undefined): PromotionLeaf {
  return position === undefined ? {type: 'promotion', promotionId} : {type: 'promotion', position: {...position}, promotionId}
}

function extend(leaf: PromotionLeaf, position: Position | undefined): void {
  if (leaf.position !== undefined && position !== undefined) leaf.position.end = position.end
}

/** The record of a unit, with its copy. */
export function recordOf(unit: PromotionUnit, id: string, content: Block[]): Promotion {
  const {kind, headline, actions, offers, consent, sponsor, disclosure, rule, reasons, confidence} = unit
  return {
    id,
    kind,
    ...(headline !== undefined && {headline}),
    content,
    actions: actions.map(safeAction),
    offers,
    ...(consent !== undefined && {consent}),
    ...(sponsor !== undefined && {sponsor}),
    ...(disclosure !== undefined && {disclosure}),
    provenance: {origin: 'inferred', rule, reasons, confidence}
  }
}

/** An action without an address that could run a script. */
function safeAction({href, ...action}: Action): Action {
  return href !== undefined && isSafeUrl(href) ? {...action, href} : action
}
