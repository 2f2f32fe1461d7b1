import type {BlockFeatures} from './features.js'
import type {PromotionView} from './view.js'

export const longestTeaser = 320
export const longestTitle = 160
/** Between the paragraphs of a story a list of shorter links is the story's own: dates, places, sources. */
export const shortestInside = 32
const fewestWords = 4
const fewestCharacters = 24
const longestSmall = 40
const cellTags = new Set(['td', 'th', 'dd', 'dt', 'figcaption', 'caption'])
const quotingTags = new Set(['blockquote', 'cite'])
const schemed = /^[^\p{L}\p{N}]{0,4}(?:https?:\/\/|www\.)\S+$/u
const spaced = /\s/u
const sentence = /[.!][\p{Pe}\p{Pf}"']?$/u
const threeWords = /\S\s+\S+\s+\S/u
const onPage = /^#./u

/** Whether a line reads as a headline: no sentence. */
export function isTitle(text: string): boolean {
  return !sentence.test(text)
}

/** Whether a line of plain text is a title in a list of them. */
export function isPlainTitle(text: string): boolean {
  return isTitle(text) && text.length <= longestTitle && text.includes(' ')
}

export function hasThreeWords(text: string): boolean {
  return threeWords.test(text)
}

/** A date, a count, a name of a section beside a headline. */
export function isSmall(text: string, ends: boolean): boolean {
  return text.length <= longestSmall && !ends
}

/** An address in print, with or without its scheme and what stands before it in a list of sources. */
function isAddress(text: string): boolean {
  const dot = text.indexOf('.')
  return schemed.test(text) || dot > 0 && text.indexOf('/', dot) > dot && !spaced.test(text)
}

/** Whether a link of the block leads to another page, and not to a place on this one. */
function leadsAway(index: number, view: PromotionView): boolean {
  return view.blocks[index]!.links.some(({href}) => href !== undefined && href !== '' && !onPage.test(href))
}

/** Whether a block stands in words of others, or in a table. */
export function isQuoted(index: number, view: PromotionView): boolean {
  return view.blocks[index]!.containers.some(box => quotingTags.has(box.tag))
}

export function isCell(index: number, view: PromotionView): boolean {
  const {tag, containers} = view.blocks[index]!
  return cellTags.has(tag) || containers.some(box => box.tag === 'td')
}

/** Whether a block leads to another story by a title: words enough, no address, no field. */
export function leadsByTitle(index: number, view: PromotionView): boolean {
  const {text} = view.blocks[index]!
  return !text.includes('@') && !isAddress(text) && leadsAway(index, view)
}

/** A linked headline: several words, nearly all in links of which one at least is of a headline's length. */
export function isItem(index: number, view: PromotionView): boolean {
  const evidence = view.evidence[index]!
  const {text, links, linkDensity} = view.blocks[index]!
  const long = evidence.allWords.length >= fewestWords || text.length >= fewestCharacters
  if (linkDensity <= 0.6 || !long || text.length > longestTeaser || evidence.button || evidence.field) return false
  if (links.length > 1 && links.every(link => link.text.length < fewestCharacters)) return false
  if (linkDensity < 1 && isCited(view.blocks[index]!)) return false
  return leadsByTitle(index, view) && (evidence.heading || !isQuoted(index, view))
}

const openingMark = /[\p{L}\p{N}].*["“„«]\s?$/u

/** Whether a linked title stands in quotation marks after other words, as a source does in a list of them. */
function isCited({text, links}: BlockFeatures): boolean {
  const [link] = links
  return link !== undefined && links.length === 1 && openingMark.test(text.slice(0, text.indexOf(link.text)))
}

const mostWordsOfCount = 3
const counted = /\d/u

/** The number of comments on a story, or of those who shared it, beside its title. */
export function isCount(index: number, view: PromotionView): boolean {
  const {furniture, allWords} = view.evidence[index]!
  return (furniture === 'comments' || furniture === 'share') && allWords.length <= mostWordsOfCount && counted.test(view.blocks[index]!.text)
}

/** How many blocks of a range are headlines of other stories. */
export function countItems(start: number, end: number, view: PromotionView): number {
  let count = 0
  for (let index = start; index < end; index++) {
    const {heading, allWords} = view.evidence[index]!
    const {containers, text} = view.blocks[index]!
    const title = heading && allWords.length >= fewestWords
    if (isItem(index, view) || title || containers.length === 0 && index > start && isTitle(text)) count++
  }
  return count
}
