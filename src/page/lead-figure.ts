import type {PageBlock, PageScan} from './blocks.js'
import type {Box} from './boxes.js'
import {roleOf, type BoxRole} from './box-roles.js'
import {hasFewFigures} from './box-contents.js'
import type {Story} from './content.js'
import {findDates} from './dates.js'
import {headings} from './elements.js'
import {opensAsByline} from './metadata-authors.js'
import {hasSentence} from './prose.js'

const foreign: ReadonlySet<BoxRole> = new Set([
  'share', 'promotion', 'advertisement', 'related', 'author', 'navigation', 'comments', 'byline', 'unseen', 'consent', 'aside', 'overlay', 'footer', 'tags', 'form', 'gallery'
])
const longestCaption = 700

/**
 * The box of the picture that opens a story: a figure, or a picture with its caption, that stands in the same article
 * before the first paragraph.
 */
export function leadFigure(scan: PageScan, story: Story): Box | undefined {
  const {article, after} = articleAround(story.main, scan)
  let plain: Box | undefined
  for (const [index, media] of scan.media.entries()) {
    if (media.before > story.first) break
    const box = media.before >= after && article.holds(media.box) ? figureAround(index, article, scan) : undefined
    if (box === undefined) continue
    if (box.endBlock > box.firstBlock) return box
    plain ??= box
  }
  return plain
}

/** The article around the story; where its headline stands before it, the box around both, in which pictures count that come `after` so many blocks. */
function articleAround(main: Box, {boxes}: PageScan): {article: Box; after: number} {
  let article = main
  for (let box: Box | undefined = main, climb = 0; box !== undefined && climb < 8 && box.tag !== 'body' && box.tag !== 'html'; box = box.parent, climb++) {
    article = box
    if (box.tag === 'article') break
  }
  if (article.tag !== 'article') return {article, after: 0}
  const headline = boxes.findLast(({tag, order, endBlock, firstBlock}) => tag === 'h1' && endBlock > firstBlock && order < article.end)
  if (headline === undefined || article.holds(headline)) return {article, after: 0}
  let around: Box | undefined = article
  while (around !== undefined && !around.holds(headline)) around = around.parent
  return {article: around ?? article, after: headline.endBlock}
}

/** The figure around a picture, or the box that holds it with its caption and nothing else; undefined where a box around it is for something else. */
function figureAround(index: number, article: Box, scan: PageScan): Box | undefined {
  const {box: own, before} = scan.media[index]!
  let figure: Box | undefined
  for (let box: Box | undefined = own; box !== undefined && box !== article; box = box.parent) {
    if (foreign.has(roleOf(box) ?? 'caption') && !isOwnPicture(box, index, scan)) return undefined
    const isBare = figure === undefined || figure.endBlock === figure.firstBlock
    if (box.tag === 'figure' || (isBare && isCaptioned(box, before, scan))) figure = box
  }
  if (figure === undefined) return undefined
  const length = scan.blocks.slice(figure.firstBlock, figure.endBlock).reduce((total, {text}) => total + text.length, 0)
  return length <= longestCaption ? figure : undefined
}

/** Whether a box for galleries or related pictures holds one picture with its caption, or two at most. */
function isOwnPicture(box: Box, index: number, scan: PageScan): boolean {
  const role = roleOf(box)
  if (role !== 'gallery' && role !== 'related') return false
  if (role === 'gallery' && hasFewFigures(box, scan)) return true
  const others = [scan.media[index - 1], scan.media[index + 1]]
  return isCaptioned(box, scan.media[index]!.before, scan) && !others.some(other => other !== undefined && box.holds(other.box))
}

const mostLines = 4

/** Whether a box with a picture holds captions and nothing else, or a sentence or two that lead nowhere. */
function isCaptioned(box: Box, before: number, scan: PageScan): boolean {
  const lines = box.endBlock - box.firstBlock
  if (lines === 0 || lines > mostLines || box.endBlock < before) return false
  const blocks = scan.blocks.slice(box.firstBlock, box.endBlock)
  const captions = blocks.map(block => block.box.path.slice(-4).some(around => roleOf(around) === 'caption'))
  if (captions.every(Boolean)) return true
  return blocks.every((block, index) => captions[index] || isLegend(block)) && blocks.some(({text}) => hasSentence(text))
}

/** A line that may say what a picture shows: no heading, no byline, and little to follow or to press in it. */
function isLegend({tag, text, linkDensity, controlLength}: PageBlock): boolean {
  if (headings.has(tag) || linkDensity > 0.3 || controlLength > 0) return false
  return !opensAsByline(text) && (findDates(text).length === 0 || hasSentence(text))
}
