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
export interface WordMatch<Tag> {
  tag: Tag
  start: number
  end: number
  row: string
}

type Part =
  | {type: 'word'; tests: ReadonlyArray<(word: Word) => boolean>; optional: boolean}
  | {type: 'gap'}
  | {type: 'name'}

interface Row<Tag> {
  tag: Tag
  parts: readonly Part[]
  /** The row as it is written, for reasons. */
  source: string
}

/** Rows of many tables ready to match in one pass: by the word or the stem that they begin with. */
export interface Matcher<Tag> {
  words: ReadonlyMap<string, ReadonlyArray<Row<Tag>>>
  /** By the first letters of the stem. */
  stems: ReadonlyMap<string, ReadonlyArray<Row<Tag>>>
  others: ReadonlyArray<Row<Tag>>
}

/** What `@` stands for: folded words of each name. */
export interface Names {
  known: ReadonlyArray<readonly string[]>
}

const widestGap = 5
const longestName = 12
const stemLength = 3
const wordPattern = /e-mail(?:s|ing|ed)?(?!\p{L})|\p{L}[\p{L}\p{M}]*|\p{N}+(?:[.,]\p{N}+)*/giu
const combining = /\p{M}/u
const number = /^\p{N}/u
const capital = /^\p{Lu}/u

/** The words of a text, hyphens and apostrophes parting them (but not in e-mail). Linear in `text`. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  const composed = !combining.test(text)
  for (const match of text.matchAll(wordPattern)) {
    const [raw] = match
    const folded = raw.toLowerCase().replace('-', '')
    words.push({
      text: composed ? folded : folded.normalize('NFC'),
      capital: capital.test(raw),
      start: match.index,
      end: match.index + raw.length
    })
  }
  return words
}

/** Compiles tables of rows, each with the tag that its matches carry. */
export function compileWordings<Tag>(
  tables: ReadonlyArray<readonly [Tag, Wording]>, languages: readonly WordingLanguage[]
): Matcher<Tag> {
  const words = new Map<string, Array<Row<Tag>>>()
  const stems = new Map<string, Array<Row<Tag>>>()
  const others: Array<Row<Tag>> = []
  for (const [tag, wording] of tables) {
    for (const source of new Set(languages.flatMap(language => wording[language] ?? []))) {
      for (const tokens of expand(source)) {
        const row = {tag, parts: tokens.map(toPart), source}
        for (const first of firstsOf(tokens) ?? ['']) {
          const stem = first.endsWith('-') ? first.slice(0, stemLength) : undefined
          if (first === '' || (stem !== undefined && first.length <= stemLength)) others.push(row)
          else if (stem !== undefined) put(stems, stem, row)
          else put(words, first, row)
        }
      }
    }
  }
  return {words, stems, others}
}

function put<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key)
  if (values === undefined) map.set(key, [value])
  else values.push(value)
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

/** The words and stems that a row can begin with; undefined where it can begin with any word. */
function firstsOf(tokens: readonly string[]): string[] | undefined {
  const words: string[] = []
  for (const token of tokens) {
    const optional = token.endsWith('?')
    const options = alternatives(optional ? token.slice(0, -1) : token)
    if (options.some(option => /^-|[*@#]/u.test(option))) return undefined
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
  return {type: 'word', optional, tests: alternatives(optional ? token.slice(0, -1) : token).map(toTest)}
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

/** Every match in the words, in order; those of one tag do not overlap. */
export function findMatches<Tag>(words: readonly Word[], matcher: Matcher<Tag>, names: Names): Array<WordMatch<Tag>> {
  const matches: Array<WordMatch<Tag>> = []
  const ends = new Map<Tag, number>()
  const take = (rows: ReadonlyArray<Row<Tag>>, start: number): void => {
    for (const {tag, parts, source} of rows) {
      if ((ends.get(tag) ?? 0) > start) continue
      const end = matchAt(words, start, parts, 0, names)
      if (end === undefined) continue
      matches.push({tag, start, end, row: source})
      ends.set(tag, Math.max(end, start + 1))
    }
  }
  for (let start = 0; start < words.length; start++) {
    const {text} = words[start]!
    const byWord = matcher.words.get(text)
    if (byWord !== undefined) take(byWord, start)
    const byStem = matcher.stems.size === 0 ? undefined : matcher.stems.get(text.slice(0, stemLength))
    if (byStem !== undefined) take(byStem, start)
    if (matcher.others.length > 0) take(matcher.others, start)
  }
  return matches
}

/** For each tag, the row that the words as a whole match. */
export function matchWhole<Tag>(words: readonly Word[], matcher: Matcher<Tag>, names: Names): Map<Tag, string> {
  const found = new Map<Tag, string>()
  const first = words[0]
  if (first === undefined) return found
  for (const rows of [matcher.words.get(first.text), matcher.stems.get(first.text.slice(0, stemLength)), matcher.others]) {
    if (rows === undefined) continue
    for (const {tag, parts, source} of rows) {
      if (!found.has(tag) && matchAt(words, 0, parts, 0, names, words.length) === words.length) found.set(tag, source)
    }
  }
  return found
}

/** Where a row that begins at `at` ends; with `whole`, only an end there counts. Gaps and names are bounded, so the work is too. */
function matchAt(
  words: readonly Word[], at: number, parts: readonly Part[], part: number, names: Names, whole?: number
): number | undefined {
  const next = parts[part]
  if (next === undefined) return whole === undefined || at === whole ? at : undefined
  if (next.type === 'gap') return gapAt(words, at, parts, part, names, whole)
  if (next.type === 'name') {
    for (const end of nameEnds(words, at, names)) {
      const found = matchAt(words, end, parts, part + 1, names, whole)
      if (found !== undefined) return found
    }
    return undefined
  }
  const word = words[at]
  if (word !== undefined && next.tests.some(test => test(word))) {
    const end = matchAt(words, at + 1, parts, part + 1, names, whole)
    if (end !== undefined) return end
  }
  return next.optional ? matchAt(words, at, parts, part + 1, names, whole) : undefined
}

function gapAt(
  words: readonly Word[], at: number, parts: readonly Part[], part: number, names: Names, whole?: number
): number | undefined {
  if (part === parts.length - 1) return whole === undefined ? at : whole - at <= widestGap * 2 ? whole : undefined
  for (let width = 0; width <= widestGap && at + width <= words.length; width++) {
    const end = matchAt(words, at + width, parts, part + 1, names, whole)
    if (end !== undefined) return end
  }
  return undefined
}

function nameEnds(words: readonly Word[], at: number, names: Names): number[] {
  const start = words[at]?.text === 'the' ? at + 1 : at
  const first = words[start]?.text
  const ends: number[] = []
  for (const name of names.known) {
    if (name.length > longestName) continue
    if (name[0] === first && name.every((part, index) => words[start + index]?.text === part)) ends.push(start + name.length)
    else if (name.length === 1) ends.push(...gluedEnd(words, at, name[0]!))
  }
  return ends
}

const none: number[] = []

/** Where words end that are written as one in an address: "The Harbour" in theharbour.example. */
function gluedEnd(words: readonly Word[], at: number, name: string): number[] {
  if (words[at] === undefined || !name.startsWith(words[at].text)) return none
  let glued = ''
  for (let end = at; end < words.length && glued.length < name.length && name.startsWith(glued);) {
    glued += words[end]!.text
    end++
    if (glued === name && end - at > 1) return [end]
  }
  return []
}
