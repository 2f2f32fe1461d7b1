import {expect, test} from 'vitest'
import {normalizeArticle} from '../../src/blocks/normalize-article.js'
import {articleSchema, type Article} from '../../src/schema.js'

const provenance = {origin: 'authored' as const}
const article: Article = {
  copydesk: '1.0',
  type: 'NewsArticle',
  headline: ' Two\nlines\u0000 ',
  description: ' ',
  url: 'javascript:alert(1)',
  author: [{type: 'person', name: ' Ada  Byron', url: ' https://example.org/\n'}, {type: 'organization', name: ' '}],
  keywords: [],
  image: [{url: 'vbscript:x', alt: 'gone'}, {url: ' a.png', alt: ''}],
  body: {type: 'root', children: [{type: 'paragraph', children: [{type: 'text', value: ' a '}]}]},
  quotes: [{id: 'q1', kind: 'direct', text: 'One\r\ntwo\ud800 ', cite: 'data:text/html,x', provenance}],
  sources: [{id: 's1', type: 'person', name: 'A\tB', anonymity: 'named', mentions: [], provenance}],
  attributions: [{id: 'a1', quoteIds: ['q1'], sourceIds: [], via: [], cue: {text: '', lemma: ''}, provenance}],
  promotions: [{
    id: 'p1', kind: 'house', actions: [{type: 'ViewAction', label: '', href: 'javascript:x'}], offers: [], provenance,
    content: [{type: 'paragraph', children: [{type: 'quoteSegment', quoteId: 'q1', children: [{type: 'text', value: 'b '}]}]}]
  }],
  extensions: {'x-raw': ' as it\nis '}
}

test('strings, addresses and empty keys of an article are normal', () => {
  const normal = normalizeArticle(article)
  expect(normal).toStrictEqual({
    copydesk: '1.0',
    type: 'NewsArticle',
    headline: 'Two lines',
    author: [{type: 'person', name: 'Ada Byron', url: 'https://example.org/'}],
    image: [{url: 'a.png'}],
    body: {type: 'root', children: [{type: 'paragraph', children: [{type: 'text', value: 'a'}]}]},
    quotes: [{id: 'q1', kind: 'direct', provenance, text: 'One\ntwo\ufffd'}],
    sources: [{id: 's1', type: 'person', name: 'A B', anonymity: 'named', mentions: [], provenance}],
    attributions: [{id: 'a1', quoteIds: ['q1'], sourceIds: [], cue: {text: '', lemma: ''}, provenance}],
    promotions: [{
      id: 'p1', kind: 'house', actions: [{type: 'ViewAction', label: ''}], offers: [], provenance,
      content: [{type: 'paragraph', children: [{type: 'text', value: 'b'}]}]
    }],
    extensions: {'x-raw': ' as it\nis '}
  })
  expect(articleSchema.parse(normal)).toEqual(normal)
  expect(normalizeArticle(normal)).toStrictEqual(normal)
})
