import type {Element, ElementContent, Nodes} from 'hast'
import type {Block, Table, TableCell, TableRow} from '../model/body.js'
import {attribute, findElements, isElement} from './hast-elements.js'
import type {HastReader, HastWriter} from './spelling.js'

const mostSpanned = 100
const sides = ['left', 'right', 'center', 'none'] as const

type Side = (typeof sides)[number]

/** Rows of cells; what stands between the cells comes before the table, and a table that only lays out is unwrapped. */
export function tableFromHast(element: Element, read: HastReader): Table | Block[] {
  const rows = findElements(element.children, node => node.tagName === 'tr' || isTable(node)).filter(node => node.tagName === 'tr' && !read.leaves(node))
  const cells = new Map(rows.map(row => [row, cellsOf(row, read)]))
  if (read.mode === 'foreign' && isLayout(element, [...cells.values()].flat(), read)) {
    return read.blocks(element.children)
  }
  const table: Table = {
    type: 'table',
    ...read.position(element),
    ...alignOf(element, cells.get(rows[0]!) ?? [], read),
    children: read.mode === 'annotated' ? rows.map(row => plainRow(row, cells.get(row)!, read)) : spannedRows(rows, cells, read)
  }
  if (read.mode === 'annotated') return table
  const caption = element.children.find(child => isElement(child, 'caption'))
  const around = read.blocks(looseContent(element))
  if (!isElement(caption) || !read.holds(caption, 'words')) return [...around, table]
  const line = {type: 'caption' as const, ...read.position(caption), children: read.phrasing(caption.children)}
  return [...around, {type: 'figure', ...read.position(element), media: [], children: [table, line]}]
}

function isTable({tagName}: Element): boolean {
  return tagName === 'table'
}

const cellNames = new Set(['td', 'th'])

function cellsOf(row: Element, read: HastReader): Element[] {
  return findElements(row.children, node => cellNames.has(node.tagName) || isTable(node)).filter(node => !isTable(node) && !read.leaves(node))
}

/** Whether a table holds boxes rather than data. */
function isLayout(table: Element, cells: readonly Element[], read: HastReader): boolean {
  const role = attribute(table, 'role')
  if (role === 'presentation' || role === 'none' || cells.length <= 1) return true
  return cells.some(cell => {
    if (!read.holds(cell, 'blocks')) return false
    const kinds = findElements(cell.children, ({tagName}) => boxes.has(tagName), 3)
    return kinds.length > 2 || kinds.some(({tagName}) => tagName !== 'p')
  })
}

const boxes = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table', 'figure', 'blockquote', 'article', 'section', 'aside', 'iframe', 'form'])

/** What stands in a table, but in none of its cells. */
function looseContent(table: Element): Nodes[] {
  return table.children.flatMap((node): Nodes[] => {
    if (!isElement(node)) return [node]
    if (node.tagName === 'caption' || node.tagName === 'colgroup' || cellNames.has(node.tagName)) return []
    if (['thead', 'tbody', 'tfoot', 'tr', 'form'].includes(node.tagName)) return looseContent(node)
    return [node]
  })
}

function plainRow(row: Element, cells: readonly Element[], read: HastReader): TableRow {
  return {type: 'tableRow', ...read.position(row), children: cells.map(cell => cellFromHast(cell, read))}
}

function cellFromHast(cell: Element, read: HastReader): TableCell {
  return {type: 'tableCell', ...read.position(cell), children: read.phrasing(cell.children)}
}

/** Rows with empty cells where a cell spans several columns or comes down from a row above. */
function spannedRows(rows: readonly Element[], cells: ReadonlyMap<Element, readonly Element[]>, read: HastReader): TableRow[] {
  let hanging: number[] = []
  return rows.map(row => {
    const children: TableCell[] = []
    const next: number[] = []
    const fill = (): void => {
      while ((hanging[children.length] ?? 0) > 0) {
        next[children.length] = hanging[children.length]! - 1
        children.push({type: 'tableCell', children: []})
      }
    }
    for (const cell of cells.get(row) ?? []) {
      fill()
      const rest = spanned(cell, 'rowSpan') - 1
      for (let column = 0; column < spanned(cell, 'colSpan'); column++) {
        next[children.length] = rest
        children.push(column === 0 ? cellFromHast(cell, read) : {type: 'tableCell', children: []})
      }
    }
    fill()
    hanging = next
    return {type: 'tableRow', ...read.position(row), children}
  })
}

function spanned(cell: Element, name: 'colSpan' | 'rowSpan'): number {
  const value = Number(attribute(cell, name) ?? 1)
  return Number.isInteger(value) ? Math.min(Math.max(value, 1), mostSpanned) : 1
}

function alignOf(table: Element, header: readonly Element[], read: HastReader): {align?: Side[]} {
  const written = read.mode === 'annotated' ? attribute(table, 'dataCdAlign')?.split(' ') : undefined
  const align = written?.map(sideOf) ?? header.map(cell => sideOf(attribute(cell, 'align') ?? alignInStyle(attribute(cell, 'style'))))
  return align.some(side => side !== 'none') ? {align} : {}
}

function sideOf(value: string | undefined): Side {
  return sides.find(side => side === value) ?? 'none'
}

function alignInStyle(style: string | undefined): string | undefined {
  return /text-align:\s*(left|right|center)/i.exec(style ?? '')?.[1]?.toLowerCase()
}

/** A table as HTML, its first row the header. */
export function tableToHast(block: Table, write: HastWriter): Element {
  const [header, ...rows] = block.children
  const row = ({children}: TableRow, name: 'th' | 'td'): ElementContent =>
    write.element('tr', {}, children.map((cell, column) => write.element(name, {style: styleOf(block.align?.[column])}, write.phrasing(cell.children))))
  const head = header === undefined ? [] : [write.container('thead', {}, [row(header, 'th')])]
  const body = rows.length === 0 ? [] : [write.container('tbody', {}, rows.map(other => row(other, 'td')))]
  const dataCdAlign = write.annotations === 'keep' ? block.align?.join(' ') : undefined
  return write.container('table', {dataCdAlign}, [...head, ...body])
}

function styleOf(side: Side | undefined): string | undefined {
  return side === undefined || side === 'none' ? undefined : `text-align: ${side}`
}

