import {flowDirectives} from '../blocks/read-mdast.js'
import {Problem} from '../problems.js'
import type {Limits} from './options.js'

const marker = /[ \t]{0,3}(?:>[ \t]?|(?:[-+*]|\d{1,9}[.)])(?:[ \t]+|$))/y
const halfLink = /\]\(<(?=[^<>\n]*(?:<|$))/gm

/** What the lines of markdown say before it is parsed. */
export interface LineCensus {
  /** Lines that open a list item or a block quotation. */
  containers: number
  /** Offsets where the document may be cut, and each part parsed alone, with the containers before each. */
  cuts: Array<{offset: number; containers: number}>
}

/**
 * Looks over the lines of markdown before the parser does, which nests without bound and is quadratic in some input.
 * Linear.
 * @throws {Problem} `limit-exceeded` for containers or half links that are too deep or too many.
 */
export function censusOf(markdown: string, limits: Pick<Limits, 'depth' | 'nodes'>): LineCensus {
  const cutter = new Cutter(markdown)
  let containers = 0
  for (let start = 0; start < markdown.length; ) {
    const end = lineEnd(markdown, start)
    const depth = markersAt(markdown, start, end)
    if (depth > limits.depth) throw new Problem('limit-exceeded', {detail: `lists and quotations deeper than ${limits.depth}`})
    const opened = cutter.line(start, end, depth, containers)
    if (depth > 0 || opened) containers++
    start = end
  }
  // an item is at least an item, a paragraph and a text
  if (containers * 3 > limits.nodes) throw new Problem('limit-exceeded', {detail: `${containers} lists and quotations, of at most ${limits.nodes} nodes`})
  const half = markdown.match(halfLink)?.length ?? 0
  if (half > mostHalfLinks) throw new Problem('limit-exceeded', {detail: `${half} links whose address is never closed`})
  return {containers, cuts: cutter.cuts}
}

/** Each makes the parser read the rest of its line once more. */
const mostHalfLinks = 1000

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start)
  return end === -1 ? text.length : end + 1
}

/** List and quotation markers at the start of a line. */
function markersAt(text: string, start: number, end: number): number {
  let count = 0
  marker.lastIndex = start
  for (let match = marker.exec(text); match !== null && marker.lastIndex <= end && match[0] !== ''; match = marker.exec(text)) count++
  return count
}

const fenceAt = /(`{3,}|~{3,})[^\n]*/y
const containerAt = new RegExp(`(:{3,})(?:${flowDirectives.join('|')})(?:\\{[^{}\\n]*\\})?[ \\t\\r]*$`, 'my')
const unclear = /[ \t]{1,3}(?:```|~~~|:::)|[ \t]{0,3}(?:<(?:script|pre|style|textarea)\b|<[!?]|:::)/iy
const closing = /^ {0,3}(`+|~+|:+)[ \t\r\n]*$/
const frontMatter = /^\uFEFF?(---|\+\+\+)[ \t]*\r?\n/
const frontMatterEnds = {'---': /^---[ \t]*\r?$/gm, '+++': /^\+\+\+[ \t]*\r?$/gm}
const definition = /\]:/

/**
 * Finds where a document may be cut: before a line at the margin that follows an empty line and opens no list item,
 * while no fence and no container of ours is open. From the first line on that could hide one (indented fences, HTML
 * that goes on over empty lines) nothing is cut; nor where there are definitions, which hold for the whole document.
 */
class Cutter {
  readonly cuts: LineCensus['cuts'] = []
  /** The signs that close what is open. */
  #fence: string | undefined
  #afterEmpty = false
  #stopped: boolean
  /** Where front matter ends. */
  readonly #body: number

  constructor(readonly markdown: string) {
    this.#body = bodyStart(markdown)
    this.#stopped = definition.test(markdown) || (this.#body === 0 && frontMatter.test(markdown))
  }

  /** Takes in a line; whether it opens a container of ours. */
  line(start: number, end: number, markers: number, containers: number): boolean {
    if (this.#stopped || start < this.#body) return false
    const {markdown} = this
    if (this.#fence !== undefined) {
      const run = closing.exec(markdown.slice(start, end))?.[1] ?? ''
      if (run.startsWith(this.#fence)) this.#fence = undefined
      this.#afterEmpty = false
      return false
    }
    const container = matchAt(containerAt, markdown, start)
    if (container === undefined && matchAt(unclear, markdown, start)) {
      this.#stopped = true
      return false
    }
    if (this.#afterEmpty && mayStart(markdown, start, markers)) this.cuts.push({offset: start, containers})
    this.#fence = (container ?? matchAt(fenceAt, markdown, start))?.[1]
    this.#afterEmpty = markdown.slice(start, end).trim() === ''
    return container !== undefined
  }
}

/** Whether a line may be the first of a part: at the margin, no list item that could go on with a list, no front matter. */
function mayStart(markdown: string, start: number, markers: number): boolean {
  const first = markdown[start]!
  return !/\s/.test(first) && (markers === 0 || first === '>') && !markdown.startsWith('---', start) && !markdown.startsWith('+++', start)
}

function bodyStart(markdown: string): number {
  const open = frontMatter.exec(markdown)
  if (open === null) return 0
  const end = frontMatterEnds[open[1] as keyof typeof frontMatterEnds] // one of the two that the pattern has
  end.lastIndex = open[0].length
  const match = end.exec(markdown)
  return match === null ? 0 : lineEnd(markdown, match.index)
}

function matchAt(pattern: RegExp, text: string, start: number): RegExpExecArray | undefined {
  pattern.lastIndex = start
  return pattern.exec(text) ?? undefined
}
