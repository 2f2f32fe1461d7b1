import type {Article} from '../../model/article.js'
import type {Source} from '../../model/source.js'
import type {Origin} from './word-index.js'

/** Whether the text gives a quotation to those that the article gives it to. */
export type SpeakerVerdict = 'same' | 'other' | 'unknown'

/** Names and roles that the article knows, and who said what in it. */
export interface Speakers {
  /** The article's sources that a source of the text may be. */
  resolve(source: Source): string[]
  /** Those that a quotation of the article is given to, relays included. */
  of(quoteId: string): string[]
  /** Whether a source of the text is the article itself: its author or its publisher. */
  isPublisher(source: Source): boolean
}

/** Built once an article; a look-up costs in proportion to the article's sources. */
export function speakersOf(article: Article): Speakers {
  const names = article.sources.map(source => ({id: source.id, names: namesOf(source)}))
  const byQuote = new Map<string, string[]>()
  for (const {quoteIds, sourceIds, via = []} of article.attributions) {
    const ids = [...sourceIds, ...via.filter(({role}) => role !== 'addressee').map(({sourceId}) => sourceId)]
    for (const id of quoteIds) byQuote.set(id, ids)
  }
  const own = [...article.author.map(({name}) => name), ...(article.publisher ? [article.publisher.name] : [])].map(wordsOfName)
  return {
    resolve: source => {
      const sought = namesOf(source)
      return names.filter(known => known.names.some(name => sought.some(other => isSameName(name, other)))).map(({id}) => id)
    },
    of: quoteId => byQuote.get(quoteId) ?? [],
    isPublisher: source => isTheArticle(source) || namesOf(source).some(name => own.some(other => isSameName(name, other)))
  }
}

/**
 * Compares who says it in the text with who says it in the article. Words of the story itself, in none of its
 * quotations, are the article's own, unless their block names the one that the text names.
 */
export function compareSpeakers(
  sources: readonly Source[],
  {quoteId, text}: Pick<Origin, 'quoteId' | 'text'>,
  speakers: Speakers
): SpeakerVerdict {
  const named = sources.filter(source => namesOf(source).length > 0)
  if (named.length === 0) return 'unknown'
  if (quoteId === undefined) {
    if (named.some(source => speakers.isPublisher(source))) return 'same'
    const words = new Set(wordsOfName(text))
    return named.some(source => namesOf(source).some(name => words.has(name.at(-1)!))) ? 'unknown' : 'other'
  }
  const expected = speakers.of(quoteId)
  if (expected.length === 0) return 'unknown'
  return named.some(source => speakers.resolve(source).some(id => expected.includes(id))) ? 'same' : 'other'
}

/** "The story", "the report": a document without a name. */
function isTheArticle({type, name}: Source): boolean {
  return name === undefined && (type === 'document' || type === 'publication')
}

const nameLike = /\p{Lu}/u
/** What has no longer word may well be a pronoun. */
const longWord = /\p{L}{5}/u

/** The names and roles of a source, each as its words; pronouns and the like are none. */
function namesOf({name, description, mentions}: Source): string[][] {
  const called = mentions.filter(words => words.includes(' ') || nameLike.test(words.slice(1)))
  const roles = [description, ...called].filter(words => words !== undefined && longWord.test(words))
  return [...new Set([name, ...roles])].map(words => wordsOfName(words ?? '')).filter(words => words.length > 0)
}

/** Words without articles and points, in lower case. */
function wordsOfName(name: string): string[] {
  const words = name.toLowerCase().normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return words.filter(word => word.length > 1 && word !== 'the')
}

/** Whether all the words of the shorter name stand in the longer. */
function isSameName(left: readonly string[], right: readonly string[]): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left]
  return short.length > 0 && short.every(word => long.includes(word))
}
