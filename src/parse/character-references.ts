import {DecodingMode, EntityDecoder, htmlDecodeTree} from 'entities/decode'

/** Takes the parts of a text: words as they stand, and the characters that a reference stands for. Offsets are half-open. */
export interface TextParts {
  text(value: string, start: number, end: number): void
  entity(value: string, start: number, end: number): void
}

/**
 * Decodes the character references of HTML, as `&amp;`, where an ampersand stands. The tokenizer could do it too, but
 * would then look at every character of texts and values on its own.
 */
export class CharacterReferences {
  readonly #source: string
  readonly #decoder: EntityDecoder
  /** Of the reference that was read last: what it stands for, and its length in the source. */
  #codePoints: number[] = []
  #length = 0

  constructor(source: string) {
    this.#source = source
    this.#decoder = new EntityDecoder(htmlDecodeTree, (codePoint, length) => {
      this.#codePoints.push(codePoint)
      this.#length = length
    })
  }

  /** Gives the parts of a stretch of text. Linear where stretches come in order. */
  inText(start: number, end: number, parts: TextParts): void {
    let from = start
    for (let at = this.#source.indexOf('&', start); at !== -1 && at < end; at = this.#source.indexOf('&', Math.max(at + 1, from))) {
      if (!this.#read(at, DecodingMode.Legacy)) continue
      if (from < at) parts.text(this.#source.slice(from, at), from, at)
      from = at + this.#length
      // The second code point of a reference has no source of its own.
      for (const [index, codePoint] of this.#codePoints.entries()) parts.entity(String.fromCodePoint(codePoint), index === 0 ? at : from, from)
    }
    if (from < end) parts.text(this.#source.slice(from, end), from, end)
  }

  /** The value of an attribute. Linear where stretches come in order. */
  inValue(start: number, end: number): string {
    let value = ''
    let from = start
    for (let at = this.#source.indexOf('&', start); at !== -1 && at < end; at = this.#source.indexOf('&', Math.max(at + 1, from))) {
      if (!this.#read(at, DecodingMode.Attribute)) continue
      value += this.#source.slice(from, at) + String.fromCodePoint(...this.#codePoints)
      from = at + this.#length
    }
    return value + this.#source.slice(from, end)
  }

  /** Whether an ampersand starts a reference, which is then read. */
  #read(ampersand: number, mode: DecodingMode): boolean {
    this.#codePoints = []
    this.#decoder.startEntity(mode)
    const isWhole = this.#decoder.write(this.#source, ampersand + 1) >= 0
    if (!isWhole) this.#decoder.end()
    return this.#codePoints.length > 0
  }
}
