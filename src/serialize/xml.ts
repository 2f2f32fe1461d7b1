/** XML as plain data, and its one writer: RSS and NITF build elements and never join strings of markup. */
export interface XmlElement {
  name: string
  attributes: {[name: string]: string | number | undefined}
  children: XmlNode[]
}

/** Text that stands in CDATA sections, as feed readers expect HTML to. */
export interface XmlCdata {
  cdata: string
}

export type XmlNode = XmlElement | XmlCdata | string

/** What a builder may be handed for children: lists are flattened, nothing and empty text left out. */
export type XmlChild = XmlNode | undefined | readonly XmlChild[]

/** Builds an element; the name and the names of attributes are the caller's own words, never content. */
export function xml(name: string, attributes: XmlElement['attributes'] = {}, ...children: XmlChild[]): XmlElement {
  return {name, attributes, children: flat(children)}
}

function flat(children: readonly XmlChild[]): XmlNode[] {
  return children.flatMap((child): XmlNode[] => {
    if (child === undefined || child === '') return []
    // `isArray` does not narrow readonly arrays.
    return Array.isArray(child) ? flat(child as readonly XmlChild[]) : [child as XmlNode]
  })
}

// oxlint-disable-next-line no-control-regex -- the characters that XML 1.0 forbids
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
const loneSurrogate = /\p{Surrogate}/gu

/**
 * Text as XML 1.0 can hold it: characters it forbids are dropped, lone surrogates become U+FFFD.
 * @see https://www.w3.org/TR/xml/#charsets
 */
export function xmlText(text: string): string {
  return text.replace(forbidden, '').replace(loneSurrogate, '\ufffd')
}

const references: Record<string, string> = {
  '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\t': '&#9;', '\n': '&#10;', '\r': '&#13;'
}
const escapeText = (text: string) => xmlText(text).replace(/[&<>\r]/g, character => references[character]!)
const escapeValue = (text: string) => xmlText(text).replace(/[&<>"\t\n\r]/g, character => references[character]!)

/** A `]]>` in CDATA is divided between two sections, which readers join again. */
const cdata = (text: string) => `<![CDATA[${xmlText(text).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`

/** Writes an element without a declaration. Linear; recursive in depth. */
export function xmlElement(element: XmlElement): string {
  const attributes = Object.entries(element.attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeValue(String(value))}"`)
    .join('')
  if (element.children.length === 0) return `<${element.name}${attributes}/>`
  return `<${element.name}${attributes}>${element.children.map(xmlNode).join('')}</${element.name}>`
}

/** Writes a node without a declaration. */
export function xmlNode(node: XmlNode): string {
  if (typeof node === 'string') return escapeText(node)
  return 'cdata' in node ? cdata(node.cdata) : xmlElement(node)
}

/** Writes a whole document in UTF-8, with its declaration. */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlElement(root)}\n`
}
