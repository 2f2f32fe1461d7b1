import type {Element, Root} from 'hast'
import type {ElementRule, TablePart} from './element-rules.js'

/** An element whose end has not come. */
export interface OpenElement {
  rule: ElementRule
  node: Element
  /** What new children go into: the element, or one further out where it is too deep to hold elements. */
  into: Element | Root
  depth: number
  /** Inside SVG or MathML. */
  foreign: boolean
  /** Its end tag came while others were open inside it; it closes as soon as it is innermost. */
  ended: boolean
}

/** How many elements of each name are open. */
type Counts = Map<string, number>

interface Scope {
  /** The name of the element that opened it. */
  owner: string | undefined
  counts: Counts
  /** Of the items in each open list. */
  lists: Counts[]
}

/** The open parts of a table. */
export interface TableParts {
  table?: OpenElement | undefined
  section?: OpenElement | undefined
  row?: OpenElement | undefined
  cell?: OpenElement | undefined
}

/**
 * The stack of open elements, with counts of their names, so that asking whether one is in scope takes constant
 * time: walking the stack for each end tag would be quadratic.
 */
export class OpenElements {
  readonly stack: OpenElement[] = []
  readonly #scopes: Scope[] = []
  /** The innermost of them. */
  #scope: Scope = scopeOf(undefined)
  readonly #tables: TableParts[] = [{}]
  #templates = 0

  innermost: OpenElement | undefined

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
    const {name, isItem, isScope, isList, tablePart} = open.rule
    this.stack.push(open)
    this.innermost = open
    count(this.#scope.counts, name, 1)
    if (isItem) count(this.#scope.lists.at(-1)!, name, 1)
    if (open.foreign) return
    if (tablePart !== undefined) this.table[tablePart] = open
    if (isScope) {
      this.#scopes.push(this.#scope)
      this.#scope = scopeOf(name)
    }
    if (name === 'template') this.#templates += 1
    if (isList) this.#scope.lists.push(new Map())
    if (name === 'table') this.#tables.push({table: open})
  }

  pop(): OpenElement | undefined {
    const open = this.stack.pop()
    if (open === undefined) return undefined
    this.innermost = this.stack[this.stack.length - 1]
    const {name, isItem, isScope, isList, tablePart} = open.rule
    if (!open.foreign) {
      if (name === 'table') this.#tables.pop()
      if (isList) this.#scope.lists.pop()
      if (isScope) this.#scope = this.#scopes.pop()! // pushed with the element
      if (name === 'template') this.#templates -= 1
    }
    count(this.#scope.counts, name, -1)
    if (isItem) count(this.#scope.lists.at(-1)!, name, -1)
    if (tablePart !== undefined && this.table[tablePart] === open) this.table[tablePart] = undefined
    return open
  }

  /** Takes out an element that isn't innermost; it must be no list, no item, no table and no part of one. */
  remove(index: number): void {
    const [open] = this.stack.splice(index, 1)
    if (open !== undefined) count(this.#scope.counts, open.rule.name, -1)
  }
}

function scopeOf(owner: string | undefined): Scope {
  return {owner, counts: new Map(), lists: [new Map()]}
}

function count(counts: Counts, name: string, change: number): void {
  counts.set(name, (counts.get(name) ?? 0) + change)
}
