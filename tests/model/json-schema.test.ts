import {Ajv2020} from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {articleJsonSchema} from '../../scripts/json-schema.js'
import {articleSchema, type Article} from '../../src/schema.js'
import {articleArbitrary} from '../arbitraries.js'

const schema = articleJsonSchema()
const ajv = new Ajv2020({strict: true, allowUnionTypes: true, allErrors: false})
addFormats.default(ajv)
const validate = ajv.compile(schema)

const provenance = {origin: 'authored'}
const article = {
  copydesk: '1.0', type: 'NewsArticle', headline: 'Votes', datePublished: '2026-11-24T09:30:00+01:00', author: [{type: 'person', name: 'Ada'}],
  body: {type: 'root', children: [{type: 'paragraph', children: [{type: 'quoteSegment', quoteId: 'q1', children: [{type: 'text', value: 'We go.'}]}]}]},
  quotes: [{id: 'q1', kind: 'direct', text: 'We go.', provenance}], sources: [], attributions: [], promotions: [], extensions: {'x-a': [null, {b: 1}]}
}
const withBlock = (block: unknown) => ({...article, body: {type: 'root', children: [block]}})

test('its definitions are named after the types', () => {
  const names = Object.keys(schema['$defs'] as object)
  expect(names).toEqual(expect.arrayContaining(['Body', 'Block', 'Paragraph', 'Phrasing', 'QuoteSegment', 'Quote', 'Source', 'Attribution', 'Promotion', 'Provenance', 'Json']))
  expect(names.filter(name => !/^[A-Z][A-Za-z]+$/.test(name))).toEqual([])
  expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema')
})

test('every generated article is valid, with and without a trip through JSON', () => {
  fc.assert(fc.property(articleArbitrary, (value: Article) => {
    expect(validate(value) || validate.errors).toBe(true)
    expect(validate(JSON.parse(JSON.stringify(value)) as unknown) || validate.errors).toBe(true)
  }), {numRuns: 100})
})

test('a whole article is valid', () => {
  expect(validate(article) || validate.errors).toBe(true)
  expect(articleSchema.safeParse(article).success).toBe(true)
})

test.each<[string, unknown]>([
  ['no version', {...article, copydesk: undefined}],
  ['another version', {...article, copydesk: '2.0'}],
  ['an unknown type', {...article, type: 'Story'}],
  ['an unknown key', {...article, title: 'Votes'}],
  ['a date that is none', {...article, datePublished: 'yesterday'}],
  ['an extension without a prefix', {...article, extensions: {a: 1}}],
  ['a contributor that is neither person nor organization', {...article, author: [{type: 'robot', name: 'x'}]}],
  ['an id with a capital letter', {...article, quotes: [{...article.quotes[0], id: 'Q1'}]}],
  ['an inferred record without a confidence', {...article, quotes: [{...article.quotes[0], provenance: {origin: 'inferred'}}]}],
  ['a price that is a number', {...article, promotions: [{id: 'p', kind: 'donation', content: [], actions: [], offers: [{price: 5}], provenance}]}],
  ['text among blocks', withBlock({type: 'text', value: 'a'})],
  ['a block in a paragraph', withBlock({type: 'paragraph', children: [{type: 'paragraph', children: []}]})],
  ['a caption in a list item', withBlock({type: 'list', children: [{type: 'listItem', children: [{type: 'caption', children: []}]}]})],
  ['a heading of depth 7', withBlock({type: 'heading', depth: 7, children: []})],
  ['a segment of no attribution', withBlock({type: 'paragraph', children: [{type: 'attributionSegment', attributionIds: [], role: 'cue', children: []}]})],
  ['a media without an address', withBlock({type: 'figure', media: [{type: 'image'}], children: []})],
  ['a position without an end', withBlock({type: 'thematicBreak', position: {start: {line: 1, column: 1}}})]
])('%s is refused by the JSON Schema and by zod', (_name, value) => {
  expect(validate(JSON.parse(JSON.stringify(value)) as unknown)).toBe(false)
  expect(articleSchema.safeParse(value).success).toBe(false)
})
