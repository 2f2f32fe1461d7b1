import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Article} from '../../src/model/article.js'
import type {Block} from '../../src/model/body.js'
import {lossesOf} from '../../src/serialize/losses.js'
import {toNitf} from '../../src/serialize/nitf.js'
import {articleArbitrary} from '../arbitraries.js'
import {hasSchemas, nitfErrors} from '../support/schemas.js'
import {hostileArticles} from './hostile-articles.js'
import {emptyArticle, wholeArticle} from './whole-article.js'

const withBody = (...children: Block[]): Article => ({...emptyArticle, body: {type: 'root', children}})
const contentOf = (xml: string) => /<body\.content>(.*)<\/body\.content>/s.exec(xml)?.[1]

describe.skipIf(!hasSchemas)('the official XSD of NITF 3.6 accepts', () => {
  test('300 generated articles, with promotions and without', async () => {
    const documents = fc.sample(articleArbitrary, 300).flatMap((article, index) =>
      toNitf(article, {promotions: index % 2 === 0 ? 'label' : 'drop', urgency: (index % 8) + 1}))
    expect(await nitfErrors(documents)).toEqual([])
  }, 120_000)

  test('an article with every field, and one with none', async () => {
    expect(await nitfErrors([toNitf(wholeArticle), toNitf(wholeArticle, {promotions: 'label'}), toNitf(emptyArticle)])).toEqual([])
  })

  test('articles that attack their carrier', async () => {
    expect(await nitfErrors(hostileArticles.map(article => toNitf(article, {promotions: 'label'})))).toEqual([])
  })
})

test('a quotation stands with its source, its cue and its kind', () => {
  const q = /<q [^>]*cd:quote="q1"[^>]*>/.exec(toNitf(wholeArticle))?.[0]
  expect(q).toContain('class="direct"')
  expect(q).toContain('quote-source="Ada Byron"')
  expect(q).toContain('cd:cue="insisted"')
})

test('a source that is not named is described', () => {
  expect(toNitf(wholeArticle)).toContain('quote-source="two harbour officials, Survey Report"')
})

test('the details of a quotation stand at its first piece only', () => {
  const piece = (value: string): Block => ({type: 'paragraph', children: [
    {type: 'quoteSegment', quoteId: 'q1', children: [{type: 'text', value}]}]})
  const article = {...wholeArticle, body: {type: 'root' as const, children: [piece('One.'), piece('Two.')]}}
  expect(toNitf(article).match(/cd:cue="insisted"/g)).toHaveLength(1)
  expect(toNitf(article).match(/quote-source="Ada Byron"/g)).toHaveLength(2)
})

test.each([
  ['names in the printed line are marked', {byline: 'By Ada Byron, in Paris', author: [{type: 'person', name: 'Ada Byron'}]},
    '<byline>By <person>Ada Byron</person>, in Paris</byline>'],
  ['an author without a printed line has one with the title', {author: [{type: 'person', name: 'Ada Byron', jobTitle: 'Engineer'}]},
    '<byline><person>Ada Byron</person><byttl>Engineer</byttl></byline>'],
  ['an agency signs as an organization', {author: [{type: 'organization', name: 'Wire'}]}, '<byline><byttl><org>Wire</org></byttl></byline>'],
  ['place and date of a dateline are marked', {dateline: {text: 'Paris, Nov. 24 —', place: 'Paris', date: 'Nov. 24'}},
    '<dateline cd:place="Paris" cd:date="Nov. 24"><location>Paris</location>, <story.date>Nov. 24</story.date> —</dateline>'],
  ['a date and time is written in the basic form', {datePublished: '2026-11-24T09:30:00.250+01:00'},
    '<date.issue norm="20261124T093000+0100" cd:date="2026-11-24T09:30:00.250+01:00"/>'],
  ['a time without seconds and zone stays without a zone', {datePublished: '2026-11-24T09:30'}, 'norm="20261124T093000"'],
  ['a date alone stays a date', {dateModified: '2026-11-24'}, '<revision-history norm="20261124" cd:date="2026-11-24"/>'],
  ['sections are classifiers', {articleSection: ['Ports']}, '<classifier type="section" value="Ports"/>'],
  ['an unsafe address is left out', {url: 'javascript:steal()', headline: 'x'}, '<hl1>x</hl1>']
])('%s', (_name, fields, expected) => {
  const xml = toNitf({...emptyArticle, ...fields} as Article) // rows of plain data
  expect(xml).toContain(expected)
  expect(xml).not.toContain('javascript')
})

test('a picture that a figure shows is not written twice', () => {
  const body: Article['body'] = {type: 'root', children: [{type: 'figure', media: [{type: 'image', url: 'a.png', alt: 'A'}], children: []}]}
  const xml = toNitf({...emptyArticle, body, image: [{url: 'a.png', alt: 'A', caption: 'C'}, {url: 'b.png'}]})
  expect(xml.match(/source="[ab]\.png"/g)).toEqual(['source="b.png"', 'source="a.png"'])
  const losses = lossesOf({...emptyArticle, body, image: [{url: 'a.png', alt: 'A', caption: 'C'}]}, 'nitf')
  expect(losses.map(({path}) => path)).toEqual([['copydesk'], ['image', 0, 'caption']])
})

test('urgency is an option', () => {
  expect(toNitf(emptyArticle, {urgency: 2})).toContain('<urgency ed-urg="2"/>')
})

test.each<[string, Block, string]>([
  ['a table has a head of its first row',
    {type: 'table', align: ['center'], children: [
      {type: 'tableRow', children: [{type: 'tableCell', children: [{type: 'text', value: 'A'}]}]},
      {type: 'tableRow', children: [{type: 'tableCell', children: [{type: 'text', value: '1'}]}]}]},
    '<table><thead><tr><th align="center">A</th></tr></thead><tr><td align="center">1</td></tr></table>'],
  ['a figure of pictures and films is media of each kind, the caption at the last',
    {type: 'figure', credit: 'C', media: [{type: 'image', url: 'a.png', alt: 'A'}, {type: 'video', url: 'b.mp4'}], children: [
      {type: 'caption', children: [{type: 'text', value: 'Both'}]}]},
    '<media media-type="image"><media-reference source="a.png" alternate-text="A" source-credit="C"/></media>' +
    '<media media-type="video"><media-reference source="b.mp4" source-credit="C"/><media-caption>Both</media-caption>' +
    '<media-producer>C</media-producer></media>'],
  ['a caption of a block quotation is its credit',
    {type: 'blockquote', children: [
      {type: 'paragraph', children: [{type: 'text', value: 'Words'}]}, {type: 'caption', children: [{type: 'text', value: 'Ada'}]}]},
    '<bq><block><p>Words</p></block><credit>Ada</credit></bq>']
])('%s', (_name, block, expected) => {
  expect(contentOf(toNitf(withBody(block)))).toBe(expected)
})

test.each([
  ['an unknown option', {colour: 'red'}, 'option-unknown'],
  ['an unknown choice', {promotions: 'hide'}, 'option-unknown'],
  ['an urgency that is none', {urgency: 11}, 'input-type'],
  ['options that are none', 5, 'input-type'],
  ['a prototype as an option', JSON.parse('{"__proto__": {"promotions": "label"}}'), 'option-unknown']
])('%s is refused', (_name, options, code) => {
  expect(() => toNitf(emptyArticle, options as object)).toThrow(expect.objectContaining({code}))
})

test.each([[undefined], [null], ['text'], [{}], [{...emptyArticle, quotes: [5]}]])('%j is no article', value => {
  expect(() => toNitf(value as unknown as Article)).toThrow(expect.objectContaining({code: 'input-type'}))
})
