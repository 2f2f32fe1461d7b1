import type {PromotionKind} from '../model/promotion.js'
import type {FurnitureKind} from '../promotions/furniture.js'
import type {BlockFeatures} from './features.js'
import {
  asksOf, furnitureOf, isMailForm, isOneLink, isPlatforms, labels, linkLabelsOf, longestLabel, mail, openingOf, parts, prefixOf, sentenceVoices,
  shares, subjectsOf, targetsOf, unquoted, voices
} from './promotion-words.js'
import {findMatches, matchWhole, wordsOf, type Names, type Word, type WordMatch} from './wording.js'

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
/** In a line so short a bar or an arrow beside a link weighs much. */
const shortLine = 20
const headingTag = /^h[1-6]$/
const controlTag = /^(?:button|input|label|textarea|select)$/
const sentenceEnd = /[.!?…][\p{Pe}\p{Pf}"'*»]{0,3}$/u

/**
 * Reads what a block says: each thing when it is first asked, and once, for most blocks of a page are links of menus of
 * which little is. Linear in its text, of which no more than a few thousand characters are read.
 */
export function readEvidence(block: BlockFeatures, names: Names): BlockEvidence {
  return new Reading(block, names)
}

class Reading implements BlockEvidence {
  readonly linkOnly: boolean
  readonly heading: boolean
  readonly control: boolean
  readonly #block: BlockFeatures
  readonly #names: Names
  readonly #text: string
  readonly #short: boolean
  readonly #known: {-readonly [Key in keyof Reading]?: Reading[Key]} = {}
  #asking: ReturnType<typeof asksOf> | undefined
  #voice: Array<WordMatch<string>> | undefined
  #counts: ReadonlyMap<string, number> | undefined
  #spoken: ReturnType<typeof sentenceVoices> | undefined
  #parts: ReadonlyMap<string, string> | undefined

  constructor(block: BlockFeatures, names: Names) {
    const {text, tag, linkDensity} = block
    this.#block = block
    this.#names = names
    this.#text = text.length > longestRead ? text.slice(0, longestRead) : text
    this.#short = text.length <= longestLabel
    this.linkOnly = linkDensity > (text.length < shortLine ? 0.7 : 0.85)
    this.heading = headingTag.test(tag)
    this.control = controlTag.test(tag)
  }

  get allWords(): readonly Word[] {
    return (this.#known.allWords ??= wordsOf(this.#text))
  }

  get words(): readonly Word[] {
    return (this.#known.words ??= unquoted(this.#text, this.allWords))
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
    return (this.#known.labels ??= this.#short ? matchWhole(this.allWords, labels, this.#names) : new Map())
  }

  get opening(): BlockEvidence['opening'] {
    if (!('opening' in this.#known)) this.#known.opening = openingOf(this.#text, this.#names) ?? prefixOf(this.#block, this.#names)
    return this.#known.opening
  }

  get linkLabels(): BlockEvidence['linkLabels'] {
    return (this.#known.linkLabels ??= isOneLink(this.#block) ? new Set(this.labels.keys()) : linkLabelsOf(this.#block, this.#names))
  }

  get subjects(): BlockEvidence['subjects'] {
    return (this.#known.subjects ??= subjectsOf(this.words, this.#names))
  }

  get targets(): BlockEvidence['targets'] {
    return (this.#known.targets ??= targetsOf(this.#block))
  }

  get furniture(): BlockEvidence['furniture'] {
    if (!('furniture' in this.#known)) {
      this.#known.furniture = shares(this.#block) ? 'share' : furnitureOf(this.#text, this.allWords, this.#names)
    }
    return this.#known.furniture
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
    return this.field && findMatches(this.allWords, mail, this.#names).length > 0
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
    return (this.#known.platforms ??= isPlatforms(this.allWords))
  }

  get sentence(): boolean {
    return sentenceEnd.test(this.#text)
  }

  private get asking(): ReturnType<typeof asksOf> {
    return (this.#asking ??= asksOf(this.words, this.#names, () => this.spoken.starts))
  }

  private get spoken(): ReturnType<typeof sentenceVoices> {
    return (this.#spoken ??= sentenceVoices(this.#text, this.words, this.voice))
  }

  private get parts(): ReadonlyMap<string, string> {
    return (this.#parts ??= this.#short ? matchWhole(this.allWords, parts, this.#names) : new Map())
  }

  private get voice(): Array<WordMatch<string>> {
    return (this.#voice ??= findMatches(this.words, voices, this.#names))
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
