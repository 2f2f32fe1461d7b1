import type {Element, ElementContent, Root, RootContent, Text} from 'hast'
import type {BlockFeatures} from '../analysis/features.js'
import {Box, attribute, isHidden} from './boxes.js'
import {blockElements, lineElements, mediaElements, phrasingElements, wordless} from './elements.js'

interface PageLink {
  text: string
  href?: string
  element: Element
}

/**
 * A run of text between two block-level boundaries. `containers` ends with the block's own element.
 * `<br><br>` is a boundary too, as older pages write their paragraphs so.
 */
export interface PageBlock extends BlockFeatures {
  /** Its place in document order. */
  index: number
  /** The nearest block-level element around it. */
  box: Box
  links: PageLink[]
  /** The text nodes of the run, white space left out. */
  texts: Text[]
  /** The outermost elements in the run that stand in its line: links, spans, bold type. */
  inline: Element[]
  /** Characters inside buttons, inputs and labels. */
  controlLength: number
  /** Characters inside bold, italic and heading-like elements. */
  strongLength: number
}

/** Something shown that is not text, and how many blocks come before it. */
export interface PageMedia {
  element: Element
  box: Box
  before: number
}

/** What one walk over a page finds. */
export interface PageScan {
  blocks: PageBlock[]
  /** In document order, also those without text. */
  boxes: Box[]
  media: PageMedia[]
  /** Of the head and of the whole page, hidden ones too, for the metadata. */
  metadata: MetadataElement[]
}

/** An element that can say something about the page, and how many blocks come before it. */
export interface MetadataElement {
  element: Element
  before: number
  /** The box around it; undefined in the head. */
  box: Box | undefined
  /** The nearest element around it that opens a microdata item. */
  scope: Element | undefined
}

/** Whether hidden elements are read as well, and what waits for a script or for its absence: some pages show their story so. */
export interface ScanOptions {
  hidden?: 'drop' | 'keep'
}

interface Frame {
  children: ReadonlyArray<RootContent | ElementContent>
  next: number
  /** The element whose children these are; undefined at the root of the tree. */
  element: Element | undefined
  box: Box | undefined
  kind: 'block' | 'inline'
}

/** Elements shown where no script runs, or by one. */
const unscripted = new Set(['noscript', 'template'])
const controls = new Set(['button', 'label', 'textarea', 'input'])
const loud = new Set(['b', 'strong', 'em', 'i'])
const generic = new Set(['div', 'section', 'body', 'form', 'aside', 'article', 'main', 'header', 'footer', 'center', 'fieldset'])
const metadataNames = new Set(['meta', 'link', 'title', 'script', 'base', 'time', 'html'])

/** Reads a tree into blocks, boxes and media in document order, in one walk without recursion; linear in the tree. */
export function scanPage(tree: Root | Element, options: ScanOptions = {}): PageScan {
  return new Scanner(options.hidden ?? 'drop').run(tree)
}

/** The blocks of a tree: see `scanPage`. */
export function pageBlocks(tree: Root | Element, options: ScanOptions = {}): PageBlock[] {
  return scanPage(tree, options).blocks
}

class Scanner {
  readonly scan: PageScan = {blocks: [], boxes: [], media: [], metadata: []}
  readonly stack: Frame[] = []
  box: Box | undefined
  /** Inline elements that are open around the current text, outermost first. */
  readonly open: Element[] = []
  /** Microdata items that are open, outermost first. */
  readonly scopes: Element[] = []
  linkDepth = 0
  controlDepth = 0
  loudDepth = 0
  breaks = 0
  raw: string[] = []
  texts: Text[] = []
  inline: Element[] = []
  links: Array<{parts: string[]; element: Element}> = []
  link: {parts: string[]; element: Element} | undefined
  linkLength = 0
  controlLength = 0
  loudLength = 0

  constructor(readonly hidden: 'drop' | 'keep') {}

  run(tree: Root | Element): PageScan {
    this.enterBlock(tree.type === 'element' ? tree : {type: 'element', tagName: 'html', properties: {}, children: tree.children as Element['children']}) // a doctype is no child of an element, and is passed over
    for (let frame = this.stack.at(-1); frame !== undefined; frame = this.stack.at(-1)) {
      const child = frame.children[frame.next]
      frame.next += 1
      if (child === undefined) this.leave(frame)
      else if (child.type === 'text') this.text(child)
      else if (child.type === 'element') this.enter(child)
    }
    return this.scan
  }

  enter(element: Element): void {
    const name = element.tagName
    if (isMetadata(element)) this.note(element)
    if (mediaElements.has(name) && this.box !== undefined) {
      this.scan.media.push({element, box: this.box, before: this.before()})
    }
    if (name === 'head' || name === 'noscript') this.metadataOnly(element)
    if (wordless.has(name) && !(this.hidden === 'keep' && unscripted.has(name))) return
    if (this.hidden === 'drop' && name !== 'body' && name !== 'html' && isHidden(element)) return
    if (name === 'br') return this.lineBreak()
    if ('itemScope' in element.properties) this.scopes.push(element)
    if (this.isInline(element)) this.enterInline(element)
    else this.enterBlock(element)
  }

  /** Reads metadata from the head, whose elements hold no words for the reader. */
  metadataOnly(element: Element): void {
    for (const child of element.children) {
      if (child.type === 'element' && isMetadata(child)) this.note(child)
    }
  }

  note(element: Element): void {
    this.scan.metadata.push({element, before: this.before(), box: this.box, scope: this.scopes.at(-1)})
  }

  /** How many blocks are complete, the one being read included. */
  before(): number {
    return this.scan.blocks.length + (this.texts.length > 0 ? 1 : 0)
  }

  isInline(element: Element): boolean {
    const name = element.tagName
    if (phrasingElements.has(name)) return true
    if (blockElements.has(name)) return false
    return this.open.length > 0 || (this.box !== undefined && lineElements.has(this.box.tag))
  }

  enterBlock(element: Element): void {
    this.flush()
    const parent = this.box
    this.box = new Box(element, parent, this.scan.boxes.length)
    this.box.firstBlock = this.scan.blocks.length
    this.scan.boxes.push(this.box)
    this.stack.push({children: element.children, next: 0, element, box: parent, kind: 'block'})
  }

  enterInline(element: Element): void {
    const name = element.tagName
    if (controls.has(name)) this.enterControl(element)
    if (loud.has(name)) this.loudDepth += 1
    if (name === 'a') {
      this.linkDepth += 1
      this.link = undefined
    }
    this.open.push(element)
    this.stack.push({children: element.children, next: 0, element, box: this.box, kind: 'inline'})
  }

  enterControl(element: Element): void {
    this.controlDepth += 1
    this.raw.push(' ')
    if (element.tagName !== 'input' && element.tagName !== 'textarea') return
    const kind = attribute(element, 'type')
    if (kind === 'hidden') return
    const shown = attribute(element, 'placeholder') ?? (kind === 'submit' || kind === 'button' ? attribute(element, 'value') : undefined)
    if (shown !== undefined && shown.trim() !== '') this.add(shown)
    this.inline.push(this.open[0] ?? element)
  }

  leave(frame: Frame): void {
    this.stack.pop()
    if (frame.element === undefined) return
    if (this.scopes.at(-1) === frame.element) this.scopes.pop()
    if (frame.kind === 'block') {
      this.flush()
      this.close()
      this.box = frame.box
      return
    }
    const name = frame.element.tagName
    this.open.pop()
    if (loud.has(name)) this.loudDepth -= 1
    if (controls.has(name)) {
      this.controlDepth -= 1
      this.raw.push(' ')
    }
    if (name === 'a') {
      this.linkDepth -= 1
      this.link = undefined
    }
  }

  close(): void {
    if (this.box === undefined) return
    this.box.end = this.scan.boxes.length
    this.box.endBlock = this.scan.blocks.length
  }

  lineBreak(): void {
    this.raw.push(' ')
    this.breaks += 1
    if (this.breaks > 1 && this.texts.length > 0) this.flush()
  }

  text(node: Text): void {
    if (isBlank(node.value)) {
      this.raw.push(' ')
      return
    }
    this.texts.push(node)
    const outermost = this.open[0]
    if (outermost !== undefined && this.inline.at(-1) !== outermost) this.inline.push(outermost)
    this.add(node.value)
  }

  /** Adds words to the run, and to the link, button or bold type around them. */
  add(value: string): void {
    this.breaks = 0
    this.raw.push(value)
    const length = value.trim().length
    if (this.linkDepth > 0) this.addToLink(value)
    if (this.linkDepth > 0 || this.controlDepth > 0) this.linkLength += length
    if (this.controlDepth > 0) this.controlLength += length
    if (this.loudDepth > 0) this.loudLength += length
  }

  addToLink(value: string): void {
    if (this.link === undefined) {
      const element = this.open.findLast(({tagName}) => tagName === 'a')
      if (element === undefined) return
      this.link = {parts: [], element}
      this.links.push(this.link)
    }
    this.link.parts.push(value)
  }

  flush(): void {
    const text = collapse(this.raw.join(''))
    if (text !== '' && this.box !== undefined) this.scan.blocks.push(this.block(text, this.box))
    this.raw = []
    this.texts = []
    this.inline = []
    this.links = []
    this.link = undefined
    this.breaks = 0
    this.linkLength = 0
    this.controlLength = 0
    this.loudLength = 0
  }

  block(text: string, box: Box): PageBlock {
    const links = this.links.map(({parts, element}) => pageLink(collapse(parts.join('')), element))
    const wrapper = this.inline.length === 1 && generic.has(box.tag) ? this.inline[0]!.tagName : undefined
    const whole = this.linkLength >= text.length - 1 && (wrapper === 'a' || (wrapper !== undefined && controls.has(wrapper)))
    return {
      index: this.scan.blocks.length,
      text,
      tag: whole && wrapper !== undefined ? wrapper : box.tag,
      links,
      linkDensity: Math.min(1, this.linkLength / text.length),
      containers: box.path,
      box,
      texts: this.texts,
      inline: this.inline,
      controlLength: this.controlLength,
      strongLength: this.loudLength
    }
  }
}

function pageLink(text: string, element: Element): PageLink {
  const href = attribute(element, 'href')
  return href === undefined ? {text, element} : {text, href, element}
}

function isMetadata({tagName, properties}: Element): boolean {
  return metadataNames.has(tagName) || 'itemProp' in properties || 'itemType' in properties || 'rel' in properties
}

const notBlank = /\S/

function isBlank(text: string): boolean {
  return !notBlank.test(text)
}

/** White space collapsed to single spaces, none at the edges; zero-width characters go. */
export function collapse(text: string): string {
  return text.replace(/[\u200b\u2060\ufeff\u00ad]+/g, '').replace(/\s+/g, ' ').trim()
}
