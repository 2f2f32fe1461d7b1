import type {Lexicon} from './lexicon.js'
import type {Look} from './quotation.js'
import type {Span} from './span.js'
import type {Token} from './tokens.js'
import {is} from './word-classes.js'

const stops: ReadonlySet<string> = new Set([',', '.', '?', '!', '…'])

/** Looks at the words between two marks, half-open range of tokens with the marks in it; linear in them. */
export function lookOf(tokens: readonly Token[], range: Span, lexicon: Lexicon): Look {
  let words = 0
  let capitals = 0
  let small = 0
  let clause = false
  let full = false
  let capitalStart = false
  for (let index = range.start + 1; index < range.end; index++) {
    const token = tokens[index]!
    if (token.kind !== 'word' && token.kind !== 'number') {
      full ||= token.text === '?' || token.text === '!' || (token.text === '.' && index < range.end - 2)
      continue
    }
    words++
    if (words === 1) capitalStart = token.capital || token.kind === 'number'
    const classes = token.entry?.classes ?? 0
    if ((classes & (is.auxiliary | is.masculine | is.feminine | is.plural | is.first | is.second | is.neuter | is.verb)) !== 0) {
      clause = true
    }
    if (token.capital || token.kind === 'number') capitals++
    else if (token.text.length > 3
      || (classes & (is.determiner | is.preposition | is.coordinator | is.particle)) === 0) small++
  }
  const last = tokens[range.end - 2]
  const stopped = range.end - 2 > range.start && last !== undefined && stops.has(last.text)
  const capitalized = lexicon.language.capitals === 'nouns' ? capitals === words : small === 0 && capitals > 0
  return {words, title: words > 0 && words <= 12 && capitalized && !full, clause, capitalStart, stopped}
}
