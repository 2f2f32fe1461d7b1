import fc from 'fast-check'
import {expect, test} from 'vitest'
import {maxDepth} from '../../src/blocks/limit-depth.js'
import {normalizeBlocks, normalizeBody, normalizeCopy} from '../../src/blocks/normalize.js'
import {quoteTexts} from '../../src/model/quote-text.js'
import {bodySchema, type Block, type Body, type Caption, type Phrasing} from '../../src/schema.js'
import {cpuTime} from '../support/cpu-time.js'
import {looseBody} from '../support/loose-body.js'

const text = (value: string): Phrasing => ({type: 'text', value})
const mark = (type: 'emphasis' | 'strong', ...children: Phrasing[]): Phrasing => ({type, children})
const link = (url: string, ...children: Phrasing[]): Phrasing => ({type: 'link', url, children})
const quote = (quoteId: string, ...children: Phrasing[]): Phrasing => ({type: 'quoteSegment', quoteId, children})
const more = (quoteId: string, ...children: Phrasing[]): Phrasing => ({type: 'quoteSegment', quoteId, continues: true, children})
const source = (id: string, ...children: Phrasing[]): Phrasing => ({type: 'attributionSegment', attributionIds: [id], role: 'source', children})
const image = (url: string, alt?: string): Phrasing => ({type: 'image', url, ...(alt !== undefined && {alt})})
const lineBreak: Phrasing = {type: 'break'}
const paragraph = (...children: Phrasing[]): Block => ({type: 'paragraph', children})
const caption = (...children: Phrasing[]): Caption => ({type: 'caption', children})

test.each<[string, Phrasing[], Phrasing[]]>([
  ['white space is as HTML shows it', [text('  a\n\t b  ')], [text('a b')]],
  ['no-break spaces stay inside, not at the edges', [text('\u00a0a\u00a0b\u00a0')], [text('a\u00a0b')]],
  ['texts side by side are one', [text('a'), text(''), text(' '), text(' b')], [text('a b')]],
  ['control characters go, lone surrogates are replaced', [text('a\u0000\u0007b\ud800c😀')], [text('ab\ufffdc😀')]],
  ['white space stands outside marks', [text('a'), mark('emphasis', text(' b ')), text('c')], [text('a '), mark('emphasis', text('b')), text(' c')]],
  ['a mark without words goes, its image stays', [text('a'), mark('strong', image('i.png'))], [text('a'), image('i.png')]],
  ['a mark in the same mark goes', [mark('emphasis', text('a '), mark('strong', text('b'), mark('emphasis', text('c'))))], [mark('emphasis', text('a '), mark('strong', text('bc')))]],
  ['equal marks side by side are one', [mark('emphasis', text('a')), mark('emphasis', text('b'))], [mark('emphasis', text('ab'))]],
  ['emphasis stands outside strong', [mark('strong', mark('emphasis', text('a')))], [mark('emphasis', mark('strong', text('a')))]],
  ['a link stands outside marks', [mark('emphasis', link('/x', text('a')))], [link('/x', mark('emphasis', text('a')))]],
  ['a link in a link is unwrapped', [link('/x', text('a'), link('/y', text('b')))], [link('/x', text('ab'))]],
  ['an unsafe link is unwrapped', [link('java\nscript:alert(1)', text('a'))], [text('a')]],
  ['an unsafe image is its text', [text('a '), image('javascript:x', 'pic')], [text('a pic')]],
  ['no white space stands beside a break', [text('a '), lineBreak, text(' b')], [text('a'), lineBreak, text('b')]],
  ['breaks stand outside marks, not at the edges', [lineBreak, mark('emphasis', text('a'), lineBreak), text('b'), lineBreak], [mark('emphasis', text('a')), lineBreak, text('b')]],
  ['a segment stands outside the marks it holds', [mark('emphasis', link('/x', quote('q', text('a'))))], [quote('q', link('/x', mark('emphasis', text('a'))))]],
  ['a segment inside a longer mark stays', [mark('emphasis', text('“'), quote('q', text('a')), text('”'))], [mark('emphasis', text('“'), quote('q', text('a')), text('”'))]],
  ['pieces that continue each other are one', [quote('q', text('un')), more('q', text('done'))], [quote('q', text('undone'))]],
  ['pieces with a space between are one', [quote('q', mark('emphasis', text('a'))), text(' '), quote('q', text('b'))], [quote('q', mark('emphasis', text('a')), text(' b'))]],
  ['pieces without a space between stay two', [quote('q', text('a')), quote('q', text('b'))], [quote('q', text('a')), quote('q', text('b'))]],
  ['a piece after lost white space no longer continues', [quote('q', text('a ')), link('/x', more('q', text('b')), text(' c'))], [quote('q', text('a')), text(' '), link('/x', quote('q', text('b')), text(' c'))]],
  ['a segment of a quotation in itself is unwrapped', [quote('q', text('a'), quote('q', text('b')))], [quote('q', text('ab'))]],
  ['nested quotations nest', [quote('q', text('a'), quote('r', text('b')))], [quote('q', text('a'), quote('r', text('b')))]],
  ['equal attribution segments are one', [source('a', text('Ada ')), source('a', text('Byron'))], [source('a', text('Ada')), text(' '), source('a', text('Byron'))]],
  ['attribution segments that touch are one', [source('a', text('Ada')), source('a', mark('strong', text('’s')))], [source('a', text('Ada'), mark('strong', text('’s')))]],
  ['a segment without words goes', [text('a'), quote('q', image('i.png'))], [text('a'), image('i.png')]],
  ['code keeps its spaces, its edges go out', [text('a'), {type: 'inlineCode', value: ' x  y\nz '}, text('b')], [text('a '), {type: 'inlineCode', value: 'x  y z'}, text(' b')]],
  ['a footnote identifier has no brackets or spaces', [text('a'), {type: 'footnoteReference', identifier: ' a [b] '}], [text('a'), {type: 'footnoteReference', identifier: 'a-b-'}]]
])('%s', (_name, before, after) => {
  expect(normalizeBlocks([paragraph(...before)])).toEqual([paragraph(...after)])
})

test.each<[string, Block[], Block[]]>([
  ['empty blocks go', [paragraph(text(' '), lineBreak), {type: 'heading', depth: 2, children: []}, {type: 'list', children: [{type: 'listItem', children: []}]}, {type: 'blockquote', children: []}, {type: 'code', value: ' '}], []],
  ['a paragraph of images only is a figure', [paragraph(image('a.png', 'A'), text('\n'), image('b.png'))], [{type: 'figure', media: [{type: 'image', url: 'a.png', alt: 'A'}, {type: 'image', url: 'b.png'}], children: []}]],
  ['a paragraph of verbatim only is verbatim blocks', [paragraph({type: 'verbatim', format: 'html', value: '<!--a-->'}, text(' '))], [{type: 'verbatim', format: 'html', value: '<!--a-->'}]],
  ['a caption that is not last is a paragraph', [{type: 'blockquote', children: [caption(text('A')), paragraph(text('b')), caption(text('C'))]}], [{type: 'blockquote', children: [paragraph(text('A')), paragraph(text('b')), caption(text('C'))]}]],
  ['a caption alone is a paragraph', [{type: 'pullquote', children: [caption(text('A'))]}], [{type: 'pullquote', children: [paragraph(text('A'))]}]],
  ['a figure of nothing but blocks is those blocks', [{type: 'figure', media: [], children: [paragraph(text('a'))]}], [paragraph(text('a'))]],
  ['unsafe media leave their text', [{type: 'figure', media: [{type: 'image', url: 'javascript:x', alt: 'A  cat'}], children: [caption(text('b'))]}], [paragraph(text('A cat')), paragraph(text('b'))]],
  ['an unsafe embed leaves title and children', [{type: 'embed', url: 'data:text/html,x', title: 'T', children: [paragraph(text('a'))]}], [paragraph(text('T')), paragraph(text('a'))]],
  ['a promotion in a list is its item’s only child', [{type: 'list', ordered: false, start: 1, children: [{type: 'listItem', checked: true, children: [paragraph(text('a')), {type: 'promotion', promotionId: 'p'}, paragraph(text('b'))]}]}], [{type: 'list', children: [{type: 'listItem', checked: true, children: [paragraph(text('a'))]}, {type: 'listItem', children: [{type: 'promotion', promotionId: 'p'}]}, {type: 'listItem', children: [paragraph(text('b'))]}]}]],
  ['rows are as long as the longest', [{type: 'table', align: ['none', 'right', 'left'], children: [{type: 'tableRow', children: [{type: 'tableCell', children: [text('a')]}]}, {type: 'tableRow', children: [{type: 'tableCell', children: []}, {type: 'tableCell', children: [text('b')]}]}]}], [{type: 'table', align: ['none', 'right'], children: [{type: 'tableRow', children: [{type: 'tableCell', children: [text('a')]}, {type: 'tableCell', children: []}]}, {type: 'tableRow', children: [{type: 'tableCell', children: []}, {type: 'tableCell', children: [text('b')]}]}]}]],
  ['code keeps its lines; its info string is a word and the rest', [{type: 'code', lang: 'js  x', meta: 'y\n', value: ' a\r\n\n b\u0000'}], [{type: 'code', lang: 'js', meta: 'x y', value: ' a\n\n b'}]],
  ['a block quotation holds no segment of itself', [{type: 'blockquote', quoteId: 'q', cite: 'javascript:x', children: [paragraph(text('a '), quote('q', text('b')))]}], [{type: 'blockquote', quoteId: 'q', children: [paragraph(text('a b'))]}]],
  ['keys without a value are absent', [{type: 'heading', depth: 2, children: [{type: 'link', url: ' /x\n', title: undefined, children: [text('a')]}]}], [{type: 'heading', depth: 2, children: [link('/x', text('a'))]}]]
])('%s', (_name, before, after) => {
  expect(normalizeBlocks(before)).toStrictEqual(after)
})

test('a promotion’s copy holds no segments and no promotion', () => {
  const copy: Block[] = [paragraph(text('a '), quote('q', source('s', text('b')))), {type: 'promotion', promotionId: 'p'}]
  expect(normalizeCopy(copy)).toEqual([paragraph(text('a b'))])
})

const point = (offset: number) => ({line: 1, column: offset + 1, offset})

test('positions stay exact where characters are trimmed, and cover what is joined', () => {
  const placed = (value: string, start: number): Phrasing => ({type: 'text', value, position: {start: point(start), end: point(start + value.length)}})
  const [block] = normalizeBlocks([paragraph(placed(' a', 0), mark('emphasis', placed('b ', 3)), placed('c ', 6), placed('d', 8))])
  expect(block).toEqual(paragraph(
    {type: 'text', value: 'a', position: {start: point(1), end: point(2)}},
    mark('emphasis', {type: 'text', value: 'b', position: {start: point(3), end: point(4)}}),
    {type: 'text', value: ' c d', position: {start: point(6), end: point(9)}}
  ))
})

const wordsOf = (node: object): string =>
  'value' in node && 'type' in node && node.type !== 'verbatim'
    ? String(node.value)
    : 'children' in node ? (node.children as object[]).map(wordsOf).join('') : ''
const letters = (body: Body): string => wordsOf(body).replace(/\s+/g, '')

const quotations = (body: Body) => {
  const squeezed = [...quoteTexts(body)].map(([id, words]) => [id, words.replace(/\s+/g, '')] as const)
  return Object.fromEntries(squeezed.filter(([, words]) => words !== ''))
}

test('laws: valid, idempotent, nothing mutated, no word lost, no quotation changed but in white space', () => {
  fc.assert(fc.property(looseBody, body => {
    const before = structuredClone(body)
    const once = normalizeBody(body)
    expect(body).toEqual(before)
    expect(bodySchema.parse(once)).toEqual(once)
    expect(normalizeBody(once)).toStrictEqual(once)
    expect(letters(once)).toBe(letters(body))
    expect(quotations(once)).toEqual(quotations(body))
  }), {numRuns: 1000})
})

function depthOf(node: object): number {
  return 'children' in node ? 1 + Math.max(0, ...(node.children as object[]).map(depthOf)) : 0
}

test.each<[string, (inner: Block) => Block]>([
  ['quotations', inner => ({type: 'blockquote', children: [inner]})],
  ['lists', inner => ({type: 'list', children: [{type: 'listItem', children: [inner]}]})],
  ['figures', inner => ({type: 'figure', media: [{type: 'image', url: 'a.png'}], children: [inner]})]
])('%s of any depth are flattened, no word is lost', (_name, around) => {
  let block = paragraph(text('deep'))
  for (let depth = 0; depth < 50_000; depth++) block = around(block)
  const body = normalizeBody({type: 'root', children: [block]})
  expect(depthOf(body)).toBeLessThanOrEqual(maxDepth)
  expect(wordsOf(body)).toBe('deep')
  expect(normalizeBody(body)).toEqual(body)
})

test('marks of any depth are flattened, and a cycle ends', () => {
  let inner: Phrasing = text('deep')
  for (let depth = 0; depth < 100_000; depth++) inner = depth % 2 ? mark('strong', inner) : {type: 'superscript', children: [inner]}
  const body = normalizeBody({type: 'root', children: [paragraph(inner)]})
  expect(depthOf(body)).toBeLessThanOrEqual(maxDepth)
  expect(wordsOf(body)).toBe('deep')
  const cycle: Block = {type: 'blockquote', children: [paragraph(text('a'))]}
  cycle.children.push(cycle)
  expect(wordsOf(normalizeBody({type: 'root', children: [cycle]}))).toMatch(/^a+$/)
})

test.each<[string, (size: number) => Block]>([
  ['texts', size => paragraph(...Array.from({length: size}, () => text('a ')))],
  ['equal marks', size => paragraph(...Array.from({length: size}, () => mark('emphasis', mark('strong', text('a')))))],
  ['breaks', size => paragraph(...Array.from({length: size}, (_, index) => (index % 2 ? lineBreak : text(' a '))))],
  ['pieces of a quotation', size => paragraph(...Array.from({length: size}, () => quote('q', text('a '))))],
  ['white space', size => paragraph(text(' '.repeat(size * 10) + 'a'))],
  ['a ragged table', size => ({type: 'table', children: Array.from({length: size}, (_, row) => ({type: 'tableRow', children: Array.from({length: row ? 1 : size}, () => ({type: 'tableCell', children: [text('a')]}))}))})]
])('a long run of %s takes linear time', (_name, make) => {
  const blocks = [make(30_000)]
  expect(cpuTime(() => normalizeBlocks(blocks))).toBeLessThan(3000)
})
