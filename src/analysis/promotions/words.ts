import {promotionKinds, type PromotionKind} from '../../model/promotion.js'
import {address, platforms} from '../../promotions/address.js'
import {accountLabels, furniture, type FurnitureKind} from '../../promotions/furniture.js'
import {wordingLanguages} from '../../promotions/promotion-spec.js'
import {promotionSpecs} from '../../promotions/registry.js'
import type {BlockFeatures} from './features.js'
import {literalFinder} from './literals.js'
import {WordingBook, type Vocabulary, type Word, type WordMatch} from './wording.js'

/** What the words of a block ask for; see `BlockEvidence`. */
interface Asking {
  asks: ReadonlyMap<PromotionKind, readonly string[]>
  opens: ReadonlySet<PromotionKind>
  closes: ReadonlySet<PromotionKind>
}


export const longestLabel = 90
const longestLine = 240
const mostLinks = 40
const mostShares = 12
const mostPlatforms = 14
const lateShare = 0.6

// the keys of `furniture` are its kinds
const furnitureKinds = Object.keys(furniture) as FurnitureKind[]
/** All that promotions and furniture are worded by. */
export const book = new WordingBook(wordingLanguages)
const asks = book.table(promotionKinds.map(kind => [kind, promotionSpecs[kind].asks]))
export const labels = book.table(promotionKinds.map(kind => [kind, promotionSpecs[kind].labels]))
export const presses = book.table(promotionKinds.map(kind => [kind, promotionSpecs[kind].presses ?? {}]))
const subjects = book.table(promotionKinds.map(kind => [kind, promotionSpecs[kind].subjects]))
const furnitureLabels = book.table(furnitureKinds.map(kind => [kind, furniture[kind].labels]))
const furniturePhrases = book.table(furnitureKinds.map(kind => [kind, furniture[kind].phrases]))
export const voices = book.table([
  ['you', address.you], ['we', address.we], ['imperative', address.imperatives], ['report', address.reports],
  ['consent', address.consent], ['salutation', address.salutations], ['name', {en: ['@']}]
])
export const mail = book.table([['mail', address.mail]])
export const parts = book.table([
  ['field', address.fields], ['button', address.buttons], ['choice', address.choices], ['dismissal', address.dismissals]
])
export const disclosures = book.table([['disclosure', address.disclosures]])
export const sponsors = book.table([['sponsor', address.sponsors]])
const accounts = book.table([['account', accountLabels]])
const platformNames = new Set(platforms)


const noAsking: Asking = {asks: new Map(), opens: new Set(), closes: new Set()}

export function asksOf(words: readonly Word[], vocabulary: Vocabulary, startsOf: () => readonly number[]): Asking {
  const matches = vocabulary.find(words, asks)
  if (matches.length === 0) return noAsking
  const found = new Map<PromotionKind, string[]>()
  const opens = new Set<PromotionKind>()
  const closes = new Set<PromotionKind>()
  for (const {tag, start, end} of matches) {
    const rows = found.get(tag)
    const asking = words.slice(start, end).map(word => word.spelling.text).join(' ')
    if (rows === undefined) found.set(tag, [asking])
    else rows.push(asking)
    if (startsOf().some(first => start === first || start === first + 1)) opens.add(tag)
    if (rows === undefined && start > words.length * lateShare) closes.add(tag)
  }
  return {asks: found, opens, closes}
}

const openingLine = /^[[(»>•–—\s-]{0,4}([^:：|»→>–—]{3,45}?)(?:[:：»|→>]|\s[–—-]\s)\s*\S/u

/** The kind of the label before a colon, as in "Read more: …". */
export function openingOf(text: string, vocabulary: Vocabulary): PromotionKind | undefined {
  const label = openingLine.exec(text)?.[1]
  if (label === undefined) return undefined
  const words = vocabulary.wordsOf(label)
  if (words.length > 6) return undefined
  const found = vocabulary.findWhole(words, labels)
  return promotionKinds.find(kind => found.has(kind))
}

/** The kind of the label that stands before the only link of a line. */
export function prefixOf({text, links}: BlockFeatures, vocabulary: Vocabulary): PromotionKind | undefined {
  const [link] = links
  if (link === undefined || links.length > 1 || link.text === '' || text.length > longestLine) return undefined
  const at = text.indexOf(link.text)
  const words = at > 0 ? vocabulary.wordsOf(text.slice(0, at)) : []
  if (words.length === 0 || words.length > 6) return undefined
  const found = vocabulary.findWhole(words, labels)
  return promotionKinds.find(kind => found.has(kind))
}

const noSubjects: ReadonlyMap<PromotionKind, number> = new Map()

export function subjectsOf(words: readonly Word[], vocabulary: Vocabulary): ReadonlyMap<PromotionKind, number> {
  const matches = vocabulary.find(words, subjects)
  if (matches.length === 0) return noSubjects
  const found = new Map<PromotionKind, Set<string>>()
  for (const {tag, row} of matches) found.set(tag, (found.get(tag) ?? new Set()).add(row))
  return new Map([...found].map(([kind, rows]) => [kind, rows.size]))
}

const mostFields = 3
const otherFields: ReadonlySet<string> = new Set(['password', 'textarea', 'search', 'file', 'tel', 'url'])

export function isMailForm(fields: readonly string[] | undefined): boolean {
  if (fields === undefined || fields.length > mostFields || !fields.includes('email') || fields.indexOf('email') < fields.lastIndexOf('email')) return false
  return !fields.some(field => otherFields.has(field))
}

function isOneLink({text, links, buttons}: BlockFeatures): boolean {
  return links.length === 1 && links[0]!.text === text && (buttons === undefined || buttons.length === 0)
}

const noLabels: ReadonlySet<PromotionKind> = new Set()

/** Kinds whose label is the text of a link or a button; `own` are those that the block is as a whole. */
export function linkLabelsOf(
  block: BlockFeatures, own: ReadonlyMap<PromotionKind, string>, vocabulary: Vocabulary
): ReadonlySet<PromotionKind> {
  const {links, buttons = []} = block
  if (isOneLink(block)) return own.size === 0 ? noLabels : new Set(own.keys())
  if (links.length === 0 && buttons.length === 0) return noLabels
  const texts = [...links.slice(0, mostLinks).map(link => link.text), ...buttons.slice(0, mostLinks)]
  return new Set(texts.filter(text => text.length <= longestLabel).flatMap(text => [...vocabulary.findWhole(vocabulary.wordsOf(text), labels).keys()]))
}

const targetsIn = literalFinder(promotionKinds.flatMap(kind => promotionSpecs[kind].linksTo))
const longestAddress = 300
const mostHyphens = 3
const siteName = /^[a-z]+:\/\/(?:www\.)?[^/.]+\.[^/.]+(?=\/)/u
const ofService = /[./:]/u
const endOfPlace = /^s?(?![a-z])/u

/** The fragments of targets in an address: neither the name of the site nor the title of a story, which has many words, is one. */
function placesIn(href: string): readonly string[] {
  const address = href.slice(0, longestAddress).toLowerCase()
  const parts = targetsIn(address)
  if (parts.length === 0) return parts
  const places = withoutTitles(address)
  return parts.filter(part => (part.startsWith('/') ? opensPlace(places, part) : (ofService.test(part) ? places : places.replace(siteName, '')).includes(part)))
}

/** An address with a slash behind its path, and without the places in it that have many words. */
function withoutTitles(address: string): string {
  const mark = address.search(/[?#]/u)
  const query = mark < 0 ? address.length : mark
  const path = address.slice(0, query)
  const kept = path.split('-').length - 1 <= mostHyphens ? path
    : path.split('/').filter(place => place.split('-').length - 1 <= mostHyphens).join('/')
  return `${kept}/${address.slice(query)}`
}

/** Whether a fragment such as "/shop" is a whole word of an address, or all of it but the ending of a plural. */
function opensPlace(address: string, part: string): boolean {
  for (let at = address.indexOf(part); at >= 0; at = address.indexOf(part, at + 1)) {
    const end = at + part.length
    if (part.endsWith('.') || endOfPlace.test(address.slice(end, end + 2))) return true
  }
  return false
}

const noTargets: ReadonlyMap<PromotionKind, 'site' | 'path'> = new Map()

export function targetsOf(block: BlockFeatures): ReadonlyMap<PromotionKind, 'site' | 'path'> {
  const parts = block.links.slice(0, mostLinks).flatMap(({href = ''}) => placesIn(href))
  if (parts.length === 0) return noTargets
  const found = new Map<PromotionKind, 'site' | 'path'>()
  for (const kind of promotionKinds) {
    const own = parts.filter(part => promotionSpecs[kind].linksTo.includes(part))
    if (own.length > 0) found.set(kind, own.some(part => /[.:]/u.test(part)) ? 'site' : 'path')
  }
  return found
}

const shareTarget = new RegExp((furniture.share.linksTo ?? []).map(part => part.replace(/[^a-z0-9]/g, String.raw`\$&`)).join('|'), 'i')

/** Whether all links of a block hand the story on to others. */
export function shares({links}: BlockFeatures): boolean {
  if (links.length === 0 || links.length > mostShares) return false
  return links.every(({href}) => href !== undefined && shareTarget.test(href))
}

/** Whether one of several links in a block is to log in. */
export function logsIn({links}: BlockFeatures, vocabulary: Vocabulary): boolean {
  if (links.length < 2 || links.length > mostShares) return false
  return links.some(({text}) => text.length <= longestLabel && vocabulary.findWhole(vocabulary.wordsOf(text), accounts).size > 0)
}

export function furnitureOf(text: string, words: readonly Word[], vocabulary: Vocabulary): FurnitureKind | undefined {
  const found = new Set<FurnitureKind>(text.length <= longestLabel ? vocabulary.findWhole(words, furnitureLabels).keys() : [])
  if (text.length <= 900) for (const {tag} of vocabulary.find(words, furniturePhrases)) found.add(tag)
  return furnitureKinds.find(kind => found.has(kind))
}

export function isPlatforms(words: readonly Word[]): boolean {
  return words.length > 0 && words.length <= mostPlatforms && words.every(word => platformNames.has(word.spelling.text))
}

const mostWordsOfTitle = 5

/** Whether a line is a few words and two or more links that are names of platforms. */
export function isPlatformRow({links}: BlockFeatures, words: readonly Word[], vocabulary: Vocabulary): boolean {
  if (links.length < 2 || words.length > mostPlatforms) return false
  let named = 0
  for (const {text} of links) {
    const own = vocabulary.wordsOf(text)
    if (!isPlatforms(own)) return false
    named += own.length
  }
  return words.length - named <= mostWordsOfTitle
}

const sentenceBreak = /[.!?…]["”’»)\]]?\s+(?=[\p{Lu}\p{N}"“„«¿¡])/gu

/** Where the sentences of a text start, in words, and which share of them speaks to the reader or for the publication. */
export function sentenceVoices(
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
const opening = /[“„«"]/g

/** The words that stand outside quotation marks. A mark that never closes quotes to the end where it opens the text. */
export function unquoted(text: string, words: readonly Word[]): readonly Word[] {
  const quoted: Array<[number, number]> = []
  opening.lastIndex = 0
  for (let mark = opening.exec(text); mark !== null; mark = opening.exec(text)) {
    const at = mark.index
    const closing = pairs[mark[0]]!
    const end = closing === '“' ? closeGerman(text, at) : text.indexOf(closing, at + 1)
    if (end < 0) {
      if (at === 0) quoted.push([0, text.length])
      break
    }
    quoted.push([at, end])
    opening.lastIndex = end + 1
  }
  if (quoted.length === 0) return words
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
