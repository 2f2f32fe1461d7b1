import type {Wording, WordingLanguage} from '../promotions/promotion-spec.js'

/** A word of a block: folded, and where it stands in the text. */
export interface Word {
  text: string
  /** Opens with a capital. */
  capital: boolean
  start: number
  end: number
}

/** A stretch of words that a row matched, half-open. */
export interface WordMatch {
  start: number
  end: number
}

type Part =
  | {type: 'word'; test: ReadonlyArray<(word: Word) => boolean>; optional: boolean}
  | {type: 'gap'}
  | {type: 'name'}

interface Row {
  parts: readonly Part[]
  /** The row itself, for reasons. */
  source: string
}

/** Rows ready to match: by their first word, or in a list of those that do not begin with one. */
export interface Matcher {
  byFirst: ReadonlyMap<string, readonly Row[]>
  others: readonly Row[]
}

const widestGap = 5
const longestName = 6
const wordPattern = /e-mail(?:s|ing|ed)?(?!\p{L})|\p{L}[\p{L}\p{M}]*|\p{N}+(?:[.,]\p{N}+)*/giu
const number = /^\p{N}/u
const capital = /^\p{Lu}/u

/** The words of a text, hyphens and apostrophes parting them (but not in e-mail). Linear in `text`. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(wordPattern)) {
    const [raw] = match
    words.push({
      text: raw.toLowerCase().normalize('NFC').replace('-', ''),
      capital: capital.test(raw),
      start: match.index,
      end: match.index + raw.length
    })
  }
  return words
}

/** Compiles rows of the given languages. */
export function compileWording(wording: Wording, languages: readonly WordingLanguage[]): Matcher {
  const byFirst = new Map<string, Row[]>()
  const others: Row[] = []
  for (const source of new Set(languages.flatMap(language => wording[language] ?? []))) {
    for (const tokens of expand(source)) {
      const row = {parts: tokens.map(toPart), source}
      const firsts = firstWords(tokens)
      if (firsts === undefined) others.push(row)
      else for (const first of firsts) byFirst.set(first, [...(byFirst.get(first) ?? []), row])
    }
  }
  return {byFirst, others}
}

/** The words of a row; alternatives of more than one word make a row each. */
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

/** The literal words that a row can begin with; undefined where it can begin with others. */
function firstWords(tokens: readonly string[]): string[] | undefined {
  const words: string[] = []
  for (const token of tokens) {
    const optional = token.endsWith('?') && token !== '?'
    const options = alternatives(optional ? token.slice(0, -1) : token)
    if (options.some(option => /[-*@#]/.test(option))) return undefined
    words.push(...options.map(option => option.toLowerCase()))
    if (!optional) return words
  }
  return undefined
}

function alternatives(token: string): string[] {
  return token.startsWith('(') ? token.slice(1, -1).split('|') : [token]
}

function toPart(token: string): Part {
  if (token === '*') return {type: 'gap'}
  if (token === '@') return {type: 'name'}
  const optional = token.endsWith('?')
  const plain = optional ? token.slice(0, -1) : token
  return {type: 'word', optional, test: alternatives(plain).map(toTest)}
}

function toTest(option: string): (word: Word) => boolean {
  if (option === '#') return word => number.test(word.text)
  if (capital.test(option)) {
    const folded = option.toLowerCase()
    return word => word.capital && word.text === folded
  }
  if (option.endsWith('-')) {
    const stem = option.slice(0, -1)
    return word => word.text.startsWith(stem)
  }
  if (option.startsWith('-')) {
    const ending = option.slice(1)
    return word => word.text.endsWith(ending)
  }
  return word => word.text === option
}

/** What `@` stands for. */
export interface Names {
  /** Folded words of each name. */
  known: ReadonlyArray<readonly string[]>
}

/** The first match of any row that begins at or after `from`. */
export function findMatch(words: readonly Word[], matcher: Matcher, names: Names, from = 0): (WordMatch & {row: string}) | undefined {
  for (let start = from; start < words.length; start++) {
    for (const row of candidates(words[start]!, matcher)) {
      const end = matchAt(words, start, row.parts, 0, names)
      if (end !== undefined) return {start, end, row: row.source}
    }
  }
  return undefined
}

/** Every match, in order, none overlapping another. */
export function findMatches(words: readonly Word[], matcher: Matcher, names: Names): Array<WordMatch & {row: string}> {
  const matches: Array<WordMatch & {row: string}> = []
  for (let match = findMatch(words, matcher, names); match !== undefined; match = findMatch(words, matcher, names, Math.max(match.end, match.start + 1))) {
    matches.push(match)
  }
  return matches
}

/** The row that the words as a whole match. */
export function matchWhole(words: readonly Word[], matcher: Matcher, names: Names): string | undefined {
  const first = words[0]
  if (first === undefined) return undefined
  return candidates(first, matcher).find(({parts}) => matchAt(words, 0, parts, 0, names, words.length) === words.length)?.source
}

function candidates(first: Word, matcher: Matcher): readonly Row[] {
  const rows = matcher.byFirst.get(first.text)
  return rows === undefined ? matcher.others : matcher.others.length === 0 ? rows : [...rows, ...matcher.others]
}

/** Where a row that begins at `at` ends; with `whole`, only an end there counts. Gaps and names are bounded, so the work is too. */
function matchAt(
  words: readonly Word[], at: number, parts: readonly Part[], part: number, names: Names, whole?: number
): number | undefined {
  const next = parts[part]
  if (next === undefined) return whole === undefined || at === whole ? at : undefined
  if (next.type === 'gap') {
    const last = part === parts.length - 1
    if (last) return whole === undefined ? at : whole - at <= widestGap * 2 ? whole : undefined
    for (let width = 0; width <= widestGap && at + width <= words.length; width++) {
      const end = matchAt(words, at + width, parts, part + 1, names, whole)
      if (end !== undefined) return end
    }
    return undefined
  }
  if (next.type === 'name') {
    for (const end of nameEnds(words, at, names)) {
      const found = matchAt(words, end, parts, part + 1, names, whole)
      if (found !== undefined) return found
    }
    return undefined
  }
  const word = words[at]
  if (word !== undefined && next.test.some(test => test(word))) {
    const end = matchAt(words, at + 1, parts, part + 1, names, whole)
    if (end !== undefined) return end
  }
  return next.optional ? matchAt(words, at, parts, part + 1, names, whole) : undefined
}

function nameEnds(words: readonly Word[], at: number, names: Names): number[] {
  const start = words[at]?.text === 'the' ? at + 1 : at
  return names.known.flatMap(name => {
    if (name.length > longestName * 2) return []
    const end = start + name.length
    if (name.every((part, index) => words[start + index]?.text === part)) return [end]
    return name.length === 1 ? gluedEnd(words, at, name[0]!) : []
  })
}

/** Where words end that are written as one in an address: "The Harbour" in theharbour.example. */
function gluedEnd(words: readonly Word[], at: number, name: string): number[] {
  let glued = ''
  for (let end = at; end < words.length && glued.length < name.length && name.startsWith(glued);) {
    glued += words[end]!.text
    end++
    if (glued === name && end - at > 1) return [end]
  }
  return []
}
