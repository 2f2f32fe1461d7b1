import type {PageBlock, PageScan} from './blocks.js'
import type {Box} from './boxes.js'
import {roleOf, type BoxRole} from './box-roles.js'
import {isInQuotation, lengthOf, proseIn, type StoryView} from './story-view.js'

type UnjudgedView = Pick<StoryView, 'scan' | 'story' | 'lengths' | 'prose'>

/** By the order of boxes, the role of the outermost telling box around each, from the root of the story down; boxes around the story have none. */
export function rolesInside(view: UnjudgedView): Array<BoxRole | undefined> {
  const {root, main} = view.story
  const inside: Array<BoxRole | undefined> = []
  const cards = cardBoxes(view)
  const doubted = doubtedRoles(view)
  for (let order = root.order; order < root.end; order++) {
    const box = view.scan.boxes[order]!
    const above = box.parent === undefined ? undefined : inside[box.parent.order]
    inside[order] = above ?? (box.holds(main) ? undefined : believable(box, roleOf(box), view, doubted) ?? structural(box, view, cards))
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

/** Boxes of one shape that stand in a row, each with a link and little text: teasers of other stories. */
function cardBoxes(view: UnjudgedView): ReadonlySet<Box> {
  const {root, main} = view.story
  const shapes = new Map<Box, Map<string, Box[]>>()
  for (let order = root.order + 1; order < root.end; order++) {
    const box = view.scan.boxes[order]!
    if (box.parent === undefined || box.tag === 'li' || box.tag === 'tr' || box.endBlock === box.firstBlock || box.endBlock - box.firstBlock > 6 || lineTags.has(box.tag) || box.holds(main)) continue
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

/** Whether a line is a link to another page. */
function leadsAway(block: PageBlock): boolean {
  return block.linkDensity > 0.8 && !staysOnPage(block)
}

/** Whether all links of a line lead to places on its own page, as the heading does that opens what stands under it. */
export function staysOnPage({links}: PageBlock): boolean {
  return links.length > 0 && links.every(({href}) => href?.startsWith('#') === true && href.length > 1)
}

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

const sizes: Partial<Record<BoxRole, number>> = {share: 400, byline: 300, tags: 400, caption: 700, author: 2000, form: 1500, header: 600}

/** A role that the content of its box does not speak against. */
function believable(box: Box, role: BoxRole | undefined, view: UnjudgedView, doubted: ReadonlySet<BoxRole>): BoxRole | undefined {
  if (role === undefined || doubted.has(role)) return undefined
  const length = lengthOf(box, view)
  if (length > (sizes[role] ?? Infinity)) return undefined
  if (box.tag === 'footer' && box.parent?.tag === 'blockquote') return undefined
  if (role === 'header' && box.tag !== 'header' && view.story.main.holds(box) && !opensMain(box, view)) return undefined
  if (role === 'gallery' && isOwnPicture(box, view)) return undefined
  if (role === 'aside' && isSetIn(box, view)) return undefined
  if ((role === 'promotion' || role === 'advertisement') && isTold(box, view)) return undefined
  if (box.tag === 'blockquote' || isInQuotation(box) || isEmbed(box, view)) return undefined
  return role
}

const leastTold = 600
const fewestTold = 3

/**
 * Whether a box in the story holds paragraphs enough to be a part of it, whatever it is called: what only subscribers
 * see is marked as `paywall` by many, as Google asks of them (schema.org `hasPart`, `cssSelector`).
 */
function isTold(box: Box, view: UnjudgedView): boolean {
  if (!view.story.main.holds(box) || proseIn(box, view) < leastTold) return false
  const blocks = view.scan.blocks.slice(box.firstBlock, box.endBlock)
  const told = blocks.filter(({index}) => view.story.prose[index]! > 0)
  return told.length >= fewestTold && told.length > blocks.length / 2 && !blocks.some(({controlLength}) => controlLength > 0)
}

const shortestSetIn = 25
const longestSetIn = 4000
const mostLinked = 0.7
const fewLines = 3

/**
 * Whether a box stands between paragraphs of the story and says something itself, as a box of facts or dates does:
 * running text or some lines, not mostly links, nothing to operate.
 */
export function isSetIn(box: Box, view: UnjudgedView): boolean {
  const {main} = view.story
  if (box === main || !main.holds(box) || !isAmong(box, view)) return false
  const length = lengthOf(box, view)
  if (length < shortestSetIn || length > longestSetIn) return false
  const blocks = view.scan.blocks.slice(box.firstBlock, box.endBlock)
  if (blocks.some(({controlLength}) => controlLength > 0)) return false
  if (blocks.reduce((linked, {linkDensity, text}) => linked + linkDensity * text.length, 0) > mostLinked * length) return false
  return proseIn(box, view) > 0 || blocks.length >= fewLines || box.tag === 'aside'
}

/** Whether running text of the main box stands before a box and after it. */
function isAmong(box: Box, {story: {main}, prose}: UnjudgedView): boolean {
  return prose[box.firstBlock]! > prose[main.firstBlock]! && prose[main.endBlock]! > prose[box.endBlock]!
}

const mostFigures = 2
const widestFigure = 40

/** Whether a box in the story holds one figure or two, and little else: a picture that can be made larger. */
function isOwnPicture(box: Box, {scan, story}: UnjudgedView): boolean {
  return story.main.holds(box) && hasFewFigures(box, scan)
}

/** Whether a box holds one figure or two, and little else. */
export function hasFewFigures(box: Box, scan: PageScan): boolean {
  if (box.end - box.order > widestFigure) return false
  const figures = scan.boxes.slice(box.order, box.end).filter(({tag}) => tag === 'figure')
  return figures.length > 0 && figures.length <= mostFigures
}

/** Whether no running text of the main box stands before a box, and most of it after. */
function opensMain(box: Box, {story: {main}, prose}: UnjudgedView): boolean {
  const before = prose[box.firstBlock]! - prose[main.firstBlock]!
  const after = prose[main.endBlock]! - prose[box.endBlock]!
  return before === 0 && after > prose[box.endBlock]! - prose[box.firstBlock]!
}

/** A post of a social network, quoted whole: a block quotation almost alone in its box. */
function isEmbed(box: Box, view: UnjudgedView): boolean {
  for (let order = box.order + 1; order < Math.min(box.end, box.order + 6); order++) {
    const inner = view.scan.boxes[order]!
    if (inner.tag === 'blockquote') return lengthOf(inner, view) > 0.7 * lengthOf(box, view)
  }
  return false
}
