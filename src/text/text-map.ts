import {countBefore} from '../blocks/count-before.js'
import type {Block, Body, Caption, ListItem} from '../model/body.js'
import {leavesOf, type Leaf} from './leaves.js'

/** A leaf of the body and its stretch of the text. */
export interface TextMapEntry {
  /** Half-open UTF-16 offsets in the text. */
  start: number
  end: number
  /** A text, inline code or break, or a code block. */
  node: Leaf['node'] | Extract<Block, {type: 'code'}>
  /** The segments and marks around it, outermost first. */
  around: Leaf['around']
  /** The nearest block around it. */
  block: Block | Caption
}

export interface TextMap {
  /** As `toText` gives it. */
  text: string
  /** In order, without overlap; what joins blocks stands between them. */
  entries: TextMapEntry[]
  /** The entry that holds the character at `offset`; undefined between blocks. Logarithmic. */
  at(offset: number): TextMapEntry | undefined
}

/**
 * The text of a body and the way back to its nodes: blocks in order, a blank line between them, list items and rows
 * on lines, cells by tab; captions in; promotions, pull quotes and verbatim out. Linear in the body.
 */
export function textMapOf(body: Body): TextMap {
  const writer = new TextMapWriter()
  writer.blocks(body.children, '\n\n')
  const {entries} = writer
  return {text: writer.parts.join(''), entries, at: offset => entryAt(entries, offset)}
}

/** Collects text; what is to stand between two pieces waits until the second has come. */
class TextMapWriter {
  readonly parts: string[] = []
  readonly entries: TextMapEntry[] = []
  #length = 0
  #between = ''

  blocks(blocks: ReadonlyArray<Block | Caption>, between: string): void {
    for (const block of blocks) {
      this.#block(block)
      this.#separate(between)
    }
  }

  #block(block: Block | Caption): void {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
      case 'caption':
        return this.#phrasing(block)
      case 'code':
        return this.#entry(block, [], block, block.value)
      case 'list':
        return this.#lines(block.children, item => this.#item(item))
      case 'table':
        return this.#lines(block.children, row => {
          for (const cell of row.children) {
            this.#phrasing(block, cell.children)
            this.#separate('\t')
          }
        })
      case 'blockquote':
      case 'figure':
      case 'embed':
      case 'correction':
      case 'footnoteDefinition':
        return this.blocks(block.children, '\n\n')
      case 'pullquote':
      case 'thematicBreak':
      case 'promotion':
      case 'verbatim':
    }
  }

  #lines<T>(items: readonly T[], write: (item: T) => void): void {
    for (const item of items) {
      write(item)
      this.#separate('\n')
    }
  }

  #item(item: ListItem): void {
    this.blocks(item.children, '\n')
  }

  #phrasing(block: Block | Caption, children = 'children' in block ? block.children : []): void {
    const {text, leaves} = leavesOf(children as Parameters<typeof leavesOf>[0]) // only called with blocks of phrasing
    for (const {node, around, start, end} of leaves) this.#entry(node, around, block, text.slice(start, end))
  }

  #entry(node: TextMapEntry['node'], around: Leaf['around'], block: Block | Caption, words: string): void {
    if (words === '') return
    const between = this.parts.length === 0 ? '' : this.#between
    this.#between = ''
    const start = this.#length + between.length
    this.#length = start + words.length
    this.parts.push(between, words)
    this.entries.push({start, end: this.#length, node, around, block})
  }

  /** Of two separators the stronger stands: a blank line over a line end over a tab. */
  #separate(between: string): void {
    if (between.length > this.#between.length || this.#between === '\t') this.#between = between
  }
}

function entryAt(entries: readonly TextMapEntry[], offset: number): TextMapEntry | undefined {
  const entry = entries[countBefore(entries.length, index => entries[index]!.start <= offset) - 1]
  return entry && offset < entry.end ? entry : undefined
}
