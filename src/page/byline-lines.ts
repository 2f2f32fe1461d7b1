import {bylineEnds, joinWords, namelessSegments, smallNameWords} from '../languages/page-words.js'
import type {PageBlock} from './blocks.js'
import {attribute} from './boxes.js'
import {roleOf} from './box-roles.js'
import {findDates} from './dates.js'
import {isAgency, isByWord, mayHoldByline, opensAsByline, withoutBy} from './metadata-authors.js'
import {textOf} from './tags.js'
import {isHeadline, type FoundHeadline} from './metadata-headline.js'

/** A line that names authors: the part with the names, and the whole as printed. */
export interface BylineLine {
  line: string
  printed: string
}

const hints = /(?:^|[\s_-])(?:byline|bylines|author|authors|autor|autoren|autorin|writer|auteur|vcard|fn|contributor|redakteur|verfasser)(?:$|[\s_-])/
const notNames = /(?:^|[\s_-])(?:bio|biography|description|desc|caption|credit|license-info|photo|image|comment|comments|tags|category)(?:$|[\s_-])/
const particles: ReadonlySet<string> = new Set(smallNameWords.split('|'))
const goesOn = new RegExp(String.raw`\s+(?:${bylineEnds})\b.*$`, 'i')
const joins = new RegExp(String.raw`^\s(?:${joinWords}|&)\s`, 'i')
const opensNoName = new RegExp(String.raw`^(?:${namelessSegments})\b`, 'i')
const longest = 200

/** Lines that read as bylines or are marked as such, the surest first. */
export function bylinesIn(blocks: readonly PageBlock[], headline: FoundHeadline | undefined): BylineLine[] {
  const opened: BylineLine[] = []
  const marked: BylineLine[] = []
  const dated: BylineLine[] = []
  for (const [index, block] of blocks.entries()) {
    if (block.text.length > longest || isHeadline(block, headline)) continue
    const before = blocks[index - 1]
    const labelled = before !== undefined && before.index === block.index - 1 && before.text.length < 40 && isByWord(before.text)
    const isMarked = labelled || isAgency(block.text) || isMarkedAsByline(block)
    const isDated = !isMarked && block.text.length < 90 && block.linkDensity < 1 && findDates(block.text).length > 0
    if (!isMarked && !isDated && !mayHoldByline(block.text)) continue
    const segments = segmentsOf(block.text)
    for (const segment of segments) {
      const line = cutAtElement(withoutBy(segment), block)
      if (isByWord(line) || !looksLikeNames(line, isMarked)) continue
      if (opensAsByline(segment) && line !== segment && segment.length < 110) opened.push({line, printed: block.text})
      else if (isMarked) marked.push({line, printed: block.text})
      else if (isDated && isBesideDate(block, segment)) dated.push({line, printed: block.text})
    }
  }
  return [...opened, ...marked, ...dated]
}

/** The text cut at its dates and at bars and bullets. */
function segmentsOf(text: string): string[] {
  const cuts: string[] = []
  let from = 0
  for (const {start, end} of findDates(text)) {
    cuts.push(text.slice(from, start))
    from = end
  }
  cuts.push(text.slice(from))
  return cuts
    .flatMap(cut => cut.split(/\s*[|•·▪/]\s+|\s[–—-]\s|\n/u))
    .map(cut => cut.replace(goesOn, '').replace(/^[\s,:;.–—-]+|[\s,:;–—-]+$/gu, ''))
    .filter(cut => cut.length > 1)
}

/** A name that is an element of its own ends with it: what follows without a comma or “and” is a title or another label. */
function cutAtElement(line: string, block: PageBlock): string {
  for (const element of block.inline) {
    const name = withoutBy(textOf(element))
    if (name.length < 5 || !/\s/.test(name) || !line.startsWith(name)) continue
    const rest = line.slice(name.length)
    if (/^\s*[\p{L}(]/u.test(rest) && !joins.test(rest)) return name
  }
  return line
}

function isMarkedAsByline(block: PageBlock): boolean {
  const boxes = block.containers.slice(-3)
  if (boxes.some(box => notNames.test(box.hints))) return false
  if (boxes.some(box => hints.test(box.hints))) return true
  return block.inline.some(element => hints.test((attribute(element, 'className') ?? '').toLowerCase()))
}

/** In a short line with a date, between headline and story: a name of two to four words, or one in a box for such lines; no list of tags. */
function isBesideDate(block: PageBlock, segment: string): boolean {
  const words = segment.split(/\s+/).length
  const isListOfWords = segment.includes(',') && segment.split(',').every(part => !/\S\s+\S/.test(part))
  const inBox = block.box.path.slice(-3).some(box => roleOf(box) === 'byline')
  return words <= 4 && words >= (inBox ? 1 : 2) && !isListOfWords && !opensNoName.test(segment) && !/\d/.test(segment)
}

function looksLikeNames(text: string, marked: boolean): boolean {
  if (/:\s/.test(text)) return false
  const words = text.split(/\s+/).filter(word => /\p{L}/u.test(word) && !particles.has(word))
  if (words.length === 0 || words.length > 14) return false
  const capital = words.filter(word => /^\P{L}*\p{Lu}/u.test(word)).length
  return capital >= words.length * (marked ? 0.4 : 0.6)
}
