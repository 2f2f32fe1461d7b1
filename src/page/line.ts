import type {Element, Text} from 'hast'
import {isBlankText} from '../blocks/hast-elements.js'
import {attribute, type Box} from './boxes.js'
import {controls, type ElementKind} from './elements.js'
import type {PageBlock, PageLink} from './page-block.js'

/** Whether an `a` is a place to link to, as the name of a sub-heading is, and no link. */
function isAnchor({properties}: Element): boolean {
  if (properties['href'] !== undefined) return false
  return properties['name'] !== undefined || Object.keys(properties).every(name => name === 'id')
}

const generic: ReadonlySet<string> = new Set(['div', 'section', 'body', 'form', 'aside', 'article', 'main', 'header', 'footer', 'center', 'fieldset'])

interface OpenLink {
  parts: string[]
  element: Element
}

const fewWords = /^\s*\S+\s+\S/
const endsGlued = /\S$/
const startsGlued = /^[\p{L}\p{N}]/u

/**
 * Whether the texts of two elements that meet without white space are lines that a style sheet alone parts: each is of
 * several words, where the parts of one word are not.
 */
function partsLines(before: string | undefined, after: string): boolean {
  return before !== undefined && endsGlued.test(before) && startsGlued.test(after) && fewWords.test(before) && fewWords.test(after)
}

/** The run of text that is being read, with the inline elements that are open around it; these stay open across runs. */
export class Line {
  /** Outermost first. */
  readonly #open: Element[] = []
  #linkDepth = 0
  #controlDepth = 0
  #loudDepth = 0
  #breaks = 0
  /** Whether the run holds anything but white space. */
  #hasWords = false
  /** Whether an element was closed, and nothing has been read since. */
  #closed = false
  /** Whether what is read next is the first of an element that stands right behind another. */
  #isNext = false
  #raw: string[] = []
  #texts: Text[] = []
  #inline: Element[] = []
  #links: OpenLink[] = []
  #link: OpenLink | undefined
  #linkLength = 0
  #controlLength = 0
  #loudLength = 0

  get hasText(): boolean {
    return this.#texts.length > 0
  }

  get isInside(): boolean {
    return this.#open.length > 0
  }

  open(element: Element, kind: ElementKind): void {
    if (this.#closed) this.#isNext = true
    this.#change(element, kind, 1)
    if (kind.isControl) this.#showControl(element)
    this.#open.push(element)
  }

  close(element: Element, kind: ElementKind): void {
    this.#open.pop()
    this.#closed = true
    this.#change(element, kind, -1)
  }

  #change(element: Element, {isLoud, isControl}: ElementKind, by: 1 | -1): void {
    if (isLoud) this.#loudDepth += by
    if (isControl) {
      this.#controlDepth += by
      this.#raw.push(' ')
    }
    if (element.tagName === 'a' && !isAnchor(element)) {
      this.#linkDepth += by
      this.#link = undefined
    }
  }

  #showControl(element: Element): void {
    if (element.tagName !== 'input' && element.tagName !== 'textarea') return
    const kind = attribute(element, 'type')
    if (kind === 'hidden') return
    const shown = attribute(element, 'placeholder') ?? (kind === 'submit' || kind === 'button' ? attribute(element, 'value') : undefined)
    if (shown !== undefined && shown.trim() !== '') this.#add(shown)
    this.#inline.push(this.#open[0] ?? element)
  }

  /** @returns Whether the run ends here: at a second break. */
  break(): boolean {
    this.#raw.push(' ')
    this.#breaks += 1
    return this.#breaks > 1 && this.hasText
  }

  text(node: Text): void {
    const isParted = this.#isNext && partsLines(this.#raw.at(-1), node.value)
    this.#closed = false
    this.#isNext = false
    if (isBlankText(node.value)) {
      this.#raw.push(' ')
      return
    }
    this.#texts.push(node)
    const outermost = this.#open[0]
    if (outermost !== undefined && this.#inline.at(-1) !== outermost) this.#inline.push(outermost)
    this.#add(isParted ? ` ${node.value}` : node.value)
  }

  /** Adds words to the run, and to the link, button or bold type around them. */
  #add(value: string): void {
    this.#hasWords = true
    this.#breaks = 0
    this.#raw.push(value)
    const length = value.trim().length
    if (this.#linkDepth > 0) this.#addToLink(value)
    if (this.#linkDepth > 0 || this.#controlDepth > 0) this.#linkLength += length
    if (this.#controlDepth > 0) this.#controlLength += length
    if (this.#loudDepth > 0) this.#loudLength += length
  }

  #addToLink(value: string): void {
    if (this.#link === undefined) {
      const element = this.#open.findLast(element => element.tagName === 'a' && !isAnchor(element))
      if (element === undefined) return
      this.#link = {parts: [], element}
      this.#links.push(this.#link)
    }
    this.#link.parts.push(value)
  }

  /** Ends the run. @returns Its block, or undefined where it holds no words. */
  end(box: Box | undefined, index: number): PageBlock | undefined {
    if (!this.#hasWords) {
      if (this.#raw.length > 0) this.#clear()
      return undefined
    }
    const text = collapse(this.#raw.join(''))
    const block = text === '' || box === undefined ? undefined : this.#block(text, box, index)
    this.#clear()
    return block
  }

  #clear(): void {
    this.#hasWords = false
    this.#raw = []
    this.#texts = []
    this.#inline = []
    this.#links = []
    this.#link = undefined
    this.#breaks = 0
    this.#linkLength = 0
    this.#controlLength = 0
    this.#loudLength = 0
  }

  #block(text: string, box: Box, index: number): PageBlock {
    const wrapper = this.#inline.length === 1 && generic.has(box.tag) ? this.#inline[0]!.tagName : undefined
    const isWhole = this.#linkLength >= text.length - 1 && wrapper !== undefined && (wrapper === 'a' || controls.has(wrapper))
    return {
      index,
      text,
      tag: isWhole ? wrapper : box.tag,
      links: this.#links.map(({parts, element}) => pageLink(collapse(parts.join('')), element)),
      linkDensity: Math.min(1, this.#linkLength / text.length),
      containers: box.path,
      box,
      texts: this.#texts,
      inline: this.#inline,
      controlLength: this.#controlLength,
      strongLength: this.#loudLength
    }
  }
}

function pageLink(text: string, element: Element): PageLink {
  const href = attribute(element, 'href')
  return href === undefined ? {text, element} : {text, href, element}
}

/** White space collapsed to single spaces, none at the edges; zero-width characters go. */
export function collapse(text: string): string {
  const trimmed = text.trim()
  return uneven.test(trimmed) ? collapsed(trimmed) : trimmed
}

const uneven = /[\u200b\u2060\ufeff\u00ad]|[^\S ]| {2}/

function collapsed(text: string): string {
  return text.replace(/[\u200b\u2060\ufeff\u00ad]+/g, '').replace(/\s+/g, ' ').trim()
}
