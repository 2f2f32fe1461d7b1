import type {Table as MdastTable} from 'mdast'
import type {Table} from '../model/body.js'
import {tableFromHast, tableToHast} from './table-hast.js'
import type {BlockSpelling} from './spelling.js'

/** Rows of cells, the first row the header. `align` is there where a column has one. */
export const table: BlockSpelling<Table> = {
  mdast: ['table'],
  fromMdast(node, read) {
    if (node.type !== 'table') return []
    const align = (node.align ?? []).map(side => side ?? 'none')
    return {
      type: 'table',
      ...read.position(node),
      ...(align.some(side => side !== 'none') && {align}),
      children: node.children.map(row => ({
        type: 'tableRow',
        ...read.position(row),
        children: row.children.map(cell => ({
          type: 'tableCell',
          ...read.position(cell),
          children: read.phrasing(cell)
        }))
      }))
    }
  },
  toMdast: (block, write): MdastTable => ({
    type: 'table',
    align: (block.align ?? []).map(side => (side === 'none' ? null : side)),
    children: block.children.map(row => ({
      type: 'tableRow',
      children: row.children.map(cell => ({type: 'tableCell', children: write.phrasing(cell.children)}))
    }))
  }),
  elements: ['table'],
  fromHast: tableFromHast,
  toHast: tableToHast
}
