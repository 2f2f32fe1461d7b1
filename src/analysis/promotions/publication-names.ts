import {nameAppeals, nameArticles, nameIntroductions} from '../../languages/page-words.js'
import type {BlockFeatures} from './features.js'
import type {Names, Word} from './wording.js'

/** Words that a publication's name follows where it speaks of itself. */
const introductions: ReadonlySet<string> = new Set(nameIntroductions.split('|'))
/** Words before the name that only an appeal has. */
const appeals: ReadonlySet<string> = new Set(nameAppeals.split('|'))
const articles: ReadonlySet<string> = new Set(nameArticles.split('|'))
const longestName = 5
const longestRead = 1200
const longestAppeal = 8

/**
 * The names that the publication goes by: those given; where none are, a name in capitals that a line of its own asks
 * the reader to support or follow, and that stands after an introduction a second time. Linear in the words.
 * @param words The words of each block.
 * @param given The words of each name that is known.
 */
export function publicationNames(
  blocks: readonly BlockFeatures[], words: ReadonlyArray<readonly Word[]>, given: ReadonlyArray<readonly Word[]>
): Names {
  const known = given.map(name => name.map(word => word.spelling.text)).filter(name => name.length > 0)
  const read = known.length > 0 ? [] : words.filter((_, block) => blocks[block]!.text.length <= longestRead)
  // without a block that asks there is no name to find, in most stories
  if (read.some(([first]) => first !== undefined && appeals.has(first.spelling.text))) known.push(...repeatedNames(read))
  return {known: known.flatMap(withoutArticle)}
}

/** The names that a short block asks the reader to support or follow, and that are introduced once more. */
function repeatedNames(blocks: ReadonlyArray<readonly Word[]>): string[][] {
  const counts = new Map<string, {appeals: number; total: number}>()
  for (const words of blocks) {
    for (const [index, {spelling}] of words.entries()) {
      if (!introductions.has(spelling.text)) continue
      const name = nameAfter(words, index + 1)
      if (name === undefined) continue
      const count = counts.get(name) ?? {appeals: 0, total: 0}
      count.total++
      if (index === 0 && appeals.has(spelling.text) && words.length <= longestAppeal) count.appeals++
      counts.set(name, count)
    }
  }
  const repeated = [...counts].filter(([, count]) => count.appeals > 0 && count.total > 1)
  return repeated.map(([name]) => name.split(' '))
}

function nameAfter(words: readonly Word[], at: number): string | undefined {
  const start = articles.has(words[at]?.spelling.text ?? '') ? at + 1 : at
  let end = start
  while (end - start < longestName && words[end]?.spelling.capital === true && (end === start || words[end]!.start - words[end - 1]!.end === 1)) end++
  return end === start ? undefined : words.slice(start, end).map(word => word.spelling.text).join(' ')
}

function withoutArticle(name: string[]): string[][] {
  return name.length > 1 && articles.has(name[0]!) ? [name.slice(1)] : [name]
}
