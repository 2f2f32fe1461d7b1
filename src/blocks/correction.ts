import {correctionKinds, type Correction} from '../model/body.js'
import type {BlockSpelling} from './spelling.js'

/** What the newsroom set right afterwards. Spelled `:::correction{kind=clarification date="…"}`. */
export const correction: BlockSpelling<Correction> = {
  directive: 'correction',
  fromMdast(node, read) {
    const {kind, date} = read.attributes(node)
    return {
      type: 'correction',
      ...read.position(node),
      kind: correctionKinds.find(known => known === kind) ?? 'correction',
      ...(date !== undefined && {date}),
      children: read.blocks(node)
    }
  },
  toMdast: (block, write) =>
    write.directive('correction', {kind: block.kind, date: block.date}, write.blocks(block.children)),
  toPlainMdast: (block, write) => write.blocks(block.children)
}
