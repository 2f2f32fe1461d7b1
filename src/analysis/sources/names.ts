import type {Lexicon} from '../../text/lexicon.js'
import type {Token} from '../../text/tokens.js'
import {isActing, isModifying, isOfPerson, isPlaced, isRelaying, roleBefore} from './name-surroundings.js'
import {classesOf, functional, hasAcronym, isAcronym, isRole, officerAt, organizational, part, titleEnd, withoutHonours} from './name-titles.js'
import {is, plays} from '../../text/word-classes.js'
import type {ReadBlock} from '../reading.js'
import type {Place} from '../statement.js'

/** A name where it stands, without the titles before it. */
/** What the words of a name and those right beside it say. */
interface WrittenName extends Place {
  text: string
  /** Its words in lower case, without initials and suffixes. */
  words: string[]
  /** The capitalized titles before it, as printed: “German Foreign Minister”. */
  title: string | undefined
  looks: 'person' | 'organization' | 'publication' | 'unknown'
  /** It starts with a given name. */
  given: boolean
  gender: 'masculine' | 'feminine' | undefined
}

export interface Name extends WrittenName {
  /** The title, if it is an office. */
  job: string | undefined
  /** Its first word opens a sentence, so the capital may be the sentence's. */
  initial: boolean
  /** Inside a quotation or brackets: no antecedent of the narrator's pronouns. */
  quoted: boolean
  /** It stands behind a preposition of place, as in “in Hull”, or the language knows it as no person's. */
  placed: boolean
  /** It passes words on or is told them here: quoted by X, told X, in an interview with X. */
  relays: boolean
  /** A verb follows it, and no preposition stands before: it does something here. */
  acts: boolean
  /** A small noun follows it right away: “the Ford sedan”. */
  modifies: boolean
}

/** The names of a text in document order: runs of capitalized words. Linear. */
export function findNames(blocks: readonly ReadBlock[], lexicon: Lexicon): Name[] {
  const names: Name[] = []
  const common: Name[] = []
  const hasNouns = lexicon.language.capitals === 'nouns'
  for (const block of blocks) {
    let quotation = 0
    let bracketEnd = 0
    const outer = block.quotations.filter(each => each.depth === 0)
    for (let index = 0; index < block.tokens.length;) {
      const end = runEnd(block.tokens, index)
      if (end === index) {
        if (block.tokens[index]!.text === '(') bracketEnd = bracketFrom(block.tokens, index)
        index++
        continue
      }
      while (quotation < outer.length && outer[quotation]!.end <= block.tokens[index]!.start) quotation++
      const quoted = index < bracketEnd
        || (quotation < outer.length && outer[quotation]!.start <= block.tokens[index]!.start)
      const described = hasNouns && part(block.tokens[index - 1], plays.definite)
      const name = nameOf(block, index, end, described)
      const initial = isInitial(block.tokens, index)
      if (name !== undefined) {
        const found = Object.assign(name, {
          job: jobIn(name.title, lexicon),
          initial,
          quoted,
          placed: isPlaced(block.tokens[index - 1]) || isPlace(name.words, lexicon),
          relays: isRelaying(block.tokens, index),
          acts: isActing(block.tokens, index, end),
          modifies: isModifying(block.tokens[end])
        })
        if (initial && end === index + 1 && isCommon(block.tokens, index, lexicon)) common.push(found)
        names.push(found)
      }
      index = end
    }
  }
  if (hasNouns) return withoutNouns(without(names, common))
  return withoutOpeners(common.length === 0 ? names : withoutCommon(names, common), lexicon)
}

const isPlace = (words: readonly string[], {places}: Lexicon): boolean =>
  places.has(words.length === 1 ? words[0]! : words.join('-'))

/** The title, if it is an office: not “Mr.”, and not “Sens.”, which is nobody's alone. */
function jobIn(title: string | undefined, {courtesyTitles}: Lexicon): string | undefined {
  if (title === undefined) return undefined
  return courtesyTitles.has(title.slice(title.lastIndexOf(' ') + 1).toLowerCase()) ? undefined : title
}

/** Where the bracket at `index` closes, a few dozen tokens away at most. */
function bracketFrom(tokens: readonly Token[], index: number): number {
  for (let at = index + 1; at < tokens.length && at < index + longestBracket; at++) if (tokens[at]!.text === ')') return at
  return index
}

const longestBracket = 60

/** Without nouns that open a sentence, unless they are a name elsewhere: “Baker said”, where a Jane Baker is named. */
function withoutCommon(names: readonly Name[], common: readonly Name[]): Name[] {
  const set = new Set(common)
  const surnames = new Set(names.filter(name => !set.has(name) && name.looks !== 'organization').map(name => name.words.at(-1)))
  return without(names, common.filter(({words}) => !surnames.has(words[0])))
}

function without(names: readonly Name[], some: readonly Name[]): Name[] {
  const set = new Set(some)
  return names.filter(name => !set.has(name))
}

/** Where all nouns have capitals, one word is a name if it has a title, is in a longer name, or is all capitals. */
function withoutNouns(names: readonly Name[]): Name[] {
  const surnames = new Set(names.filter(name => name.given && name.words.length > 1
    || name.title !== undefined).map(name => name.words.at(-1)))
  return names.filter(name => name.title !== undefined || name.looks !== 'unknown' || surnames.has(name.words.at(-1)))
}

/** A noun that the language knows, a gerund, or an adverb: at a sentence's start its capital says nothing. */
function isCommon(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const token = tokens[index]!
  if ((classesOf(token) & (is.person | is.group | organizational)) !== 0) return true
  const ending = lexicon.endingOf(token.lower)
  if (ending !== 'adverb' || token.entry?.firstName === true) return ending === 'gerund'
  const next = tokens[index + 1]
  return next?.kind !== 'possessive' && next?.entry?.cue?.form !== 'finite' && (classesOf(next) & (is.auxiliary | is.verb)) === 0
}

function isInitial(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  if (before?.kind === 'mark') return tokens[index - 2]?.text !== ','
  return before === undefined || /^[.?!:]$/.test(before.text)
}

/** “Rowing Lind”, “Neither Jane Cook”: a sentence's first word is no part of a name that the rest is elsewhere; before a surname only one of the language. */
function withoutOpeners(names: Name[], lexicon: Lexicon): Name[] {
  const known = new Set<string>()
  for (const name of names) {
    if (name.initial && !name.given) continue
    known.add(name.words.join(' '))
    known.add(name.words.at(-1)!)
  }
  return names.map(name => {
    const [first, ...rest] = name.words
    if (!name.initial || name.title !== undefined || first === undefined || rest.length === 0 || name.given) return name
    if (known.has(name.words.join(' ')) || !known.has(rest.join(' '))) return name
    if (rest.length === 1 && lexicon.endingOf(first) === undefined && lexicon.wordOf(first).entry === undefined) return name
    const start = name.start + name.text.search(/\s/u) + 1
    return {...name, start, text: name.text.slice(start - name.start), words: rest, looks: 'unknown'}
  })
}

/** Whether the token can start a name: capitalized, and no little word at a sentence's start. */
function startsName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!
  if (!token.capital || token.kind !== 'word') return false
  if (token.entry?.cue?.form === 'finite' && !token.entry.firstName && isInitial(tokens, index)) return false
  if ((classesOf(token) & functional) === 0) return true
  if (token.entry?.firstName !== true) return false
  return tokens[index + 1]?.capital === true && tokens[index + 1]!.kind === 'word'
}

function runEnd(tokens: readonly Token[], start: number): number {
  if (!startsName(tokens, start)) return start
  let end = start + 1
  let organization = (classesOf(tokens[start]) & organizational) !== 0
  while (end < tokens.length && end < start + 14) {
    const token = tokens[end]!
    const next = tokens[end + 1]
    if ((classesOf(token) & is.preposition) !== 0 && next?.entry?.firstName === true) break
    if (token.kind === 'word' && token.capital && (classesOf(token) & (is.date | is.first)) === 0) {
      organization ||= (classesOf(token) & organizational) !== 0
      end++
    } else if (next?.capital === true && next.kind === 'word' && isJoint(token, organization || isOffice(tokens, end))) {
      end += 2
    } else if (next !== undefined && tokens[end + 2]?.capital === true && isParticle(token) && isParticle(next)) {
      end += 3
    } else if (next !== undefined && organization && part(token, plays.charge) && part(next, plays.definite)
      && tokens[end + 2]?.capital === true) {
      end += 3
    } else break
  }
  return end
}

/** “van der”: a particle that is no word of the language beside. */
const isParticle = (token: Token): boolean =>
  !token.capital && (classesOf(token) & (is.particle | is.preposition | is.determiner)) === is.particle

/** “Secretary of State Ann Bell”: a title before “of”, and a given name soon behind it. */
const isOffice = (tokens: readonly Token[], of: number): boolean => (classesOf(tokens[of - 1]) & is.title) !== 0
  && [of + 2, of + 3].some(at => tokens[at]?.entry?.firstName === true && tokens[at]!.capital && tokens[at + 1]?.capital === true)

/** “&” and particles join two words of a name; “of” and “for” do so in the names of organizations. */
function isJoint(token: Token, organization: boolean): boolean {
  if (token.text === '&') return true
  if (token.kind !== 'word' || token.capital || (classesOf(token) & is.particle) === 0) return false
  return (classesOf(token) & is.preposition) === 0 ? !part(token, plays.definite) : organization
}

/** The name that a run of capitalized words is; after an article, in German, any noun before it can be a role: `described`. */
function nameOf(block: ReadBlock, from: number, to: number, described: boolean): WrittenName | undefined {
  if (to === from + 1) return shortName(block, from)
  const run = withoutHonours(block.tokens.slice(from, to))
  const isOrganization = hasAcronym(run) || isNamedOrganization(run) || run.some(token => token.text === '&')
  const cut = isOrganization && !run.some(token => token.entry?.firstName) ? officerAt(run) : titleEnd(run, described)
  const own = run.slice(cut)
  if (isRole(run, cut, block.tokens[from - 1])) return undefined
  const words = own.filter(token => !/^\p{L}\.$/u.test(token.text) && (classesOf(token) & is.suffix) === 0)
  if (words.length === 0) return undefined
  const [first] = own as [Token] // it has words
  const titles = run.slice(0, cut)
  const nounBefore = roleBefore(block.tokens, from, to)
  const startsGiven = first.entry?.firstName === true
  const given = startsGiven && own.length > 1
  const looks = (): Name['looks'] => {
    if (cut === 0 && !given && own.some(token => part(token, plays.newsroom))) return 'publication'
    if (cut > 0 || nounBefore !== undefined) return 'person'
    if (!isOrganization && (given || isOfPerson(block.tokens, to))) return 'person'
    if (isOrganization || (own.length === 1 && isAcronym(first.text))) return 'organization'
    return isDefinite(block.tokens, from, to) ? 'organization' : 'unknown'
  }
  return {
    block: block.index, start: first.start, end: block.tokens[to - 1]!.end, text: block.text.slice(first.start, own.at(-1)!.end),
    words: words.map(token => token.lower),
    title: cut > 0 ? block.text.slice(titles[0]!.start, titles.at(-1)!.end) : undefined,
    looks: looks(), given: startsGiven,
    gender: titles.findLast(token => token.entry?.gender !== undefined)?.entry?.gender ?? nounBefore?.entry?.gender
  }
}

/** A noun for an organization is among the words, and no title ends them. */
const isNamedOrganization = (run: readonly Token[]): boolean =>
  run.some(token => (classesOf(token) & organizational) !== 0 && (classesOf(token) & is.title) === 0 && token.entry?.firstName !== true
    && !(isGiven(run) && (classesOf(token) & organizational) === is.document))
  && (classesOf(run.at(-1)) & is.title) === 0

/** “Larry Page”: a given name and one word more. */
const isGiven = (run: readonly Token[]): boolean => run.length === 2 && run[0]!.entry?.firstName === true

/** “the Ford”: an article before it, and no noun behind that it belongs to. */
const isDefinite = (tokens: readonly Token[], from: number, to: number): boolean =>
  part(tokens[from - 1], plays.definite) && !part(tokens[from - 1], plays.that) && !isModifying(tokens[to])

/** A name of one word: the most of all, so it goes without the lists that longer ones need. */
function shortName(block: ReadBlock, index: number): WrittenName {
  const {tokens} = block
  const token = tokens[index]!
  const nounBefore = roleBefore(tokens, index, index + 1)
  const given = token.entry?.firstName === true
  const looks = (): Name['looks'] => {
    if (part(token, plays.newsroom) && !given) return 'publication'
    if (nounBefore !== undefined || isOfPerson(tokens, index + 1)) return 'person'
    if ((classesOf(token) & organizational) !== 0 || (isAcronym(token.text) && (classesOf(token) & is.title) === 0)) return 'organization'
    return isDefinite(tokens, index, index + 1) ? 'organization' : 'unknown'
  }
  return {
    block: block.index, start: token.start, end: token.end, text: token.text, words: [token.lower], title: undefined,
    looks: looks(), given, gender: nounBefore?.entry?.gender
  }
}
