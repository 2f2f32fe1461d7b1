import type {mediumKinds} from '../model/attribution.js'

export type MediumKind = (typeof mediumKinds)[number]
export type Stance = 'neutral' | 'positive' | 'negative' | 'denial' | 'question'

/**
 * What may stand with a cue verb:
 * - `clause`: reported speech, with or without “that” (said it was late)
 * - `tag`: it goes with direct speech (“…,” she laughed)
 * - `addressee`: a hearer before the words (told reporters that …)
 * - `label`: a person or thing, then the words for it (called it “a farce”, described it as “a farce”)
 * - `charge`: a person, then what is held against or for them (accused him of lying)
 * - `infinitive`: words that ask or promise (urged them to leave, vowed to fight)
 * - `noun`: a bare noun phrase (rejected the plan)
 * - `document`: reported speech, if a document or an organization is the subject (the report found that …)
 * - `thought`: no speech, unless the words stand in quotation marks (thinks it is “a farce”)
 * - `marked`: a noun phrase, with words in quotation marks (spoke of a “new dawn”)
 */
export type Frame =
  | 'clause' | 'tag' | 'addressee' | 'label' | 'charge' | 'infinitive' | 'noun' | 'document' | 'thought' | 'marked'

/** Verbs that take the same frames. */
export interface CueVerbs {
  frames: readonly Frame[]
  stance?: Stance
  /** Reported speech follows a comma, and the subject may follow the verb: the verb-second languages. */
  clauseAfter?: 'comma'
  /** The way the words took that the verb itself says (tweeted). */
  medium?: MediumKind
  /**
   * One verb a word, its forms by slashes: base, third person, past, gerund, and the past participle where it
   * differs (`write/writes/wrote/writing/written`). A particle stands after a plus sign, once (`point/points/pointed/pointing+out`).
   */
  verbs: string
}

/** Nouns for those who speak; the same word may be in several lists. Singular and plural, lower case, by spaces. */
export interface SourceNouns {
  /** A person by role: spokesman, farmer. */
  person: string
  /** People: officials, critics. */
  group: string
  organization: string
  document: string
  publication: string
  /** What keeps a name back: unidentified, anonymous. */
  unnamed: string
}

/**
 * Words with a part of their own in a sentence: `agent` (by), `recipient` and `infinitive` (to), `likeness` (as),
 * `genitive` (of), `joint` (and), `companion` (with), `that`, pronouns that are objects (him), `definite` articles,
 * prepositions of a `charge` (of, for), `timeSpan` (week), names of months that are words too (`capitalDate`: May),
 * quantifiers that leave a verb a verb (all, both), `nameGenitive` prepositions that a person's name takes (from, for),
 * relative pronouns that only people have (`personRelative`: who), those that stand for the thing itself (`freeRelative`: what).
 */
export type LittleWord =
  | 'agent' | 'recipient' | 'infinitive' | 'likeness' | 'genitive' | 'joint' | 'companion' | 'that' | 'objectPronoun'
  | 'definite' | 'charge' | 'timeSpan' | 'capitalDate' | 'quantifier' | 'nameGenitive'
  | 'personRelative' | 'freeRelative'

/**
 * What the analysis knows about a language: data without logic. Words are lower case with straight apostrophes,
 * separated by spaces.
 */
export interface Language {
  /** BCP 47, the primary subtag. */
  tag: string
  /** Quotation marks by level: first the outer ones; each pair is opening and closing. */
  quotationMarks: ReadonlyArray<readonly [open: string, close: string]>
  /** Written with a point that ends no sentence, without the point. */
  abbreviations: string
  /** Words that start with an apostrophe, without it: 'em, 'til. */
  elisions: string
  cueVerbs: readonly CueVerbs[]
  /** Phrases before a source: according to, laut. Separated by bars. */
  sourcePrefixes: string
  /** Nouns and numbers that have the form of a verb: states, reports, hatred. */
  verbLikeNouns: string
  /** Nouns that hold reported speech after “that” or a colon: claim, warning. */
  cueNouns: string
  /** Words right before a title or a term in marks, which is no speech: titled, nicknamed, film. */
  namingWords: string
  pronouns: {masculine: string; feminine: string; plural: string; neuter: string; first: string; second: string; relative: string}
  determiners: string
  prepositions: string
  /** Prepositions that tie a noun to the one before it: of, for. */
  nounPrepositions: string
  subordinators: string
  /** Those that set one clause against another: while. */
  contrasts: string
  /** The word before reported speech: that, dass. */
  complementizers: string
  coordinators: string
  negations: string
  auxiliaries: string
  /** Forms of the verbs that make a passive and a perfect: be, have. */
  beForms: string
  haveForms: string
  /** Adverbs that do not end as `adverbEndings` says. */
  adverbs: string
  adverbEndings: string
  gerundEndings: string
  /** What ends nouns in the plural; in English verbs in the third person too. */
  pluralEndings: string
  /** Days, months and words as yesterday. */
  dates: string
  /** Words before a day or a span of time: last, next, early. */
  dateWords: string
  /** Common finite verbs whose form does not show it. */
  verbs: string
  /** Endings that mark a small word of five or more letters as a verb in the past. */
  verbEndings: string
  littleWords: Record<LittleWord, string>
  /** German writes every noun with a capital, so that a capital alone is no sign of a name. */
  capitals: 'names' | 'nouns'
  titles: string
  /** Titles that are no job: Mr., and those of several people, as Sens. */
  courtesyTitles: string
  /** Titles that say the gender. */
  titlesByGender: {masculine: string; feminine: string}
  nouns: SourceNouns
  /** Words in the names of newsrooms and news agencies. */
  newsrooms: string
  /** Roles of people whom stories quote without a name. */
  unnamedRoles: string
  nounsByGender: {masculine: string; feminine: string}
  /** Words inside names: de, van, al. */
  nameParticles: string
  nameSuffixes: string
  /** Given names: they tell a person from a place or a firm, and nothing else. */
  firstNames: string
  /** Countries, cities and the like: no people where nothing else says so; hyphens join the words of one name. */
  places: string
  /** Nationalities, religions, parties: the German. */
  peoples: string
  media: ReadonlyArray<{kind: MediumKind; words: string}>
  /** Words before a medium: in, during. */
  mediumPrepositions: string
  /** Before the title of a broadcast: on “…”. */
  stagePrepositions: string
  /** Before a place: in, at. */
  locativePrepositions: string
  /** Before “to” and a place: visit, trip. */
  journeyNouns: string
  /** Before those who speak for the source: through a spokesman, via an interpreter. */
  throughPrepositions: string
  translatorNouns: string
  /** Words that mark a source as one heard through another: reported, quoted. */
  relayVerbs: string
  /** Hearers that are nobody in particular: reporters, the crowd. */
  generalHearers: string
  /** What stands before the turns of an interview: Q, A. */
  interviewLabels: {question: string; answer: string}
  /**
   * Phrases for why a name is kept back, separated by bars; the words after them to the sentence's end are the reason.
   */
  anonymityReasons: string
  numberWords: string
}
