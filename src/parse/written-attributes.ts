import type {Element, Nodes} from 'hast'
import {attribute, camelCase, isElement} from '../blocks/hast-elements.js'
import {blocks} from '../blocks/registry.js'
import type {Report} from '../blocks/spelling.js'
import {attributionRoles, correctionKinds} from '../model/body.js'
import {promotionKinds} from '../model/promotion.js'
import {isRecordId} from '../model/provenance.js'

/** What may stand in `data-cd`: a block, what stands inside one, or the version of an article. */
const roles = new Set([...Object.keys(blocks).map(kebabCase), 'footnote-reference', 'credit'])

/** What each attribute must be; each gives whether it is. */
const right: Readonly<Record<string, (value: string, element: Element) => boolean>> = {
  'data-cd': value => roles.has(value) || /^\d+\.\d+$/.test(value),
  'data-cd-quote': isRecordId,
  'data-cd-attribution': value => value.trim().split(/\s+/).every(isRecordId),
  'data-cd-role': value => (attributionRoles as readonly string[]).includes(value),
  'data-cd-kind': (value, element) => kindsOf(element).includes(value),
  'data-cd-id': (value, element) => attribute(element, 'dataCd') !== 'promotion' || isRecordId(value)
}
const names = Object.keys(right).map(name => [name, camelCase(name)] as const)

/** Reports each `data-cd` attribute in the body of a written article that cannot be, or that is wanting. Linear in the tree. */
export function reportWrongAttributes(nodes: readonly Nodes[], report: Report): void {
  const queue: Nodes[] = nodes.toReversed()
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (!isElement(node)) continue
    const detail = wrongIn(node)
    if (detail !== undefined) report('directive-attribute', {place: node.position, detail})
    for (let index = node.children.length - 1; index >= 0; index--) queue.push(node.children[index]!)
  }
}

function wrongIn(element: Element): string | undefined {
  for (const [name, property] of names) {
    const value = attribute(element, property)
    if (value !== undefined && !right[name]!(value, element)) return `\`${name}="${value}"\``
  }
  const lacksRole = attribute(element, 'dataCdAttribution') !== undefined && attribute(element, 'dataCdRole') === undefined
  return lacksRole ? '`data-cd-attribution` without `data-cd-role`' : undefined
}

function kindsOf(element: Element): readonly string[] {
  return attribute(element, 'dataCd') === 'promotion' ? promotionKinds : correctionKinds
}

function kebabCase(name: string): string {
  return name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
}
