import {readReference} from './html-references.js'

/** What takes the tokens of HTML, in document order. Names come in whatever case they are written; offsets are half-open. */
export interface TokenReader {
  /** Whether the next token stands inside SVG or MathML. */
  readonly isForeign: boolean
  /** A start tag begins; its attributes follow, and then its end. One that never ends is no tag. */
  openTag(name: string, start: number): void
  attribute(name: string, value: string): void
  endOpenTag(end: number, selfClosing: boolean): void
  closeTag(name: string, start: number, end: number): void
  /** Text as it stands in the source. */
  text(start: number, end: number): void
  /** Characters that a reference stands for. */
  reference(value: string, start: number, end: number): void
  comment(value: string, start: number, end: number): void
  doctype(start: number, end: number): void
}

/** Elements whose content is text; in those with `true` references are read. */
const textElements: ReadonlyMap<string, boolean> = new Map([
  ['title', true], ['textarea', true],
  ['script', false], ['style', false], ['xmp', false], ['iframe', false], ['noembed', false], ['noframes', false], ['plaintext', false]
])

const commentEnd = /--!?>/g
const doctype = /doctype/iy

/**
 * Reads HTML as tokens, as the standard has them, but for two things: the content of a script ends with its first end
 * tag, and a CDATA section outside SVG and MathML with its own end. A tag that does not end is none. Linear.
 * @see https://html.spec.whatwg.org/multipage/parsing.html#tokenization
 */
export function readTokens(text: string, reader: TokenReader): void {
  new Tokenizer(text, reader).read()
}

class Tokenizer {
  readonly #text: string
  readonly #reader: TokenReader
  /** The first ampersand from where text was read last; the length of the text where there is none. */
  #ampersand = -1

  constructor(text: string, reader: TokenReader) {
    this.#text = text
    this.#reader = reader
  }

  read(): void {
    const {length} = this.#text
    let at = 0
    while (at < length) {
      const open = this.#nextMarkup(at)
      this.#readText(at, open)
      at = open < length ? this.#readMarkup(open) : length
    }
  }

  /** Where the next tag or comment starts. */
  #nextMarkup(from: number): number {
    for (let open = this.#find('<', from); ; open = this.#find('<', open + 1)) {
      const next = this.#text.charCodeAt(open + 1)
      if (open === this.#text.length || isLetter(next) || next === 33 || next === 63) return open
      if (next === 47 && open + 2 < this.#text.length) return open
    }
  }

  #find(what: string, from: number): number {
    const found = this.#text.indexOf(what, from)
    return found === -1 ? this.#text.length : found
  }

  #readText(start: number, end: number): void {
    let from = start
    if (this.#ampersand < start) this.#ampersand = this.#find('&', start)
    while (this.#ampersand < end) {
      const at = this.#ampersand
      const reference = readReference(this.#text, at, false)
      if (reference !== undefined) {
        if (from < at) this.#reader.text(from, at)
        this.#reader.reference(reference.value, at, reference.end)
        from = reference.end
      }
      this.#ampersand = this.#find('&', reference?.end ?? at + 1)
    }
    if (from < end) this.#reader.text(from, end)
  }

  /** Reads what the angle bracket at `open` begins, and says where it ends. */
  #readMarkup(open: number): number {
    const next = this.#text.charCodeAt(open + 1)
    if (next === 33) return this.#readDeclaration(open)
    if (next === 63) return this.#readBogusComment(open, open + 1)
    if (next !== 47) return this.#readStartTag(open)
    const first = this.#text.charCodeAt(open + 2)
    if (isLetter(first)) return this.#readEndTag(open)
    return first === 62 ? open + 3 : this.#readBogusComment(open, open + 2)
  }

  #readDeclaration(open: number): number {
    const text = this.#text
    if (text.startsWith('--', open + 2)) return this.#readComment(open)
    if (text.startsWith('[CDATA[', open + 2)) return this.#readCharacterData(open)
    doctype.lastIndex = open + 2
    if (!doctype.test(text)) return this.#readBogusComment(open, open + 2)
    const close = text.indexOf('>', open)
    if (close === -1) return text.length
    this.#reader.doctype(open, close + 1)
    return close + 1
  }

  #readComment(open: number): number {
    const start = open + 4
    const abrupt = this.#text.startsWith('>', start) ? 1 : this.#text.startsWith('->', start) ? 2 : 0
    if (abrupt > 0) return this.#comment('', open, start + abrupt)
    commentEnd.lastIndex = start
    const close = commentEnd.exec(this.#text)
    if (close === null) return this.#comment(this.#text.slice(start).replace(/--!$|--?$/, ''), open, this.#text.length)
    return this.#comment(this.#text.slice(start, close.index), open, close.index + close[0].length)
  }

  #readBogusComment(open: number, start: number): number {
    const close = this.#find('>', start)
    return this.#comment(this.#text.slice(start, close), open, Math.min(close + 1, this.#text.length))
  }

  #comment(value: string, open: number, end: number): number {
    this.#reader.comment(value, open, end)
    return end
  }

  #readCharacterData(open: number): number {
    const start = open + '<![CDATA['.length
    const close = this.#text.indexOf(']]>', start)
    const stop = close === -1 ? this.#text.length : close
    const end = close === -1 ? stop : close + 3
    if (!this.#reader.isForeign) return this.#comment(this.#text.slice(open + 2, close === -1 ? stop : stop + 2), open, end)
    if (start < stop) this.#reader.text(start, stop)
    return end
  }

  #readEndTag(open: number): number {
    const nameEnd = this.#nameEnd(open + 2)
    const close = this.#text.indexOf('>', nameEnd)
    if (close === -1) return this.#text.length
    this.#reader.closeTag(this.#text.slice(open + 2, nameEnd), open, close + 1)
    return close + 1
  }

  #readStartTag(open: number): number {
    const {isForeign} = this.#reader // before the tag changes it
    const nameEnd = this.#nameEnd(open + 1)
    const written = this.#text.slice(open + 1, nameEnd)
    this.#reader.openTag(written, open)
    const end = this.#readAttributes(nameEnd)
    const name = written.toLowerCase()
    const hasReferences = isForeign || end === -1 ? undefined : textElements.get(name)
    if (hasReferences === undefined) return end === -1 ? this.#text.length : end
    const close = name === 'plaintext' ? this.#text.length : this.#endOf(name, end)
    if (hasReferences) this.#readText(end, close)
    else if (end < close) this.#reader.text(end, close)
    return close
  }

  /** Where the end tag of an element of text starts. */
  #endOf(name: string, from: number): number {
    const {length} = this.#text
    for (let close = this.#find('</', from); ; close = this.#find('</', close + 2)) {
      const nameEnd = close + 2 + name.length
      if (close === length) return close
      if (isNameEnd(this.#text.charCodeAt(nameEnd)) && this.#text.slice(close + 2, nameEnd).toLowerCase() === name) return close
    }
  }

  #nameEnd(start: number): number {
    let end = start
    while (end < this.#text.length && !isNameEnd(this.#text.charCodeAt(end))) end++
    return end
  }

  /** Reads the attributes of a start tag; where it ends, or -1 where it does not. */
  #readAttributes(from: number): number {
    const text = this.#text
    let at = from
    while (at < text.length) {
      const start = this.#skipSlashes(at)
      if (text.charCodeAt(start) === 62) {
        this.#reader.endOpenTag(start + 1, text.slice(at, start).includes('/'))
        return start + 1
      }
      const nameEnd = this.#attributeEnd(start)
      const equals = this.#skipSpace(nameEnd)
      const hasValue = text.charCodeAt(equals) === 61
      const first = hasValue ? this.#skipSpace(equals + 1) : nameEnd
      const mark = hasValue ? text.charCodeAt(first) : 0
      const isQuoted = mark === 34 || mark === 39
      at = isQuoted ? this.#find(mark === 34 ? '"' : "'", first + 1) : hasValue ? this.#valueEnd(first) : nameEnd
      this.#reader.attribute(text.slice(start, nameEnd), decodeValue(text.slice(isQuoted ? first + 1 : first, at)))
      if (isQuoted) at++
    }
    return -1
  }

  #valueEnd(start: number): number {
    let end = start
    while (end < this.#text.length && !isSpace(this.#text.charCodeAt(end)) && this.#text.charCodeAt(end) !== 62) end++
    return end
  }

  /** The first character may be an equals sign. */
  #attributeEnd(start: number): number {
    let end = start + 1
    while (end < this.#text.length && !isNameEnd(this.#text.charCodeAt(end)) && this.#text.charCodeAt(end) !== 61) end++
    return end
  }

  #skipSpace(from: number): number {
    let at = from
    while (isSpace(this.#text.charCodeAt(at))) at++
    return at
  }

  /** Skips what parts attributes. */
  #skipSlashes(from: number): number {
    let at = from
    while (isNameEnd(this.#text.charCodeAt(at)) && this.#text.charCodeAt(at) !== 62) at++
    return at
  }
}

function decodeValue(value: string): string {
  let from = 0
  let decoded = ''
  for (let at = value.indexOf('&'); at !== -1; at = value.indexOf('&', Math.max(at + 1, from))) {
    const reference = readReference(value, at, true)
    if (reference === undefined) continue
    decoded += value.slice(from, at) + reference.value
    from = reference.end
  }
  return from === 0 ? value : decoded + value.slice(from)
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13 || code === 12
}

/** White space, a slash or the end of the tag. */
function isNameEnd(code: number): boolean {
  return isSpace(code) || code === 47 || code === 62
}

function isLetter(code: number): boolean {
  const letter = code | 32
  return letter >= 97 && letter <= 122
}
