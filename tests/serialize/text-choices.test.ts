import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {Article} from '../../src/model/article.js'
import type {Block, Phrasing} from '../../src/model/body.js'
import {textMap, toText, type ToTextOptions} from '../../src/serialize/text.js'
import {articleArbitrary} from '../arbitraries.js'
import {emptyArticle} from './whole-article.js'

const text = (value: string): Phrasing => ({type: 'text', value})
const quote = (quoteId: string, value: string): Phrasing => ({type: 'quoteSegment', quoteId, children: [text(value)]})
const paragraph = (...children: Phrasing[]): Block => ({type: 'paragraph', children})
const authored = {origin: 'authored'} as const

const article: Article = {
  ...emptyArticle,
  body: {type: 'root', children: [
    {type: 'heading', depth: 2, children: [text('The bridge')]},
    paragraph(text('“'), quote('q1', 'It holds,'), text('” Ada Byron said. “'), quote('q1', 'We know.'), text('” Officials agreed '), quote('q2', 'that it was safe'), text('.')),
    {type: 'blockquote', quoteId: 'q3', children: [
      {type: 'heading', depth: 4, children: [text('Statement')]},
      paragraph(text('We go.')),
      {type: 'caption', children: [text('The office')]}
    ]}
  ]},
  quotes: [
    {id: 'q1', kind: 'direct', text: 'It holds, We know.', provenance: authored},
    {id: 'q2', kind: 'indirect', text: 'that it was safe', provenance: authored},
    {id: 'q3', kind: 'direct', text: 'Statement\n\nWe go.', provenance: authored}
  ],
  sources: [
    {id: 's1', type: 'person', name: 'Ada Byron', jobTitle: 'engineer', affiliation: 'Works', anonymity: 'named', mentions: [], provenance: authored},
    {id: 's2', type: 'group', description: 'officials', anonymity: 'unnamed', mentions: ['Officials'], provenance: authored},
    {id: 's3', type: 'unknown', anonymity: 'withheld', mentions: [], provenance: authored}
  ],
  attributions: [
    {id: 'a1', quoteIds: ['q1', 'q3'], sourceIds: ['s1'], provenance: authored},
    {id: 'a2', quoteIds: ['q2'], sourceIds: ['s2'], provenance: authored}
  ]
}

const plain = 'The bridge\n\n“It holds,” Ada Byron said. “We know.” Officials agreed that it was safe.\n\nStatement\n\nWe go.\n\nThe office'

test.each<[string, ToTextOptions, string]>([
  ['the story as it is', {}, plain],
  ['headings with their depth', {headings: 'mark'}, plain.replace('The bridge', '## The bridge').replace('Statement', '#### Statement')],
  ['no headings', {headings: 'drop'}, plain.replace('The bridge\n\n', '').replace('Statement\n\n', '')],
  ['quotations with numbers, behind their last words', {quotes: 'number'},
    plain.replace('know.”', 'know.”[1]').replace('safe', 'safe[2]').replace('We go.', 'We go.[3]')],
  ['sources in a list', {sources: 'list'}, `${plain}\n\nAda Byron, engineer, Works\nofficials`],
  ['sources with the numbers of their quotations', {quotes: 'number', sources: 'list'},
    `${plain.replace('know.”', 'know.”[1]').replace('safe', 'safe[2]').replace('We go.', 'We go.[3]')}\n\n[1, 3] Ada Byron, engineer, Works\n[2] officials`]
])('%s', (_name, options, expected) => {
  expect(toText(article, options)).toBe(expected)
})

test('no story and no sources is no text', () => {
  expect(toText(emptyArticle, {headings: 'mark', quotes: 'number', sources: 'list'})).toBe('')
})

test('without choices it is the text of the map, and numbers only add to it', () => {
  fc.assert(fc.property(articleArbitrary, generated => {
    const text = toText(generated)
    expect(text).toBe(textMap(generated).text)
    const numbered = toText(generated, {quotes: 'number'})
    const numbers = [...new Set(textMap(generated).entries.flatMap(({around}) => around.flatMap(mark => mark.type === 'quoteSegment' ? mark.quoteId : [])))]
    expect(numbered.length).toBeGreaterThanOrEqual(text.length + 3 * numbers.length)
  }), {numRuns: 300})
})

test.each([[{headings: 'big'}], [{quotes: true}], [{citations: 'list'}]])('options %j are refused', options => {
  expect(() => toText(article, options as object)).toThrow(expect.objectContaining({code: 'option-unknown'}))
})
