import type {Token} from '../../text/tokens.js'
import {is, plays} from '../../text/word-classes.js'

export const classesOf = (token: Token | undefined): number => token?.entry?.classes ?? 0

export const part = (token: Token | undefined, bit: number): boolean => ((token?.entry?.parts ?? 0) & bit) !== 0

/** Little words, which are no part of a name at a sentence's start. */
export const functional = is.determiner | is.preposition | is.subordinator | is.coordinator | is.auxiliary | is.adverb
  | is.masculine | is.feminine | is.plural | is.neuter | is.first | is.second | is.date | is.negation

export const organizational = is.organization | is.publication | is.document

/**
 * How many words at the front of a run are titles: up to the last title that a name still follows, or up to a role
 * before a given name; where `described`, any noun before a given name is a role.
 */
export function titleEnd(run: readonly Token[], described: boolean): number {
  const given = run.findIndex((token, index) => index > 0 && index < run.length - 1
    && token.entry?.firstName === true && (classesOf(token) & is.title) === 0)
  if (given > 0 && run[0]!.entry?.firstName !== true && (classesOf(run.at(-1)) & organizational) === 0) {
    const classes = classesOf(run[given - 1])
    const office = run.slice(0, given).some((token, index) => (classesOf(token) & is.title) !== 0 && part(run[index + 1], plays.genitive))
    if (office || (classes & is.person) !== 0 || (described && (classes & organizational) === 0)) return given
  }
  for (let index = run.length - 2; index >= 0; index--) {
    const classes = classesOf(run[index])
    if ((classes & is.title) === 0 || part(run[index + 1], plays.genitive)) continue
    if (index > 0 && run[index - 1]!.entry?.firstName === true && (classesOf(run[index - 1]) & is.title) === 0) continue
    if (run.slice(index + 1).every(token => (classesOf(token) & is.suffix) !== 0)) continue
    return index + 1
  }
  return 0
}

/** “Norwick Police Detective Alva Zabel”: where two words or more, none of them of an organization, follow a title. */
export function officerAt(run: readonly Token[]): number {
  for (let index = run.length - 3; index > 0; index--) {
    const classes = classesOf(run[index])
    if ((classes & organizational) !== 0) return 0
    if ((classes & is.title) !== 0) return (classesOf(run[index + 1]) & is.title) === 0 ? index + 1 : 0
  }
  return 0
}

/** “the Labour MP”, “Chief Marketing Officer”: titles with nobody's name behind them. */
export function isRole(run: readonly Token[], cut: number, before: Token | undefined): boolean {
  if ((classesOf(run.at(-1)) & is.title) === 0) return false
  if (run.some(token => token.entry?.firstName === true || (classesOf(token) & organizational) !== 0)) return false
  return part(before, plays.definite) || (cut > 0 && cut < run.length - 1)
}

/** “CVS Health”, “Hull TV”: letters that stand for words, in a name that is not all in capitals; not “AJ Reed”, “Tom Reed III”. */
export const hasAcronym = (run: readonly Token[]): boolean =>
  run.some((token, index) => token.text.length > (index > 0 ? 1 : 2) && isInCapitals(token.text)
    && (classesOf(token) & is.suffix) === 0)
    && run.some(token => /\p{Ll}/u.test(token.text))
    && run.every(token => (classesOf(token) & is.title) === 0 && token.entry?.firstName !== true)

/** “CVS”, “AT&T”, “U.S.”: a word of letters that stand for words. */
export const isAcronym = (text: string): boolean => /^[\p{Lu}.&]{2,}$/u.test(text)

/** “CVS”, and not “U.S.”: two capitals or more, and nothing else. */
export const isInCapitals = (text: string): boolean => /^\p{Lu}{2,}$/u.test(text)

/** “Simon Pell QC”, “Acme Inc. Chairman”: letters and titles behind a name are no part of it, but for “Jr.” and numerals. */
export function withoutHonours(run: readonly Token[]): readonly Token[] {
  let end = run.length
  while (end > 2 && ((classesOf(run[end - 1]) & is.suffix) !== 0 ? honours.test(run[end - 1]!.text)
    : (classesOf(run[end - 1]) & is.title) !== 0 && (classesOf(run[end - 2]) & organizational) !== 0)) end--
  return run.slice(0, end)
}

const honours = /^(?![IVX]+$)[A-Z]{2,3}$/
