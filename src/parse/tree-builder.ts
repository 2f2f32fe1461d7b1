import type {Element, Properties, Root} from 'hast'
import {placeIn} from '../blocks/places.js'
import {Problem} from '../problems.js'
import {liftOut} from './adoption.js'
import {CutFormatting} from './cut-formatting.js'
import {headingElements, ruleOf, type ElementRule, type TablePart} from './element-rules.js'
import {OpenElements, type OpenElement} from './open-elements.js'
import type {Points} from './points.js'
import type {TreeLimits} from './tree-limits.js'
import {placeOf, TreeNodes} from './tree-nodes.js'

type DocumentPart = 'html' | 'head' | 'body'

/** How far up an element is looked for: further would cost quadratic time. */
const mostCrossed = 32

/**
 * Builds a tree of tags and texts that come in document order. Every call costs what it adds or closes.
 * Offsets are half-open.
 */
export class TreeBuilder {
  readonly #nodes: TreeNodes
  readonly #open = new OpenElements()
  readonly #end: number
  readonly #limits: TreeLimits
  readonly #report: (problem: Problem) => void
  /** The first element that was too deep. */
  #tooDeep: Element | undefined
  /** The parts of a document that there are; one with a doctype has all. */
  readonly #parts: Partial<Record<DocumentPart, Element>> = {}
  #isDocument = false
  #form: OpenElement | undefined
  readonly #cut = new CutFormatting()
  /** The next text may drop its first line feed. */
  #afterPre = false

  constructor(source: string, points: Points, limits: TreeLimits, report: (problem: Problem) => void) {
    this.#nodes = new TreeNodes(source, points, limits)
    this.#end = source.length
    this.#limits = limits
    this.#report = report
  }

  /** Inside SVG or MathML. */
  get isForeign(): boolean {
    return this.#open.innermost?.foreign ?? false
  }

  startTag(given: ElementRule, properties: Properties, start: number, end: number, selfClosing: boolean): void {
    this.#afterPre = false
    if (this.isForeign) {
      if (!given.breaksOut) return this.#startForeign(given, properties, start, end, selfClosing)
      while (this.isForeign) this.#pop(start)
    }
    const rule = given.name === 'image' ? ruleOf('img') : given
    const {name} = rule
    if (name === 'html' || name === 'head' || name === 'body') return this.#startDocumentPart(name, properties, start, end)
    if (name === 'form' && this.#form !== undefined) return
    this.#enterPart(rule.standsIn, start)
    this.#closeBefore(rule, start)
    if (!rule.isSpecial && !rule.isVoid) this.#reopen(start)
    const node = this.#append(name, properties, start, end)
    if (rule.isVoid) return
    const opened = this.#push(rule, node, name === 'svg' || name === 'math')
    if (selfClosing && opened.foreign) this.#pop(end)
    if (name === 'form') this.#form = opened
    this.#afterPre = name === 'pre' || name === 'textarea' || name === 'listing'
  }

  endTag(rule: ElementRule, start: number, end: number): void {
    const {name} = rule
    this.#afterPre = false
    if (name === 'br') return this.startTag(rule, {}, start, end, false)
    if (name === 'html' || name === 'body' || rule.isVoid) return
    if (name === 'form') return this.#endForm(start, end)
    if (name === 'table' || rule.tablePart !== undefined) return this.#endTablePart(rule, start, end)
    if (rule.isHeading) return this.#endHeading(name, start, end)
    if (name === 'li' ? !this.#open.hasItem('li') : !this.#open.has(name)) return this.#endUnopened(name, start, end)
    if (rule.isFormatting) return this.#endFormatting(name, start, end)
    if (rule.isSpecial || this.#isNear(name)) this.#popUntil(name, start, end)
  }

  /** Whether an element of the name is open and no block is open inside it: else its end tag means nothing. */
  #isNear(name: string): boolean {
    const {stack} = this.#open
    const last = Math.max(stack.length - mostCrossed, 0)
    for (let index = stack.length - 1; index >= last; index--) {
      const {rule} = stack[index]!
      if (rule.name === name) return true
      if (rule.isSpecial) return false
    }
    return false
  }

  text(value: string, start: number, end: number): void {
    if (this.#afterPre) {
      this.#afterPre = false
      const feed = value.startsWith('\r\n') ? 2 : value.startsWith('\n') || value.startsWith('\r') ? 1 : 0
      if (feed > 0) return feed === value.length ? undefined : this.text(value.slice(feed), start + feed, end)
    }
    this.#beforeText(value, start)
    this.#nodes.lines(this.#into, value, start, end)
  }

  /** Characters spelled by a reference as `&amp;`. */
  entity(value: string, start: number, end: number): void {
    this.#afterPre = false
    this.#beforeText(value, start)
    this.#nodes.text(this.#into, value, start, end)
  }

  comment(value: string, start: number, end: number): void {
    this.#nodes.comment(this.#into, value, start, end)
  }

  doctype(start: number, end: number): void {
    if (this.#open.innermost !== undefined) return
    this.#isDocument = true
    this.#nodes.doctype(start, end)
  }

  finish(): Root {
    while (this.#open.innermost !== undefined) this.#pop(this.#end)
    if (this.#tooDeep !== undefined) this.#report(new Problem('html-too-deep', {place: placeIn(this.#tooDeep).position}))
    return this.#nodes.root
  }

  get #into(): Element | Root {
    return this.#open.innermost?.into ?? this.#nodes.root
  }

  #beforeText(value: string, start: number): void {
    const name = this.#open.innermost?.rule.name ?? (this.#isDocument ? 'html' : '')
    if ((name !== 'head' && name !== 'html' && this.#cut.isEmpty) || value.trim() === '') return
    this.#enterPart('body', start)
    this.#reopen(start)
  }

  #append(name: string, properties: Properties, start: number, end: number): Element {
    const node = this.#nodes.element(name, properties, start, end)
    const parent = this.#open.innermost
    if (parent === undefined) this.#nodes.root.children.push(node)
    else if (parent.depth < this.#limits.depth) parent.into.children.push(node)
    else this.#appendTooDeep(node, parent)
    return node
  }

  /** What is too deep becomes the next sibling of the element that would hold it, and so does what follows it there. */
  #appendTooDeep(node: Element, parent: OpenElement): void {
    this.#tooDeep ??= node
    const outer = this.#outer ?? this.#nodes.root
    parent.into = outer
    outer.children.push(node)
  }

  /** Where the elements at the limit of depth stand. */
  #outer: Element | Root | undefined

  #push(rule: ElementRule, node: Element, foreign: boolean): OpenElement {
    const parent = this.#open.innermost
    const depth = Math.min((parent?.depth ?? 0) + 1, this.#limits.depth)
    if (depth === this.#limits.depth && (parent?.depth ?? 0) < depth) this.#outer = parent?.into
    const opened = {rule, node, into: node, depth, foreign, ended: false}
    this.#open.push(opened)
    return opened
  }

  #startForeign(rule: ElementRule, properties: Properties, start: number, end: number, selfClosing: boolean): void {
    const node = this.#append(rule.name, properties, start, end)
    if (selfClosing) return
    this.#push(rule, node, !rule.holdsHtml)
  }

  #startDocumentPart(name: DocumentPart, properties: Properties, start: number, end: number): void {
    const known = this.#parts[name]
    if (known !== undefined) {
      for (const key of Object.keys(properties)) if (!Object.hasOwn(known.properties, key)) known.properties[key] = properties[key]
      return
    }
    if (name === 'body' && this.#open.has('head')) this.#popUntil('head', start, start)
    if (name !== 'html') this.#enterDocument(start)
    const innermost = this.#open.innermost?.rule.name
    if (innermost === undefined || innermost === 'html') this.#openPart(name, properties, start, end)
  }

  #openPart(name: DocumentPart, properties: Properties, start: number, end: number): void {
    this.#parts[name] = this.#append(name, properties, start, end)
    this.#push(ruleOf(name), this.#parts[name], false)
  }

  #enterDocument(start: number): void {
    if (this.#isDocument && this.#parts.html === undefined && this.#open.innermost === undefined) this.#openPart('html', {}, start, start)
  }

  /** Opens the parts of a document whose tags were left out; what can't stand in the head ends it. */
  #enterPart(part: ElementRule['standsIn'], start: number): void {
    this.#enterDocument(start)
    if (part === 'body' && this.#open.innermost?.rule.name === 'head') this.#pop(start)
    const parts = this.#parts
    if (this.#open.innermost?.rule.name === 'html' && !(parts[part] ?? parts.body)) this.#openPart(part, {}, start, start)
  }

  /** Closes what a start tag closes. */
  #closeBefore({name, tablePart, closesItems, closesParagraph, closesInnermost}: ElementRule, start: number): void {
    if (tablePart !== undefined) this.#closeTableParts(tablePart, start)
    for (const item of closesItems) if (this.#open.hasItem(item)) this.#popUntil(item, start, start)
    if (closesParagraph && this.#open.has('p')) this.#cutParagraph(start)
    if (name === 'a' || name === 'nobr') {
      if (this.#open.has(name)) this.#endFormatting(name, start, start)
      this.#cut.forget(name)
    }
    if (name === 'button' && this.#open.has('button')) this.#popUntil('button', start, start)
    if (closesInnermost !== undefined) while (closesInnermost.has(this.#open.innermost?.rule.name ?? '')) this.#pop(start)
  }

  #cutParagraph(start: number): void {
    const popped: OpenElement[] = []
    do popped.unshift(this.#pop(start)!) // a paragraph is open
    while (popped[0]!.rule.name !== 'p')
    this.#cut.keep(popped, this.#open.stack.length)
  }

  /** Opens again what was cut. */
  #reopen(start: number): void {
    if (this.#cut.isEmpty) return
    for (const {rule, node} of this.#cut.take()) this.#push(rule, this.#append(rule.name, {...node.properties}, start, start), false)
  }

  #closeTableParts(part: TablePart, start: number): void {
    const last = this.#open.tablePartEndedBy(part)
    if (last !== undefined) this.#popThrough(last, start, start)
    const {table, section} = this.#open.table
    if (part === 'section' && table !== undefined && last === undefined) while (this.#open.innermost !== table) this.#pop(start)
    // A caption or a group of columns can't hold rows.
    if (part !== 'section' && (section?.rule.name === 'caption' || section?.rule.name === 'colgroup')) this.#popThrough(section, start, start)
  }

  #endTablePart(rule: ElementRule, start: number, end: number): void {
    const part = this.#open.table[rule.tablePart ?? 'table']
    if (part?.rule === rule) this.#popThrough(part, start, end)
  }

  #endForm(start: number, end: number): void {
    const form = this.#form
    this.#form = undefined
    if (form === undefined) return
    if (this.#open.innermost === form) this.#pop(start, end)
    else form.ended = true
  }

  #endHeading(name: string, start: number, end: number): void {
    if (![name, ...headingElements].some(heading => this.#open.has(heading))) return
    while (this.#open.innermost?.rule.isHeading === false) this.#pop(start)
    this.#pop(start, end)
  }

  #endUnopened(name: string, start: number, end: number): void {
    this.#cut.forget(name)
    if (name !== 'p') return
    this.#enterPart('body', start)
    this.#append('p', {}, start, end)
  }

  /** The "adoption agency" of the standard, for the nestings that are found: `<b><i>x</b>y</i>` and `<b><p>x</b>y</p>`. */
  #endFormatting(name: string, start: number, end: number): void {
    const {stack} = this.#open
    let index = stack.length - 1
    const last = Math.max(stack.length - mostCrossed, 0)
    while (index > last && stack[index]!.rule.name !== name) index--
    const crossed = stack.slice(index + 1)
    if (stack[index]!.rule.name !== name || crossed.every(inner => !inner.rule.isSpecial)) {
      this.#popUntil(name, start, end)
      this.#cut.keep(crossed, stack.length)
    } else if (!liftOut({open: this.#open, nodes: this.#nodes, limits: this.#limits}, index, start)) stack[index]!.ended = true
  }

  #popUntil(name: string, start: number, end: number): void {
    while (this.#open.innermost !== undefined && this.#open.innermost.rule.name !== name) this.#pop(start)
    this.#pop(start, end)
  }

  #popThrough(open: OpenElement, start: number, end: number): void {
    while (this.#open.innermost !== undefined && this.#open.innermost !== open) this.#pop(start)
    this.#pop(start, end)
  }

  /** Closes the innermost element, and those around it that had ended. */
  #pop(start: number, end = start): OpenElement | undefined {
    const popped = this.#open.pop()
    if (popped === undefined) return undefined
    placeOf(popped.node).to = end
    if (popped === this.#form) this.#form = undefined
    while (this.#open.innermost?.ended === true) placeOf(this.#open.pop()!.node).to = start
    this.#cut.dropDeeperThan(this.#open.stack.length)
    return popped
  }
}
