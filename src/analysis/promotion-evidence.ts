import {promotionKinds, type PromotionKind} from '../model/promotion.js'
import {address, platforms} from '../promotions/address.js'
import {furniture, type FurnitureKind} from '../promotions/furniture.js'
import {wordingLanguages, type Wording} from '../promotions/promotion-spec.js'
import {promotionSpecs} from '../promotions/registry.js'
import type {BlockFeatures} from './features.js'
import {
  compileWordings, findMatches, matchWhole, wordsOf, type Matcher, type Names, type Word, type WordMatch
} from './wording.js'

/** What one block says of itself, without its neighbours. */
export interface BlockEvidence {
  /** Words outside quotation marks: what others said is no appeal of the publication. */
  words: readonly Word[]
  /** Words inside them too. */
  allWords: readonly Word[]
  /** The words that ask, as they stand in the text, by kind. */
  asks: ReadonlyMap<PromotionKind, readonly string[]>
  /** Kinds that a sentence of it asks for from its first words. */
  opens: ReadonlySet<PromotionKind>
  /** Kinds that it asks for only at its end, after other sentences. */
  closes: ReadonlySet<PromotionKind>
  /** Kinds whose label the block is as a whole. */
  labels: ReadonlyMap<PromotionKind, string>
  /** Kinds of its label before a colon, with more after it. */
  opening: PromotionKind | undefined
  /** Kinds whose label is the text of a link or a button in it. */
  linkLabels: ReadonlySet<PromotionKind>
  subjects: ReadonlyMap<PromotionKind, number>
  /** Kinds that a link of it leads to; `site` where its address names a service for that alone. */
  targets: ReadonlyMap<PromotionKind, 'site' | 'path'>
  furniture: FurnitureKind | undefined
  /** Words of second person and of first person plural. */
  you: number
  we: number
  imperative: boolean
  /** Names the publication. */
  named: boolean
  /** Share of its sentences that speak to the reader or for the publication, 0 to 1. */
  addressed: number
  sentences: number
  reports: number
  consent: boolean
  field: boolean
  /** A field for an e-mail address. */
  mailField: boolean
  /** Stands in a form that asks for an e-mail address and little else. */
  mailForm: boolean
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
const longestLine = 240
const mostLinks = 40
const mostShares = 12
const mostPlatforms = 14
const lateShare = 0.6
/** In a line so short a bar or an arrow beside a link weighs much. */
const shortLine = 20

const compile = <Tag>(tables: ReadonlyArray<readonly [Tag, Wording]>): Matcher<Tag> => compileWordings(tables, wordingLanguages)
// the keys of `furniture` are its kinds
const furnitureKinds = Object.keys(furniture) as FurnitureKind[]
const asks = compile(promotionKinds.map(kind => [kind, promotionSpecs[kind].asks]))
const labels = compile(promotionKinds.map(kind => [kind, promotionSpecs[kind].labels]))
const subjects = compile(promotionKinds.map(kind => [kind, promotionSpecs[kind].subjects]))
const furnitureLabels = compile(furnitureKinds.map(kind => [kind, furniture[kind].labels]))
const furniturePhrases = compile(furnitureKinds.map(kind => [kind, furniture[kind].phrases]))
const voices = compile([
  ['you', address.you], ['we', address.we], ['imperative', address.imperatives], ['report', address.reports],
  ['consent', address.consent], ['salutation', address.salutations], ['name', {en: ['@']}]
])
const mail = compile([['mail', address.mail]])
const parts = compile([
  ['field', address.fields], ['button', address.buttons], ['choice', address.choices], ['dismissal', address.dismissals]
])
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
  const voice = findMatches(words, voices, names)
  const counts = new Map<string, number>()
  for (const {tag} of voice) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  const count = (tag: string): number => counts.get(tag) ?? 0
  const whole = short ? matchWhole(allWords, labels, names) : new Map<PromotionKind, string>()
  const spoken = sentenceVoices(text, words, voice)
  const part = short ? matchWhole(allWords, parts, names) : new Map<string, string>()
  return {
    words,
    allWords,
    ...asksOf(words, names, spoken.starts),
    labels: whole,
    opening: openingOf(text, names) ?? prefixOf(block, names),
    linkLabels: isOneLink(block) ? new Set(whole.keys()) : linkLabelsOf(block, names),
    subjects: subjectsOf(words, names),
    targets: targetsOf(block),
    furniture: shares(block) ? 'share' : furnitureOf(text, allWords, names),
    you: count('you'),
    we: count('we'),
    named: count('name') > 0,
    imperative: voice[0]?.start === 0 && voice.some(match => match.tag === 'imperative' && match.start === 0),
    sentences: spoken.starts.length,
    addressed: spoken.addressed,
    reports: count('report'),
    consent: text.length < 600 && count('consent') > 0,
    field: part.has('field'),
    mailField: part.has('field') && findMatches(allWords, mail, names).length > 0,
    mailForm: isMailForm(block.fields),
    button: part.has('button'),
    option: part.has('choice') || part.has('dismissal'),
    salutation: short && voice.some(match => match.tag === 'salutation' && match.start === 0),
    platforms: isPlatforms(allWords),
    sentence: sentenceEnd.test(text),
    linkOnly: block.linkDensity > (text.length < shortLine ? 0.7 : 0.85),
    heading: headingTag.test(block.tag),
    control: controlTag.test(block.tag)
  }
}

function asksOf(words: readonly Word[], names: Names, starts: readonly number[]): Pick<BlockEvidence, 'asks' | 'opens' | 'closes'> {
  const found = new Map<PromotionKind, string[]>()
  const opens = new Set<PromotionKind>()
  const closes = new Set<PromotionKind>()
  for (const {tag, start, end} of findMatches(words, asks, names)) {
    const rows = found.get(tag)
    const asking = words.slice(start, end).map(word => word.text).join(' ')
    if (rows === undefined) found.set(tag, [asking])
    else rows.push(asking)
    if (starts.some(first => start === first || start === first + 1)) opens.add(tag)
    if (rows === undefined && start > words.length * lateShare) closes.add(tag)
  }
  return {asks: found, opens, closes}
}

const openingLine = /^[[(»>•–—\s-]{0,4}([^:：|»→>–—]{3,45}?)(?:[:：»|→>]|\s[–—-]\s)\s*\S/u

/** The kind of the label before a colon, as in "Read more: …". */
function openingOf(text: string, names: Names): PromotionKind | undefined {
  const label = openingLine.exec(text)?.[1]
  if (label === undefined) return undefined
  const words = wordsOf(label)
  if (words.length > 6) return undefined
  const found = matchWhole(words, labels, names)
  return promotionKinds.find(kind => found.has(kind))
}

/** The kind of the label that stands before the only link of a line. */
function prefixOf({text, links}: BlockFeatures, names: Names): PromotionKind | undefined {
  const [link] = links
  if (link === undefined || links.length > 1 || link.text === '' || text.length > longestLine) return undefined
  const at = text.indexOf(link.text)
  const words = at > 0 ? wordsOf(text.slice(0, at)) : []
  if (words.length === 0 || words.length > 6) return undefined
  const found = matchWhole(words, labels, names)
  return promotionKinds.find(kind => found.has(kind))
}

function subjectsOf(words: readonly Word[], names: Names): Map<PromotionKind, number> {
  const found = new Map<PromotionKind, Set<string>>()
  for (const {tag, row} of findMatches(words, subjects, names)) found.set(tag, (found.get(tag) ?? new Set()).add(row))
  return new Map([...found].map(([kind, rows]) => [kind, rows.size]))
}

const mostFields = 3
const otherFields: ReadonlySet<string> = new Set(['password', 'textarea', 'search', 'file', 'tel', 'url'])

function isMailForm(fields: readonly string[] | undefined): boolean {
  if (fields === undefined || fields.length > mostFields || !fields.includes('email')) return false
  return !fields.some(field => otherFields.has(field))
}

function isOneLink({text, links, buttons}: BlockFeatures): boolean {
  return links.length === 1 && links[0]!.text === text && (buttons === undefined || buttons.length === 0)
}

function linkLabelsOf({links, buttons}: BlockFeatures, names: Names): Set<PromotionKind> {
  const texts = [...links.slice(0, mostLinks).map(link => link.text), ...(buttons ?? []).slice(0, mostLinks)]
  return new Set(texts.filter(text => text.length <= longestLabel).flatMap(text => [...matchWhole(wordsOf(text), labels, names).keys()]))
}

function targetsOf(block: BlockFeatures): Map<PromotionKind, 'site' | 'path'> {
  const found = new Map<PromotionKind, 'site' | 'path'>()
  const hrefs = block.links.slice(0, mostLinks).map(link => (link.href ?? '').slice(0, 300).toLowerCase())
  if (hrefs.length === 0) return found
  for (const kind of promotionKinds) {
    for (const part of promotionSpecs[kind].linksTo) {
      if (found.get(kind) === 'site' || !hrefs.some(href => href.includes(part))) continue
      found.set(kind, /[.:]/u.test(part) ? 'site' : 'path')
    }
  }
  return found
}

/** Whether all links of a block hand the story on to others. */
function shares({links}: BlockFeatures): boolean {
  const targets = furniture.share.linksTo ?? []
  if (links.length === 0 || links.length > mostShares) return false
  return links.every(({href}) => href !== undefined && targets.some(part => href.toLowerCase().includes(part)))
}

function furnitureOf(text: string, words: readonly Word[], names: Names): FurnitureKind | undefined {
  const found = new Set<FurnitureKind>(text.length <= longestLabel ? matchWhole(words, furnitureLabels, names).keys() : [])
  if (text.length <= 900) for (const {tag} of findMatches(words, furniturePhrases, names)) found.add(tag)
  return furnitureKinds.find(kind => found.has(kind))
}

function isPlatforms(words: readonly Word[]): boolean {
  return words.length > 0 && words.length <= mostPlatforms && words.every(word => platformNames.has(word.text))
}

const sentenceBreak = /[.!?…]["”’»)\]]?\s+(?=[\p{Lu}\p{N}"“„«¿¡])/gu

/** Where the sentences of a text start, in words, and which share of them speaks to the reader or for the publication. */
function sentenceVoices(
  text: string, words: readonly Word[], voice: ReadonlyArray<WordMatch<string>>
): {starts: number[]; addressed: number} {
  const ends = [...text.matchAll(sentenceBreak)].map(match => match.index + match[0].length)
  ends.push(text.length)
  const persons = new Set(voice.filter(({tag}) => tag === 'you' || tag === 'we').map(({start}) => start))
  const imperatives = new Set(voice.filter(({tag}) => tag === 'imperative').map(({start}) => start))
  const starts: number[] = []
  let word = 0
  let addressed = 0
  for (const end of ends) {
    starts.push(word)
    let speaks = word < words.length && words[word]!.start < end && imperatives.has(word)
    for (; word < words.length && words[word]!.start < end; word++) speaks ||= persons.has(word)
    if (speaks) addressed++
  }
  return {starts, addressed: addressed / ends.length}
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
  let next = 0
  return words.filter(word => {
    while (next < quoted.length && quoted[next]![1] < word.end) next++
    return quoted[next] === undefined || word.start < quoted[next]![0]
  })
}

function closeGerman(text: string, at: number): number {
  const end = text.slice(at + 1).search(/[“”]/u)
  return end < 0 ? -1 : at + 1 + end
}
