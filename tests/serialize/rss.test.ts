import fc from 'fast-check'
import RssParser from 'rss-parser'
import {describe, expect, test} from 'vitest'
import type {Article} from '../../src/model/article.js'
import {toRss, type RssChannel} from '../../src/serialize/rss.js'
import {articleArbitrary} from '../arbitraries.js'
import {xmlErrors} from '../support/schemas.js'
import {hostileArticles} from './hostile-articles.js'
import {emptyArticle, wholeArticle} from './whole-article.js'

const channel: RssChannel = {title: 'Harbour news', link: 'https://feed.example/', description: 'All of it'}
const reader = new RssParser({customFields: {item: ['dc:date', 'content:encoded', ['media:content', 'media', {keepArray: true}]]}})
const article = (fields: Partial<Article>): Article => ({...emptyArticle, ...fields})
const paragraph = (value: string): Article['body'] => ({type: 'root', children: [{type: 'paragraph', children: [{type: 'text', value}]}]})

test('a feed reader finds the channel', async () => {
  const full: RssChannel = {
    ...channel, self: 'https://feed.example/rss.xml', language: 'en', copyright: '© Harbour', ttl: 5, image: {url: 'https://feed.example/logo.png'}
  }
  const feed = await reader.parseString(toRss([wholeArticle], full))
  expect(feed).toMatchObject({
    title: 'Harbour news', description: 'All of it', link: 'https://feed.example/', feedUrl: 'https://feed.example/rss.xml',
    language: 'en', copyright: '© Harbour', ttl: '5', lastBuildDate: 'Wed, 25 Nov 2026 00:00:00 GMT',
    image: {url: 'https://feed.example/logo.png', title: 'Harbour news', link: 'https://feed.example/'}
  })
})

test('a feed reader finds the article', async () => {
  const [item] = (await reader.parseString(toRss([wholeArticle], channel))).items
  expect(item).toMatchObject({
    title: 'Bridge headline', link: 'https://news.example/2026/bridge', guid: 'desk-id-77', creator: 'Grace Writer',
    pubDate: 'Tue, 24 Nov 2026 08:30:00 GMT', isoDate: '2026-11-24T08:30:00.000Z', content: 'Standfirst words',
    categories: ['Section one', 'Section two', 'keyword-one', 'keyword-two'], 'dc:date': '2026-11-24T09:30:00+01:00'
  })
  expect(item!['content:encoded']).toContain('<p>“The bridge <strong>strongly</strong> holds,” Ada Byron insisted')
  expect(item!['media'].map(({$: {url}}: {$: {url: string}}) => url)).toEqual([
    'https://image.example/lead.jpg', 'https://image.example/figure.png', 'https://video.example/figure.mp4'])
})

test.each([
  ['an id is a guid that is no link', {id: 'a-1', url: 'https://x.example/a'}, '<guid isPermaLink="false">a-1</guid>'],
  ['an address is a guid where there is no id', {url: 'https://x.example/a'}, '<guid isPermaLink="true">https://x.example/a</guid>'],
  ['a relative address is resolved by the channel', {url: '/a b'}, '<link>https://feed.example/a%20b</link>'],
  ['every author is a creator', {author: [{type: 'person', name: 'Ada'}, {type: 'organization', name: 'Wire'}]},
    '<dc:creator>Ada</dc:creator><dc:creator>Wire</dc:creator>'],
  ['a printed line stands for authors that are not known', {byline: 'By our staff'}, '<dc:creator>By our staff</dc:creator>'],
  ['a day begins in UTC', {datePublished: '2026-11-24'}, '<pubDate>Tue, 24 Nov 2026 00:00:00 GMT</pubDate>'],
  ['a time without a zone is UTC', {datePublished: '2026-11-24T09:30'}, '<pubDate>Tue, 24 Nov 2026 09:30:00 GMT</pubDate>'],
  ['a description is HTML to readers, its words stay words', {description: 'A & <b>'}, '<description>A &amp;amp; &amp;lt;b&amp;gt;</description>'],
  ['an article without a headline has an empty title', {}, '<item><title/>'],
  ['an unsafe picture is left out', {image: [{url: 'javascript:steal()'}, {url: 'a.png'}]}, '<media:content url="https://feed.example/a.png" medium="image"/>']
])('%s', (_name, fields, expected) => {
  expect(toRss([article(fields as Partial<Article>)], channel)).toContain(expected)
})

test('addresses in the text are absolute, by the address of the article', async () => {
  const body: Article['body'] = {type: 'root', children: [{type: 'paragraph', children: [
    {type: 'link', url: '../more', children: [{type: 'text', value: 'more'}]},
    {type: 'text', value: ' '},
    {type: 'link', url: 'http://[', children: [{type: 'text', value: 'broken'}]}]}]}
  const [item] = (await reader.parseString(toRss([article({url: 'https://x.example/a/b', body})], channel))).items
  expect(item!['content:encoded']).toBe('<p><a href="https://x.example/more">more</a> broken</p>')
})

test('a footnote leads to the page of the article', () => {
  const body: Article['body'] = {type: 'root', children: [
    {type: 'paragraph', children: [{type: 'footnoteReference', identifier: '1'}]},
    {type: 'footnoteDefinition', identifier: '1', children: [{type: 'paragraph', children: [{type: 'text', value: 'Note'}]}]}]}
  expect(toRss([article({url: 'https://x.example/a#top', body})], channel)).toMatch(/href="https:\/\/x\.example\/a#[\w-]+"/)
})

test('promotions are dropped, or stand with a label', () => {
  expect(toRss([wholeArticle], channel)).not.toContain('Promotional copy')
  const labelled = toRss([wholeArticle], channel, {promotions: 'label'})
  expect(labelled).toContain('<strong>disclosure-text</strong>')
  expect(labelled).toContain('Promotional copy')
})

test('a promotion that no leaf names stands last', () => {
  const labelled = toRss([{...wholeArticle, body: paragraph('Story')}], channel, {promotions: 'label'})
  expect(labelled.indexOf('Promotional copy')).toBeGreaterThan(labelled.indexOf('Story'))
})

test('the end of CDATA in a text stays text', async () => {
  const [item] = (await reader.parseString(toRss([article({body: paragraph('a ]]> b')})], channel))).items
  expect(item!['content:encoded']).toBe('<p>a ]]&gt; b</p>')
})

test('an empty element that HTML must see closed is closed', () => {
  const body: Article['body'] = {type: 'root', children: [{type: 'figure', media: [{type: 'video', url: 'https://x.example/a.mp4'}], children: []}]}
  expect(toRss([article({body})], channel)).toMatch(/<video [^>]*[^/]><\/video>/)
})

describe('is well-formed, and read by a feed reader', () => {
  test('300 generated articles', async () => {
    const articles = fc.sample(articleArbitrary, 300)
    const feed = toRss(articles, channel, {promotions: 'label'})
    expect(await xmlErrors([feed])).toEqual([])
    const {items} = await reader.parseString(feed)
    expect(items).toHaveLength(300)
    expect(items.map(({title}) => title ?? '')).toEqual(articles.map(({headline}) => headline ?? ''))
  }, 60_000)

  test('every text of a generated article, in one piece', async () => {
    const articles = fc.sample(articleArbitrary, 300)
    expect(await xmlErrors(articles.map(one => contentOf(toRss([one], channel))))).toEqual([])
  }, 60_000)

  test('articles that attack their carrier', async () => {
    const feeds = hostileArticles.map(one => toRss([one], {...channel, title: one.headline ?? ''}, {promotions: 'label'}))
    expect(await xmlErrors(feeds)).toEqual([])
    for (const feed of feeds) {
      expect((await reader.parseString(feed)).items).toHaveLength(1)
      expect(feed).not.toMatch(/(?:href|src|url)="(?:java|vb)script:/i)
    }
  })
})

/** The HTML of a feed of one item, as a document. */
function contentOf(feed: string): string {
  const content = /<content:encoded>(.*)<\/content:encoded>/s.exec(feed)?.[1] ?? ''
  return `<body>${content.replace(/<!\[CDATA\[|\]\]>/g, '')}</body>`
}

test('the same articles give the same feed', () => {
  expect(toRss([wholeArticle], channel)).toBe(toRss([wholeArticle], channel))
})

test.each([
  ['a channel without a title', [], {link: 'https://x.example/'}, undefined, 'input-type'],
  ['a channel with a relative link', [], {title: 'T', link: '/'}, undefined, 'input-type'],
  ['a channel with an unsafe link', [], {title: 'T', link: 'javascript:steal()'}, undefined, 'input-type'],
  ['a channel with an unknown field', [], {...channel, colour: 'red'}, undefined, 'option-unknown'],
  ['an article that is not in a list', emptyArticle, channel, undefined, 'input-type'],
  ['a list of something else', [5], channel, undefined, 'input-type'],
  ['an unknown option', [], channel, {colour: 'red'}, 'option-unknown']
])('%s is refused', (_name, articles, about, options, code) => {
  expect(() => toRss(articles as Article[], about as RssChannel, options as object)).toThrow(expect.objectContaining({code}))
})
