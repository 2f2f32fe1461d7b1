import type {Element, ElementContent, Nodes} from 'hast'
import {countBefore} from '../blocks/count-before.js'
import type {PageBlock, PageMedia} from './blocks.js'
import type {Box} from './boxes.js'
import type {Story} from './content.js'
import type {BlockDecision} from './block-decision.js'

export interface CaptionedFigures {
  /** Figures to stand in the place of elements that hold a picture and its caption. */
  figures: Map<Nodes, Element>
  /** Pictures that went into a figure elsewhere. */
  taken: Set<Nodes>
  /** Captions without a picture in the story. */
  orphans: Set<PageBlock>
}

interface Group {
  box: Box
  captions: PageBlock[]
  media: PageMedia[]
}

const tallestClimb = 6

/** Makes figures of pictures whose captions stand beside them in other elements than `figure`. */
export function captionedFigures(story: Story, decisions: readonly BlockDecision[], media: readonly PageMedia[]): CaptionedFigures {
  const result: CaptionedFigures = {figures: new Map(), taken: new Set(), orphans: new Set()}
  const groups = new Map<Box, Group>()
  for (const {block, verdict} of decisions) {
    if (verdict !== 'caption') continue
    const figure = figureAround(block, story)
    if (figure !== undefined) {
      if (mediaIn(figure, media).length === 0) result.orphans.add(block)
      continue
    }
    const group = groupOf(block, story, decisions, media)
    if (group === undefined) result.orphans.add(block)
    else if (groups.has(group.box)) groups.get(group.box)!.captions.push(block)
    else groups.set(group.box, group)
  }
  for (const {box, captions, media: own} of groups.values()) {
    result.figures.set(box.element, figureOf(box.element, captions, own))
    for (const {element, box: around} of own) if (!box.holds(around)) result.taken.add(element)
  }
  return result
}

function figureAround(block: PageBlock, story: Story): Box | undefined {
  for (let box: Box | undefined = block.box; box !== undefined && box !== story.root; box = box.parent) {
    if (box.tag === 'figure') return box
  }
  return undefined
}

/** The nearest box around a caption that also holds a picture and no story; else its own, with the picture right before it. */
function groupOf(
  block: PageBlock,
  story: Story,
  decisions: readonly BlockDecision[],
  media: readonly PageMedia[]
): Group | undefined {
  let box = block.box
  for (let climb = 0; climb < tallestClimb && box !== story.root; climb++) {
    if (!story.root.holds(box) && story.lead?.holds(box) !== true) break
    if (decisions.slice(box.firstBlock, box.endBlock).some(({verdict}) => verdict === 'story')) break
    const own = mediaIn(box, media)
    if (own.length > 0) return {box, captions: [block], media: own}
    if (box.parent === undefined) break
    box = box.parent
  }
  const next = media[placeOf(block.index + 1, media) - 1]
  const before = next?.before === block.index ? next : undefined
  const isAlone = block.box.endBlock - block.box.firstBlock === 1 && block.box !== story.root
  return before !== undefined && isAlone ? {box: block.box, captions: [block], media: [before]} : undefined
}

/** The first of the media, which stand in document order, that has so many blocks before it. */
function placeOf(blocks: number, media: readonly PageMedia[]): number {
  return countBefore(media.length, index => media[index]!.before < blocks)
}

function mediaIn(box: Box, media: readonly PageMedia[]): PageMedia[] {
  return media.slice(placeOf(box.firstBlock, media), placeOf(box.endBlock + 1, media)).filter(item => box.holds(item.box))
}

function figureOf(element: Element, captions: readonly PageBlock[], media: readonly PageMedia[]): Element {
  const words = captions.flatMap((block, index): ElementContent[] =>
    index > 0 ? [{type: 'text', value: ' '}, ...nodesOf(block)] : nodesOf(block))
  return {
    ...element,
    tagName: 'figure',
    children: [...media.map(item => item.element), {type: 'element', tagName: 'figcaption', properties: {}, children: words}]
  }
}

/** A block's element where it holds nothing else, so that its classes stay; else the nodes of its line. */
function nodesOf(block: PageBlock): ElementContent[] {
  if (block.box.endBlock - block.box.firstBlock === 1) return [{...block.box.element, tagName: 'span'}]
  const inline = new Set<ElementContent>(block.inline)
  const bare = block.box.element.children.filter(child => inline.has(child) || (child.type === 'text' && block.texts.includes(child)))
  return bare.length > 0 ? bare : [...block.texts]
}
