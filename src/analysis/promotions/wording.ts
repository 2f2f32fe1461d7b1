import type {Wording, WordingLanguage} from '../../promotions/promotion-spec.js'
import {wordEnd} from './word-end.js'
import {canOpenName, matchAt, type Names, type Word} from './wording-match.js'
import {isCapital, isNumber, readRow, type Beginning, type Row, type RowsByTable, type Spelling} from './wording-rows.js'

export type {Names, Word} from './wording-match.js'

/** A stretch of words that a row matched, half-open. */
export interface WordMatch<Tag> {
  tag: Tag
  start: number
  end: number
  row: string
}

/** Rows, each with the tag that its matches carry: one of the tables of a book. */
export interface Table<Tag> {
  /** Its place among the tables of its book. */
  readonly place: number
  /** For the compiler alone: what its matches carry. */
  readonly tag?: Tag
}

type RowLists = Array<Row[] | undefined>

const stemLength = 3
const letterBits = 10

/** The first letters of a word as one number. Other letters may give the same one: rows look at the whole word. */
function stemOf(word: string): number {
  let stem = 0
  for (let at = 0; at < stemLength; at++) stem = stem << letterBits ^ word.charCodeAt(at)
  return stem
}

/**
 * Tables of rows, filed by what their rows begin with, so that one look at a word tells which rows of any table it can
 * begin: for most words of prose, none.
 */
export class WordingBook {
  readonly #languages: readonly WordingLanguage[]
  readonly #words = new Map<string, RowLists>()
  /** By the first letters of the stem. */
  readonly #stems = new Map<number, RowLists>()
  readonly #others = {number: [] as RowLists, name: [] as RowLists, part: [] as RowLists, any: [] as RowLists}
  #tables = 0

  constructor(languages: readonly WordingLanguage[]) {
    this.#languages = languages
  }

  /** Adds a table, each of its wordings with the tag that its matches carry. */
  table<Tag>(wordings: ReadonlyArray<readonly [Tag, Wording]>): Table<Tag> {
    const place = this.#tables++
    for (const [tag, wording] of wordings) {
      for (const source of new Set(this.#languages.flatMap(language => wording[language] ?? []))) {
        for (const {row, beginning} of readRow(tag, source)) {
          for (const lists of this.#listsFor(beginning)) (lists[place] ??= []).push(row)
        }
      }
    }
    return {place}
  }

  #listsFor(beginning: Beginning): RowLists[] {
    if (typeof beginning === 'string') return [this.#others[beginning]]
    return beginning.map(word => {
      if (!word.endsWith('-')) return listsAt(this.#words, word)
      return word.length > stemLength ? listsAt(this.#stems, stemOf(word)) : this.#others.part
    })
  }

  /** The rows of a table that any word can begin. */
  rowsAnywhere({place}: Table<unknown>): readonly Row[] {
    return this.#others.any[place] ?? noRows
  }

  /** What else a word can begin. */
  rowsFrom(word: Spelling, names: Names): RowsByTable {
    const {number, name, part} = this.#others
    let rows = both(this.#words.get(word.text), this.#stems.get(stemOf(word.text)))
    if (isNumber(word)) rows = both(rows, number)
    if (canOpenName(word, names)) rows = both(rows, name)
    if (canBegin(part, word)) rows = both(rows, part)
    return rows ?? noLists
  }
}

/** The rows of two lists of lists, by the place of their table. */
function both(first: RowLists | undefined, second: RowLists | undefined): RowLists | undefined {
  if (first === undefined || second === undefined) return first ?? second
  const rows: RowLists = []
  for (let place = 0; place < Math.max(first.length, second.length); place++) {
    const own = first[place]
    const others = second[place]
    rows.push(own === undefined || others === undefined ? own ?? others : [...own, ...others])
  }
  return rows
}

function listsAt<Key>(map: Map<Key, RowLists>, key: Key): RowLists {
  const known = map.get(key) ?? []
  map.set(key, known)
  return known
}

function canBegin(tables: RowLists, word: Spelling): boolean {
  for (const rows of tables) {
    for (const {parts: [first]} of rows ?? noRows) if (first?.type !== 'word' || first.optional || first.fits(word)) return true
  }
  return false
}

/** A word that is as it is folded. */
const lowerCase = /^[a-z]+$/

/** The words of one page or text, each distinct one folded and looked up once. It grows with the page, and goes with it. */
export class Vocabulary {
  readonly #book: WordingBook
  readonly #spellings = new Map<string, Spelling>()
  /** What the publication goes by: it is to be set before anything is matched. */
  names: Names = {known: []}

  constructor(book: WordingBook) {
    this.#book = book
  }

  /** The words of a text. Linear in it. */
  wordsOf(text: string): Word[] {
    const words: Word[] = []
    for (let start = 0; start < text.length;) {
      const end = wordEnd(text, start)
      if (end > start) words.push({spelling: this.#spellingOf(text.slice(start, end)), start, end})
      start = end > start ? end : start + (text.codePointAt(start)! > 0xffff ? 2 : 1)
    }
    return words
  }

  #spellingOf(raw: string): Spelling {
    const known = this.#spellings.get(raw)
    if (known !== undefined) return known
    const text = lowerCase.test(raw) ? raw : raw.toLowerCase().replace('-', '').normalize('NFC')
    const spelling = {text, capital: isCapital(raw), rows: undefined}
    this.#spellings.set(raw, spelling)
    return spelling
  }

  #rowsFrom(spelling: Spelling): RowsByTable {
    return (spelling.rows ??= this.#book.rowsFrom(spelling, this.names))
  }

  /** Every match of a table in the words, in order; those of one tag do not overlap. */
  find<Tag>(words: readonly Word[], table: Table<Tag>): ReadonlyArray<WordMatch<Tag>> {
    const {place} = table
    const anywhere = this.#book.rowsAnywhere(table)
    let matches: Matches<Tag> | undefined
    for (let start = 0; start < words.length; start++) {
      const rows = this.#rowsFrom(words[start]!.spelling)[place]
      if (rows !== undefined) matches = this.#take(words, start, rows, matches)
      if (anywhere.length > 0) matches = this.#take(words, start, anywhere, matches)
    }
    return matches?.all ?? noMatches
  }

  #take<Tag>(words: readonly Word[], start: number, rows: readonly Row[], matches: Matches<Tag> | undefined): Matches<Tag> | undefined {
    let found = matches
    for (const row of rows) {
      const end = matchAt(words, start, row.parts, 0, this.names)
      const tag = row.tag as Tag // the rows of a table carry its tags
      if (end === undefined || found !== undefined && (found.ends.get(tag) ?? 0) > start) continue
      found ??= {all: [], ends: new Map()}
      found.all.push({tag, start, end, row: row.source})
      found.ends.set(tag, Math.max(end, start + 1))
    }
    return found
  }

  /** For each tag of a table, the row that the words as a whole match. */
  findWhole<Tag>(words: readonly Word[], table: Table<Tag>): ReadonlyMap<Tag, string> {
    const [first] = words
    if (first === undefined) return nothing
    const found = this.#takeWhole<Tag>(words, this.#rowsFrom(first.spelling)[table.place])
    return this.#takeWhole(words, this.#book.rowsAnywhere(table), found) ?? nothing
  }

  #takeWhole<Tag>(words: readonly Word[], rows: readonly Row[] = noRows, before?: Map<Tag, string>): Map<Tag, string> | undefined {
    let found = before
    const last = words.at(-1)!.spelling
    for (const {tag: own, parts, source, fewest, most, end} of rows) {
      const tag = own as Tag // the rows of a table carry its tags
      if (words.length < fewest || words.length > most || end?.fits(last) === false || found?.has(tag) === true) continue
      if (matchAt(words, 0, parts, 0, this.names, words.length) === undefined) continue
      found ??= new Map()
      found.set(tag, source)
    }
    return found
  }
}

/** Matches, and where the last of each tag ends. */
interface Matches<Tag> {
  all: Array<WordMatch<Tag>>
  ends: Map<Tag, number>
}

const noLists: RowsByTable = []
const noRows: readonly Row[] = []
const noMatches: readonly never[] = []
const nothing: ReadonlyMap<never, string> = new Map<never, string>()
