import type {PromotionKind} from '../../model/promotion.js'
import type {FurnitureKind} from '../../promotions/furniture.js'
import type {BlockFeatures} from './features.js'
import {
  asksOf, furnitureOf, isMailForm, isPlatformRow, isPlatforms, labels, linkLabelsOf, logsIn, longestLabel, mail, openingOf, parts, prefixOf, sentenceVoices,
  shares, subjectsOf, targetsOf, unquoted, voices
} from './words.js'
import type {Table, Vocabulary, Word, WordMatch} from './wording.js'

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
  /** Holds a link. */
  linked: boolean
  heading: boolean
  control: boolean
}

/** Words beyond it are not read: no promotion's paragraph is as long. */
const longestRead = 2400
/** In a line so short a bar or an arrow beside a link weighs much. */
const shortLine = 20
/** Below, more than what parts them stands between the links of a line. */
const leastParted = 0.6
const longestParted = 300
const headingTag = /^h[1-6]$/
const controlTag = /^(?:button|input|label|textarea|select)$/
const sentenceEnd = /[.!?…][\p{Pe}\p{Pf}"'*»]{0,3}$/u

/** The part of a text that is read. */
export function readPart(text: string): string {
  return text.length > longestRead ? text.slice(0, longestRead) : text
}

/**
 * Reads what a block says: each thing when it is first asked, and once, for most blocks of a page are links of menus of
 * which little is. Linear in its text, of which no more than a few thousand characters are read.
 * @param words The words of the part of its text that is read.
 */
export function readEvidence(block: BlockFeatures, words: readonly Word[], vocabulary: Vocabulary): BlockEvidence {
  return new Reading(block, words, vocabulary)
}

const sign = /[\p{L}\p{N}]/gu

/** Whether a line is of links with nothing but bars, dots or slashes between them. */
function isPartedLinks({text, links, linkDensity}: BlockFeatures): boolean {
  if (linkDensity <= leastParted || links.length < 2 || text.length > longestParted) return false
  return countSigns(text) === links.reduce((total, link) => total + countSigns(link.text), 0)
}

function countSigns(text: string): number {
  return text.match(sign)?.length ?? 0
}

/** What stands for something that has not been asked yet, where the answer may be that there is none. */
const unknown = Symbol('unknown')

const none: ReadonlyMap<never, string> = new Map<never, string>()

class Reading implements BlockEvidence {
  readonly allWords: readonly Word[]
  readonly linkOnly: boolean
  readonly linked: boolean
  readonly heading: boolean
  readonly control: boolean
  readonly #block: BlockFeatures
  readonly #vocabulary: Vocabulary
  readonly #text: string
  readonly #short: boolean
  #words: readonly Word[] | undefined
  #asking: ReturnType<typeof asksOf> | undefined
  #labels: BlockEvidence['labels'] | undefined
  #opening: BlockEvidence['opening'] | typeof unknown = unknown
  #linkLabels: BlockEvidence['linkLabels'] | undefined
  #subjects: BlockEvidence['subjects'] | undefined
  #targets: BlockEvidence['targets'] | undefined
  #furniture: BlockEvidence['furniture'] | typeof unknown = unknown
  #platforms: boolean | undefined
  #voice: ReadonlyArray<WordMatch<string>> | undefined
  #counts: ReadonlyMap<string, number> | undefined
  #spoken: ReturnType<typeof sentenceVoices> | undefined
  #parts: ReadonlyMap<string, string> | undefined

  constructor(block: BlockFeatures, words: readonly Word[], vocabulary: Vocabulary) {
    const {text, tag, linkDensity} = block
    this.allWords = words
    this.#block = block
    this.#vocabulary = vocabulary
    this.#text = readPart(text)
    this.#short = text.length <= longestLabel
    this.linkOnly = linkDensity > (text.length < shortLine ? 0.7 : 0.85) || isPartedLinks(block)
    this.linked = block.links.length > 0
    this.heading = headingTag.test(tag)
    this.control = controlTag.test(tag)
  }

  get words(): readonly Word[] {
    return (this.#words ??= unquoted(this.#text, this.allWords))
  }

  get asks(): BlockEvidence['asks'] {
    return this.asking.asks
  }

  get opens(): BlockEvidence['opens'] {
    return this.asking.opens
  }

  get closes(): BlockEvidence['closes'] {
    return this.asking.closes
  }

  get labels(): BlockEvidence['labels'] {
    return (this.#labels ??= this.#whole(labels))
  }

  get opening(): BlockEvidence['opening'] {
    if (this.#opening === unknown) this.#opening = openingOf(this.#text, this.#vocabulary) ?? prefixOf(this.#block, this.#vocabulary)
    return this.#opening
  }

  get linkLabels(): BlockEvidence['linkLabels'] {
    return (this.#linkLabels ??= linkLabelsOf(this.#block, this.labels, this.#vocabulary))
  }

  get subjects(): BlockEvidence['subjects'] {
    return (this.#subjects ??= subjectsOf(this.words, this.#vocabulary))
  }

  get targets(): BlockEvidence['targets'] {
    return (this.#targets ??= targetsOf(this.#block))
  }

  get furniture(): BlockEvidence['furniture'] {
    if (this.#furniture === unknown) {
      this.#furniture = shares(this.#block) ? 'share' : furnitureOf(this.#text, this.allWords, this.#vocabulary)
      if (this.#furniture === undefined && this.linkOnly && !this.platforms && logsIn(this.#block, this.#vocabulary)) this.#furniture = 'navigation'
    }
    return this.#furniture
  }

  get you(): number {
    return this.count('you')
  }

  get we(): number {
    return this.count('we')
  }

  get named(): boolean {
    return this.count('name') > 0
  }

  get reports(): number {
    return this.count('report')
  }

  get consent(): boolean {
    return this.#text.length < 600 && this.count('consent') > 0
  }

  get imperative(): boolean {
    return this.begins('imperative')
  }

  get salutation(): boolean {
    return this.#short && this.begins('salutation')
  }

  get sentences(): number {
    return this.spoken.starts.length
  }

  get addressed(): number {
    return this.spoken.addressed
  }

  get field(): boolean {
    return this.parts.has('field')
  }

  get mailField(): boolean {
    return this.field && this.#vocabulary.find(this.allWords, mail).length > 0
  }

  get mailForm(): boolean {
    return isMailForm(this.#block.fields)
  }

  get button(): boolean {
    return this.parts.has('button')
  }

  get option(): boolean {
    return this.parts.has('choice') || this.parts.has('dismissal')
  }

  get platforms(): boolean {
    return (this.#platforms ??= isPlatforms(this.allWords) || isPlatformRow(this.#block, this.allWords, this.#vocabulary))
  }

  get sentence(): boolean {
    return sentenceEnd.test(this.#text)
  }

  private get asking(): ReturnType<typeof asksOf> {
    return (this.#asking ??= asksOf(this.words, this.#vocabulary, () => this.spoken.starts))
  }

  private get spoken(): ReturnType<typeof sentenceVoices> {
    return (this.#spoken ??= sentenceVoices(this.#text, this.words, this.voice))
  }

  private get parts(): ReadonlyMap<string, string> {
    return (this.#parts ??= this.#whole(parts))
  }

  private get voice(): ReadonlyArray<WordMatch<string>> {
    return (this.#voice ??= this.#vocabulary.find(this.words, voices))
  }

  /** The rows of a table that a short block is as a whole. */
  #whole<Tag>(table: Table<Tag>): ReadonlyMap<Tag, string> {
    return this.#short ? this.#vocabulary.findWhole(this.allWords, table) : none
  }

  private begins(tag: string): boolean {
    return this.voice[0]?.start === 0 && this.voice.some(match => match.start === 0 && match.tag === tag)
  }

  private count(tag: string): number {
    if (this.#counts === undefined) {
      const counts = new Map<string, number>()
      for (const match of this.voice) counts.set(match.tag, (counts.get(match.tag) ?? 0) + 1)
      this.#counts = counts
    }
    return this.#counts.get(tag) ?? 0
  }
}
