/** A distinct word of a page. */
export interface Spelling {
  /** Folded. */
  text: string
  /** Opens with a capital. */
  capital: boolean
  /** Rows that it can begin, besides those that any word can; undefined until they are looked up. */
  rows: RowsByTable | undefined
}

/** Rows by the place of their table. */
export type RowsByTable = ReadonlyArray<readonly Row[] | undefined>

interface WordPart {
  type: 'word'
  fits: (word: Spelling) => boolean
  optional: boolean
}

export type Part = WordPart | {type: 'gap'} | {type: 'name'}

/** A row of a table, ready to match. */
export interface Row {
  tag: unknown
  parts: readonly Part[]
  /** The row as it is written, for reasons. */
  source: string
  /** How many words it is of; as a whole it can be of no others. */
  fewest: number
  most: number
  /** The part that its last word has to fit, where one has to. */
  end: WordPart | undefined
}

/** What a row can begin with: words and stems (which end with a hyphen), a number, a name, any word, or what its first part fits. */
export type Beginning = readonly string[] | 'number' | 'name' | 'any' | 'part'

const number = /^\p{N}/u
const capital = /^\p{Lu}/u
/** The first character past ASCII, which needs no expression. */
const firstOther = 0x80

export function isNumber({text}: Spelling): boolean {
  const code = text.charCodeAt(0)
  return code < firstOther ? code >= 0x30 && code <= 0x39 : number.test(text)
}

/** Whether a word opens with a capital. */
export function isCapital(word: string): boolean {
  const code = word.charCodeAt(0)
  return code < firstOther ? code >= 0x41 && code <= 0x5a : capital.test(word)
}

/** The rows that one row of a table stands for, and what each can begin with. See `Wording` for how a row is written. */
export function readRow(tag: unknown, source: string): Array<{row: Row; beginning: Beginning}> {
  return expand(source).map(tokens => {
    const parts = tokens.map(toPart)
    const fewest = parts.filter(part => part.type === 'name' || part.type === 'word' && !part.optional).length
    const most = parts.every(part => part.type === 'word') ? parts.length : Infinity
    const last = parts.at(-1)
    const end = last?.type === 'word' && !last.optional ? last : undefined
    return {row: {tag, parts, source, fewest, most, end}, beginning: beginningOf(tokens)}
  })
}

/** The tokens of a row; alternatives of more than one word, and gaps among alternatives, make a row each. */
function expand(source: string): string[][] {
  let rows: string[][] = [[]]
  for (const token of source.match(/\([^)]*\)\??|\S+/gu) ?? []) {
    const spread = token.startsWith('(') && /[ *@]/u.test(token)
    const options = spread ? token.replace(/^\(|\)\??$/gu, '').split('|') : [token]
    const absent = spread && token.endsWith('?') ? rows : []
    rows = [...rows.flatMap(row => options.map(option => [...row, ...option.split(' ')])), ...absent]
  }
  return rows
}

function beginningOf(tokens: readonly string[]): Beginning {
  const words: string[] = []
  for (const token of tokens) {
    const optional = token.endsWith('?')
    const options = alternatives(optional ? token.slice(0, -1) : token)
    if (options.some(option => /^-|[*@#]/u.test(option))) break
    words.push(...options.map(option => option.toLowerCase()))
    if (!optional) return words
  }
  const [first] = tokens
  return first === '@' ? 'name' : first === '#' ? 'number' : first === '*' ? 'any' : 'part'
}

function alternatives(token: string): string[] {
  return token.startsWith('(') ? token.slice(1, -1).split('|') : [token]
}

function toPart(token: string): Part {
  if (token === '*') return {type: 'gap'}
  if (token === '@') return {type: 'name'}
  const optional = token.endsWith('?')
  return {type: 'word', optional, fits: toTest(alternatives(optional ? token.slice(0, -1) : token))}
}

function toTest(options: readonly string[]): (word: Spelling) => boolean {
  const plain = new Set(options.filter(option => !isSpecial(option)))
  const [only] = plain
  if (plain.size === 1 && options.length === 1) return word => word.text === only
  if (plain.size === options.length) return word => plain.has(word.text)
  const tests = options.filter(isSpecial).map(toSpecialTest)
  const [test] = tests
  if (test !== undefined && options.length === 1) return test
  return word => plain.has(word.text) || tests.some(special => special(word))
}

function isSpecial(option: string): boolean {
  return option === '#' || option.startsWith('-') || option.endsWith('-') || isCapital(option)
}

function toSpecialTest(option: string): (word: Spelling) => boolean {
  if (option === '#') return isNumber
  if (isCapital(option)) {
    const folded = option.toLowerCase()
    return word => word.capital && word.text === folded
  }
  if (option.endsWith('-')) {
    const stem = option.slice(0, -1)
    return word => word.text.startsWith(stem)
  }
  const ending = option.slice(1)
  return word => word.text.endsWith(ending)
}
