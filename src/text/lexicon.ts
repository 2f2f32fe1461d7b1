import type {Language} from '../languages/language.js'
import {addVerb} from './cue-forms.js'
import {is, plays, type Entry} from './word-classes.js'
import {classLists, partLists} from './word-lists.js'

/** Endings that mark a word as a verb in the past, an adverb, a gerund. */
export type Ending = 'verb' | 'adverb' | 'gerund' | undefined

/** What is known of a word as it is written, wherever it stands. */
export interface Word {
  kind: 'word' | 'number'
  text: string
  /** Lower case, with straight apostrophes: the key of word lists. */
  lower: string
  /** Starts with a capital letter, or is all capitals. */
  capital: boolean
  entry: Entry | undefined
  ending: Ending
  pluralEnding: boolean
}

/** A language's words, ready to look up. */
export interface Lexicon {
  language: Language
  /** What is known of a word as it is written; of one seen lately it is known at once. */
  wordOf(word: string): Word
  isAbbreviation(word: string): boolean
  isElision(lower: string): boolean
  /** What the last letters of an unknown small word say of it. */
  endingOf(lower: string): Ending
  /** Token sequences in lower case, by their first word. */
  sourcePrefixes: ReadonlyMap<string, readonly string[][]>
  anonymityReasons: readonly string[]
  /** The first words of those phrases. */
  reasonStarts: ReadonlySet<string>
  /** Places and peoples: names that are no people's where nothing else says so, their words joined by hyphens. */
  places: ReadonlySet<string>
  courtesyTitles: ReadonlySet<string>
  /** Those of them that one of a people bears. */
  peoples: ReadonlySet<string>
}

const compiled = new WeakMap<Language, Lexicon>()

/** The lexicon of a language; it is built at the first call. */
export function lexiconOf(language: Language): Lexicon {
  const known = compiled.get(language)
  if (known !== undefined) return known
  const lexicon = compile(language)
  compiled.set(language, lexicon)
  return lexicon
}

const split = (words: string): string[] => words.split(/\s+/).filter(word => word !== '')

function compile(language: Language): Lexicon {
  const entries = new Map<string, Entry>()
  const entryOf = (word: string): Entry => {
    let entry = entries.get(word)
    if (entry === undefined) {
      entry = {
        classes: 0, gender: undefined, firstName: false, cue: undefined, phrasal: undefined, parts: 0, medium: undefined
      }
      entries.set(word, entry)
    }
    return entry
  }
  for (const [name, words] of classLists(language)) {
    for (const word of split(words)) entryOf(word).classes |= is[name]
  }
  for (const gender of ['masculine', 'feminine'] as const) {
    for (const list of [language.titlesByGender, language.nounsByGender]) {
      for (const word of split(list[gender])) entryOf(word).gender ??= gender
    }
  }
  for (const word of split(language.firstNames)) entryOf(word).firstName = true
  for (const {kind, words} of language.media) for (const word of split(words)) entryOf(word).medium ??= kind
  for (const [name, words] of partLists(language)) for (const word of split(words)) entryOf(word).parts |= plays[name]
  for (const group of language.cueVerbs) for (const verb of split(group.verbs)) addVerb(verb, group, entryOf)

  const abbreviations = new Set(split(language.abbreviations))
  const reasons = language.anonymityReasons.split('|').map(split)
  const elisions = new Set(split(language.elisions))
  const endings: Endings = [
    ...split(language.verbEndings).map(ending => ({ending, says: 'verb' as const})),
    ...split(language.adverbEndings).map(ending => ({ending, says: 'adverb' as const})),
    ...split(language.gerundEndings).map(ending => ({ending, says: 'gerund' as const}))
  ]
  const pluralEndings = split(language.pluralEndings)
  return {
    language,
    wordOf: remembering(word => readWord(word, entries, endings, pluralEndings)),
    isAbbreviation: word => (word.length === 1 && word !== 'I' && word !== word.toLowerCase())
      || abbreviations.has(word.toLowerCase()),
    isElision: lower => elisions.has(lower),
    endingOf: lower => endingOf(lower, endings),
    sourcePrefixes: byFirstWord(language.sourcePrefixes.split('|').map(phrase => split(phrase))),
    anonymityReasons: reasons.map(phrase => phrase.join(' ')),
    reasonStarts: new Set(reasons.map(([first = '']) => first)),
    courtesyTitles: new Set(split(language.courtesyTitles)),
    places: new Set(split(`${language.places} ${language.peoples}`)),
    peoples: new Set(split(language.peoples))
  }
}

/** The longest word that is remembered: a piece of a longer one could hold on to the text that it was cut from. */
const longestRemembered = 12

const mostRemembered = 10_000

/** A reader of words that keeps the last thousands of short ones, so that a text's commonest are read once. */
function remembering(read: (word: string) => Word): (word: string) => Word {
  const known = new Map<string, Word>()
  return text => {
    const before = known.get(text)
    if (before !== undefined) return before
    const word = read(text)
    if (text.length > longestRemembered) return word
    if (known.size >= mostRemembered) known.clear()
    known.set(text, word)
    return word
  }
}

function readWord(
  word: string,
  entries: ReadonlyMap<string, Entry>,
  endings: Endings,
  pluralEndings: readonly string[]
): Word {
  const first = word[0]!
  const small = word.toLowerCase()
  const lower = small.includes('’') ? small.replaceAll('’', "'") : small
  const digit = first >= '0' && first <= '9'
  const capital = !digit && (first !== first.toLowerCase() || isNameWithParticle(word, entries))
  const entry = entries.get(lower) ?? (lower.includes('-') ? compoundEntry(entries, lower) : undefined)
  return {
    kind: digit ? 'number' : 'word',
    text: word,
    lower,
    capital,
    entry: isShortCapitals(word) ? withoutPronoun(entry) : entry,
    ending: capital || digit ? undefined : endingOf(lower, endings),
    pluralEnding: pluralEndings.some(ending => lower.endsWith(ending))
  }
}

/** al-Rahman: a particle in small letters before the name. */
function isNameWithParticle(word: string, entries: ReadonlyMap<string, Entry>): boolean {
  const hyphen = word.indexOf('-')
  const next = word[hyphen + 1]
  if (hyphen < 1 || next === undefined || next === next.toLowerCase()) return false
  return ((entries.get(word.slice(0, hyphen))?.classes ?? 0) & is.particle) !== 0
}

const isShortCapitals = (word: string): boolean => word.length > 1 && word.length < 5 && word === word.toUpperCase()

const pronouns = is.first | is.second | is.neuter | is.relative | is.plural | is.masculine | is.feminine

/** US and WHO are names, us and who are not. */
const withoutPronoun = (entry: Entry | undefined): Entry | undefined =>
  entry !== undefined && (entry.classes & pronouns) !== 0 ? undefined : entry

type Endings = ReadonlyArray<{ending: string; says: NonNullable<Ending>}>

/** How short a word is too short for an ending to say anything. */
const shortest = 5

function endingOf(lower: string, endings: Endings): Ending {
  if (lower.length < shortest) return undefined
  for (const {ending, says} of endings) if (lower.endsWith(ending)) return says
  return undefined
}

/** A compound is the noun that it ends in: vice-president, Secretary-General, 23-year-old. It is no verb. */
function compoundEntry(entries: ReadonlyMap<string, Entry>, lower: string): Entry | undefined {
  const last = entries.get(lower.slice(lower.indexOf('-') + 1)) ?? entries.get(lower.slice(lower.lastIndexOf('-') + 1))
  if (last === undefined || (last.classes & (is.person | is.title | is.group | is.organization)) === 0) return undefined
  return {...last, cue: undefined, phrasal: undefined, firstName: false}
}

function byFirstWord(phrases: readonly string[][]): Map<string, string[][]> {
  const map = new Map<string, string[][]>()
  for (const phrase of phrases) {
    const [first = ''] = phrase
    map.set(first, [...(map.get(first) ?? []), phrase])
  }
  return map
}
