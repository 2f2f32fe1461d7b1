import type {PageBlock, PageScan} from './blocks.js'
import {hintsOf, type Box} from './boxes.js'
import {roleOf, type BoxRole} from './box-roles.js'
import {textOf} from './tags.js'

/** What the page calls itself outside its visible text. */
export interface TitleSources {
  /** JSON-LD, Open Graph, Twitter, microdata; the most trusted first. */
  titles: string[]
  /** The `title` element. */
  pageTitle: string | undefined
  /** Names of the site and its publisher. */
  siteNames: string[]
  /** Index of the first block of the story; undefined where there is none. */
  storyStart: number | undefined
}

/** The same, folded. */
interface FoldedTitles {
  titles: FoldedTitle[]
  pageTitle: FoldedTitle | undefined
  siteNames: ReadonlySet<string>
}

interface FoldedTitle {
  text: string
  words: ReadonlySet<string>
}

export interface FoundHeadline {
  text: string
  /** The block or blocks that show it, half-open. */
  start?: number
  end?: number
  score: number
}

interface Candidate {
  text: string
  box: Box
  start: number
  end: number
}

/**
 * The headline that readers see: the heading that best agrees with what the page calls itself, that stands before the
 * story, and that is not the name of the site. Where no heading does, the title without the site's name.
 */
export function findHeadline(scan: PageScan, sources: TitleSources): FoundHeadline | undefined {
  let best: FoundHeadline | undefined
  const folded = {
    titles: sources.titles.map(foldTitle),
    pageTitle: sources.pageTitle === undefined ? undefined : foldTitle(sources.pageTitle),
    siteNames: new Set(sources.siteNames.map(fold))
  }
  const all = candidates(scan, sources.storyStart)
  const first = all.filter(({box}) => box.tag === 'h1')
  for (const candidate of all) {
    const score = rate(candidate, sources, folded) + (first.length === 1 && first[0] === candidate ? 1.5 : 0)
    if (score > (best?.score ?? 1.5)) best = {text: candidate.text, start: candidate.start, end: candidate.end, score}
  }
  return best ?? fromTitles(sources)
}

const named = /(?:^|[\s_-])(?:headline|hed|title|entry-title|post-title|article-title)(?:$|[\s_-])/

const farBefore = 80
const farAfter = 40

/** First headings; others, and lone blocks whose classes say headline, where they are not far from the start of the story. */
function candidates(scan: PageScan, storyStart: number | undefined): Candidate[] {
  const found: Candidate[] = []
  const near = storyStart === undefined ? 0 : storyStart - farBefore
  const end = (storyStart ?? Infinity) + farAfter
  for (const box of scan.boxes) {
    if (box.firstBlock > end) break
    const count = box.endBlock - box.firstBlock
    if (count === 0 || count > 4) continue
    const isHeading = box.tag === 'h2' || box.tag === 'h3' || (count === 1 && named.test(box.hints))
    if (box.tag !== 'h1' && (box.firstBlock < near || !isHeading)) continue
    const text = headlineText(scan.blocks.slice(box.firstBlock, box.endBlock))
    if (text.length >= 2 && text.length <= 300) found.push({text, box, start: box.firstBlock, end: box.endBlock})
  }
  return found
}

const beside = /(?:^|[\s_-])(?:kicker|topline|overline|dachzeile|eyebrow|roofline|spitzmarke|sub|subtitle|subheadline|subline|subhead|unterzeile|meta|label|category|visually-hidden|invisible|sr-only|badge|author|date)(?:$|[\s_-])/
const central = /(?:^|[\s_-])(?:headline|title|hed|h1|main-title|titel|schlagzeile)(?:$|[\s_-])/

/** The words of a heading without the kicker, label or subtitle that is set inside it, where the markup tells them apart. */
function headlineText(blocks: readonly PageBlock[]): string {
  const whole = blocks.length === 1 ? blocks[0]!.text : blocks.map(({text}) => text).join(' ')
  if (blocks.every(({inline}) => inline.length === 0)) return whole
  const pieces = blocks.flatMap(block => piecesOf(block))
  if (pieces.length < 2) return whole
  const main = pieces.filter(({hints}) => central.test(hints) && !/(?:sub|kicker)/.test(hints))
  const kept = main.length > 0 ? main : pieces.filter(({hints}) => !beside.test(hints))
  const text = kept.map(piece => piece.text).join(' ').replace(/^[\s:|–—-]+/u, '').trim()
  return text.length < 8 ? whole : text
}

/** The elements and bare texts in a heading's line, with their classes. */
function piecesOf(block: PageBlock): Array<{text: string; hints: string}> {
  const lone = block.inline.length === 1 ? block.inline[0] : undefined
  const children = lone !== undefined && textOf(lone) === block.text ? lone.children : block.box.element.children
  return children.flatMap(child => {
    const text = child.type === 'text' ? child.value.trim() : child.type === 'element' ? textOf(child) : ''
    return text === '' ? [] : [{text, hints: child.type === 'element' ? hintsOf(child) : ''}]
  })
}

function rate(candidate: Candidate, sources: TitleSources, folded: FoldedTitles): number {
  const {text, box, start} = candidate
  const own = fold(text)
  if (own === '' || folded.siteNames.has(own)) return -1
  let score = box.tag === 'h1' ? 1.5 : box.tag === 'h2' ? 0.4 : box.tag === 'h3' ? 0 : -0.5
  if (named.test(box.hints)) score += 0.5
  score += agreement(own, folded)
  if (sources.storyStart !== undefined) score += nearness(start, sources.storyStart)
  if (withoutSite(text, sources.siteNames) !== text) score -= 1
  if (leadsHome(box)) score -= 2
  if (outerRole(box)) score -= 1.5
  if (text.length < 8 && score < 4) score -= 0.5
  return score - start / 10_000
}

/** How well a heading agrees with the page's titles, 0 to 4. */
function agreement(own: string, titles: FoldedTitles): number {
  let best = 0
  const words = new Set(own.split(' '))
  for (const other of titles.titles) best = Math.max(best, other.text === own ? 4 : 3 * overlap(words, other.words))
  if (titles.pageTitle !== undefined) {
    const other = titles.pageTitle.text
    if (other === own || other.startsWith(`${own} `)) best = Math.max(best, 3.5)
    else if (` ${other} `.includes(` ${own} `)) best = Math.max(best, 2.5 * Math.sqrt(own.length / other.length))
    else best = Math.max(best, 2.5 * overlap(words, titles.pageTitle.words))
  }
  return best
}

function nearness(start: number, storyStart: number): number {
  if (start > storyStart) return start - storyStart > 12 ? -3 : -1
  const distance = storyStart - start
  return distance <= 4 ? 1 : distance <= 20 ? 0.7 : 0
}

/** Whether a heading is a link to the front of the site. */
function leadsHome(box: Box): boolean {
  const link = box.element.children.find(child => child.type === 'element' && child.tagName === 'a')
  const href = link?.type === 'element' ? link.properties['href'] : undefined
  return typeof href === 'string' && /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+|home)?$/.test(href)
}

const outside: ReadonlySet<BoxRole | undefined> = new Set([
  'navigation', 'related', 'comments', 'promotion', 'consent', 'footer'
])

function outerRole(box: Box): boolean {
  for (let up = box.parent, climb = 0; up !== undefined && climb < 6; up = up.parent, climb++) {
    if (outside.has(roleOf(up))) return true
  }
  return false
}

/** Share of words in common, by the longer of the two. */
function overlap(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let common = 0
  for (const word of left) if (right.has(word)) common += 1
  return common / Math.max(left.size, right.size)
}

function foldTitle(title: string): FoldedTitle {
  const text = fold(title)
  return {text, words: new Set(text.split(' '))}
}

// oxlint-disable-next-line no-control-regex -- ASCII, whatever it is
const plain = /^[\0-\x7f]*$/

/** Letters and digits in lower case, single spaces between. */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim()
  return text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

function fromTitles(sources: TitleSources): FoundHeadline | undefined {
  const title = sources.titles[0] ?? sources.pageTitle
  if (title === undefined) return undefined
  const text = withoutSite(title, sources.siteNames)
  return text === '' ? undefined : {text, score: 0}
}

const parting = /\s+(?:[|–—»·•:]{1,2}|-{1,2}|::)\s+/u

/** A title without the name of its site at either end. */
export function withoutSite(title: string, siteNames: readonly string[]): string {
  const parts = title.split(parting)
  if (parts.length < 2) return title.trim()
  const names = siteNames.map(fold)
  const isSite = (part = ''): boolean => {
    const folded = fold(part)
    const squeezed = folded.replaceAll(' ', '')
    return names.some(name => name === folded || (name.length > 3 && squeezed === name.replaceAll(' ', '')))
  }
  if (isSite(parts.at(-1))) return cut(title, parts.at(-1)!, 'end')
  if (isSite(parts[0])) return cut(title, parts[0]!, 'start')
  return title.trim()
}

function cut(title: string, part: string, side: 'start' | 'end'): string {
  const rest = side === 'end' ? title.slice(0, title.lastIndexOf(part)) : title.slice(title.indexOf(part) + part.length)
  return rest.replace(side === 'end' ? /[\s|–—»·•:-]{1,8}$/u : /^[\s|–—»·•:-]{1,8}/u, '').trim()
}

/** Blocks of a headline, for those who leave it out of the story. */
export function isHeadline(block: PageBlock, headline: FoundHeadline | undefined): boolean {
  return headline?.start !== undefined && headline.end !== undefined && block.index >= headline.start && block.index < headline.end
}
