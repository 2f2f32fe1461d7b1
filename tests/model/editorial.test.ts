import {expect, test} from 'vitest'
import {editorialOf} from '../../src/model/editorial.js'
import type {Article} from '../../src/model/article.js'
import type {Block} from '../../src/model/body.js'

const leaf: Block = {type: 'promotion', promotionId: 'p1'}
const words: Block = {type: 'paragraph', children: [{type: 'text', value: 'It rained.'}]}

function articleOf(...children: Block[]): Article {
  return {
    copydesk: '1.0', type: 'NewsArticle', author: [], body: {type: 'root', children}, quotes: [], sources: [], attributions: [],
    promotions: [{id: 'p1', kind: 'newsletter', content: [], actions: [], offers: [], provenance: {origin: 'authored'}}]
  }
}

test.each<[string, Block[], Block[]]>([
  ['a leaf goes', [words, leaf, words], [words, words]],
  ['an item that held only a leaf goes', [{type: 'list', children: [{type: 'listItem', children: [words]}, {type: 'listItem', children: [leaf]}]}], [{type: 'list', children: [{type: 'listItem', children: [words]}]}]],
  ['a list of leaves goes', [words, {type: 'list', children: [{type: 'listItem', children: [leaf]}]}], [words]],
  ['a quotation keeps its words', [{type: 'blockquote', children: [words, leaf]}], [{type: 'blockquote', children: [words]}]]
])('%s', (_, children, expected) => {
  const article = articleOf(...children)
  const editorial = editorialOf(article)
  expect(editorial.body.children).toEqual(expected)
  expect(editorial.promotions).toEqual([])
  expect(article.promotions).toHaveLength(1)
})

test.each([undefined, null, 3, 'article', {}, [], {body: {children: []}}])('refuses %j, which is no article', value => {
  expect(() => editorialOf(value as never)).toThrow(expect.objectContaining({code: 'input-type'})) // wrong on purpose
})
