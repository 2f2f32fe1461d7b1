import {boxesAround} from './boxes.js'
import {endOfCard, titleBefore, type Reader} from './cards.js'
import {opensList, wholeList, type Range} from './lists.js'
import {inComments} from './neighbours.js'
import {isCount, isItem, longestTeaser, shortestInside} from './titles.js'
import type {PromotionView} from './view.js'

const mostItems = 160
const widestGap = 3
/** Headlines of a run; in a run before the story. */
const fewest = 2
const fewestAbove = 3
/** Lines of a card between its title and the next one's. */
const widestCard = 8

/** Two or more linked headlines in a row outside menus; before the beginning of the story more, and outside all that heads a page. */
export function runAround(index: number, reader: Reader): Range | undefined {
  const {view} = reader
  if (view.navigation[index] || !isItem(index, view)) return undefined
  if (!view.evidence[index]!.heading && inComments(index, view)) return undefined
  let count = 0
  let last = index
  for (let end = index; goesOn(end, index, last, reader); end++) {
    if (isItem(end, view)) {
      if (end - last > widestGap && !areSiblings(last, end, view)) break
      count++
      last = end
    } else if (view.blocks[end]!.text.length > longestTeaser || opensList(end, view)) break
  }
  const short = view.lengths[last + 1]! - view.lengths[index]! < count * shortestInside
  if (index < view.last && short || count < (index < view.first ? fewestAbove : fewest)) return undefined
  if (index < view.first && inHead(index, view)) return undefined
  return wholeList({start: titleBefore(index, reader), end: endOfCard(index, last, reader)}, reader)
}

/** Whether a block stands in what heads a page: its menus have titles too. */
function inHead(index: number, view: PromotionView): boolean {
  return boxesAround(view.boxes[index]).some(({container: {tag}, furniture}) => tag === 'header' || tag === 'nav' || furniture.has('navigation'))
}

/** Whether two titles stand in boxes of one tag side by side. */
function areSiblings(one: number, other: number, view: PromotionView): boolean {
  const boxes = boxesAround(view.boxes[other])
  for (const box of boxesAround(view.boxes[one])) {
    const beside = boxes.find(({parent, start}) => parent === box.parent && start > one)
    if (beside !== undefined) return box.end <= beside.start && beside.container.tag === box.container.tag
  }
  return false
}

function goesOn(end: number, start: number, last: number, {view, taken}: Reader): boolean {
  if (end >= view.blocks.length || end - last > widestCard || end - start >= mostItems) return false
  if (taken[end] || view.taken[end] || view.menu[end] || view.navigation[end]) return false
  const {furniture} = view.evidence[end]!
  return furniture === undefined || furniture === 'meta' || isCount(end, view)
}
