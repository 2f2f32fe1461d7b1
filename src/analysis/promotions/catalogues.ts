import {promotionKinds, type PromotionKind} from '../../model/promotion.js'
import {promotionSpecs} from '../../promotions/registry.js'
import {boxesAround, type BoxView, isBar, rootTags} from './boxes.js'
import {siteOf} from './hosts.js'
import {mostBlocks, mostCharacters} from './parts.js'
import type {Region} from './units.js'
import type {PromotionView} from './view.js'

const fewestLinks = 3
const longestCard = 3
/** "co.uk" and its like are no domain of a site. */
const shortestDomain = 6
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

type Leads = (href: string) => boolean
/** Whether a box is one, by its links and whether it has a field. */
type Fits = (box: BoxView, links: number, field: boolean, view: PromotionView) => boolean

const isCatalogue: Fits = ({start, end}, links, field, {evidence}) =>
  links >= fewestLinks || field && links > 0 || links > 1 && end - start <= longestCard && !evidence[start]!.linked

/** A title, and a line or two with a link. */
const isCard: Fits = ({start, end}, links, field, {evidence}) => links === 1 && !field && end - start > 1 && end - start <= longestCard && !evidence[start]!.linked

/**
 * Finds boxes all of whose links lead to where a kind has its goods: however its entries read, what they lead to are no
 * stories. Linear in links, but for those that lead there: those times the size of the boxes around them, which are small.
 */
export function findCatalogues(view: PromotionView, regions: readonly Region[]): Region[] {
  const taken = view.blocks.map(() => false)
  for (const {start, end, kind} of regions) if (!kinds.some(own => own.kind === kind)) taken.fill(true, start, end)
  const found: Region[] = []
  const add = (index: number, kind: PromotionKind, leads: Leads, fits: Fits = isCatalogue): void => {
    if (taken[index] || !view.blocks[index]!.links.some(({href = ''}) => leads(href))) return
    const box = catalogueAround(index, leads, fits, taken, view)
    if (box === undefined) return
    taken.fill(true, box.start, box.end)
    found.push({start: box.start, end: box.end, kind, rule: 'list', score: 3, reasons: ['where all its links lead']})
  }
  let site: string | undefined
  const isService: Leads = href => {
    const own = rootOf(href)
    return own !== undefined && isSibling(own, site ??= siteOf(view))
  }
  for (let index = 0; index < view.blocks.length; index++) {
    for (const {kind, places} of kinds) add(index, kind, href => places.test(href))
    if (!view.menu[index]) add(index, 'house', isService, isCard)
  }
  return found
}

const root = /^(?:https?:)?\/\/(?:www\.)?([^/?#:]+)\/?(?:[?#]|$)/iu

/** The host of an address that leads to its front page. */
function rootOf(href: string): string | undefined {
  return root.exec(href)?.[1]?.toLowerCase()
}

/** Whether a host is another of the domain that a site is of. */
function isSibling(host: string, site: string): boolean {
  const domain = site.split('.').slice(-2).join('.')
  return host !== site && domain.length > shortestDomain && host.endsWith(`.${domain}`)
}

/** The largest box around a block that leads to nothing else, in no menu and no footer. */
function catalogueAround(index: number, leads: Leads, fits: Fits, taken: readonly boolean[], view: PromotionView): BoxView | undefined {
  const boxes = boxesAround(view.boxes[index])
  const place = boxes.findLastIndex(box => leadsOnlyTo(box, leads, fits, taken, view))
  return place < 0 || boxes.slice(place).some(isBar) ? undefined : boxes[place]
}

function leadsOnlyTo(box: BoxView, leads: Leads, fits: Fits, taken: readonly boolean[], view: PromotionView): boolean {
  const {container, start, end} = box
  if (rootTags.has(container.tag) || end - start > mostBlocks || view.lengths[end]! - view.lengths[start]! > mostCharacters) return false
  let links = 0
  let field = false
  for (let index = start; index < end; index++) {
    if (taken[index] || view.taken[index]) return false
    field ||= view.blocks[index]!.fields !== undefined
    for (const {href = ''} of view.blocks[index]!.links) {
      if (onPage.test(href)) continue
      if (!leads(href)) return false
      links++
    }
  }
  return fits(box, links, field, view)
}
