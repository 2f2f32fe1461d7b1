/** Elements that hold no words for readers of the page. */
export const wordless: ReadonlySet<string> = new Set([
  'script', 'style', 'template', 'noscript', 'svg', 'head', 'iframe', 'object', 'embed', 'canvas', 'audio', 'video',
  'datalist', 'map', 'noframes', 'noembed', 'select', 'title', 'meta', 'link', 'base', 'rp', 'picture', 'img', 'progress', 'meter'
])

/** Elements that stand in a line of text. */
export const phrasingElements: ReadonlySet<string> = new Set([
  'a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'br', 'button', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i',
  'input', 'ins', 'kbd', 'label', 'mark', 'math', 'nobr', 'output', 'q', 'rb', 'rt', 'rtc', 'ruby', 's', 'samp', 'slot',
  'small', 'span', 'strike', 'strong', 'sub', 'sup', 'textarea', 'time', 'tt', 'u', 'var', 'wbr'
])

/** Elements of HTML that start and end a block; any other name is a block too, unless it stands in a line of text. */
export const blockElements: ReadonlySet<string> = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'caption', 'center', 'col', 'colgroup', 'dd', 'details', 'dialog', 'dir', 'div',
  'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'frame', 'frameset', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6',
  'header', 'hgroup', 'hr', 'html', 'legend', 'li', 'main', 'menu', 'nav', 'ol', 'optgroup', 'option', 'p', 'pre', 'search',
  'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul'
])

/** Elements that show something which is not text. */
export const mediaElements: ReadonlySet<string> = new Set([
  'img', 'picture', 'video', 'audio', 'iframe', 'object', 'embed', 'amp-img', 'amp-video', 'amp-youtube', 'amp-iframe'
])

/** Blocks that hold a line of text rather than other blocks. */
export const lineElements: ReadonlySet<string> = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'dt', 'figcaption', 'caption', 'summary', 'legend'])
