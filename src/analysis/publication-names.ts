import type {BlockFeatures} from './features.js'
import {wordsOf, type Names, type Word} from './wording.js'

/** Words that a publication's name follows where it speaks of itself. */
const introductions: ReadonlySet<string> = new Set([
  'support', 'supporting', 'from', 'follow', 'of', 'by', 'at', 'to', 'with', 'soutenez', 'soutenir', 'suivez', 'unterstützen', 'apoya', 'sostieni', 'von', 'de', 'di'
])
/** Words before the name that only an appeal has. */
const appeals: ReadonlySet<string> = new Set(['support', 'supporting', 'follow', 'soutenez', 'suivez', 'apoya', 'sostieni', 'unterstützen'])
const articles: ReadonlySet<string> = new Set(['the', 'die', 'der', 'das', 'le', 'la', 'el', 'il'])
const longestName = 5
const longestRead = 1200
const longestAppeal = 8

/**
 * The names that the publication goes by: those given; where none are, a name in capitals that a line of its own asks
 * the reader to support or follow, and that stands after an introduction a second time. Linear in the blocks.
 */
export function publicationNames(blocks: readonly BlockFeatures[], given: readonly string[]): Names {
  const known = given.map(name => wordsOf(name).map(word => word.text)).filter(name => name.length > 0)
  const read = blocks.filter(block => block.text.length <= longestRead)
  if (known.length === 0 && read.some(appealsFirst)) known.push(...repeatedNames(read))
  return {known: known.flatMap(withoutArticle)}
}

const firstWord = /\p{L}[\p{L}\p{M}]*/u

/** Whether the first word asks; without such a block there is no name to find, in most stories. */
function appealsFirst({text}: BlockFeatures): boolean {
  const [word] = firstWord.exec(text) ?? []
  return word !== undefined && appeals.has(word.toLowerCase().normalize('NFC'))
}

/** The names that a short block asks the reader to support or follow, and that are introduced once more. */
function repeatedNames(blocks: readonly BlockFeatures[]): string[][] {
  const counts = new Map<string, {appeals: number; total: number}>()
  for (const block of blocks) {
    const words = wordsOf(block.text)
    for (const [index, word] of words.entries()) {
      if (!introductions.has(word.text)) continue
      const name = nameAfter(words, index + 1)
      if (name === undefined) continue
      const count = counts.get(name) ?? {appeals: 0, total: 0}
      count.total++
      if (index === 0 && appeals.has(word.text) && words.length <= longestAppeal) count.appeals++
      counts.set(name, count)
    }
  }
  const repeated = [...counts].filter(([, count]) => count.appeals > 0 && count.total > 1)
  return repeated.map(([name]) => name.split(' '))
}

function nameAfter(words: readonly Word[], at: number): string | undefined {
  const start = articles.has(words[at]?.text ?? '') ? at + 1 : at
  let end = start
  while (end - start < longestName && words[end]?.capital === true && (end === start || words[end]!.start - words[end - 1]!.end === 1)) end++
  return end === start ? undefined : words.slice(start, end).map(word => word.text).join(' ')
}

function withoutArticle(name: string[]): string[][] {
  return name.length > 1 && articles.has(name[0]!) ? [name.slice(1)] : [name]
}
