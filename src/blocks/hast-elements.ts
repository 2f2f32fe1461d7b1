import type {Element, Nodes} from 'hast'

/** Elements that stand in a line of text. Any other unknown one does too, unless it holds blocks. */
export const inlineElements: ReadonlySet<string> = new Set([
  'a', 'abbr', 'acronym', 'amp-img', 'b', 'bdi', 'bdo', 'big', 'br', 'button', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i', 'img',
  'input', 'ins', 'kbd', 'label', 'mark', 'math', 'nobr', 'output', 'picture', 'q', 'rb', 'rp', 'rt', 'rtc', 'ruby', 's', 'samp', 'slot',
  'small', 'span', 'strike', 'strong', 'sub', 'sup', 'svg', 'textarea', 'time', 'tt', 'u', 'var', 'wbr'
])

/** Elements that start and end a block. */
export const blockElements: ReadonlySet<string> = new Set([
  'address', 'amp-audio', 'amp-iframe', 'amp-video', 'amp-youtube', 'article', 'aside', 'audio', 'blockquote', 'body', 'caption', 'center', 'col', 'colgroup', 'dd', 'details', 'dialog', 'dir',
  'div', 'dl', 'dt', 'embed', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'frame', 'frameset', 'h1', 'h2', 'h3', 'h4', 'h5',
  'h6', 'header', 'hgroup', 'hr', 'html', 'iframe', 'legend', 'li', 'listing', 'main', 'menu', 'nav', 'object', 'oembed', 'ol', 'optgroup',
  'option', 'p', 'pre', 'search', 'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul', 'video', 'xmp'
])

/** Elements whose text is no words of the page: programs, styles, what is shown elsewhere or only without scripts. */
export const silentElements: ReadonlySet<string> = new Set([
  'base', 'datalist', 'link', 'map', 'meta', 'noembed', 'noframes', 'noscript', 'param', 'script', 'select', 'source', 'style', 'template',
  'title', 'track'
])

export function isElement(node: Nodes | undefined, name?: string): node is Element {
  return node?.type === 'element' && (name === undefined || node.tagName === name)
}

export function childrenOf(node: Nodes): readonly Nodes[] {
  return 'children' in node ? node.children : []
}

/** An attribute as text; undefined where it isn't there. */
export function attribute(element: Element, name: string): string | undefined {
  const value = Object.hasOwn(element.properties, name) ? element.properties[name] : undefined
  if (value === undefined || value === null || value === false) return undefined
  return value === true ? '' : Array.isArray(value) ? value.join(' ') : String(value)
}

const hintNames = new Set(['id', 'className', 'role', 'itemProp'])
const longestHint = 60
const known = new WeakMap<Element, string>()
/** What stands between the words of a hint, white space aside: in ASCII, and beyond. */
const marks = /[!-/:-@[-`{-\x7f]+/g
const otherMarks = /[^\p{L}\p{N}\s]+/gu
// oxlint-disable-next-line no-control-regex -- ASCII that is no control character but white space
const plain = /^[\t-\r -~]*$/

/**
 * Id, classes, role, item properties and short values of data attributes: in lower case, white space between them and
 * nothing between their words.
 */
function hintTextOf(element: Element): string {
  const before = known.get(element)
  if (before !== undefined) return before
  let text = ''
  for (const name of Object.keys(element.properties)) {
    const isHint = hintNames.has(name)
    if (!isHint && !name.startsWith('data')) continue
    const value = attribute(element, name) ?? ''
    if (value !== '' && (isHint || value.length <= longestHint)) text += ` ${value}`
  }
  if (text === '') return text
  const folded = text.toLowerCase().replace(plain.test(text) ? marks : otherMarks, '')
  known.set(element, folded)
  return folded
}

/** The hints of an element, each a word. */
export function hintsOf(element: Element): readonly string[] {
  return hintTextOf(element).split(/\s+/)
}

/** Whether a hint holds one of the words, which are letters and digits. */
export function hasHint(element: Element, words: readonly string[]): boolean {
  const hints = hintTextOf(element)
  return hints !== '' && words.some(word => hints.includes(word))
}

/** The text below a node, as it stands; at most about `most` characters and nodes are looked at. */
export function textOf(node: Nodes, most = Infinity): string {
  const parts: string[] = []
  let seen = 0
  const stack: Nodes[] = [node]
  for (let next = stack.pop(); next !== undefined && seen < most; next = stack.pop()) {
    seen++
    if (next.type === 'text') {
      parts.push(next.value)
      seen += next.value.length
    } else if (next.type === 'element' && next.tagName === 'br') parts.push('\n')
    else if (next.type !== 'element' || !silentElements.has(next.tagName)) {
      const children = childrenOf(next)
      for (let index = children.length - 1; index >= 0; index--) stack.push(children[index]!)
    }
  }
  return parts.join('')
}

/** Whether an element is a box of its own rather than a story: few characters and few nodes. */
export function isSmall(element: Element): boolean {
  const most = 2500
  let seen = 0
  const stack: Nodes[] = [element]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    seen += next.type === 'text' ? next.value.trim().length + 1 : 8
    if (seen > most) return false
    stack.push(...childrenOf(next).slice(0, most))
  }
  return true
}

export function isBlank(node: Nodes): boolean {
  return node.type === 'comment' || node.type === 'doctype' || (node.type === 'text' && isBlankText(node.value))
}

const notBlank = /\S/

/** Whether a text is white space. Its first characters are looked at one by one, as they mostly tell. */
export function isBlankText(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 32 || (code >= 9 && code <= 13)) continue
    return code >= 160 && !notBlank.test(text)
  }
  return true
}

/** The children that are no comment and no white space. */
export function solidChildren(node: Nodes): Nodes[] {
  return childrenOf(node).filter(child => !isBlank(child))
}

/** The outermost elements that a test accepts, in document order, at most so many. */
export function findElements(nodes: readonly Nodes[], accepts: (element: Element) => boolean, most = Infinity): Element[] {
  const found: Element[] = []
  const stack: Nodes[] = nodes.toReversed()
  for (let next = stack.pop(); next !== undefined && found.length < most; next = stack.pop()) {
    if (isElement(next) && accepts(next)) {
      found.push(next)
      continue
    }
    const children = childrenOf(next)
    for (let index = children.length - 1; index >= 0; index--) stack.push(children[index]!)
  }
  return found
}

/** `data-cd-quote` as `dataCdQuote`: the names of properties, and of blocks. */
export function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
