import {characterEntitiesLegacy} from 'character-entities-legacy'
import {decodeNamedCharacterReference} from 'decode-named-character-reference'

/** What a character reference stands for, and where it ends. */
export interface Reference {
  value: string
  end: number
}

/** What the numbers of controls from 0x80 stand for: as in windows-1252. */
const controls = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** No name is longer. */
const longestName = 31
const longestLegacyName = 6
const legacyNames: ReadonlySet<string> = new Set(characterEntitiesLegacy)

/** Names that were asked for: in browsers the decoder asks the document. */
const decoded = new Map<string, string | undefined>()
const mostDecoded = 2000

/**
 * Reads the character reference that the ampersand at `start` begins; undefined where it begins none. In an attribute
 * one without its semicolon is none before a letter, a digit or an equals sign.
 * @see https://html.spec.whatwg.org/multipage/parsing.html#character-reference-state
 */
export function readReference(text: string, start: number, inAttribute: boolean): Reference | undefined {
  if (text.charCodeAt(start + 1) === 35) return readNumber(text, start + 2)
  const from = start + 1
  let end = from
  while (end - from <= longestName && isAlphanumeric(text.charCodeAt(end))) end++
  if (end === from) return undefined
  if (text.charCodeAt(end) === 59) {
    const value = decode(text.slice(from, end))
    if (value !== undefined) return {value, end: end + 1}
  }
  for (let stop = Math.min(end, from + longestLegacyName); stop > from + 1; stop--) {
    const name = text.slice(from, stop)
    if (!legacyNames.has(name)) continue
    const next = text.charCodeAt(stop)
    return inAttribute && (next === 61 || isAlphanumeric(next)) ? undefined : {value: decode(name)!, end: stop} // legacy names are names
  }
  return undefined
}

function decode(name: string): string | undefined {
  if (decoded.has(name)) return decoded.get(name)
  const value = decodeNamedCharacterReference(name) || undefined
  if (decoded.size < mostDecoded) decoded.set(name, value)
  return value
}

function readNumber(text: string, from: number): Reference | undefined {
  const isHexadecimal = (text.charCodeAt(from) | 32) === 120
  const base = isHexadecimal ? 16 : 10
  let end = isHexadecimal ? from + 1 : from
  let code = 0
  const first = end
  for (let digit = digitOf(text.charCodeAt(end)); digit < base; digit = digitOf(text.charCodeAt(++end))) {
    code = Math.min(code * base + digit, 0x110000)
  }
  if (end === first) return undefined
  return {value: characterOf(code), end: text.charCodeAt(end) === 59 ? end + 1 : end}
}

function characterOf(code: number): string {
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\ufffd'
  return controls[code - 0x80] ?? String.fromCodePoint(code)
}

/** The value of a digit of any base to 16, else more. */
function digitOf(code: number): number {
  if (code >= 48 && code <= 57) return code - 48
  const letter = code | 32
  return letter >= 97 && letter <= 102 ? letter - 87 : 16
}

function isAlphanumeric(code: number): boolean {
  const letter = code | 32
  return (code >= 48 && code <= 57) || (letter >= 97 && letter <= 122)
}
