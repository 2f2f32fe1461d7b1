import {promotionKinds, type PromotionKind} from '../model/promotion.js'
import {address, platforms} from '../promotions/address.js'
import {furniture, type FurnitureKind} from '../promotions/furniture.js'
import {wordingLanguages, type Wording} from '../promotions/promotion-spec.js'
import {promotionSpecs} from '../promotions/registry.js'
import type {BlockFeatures} from './features.js'
import {
  compileWording, findMatch, findMatches, matchWhole, wordsOf, type Matcher, type Names, type Word
} from './wording.js'

/** What one block says of itself, without its neighbours. */
export interface BlockEvidence {
  /** Words outside quotation marks: what others said is no appeal of the publication. */
  words: readonly Word[]
  /** Words inside them too. */
  allWords: readonly Word[]
  /** Rows of asks that were found, by kind. */
  asks: ReadonlyMap<PromotionKind, readonly string[]>
  /** Kinds that the text asks for from its first words. */
  opens: ReadonlySet<PromotionKind>
  /** Kinds whose label the block is as a whole. */
  labels: ReadonlyMap<PromotionKind, string>
  /** Kinds of its label before a colon, with more after it. */
  opening: PromotionKind | undefined
  subjects: ReadonlyMap<PromotionKind, number>
  targets: ReadonlySet<PromotionKind>
  furniture: FurnitureKind | undefined
  /** Words of second person and of first person plural. */
  you: number
  we: number
  imperative: boolean
  /** Share of its sentences that speak to the reader or for the publication, 0 to 1. */
  addressed: number
  sentences: number
  reports: number
  consent: boolean
  field: boolean
  button: boolean
  /** A choice that a form offers, or what puts it away. */
  option: boolean
  salutation: boolean
  /** Nothing but names of other platforms. */
  platforms: boolean
  /** Ends as a sentence does. */
  sentence: boolean
  /** Nothing but links and buttons. */
  linkOnly: boolean
  heading: boolean
  control: boolean
}

/** Words beyond it are not read: no promotion's paragraph is as long. */
const longestRead = 2400
const longestLabel = 90

const compile = (wording: Wording): Matcher => compileWording(wording, wordingLanguages)
const kindMatchers = promotionKinds.map(kind => ({
  kind,
  asks: compile(promotionSpecs[kind].asks),
  labels: compile(promotionSpecs[kind].labels),
  subjects: compile(promotionSpecs[kind].subjects),
  linksTo: promotionSpecs[kind].linksTo
}))
// the keys of `furniture` are its kinds
const furnitureMatchers = (Object.keys(furniture) as FurnitureKind[]).map(kind => ({
  kind, labels: compile(furniture[kind].labels), phrases: compile(furniture[kind].phrases)
}))
const voice = {
  you: compile(address.you),
  we: compile(address.we),
  imperatives: compile(address.imperatives),
  reports: compile(address.reports),
  consent: compile(address.consent),
  fields: compile(address.fields),
  buttons: compile(address.buttons),
  choices: compile(address.choices),
  dismissals: compile(address.dismissals),
  salutations: compile(address.salutations)
}
const platformNames = new Set(platforms)

const headingTag = /^h[1-6]$/
const controlTag = /^(?:button|input|label|textarea|select)$/
const sentenceEnd = /[.!?…][\p{Pe}\p{Pf}"'*»]{0,3}$/u

/** Reads what a block says. Linear in its text, of which no more than a few thousand characters are read. */
export function readEvidence(block: BlockFeatures, names: Names): BlockEvidence {
  const text = block.text.slice(0, longestRead)
  const allWords = wordsOf(text)
  const words = unquoted(text, allWords)
  const short = text.length <= longestLabel
  const spoken = sentenceVoices(text, words)
  return {
    words,
    allWords,
    ...asksOf(words, names),
    labels: short ? labelsOf(allWords, names) : new Map(),
    opening: openingOf(text, names),
    subjects: subjectsOf(words, names),
    targets: targetsOf(block),
    furniture: furnitureOf(text, allWords, names),
    you: findMatches(words, voice.you, names).length,
    we: findMatches(words, voice.we, names).length,
    imperative: words[0] !== undefined && matchWhole(words.slice(0, 1), voice.imperatives, names) !== undefined,
    addressed: spoken.addressed,
    sentences: spoken.sentences,
    reports: findMatches(words, voice.reports, names).length,
    consent: text.length < 600 && findMatch(words, voice.consent, names) !== undefined,
    field: short && matchWhole(allWords, voice.fields, names) !== undefined,
    button: short && matchWhole(allWords, voice.buttons, names) !== undefined,
    option: short && (matchWhole(allWords, voice.choices, names) ?? matchWhole(allWords, voice.dismissals, names)) !== undefined,
    salutation: short && findMatch(words, voice.salutations, names)?.start === 0,
    platforms: isPlatforms(allWords),
    sentence: sentenceEnd.test(text),
    linkOnly: block.linkDensity > 0.85,
    heading: headingTag.test(block.tag),
    control: controlTag.test(block.tag)
  }
}

function asksOf(words: readonly Word[], names: Names): Pick<BlockEvidence, 'asks' | 'opens'> {
  const asks = new Map<PromotionKind, string[]>()
  const opens = new Set<PromotionKind>()
  for (const {kind, asks: matcher} of kindMatchers) {
    const matches = findMatches(words, matcher, names)
    if (matches.length > 0) asks.set(kind, matches.map(match => match.row))
    if (matches[0] !== undefined && matches[0].start <= 1) opens.add(kind)
  }
  return {asks, opens}
}

function labelsOf(words: readonly Word[], names: Names): Map<PromotionKind, string> {
  const labels = new Map<PromotionKind, string>()
  for (const {kind, labels: matcher} of kindMatchers) {
    const row = matchWhole(words, matcher, names)
    if (row !== undefined) labels.set(kind, row)
  }
  return labels
}

const openingLine = /^[[(»>•–—\s-]{0,4}([^:：|»]{3,45})[:：»]\s*\S/u

/** The kind of the label before a colon, as in "Read more: …". */
function openingOf(text: string, names: Names): PromotionKind | undefined {
  const label = openingLine.exec(text)?.[1]
  if (label === undefined) return undefined
  const words = wordsOf(label)
  return words.length > 6 ? undefined : kindMatchers.find(({labels}) => matchWhole(words, labels, names) !== undefined)?.kind
}

function subjectsOf(words: readonly Word[], names: Names): Map<PromotionKind, number> {
  const subjects = new Map<PromotionKind, number>()
  for (const {kind, subjects: matcher} of kindMatchers) {
    const found = new Set(findMatches(words, matcher, names).map(match => match.row)).size
    if (found > 0) subjects.set(kind, found)
  }
  return subjects
}

function targetsOf(block: BlockFeatures): Set<PromotionKind> {
  const hrefs = block.links.slice(0, 40).map(link => (link.href ?? '').slice(0, 300).toLowerCase())
  return new Set(kindMatchers.filter(({linksTo}) => linksTo.some(part => hrefs.some(href => href.includes(part)))).map(({kind}) => kind))
}

function furnitureOf(text: string, words: readonly Word[], names: Names): FurnitureKind | undefined {
  return furnitureMatchers.find(({labels, phrases}) =>
    (text.length <= longestLabel && matchWhole(words, labels, names) !== undefined) ||
    (text.length <= 900 && findMatch(words, phrases, names) !== undefined))?.kind
}

function isPlatforms(words: readonly Word[]): boolean {
  return words.length > 0 && words.length <= 14 && words.every(word => platformNames.has(word.text) || word.text === 'plus' || word.text === 'mobile')
}

const sentenceBreak = /[.!?…]["”’»)\]]?\s+(?=[\p{Lu}\p{N}"“„«¿¡])/gu

/** How many sentences a text has, and which share of them speaks to the reader or for the publication. */
function sentenceVoices(text: string, words: readonly Word[]): {sentences: number; addressed: number} {
  const ends = [...text.matchAll(sentenceBreak)].map(match => match.index + match[0].length)
  ends.push(text.length)
  let word = 0
  let addressed = 0
  for (const end of ends) {
    const from = word
    while (word < words.length && words[word]!.start < end) word++
    if (speaks(words.slice(from, word))) addressed++
  }
  return {sentences: ends.length, addressed: addressed / ends.length}
}

const nobody: Names = {known: []}

function speaks(words: readonly Word[]): boolean {
  return (words.length > 0 && matchWhole(words.slice(0, 1), voice.imperatives, nobody) !== undefined) ||
    findMatch(words, voice.you, nobody) !== undefined || findMatch(words, voice.we, nobody) !== undefined
}

const pairs: Readonly<Record<string, string>> = {'“': '”', '„': '“', '«': '»', '"': '"'}

/** The words that stand outside quotation marks. A mark that never closes quotes to the end where it opens the text. */
function unquoted(text: string, words: readonly Word[]): Word[] {
  const quoted: Array<[number, number]> = []
  for (let at = 0; at < text.length; at++) {
    const closing = pairs[text[at]!]
    if (closing === undefined) continue
    const end = closing === '“' ? closeGerman(text, at) : text.indexOf(closing, at + 1)
    if (end < 0) {
      if (at === 0) quoted.push([0, text.length])
      break
    }
    quoted.push([at, end])
    at = end
  }
  return words.filter(word => !quoted.some(([start, end]) => word.start > start && word.end <= end))
}

function closeGerman(text: string, at: number): number {
  const end = text.slice(at + 1).search(/[“”]/u)
  return end < 0 ? -1 : at + 1 + end
}
