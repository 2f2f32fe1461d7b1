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
export const closesParagraph: ReadonlySet<string> = new Set([
  'address', 'article', 'aside', 'blockquote', 'center', 'dd', 'details', 'dialog', 'dir', 'div', 'dl', 'dt', 'fieldset', 'figcaption',
  'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr', 'li', 'listing', 'main', 'menu', 'nav', 'ol',
  'p', 'plaintext', 'pre', 'search', 'section', 'summary', 'table', 'ul', 'xmp'
])

/** Elements that an end tag of theirs closes only, and that go on in the next element where they were cut. */
export const formattingElements: ReadonlySet<string> = new Set([
  'a', 'b', 'big', 'code', 'em', 'font', 'i', 'nobr', 's', 'small', 'strike', 'strong', 'tt', 'u'
])

/** Elements that are more than a stretch of a line: formatting that is closed too early moves into them. */
export const specialElements: ReadonlySet<string> = new Set([
  ...closesParagraph, 'applet', 'body', 'button', 'caption', 'colgroup', 'frameset', 'head', 'html', 'iframe', 'marquee', 'noembed',
  'noframes', 'noscript', 'object', 'script', 'select', 'style', 'table', 'tbody', 'td', 'template', 'textarea', 'tfoot', 'th', 'thead',
  'title', 'tr'
])

/** Elements that an end tag from outside cannot close. */
export const scopeElements: ReadonlySet<string> = new Set([
  'applet', 'caption', 'marquee', 'object', 'table', 'td', 'template', 'th'
])

export const listElements: ReadonlySet<string> = new Set(['dir', 'dl', 'menu', 'ol', 'ul'])

export const headingElements: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/** Elements that may stand in the head. */
export const headElements: ReadonlySet<string> = new Set([
  'base', 'basefont', 'bgsound', 'link', 'meta', 'noframes', 'noscript', 'script', 'style', 'template', 'title'
])

/** Start tags that close the items named, in the same list. */
export const closesItems: ReadonlyMap<string, readonly string[]> = new Map([
  ['li', ['li']],
  ['dd', ['dd', 'dt']],
  ['dt', ['dd', 'dt']]
])

/** Start tags that close the elements named, while one of them is innermost. */
export const closesInnermost: ReadonlyMap<string, ReadonlySet<string>> = new Map([
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
export const tableParts: ReadonlyMap<string, TablePart> = new Map([
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
export const integrationElements: ReadonlySet<string> = new Set([
  'annotation-xml', 'desc', 'foreignobject', 'mi', 'mn', 'mo', 'ms', 'mtext', 'title'
])

/** Start tags that end SVG and MathML. */
export const breakoutElements: ReadonlySet<string> = new Set([
  'b', 'big', 'blockquote', 'body', 'br', 'center', 'code', 'dd', 'div', 'dl', 'dt', 'em', 'embed', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6',
  'head', 'hr', 'i', 'img', 'li', 'listing', 'menu', 'meta', 'nobr', 'ol', 'p', 'pre', 'ruby', 's', 'small', 'span', 'strong', 'strike',
  'sub', 'sup', 'table', 'tt', 'u', 'ul', 'var'
])
