import type {Verbatim} from '../model/body.js'
import type {BlockSpelling} from './spelling.js'

/** What nobody claims and what has no text. Its source could be anything, so it is written as data only. */
export const verbatim: BlockSpelling<Verbatim> = {
  fromMdast: () => [],
  toMdast: (block, write) => write.fenced(block),
  toPlainMdast: () => []
}
