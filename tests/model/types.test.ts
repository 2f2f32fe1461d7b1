/** The public types, pinned: the type checker is the test, the run only counts them. */
import {expectTypeOf, test} from 'vitest'
import type * as z from 'zod'
import type {
  Article, Attribution, AttributionRole, Block, Body, Caption, Contributor, FrontMatter, IsoDate, Json, List, ListItem,
  Organization, Person, Phrasing, Position, Promotion, Provenance, Quote, QuoteSegment, Source, Table, TableRow, Text
} from '../../src/schema.js'
import type {articleSchema, blockSchema, bodySchema, paragraphSchema, phrasingSchema, quoteSchema} from '../../src/schema.js'

test('an article has the fields of the model', () => {
  expectTypeOf<Article['copydesk']>().toEqualTypeOf<'1.0'>()
  expectTypeOf<Article['headline']>().toEqualTypeOf<string | undefined>()
  expectTypeOf<Article['datePublished']>().toEqualTypeOf<IsoDate | undefined>()
  expectTypeOf<IsoDate>().toEqualTypeOf<string>()
  expectTypeOf<Article['author']>().toEqualTypeOf<Contributor[]>()
  expectTypeOf<Contributor>().toEqualTypeOf<Person | Organization>()
  expectTypeOf<Article['body']>().toEqualTypeOf<Body>()
  expectTypeOf<Article['quotes']>().toEqualTypeOf<Quote[]>()
  expectTypeOf<Article['sources']>().toEqualTypeOf<Source[]>()
  expectTypeOf<Article['attributions']>().toEqualTypeOf<Attribution[]>()
  expectTypeOf<Article['promotions']>().toEqualTypeOf<Promotion[]>()
  expectTypeOf<Article['extensions']>().toEqualTypeOf<{[name: `x-${string}`]: Json} | undefined>()
})

test('the tree is typed all the way down, and nothing in it is any', () => {
  expectTypeOf<Body['children'][number]>().toEqualTypeOf<Block>()
  expectTypeOf<Block['type']>().toEqualTypeOf<
    'paragraph' | 'heading' | 'blockquote' | 'pullquote' | 'list' | 'table' | 'code' | 'thematicBreak' | 'footnoteDefinition' | 'figure' | 'embed' |
    'correction' | 'promotion' | 'verbatim'
  >()
  expectTypeOf<Phrasing['type']>().toEqualTypeOf<
    'text' | 'emphasis' | 'strong' | 'delete' | 'subscript' | 'superscript' | 'link' | 'image' | 'inlineCode' | 'break' | 'footnoteReference' |
    'quoteSegment' | 'attributionSegment' | 'verbatim'
  >()
  expectTypeOf<Extract<Block, {type: 'paragraph'}>['children']>().toEqualTypeOf<Phrasing[]>()
  expectTypeOf<Extract<Block, {type: 'blockquote'}>['children']>().toEqualTypeOf<Array<Block | Caption>>()
  expectTypeOf<List['children']>().toEqualTypeOf<ListItem[]>()
  expectTypeOf<Table['children']>().toEqualTypeOf<TableRow[]>()
  expectTypeOf<QuoteSegment['children']>().toEqualTypeOf<Phrasing[]>()
  expectTypeOf<Text['position']>().toEqualTypeOf<Position | undefined>()
  expectTypeOf<Block>().not.toBeAny()
  expectTypeOf<Phrasing>().not.toBeAny()
  expectTypeOf<Json>().not.toBeAny()
})

test('schemas give the types', () => {
  expectTypeOf<z.infer<typeof articleSchema>>().toEqualTypeOf<Article>()
  expectTypeOf<z.infer<typeof bodySchema>['children']>().toEqualTypeOf<Block[]>()
  expectTypeOf<z.infer<typeof blockSchema>>().toEqualTypeOf<Block>()
  expectTypeOf<z.infer<typeof phrasingSchema>>().toEqualTypeOf<Phrasing>()
  expectTypeOf<z.infer<typeof paragraphSchema>['children']>().toEqualTypeOf<Phrasing[]>()
  expectTypeOf<z.input<typeof quoteSchema>>().toEqualTypeOf<z.output<typeof quoteSchema>>()
  expectTypeOf<ReturnType<(typeof articleSchema)['parse']>>().toEqualTypeOf<Article>()
})

test('records say what they can be', () => {
  expectTypeOf<Quote['kind']>().toEqualTypeOf<'direct' | 'mixed' | 'indirect'>()
  expectTypeOf<Source['anonymity']>().toEqualTypeOf<'named' | 'unnamed' | 'pseudonym' | 'withheld'>()
  expectTypeOf<Provenance['origin']>().toEqualTypeOf<'authored' | 'inferred' | 'imported'>()
  expectTypeOf<AttributionRole>().toEqualTypeOf<'source' | 'cue' | 'medium' | 'via' | 'date' | 'place'>()
  expectTypeOf<NonNullable<Attribution['via']>[number]['role']>().toEqualTypeOf<'addressee' | 'relay' | 'spokesperson' | 'translator'>()
  expectTypeOf<Promotion['content']>().toEqualTypeOf<Block[]>()
  expectTypeOf<Source['count']>().toEqualTypeOf<number | undefined>()
  expectTypeOf<FrontMatter['title']>().toEqualTypeOf<string | number | null | undefined>()
})

test('a value of the wrong type does not compile', () => {
  // @ts-expect-error -- text is no block
  const block: Block = {type: 'text', value: 'a'}
  // @ts-expect-error -- a heading has a depth from 1 to 6
  const heading: Block = {type: 'heading', depth: 7, children: []}
  // @ts-expect-error -- a quotation's kind is one of three
  const quote: Quote = {id: 'q', kind: 'scare', text: '', provenance: {origin: 'authored'}}
  expectTypeOf([block, heading, quote]).toBeArray()
})
