import type {Offer} from '../model/promotion.js'

const signs: Readonly<Record<string, string>> = {
  'us$': 'USD', 'usd': 'USD', 'a$': 'AUD', 'au$': 'AUD', 'aud': 'AUD', 'c$': 'CAD', 'ca$': 'CAD', 'cad': 'CAD', 'nz$': 'NZD',
  '€': 'EUR', 'eur': 'EUR', 'euro': 'EUR', 'euros': 'EUR', '£': 'GBP', 'gbp': 'GBP', 'chf': 'CHF', 'fr.': 'CHF', 'sfr': 'CHF', '₹': 'INR', 'inr': 'INR', 'rs': 'INR',
  'nzd': 'NZD', 'brl': 'BRL', '¥': 'JPY', 'jpy': 'JPY', 'sek': 'SEK', 'nok': 'NOK', 'dkk': 'DKK', 'pln': 'PLN', 'zł': 'PLN', 'r$': 'BRL', 'mxn': 'MXN', '₽': 'RUB', '₴': 'UAH', 'kč': 'CZK'
}
/** Signs of more than one currency: which one depends on the publication, and only the dollar has a plain reading. */
const plainDollar = '$'

/** What stands before or after a number: a sign of money. Bounded pieces, no nesting: linear. */
const price = /(?:(?<sign>us\$|au\$|ca\$|nz\$|a\$|c\$|r\$|(?:cop|mxn|ars|clp|usd|cad|aud|nzd|sgd|hkd)\s?\$|[$€£¥₹₽₴]|usd|eur|gbp|chf|cad|aud|nzd|sek|nok|dkk|pln|inr|mxn|brl)\s?)?(?<!\p{L}|\p{N}|[.,])(?<amount>\d{1,6}(?:[.,]\d{3})*(?:[.,]\d{1,2})?)(?![\d%])(?:\s?(?<after>€|\$|£|euros?|eur|usd|gbp|chf|dollars?|pounds?|pence|p\b|cents?|¢|zł|kč|kr)(?!\p{L}))?(?<scale>\s?(?:million|billion|trillion|thousand|mln|bn|m|k|mrd|mio|millionen|milliarden|milliards?|millions?|miles|millones|milioni|miliardi)(?!\p{L}))?/giu

const units: ReadonlyArray<[RegExp, string]> = [
  [/^(?:days?|daily|tage?|täglich|tag|jours?|jour|día|días|giorno|giorni)$/u, 'D'],
  [/^(?:weeks?|weekly|wk|wochen?|wöchentlich|semaines?|semanas?|semanal|settiman[ae]|settimanal[ei])$/u, 'W'],
  [/^(?:months?|monthly|mo|mth|monate?n?|monatlich|mtl|mois|mensuel|mes|meses|mensual|al mes|mes[ei]|mensil[ei])$/u, 'M'],
  [/^(?:years?|yearly|annually|annual|yr|jahre?n?|jährlich|jahr|ans?|année|annuel|años?|anual|ann[oi]|annual[ei])$/u, 'Y']
]
const joiners: ReadonlySet<string> = new Set(['a', 'an', 'per', 'each', 'every', '/', 'for', 'the', 'first', 'pro', 'im', 'je', 'für', 'die', 'ersten', 'par', 'pour', 'les', 'pendant', 'premiers', 'premier', 'al', 'por', 'durante', 'los', 'primeros', 'primer', 'a', 'per', 'i', 'primi', 'primo', 'il', 'la', 'le', 'of', 'thereafter', 'then', 'only', 'just', 'billed', 'access', 'your', 'unlimited'])
const longestReach = 6

/**
 * The prices in a piece of promotional copy, each with the interval it is asked for. "1 € for 4 weeks, then 9,99 €" are two
 * offers. A number without a sign of money is no price; sums of millions are none either. A sign that several countries
 * use has no currency where the language (BCP 47) does not tell. Linear in `text`.
 */
export function readOffers(text: string, language?: string): Offer[] {
  const offers: Offer[] = []
  for (const match of text.matchAll(price)) {
    const {sign, amount, after, scale} = match.groups!
    const money = moneyOf(sign, after, language)
    if (money === undefined || amount === undefined || scale !== undefined) continue
    const end = match.index + match[0].length
    const period = periodAfter(text.slice(end, end + 60)) ?? periodBefore(text.slice(Math.max(0, match.index - 40), match.index))
    const offer: Offer = {price: decimal(amount, money.cents)}
    if (money.currency !== undefined) offer.priceCurrency = money.currency
    if (period !== undefined) offer.billingPeriod = period
    offer.text = match[0].trim()
    if (!offers.some(other => other.price === offer.price && other.priceCurrency === offer.priceCurrency && other.billingPeriod === offer.billingPeriod)) offers.push(offer)
  }
  return offers
}

function moneyOf(
  sign: string | undefined, after: string | undefined, language: string | undefined
): {currency?: string; cents?: true} | undefined {
  const name = (sign ?? after)?.toLowerCase()
  if (name === undefined) return undefined
  if (name === plainDollar || name.startsWith('dollar')) return isAmerican(language) ? {currency: 'USD'} : {}
  const code = /^(\p{L}{3})\s?\$$/u.exec(name)?.[1]
  if (code !== undefined) return {currency: code.toUpperCase()}
  if (name.startsWith('pound')) return {currency: 'GBP'}
  if (name === 'p' || name === 'pence') return {currency: 'GBP', cents: true}
  if (name === '¢' || name.startsWith('cent')) return {cents: true}
  const currency = signs[name]
  return currency === undefined ? {} : {currency}
}

/** Whether a plain dollar is that of the United States: in English, but for the countries with dollars of their own. */
function isAmerican(language: string | undefined): boolean {
  return language === undefined || /^en(?:-(?!AU|CA|NZ|SG|HK)|$)/iu.test(language)
}

/** A decimal string: the last mark before one or two digits is the decimal one, others part thousands. */
function decimal(amount: string, cents: true | undefined): string {
  const match = /^(.*?)(?:[.,](\d{1,2}))?$/u.exec(amount)!
  const whole = match[1]!.replace(/[.,]/g, '')
  if (cents) return (Number(whole) / 100).toFixed(2)
  return match[2] === undefined ? whole : `${whole}.${match[2].padEnd(2, '0')}`
}

/** The interval right after a price: "a month", "/mo", "for 4 weeks", "monatlich". */
function periodAfter(text: string): string | undefined {
  const words = [...text.toLowerCase().matchAll(/\p{L}+|\d+|\/|[.;:!?]/gu)].map(([word]) => word)
  let count = 1
  for (const word of words.slice(0, longestReach)) {
    if (/^\d+$/u.test(word)) count = Number(word)
    else {
      const unit = units.find(([pattern]) => pattern.test(word))?.[1]
      if (unit !== undefined) return `P${count}${unit}`
      if (!joiners.has(word)) return undefined
    }
  }
  return undefined
}

/** The interval right before a price: "monthly from just $2". */
function periodBefore(text: string): string | undefined {
  const words = [...text.toLowerCase().matchAll(/\p{L}+|[.;:!?]/gu)].map(([word]) => word).slice(-4)
  const unit = words.flatMap(word => units.find(([pattern]) => pattern.test(word) && /(?:ly|lich|uel|ual|sual|nal|sile|nuale)$/u.test(word))?.[1] ?? [])
  return unit[0] === undefined || words.some(word => /[.;:!?]/u.test(word)) ? undefined : `P1${unit[0]}`
}
