/** Elements that hold no words for readers of the page. */
const wordless: ReadonlySet<string> = new Set([
  'script', 'style', 'template', 'noscript', 'svg', 'head', 'iframe', 'object', 'embed', 'canvas', 'audio', 'video',
  'datalist', 'map', 'noframes', 'noembed', 'select', 'title', 'meta', 'link', 'base', 'rp', 'picture', 'img', 'progress', 'meter'
])

/** Elements that stand in a line of text. */
const phrasingElements: ReadonlySet<string> = new Set([
  'a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'br', 'button', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i',
  'input', 'ins', 'kbd', 'label', 'mark', 'math', 'nobr', 'output', 'q', 'rb', 'rt', 'rtc', 'ruby', 's', 'samp', 'slot',
  'small', 'span', 'strike', 'strong', 'sub', 'sup', 'textarea', 'time', 'tt', 'u', 'var', 'wbr'
])

/** Elements of HTML that start and end a block; any other name is a block too, unless it stands in a line of text. */
const blockElements: ReadonlySet<string> = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'caption', 'center', 'col', 'colgroup', 'dd', 'details', 'dialog', 'dir', 'div',
  'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'frame', 'frameset', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6',
  'header', 'hgroup', 'hr', 'html', 'legend', 'li', 'main', 'menu', 'nav', 'ol', 'optgroup', 'option', 'p', 'pre', 'search',
  'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul'
])

/** Elements that show something which is not text. */
const mediaElements: ReadonlySet<string> = new Set([
  'img', 'picture', 'video', 'audio', 'iframe', 'object', 'embed', 'amp-img', 'amp-video', 'amp-youtube', 'amp-iframe'
])

/** Blocks that hold a line of text rather than other blocks. */
const lineElements: ReadonlySet<string> = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'dt', 'figcaption', 'caption', 'summary', 'legend'])

/** Elements that are operated rather than read. */
export const controls: ReadonlySet<string> = new Set(['button', 'label', 'textarea', 'input'])
const loud: ReadonlySet<string> = new Set(['b', 'strong', 'em', 'i'])

/** Elements shown where no script runs, or by one. */
const unscripted: ReadonlySet<string> = new Set(['noscript', 'template'])

/** Elements that say something about the page, whatever their attributes. */
const metadataElements: ReadonlySet<string> = new Set(['meta', 'link', 'title', 'script', 'base', 'time', 'html'])

/** Headings of any depth. */
export const headings: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/** Lines of a story, where they stand among its paragraphs. */
export const storyLines: ReadonlySet<string> = new Set([...headings, 'p', 'li', 'td', 'blockquote', 'pre', 'dd', 'dt'])

/** What elements of one name are on a page. */
export interface ElementKind {
  readonly isWordless: boolean
  readonly isUnscripted: boolean
  readonly isMedia: boolean
  readonly isMetadata: boolean
  readonly isControl: boolean
  readonly isLoud: boolean
  readonly isLine: boolean
  /** Undefined for other names: they stand in a line where they are in one, and are blocks elsewhere. */
  readonly stands: 'in a line' | 'as a block' | undefined
}

function makeKind(name: string): ElementKind {
  return {
    isWordless: wordless.has(name),
    isUnscripted: unscripted.has(name),
    isMedia: mediaElements.has(name),
    isMetadata: metadataElements.has(name),
    isControl: controls.has(name),
    isLoud: loud.has(name),
    isLine: lineElements.has(name),
    stands: phrasingElements.has(name) ? 'in a line' : blockElements.has(name) ? 'as a block' : undefined
  }
}

const kinds: ReadonlyMap<string, ElementKind> = new Map(
  [wordless, phrasingElements, blockElements, mediaElements, metadataElements].flatMap(names => [...names].map(name => [name, makeKind(name)]))
)
const unknown = makeKind('')

/** What the elements of a name are: one look-up for all that a walk over a page asks of them. */
export function kindOf(name: string): ElementKind {
  return kinds.get(name) ?? unknown
}
