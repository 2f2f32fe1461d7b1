import type {PageScan} from './blocks.js'
import type {Box} from './boxes.js'
import type {BoxRole} from './box-roles.js'
import type {Story} from './content.js'

/** A page whose story was found, with what its blocks are judged by. */
export interface StoryView {
  scan: PageScan
  story: Story
  /** Characters and running text before each block; one more than there are blocks. */
  lengths: readonly number[]
  prose: readonly number[]
  /** What each box inside the root is for, by its order; undefined for the story's own. */
  roles: ReadonlyArray<BoxRole | undefined>
  /** Longer texts that stand on the page more than once, and first headings. */
  repeated: ReadonlySet<string>
  headlines: ReadonlySet<string>
  /** First and last block with running text of the story; -1 where there is none. */
  first: number
  last: number
  /** Whether boxes beside the paragraphs say something of the story. */
  hasAsides: boolean
}

/** What is known of a page before its blocks are judged. */
export type UnjudgedView = Pick<StoryView, 'scan' | 'story' | 'lengths' | 'prose'>

/** Sums before each value, and the whole at the end. */
export function sumsOf(values: readonly number[]): number[] {
  const sums = [0]
  for (const value of values) sums.push(sums.at(-1)! + value)
  return sums
}

export function lengthOf(box: Box, {lengths}: Pick<StoryView, 'lengths'>): number {
  return lengths[box.endBlock]! - lengths[box.firstBlock]!
}

export function proseIn(box: Box, {prose}: Pick<StoryView, 'prose'>): number {
  return prose[box.endBlock]! - prose[box.firstBlock]!
}

/** Whether a block stands in a block quotation, three boxes up at most. */
export function isInQuotation(box: Box): boolean {
  for (let up: Box | undefined = box, climb = 0; up !== undefined && climb < 4; up = up.parent, climb++) {
    if (up.tag === 'blockquote') return true
  }
  return false
}
