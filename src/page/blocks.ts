import type {Element, ElementContent, Root, RootContent} from 'hast'
import {Box, isHidden} from './boxes.js'
import {blockElements, lineElements, mediaElements, phrasingElements, wordless} from './elements.js'
import {Line} from './line.js'
import type {PageBlock, PageScan, ScanOptions} from './page-block.js'

export {collapse} from './line.js'
export type {MetadataElement, PageBlock, PageMedia, PageScan, ScanOptions} from './page-block.js'

interface Frame {
  children: ReadonlyArray<RootContent | ElementContent>
  next: number
  /** The element whose children these are. */
  element: Element
  /** The box around it. */
  outer: Box | undefined
  kind: 'block' | 'inline'
}

/** Elements shown where no script runs, or by one. */
const unscripted = new Set(['noscript', 'template'])
const metadataNames = new Set(['meta', 'link', 'title', 'script', 'base', 'time', 'html'])

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
      const child = frame.children[frame.next]
      frame.next += 1
      if (child === undefined) this.#leave(frame)
      else if (child.type === 'text') this.#line.text(child)
      else if (child.type === 'element') this.#enter(child)
    }
    return this.#scan
  }

  #enter(element: Element): void {
    const name = element.tagName
    if (isMetadata(element)) this.#note(element)
    if (mediaElements.has(name) && this.#box !== undefined) {
      this.#scan.media.push({element, box: this.#box, before: this.#before()})
    }
    if (name === 'head' || name === 'noscript') this.#readHead(element)
    if (wordless.has(name) && !(this.hidden === 'keep' && unscripted.has(name))) return
    if (this.hidden === 'drop' && name !== 'body' && name !== 'html' && isHidden(element)) return
    if (name === 'br') {
      if (this.#line.break()) this.#flush()
      return
    }
    if ('itemScope' in element.properties) this.#scopes.push(element)
    if (this.#isInline(element)) this.#enterInline(element)
    else this.#enterBlock(element)
  }

  /** Reads metadata from the head, whose elements hold no words for the reader. */
  #readHead(element: Element): void {
    for (const child of element.children) {
      if (child.type === 'element' && isMetadata(child)) this.#note(child)
    }
  }

  #note(element: Element): void {
    this.#scan.metadata.push({element, before: this.#before(), box: this.#box, scope: this.#scopes.at(-1)})
  }

  /** How many blocks are complete, the one being read included. */
  #before(): number {
    return this.#scan.blocks.length + (this.#line.hasText ? 1 : 0)
  }

  #isInline({tagName}: Element): boolean {
    if (phrasingElements.has(tagName)) return true
    if (blockElements.has(tagName)) return false
    return this.#line.isInside || (this.#box !== undefined && lineElements.has(this.#box.tag))
  }

  #enterBlock(element: Element): void {
    this.#flush()
    const outer = this.#box
    this.#box = new Box(element, outer, this.#scan.boxes.length)
    this.#box.firstBlock = this.#scan.blocks.length
    this.#scan.boxes.push(this.#box)
    this.#stack.push({children: element.children, next: 0, element, outer, kind: 'block'})
  }

  #enterInline(element: Element): void {
    this.#line.open(element)
    this.#stack.push({children: element.children, next: 0, element, outer: this.#box, kind: 'inline'})
  }

  #leave({element, kind, outer}: Frame): void {
    this.#stack.pop()
    if (this.#scopes.at(-1) === element) this.#scopes.pop()
    if (kind === 'inline') {
      this.#line.close(element)
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

function isMetadata({tagName, properties}: Element): boolean {
  return metadataNames.has(tagName) || 'itemProp' in properties || 'itemType' in properties || 'rel' in properties
}
