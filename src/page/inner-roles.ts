import type {PageBlock} from './blocks.js'
import {hasFewFigures, hasMedia, holdsFiguresOnly, isAmong, isCaptionedPicture, isEmbed, isSetIn, isOverPicture, isTold, opensMain, saysSomething} from './box-contents.js'
import type {Box} from './boxes.js'
import {roleOf, type BoxRole} from './box-roles.js'
import {leadsAway} from './page-links.js'
import {opensAsByline} from './metadata-authors.js'
import {isInQuotation, lengthOf, proseIn, type UnjudgedView} from './story-view.js'

/** By the order of boxes, the role of the outermost telling box around each, from the root of the story down; boxes around the story have none. */
export function rolesInside(view: UnjudgedView): Array<BoxRole | undefined> {
  const {root, main} = view.story
  const inside: Array<BoxRole | undefined> = []
  const cards = cardBoxes(view)
  const doubted = doubtedRoles(view)
  for (let order = root.order; order < root.end; order++) {
    const box = view.scan.boxes[order]!
    const above = box.parent === undefined ? undefined : inside[box.parent.order]
    if (above !== undefined) inside[order] = above
    else if (!box.holds(main)) inside[order] = believable(box, roleOf(box), view, doubted) ?? structural(box, view, cards)
  }
  return inside
}

function structural(box: Box, view: UnjudgedView, cards: ReadonlySet<Box>): BoxRole | undefined {
  const {main, root} = view.story
  if (cards.has(box)) return 'related'
  const beside = box.parent !== undefined && box.parent !== main && box.parent.holds(main) && box !== root
  if (beside && proseIn(box, view) < 0.5 * lengthOf(box, view) && box.endBlock - box.firstBlock > 1) return 'aside'
  return undefined
}

/** How many blocks a teaser has at most. */
const mostInCard = 6

/** Boxes of one shape that stand in a row, each with a link and little text: teasers of other stories. */
function cardBoxes(view: UnjudgedView): ReadonlySet<Box> {
  const {root, main} = view.story
  const shapes = new Map<Box, Map<string, Box[]>>()
  for (let order = root.order + 1; order < root.end; order++) {
    const box = view.scan.boxes[order]!
    const count = box.endBlock - box.firstBlock
    if (box.parent === undefined || count === 0 || count > mostInCard || box.holds(main)) continue
    if (box.tag === 'li' || box.tag === 'tr' || lineTags.has(box.tag)) continue
    const shape = `${box.tag} ${box.hints.split(' ', 1)[0]!.replace(/\d+/g, '')}`
    const siblings = shapes.get(box.parent) ?? new Map<string, Box[]>()
    shapes.set(box.parent, siblings)
    const row = siblings.get(shape) ?? []
    row.push(box)
    siblings.set(shape, row)
  }
  const cards = new Set<Box>()
  for (const siblings of shapes.values()) {
    for (const row of siblings.values()) {
      if (row.length >= 3 && row.every(box => isCard(box, view))) for (const box of row) cards.add(box)
    }
  }
  return cards
}

function isCard(box: Box, view: UnjudgedView): boolean {
  if (lengthOf(box, view) > 700) return false
  const blocks = view.scan.blocks.slice(box.firstBlock, box.endBlock)
  if (blocks.length === 1) return opensWithLink(blocks[0]!)
  return listTags.has(box.tag) ? blocks.every(leadsAway) : blocks.some(leadsAway)
}

const listTags: ReadonlySet<string> = new Set(['ul', 'ol', 'dl'])

const lineTags: ReadonlySet<string> = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'td', 'th', 'dd', 'dt', 'blockquote', 'pre'])

/** A headline as a link, and its first words in the same line. */
function opensWithLink({text, links, linkDensity}: PageBlock): boolean {
  const [first] = links
  return first !== undefined && links.length <= 2 && linkDensity > 0.2 && first.text.length > 20 && text.startsWith(first.text)
}

const doubtable: readonly BoxRole[] = ['gallery', 'aside', 'overlay', 'header', 'unseen', 'caption', 'tags', 'share', 'byline', 'form']

/** Roles that would take more than half of the words from the main box: a story told in slides is still one. */
function doubtedRoles(view: UnjudgedView): ReadonlySet<BoxRole> {
  const {main} = view.story
  const taken = new Map<BoxRole, number>()
  let end = main.order + 1
  for (let order = main.order + 1; order < main.end; order++) {
    const box = view.scan.boxes[order]!
    const role = order < end ? undefined : roleOf(box)
    if (role === undefined) continue
    end = box.end
    taken.set(role, (taken.get(role) ?? 0) + lengthOf(box, view))
  }
  return new Set(doubtable.filter(role => (taken.get(role) ?? 0) > 0.5 * lengthOf(main, view)))
}

/** Whether what a box in the story holds is a part of it, whatever its name says. */
function isOfStory(box: Box, role: BoxRole, view: UnjudgedView): boolean {
  switch (role) {
    case 'gallery': return hasFewFigures(box, view.scan) || holdsFiguresOnly(box, view.scan) || (saysSomething(box, view) && !hasMedia(box))
    case 'aside': return isSetIn(box, view) || isTold(box, view)
    case 'promotion':
    case 'advertisement': return isTold(box, view) || isCaptionedPicture(box, view.scan)
    case 'byline': return box.tag === 'address' ? isAmong(box, view)
      : saysSomething(box, view) && !opensAsByline(view.scan.blocks[box.firstBlock]!.text)
    case 'overlay': return saysSomething(box, view) && isOverPicture(box, view)
    case 'related':
    case 'navigation':
    case 'tags': return saysSomething(box, view)
    default: return false
  }
}

const sizes: Partial<Record<BoxRole, number>> = {share: 400, byline: 300, tags: 400, caption: 700, author: 2000, form: 1500, header: 600}

/** A role that the content of its box does not speak against. */
function believable(box: Box, role: BoxRole | undefined, view: UnjudgedView, doubted: ReadonlySet<BoxRole>): BoxRole | undefined {
  if (role === undefined || doubted.has(role)) return undefined
  const length = lengthOf(box, view)
  if (length > (sizes[role] ?? Infinity)) return undefined
  if (box.tag === 'footer' && box.parent?.tag === 'blockquote') return undefined
  if (role === 'header' && box.tag !== 'header' && view.story.main.holds(box) && !opensMain(box, view)) return undefined
  if (view.story.main.holds(box) && isOfStory(box, role, view)) return undefined
  if (box.tag === 'blockquote' || isInQuotation(box) || isEmbed(box, view)) return undefined
  return role
}
