import {expect, test} from 'vitest'
import {quoteTexts} from '../../src/model/quote-text.js'
import type {Block, Body, Phrasing, QuoteSegment} from '../../src/schema.js'

const text = (value: string): Phrasing => ({type: 'text', value})
const paragraph = (...children: Phrasing[]): Block => ({type: 'paragraph', children})
const body = (...children: Block[]): Body => ({type: 'root', children})
const segment = (quoteId: string, words: string | Phrasing[], extra: Partial<QuoteSegment> = {}): Phrasing => ({
  type: 'quoteSegment', quoteId, ...extra, children: typeof words === 'string' ? [text(words)] : words
})

test.each<[string, Body, Record<string, string>]>([
  ['a quotation that its tag breaks in two', body(paragraph(segment('q', 'We go,'), text(' she said. '), segment('q', 'All of us.'))), {q: 'We go, All of us.'}],
  ['a piece that continues', body(paragraph(segment('q', 'un'), segment('q', 'done', {continues: true}))), {q: 'undone'}],
  ['a quotation over two paragraphs', body(paragraph(segment('q', 'One.')), paragraph(text('“'), segment('q', 'Two.'))), {q: 'One.\n\nTwo.'}],
  ['a break is a line feed', body(paragraph(segment('q', [text('a'), {type: 'break'}, text('b')]))), {q: 'a\nb'}],
  ['words inside marks count', body(paragraph(segment('q', [text('We '), {type: 'emphasis', children: [text('will')]}, text(' go')]))), {q: 'We will go'}],
  ['images and footnote marks have no text', body(paragraph(segment('q', [text('a'), {type: 'image', url: 'x', alt: 'y'}, {type: 'footnoteReference', identifier: '1'}]))), {q: 'a'}],
  ['a nested quotation counts in both', body(paragraph(segment('q', [text('He said “'), segment('r', 'no'), text('”')]))), {q: 'He said “no”', r: 'no'}],
  ['words in marks inside a mixed quotation count once', body(paragraph(segment('q', [text('it was “'), segment('q', 'vile', {quoted: true}), text('”')]))), {q: 'it was “vile”'}],
  ['a block quotation without its caption', body({type: 'blockquote', quoteId: 'q', children: [paragraph(text('A.')), paragraph(text('B.')), {type: 'caption', children: [text('Ada')]}]}), {q: 'A.\n\nB.'}],
  ['a quotation in the caption of a block quotation', body({type: 'blockquote', quoteId: 'q', children: [paragraph(text('A.')), {type: 'caption', children: [segment('r', 'Ada')]}]}), {q: 'A.', r: 'Ada'}],
  ['a block quotation with a list and code', body({type: 'blockquote', quoteId: 'q', children: [{type: 'list', children: [{type: 'listItem', children: [paragraph(text('x'))]}]}, {type: 'code', value: 'y'}]}), {q: 'x\n\ny'}],
  ['a quotation that goes on in a block quotation', body(paragraph(segment('q', 'A.')), {type: 'blockquote', quoteId: 'q', children: [paragraph(text('B.'))]}), {q: 'A.\n\nB.'}],
  ['a segment without words is nowhere', body(paragraph(segment('q', []))), {}]
])('%s', (_name, tree, texts) => {
  expect(Object.fromEntries(quoteTexts(tree))).toEqual(texts)
})

test('a tree of any depth is walked', () => {
  let inner: Phrasing = segment('q', 'deep')
  for (let depth = 0; depth < 100_000; depth++) inner = {type: 'strong', children: [inner]}
  expect(quoteTexts(body(paragraph(inner)))).toEqual(new Map([['q', 'deep']]))
})
