import {expect, test} from 'vitest'
import type {Article} from '../../src/model/article.js'
import {toJsonLd} from '../../src/serialize/json-ld.js'
import {lossesOf} from '../../src/serialize/losses.js'
import {toNinjs} from '../../src/serialize/ninjs.js'
import {toNitf} from '../../src/serialize/nitf.js'
import {mostSpeakers} from '../../src/serialize/records.js'
import {toRss} from '../../src/serialize/rss.js'
import {toText} from '../../src/serialize/text.js'
import {emptyArticle} from './whole-article.js'

const authored = {origin: 'authored'} as const
const ids = (prefix: string, count: number) => Array.from({length: count}, (_, index) => `${prefix}${index}`)

/** One attribution of many quotations to many sources, by many authors with a long printed line. */
function crowded(count: number): Article {
  return {
    ...emptyArticle,
    byline: 'By everybody '.repeat(count),
    author: ids('Author ', count).map(name => ({type: 'person', name})),
    body: {type: 'root', children: ids('q', count).map(quoteId => ({type: 'paragraph', children: [
      {type: 'quoteSegment', quoteId, children: [{type: 'text', value: 'Words.'}]}]}))},
    quotes: ids('q', count).map(id => ({id, kind: 'direct', text: 'Words.', provenance: authored})),
    sources: ids('s', count).map(id => ({id, type: 'person', name: `Person ${id}`, anonymity: 'named', mentions: [], provenance: authored})),
    attributions: [{id: 'a', quoteIds: ids('q', count), sourceIds: ids('s', count), provenance: authored,
      via: ids('s', count).map(sourceId => ({sourceId, role: 'relay'}))}]
  }
}

const article = crowded(3000)

test.each<[string, () => {length: number}]>([
  ['JSON-LD', () => JSON.stringify(toJsonLd(article))],
  ['ninjs', () => JSON.stringify(toNinjs(article))],
  ['NITF', () => toNitf(article)],
  ['RSS', () => toRss([article], {title: 'T', link: 'https://x.example/'})],
  ['text', () => toText(article, {quotes: 'number', sources: 'list'})],
  ['losses', () => lossesOf(article, 'nitf')]
])('%s of many quotations with many sources is not their product', (_name, write) => {
  const started = performance.now()
  const {length} = write()
  expect(length).toBeLessThan(JSON.stringify(article).length * mostSpeakers)
  expect(performance.now() - started).toBeLessThan(10_000)
})

test('sources beyond those that are repeated are named as lost', () => {
  const lost = lossesOf(article, 'nitf').filter(({path}) => path?.[0] === 'attributions' && path[2] === 'sourceIds')
  expect(lost).toHaveLength(3000 - mostSpeakers)
})
