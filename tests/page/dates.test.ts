import {describe, expect, it} from 'vitest'
import {cpuTime} from '../support/cpu-time.js'
import {findDates, parseDate} from '../../src/page/dates.js'

describe('findDates', () => {
  const rows: Array<[string, string, string, string[]]> = [
    ['an American date', 'Published Nov. 19, 2019 at 7:47 PM EST', 'en', ['2019-11-19T19:47:00-05:00']],
    ['a date with an ordinal', 'on Monday, November 18th, 2019 at 11:04 a.m.', 'en', ['2019-11-18T11:04:00']],
    ['midnight and noon', 'May 1, 2020 12:05 am, May 2, 2020 12:05 pm', 'en', ['2020-05-01T00:05:00', '2020-05-02T12:05:00']],
    ['a British date', '21 June 2014', 'en-GB', ['2014-06-21']],
    ['slashes in American English put the month first', '11/19/2019', 'en-US', ['2019-11-19']],
    ['slashes elsewhere put the day first', '03/04/2020', 'de', ['2020-04-03']],
    ['a day above twelve settles the order', '21/06/2014', 'en', ['2014-06-21']],
    ['a German date and hour', '12. März 2021 um 10:00 Uhr', 'de', ['2021-03-12T10:00:00']],
    ['a German date in numbers', 'Stand: 12.03.2021 – 09:34 Uhr', 'de', ['2021-03-12T09:34:00']],
    ['a short year', 'Erstellt: 12.03.21, 10.15 Uhr', 'de', ['2021-03-12T10:15:00']],
    ['an hour without minutes', '01.12.2019 11 Uhr', 'de', ['2019-12-01T11:00:00']],
    ['an Austrian month', '5. Jänner 2022, 06:00', 'de-AT', ['2022-01-05T06:00:00']],
    ['an abbreviated month', 'Montag, 12. Okt. 2020', 'de', ['2020-10-12']],
    ['spaces after the points', '15. 03. 2021', 'de', ['2021-03-15']],
    ['a Spanish date', '7 de mayo de 2020', 'es', ['2020-05-07']],
    ['a French date and hour', 'le 3 mars 2021 à 14h30', 'fr', ['2021-03-03T14:30:00']],
    ['a Russian date', '3 марта 2021', 'ru', ['2021-03-03']],
    ['a Japanese date', '2018年8月16日', 'ja', ['2018-08-16']],
    ['an ISO moment', '2019-11-18T20:51:19Z', 'en', ['2019-11-18T20:51:19Z']],
    ['two dates in one line', '26 September 2020 | Updated: 28 September 2020', 'en', ['2020-09-26', '2020-09-28']],
    ['no version number', 'v1.2.2020', 'en', []],
    ['no network address', '192.168.20.20', 'en', []],
    ['no month without a day', 'September 2020', 'en', []],
    ['no 31 April', '31.04.2020', 'de', []]
  ]
  it.each(rows)('reads %s', (_name, text, language, expected) => {
    expect(findDates(text, language).map(({iso}) => iso)).toEqual(expected)
  })

  it('says where each date stands', () => {
    const text = 'von Eva, 12.03.2021'
    const [date] = findDates(text, 'de')
    expect(text.slice(date!.start, date!.end)).toBe('12.03.2021')
  })

  it('is linear in digits and letters', () => {
    const time = cpuTime(() => findDates('2020 1 '.repeat(20_000) + '12.'.repeat(20_000) + 'abc '.repeat(20_000)))
    expect(time).toBeLessThan(1500)
  })
})

describe('parseDate', () => {
  it.each([
    ['a compact date', '20200504', '2020-05-04'],
    ['a compact moment', '20200504T033700Z', '2020-05-04T03:37:00Z'],
    ['seconds since 1970', '1588563420', '2020-05-04T03:37:00Z'],
    ['an offset without a colon', '2020-05-04T03:37:00+0200', '2020-05-04T03:37:00+02:00'],
    ['fractions of a second', '2020-05-04T03:37:00.123Z', '2020-05-04T03:37:00Z']
  ])('reads %s', (_name, text, expected) => {
    expect(parseDate(text)).toBe(expected)
  })

  it('gives nothing for words', () => {
    expect(parseDate('yesterday')).toBeUndefined()
  })
})
