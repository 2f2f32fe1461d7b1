import type {Text as HastText} from 'hast'
import type {Locate} from '../analysis/weave.js'
import {countBefore} from '../blocks/count-before.js'
import type {LocateText} from '../blocks/phrasing-hast.js'
import {sourceRange} from '../blocks/source-pieces.js'
import {alignText} from '../text/align.js'
import type {Points} from './points.js'

/** Of each character, its half-open offsets in the source. */
interface Places {
  starts: Uint32Array
  ends: Uint32Array
}

interface Placed {
  node: HastText
  start: number
  end: number
}

/**
 * Finds the place of pieces of text nodes in the HTML they were read from, through the texts of the tree that they
 * were read from: what stood between them does not matter. Nothing is done before it is asked; each text is lined up
 * once, in linear time.
 */
export function htmlLocator(texts: readonly HastText[], source: string, points: Points): Locate {
  let sorted: Placed[] | undefined
  const known = new WeakMap<object, Places | 'straight'>()
  const placesIn = (value: string, from: number, to: number): Places | 'straight' => {
    if (to - from === value.length && source.startsWith(value, from)) return 'straight'
    sorted ??= placedTexts(texts)
    return placesOf(value, textsBetween(sorted, from, to), {source, from, to})
  }
  return (node, start, end) => {
    const from = node.position?.start.offset
    const to = node.position?.end.offset
    if (node.type !== 'text' || from === undefined || to === undefined) return undefined
    const places = known.get(node) ?? placesIn(node.value, from, to)
    known.set(node, places)
    if (places === 'straight') return points.position(from + start, from + end)
    return points.position(places.starts[start] ?? to, places.ends[end - 1] ?? to)
  }
}

function placedTexts(texts: readonly HastText[]): Placed[] {
  return texts
    .flatMap((node): Placed[] => {
      const start = node.position?.start.offset
      const end = node.position?.end.offset
      return start === undefined || end === undefined ? [] : [{node, start, end}]
    })
    .toSorted((left, right) => left.start - right.start)
}

/** The texts that overlap a stretch of the source. */
function textsBetween(sorted: readonly Placed[], from: number, to: number): Placed[] {
  const start = countBefore(sorted.length, index => sorted[index]!.end <= from)
  let end = start
  while (end < sorted.length && sorted[end]!.start < to) end++
  return sorted.slice(start, end)
}

/** Lines a value up with texts: white space is as long as it likes, a character that is in none of them has no length. */
function placesOf(value: string, texts: readonly Placed[], {source, from, to}: {source: string; from: number; to: number}): Places {
  const characters = charactersOf(texts, source, from, to)
  const starts = new Uint32Array(value.length)
  const ends = new Uint32Array(value.length)
  let at = 0
  for (let index = 0; index < value.length; index++) {
    const wanted = value[index]!
    if (wanted.trim() !== '') while (isSpace(characters.text[at])) at++
    let end = at
    if (wanted === characters.text[at]) end = at + 1
    else if (wanted === ' ' && isSpace(characters.text[at])) end = at + 1
    if (wanted === ' ') while (end > at && isSpace(characters.text[end])) end++
    starts[index] = characters.starts[at] ?? to
    ends[index] = end === at ? starts[index]! : characters.ends[end - 1]!
    at = end
  }
  return {starts, ends}
}

/** The characters of texts in a stretch of the source, each with its place. */
function charactersOf(texts: readonly Placed[], source: string, from: number, to: number): Places & {text: string} {
  const parts: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  for (const {node} of texts) {
    const range = rangesOf(node, source)
    if (range === undefined) continue
    for (let index = 0; index < node.value.length; index++) {
      const characterStart = range.start(index)
      const characterEnd = range.end(index)
      if (characterStart < from || characterEnd > to) continue
      parts.push(node.value[index]!)
      starts.push(characterStart)
      ends.push(characterEnd)
    }
  }
  return {text: parts.join(''), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends)}
}

/** Finds the place of characters of a text of hast in its source. */
export function textLocator(source: string, points: Points): LocateText {
  return (node, start, end) => {
    const range = rangesOf(node, source)
    if (range === undefined) return undefined
    return points.position(range.start(start), range.end(end - 1))
  }
}

/** Where characters of a text stand in its source, by their index. */
interface Range {
  start(index: number): number
  end(index: number): number
}

/** The place of each character; a text that another parser made is lined up with its source. */
function rangesOf(node: HastText, source: string): Range | undefined {
  const {length} = node.value
  const pieces = node.data?.pieces
  if (pieces !== undefined) {
    return {start: index => sourceRange(pieces, length, index, index + 1)[0], end: index => sourceRange(pieces, length, index, index + 1)[1]}
  }
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined) return undefined
  if (end - start === length) return {start: index => start + index, end: index => start + index + 1}
  return alignText(node.value, source, start, end, 'html')
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\n' || character === '\t' || character === '\r' || character === '\f'
}
