import {monthNumbers} from '../languages/months.js'
import {clockWords, hourWords} from '../languages/page-words.js'

/** A date found in text. */
export interface FoundDate {
  /** ISO 8601: a day, or day and time with the zone kept where one is printed. */
  iso: string
  start: number
  end: number
}

const zones: Readonly<Record<string, string>> = {
  z: 'Z', utc: 'Z', gmt: 'Z', est: '-05:00', edt: '-04:00', cst: '-06:00', cdt: '-05:00', mst: '-07:00', mdt: '-06:00', pst: '-08:00', pdt: '-07:00',
  bst: '+01:00', cet: '+01:00', cest: '+02:00', mez: '+01:00', mesz: '+02:00', aest: '+10:00', jst: '+09:00'
}

const isoDate = /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:T|\s{1,3})(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2}(?!\d)|[+-]\d{2}(?!\d))?)?(?!\d)/gi
const compactDate = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?Z?)?$/
const numericDate = /(?<![\d.,:/-]|\bv)(\d{1,4})([./-]|\.\s)(\d{1,2})\2(\d{2,4})(?![\d/-]|[.,:]\d)/g
const dayMonth = /(?<![\d.,:])(\d{1,2})(?:\.|st|nd|rd|th|ST|ND|RD|TH|er|º|°|ª)?(?:\s(?:de|of|di|DE|OF))?[\s,/-]{0,3}([^\s\d.,:;()|/\\-]{3,14})\.?(?:\s(?:de|del|DE|DEL))?[\s,/-]{0,3}(\d{4})(?!\d)/g
const monthDay = /(?<![^\s\d.,:;()|/\\-])([^\s\d.,:;()|/\\-]{3,14})\.?[\s-]{1,2}(\d{1,2})(?:st|nd|rd|th|ST|ND|RD|TH)?\.?(?:\s?,\s?|\s(?:of\s)?|-|\/)(\d{4})(?!\d)/g
const cjkDate = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/g
const clock = new RegExp(
  String.raw`^[^\w\u00c0-\u1fff\u3040-\uffff]{0,6}(?:(?:${clockWords})[.\s]{1,2})?[^\w\u00c0-\u1fff\u3040-\uffff]{0,4}(\d{1,2})(?:[:.h](\d{2})(?::(\d{2}))?)?\s?(a\.?m\.?|p\.?m\.?)?(?:\s?(?:${hourWords})(?![a-z]))?\s?\(?([a-z]{2,4}|[+-]\d{2}:?\d{2})?`,
  'i'
)

/** What every date has: a year of four digits, or three numbers. */
const mayHold = /(?:19|20)\d\d|\d[./-]\s?\d{1,2}[./-]\s?\d\d/

/** Every date printed in a text, in order, in the order of day and month that its language has. Linear. */
export function findDates(text: string, language = 'en'): FoundDate[] {
  const found: FoundDate[] = []
  if (!mayHold.test(text)) return found
  const add = (match: RegExpExecArray, iso: string | undefined): void => {
    if (iso !== undefined) found.push({iso, start: match.index, end: match.index + match[0].length})
  }
  for (const match of matches(isoDate, text)) add(match, isoOf(match))
  for (const match of matches(cjkDate, text)) add(match, day(match[1], match[2], match[3]))
  for (const match of matches(dayMonth, text)) add(match, withClock(day(match[3], monthNumber(match[2]), match[1]), match, text))
  for (const match of matches(monthDay, text)) add(match, withClock(day(match[3], monthNumber(match[1]), match[2]), match, text))
  for (const match of matches(numericDate, text)) add(match, withClock(numeric(match, language), match, text))
  return outermost(found)
}

/** A date that a machine wrote: an attribute or a JSON-LD value. */
export function parseDate(value: string, language = 'en'): string | undefined {
  const text = value.trim()
  const compact = compactDate.exec(text)
  if (compact !== null) {
    const [, year, month, date, hour, minute, second] = compact
    return join(day(year, month, date), hour, minute, second, text.endsWith('Z') ? 'Z' : undefined)
  }
  if (/^\d{10}$/.test(text)) return ofEpoch(Number(text) * 1000)
  if (/^\d{13}$/.test(text)) return ofEpoch(Number(text))
  if (text.length > 120) return undefined
  return findDates(text, language)[0]?.iso
}

/** The moment so many milliseconds after the start of 1970, as ISO. */
const ofEpoch = (milliseconds: number): string => new Date(milliseconds).toISOString().replace(/\.000Z$/, 'Z')

/** As `matchAll`, without the copy of the pattern that it makes: compiling it anew costs more than the search. */
function matches(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) found.push(match)
  return found
}

function outermost(found: FoundDate[]): FoundDate[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  let end = -1
  return found.filter(date => {
    if (date.start < end) return false
    end = date.end
    return true
  })
}

function isoOf(match: RegExpExecArray): string | undefined {
  return join(day(match[1], match[2], match[3]), match[4], match[5], match[6], match[7]?.toUpperCase())
}

/** Puts day, time and zone together; a time that cannot be is left out. */
function join(date: string | undefined, hour?: string, minute?: string, second?: string, zone?: string): string | undefined {
  if (date === undefined || hour === undefined || minute === undefined) return date
  if (Number(hour) > 23 || Number(minute) > 59) return date
  const offset = (zone ?? '').replace(/^([+-]\d{2})$/, '$1:00').replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')
  return `${date}T${hour.padStart(2, '0')}:${minute}:${(second ?? '00').padStart(2, '0')}${offset}`
}

function withClock(date: string | undefined, match: RegExpExecArray, text: string): string | undefined {
  if (date === undefined) return undefined
  const end = match.index + match[0].length
  const time = clock.exec(text.slice(end, end + 40))
  if (time === null || (time[2] === undefined && time[4] === undefined && !/uhr/i.test(time[0]))) return date
  const noon = time[4]?.toLowerCase().replaceAll('.', '')
  const hour = (Number(time[1]) % (noon === undefined ? 100 : 12)) + (noon === 'pm' ? 12 : 0)
  const [, , minute = '00', second, , zone = ''] = time
  return join(date, String(hour), minute, second, /^[+-]/.test(zone) ? zone : zones[zone.toLowerCase()])
}

function monthNumber(name: string | undefined): string | undefined {
  const number = name === undefined ? undefined : monthNumbers.get(name.toLowerCase())
  return number === undefined ? undefined : String(number)
}

/** The day as ISO, where there is such a day in the years 1980 to 2099. */
function day(year: string | undefined, month: string | undefined, date: string | undefined): string | undefined {
  if (year === undefined || month === undefined || date === undefined) return undefined
  const [y, m, d] = [Number(year), Number(month), Number(date)]
  if (y < 1980 || y > 2099 || m < 1 || m > 12 || d < 1 || d > new Date(Date.UTC(y, m, 0)).getUTCDate()) return undefined
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}

function numeric(match: RegExpExecArray, language: string): string | undefined {
  const [, first, separator, second, third] = match
  if (first === undefined || second === undefined || third === undefined || separator === undefined) return undefined
  if (first.length === 4) return third.length <= 2 ? day(first, second, third) : undefined
  if (first.length > 2 || third.length === 3) return undefined
  const year = third.length === 2 ? `20${third}` : third
  const american = separator === '/' && /^en(?:-US)?$/i.test(language)
  if (american) return day(year, first, second) ?? day(year, second, first)
  return day(year, second, first) ?? (separator.startsWith('.') ? undefined : day(year, first, second))
}
