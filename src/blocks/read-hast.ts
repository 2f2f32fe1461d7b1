import type {Element, Nodes, Text} from 'hast'
import type {Block, Caption, Phrasing} from '../model/body.js'
import type {Position} from '../model/position.js'
import {isSafeImageUrl} from '../model/url.js'
import {attribute, blockElements, camelCase, inlineElements, isBlank, isElement, silentElements} from './hast-elements.js'
import {hastFacts} from './hast-facts.js'
import {imagesOf} from './hast-media.js'
import {placeIn} from './places.js'
import {isSpace, phrasingFromHast, spanOf, trimPhrasing, type LocateText, type PhrasingReading} from './phrasing-hast.js'
import {quotationMarksOf} from './quotation-marks.js'
import {blocks} from './registry.js'
import type {BlockSpelling, HastReader, Report} from './spelling.js'

export interface HastReadingOptions {
  /** Subtrees that are left out. */
  skip?: ReadonlySet<Nodes> | undefined
  /** Nodes in whose place leaves of promotions stand, with the ids of their records. */
  replace?: ReadonlyMap<Nodes, readonly string[]> | undefined
  /** Relative addresses are resolved by it. */
  url?: string | undefined
  /** BCP 47; the marks of `<q>` are those of the language. */
  language?: string | undefined
  /** `annotated` for a written article, in which nothing is guessed. */
  mode?: 'annotated' | 'foreign' | undefined
  positions?: 'keep' | 'omit' | undefined
  /** The place of characters in the source; without it texts that are cut have no place. */
  locate?: LocateText | undefined
  /** Writes an element that holds no words and that nobody claims; without it such an element is dropped. */
  verbatim?: ((element: Element) => string) | undefined
  /** The record id of the promotion that an element of a written article stands for. */
  promotionId?: ((element: Element) => string) | undefined
  report?: Report | undefined
}

export interface HastReading {
  blocks: Block[]
  /** Copy of promotions that stood in place, by record id. */
  copies: Map<string, Block[]>
  /** The addresses that marked quotations cite, with their half-open offsets. */
  cites: Array<{start: number; end: number; url: string}>
  /** The texts that were read, in the order of the blocks. */
  texts: Text[]
}

/** The blocks of hast, not normalized; see `readHast`. */
export function blocksFromHast(nodes: readonly Nodes[], options: HastReadingOptions = {}): Block[] {
  return readHast(nodes, options).blocks
}

/**
 * Reads blocks straight from hast. Elements that nobody claims are unwrapped and their words kept; bare text between
 * blocks is a paragraph, and two breaks in foreign HTML end one. Programs, styles, comments and drawings are left out.
 * Recursive: check the tree's depth before. Linear in the tree, for a given depth.
 */
export function readHast(nodes: readonly Nodes[], options: HastReadingOptions = {}): HastReading {
  const reader = new Reading(nodes, options)
  const found = reader.blocks(nodes)
  return {blocks: found, copies: reader.copies, cites: reader.cites, texts: reader.texts}
}

const known = Object.values(blocks) as Array<BlockSpelling<Block>> // reading never gives a spelling a block
const byElement = new Map(known.flatMap(spelling => (spelling.elements ?? []).map(name => [name, spelling] as const)))
const byName = new Map(Object.entries(blocks) as Array<[string, BlockSpelling<Block>]>)
/** The more an element says of itself, the sooner it is believed: these come first, in this order. */
const mostTelling = [blocks.embed, blocks.pullquote, blocks.correction, blocks.blockquote] as Array<BlockSpelling<Block>> // as above
const claimants = [...new Set([...mostTelling, ...known])].filter(spelling => spelling.claims !== undefined)

/** One reading of one tree. */
class Reading implements HastReader {
  readonly mode: 'annotated' | 'foreign'
  readonly report: Report
  readonly copies = new Map<string, Block[]>()
  readonly cites: HastReading['cites'] = []
  readonly texts: Text[] = []
  readonly #options: HastReadingOptions
  readonly #facts: ReturnType<typeof hastFacts>
  readonly #phrasing: PhrasingReading
  readonly #skip: ReadonlySet<Nodes>
  readonly #replace: ReadonlyMap<Nodes, readonly string[]>
  /** Links and marks around the blocks being read, outermost first. */
  #wrappers: Element[] = []

  constructor(nodes: readonly Nodes[], options: HastReadingOptions) {
    this.mode = options.mode ?? 'foreign'
    this.report = options.report ?? (() => {})
    this.#options = options
    this.#skip = options.skip ?? new Set()
    this.#replace = options.replace ?? new Map()
    this.#facts = hastFacts(nodes, {skip: this.#skip, replace: this.#replace})
    this.#phrasing = {
      read: this,
      locate: options.positions === 'omit' ? undefined : options.locate,
      footnoteIds: this.mode === 'foreign' ? this.#facts.footnoteIds : new Map(),
      cite: (element, url) => this.#noteCite(element, url),
      text: node => void this.texts.push(node),
      marks: quotationMarksOf(options.language),
      quotations: 0
    }
  }

  blocks(nodes: readonly Nodes[]): Block[] {
    const found: Block[] = []
    this.#readInto(found, nodes)
    return found
  }

  /** Adds the blocks of nodes to others; one by one, as many spread at once would overflow the stack. */
  #readInto(found: Block[], nodes: readonly Nodes[]): void {
    let run: Nodes[] = []
    const flush = (): void => {
      if (run.length > 0) for (const block of this.#paragraphs(run)) found.push(block)
      run = []
    }
    const isText = nodes.some(node => node.type === 'text' && !isBlank(node))
    for (const node of nodes) {
      const promotionIds = this.#replace.get(node)
      const isLeft = promotionIds !== undefined || this.#skip.has(node)
      const spelling = isElement(node) && !isLeft ? this.#spellingOf(node) : undefined
      if (promotionIds !== undefined) {
        flush()
        const place = this.position(node)
        for (const promotionId of promotionIds) found.push({type: 'promotion', ...place, promotionId})
      } else if (isLeft) {
        if (isElement(node) && blockElements.has(node.tagName)) flush()
      } else if (isElement(node) && spelling?.fromHast !== undefined) {
        flush()
        const blocks = spelling.fromHast(node, this)
        if (Array.isArray(blocks)) for (const block of blocks) found.push(block)
        else found.push(blocks)
      } else if (this.#isInline(node, isText)) run.push(node)
      else if (isElement(node)) {
        flush()
        this.#unwrapInto(found, node)
      } else if (node.type === 'root') this.#readInto(found, node.children)
    }
    flush()
  }

  phrasing(nodes: readonly Nodes[]): Phrasing[] {
    const children = trimPhrasing(phrasingFromHast(nodes, this.#phrasing))
    return this.#wrappers.reduceRight((inner, wrapper) => this.#wrapped(wrapper, inner), children)
  }

  captioned(nodes: readonly Nodes[], caption: Element | undefined): Array<Block | Caption> {
    if (caption === undefined) return this.blocks(nodes)
    const children = this.phrasing(caption.children)
    const line: Caption[] = children.length === 0 ? [] : [{type: 'caption', ...this.position(caption), children}]
    return [...this.blocks(nodes), ...line]
  }

  holds(element: Element, what: 'words' | 'blocks'): boolean {
    return (what === 'words' ? this.#facts.holdsWords : this.#facts.holdsBlocks).has(element)
  }

  leaves(node: Nodes): boolean {
    return this.#skip.has(node) || this.#replace.has(node)
  }

  url(value: string | undefined, node?: Nodes): string {
    const address = this.mode === 'annotated' ? (value ?? '') : this.#resolved((value ?? '').trim())
    if (!isSafeImageUrl(address)) this.report('url-unsafe', {place: node && this.position(node).position})
    return address
  }

  #resolved(address: string): string {
    const base = this.#options.url
    if (base === undefined || address.startsWith('#')) return address
    return URL.canParse(address, base) ? new URL(address, base).href : address
  }

  footnote(element: Element): string | undefined {
    return this.#facts.footnotes.get(element)
  }

  promotionId(element: Element): string | undefined {
    return this.#options.promotionId?.(element)
  }

  promotionCopy(id: string, copy: Block[]): void {
    this.copies.set(id, [...(this.copies.get(id) ?? []), ...copy])
  }

  position(node: Nodes): {position?: Position} {
    return this.#options.positions === 'omit' ? {} : placeIn(node)
  }

  /** What an element says it is: by `data-cd` in a written article, by its make-up in foreign HTML, else by its name. */
  #spellingOf(element: Element): BlockSpelling<Block> | undefined {
    if (this.mode === 'annotated') {
      if (inlineElements.has(element.tagName)) return undefined
      const name = attribute(element, 'dataCd')
      return (name === undefined ? undefined : byName.get(camelCase(name))) ?? byElement.get(element.tagName)
    }
    if (silentElements.has(element.tagName)) return undefined
    if (this.#facts.footnotes.has(element)) return blocks.footnoteDefinition as BlockSpelling<Block> // as `known`
    const isBlock = !inlineElements.has(element.tagName)
    const claimant = isBlock ? claimants.find(spelling => spelling.claims?.(element) === true) : undefined
    if (claimant !== undefined) return claimant
    // Such an element holds blocks only where its maker broke the rules: then it is but a box.
    const isLine = element.tagName === 'p' || /^h[1-6]$/.test(element.tagName)
    return isLine && this.holds(element, 'blocks') ? undefined : byElement.get(element.tagName)
  }

  #isInline(node: Nodes, isText: boolean): boolean {
    if (node.type === 'text') return true
    if (!isElement(node) || this.#facts.holdsBlocks.has(node) || blockElements.has(node.tagName)) return false
    if (inlineElements.has(node.tagName)) return true
    return isText && this.#facts.holdsWords.has(node)
  }

  /** Adds the content of an element that is no block itself. */
  #unwrapInto(found: Block[], element: Element): void {
    if (silentElements.has(element.tagName)) return
    const isInline = inlineElements.has(element.tagName)
    if (this.#options.verbatim !== undefined && !isInline && !blockElements.has(element.tagName) && this.#isEmpty(element)) {
      found.push({type: 'verbatim', ...this.position(element), format: 'html', value: this.#options.verbatim(element)})
      return
    }
    if (isInline) this.#wrappers.push(element)
    this.#readInto(found, element.children)
    if (isInline) this.#wrappers.pop()
  }

  #isEmpty(element: Element): boolean {
    return !this.holds(element, 'words') && !this.holds(element, 'blocks') && element.children.every(isBlank)
  }

  /** A mark or link that holds blocks goes into each of them. */
  #wrapped(wrapper: Element, children: Phrasing[]): Phrasing[] {
    if (children.every(isSpace)) return children
    const [mark] = phrasingFromHast([{...wrapper, children: [{type: 'text', value: '.'}]}], this.#phrasing)
    if (mark === undefined || !('children' in mark)) return children
    return [{...mark, position: undefined, ...spanOf(children), children} as Phrasing] // the mark with other words in it
  }

  /** The paragraphs of a run of text: in foreign HTML two breaks end one, and one of images only is a figure. */
  #paragraphs(run: readonly Nodes[]): Block[] {
    if (run.every(isBlank)) return []
    const parts = this.mode === 'annotated' ? [run] : splitAtBreaks(run)
    return parts.flatMap((part): Block[] => {
      const media = this.mode === 'annotated' ? [] : imagesOf(part, this)
      const places = part.filter(node => !isBlank(node)).map(node => this.position(node))
      if (media.length > 0) return [{type: 'figure', ...spanOf(places), media, children: []}]
      const children = this.phrasing(part)
      return children.length === 0 ? [] : [{type: 'paragraph', ...spanOf(children), children}]
    })
  }

  #noteCite(element: Element, url: string): void {
    const start = element.position?.start.offset
    const end = element.position?.end.offset
    if (start !== undefined && end !== undefined && url !== '') this.cites.push({start, end, url})
  }
}

/** Runs of nodes between two breaks or more. */
function splitAtBreaks(nodes: readonly Nodes[]): Nodes[][] {
  const parts: Nodes[][] = [[]]
  for (let index = 0; index < nodes.length; index++) {
    let end = index
    let breaks = 0
    for (; end < nodes.length && (isElement(nodes[end], 'br') || (breaks > 0 && isBlank(nodes[end]!))); end++) {
      if (isElement(nodes[end], 'br')) breaks++
    }
    if (breaks > 1) parts.push([])
    else for (const node of nodes.slice(index, Math.max(end, index + 1))) parts.at(-1)!.push(node)
    index = Math.max(end, index + 1) - 1
  }
  return parts
}
