import type {Offer} from '../../model/promotion.js'
import {between, cents, currencies, dollars, highestPrice, intervals, ones, otherDollars, priced, scales, winnings} from '../../promotions/money.js'

const escape = (text: string): string => text.replace(/[$.]/g, '\\$&')
const oneOf = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).map(escape).join('|')
const codes = 'cop|mxn|ars|clp|usd|cad|aud|nzd|sgd|hkd'
const names = [...Object.keys(currencies), ...dollars, ...Object.keys(cents)]

/** A number with a sign of money before or after it. Bounded pieces, none nested: linear. */
const price = new RegExp(
  `(?:(?<sign>(?:${codes})\\s?\\$|${oneOf(names.filter(name => !/^\p{Ll}{1,2}$/u.test(name)))})\\s?)?` +
  '(?<!\\p{L}|\\p{N}|[.,])(?<amount>\\d{1,6}(?:[.,]\\d{3})*(?:[.,]\\d{1,2})?)(?![\\d%])' +
  `(?:\\s?(?<after>${oneOf(names)})(?!\\p{L}|\\d))?(?<scale>\\s?(?:${oneOf(scales)})(?!\\p{L}))?`,
  'giu'
)

const digit = /\d/

const joiners = new Set(['/', ...Object.values(between).flat()])
const designators = new Map<string, string>()
const adverbs = new Map<string, string>()
for (const [designator, words] of Object.entries(intervals)) {
  for (const word of [...words.nouns, ...words.adverbs]) designators.set(word, designator)
  for (const word of words.adverbs) adverbs.set(word, designator)
}
const longestCopy = 4000
const reachAfter = {characters: 60, words: 6}
const reachBefore = {characters: 70, adverb: 4, gain: 3}
const lowSums: ReadonlySet<string | undefined> = new Set(['USD', 'EUR', 'GBP', undefined])

/**
 * The prices in a piece of promotional copy, each with the interval it is asked for. "1 € for 4 weeks, then 9,99 €" are two
 * offers. A number without a sign of money is no price; sums of millions are none either. A sign that several countries
 * use has no currency where the language (BCP 47) does not tell. Reads the first few thousand characters.
 */
export function readOffers(text: string, language?: string): Offer[] {
  const offers: Offer[] = []
  if (!digit.test(text)) return offers
  for (const match of text.slice(0, longestCopy).matchAll(price)) {
    const {sign, amount, after, scale} = match.groups!
    const name = (sign ?? after)?.toLowerCase()
    if (name === undefined || amount === undefined || scale !== undefined) continue
    const end = match.index + match[0].length
    const before = wordsBefore(text.slice(Math.max(0, match.index - reachBefore.characters), match.index))
    const period = periodAfter(text.slice(end, end + reachAfter.characters)) ?? periodBefore(before)
    const currency = currencyOf(name, language)
    const sum = decimal(amount, name in cents)
    if (Number(sum) >= highestPrice && lowSums.has(currency) || before.slice(-reachBefore.gain).some(word => winnings.includes(word))) continue
    offers.push({
      price: sum,
      ...(currency !== undefined && {priceCurrency: currency}),
      ...(period !== undefined && {billingPeriod: period}),
      text: match[0].trim()
    })
  }
  return offers.filter((offer, at) => offers.findIndex(other => isSame(offer, other)) === at)
}

function isSame(one: Offer, other: Offer): boolean {
  return one.price === other.price && one.priceCurrency === other.priceCurrency && one.billingPeriod === other.billingPeriod
}

function currencyOf(name: string, language: string | undefined): string | undefined {
  const unit = cents[name] ?? name
  if (dollars.includes(unit)) return isAmerican(language) ? 'USD' : undefined
  if (name in cents) return cents[name]
  if (name.endsWith('$') && name.length > 3) return name.slice(0, 3).toUpperCase()
  return currencies[name]
}

/** Whether a plain dollar is that of the United States. */
function isAmerican(language: string | undefined): boolean {
  if (language === undefined) return true
  const [primary, ...subtags] = language.split('-')
  return primary?.toLowerCase() === 'en' && !subtags.some(subtag => otherDollars.includes(subtag.toUpperCase()))
}

/** A decimal string: the last mark before one or two digits is the decimal one, others part thousands. */
function decimal(amount: string, hundredth: boolean): string {
  const [, whole = '', fraction] = /^(.*?)(?:[.,](\d{1,2}))?$/u.exec(amount) ?? []
  const digits = whole.replace(/[.,]/g, '')
  if (hundredth) return (Number(digits) / 100).toFixed(2)
  return fraction === undefined ? digits : `${digits}.${fraction.padEnd(2, '0')}`
}

/** The interval right after a price: "a month", "/mo", "for 4 weeks", "monatlich". */
function periodAfter(text: string): string | undefined {
  let count = 1
  for (const [word] of [...text.toLowerCase().matchAll(/\p{L}+|\d+|[/.;:!?]/gu)].slice(0, reachAfter.words)) {
    const designator = designators.get(word)
    if (designator !== undefined) return `P${count}${designator}`
    if (/^\d+$/u.test(word)) count = Number(word)
    else if (!joiners.has(word)) return undefined
  }
  return undefined
}

/** The words of the sentence before a price, in lower case. */
function wordsBefore(text: string): string[] {
  const words = [...text.toLowerCase().matchAll(/\p{L}+|\d+|[.;:!?]/gu)].map(([word]) => word)
  return words.slice(words.findLastIndex(word => /[.;:!?]/u.test(word)) + 1)
}

/** The interval before a price: "monthly from just $2", "a year of the paper for $35". */
function periodBefore(words: readonly string[]): string | undefined {
  const adverb = words.slice(-reachBefore.adverb).find(word => adverbs.has(word))
  if (adverb !== undefined) return `P1${adverbs.get(adverb)}`
  const at = words.findLastIndex(word => designators.has(word))
  if (at < 1 || !priced.includes(words.at(-1)!)) return undefined
  const count = ones.includes(words[at - 1]!) ? 1 : Number(words[at - 1])
  return count > 0 ? `P${count}${designators.get(words[at]!)}` : undefined
}
