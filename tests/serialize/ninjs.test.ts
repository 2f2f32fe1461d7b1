import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Article} from '../../src/model/article.js'
import {carriedArticle} from '../../src/parse/carried-article.js'
import {fromNinjs} from '../../src/parse/from-ninjs.js'
import {dateTime, toNinjs} from '../../src/serialize/ninjs.js'
import {articleArbitrary} from '../arbitraries.js'
import {ninjsValidator} from '../support/ninjs-schema.js'
import {hasSchemas} from '../support/schemas.js'
import {hostileArticles} from './hostile-articles.js'
import {emptyArticle, wholeArticle} from './whole-article.js'

describe.skipIf(!hasSchemas)('the official JSON Schema of ninjs 3.1 accepts', () => {
  const errorsOf = hasSchemas ? ninjsValidator() : () => []

  test('300 generated articles', () => {
    fc.assert(fc.property(articleArbitrary, article => {
      expect(errorsOf(toNinjs(article))).toEqual([])
    }), {numRuns: 300})
  })

  test('an article with every field, and one with none', () => {
    expect([wholeArticle, emptyArticle].flatMap(article => errorsOf(toNinjs(article)))).toEqual([])
  })

  test('articles that attack their carrier', () => {
    expect(hostileArticles.flatMap(article => errorsOf(toNinjs(article)))).toEqual([])
  })

  test('fields that others wrote, where ninjs allows them', () => {
    const kept = {urgency: 3, slugline: 'bridge', pubStatus: 'usable', edNote: 'x', embargoedUntil: '2026-11-24T09:30:00Z'}
    const odd = {urgency: 77, pubStatus: 'gone', embargoedUntil: 'soon', colour: 'red', slugline: 5}
    const [valid, invalid] = [kept, odd].map(fields => toNinjs({...emptyArticle, extensions: {'x-ninjs': fields}}))
    expect(valid).toMatchObject(kept)
    expect(Object.keys(invalid!)).not.toEqual(expect.arrayContaining(['urgency']))
    expect([valid, invalid].flatMap(errorsOf)).toEqual([])
  })
})

test('300 generated articles come back as they were', () => {
  fc.assert(fc.property(articleArbitrary, article => {
    const {article: again, problems} = fromNinjs(JSON.parse(JSON.stringify(toNinjs(article))))
    expect(again).toEqual(article)
    expect(problems).toEqual([])
  }), {numRuns: 300})
})

test('an article with every field comes back, and one with none', () => {
  for (const article of [wholeArticle, emptyArticle]) {
    expect(fromNinjs(toNinjs(article))).toEqual({article, problems: []})
  }
})

test('hostile articles come back with a body in normal form and without unsafe URLs', () => {
  for (const article of hostileArticles) {
    expect(fromNinjs(JSON.parse(JSON.stringify(toNinjs(article))))).toEqual({article: carriedArticle(article), problems: []})
  }
})

test('what says nothing, and white space in records, comes back too', () => {
  const article: Article = {...wholeArticle, headline: ' a\n b ', keywords: [], sources: [
    {id: 's1', type: 'person', name: 'Ada  Byron', anonymity: 'named', mentions: [' x '], provenance: {origin: 'authored', reasons: []}}]}
  expect(fromNinjs(toNinjs(article))).toEqual({article, problems: []})
})

test('quotations are associations with those who spoke', () => {
  expect(toNinjs(wholeArticle).associations?.find(({name}) => name === 'q1')).toMatchObject({
    rel: 'quotation', uri: 'https://news.example/2026/bridge#q1', by: 'Ada Byron, chief-engineer, Bridge Works',
    bodies: [{role: 'direct', value: 'The bridge strongly holds'}],
    people: [{name: 'Ada Byron', rel: 'speaker', literal: 's1', uri: 'https://people.example/ada'}]
  })
})

test('speakers are people, and organisations', () => {
  const {people, organisations} = toNinjs(wholeArticle)
  expect(people?.map(({name}) => name)).toEqual(['Ada Byron'])
  expect(organisations?.map(({name}) => name)).toEqual(['two harbour officials', 'Harbour Gazette', 'Survey Report'])
})

test.each([
  ['the address', {url: 'https://x.example/a b', id: '7'}, 'https://x.example/a%20b'],
  ['a URI that is the id', {id: 'urn:newsml:x:1'}, 'urn:newsml:x:1'],
  ['an id that is none is no URI', {id: '7'}, /^urn:copydesk:article-\w{7}$/],
  ['nothing', {}, /^urn:copydesk:article-\w{7}$/]
] as const)('the URI comes from %s', (_name, fields, expected) => {
  expect(toNinjs({...emptyArticle, ...fields}).uri).toMatch(expected)
})

test.each([
  ['2026-11-24', '2026-11-24T00:00:00Z'],
  ['2026-11-24T09:30', '2026-11-24T09:30:00Z'],
  ['2026-11-24T09:30:15.250', '2026-11-24T09:30:15.250Z'],
  ['2026-11-24T09:30:15+05:30', '2026-11-24T09:30:15+05:30']
])('the date %s is %s in RFC 3339', (date, expected) => {
  expect(dateTime(date)).toBe(expected)
})

test('only the bodies asked for are written', () => {
  expect(toNinjs(wholeArticle, {bodies: ['xhtml']}).bodies.map(({contentType}) => contentType)).toEqual(['application/xhtml+xml'])
})

test.each([
  [{bodies: ['docx']}, 'option-unknown'],
  [{bodies: []}, 'input-type'],
  [{body: 'text'}, 'option-unknown'],
  ['text', 'input-type']
])('options %j are refused', (options, code) => {
  expect(() => toNinjs(emptyArticle, options as object)).toThrow(expect.objectContaining({code}))
})

test('what is no article is refused', () => {
  expect(() => toNinjs({} as Article)).toThrow(expect.objectContaining({code: 'input-type'}))
})
