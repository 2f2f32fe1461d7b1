import type {Article} from '../model/article.js'
import {expectArticle} from '../model/expect-article.js'
import {Problem} from '../problems.js'
import {WordIndex, type Origin, type Stretch} from './verify/word-index.js'
import {originsOf} from './verify/origins.js'
import {findAltered, type Difference, type Finding, type WordsVerdict} from './verify/altered.js'
import {claimsOf, type Claim} from './verify/claims.js'
import {compareSpeakers, speakersOf, type SpeakerVerdict, type Speakers} from './verify/speakers.js'
import {forgivenBetween, pause, trimmedWords, wordsOf, type Forgiveness, type Word} from './verify/words.js'

/** Where in the article words were found. */
export interface FoundWords {
  /** In quotation marks, in a quotation that is only reported, or in the story's own words. */
  kind: Origin['kind']
  quoteId?: string
  /** As the article has them. */
  text: string
}

/** What became of one quotation of a text. */
export interface QuoteCheck {
  /** Half-open UTF-16 offsets in the text, without the marks. */
  start: number
  end: number
  /** The words between the marks. */
  text: string
  /** How its words stand, or `misattributed` where they are there and the text gives them to another source. */
  verdict: WordsVerdict | 'misattributed'
  words: WordsVerdict
  /** What was overlooked in comparing, in the order of the table. */
  forgiven: Forgiveness[]
  /** The words in the article; several where they are stitched, none where they are absent. */
  found: FoundWords[]
  /** What an altered quotation changed; empty for all others. */
  difference: Difference[]
  /** The name that the text gives, where it gives one. */
  speaker?: string
  /** The sources that the article gives the words to. */
  sourceIds: string[]
}

/**
 * Checks every quotation in a text, one written about an article, against that article: what is said in it, and lines
 * that are nothing but words in marks. Whether its words stand there verbatim, altered, stitched together from pieces
 * (with or without dots between them), given to another source, or not at all. Case, quotation marks, dashes, spacing,
 * and punctuation at edges and between sentences are forgiven, and told. Words that the article only reports, or says
 * itself, are found too: `found` says so. Nothing throws on odd text; the time grows with the sizes of the article and
 * of the text, not with their product.
 * @throws {Problem} `input-type` where `text` is no string or `article` none.
 */
export function verifyQuotes(text: string, article: Article): QuoteCheck[] {
  if (typeof text !== 'string') throw new Problem('input-type', {detail: 'the text is no string'})
  const read = expectArticle(article)
  const index = new WordIndex(originsOf(read))
  const speakers = speakersOf(read)
  return claimsOf(text, read).map(claim => {
    const quoted = text.slice(claim.start, claim.end)
    const finding = findingOf(trimmedWords(wordsOf(quoted)), quoted, index, stretch => relation(claim, stretch, index, speakers))
    return checkOf(claim, quoted, finding, index, speakers)
  })
}

function relation(claim: Claim, stretch: Stretch, index: WordIndex, speakers: Speakers): SpeakerVerdict {
  return compareSpeakers(claim.sources, index.origins[stretch.origin]!, speakers)
}

/** Whether those who say a stretch of the article are the sources of the claim. */
type SpeakerOf = (stretch: Stretch) => SpeakerVerdict

const rank: Record<Origin['kind'], number> = {quoted: 0, reported: 1, story: 2}

function findingOf(words: readonly Word[], quoted: string, index: WordIndex, speaker: SpeakerOf): Finding {
  const absent: Finding = {words: 'absent', stretches: [], difference: []}
  if (words.length === 0) return absent
  const best = bestOf(index.findAll(words), index, speaker)
  if (best !== undefined) return {words: 'verbatim', stretches: [best], difference: []}
  return piecedTogether(words, index, speaker) ?? findAltered(words, quoted, index) ?? absent
}

/** Of places with the same words the one whose source is the text's, then the one in quotation marks. */
function bestOf(stretches: readonly Stretch[], index: WordIndex, speaker: SpeakerOf): Stretch | undefined {
  const cost = (stretch: Stretch): number => {
    const {kind} = index.origins[stretch.origin]!
    return (kind !== 'story' && speaker(stretch) === 'same' ? 0 : 10) + rank[kind]
  }
  return stretches.toSorted((left, right) => cost(left) - cost(right))[0]
}

/** A piece shorter than this proves nothing, unless dots say that something was left out. */
const shortestPiece = 3
const mostPieces = 6

/** Whether a quotation is put together from pieces of the article: at its dots, or without a word between. */
function piecedTogether(words: readonly Word[], index: WordIndex, speaker: SpeakerOf): Finding | undefined {
  const between = piecesBetweenPauses(words)
  const atPauses = between.flatMap(piece => bestOf(index.findAll(piece), index, speaker) ?? [])
  if (between.length > 0 && atPauses.length === between.length) {
    return {words: between.length === 1 ? 'verbatim' : 'stitched', stretches: atPauses, difference: []}
  }
  const pieces: Stretch[] = []
  for (let from = 0; from < words.length; ) {
    const piece = index.longestFrom(words, from, pieces.at(-1))
    if (piece === undefined || piece.end - piece.start < shortestPiece || pieces.length === mostPieces) return undefined
    if (isNear(pieces.at(-1), piece)) return undefined
    pieces.push(piece)
    from += piece.end - piece.start
    while (words[from] !== undefined && !words[from]!.isWord) from++
  }
  return {words: 'stitched', stretches: pieces, difference: []}
}

/** Whether a piece follows the one before so closely that a word or two were left out: that is altered, not stitched. */
function isNear(before: Stretch | undefined, piece: Stretch): boolean {
  if (before === undefined || before.origin !== piece.origin) return false
  return piece.start >= before.end && piece.start - before.end < shortestPiece
}

/** The pieces between pauses; none where there is no pause. */
function piecesBetweenPauses(words: readonly Word[]): Word[][] {
  if (!words.some(word => word.key === pause)) return []
  const pieces: Word[][] = [[]]
  for (const word of words) {
    if (word.key === pause) pieces.push([])
    else pieces.at(-1)!.push(word)
  }
  return pieces.map(trimmedWords).filter(piece => piece.length > 0)
}

function checkOf(claim: Claim, quoted: string, finding: Finding, index: WordIndex, speakers: Speakers): QuoteCheck {
  const {stretches, words, difference} = finding
  const found = stretches.map((stretch): FoundWords => {
    const {kind, quoteId} = index.origins[stretch.origin]!
    return {kind, ...(quoteId !== undefined && {quoteId}), text: index.textOf(stretch)}
  })
  // A piece of another's words is enough: the best places for the one that the text names were chosen.
  const isOther = stretches.some(stretch => relation(claim, stretch, index, speakers) === 'other')
  const speaker = claim.sources.map(({name, description}) => name ?? description).find(name => name !== undefined)
  return {
    start: claim.start,
    end: claim.end,
    text: quoted,
    verdict: words !== 'absent' && isOther ? 'misattributed' : words,
    words,
    forgiven: words === 'verbatim' ? forgivenBetween(quoted, edged(found[0]!.text, quoted)) : [],
    found,
    difference,
    ...(speaker !== undefined && {speaker}),
    sourceIds: [...new Set(found.flatMap(({quoteId}) => (quoteId === undefined ? [] : speakers.of(quoteId))))]
  }
}

/** The article's words with the punctuation that the quotation has at its edges: that of the article was cut off. */
function edged(text: string, quoted: string): string {
  const words = trimmedWords(wordsOf(quoted))
  return quoted.slice(0, words[0]!.start) + text + quoted.slice(words.at(-1)!.end)
}
