import type {Word} from './words.js'

/** A text that a quotation may come from. */
export interface Origin {
  /** Words in quotation marks, words that are only reported, or the story itself. */
  kind: 'quoted' | 'reported' | 'story'
  quoteId?: string
  text: string
  words: readonly Word[]
}

/** A stretch of one origin, by its words. Half-open. */
export interface Stretch {
  origin: number
  start: number
  end: number
}

/** How much a window of an origin shares with what is sought, and the stretch that this would be. */
interface Vote {
  count: number
  /** The last phrase that was counted. */
  from: number
  origin: number
  first: number
  last: number
}

/** The story holds its quotations too, with their tags between: words in marks are nearer than a story that shares little more. */
const weights: Record<Origin['kind'], number> = {quoted: 1.2, reported: 1.1, story: 1}

/** More places than this of one phrase tell nothing new. */
const maxPlaces = 64

/** Origins, searchable by runs of one to three words. Built in one pass; a search costs in proportion to what is sought. */
export class WordIndex {
  readonly origins: readonly Origin[]
  readonly #places = new Map<string, Array<{origin: number; at: number}>>()

  constructor(origins: readonly Origin[]) {
    this.origins = origins
    for (const [origin, {words}] of origins.entries()) {
      for (let at = 0; at < words.length; at++) {
        for (let length = 1; length <= 3 && at + length <= words.length; length++) {
          const key = gram(words, at, length)
          const places = this.#places.get(key)
          if (places === undefined) this.#places.set(key, [{origin, at}])
          else places.push({origin, at})
        }
      }
    }
  }

  /** Every place where all the words stand in order, at most 64. */
  findAll(words: readonly Word[]): Stretch[] {
    if (words.length === 0) return []
    const length = Math.min(3, words.length)
    let rarest = 0
    let places = this.#placesOf(words, 0, length)
    for (let at = 1; at + length <= words.length && places.length > 1; at++) {
      const others = this.#placesOf(words, at, length)
      if (others.length < places.length) [rarest, places] = [at, others]
    }
    return places.slice(0, maxPlaces).flatMap(({origin, at}) => {
      const start = at - rarest
      const isThere = start >= 0 && this.#runLength(words, 0, origin, start) === words.length
      return isThere ? [{origin, start, end: start + words.length}] : []
    })
  }

  /** The longest run of the words from `from` on that stands in one origin; one after `after` before others as long. */
  longestFrom(words: readonly Word[], from: number, after?: Stretch): Stretch | undefined {
    let best: Stretch | undefined
    for (const {origin, at} of this.#placesOf(words, from, Math.min(3, words.length - from)).slice(0, maxPlaces)) {
      const end = at + this.#runLength(words, from, origin, at)
      const length = best === undefined ? 0 : best.end - best.start
      const goesOn = after !== undefined && origin === after.origin && at >= after.end
      if (end - at > length || (end - at === length && goesOn && best?.origin !== origin)) best = {origin, start: at, end}
    }
    return best
  }

  /** The stretch that shares most with the words, in about the same order; undefined where none shares two in a row. */
  nearest(words: readonly Word[]): Stretch | undefined {
    const size = Math.max(8, words.length)
    const votes = new Map<string, Vote>()
    for (let from = 0; from + 2 <= words.length; from++) {
      for (const {origin, at} of this.#placesOf(words, from, 2).slice(0, maxPlaces)) {
        // Neighbouring windows overlap by half, so that no stretch is cut by a window's edge.
        const window = Math.floor((at - from) / size)
        for (const key of [window, window + 1]) {
          const unseen = {count: 0, from: -1, origin, first: at - from, last: at + words.length - from}
          const vote = votes.get(`${origin} ${key}`) ?? unseen
          // A phrase that stands twice in a window counts once.
          if (vote.from !== from) vote.count++
          vote.from = from
          vote.first = Math.min(vote.first, at - from)
          vote.last = Math.max(vote.last, at + words.length - from)
          votes.set(`${origin} ${key}`, vote)
        }
      }
    }
    let best: {vote: Vote; weight: number} | undefined
    for (const vote of votes.values()) {
      const weight = vote.count * weights[this.origins[vote.origin]!.kind]
      if (best === undefined || weight > best.weight) best = {vote, weight}
    }
    if (best === undefined) return undefined
    const {origin, first, last} = best.vote
    return {origin, start: Math.max(0, first), end: Math.min(this.origins[origin]!.words.length, last)}
  }

  /** The text of a stretch as its origin has it. */
  textOf({origin, start, end}: Stretch): string {
    const {text, words} = this.origins[origin]!
    return start < end ? text.slice(words[start]!.start, words[end - 1]!.end) : ''
  }

  #placesOf(words: readonly Word[], at: number, length: number): ReadonlyArray<{origin: number; at: number}> {
    return this.#places.get(gram(words, at, length)) ?? []
  }

  #runLength(words: readonly Word[], from: number, origin: number, at: number): number {
    const others = this.origins[origin]!.words
    let length = 0
    while (from + length < words.length && words[from + length]!.key === others[at + length]?.key) length++
    return length
  }
}

function gram(words: readonly Word[], at: number, length: number): string {
  let key = words[at]!.key
  for (let index = at + 1; index < at + length; index++) key += ` ${words[index]!.key}`
  return key
}
