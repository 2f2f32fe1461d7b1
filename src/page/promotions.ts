import type {Element, Nodes} from 'hast'
import {classifyPromotions, type PromotionUnit} from '../analysis/promotions.js'
import {collapse, type PageBlock} from './blocks.js'
import {attribute, type Box} from './boxes.js'
import type {BlockDecision, Verdict} from './block-decision.js'

/** A promotion of a page, and where it stands. */
export interface PagePromotion {
  unit: PromotionUnit
  blocks: readonly PageBlock[]
  /** The outermost nodes that hold its blocks and nothing else, in document order. */
  nodes: readonly Nodes[]
}

export interface PagePromotionOptions {
  publisherNames?: readonly string[] | undefined
  language?: string | undefined
  /** Index of the block that is the headline. */
  headline?: number | undefined
  /** The half-open range of blocks to look at; all of them, if it is left out. */
  within?: {start: number; end: number} | undefined
}

const shown: ReadonlySet<Verdict> = new Set(['story', 'caption', 'pullquote'])

/** The promotions among the blocks of a page, whose story is known. Linear in blocks times the depth of their boxes. */
export function pagePromotions(decisions: readonly BlockDecision[], options: PagePromotionOptions): PagePromotion[] {
  const distances = storyDistances(decisions, options.headline)
  const {start, end} = options.within ?? {start: 0, end: decisions.length}
  const near = decisions.slice(start, end)
  const forms = new Map<Element, string[]>()
  const blocks = near.map(({block}, index) => {
    const form = hasControl(block) ? {buttons: buttonsIn(block), fields: fieldsAround(block, forms)} : noForm
    return {
      text: partedText(block), tag: block.tag, links: block.links, linkDensity: block.linkDensity, containers: block.containers,
      buttons: form.buttons, fields: form.fields, storyDistance: distances[start + index]
    }
  })
  const {publisherNames, language} = options
  return classifyPromotions(blocks, {publisherNames, language}).map(found => {
    const unit = {...found, start: found.start + start, end: found.end + start}
    const own = decisions.slice(unit.start, unit.end).map(({block}) => block)
    return {unit, blocks: own, nodes: nodesOf(own, unit)}
  })
}

/** Decisions that take no promotion for story. */
export function withPromotions(decisions: readonly BlockDecision[], promotions: readonly PagePromotion[]): BlockDecision[] {
  const decided = [...decisions]
  for (const {unit} of promotions) {
    for (let index = unit.start; index < unit.end; index++) {
      const {block, reasons} = decided[index]!
      decided[index] = {block, verdict: 'promotion', score: 0, reasons: [...reasons, `${unit.kind}: ${unit.reasons[0] ?? unit.rule}`]}
    }
  }
  return decided
}

const glued = /\p{Ll}\p{Lu}/u

/** The text of a block, with a space before each link that a style sheet alone parts from the word before it. */
function partedText({text, links}: PageBlock): string {
  let parted = ''
  let from = 0
  let last = 0
  for (const link of links) {
    const at = link.text === '' ? -1 : text.indexOf(link.text, last)
    if (at <= 0) continue
    last = at
    if (!glued.test(text.slice(at - 1, at + 1))) continue
    parted += `${text.slice(from, at)} `
    from = at
  }
  return from === 0 ? text : parted + text.slice(from)
}

const noForm = {buttons: undefined, fields: undefined}
const controls = new Set(['button', 'input', 'textarea'])

/** Whether a button or a field stands in a run of text. */
function hasControl({inline}: PageBlock): boolean {
  const stack = [...inline]
  for (let element = stack.pop(); element !== undefined; element = stack.pop()) {
    if (controls.has(element.tagName)) return true
    for (const child of element.children) if (child.type === 'element') stack.push(child)
  }
  return false
}

const typed = new Set(['input', 'textarea'])
const silent = new Set(['hidden', 'submit', 'button', 'image', 'checkbox', 'radio', 'reset'])

/** Types of the fields of the form around a run of text that holds one of them; each form is read once. */
function fieldsAround({box, inline}: PageBlock, forms: Map<Element, string[]>): string[] | undefined {
  if (!inline.some(element => element.tagName === 'button' || attribute(element, 'type') === 'submit' || fieldsIn(element).length > 0)) return undefined
  let form: Box | undefined = box
  while (form !== undefined && form.tag !== 'form') form = form.parent
  if (form === undefined) return inline.flatMap(fieldsIn)
  const known = forms.get(form.element) ?? fieldsIn(form.element)
  forms.set(form.element, known)
  return known
}

/** Types of the fields in an element: a text field is for e-mail where its name says so. */
function fieldsIn(root: Element): string[] {
  const types: string[] = []
  const stack = [root]
  for (let element = stack.pop(); element !== undefined; element = stack.pop()) {
    for (const child of element.children.toReversed()) if (child.type === 'element') stack.push(child)
    const type = (attribute(element, 'type') ?? 'text').toLowerCase()
    if (!typed.has(element.tagName) || silent.has(type)) continue
    const named = `${attribute(element, 'name') ?? ''} ${attribute(element, 'id') ?? ''} ${attribute(element, 'placeholder') ?? ''} ${attribute(element, 'value') ?? ''}`
    types.push(element.tagName === 'textarea' ? 'textarea' : type === 'text' && mail.test(named) ? 'email' : type)
  }
  return types
}

const mail = /e-?mail|correo|@/i

/** Labels of the buttons in a run of text. */
function buttonsIn({inline}: PageBlock): string[] {
  const labels: string[] = []
  const stack = inline.toReversed()
  for (let element = stack.pop(); element !== undefined; element = stack.pop()) {
    const kind = attribute(element, 'type')
    if (element.tagName === 'button') labels.push(collapse(textOf(element)))
    else if (element.tagName === 'input' && (kind === 'submit' || kind === 'button')) {
      labels.push(collapse(attribute(element, 'value') ?? ''))
    } else for (const child of element.children.toReversed()) if (child.type === 'element') stack.push(child)
  }
  return labels.filter(label => label !== '')
}

function textOf(element: Element): string {
  const parts: string[] = []
  const stack: Nodes[] = [element]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'text') parts.push(node.value)
    else if ('children' in node) stack.push(...node.children.toReversed())
  }
  return parts.join('')
}

/** How many blocks away from the story each block is; undefined where there is none. */
function storyDistances(decisions: readonly BlockDecision[], headline: number | undefined): Array<number | undefined> {
  const distances = decisions.map(() => Infinity)
  let last = -Infinity
  for (const [index, {verdict}] of decisions.entries()) {
    if (shown.has(verdict) || index === headline) last = index
    distances[index] = index - last
  }
  last = Infinity
  for (let index = decisions.length - 1; index >= 0; index--) {
    if (shown.has(decisions[index]!.verdict) || index === headline) last = index
    distances[index] = Math.min(distances[index]!, last - index)
  }
  return distances.map(distance => (distance === Infinity ? undefined : distance))
}

/** Climbs from each block to the outermost box that holds nothing but the unit; a run beside others gives its own nodes. */
function nodesOf(blocks: readonly PageBlock[], {start, end}: PromotionUnit): Nodes[] {
  const nodes = new Set<Nodes>()
  for (const block of blocks) {
    let {box} = block
    if (box.firstBlock < start || box.endBlock > end) {
      for (const node of runNodes(block)) nodes.add(node)
      continue
    }
    while (box.parent !== undefined && box.parent.firstBlock >= start && box.parent.endBlock <= end) box = box.parent
    nodes.add(box.element)
  }
  return [...nodes]
}

/** The outermost nodes of a run of text: its elements, and its texts that stand in none of them. */
function runNodes({inline, texts}: PageBlock): Nodes[] {
  const held = new Set<Nodes>()
  const stack: Nodes[] = [...inline]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    held.add(node)
    if ('children' in node) stack.push(...node.children)
  }
  const parts: Nodes[] = []
  for (const text of texts) {
    if (!held.has(text)) parts.push(text)
  }
  return [...inline, ...parts]
}
