import type {Element, Nodes, Root} from 'hast'
import {attribute, childrenOf, findElements, isElement, textOf} from '../blocks/hast-elements.js'
import type {Report} from '../blocks/spelling.js'
import {recordsType} from '../model/records-type.js'
import {oneLine} from '../model/plain-string.js'
import type {DraftRecords, Metadata} from './draft.js'
import {readFrontMatter} from './front-matter.js'
import {reportWrongAttributes} from './written-attributes.js'

/** The first element that carries `data-cd` and holds a whole article; undefined where there is none. */
export function writtenArticle(tree: Root): Element | undefined {
  return findElements(tree.children, isWritten, 1)[0]
}

/** `data-cd` is a version of the model. Others may have such an attribute too: an element of another name needs records. */
function isWritten(element: Element): boolean {
  return /^\d+\.\d+$/.test(attribute(element, 'dataCd') ?? '') && (element.tagName === 'article' || element.children.some(isRecords))
}

function isRecords(node: Nodes): node is Element {
  return isElement(node, 'script') && attribute(node, 'type') === recordsType
}

export interface Written {
  /** What holds the body. */
  nodes: Nodes[]
  metadata: Metadata
  records: DraftRecords
}

/** Fields by the `data-cd` of the lines that show them. */
const fields: Readonly<Record<string, keyof Metadata>> = {
  'alternative-headline': 'alternativeHeadline',
  description: 'description',
  byline: 'byline',
  'date-published': 'datePublished',
  'date-modified': 'dateModified'
}

/** Takes a written article apart. Its header is true where it and the records say different things. */
export function readWritten(article: Element, report: Report): Written {
  const script = article.children.findLast(isRecords)
  const header = article.children.find(child => isElement(child, 'header') && attribute(child, 'dataCd') === 'header')
  const language = attribute(article, 'lang')
  const data = {
    copydesk: attribute(article, 'dataCd'),
    ...(script !== undefined ? recordsIn(script, report) : {}),
    ...(language !== undefined && language !== '' && {inLanguage: language}),
    ...(isElement(header) ? shownIn(header) : {})
  }
  const {metadata, records} = readFrontMatter(data, (code, path, detail) => report(code, {path, detail, place: script?.position}))
  const nodes = article.children.filter(child => child !== script && child !== header)
  reportWrongAttributes(nodes, report)
  return {nodes, metadata, records}
}

function shownIn(header: Element): Partial<Record<keyof Metadata, string>> {
  const shown: Partial<Record<keyof Metadata, string>> = {}
  for (const line of header.children) {
    if (!isElement(line)) continue
    const name = attribute(line, 'dataCd') ?? ''
    const field = line.tagName === 'h1' ? 'headline' : Object.hasOwn(fields, name) ? fields[name] : undefined
    const value = attribute(line, 'dateTime') ?? oneLine(textOf(line))
    if (field !== undefined && value !== '') shown[field] = value
  }
  return shown
}

/** How deep JSON may be nested: more than any article's, less than a stack. */
const mostLevels = 300

function recordsIn(script: Element, report: Report): Record<string, unknown> {
  let data: unknown
  try {
    data = JSON.parse(childrenOf(script).map(child => (child.type === 'text' ? child.value : '')).join(''))
  } catch (cause) {
    report('json-invalid', {place: script.position, cause})
    return {}
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data) || !isHarmless(data)) {
    report('json-invalid', {place: script.position, detail: 'expected an object of ordinary depth'})
    return {}
  }
  return {...data}
}

/** Takes keys that would reach a prototype out of data just parsed; whether it is no deeper than it may be. */
function isHarmless(data: object): boolean {
  let level: object[] = [data]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > mostLevels) return false
    for (const value of level) if (Object.hasOwn(value, '__proto__')) delete (value as Record<string, unknown>)['__proto__'] // an own key of parsed JSON
    level = level.flatMap(value => Object.values(value).filter(child => typeof child === 'object' && child !== null))
  }
  return true
}
