import type {WordingLanguage} from './promotion-spec.js'

/** Signs and codes of money and what they stand for (ISO 4217); `undefined` where several countries use a sign. */
export const currencies: Readonly<Record<string, string | undefined>> = {
  'us$': 'USD', usd: 'USD', a$: 'AUD', 'au$': 'AUD', aud: 'AUD', c$: 'CAD', 'ca$': 'CAD', cad: 'CAD', 'nz$': 'NZD', nzd: 'NZD', r$: 'BRL', brl: 'BRL',
  '€': 'EUR', eur: 'EUR', euro: 'EUR', euros: 'EUR', '£': 'GBP', gbp: 'GBP', pound: 'GBP', pounds: 'GBP', chf: 'CHF', '₹': 'INR', inr: 'INR', '¥': 'JPY', jpy: 'JPY',
  sek: 'SEK', nok: 'NOK', dkk: 'DKK', pln: 'PLN', 'zł': 'PLN', mxn: 'MXN', '₽': 'RUB', '₴': 'UAH', 'kč': 'CZK', kr: undefined
}

/** The plain dollar, by sign and by name. */
export const dollars: readonly string[] = ['$', 'dollar', 'dollars']

/** English of the countries that have dollars of their own: there a plain one is not that of the United States. */
export const otherDollars: readonly string[] = ['AU', 'CA', 'NZ', 'SG', 'HK']

/** A hundredth of the unit, which may be a plain dollar. */
export const cents: Readonly<Record<string, string | undefined>> = {p: 'GBP', pence: 'GBP', '¢': '$', cent: undefined, cents: undefined}

/** A sum this high is a goal or a gift, and nothing that a reader is asked for: in dollars, euros or pounds. */
export const highestPrice = 5000

/** What a sum behind it is, that is no price. */
export const winnings: readonly string[] = ['win', 'wins', 'won', 'gewinnen', 'gewinne', 'gagner', 'gagnez', 'ganar', 'gana', 'vincere', 'vinci']

/** What makes a sum of a number: no price then. */
export const scales: readonly string[] = [
  'million', 'billion', 'trillion', 'thousand', 'mln', 'bn', 'm', 'k', 'mrd', 'mio', 'millionen', 'milliarden', 'milliard', 'milliards', 'millions', 'miles',
  'millones', 'milioni', 'miliardi'
]

/** How a price names its interval, by ISO 8601 designator; adverbs may stand before the price as well. */
export const intervals: Readonly<Record<'D' | 'W' | 'M' | 'Y', {nouns: readonly string[]; adverbs: readonly string[]}>> = {
  D: {nouns: ['day', 'days', 'tag', 'tage', 'tagen', 'jour', 'jours', 'día', 'días', 'giorno', 'giorni'], adverbs: ['daily', 'täglich']},
  W: {
    nouns: ['week', 'weeks', 'wk', 'woche', 'wochen', 'semaine', 'semaines', 'semana', 'semanas', 'settimana', 'settimane'],
    adverbs: ['weekly', 'wöchentlich', 'semanal', 'settimanale', 'settimanali']
  },
  M: {
    nouns: ['month', 'months', 'mo', 'mth', 'monat', 'monate', 'monaten', 'mois', 'mes', 'meses', 'mese', 'mesi'],
    adverbs: ['monthly', 'monatlich', 'mtl', 'mensuel', 'mensual', 'mensile', 'mensili']
  },
  Y: {
    nouns: ['year', 'years', 'yr', 'jahr', 'jahre', 'jahren', 'an', 'ans', 'année', 'año', 'años', 'anno', 'anni'],
    adverbs: ['yearly', 'annually', 'annual', 'jährlich', 'annuel', 'anual', 'annuale', 'annuali']
  }
}

/** Words between an interval and the price for it, as in "a year for just $35". */
export const priced: readonly string[] = ['for', 'is', 'at', 'just', 'only', 'für', 'nur', 'pour', 'à', 'por', 'per', 'a', 'solo']

/** How an interval before its price is counted, where that is one. */
export const ones: readonly string[] = [
  'a', 'an', 'one', 'full', 'first', 'ein', 'eine', 'einen', 'ersten', 'erster', 'un', 'une', 'premier', 'primer', 'primo'
]

/** Words that may stand between a price and its interval. */
export const between: Readonly<Record<WordingLanguage, readonly string[]>> = {
  en: ['a', 'an', 'per', 'each', 'every', 'for', 'the', 'first', 'of', 'thereafter', 'then', 'only', 'just', 'billed', 'access', 'your', 'unlimited'],
  de: ['pro', 'im', 'je', 'für', 'die', 'ersten'],
  fr: ['par', 'pour', 'les', 'pendant', 'premiers', 'premier'],
  es: ['al', 'por', 'durante', 'los', 'primeros', 'primer'],
  it: ['al', 'per', 'i', 'primi', 'primo', 'il', 'la', 'le']
}
