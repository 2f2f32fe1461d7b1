import type {PageBlock} from './blocks.js'
import type {BoxRole} from './box-roles.js'
import type {Box} from './boxes.js'
import {headings, storyLines} from './elements.js'
import {isAdLabel} from './labels.js'
import type {ListBook} from './list-book.js'
import type {StoryView} from './story-view.js'

/** Links in one line that are shorter than this, in the mean, are the entries of a menu. */
const longestEntry = 16

/** What a line that is all link is where no promotion takes it: among the paragraphs it is story. */
export function fallbackOf({index, box, text, links}: PageBlock, {story: {holders, main}, first, last}: StoryView): 'story' | undefined {
  if (index < first || index > last || (links.length > 1 && text.length < links.length * longestEntry)) return undefined
  const isAmong = holders[index] === main ? box.tag === 'div' || storyLines.has(box.tag) : box.tag === 'li' && main.holds(box)
  return isAmong ? 'story' : undefined
}

/**
 * What a paragraph is in a box whose name alone speaks of promotion, where none takes it; the heading over one; and
 * each line where the box leads nowhere and asks nothing.
 */
export function namedFallback(block: PageBlock, role: BoxRole, view: StoryView, lists: ListBook): 'story' | undefined {
  const {index, box, tag, linkDensity, controlLength} = block
  const {story, roles, first, last} = view
  if ((role !== 'promotion' && role !== 'advertisement') || linkDensity > 0.5 || controlLength > 0 || isAdLabel(block)) return undefined
  if (index < first || index > last || !story.main.holds(box)) return undefined
  const isHeading = headings.has(tag) && story.prose[index + 1]! > 0 && roles[story.holders[index + 1]!.order] === role
  return story.prose[index]! > 0 || isHeading || lists.saysSomething(outermostOf(box, role, roles)) ? 'story' : undefined
}

/** The box around a block that gave it its role. */
function outermostOf(own: Box, role: BoxRole, roles: StoryView['roles']): Box {
  let box = own
  while (box.parent !== undefined && roles[box.parent.order] === role) box = box.parent
  return box
}
