import {expect, test} from 'vitest'
import {readOffers} from '../../src/analysis/promotions/offers.js'

type Row = [text: string, offers: Array<[price: string, currency: string | undefined, period: string | undefined]>, language?: string]

test.each<Row>([
  ['Support us monthly starting from just $2.', [['2', 'USD', 'P1M']]],
  ['£20 a year', [['20', 'GBP', 'P1Y']]],
  ['1 € for 4 weeks then 9,99 €', [['1', 'EUR', 'P4W'], ['9.99', 'EUR', undefined]]],
  ['1 € for 4 weeks, then 9,99 € a month', [['1', 'EUR', 'P4W'], ['9.99', 'EUR', 'P1M']]],
  ['Try it free for a month, then $6 a week.', [['6', 'USD', 'P1W']]],
  ['Only $1 for the first 3 months', [['1', 'USD', 'P3M']]],
  ['from £3.50/month', [['3.50', 'GBP', 'P1M']]],
  ['$1,299.00 per year', [['1299.00', 'USD', 'P1Y']]],
  ['Jetzt 4 Wochen für 1 € testen, danach 9,90 Euro monatlich', [['1', 'EUR', 'P4W'], ['9.90', 'EUR', 'P1M']]],
  ['Abonnez-vous à partir de 1 € par mois', [['1', 'EUR', 'P1M']]],
  ['Suscríbete por 1,50 € al mes', [['1.50', 'EUR', 'P1M']]],
  ['Abbonati a 0,99€ al mese', [['0.99', 'EUR', 'P1M']]],
  ['COP $900 / mes', [['900', 'COP', 'P1M']]],
  ['99 cents a week', [['0.99', undefined, 'P1W']]],
  ['A$5 a week', [['5', 'AUD', 'P1W']]],
  ['CHF 12.- pro Monat', [['12', 'CHF', undefined]]],
  ['$5 a month', [['5', undefined, 'P1M']], 'en-AU'],
  ['Suscríbete por $900 al mes', [['900', undefined, 'P1M']], 'es'],
  ['Subscribe today: a full year of print and digital for just $35.', [['35', 'USD', 'P1Y']]],
  ['The first month of the paper for 99¢.', [['0.99', 'USD', 'P1M']]],
  ['Three issues, sent to your door, for $9', [['9', 'USD', undefined]]],
  ['12 weeks for £12', [['12', 'GBP', 'P12W']]],
  ['Ein Jahr lesen für 60 €', [['60', 'EUR', 'P1Y']]],
  ['Play the crossword and you could win £500', []],
  ['If 300 of you give this month, a donor adds $10,000.', []],
  ['Drugs worth some $56 million were seized.', []],
  ['a profit of €3bn', []],
  ['50 % off for 12 months', []],
  ['in 2024 and 2025', []],
  ['Tickets from $8. Tickets from $8.', [['8', 'USD', undefined]]]
])('%j', (text, offers, language) => {
  expect(readOffers(text, language).map(({price, priceCurrency, billingPeriod}) => [price, priceCurrency, billingPeriod])).toEqual(offers)
})
