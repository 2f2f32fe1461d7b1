import type {PageMedia, PageScan} from './blocks.js'
import type {Box} from './boxes.js'
import {roleOf, type BoxRole} from './box-roles.js'
import {hasFewFigures} from './box-contents.js'
import type {Story} from './content.js'

const foreign: ReadonlySet<BoxRole> = new Set([
  'share', 'promotion', 'advertisement', 'related', 'author', 'navigation', 'comments', 'byline', 'unseen', 'consent', 'aside', 'overlay', 'footer', 'tags', 'form', 'gallery'
])
const longestCaption = 700

/**
 * The box of the picture that opens a story: a figure, or a picture with its caption, that stands in the same article
 * before the first paragraph.
 */
export function leadFigure(scan: PageScan, story: Story): Box | undefined {
  const article = articleAround(story.main)
  let plain: Box | undefined
  for (const media of scan.media) {
    if (media.before > story.first) break
    const box = article.holds(media.box) ? figureAround(media, article, scan) : undefined
    if (box === undefined) continue
    if (box.endBlock > box.firstBlock) return box
    plain ??= box
  }
  return plain
}

function articleAround(main: Box): Box {
  let around = main
  for (let box: Box | undefined = main, climb = 0; box !== undefined && climb < 8 && box.tag !== 'body' && box.tag !== 'html'; box = box.parent, climb++) {
    around = box
    if (box.tag === 'article') break
  }
  return around
}

/** The figure around a picture, or the box that holds it with its caption and nothing else; undefined where a box around it is for something else. */
function figureAround({box: own, before}: PageMedia, article: Box, scan: PageScan): Box | undefined {
  let figure: Box | undefined
  for (let box: Box | undefined = own; box !== undefined && box !== article; box = box.parent) {
    if (foreign.has(roleOf(box) ?? 'caption') && !isOwnPicture(box, scan)) return undefined
    const isBare = figure === undefined || figure.endBlock === figure.firstBlock
    if (box.tag === 'figure' || (isBare && isCaptioned(box, before, scan))) figure = box
  }
  if (figure === undefined) return undefined
  const length = scan.blocks.slice(figure.firstBlock, figure.endBlock).reduce((total, {text}) => total + text.length, 0)
  return length <= longestCaption ? figure : undefined
}

/** Whether a box for galleries holds one picture, or two at most. */
function isOwnPicture(box: Box, scan: PageScan): boolean {
  return roleOf(box) === 'gallery' && hasFewFigures(box, scan)
}

function isCaptioned(box: Box, before: number, scan: PageScan): boolean {
  const blocks = scan.blocks.slice(box.firstBlock, Math.min(box.endBlock, box.firstBlock + 5))
  return box.endBlock - box.firstBlock < 5 && blocks.length > 0 && box.endBlock >= before && blocks.every(block => block.box.path.slice(-4).some(around => roleOf(around) === 'caption'))
}
