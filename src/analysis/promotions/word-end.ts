const kinds = {none: 0, letter: 1, digit: 2, rare: 3} as const
const word = /e-mail(?:s|ing|ed)?(?!\p{L})|\p{L}[\p{L}\p{M}]*|\p{N}+(?:[.,]\p{N}+)*/giuy
const letter = /\p{L}/u
const digit = /\p{N}/u
/** Below are the letters of Western Europe, and no combining mark. */
const firstRare = 0x250
/** The signs of print: dashes, quotation marks, spaces of all widths. */
const signs = {start: 0x2000, end: 0x2070}
const hyphen = 0x2d

/** What each character is, up to the last sign of print; a rare one is left to the expression. */
const table = Uint8Array.from({length: signs.end}, (_, code) => {
  if (code >= firstRare && code < signs.start) return kinds.rare
  const character = String.fromCharCode(code)
  return letter.test(character) ? kinds.letter : digit.test(character) ? kinds.digit : kinds.none
})

/**
 * Where the word ends that begins at an offset; the offset itself, if none does. Words are letters with their marks, or
 * digits with points and commas between them; hyphens and apostrophes part words, but not in e-mail. It reads by hand
 * what nearly all text is made of, and asks the expression, which says the same of all text, about the rest.
 */
export function wordEnd(text: string, start: number): number {
  const first = kindAt(text, start)
  if (first === kinds.none) return start
  if (first === kinds.rare) return rareEnd(text, start)
  let end = start + 1
  let next = kindAt(text, end)
  while (next === first) next = kindAt(text, ++end)
  if (next === kinds.rare || (end === start + 1 && text.charCodeAt(end) === hyphen)) return rareEnd(text, start)
  return first === kinds.digit ? numberEnd(text, start, end) : end
}

function numberEnd(text: string, start: number, from: number): number {
  let end = from
  while (text[end] === '.' || text[end] === ',') {
    let at = end + 1
    let next = kindAt(text, at)
    if (next === kinds.none || next === kinds.letter) break
    while (next === kinds.digit) next = kindAt(text, ++at)
    if (next === kinds.rare) return rareEnd(text, start)
    end = at
  }
  return end
}

function kindAt(text: string, at: number): number {
  if (at >= text.length) return kinds.none
  const code = text.charCodeAt(at)
  return code < signs.end ? table[code]! : kinds.rare
}

function rareEnd(text: string, start: number): number {
  word.lastIndex = start
  return word.test(text) ? word.lastIndex : start
}
