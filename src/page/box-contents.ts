import type {Element, Nodes} from 'hast'
import type {PageScan} from './blocks.js'
import type {Box} from './boxes.js'
import {kindOf} from './elements.js'
import {lengthOf, proseIn, type UnjudgedView} from './story-view.js'

const leastTold = 600
const fewestTold = 3

/**
 * Whether a box in the story holds paragraphs enough to be a part of it, whatever it is called: what only subscribers
 * see is marked as `paywall` by many, as Google asks of them (schema.org `hasPart`, `cssSelector`).
 */
export function isTold(box: Box, view: UnjudgedView): boolean {
  if (proseIn(box, view) < leastTold) return false
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
export function isAmong(box: Box, {story: {main}, prose}: UnjudgedView): boolean {
  return prose[box.firstBlock]! > prose[main.firstBlock]! && prose[main.endBlock]! > prose[box.endBlock]!
}

const mostFigures = 2
const widestFigure = 40

/** Whether a box holds one figure or two, and little else: a picture that can be made larger. */
export function hasFewFigures(box: Box, scan: PageScan): boolean {
  if (box.end - box.order > widestFigure) return false
  const figures = scan.boxes.slice(box.order, box.end).filter(({tag}) => tag === 'figure')
  return figures.length > 0 && figures.length <= mostFigures
}

const longestLabel = 20

/** Whether a box holds figures with their captions, and nothing else but their numbers: pictures of the story in a row. */
export function holdsFiguresOnly(box: Box, {blocks}: PageScan): boolean {
  if (box.endBlock === box.firstBlock) return false
  return blocks.slice(box.firstBlock, box.endBlock).every(({box: own, text, links, controlLength}) => {
    if (links.length > 0 || controlLength > 0) return false
    return isInFigure(own, box) || (text.length <= longestLabel && /\d/.test(text))
  })
}

function isInFigure(own: Box, around: Box): boolean {
  for (let box: Box | undefined = own, climb = 0; box !== undefined && climb < tallestFigure; box = box.parent, climb++) {
    if (box.tag === 'figure' && box !== around) return true
    if (box === around) return false
  }
  return false
}

const tallestFigure = 6

/** Whether a box holds nothing but one figure with its caption. */
export function isCaptionedPicture(box: Box, scan: PageScan): boolean {
  if (box.end - box.order > widestFigure || box.endBlock === box.firstBlock) return false
  const figures = scan.boxes.slice(box.order, box.end).filter(({tag}) => tag === 'figure')
  const [figure] = figures
  return figures.length === 1 && figure!.firstBlock === box.firstBlock && figure!.endBlock === box.endBlock && hasMedia(box)
}

/** Whether a picture, film or frame stands in a box, or so much else that nobody looked to its end. */
export function hasMedia({element}: Box): boolean {
  return holds(element, ({tagName}) => kindOf(tagName).isMedia)
}

const mostLooked = 300

/**
 * Whether a box stands between paragraphs of the story and holds running text of its own, and nothing to follow or to
 * operate: then it leads nowhere and asks nothing.
 */
export function saysSomething(box: Box, view: UnjudgedView): boolean {
  if (box === view.story.main || proseIn(box, view) === 0 || !isAmong(box, view)) return false
  const blocks = view.scan.blocks.slice(box.firstBlock, box.endBlock)
  if (blocks.some(({links, controlLength}) => links.length > 0 || controlLength > 0)) return false
  return !holds(box.element, ({tagName, properties}) => tagName === 'a' && properties['href'] !== undefined)
}

/** Whether a box holds a picture, or shares the one around it with a picture and no other running text: words laid over it. */
export function isOverPicture(box: Box, view: UnjudgedView): boolean {
  const {parent} = box
  if (hasMedia(box)) return true
  return parent !== undefined && parent !== view.story.main && proseIn(parent, view) === proseIn(box, view) && hasMedia(parent)
}

/** Whether an element that a test accepts stands in another, or so much else that nobody looked to its end. */
function holds(root: Element, accepts: (element: Element) => boolean): boolean {
  const stack: Nodes[] = [root]
  for (let looked = 0; stack.length > 0; looked++) {
    if (looked > mostLooked) return true
    const node = stack.pop()!
    if (node.type !== 'element') continue
    if (accepts(node)) return true
    stack.push(...node.children.slice(0, mostLooked))
  }
  return false
}

/** Whether no running text of the main box stands before a box, and most of it after. */
export function opensMain(box: Box, {story: {main}, prose}: UnjudgedView): boolean {
  const before = prose[box.firstBlock]! - prose[main.firstBlock]!
  const after = prose[main.endBlock]! - prose[box.endBlock]!
  return before === 0 && after > prose[box.endBlock]! - prose[box.firstBlock]!
}

/** A post of a social network, quoted whole: a block quotation almost alone in its box. */
export function isEmbed(box: Box, view: UnjudgedView): boolean {
  for (let order = box.order + 1; order < Math.min(box.end, box.order + 6); order++) {
    const inner = view.scan.boxes[order]!
    if (inner.tag === 'blockquote') return lengthOf(inner, view) > 0.7 * lengthOf(box, view)
  }
  return false
}
