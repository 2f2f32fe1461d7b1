import type {Article} from '../model/article.js'
import type {Block, Body, Caption} from '../model/body.js'
import {textMapOf, type TextMap} from '../text/text-map.js'
import {attributedQuotes, creditLine} from './records.js'

export interface TextChoices {
  headings: 'keep' | 'mark' | 'drop'
  quotes: 'keep' | 'number'
  sources: 'drop' | 'list'
}

/** Words put into a text at an offset. */
interface Insertion {
  at: number
  words: string
}

/** The text of an article in normal form, as chosen. Linear. */
export function chosenText(article: Article, {headings, quotes, sources}: TextChoices): string {
  const body = headings === 'drop' ? withoutBlocks(article.body, headingBlock) : article.body
  const map = textMapOf(body)
  const ends = quotationEnds(map, body)
  const marks = headings === 'mark' ? headingMarks(map) : []
  const numbers = quotes === 'number' ? [...ends].map(([, at], index) => ({at, words: `[${index + 1}]`})) : []
  const text = insert(map.text, [...marks, ...numbers])
  const list = sources === 'list' ? sourceLines(article, quotes === 'number' ? [...ends.keys()] : []) : ''
  return [text, list].filter(part => part !== '').join('\n\n')
}

/** A body without the blocks of some types. Recursive in depth. */
export function withoutBlocks<T extends Body | Block | Caption>(node: T, types: ReadonlySet<string>): T {
  if (!('children' in node)) return node
  // Children keep their kinds; what goes are blocks, and those stand among blocks alone.
  const children = (node.children as Array<Block | Caption>)
    .filter(child => !types.has(child.type))
    .map(child => withoutBlocks(child, types))
  return {...node, children} as T
}

const headingBlock: ReadonlySet<string> = new Set(['heading'])

function headingMarks({entries}: TextMap): Insertion[] {
  const seen = new Set<object>()
  return entries.flatMap(({start, block}): Insertion[] => {
    if (block.type !== 'heading' || seen.has(block)) return []
    seen.add(block)
    return [{at: start, words: `${'#'.repeat(block.depth)} `}]
  })
}

const closingMarks = new Set('”’»«›‹"\'“‘」』')

/** Where the last words of each quotation end, behind the mark that closes them, by id in the order of the first words. */
function quotationEnds({text, entries}: TextMap, body: Body): Map<string, number> {
  const blockQuotations = quotationsOfBlocks(body.children, [], new Map())
  const ends = new Map<string, number>()
  for (const {end, around, block} of entries) {
    const segments = around.flatMap(mark => (mark.type === 'quoteSegment' ? mark.quoteId : []))
    for (const id of [...(blockQuotations.get(block) ?? []), ...segments]) {
      const at = segments.includes(id) && closingMarks.has(text.charAt(end)) ? end + 1 : end
      ends.set(id, at)
    }
  }
  return ends
}

/** The quotations that blocks belong to as a whole, by block. A caption is no part of a quotation. */
function quotationsOfBlocks(
  blocks: ReadonlyArray<Block | Caption>,
  around: readonly string[],
  found: Map<object, readonly string[]>
): Map<object, readonly string[]> {
  for (const block of blocks) {
    if (block.type === 'caption') continue
    found.set(block, around)
    const inside = block.type === 'blockquote' && block.quoteId !== undefined ? [...around, block.quoteId] : around
    if (block.type === 'list') for (const item of block.children) quotationsOfBlocks(item.children, inside, found)
    else if ('children' in block && !inlineParents.has(block.type)) {
      quotationsOfBlocks(block.children as Array<Block | Caption>, inside, found) // what is left holds blocks
    }
  }
  return found
}

const inlineParents: ReadonlySet<Block['type']> = new Set<Block['type']>(['paragraph', 'heading', 'table'])

function insert(text: string, insertions: readonly Insertion[]): string {
  let from = 0
  const parts = insertions.toSorted((a, b) => a.at - b.at).map(({at, words}) => {
    const part = text.slice(from, at) + words
    from = at
    return part
  })
  return [...parts, text.slice(from)].join('')
}

/** A line for each source, with the numbers of its quotations. */
function sourceLines(article: Article, numbered: readonly string[]): string {
  const quotes = attributedQuotes(article)
  const numbers = new Map<object, number[]>()
  for (const [index, id] of numbered.entries()) {
    for (const source of quotes.get(id)?.sources ?? []) {
      const own = numbers.get(source)
      if (own === undefined) numbers.set(source, [index + 1])
      else own.push(index + 1)
    }
  }
  return article.sources
    .flatMap(source => {
      const line = creditLine(source)
      if (line === undefined) return []
      const own = numbers.get(source)
      return own === undefined ? line : `[${own.join(', ')}] ${line}`
    })
    .join('\n')
}
