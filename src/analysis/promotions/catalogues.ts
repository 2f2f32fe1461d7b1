import {promotionKinds, type PromotionKind} from '../../model/promotion.js'
import {promotionSpecs} from '../../promotions/registry.js'
import {boxesAround, type BoxView, isBar, rootTags} from './boxes.js'
import {mostBlocks, mostCharacters} from './parts.js'
import type {Region} from './units.js'
import type {PromotionView} from './view.js'

const fewestLinks = 3
/** A link to a place of the page itself leads nowhere. */
const onPage = /^(?:#|$)/u

/** An expression for the places of a kind, each to its end. */
function placesOf(kind: PromotionKind): RegExp | undefined {
  const {catalogues} = promotionSpecs[kind]
  if (catalogues === undefined) return undefined
  return new RegExp(catalogues.map(place => place + (place.endsWith('/') ? '' : place.startsWith('//') ? String.raw`\.` : '(?=[/?#]|$)')).join('|'), 'iu')
}

const kinds = promotionKinds.flatMap(kind => {
  const places = placesOf(kind)
  return places === undefined ? [] : [{kind, places}]
})

/**
 * Finds boxes all of whose links lead to where a kind has its goods: however its entries read, what they lead to are no
 * stories. Linear in links, but for those that lead there: those times the size of the boxes around them, which are small.
 */
export function findCatalogues(view: PromotionView, regions: readonly Region[]): Region[] {
  const taken = view.blocks.map(() => false)
  for (const {start, end, kind} of regions) if (!kinds.some(own => own.kind === kind)) taken.fill(true, start, end)
  const found: Region[] = []
  for (let index = 0; index < view.blocks.length; index++) {
    if (taken[index]) continue
    for (const {kind, places} of kinds) {
      if (!view.blocks[index]!.links.some(({href = ''}) => places.test(href))) continue
      const box = catalogueAround(index, places, taken, view)
      if (box === undefined) continue
      taken.fill(true, box.start, box.end)
      found.push({start: box.start, end: box.end, kind, rule: 'list', score: 3, reasons: ['where all its links lead']})
    }
  }
  return found
}

/** The largest box around a block that leads to nothing else, in no menu and no footer. */
function catalogueAround(index: number, places: RegExp, taken: readonly boolean[], view: PromotionView): BoxView | undefined {
  const boxes = boxesAround(view.boxes[index])
  const place = boxes.findLastIndex(box => leadsOnlyTo(box, places, taken, view))
  return place < 0 || boxes.slice(place).some(isBar) ? undefined : boxes[place]
}

function leadsOnlyTo({container, start, end}: BoxView, places: RegExp, taken: readonly boolean[], view: PromotionView): boolean {
  if (rootTags.has(container.tag) || end - start > mostBlocks || view.lengths[end]! - view.lengths[start]! > mostCharacters) return false
  let links = 0
  let field = false
  for (let index = start; index < end; index++) {
    if (taken[index] || view.taken[index]) return false
    field ||= view.blocks[index]!.fields !== undefined
    for (const {href = ''} of view.blocks[index]!.links) {
      if (onPage.test(href)) continue
      if (!places.test(href)) return false
      links++
    }
  }
  return links >= fewestLinks || field && links > 0
}
