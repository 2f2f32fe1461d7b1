import type {Block} from '../model/body.js'
import {blockquote} from './blockquote.js'
import {code} from './code.js'
import {correction} from './correction.js'
import {embed} from './embed.js'
import {figure} from './figure.js'
import {footnoteDefinition} from './footnote-definition.js'
import {heading} from './heading.js'
import {list} from './list.js'
import {paragraph} from './paragraph.js'
import {promotion} from './promotion.js'
import {pullquote} from './pullquote.js'
import type {BlockSpelling} from './spelling.js'
import {table} from './table.js'
import {thematicBreak} from './thematic-break.js'
import {verbatim} from './verbatim.js'

/** Every block and how it is spelled; complete by type. */
export const blocks: {[T in Block['type']]: BlockSpelling<Extract<Block, {type: T}>>} = {
  paragraph,
  heading,
  blockquote,
  pullquote,
  list,
  table,
  code,
  thematicBreak,
  footnoteDefinition,
  figure,
  embed,
  correction,
  promotion,
  verbatim
}

/** The spelling of a block, for code that has any block in hand. */
export function spellingOf<B extends Block>(block: B): BlockSpelling<B> {
  return blocks[block.type] as unknown as BlockSpelling<B> // the table above pairs each type with its own spelling
}
