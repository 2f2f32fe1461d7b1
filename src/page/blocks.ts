import type {Element, ElementContent, Root} from 'hast'
import {Box, isHidden} from './boxes.js'
import {kindOf, type ElementKind} from './elements.js'
import {Line} from './line.js'
import type {PageBlock, PageScan, ScanOptions} from './page-block.js'

export {collapse} from './line.js'
export type {MetadataElement, PageBlock, PageMedia, PageScan, ScanOptions} from './page-block.js'

/** An element whose children are being read. */
interface Frame {
  element: Element
  next: number
  /** The box around it. */
  outer: Box | undefined
  /** What it is, where it stands in a line. */
  inline: ElementKind | undefined
}

/** Reads a tree into blocks, boxes and media in document order, in one walk without recursion; linear in the tree. */
export function scanPage(tree: Root | Element, options: ScanOptions = {}): PageScan {
  return new Scanner(options.hidden ?? 'drop').run(tree)
}

/** The blocks of a tree: see `scanPage`. */
export function pageBlocks(tree: Root | Element, options: ScanOptions = {}): PageBlock[] {
  return scanPage(tree, options).blocks
}

/** A tree may have no element around it all; a doctype is no child of an element, and is passed over. */
function wrapped({children}: Root): Element {
  return {type: 'element', tagName: 'html', properties: {}, children: children as ElementContent[]}
}

const plain = kindOf('span')

class Scanner {
  readonly #scan: PageScan = {blocks: [], boxes: [], media: [], metadata: []}
  readonly #stack: Frame[] = []
  readonly #line = new Line()
  /** Microdata items that are open, outermost first. */
  readonly #scopes: Element[] = []
  #box: Box | undefined

  constructor(readonly hidden: 'drop' | 'keep') {}

  run(tree: Root | Element): PageScan {
    this.#enterBlock(tree.type === 'element' ? tree : wrapped(tree))
    for (let frame = this.#stack.at(-1); frame !== undefined; frame = this.#stack.at(-1)) {
      const child = frame.element.children[frame.next]
      frame.next += 1
      if (child === undefined) this.#leave(frame)
      else if (child.type === 'text') this.#line.text(child)
      else if (child.type === 'element') this.#enter(child)
    }
    return this.#scan
  }

  #enter(element: Element): void {
    const name = element.tagName
    const kind = kindOf(name)
    if (isMetadata(element, kind)) this.#note(element)
    if (kind.isMedia && this.#box !== undefined) {
      this.#scan.media.push({element, box: this.#box, before: this.#before()})
    }
    if (name === 'head' || name === 'noscript') this.#readHead(element)
    if (kind.isWordless && !(this.hidden === 'keep' && kind.isUnscripted)) return
    if (this.hidden === 'drop' && name !== 'body' && name !== 'html' && isHidden(element)) return
    if (name === 'br') {
      if (this.#line.break()) this.#flush()
      return
    }
    if (element.properties['itemScope'] !== undefined) this.#scopes.push(element)
    if (this.#isInline(kind)) this.#enterInline(element, name === 'label' && this.#isPlainLabel(element) ? plain : kind)
    else this.#enterBlock(element)
  }

  /** Reads metadata from the head, whose elements hold no words for the reader. */
  #readHead(element: Element): void {
    for (const child of element.children) {
      if (child.type === 'element' && isMetadata(child, kindOf(child.tagName))) this.#note(child)
    }
  }

  #note(element: Element): void {
    this.#scan.metadata.push({element, before: this.#before(), box: this.#box, scope: this.#scopes.at(-1)})
  }

  /** How many blocks are complete, the one being read included. */
  #before(): number {
    return this.#scan.blocks.length + (this.#line.hasText ? 1 : 0)
  }

  #isInline({stands}: ElementKind): boolean {
    if (stands !== undefined) return stands === 'in a line'
    return this.#line.isInside || (this.#box !== undefined && kindOf(this.#box.tag).isLine)
  }

  /** Whether a `label` names no field: some give a date or a section so. */
  #isPlainLabel({properties, children}: Element): boolean {
    if (properties['htmlFor'] !== undefined || children.some(child => child.type === 'element' && kindOf(child.tagName).isControl)) return false
    for (let box = this.#box; box !== undefined; box = box.parent) if (box.tag === 'form') return false
    return true
  }

  #enterBlock(element: Element): void {
    this.#flush()
    const outer = this.#box
    this.#box = new Box(element, outer, this.#scan.boxes.length)
    this.#box.firstBlock = this.#scan.blocks.length
    this.#scan.boxes.push(this.#box)
    this.#stack.push({element, next: 0, outer, inline: undefined})
  }

  #enterInline(element: Element, kind: ElementKind): void {
    this.#line.open(element, kind)
    this.#stack.push({element, next: 0, outer: this.#box, inline: kind})
  }

  #leave({element, inline, outer}: Frame): void {
    this.#stack.pop()
    if (this.#scopes.length > 0 && this.#scopes.at(-1) === element) this.#scopes.pop()
    if (inline !== undefined) {
      this.#line.close(element, inline)
      return
    }
    this.#flush()
    if (this.#box !== undefined) {
      this.#box.end = this.#scan.boxes.length
      this.#box.endBlock = this.#scan.blocks.length
    }
    this.#box = outer
  }

  #flush(): void {
    const block = this.#line.end(this.#box, this.#scan.blocks.length)
    if (block !== undefined) this.#scan.blocks.push(block)
  }
}

function isMetadata({properties}: Element, {isMetadata: always}: ElementKind): boolean {
  return always || properties['itemProp'] !== undefined || properties['itemType'] !== undefined || properties['rel'] !== undefined
}
