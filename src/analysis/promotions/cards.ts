import {boxesAround, sharedBox} from './boxes.js'
import type {BlockEvidence} from './evidence.js'
import {isItem} from './titles.js'
import type {PromotionView} from './view.js'

export interface Reader {
  view: PromotionView
  taken: readonly boolean[]
  /** Whether an address is one of the page's own site. */
  leadsHome: (href: string) => boolean
}

export const mostWordsOfLabel = 7
const longestCard = 6
const foreignFurniture: ReadonlySet<string> = new Set(['comments', 'consent', 'legal', 'navigation', 'player', 'tags', 'share'])

/** Whether a block is of something else than a list of stories: the name of a section is, but where it stands over a title. */
export function isForeign({furniture, linkOnly}: BlockEvidence): boolean {
  return furniture !== undefined && foreignFurniture.has(furniture) && (furniture !== 'navigation' || linkOnly)
}

/** Whether the nearest box with a name of its own around a label is one for paid matter. */
export function isPaidBox(index: number, view: PromotionView): boolean {
  return boxesAround(view.boxes[index]).find(({kinds}) => kinds.size > 0)?.kinds.has('sponsored') === true
}

/** Where the last item ends, and what is said of it in small lines; a heading after it is over something else. */
export function endOfItems(from: number, end: number, view: PromotionView): number {
  let last = end
  while (last > from && view.boxes[last - 1] !== undefined && !isItem(last - 1, view)) last--
  if (last === from) return from
  while (last < end && !view.evidence[last]!.heading) last++
  return last
}

/** Where a card begins that a label such as "Read more" ends, with a headline in it; at the label, where there is none. */
export function startOfCard(label: number, {view, taken}: Reader): number {
  const card = sharedBox(view.boxes[label])
  if (card === undefined || card.end !== label + 1 || card.end - card.start > longestCard) return label
  let titled = false
  for (let index = card.start; index < label; index++) {
    if (taken[index] || view.taken[index] || isForeign(view.evidence[index]!)) return label
    titled ||= isItem(index, view)
  }
  return titled ? card.start : label
}

/** Where a run begins with the heading right over it. */
export function titleBefore(index: number, {view, taken}: Reader): number {
  const at = index - 1
  if (at < 0 || at < view.first || taken[at] || view.taken[at] || view.navigation[at] || view.menu[at]) return index
  const {heading, linkOnly, allWords, furniture} = view.evidence[at]!
  const title = heading && !linkOnly && allWords.length <= mostWordsOfLabel && furniture === undefined
  const closes = boxesAround(view.boxes[at]).some(box => box.end <= index && box.start < at)
  return title && !closes ? at : index
}

/** Where the card of the last headline of a run ends: what is said of it is in the run. */
export function endOfCard(start: number, last: number, {view, taken}: Reader): number {
  const card = boxesAround(view.boxes[last]).find(box => box.end - box.start > 1)
  if (card === undefined || card.start < start || card.end - card.start > longestCard) return last + 1
  let end = last + 1
  while (end < card.end && !taken[end] && !view.taken[end] && !isForeign(view.evidence[end]!)) end++
  return end
}
