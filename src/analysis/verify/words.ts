/** A word, a pause or a punctuation mark; marks of quotation and dashes are none. */
export interface Word {
  /** What it is compared by: lower case, straight apostrophes; a comma before a capital is a full stop. */
  key: string
  isWord: boolean
  start: number
  end: number
}

/** What is forgiven where words are compared, and told. */
export type Forgiveness = 'case' | 'marks' | 'dashes' | 'spacing' | 'punctuation'

// A word with its inner apostrophes; a pause; any other character. One class after another, so it is linear.
const pattern = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*|\.{3,}|…|(?:\. ){2}\.|[^\s\p{L}\p{M}\p{N}]/gu
const marks = /["“”„‟«»‹›‘’‛‚'`*_]/g
const dashes = /[-‐‑‒–—―−]/g
const wordStart = /^[\p{L}\p{M}\p{N}]/u
const capital = /^\p{Lu}/u
const ignored = /^["“”„‟«»‹›‘’‛‚'`*_‐‑‒–—―−-]$/

/** The key of a pause, written `…`, `...` or `. . .`, and in square brackets too. */
export const pause = '…'

/** The words of a text, in order; half-open UTF-16 offsets. Linear. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(pattern)) {
    const [found] = match
    if (ignored.test(found)) continue
    const isWord = wordStart.test(found)
    const last = words.at(-1)
    if (isWord && last?.key === ',' && capital.test(found)) last.key = '.'
    words.push({key: keyOf(found, isWord), isWord, start: match.index, end: match.index + found.length})
  }
  return withBracketedPauses(words)
}

function keyOf(found: string, isWord: boolean): string {
  if (isWord) return found.toLowerCase().normalize('NFC').replaceAll('’', "'")
  return /^(?:\.{3,}|…|\. \. \.)$/.test(found) ? pause : found
}

/** `[…]` is a pause as `…` is. */
function withBracketedPauses(words: readonly Word[]): Word[] {
  return words.flatMap((word, index) => {
    const isOpening = word.key === '[' && words[index + 1]?.key === pause && words[index + 2]?.key === ']'
    const isClosing = word.key === ']' && words[index - 1]?.key === pause && words[index - 2]?.key === '['
    return isOpening || isClosing ? [] : [word]
  })
}

/** The words without punctuation and pauses at their edges: a comma before a tag is nobody's word. */
export function trimmedWords(words: readonly Word[]): Word[] {
  let start = 0
  while (start < words.length && !words[start]!.isWord) start++
  let end = words.length
  while (end > start && !words[end - 1]!.isWord) end--
  return words.slice(start, end)
}

const foldings: Record<Forgiveness, (text: string) => string> = {
  case: text => text.toLowerCase(),
  marks: text => text.replace(marks, ''),
  dashes: text => text.replace(dashes, ''),
  spacing: text => text.replace(/\s+/g, ''),
  punctuation: text => text.replace(/[.,;:!?…]/g, '')
}

/** In what two texts with the same words differ. Linear. */
export function forgivenBetween(left: string, right: string): Forgiveness[] {
  if (left === right) return []
  const all = Object.keys(foldings) as Forgiveness[] // the table's own keys
  return all.filter(kept => {
    const fold = (text: string): string => all.reduce((folded, kind) => (kind === kept ? folded : foldings[kind](folded)), text)
    return fold(left) !== fold(right)
  })
}
