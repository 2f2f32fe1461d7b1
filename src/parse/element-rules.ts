/**
 * What the HTML standard says of elements while a tree is built.
 * @see https://html.spec.whatwg.org/multipage/parsing.html
 */

/** Elements without content. */
export const voidElements: ReadonlySet<string> = new Set([
  'area', 'base', 'basefont', 'bgsound', 'br', 'col', 'embed', 'frame', 'hr', 'img', 'input', 'keygen', 'link', 'meta', 'param',
  'source', 'track', 'wbr'
])

/** Start tags that close an open paragraph. */
const closesParagraph: ReadonlySet<string> = new Set([
  'address', 'article', 'aside', 'blockquote', 'center', 'dd', 'details', 'dialog', 'dir', 'div', 'dl', 'dt', 'fieldset', 'figcaption',
  'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr', 'li', 'listing', 'main', 'menu', 'nav', 'ol',
  'p', 'plaintext', 'pre', 'search', 'section', 'summary', 'table', 'ul', 'xmp'
])

/** Elements that an end tag of theirs closes only, and that go on in the next element where they were cut. */
const formattingElements: ReadonlySet<string> = new Set([
  'a', 'b', 'big', 'code', 'em', 'font', 'i', 'nobr', 's', 'small', 'strike', 'strong', 'tt', 'u'
])

/** Elements that are more than a stretch of a line: formatting that is closed too early moves into them. */
const specialElements: ReadonlySet<string> = new Set([
  ...closesParagraph, 'applet', 'body', 'button', 'caption', 'colgroup', 'frameset', 'head', 'html', 'iframe', 'marquee', 'noembed',
  'noframes', 'noscript', 'object', 'script', 'select', 'style', 'table', 'tbody', 'td', 'template', 'textarea', 'tfoot', 'th', 'thead',
  'title', 'tr'
])

/** Elements that an end tag from outside cannot close. */
const scopeElements: ReadonlySet<string> = new Set([
  'applet', 'caption', 'marquee', 'object', 'table', 'td', 'template', 'th'
])

const listElements: ReadonlySet<string> = new Set(['dir', 'dl', 'menu', 'ol', 'ul'])

export const headingElements: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/** Elements that may stand in the head. */
const headElements: ReadonlySet<string> = new Set([
  'base', 'basefont', 'bgsound', 'link', 'meta', 'noframes', 'noscript', 'script', 'style', 'template', 'title'
])

/** Start tags that close the items named, in the same list. */
const closesItems: ReadonlyMap<string, readonly string[]> = new Map([
  ['li', ['li']],
  ['dd', ['dd', 'dt']],
  ['dt', ['dd', 'dt']]
])

/** Start tags that close the elements named, while one of them is innermost. */
const closesInnermost: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...[...headingElements].map(name => [name, headingElements] as const),
  ['option', new Set(['option'])],
  ['optgroup', new Set(['option', 'optgroup'])],
  ['rb', new Set(['rb', 'rp', 'rt', 'rtc'])],
  ['rtc', new Set(['rb', 'rp', 'rt', 'rtc'])],
  ['rp', new Set(['rb', 'rp', 'rt'])],
  ['rt', new Set(['rb', 'rp', 'rt'])]
])

export type TablePart = 'section' | 'row' | 'cell'

/** Parts of a table, and the place that each has in it. */
const tableParts: ReadonlyMap<string, TablePart> = new Map([
  ['caption', 'section'],
  ['colgroup', 'section'],
  ['thead', 'section'],
  ['tbody', 'section'],
  ['tfoot', 'section'],
  ['tr', 'row'],
  ['td', 'cell'],
  ['th', 'cell']
])

/** Elements of SVG and MathML that hold HTML again. */
const integrationElements: ReadonlySet<string> = new Set([
  'annotation-xml', 'desc', 'foreignobject', 'mi', 'mn', 'mo', 'ms', 'mtext', 'title'
])

/** Start tags that end SVG and MathML. */
const breakoutElements: ReadonlySet<string> = new Set([
  'b', 'big', 'blockquote', 'body', 'br', 'center', 'code', 'dd', 'div', 'dl', 'dt', 'em', 'embed', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6',
  'head', 'hr', 'i', 'img', 'li', 'listing', 'menu', 'meta', 'nobr', 'ol', 'p', 'pre', 'ruby', 's', 'small', 'span', 'strong', 'strike',
  'sub', 'sup', 'table', 'tt', 'u', 'ul', 'var'
])

const itemElements: ReadonlySet<string> = new Set(['li', 'dd', 'dt'])

/** Elements whose text is taken as it stands: `&amp;` in it is five characters. */
const rawElements: ReadonlySet<string> = new Set(['iframe', 'noembed', 'noframes', 'plaintext', 'script', 'style', 'xmp'])

/** Other names that pages are full of. */
const plainElements = [
  'abbr', 'amp-img', 'cite', 'del', 'figure', 'g', 'ins', 'label', 'mark', 'math', 'path', 'picture', 'q', 'rect', 'span', 'sub', 'sup',
  'svg', 'time', 'use', 'video', 'audio', 'canvas'
]

/** What the standard says of the elements of one name. */
export interface ElementRule {
  /** In lower case. One string for all elements of the name, which makes looking it up in tables of names cheap. */
  readonly name: string
  readonly isVoid: boolean
  readonly isSpecial: boolean
  readonly isFormatting: boolean
  readonly isHeading: boolean
  readonly isScope: boolean
  readonly isList: boolean
  readonly isItem: boolean
  /** Its text holds no references, outside of SVG and MathML. */
  readonly isRaw: boolean
  /** The part of a document that it stands in. */
  readonly standsIn: 'head' | 'body'
  readonly tablePart: TablePart | undefined
  /** Its start tag closes an open paragraph, the items named in the same list, and the elements named while innermost. */
  readonly closesParagraph: boolean
  readonly closesItems: readonly string[]
  readonly closesInnermost: ReadonlySet<string> | undefined
  /** In SVG and MathML: its start tag ends them; it holds HTML again. */
  readonly breaksOut: boolean
  readonly holdsHtml: boolean
}

const nothing: readonly string[] = []

function makeRule(name: string): ElementRule {
  return {
    name,
    isVoid: voidElements.has(name),
    isSpecial: specialElements.has(name),
    isFormatting: formattingElements.has(name),
    isHeading: headingElements.has(name),
    isScope: scopeElements.has(name),
    isList: listElements.has(name),
    isItem: itemElements.has(name),
    isRaw: rawElements.has(name),
    standsIn: headElements.has(name) ? 'head' : 'body',
    tablePart: tableParts.get(name),
    closesParagraph: closesParagraph.has(name),
    closesItems: closesItems.get(name) ?? nothing,
    closesInnermost: closesInnermost.get(name),
    breaksOut: breakoutElements.has(name),
    holdsHtml: integrationElements.has(name)
  }
}

const known: ReadonlyMap<string, ElementRule> = new Map(
  [
    ...voidElements, ...specialElements, ...formattingElements, ...headElements, ...closesInnermost.keys(), ...integrationElements,
    ...breakoutElements, ...rawElements, ...plainElements
  ].map(name => [name, makeRule(name)])
)

/** The rules of the elements of one page: those of unknown names are made once for each. */
export class ElementRules {
  readonly #others = new Map<string, ElementRule>()

  /** The rule of a name, in whatever case it is written. */
  of(name: string): ElementRule {
    return known.get(name) ?? this.#others.get(name) ?? this.#learn(name)
  }

  #learn(name: string): ElementRule {
    const lower = name.toLowerCase()
    const rule = known.get(lower) ?? this.#others.get(lower) ?? makeRule(lower)
    this.#others.set(name, rule)
    this.#others.set(lower, rule)
    return rule
  }
}

/** The rule of a name of this file. */
export function ruleOf(name: 'br' | 'body' | 'head' | 'html' | 'img' | 'p'): ElementRule {
  return known.get(name)! // all of them are in the lists above
}
