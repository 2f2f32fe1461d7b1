import type {Element, Root} from 'hast'
import {listElements, scopeElements, tableParts, type TablePart} from './element-rules.js'

/** An element whose end has not come. */
export interface OpenElement {
  name: string
  node: Element
  /** What new children go into: the element, or one further out where it is too deep to hold elements. */
  into: Element | Root
  depth: number
  /** Inside SVG or MathML. */
  foreign: boolean
  /** Its end tag came while others were open inside it; it closes as soon as it is innermost. */
  ended: boolean
}

interface Scope {
  /** The name of the element that opened it. */
  owner: string | undefined
  counts: Map<string, number>
  /** How many items are open in each open list. */
  lists: Array<Map<string, number>>
}

/** The open parts of a table. */
export interface TableParts {
  table?: OpenElement | undefined
  section?: OpenElement | undefined
  row?: OpenElement | undefined
  cell?: OpenElement | undefined
}

const itemNames = new Set(['li', 'dd', 'dt'])

/**
 * The stack of open elements, with counts of their names, so that asking whether one is in scope takes constant
 * time: walking the stack for each end tag would be quadratic.
 */
export class OpenElements {
  readonly stack: OpenElement[] = []
  readonly #scopes: Scope[] = [{owner: undefined, counts: new Map(), lists: [new Map()]}]
  readonly #tables: TableParts[] = [{}]
  #templates = 0

  get innermost(): OpenElement | undefined {
    return this.stack.at(-1)
  }

  /** The parts of the innermost table, or those that stand outside every table. */
  get table(): TableParts {
    return this.#tables.at(-1)!
  }

  /** Whether an element of the name is open, and no table cell or such is between; a template ends whatever it holds. */
  has(name: string): boolean {
    if ((this.#scope.counts.get(name) ?? 0) > 0 || this.#scope.owner === name) return true
    return name === 'template' && this.#templates > 0
  }

  /** The outermost open part of the innermost table that a part of that kind cannot stand in. */
  tablePartEndedBy(part: TablePart): OpenElement | undefined {
    const {section, row, cell} = this.table
    return part === 'section' ? (section ?? row ?? cell) : part === 'row' ? (row ?? cell) : cell
  }

  /** Whether an item of the name is open in the innermost list. */
  hasItem(name: string): boolean {
    return (this.#scope.lists.at(-1)!.get(name) ?? 0) > 0
  }

  push(open: OpenElement): void {
    this.stack.push(open)
    count(this.#scope.counts, open.name, 1)
    if (itemNames.has(open.name)) count(this.#scope.lists.at(-1)!, open.name, 1)
    if (open.foreign) return
    const part = tableParts.get(open.name)
    if (part !== undefined) this.table[part] = open
    if (scopeElements.has(open.name)) this.#scopes.push({owner: open.name, counts: new Map(), lists: [new Map()]})
    if (open.name === 'template') this.#templates += 1
    if (listElements.has(open.name)) this.#scope.lists.push(new Map())
    if (open.name === 'table') this.#tables.push({table: open})
  }

  pop(): OpenElement | undefined {
    const open = this.stack.pop()
    if (open === undefined) return undefined
    if (!open.foreign) {
      if (open.name === 'table') this.#tables.pop()
      if (listElements.has(open.name)) this.#scope.lists.pop()
      if (scopeElements.has(open.name)) this.#scopes.pop()
      if (open.name === 'template') this.#templates -= 1
    }
    count(this.#scope.counts, open.name, -1)
    if (itemNames.has(open.name)) count(this.#scope.lists.at(-1)!, open.name, -1)
    const parts = this.table
    if (parts.section === open) parts.section = undefined
    if (parts.row === open) parts.row = undefined
    if (parts.cell === open) parts.cell = undefined
    return open
  }

  /** Takes out an element that isn't innermost; it must be no list, no item, no table and no part of one. */
  remove(index: number): void {
    const [open] = this.stack.splice(index, 1)
    if (open !== undefined) count(this.#scope.counts, open.name, -1)
  }

  get #scope(): Scope {
    return this.#scopes.at(-1)!
  }
}

function count(counts: Map<string, number>, name: string, change: number): void {
  counts.set(name, (counts.get(name) ?? 0) + change)
}
