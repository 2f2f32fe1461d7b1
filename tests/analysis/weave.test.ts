import {expect, test} from 'vitest'
import type {AnalysisSpan} from '../../src/analysis/analysis.js'
import {weave} from '../../src/analysis/weave.js'
import type {Phrasing} from '../../src/model/body.js'

const text = (value: string): Phrasing => ({type: 'text', value})
const quote = (start: number, end: number, quoteId = 'q1', quoted?: true): AnalysisSpan => ({
  block: 0, start, end, type: 'quote', quoteId, ...(quoted && {quoted})
})
const source = (start: number, end: number): AnalysisSpan => ({
  block: 0, start, end, type: 'attribution', attributionIds: ['a1'], role: 'source'
})

/** Phrasing as one line: `*` emphasis, `<>` link, `{q1:…}` a quotation, `{q1+:…}` one that continues, `{@:…}` an attribution. */
function sketch(nodes: readonly Phrasing[]): string {
  return nodes.map(node => {
    const inner = 'children' in node ? sketch(node.children) : ''
    switch (node.type) {
      case 'text': return node.value
      case 'emphasis': return `*${inner}*`
      case 'link': return `<${inner}>`
      case 'quoteSegment': return `{${node.quoteId}${node.quoted ? '!' : ''}${node.continues ? '+' : ''}:${inner}}`
      case 'attributionSegment': return `{@:${inner}}`
      case 'break': return '/'
      default: return `[${node.type}]`
    }
  }).join('')
}

const emphasis = (value: string): Phrasing => ({type: 'emphasis', children: [text(value)]})
const link = (value: string): Phrasing => ({type: 'link', url: 'https://example.org/', children: [text(value)]})

test.each<[string, Phrasing[], AnalysisSpan[], string]>([
  ['a quotation in plain words', [text('“We go,” Ada said.')], [quote(1, 7), source(9, 12)], '“{q1:We go,}” {@:Ada} said.'],
  ['a quotation that holds emphasis stands outside it', [text('We '), emphasis('will'), text(' go')], [quote(0, 10)], '{q1:We *will* go}'],
  ['a quotation inside emphasis', [emphasis('We will go')], [quote(3, 7)], '*We {q1:will} go*'],
  ['a quotation of just the emphasized words stands outside', [text('a '), emphasis('word')], [quote(2, 6)], 'a {q1:*word*}'],
  ['emphasis is split where a quotation starts in it', [emphasis('He: go'), text(' now')], [quote(4, 10)], '*He: *{q1:*go* now}'],
  ['emphasis is split where a quotation ends in it', [text('go '), emphasis('now he said')], [quote(0, 6)], '{q1:go *now*}* he said*'],
  ['a quotation is split where it starts in a link', [link('He: go'), text(' now')], [quote(4, 10)], '<He: {q1:go}>{q1+: now}'],
  ['a quotation is split where it ends in a link', [text('go '), link('now he')], [quote(0, 6)], '{q1:go }<{q1+:now} he>'],
  ['a quotation that holds a link', [text('go '), link('now'), text(' or')], [quote(0, 9)], '{q1:go <now> or}'],
  ['nested quotations', [text('a b c d')], [quote(0, 7), quote(2, 5, 'q2')], '{q1:a {q2:b c} d}'],
  ['a mixed one with its words in marks', [text('a “b” c')], [quote(0, 7), quote(3, 4, 'q1', true)], '{q1:a “{q1!:b}” c}'],
  ['the same words as claim and as words in marks', [text('abc')], [quote(0, 3, 'q1', true), quote(0, 3)], '{q1:{q1!:abc}}'],
  ['two pieces with a gap', [text('a b c')], [quote(0, 1), quote(4, 5)], '{q1:a} b {q1:c}'],
  ['a break inside', [text('a'), {type: 'break'}, text('b')], [quote(0, 3)], '{q1:a/b}'],
  ['an image at the edge stays outside', [text('a'), {type: 'image', url: 'x.png'}], [quote(0, 1)], '{q1:a}[image]'],
  ['a span without text', [text('abc')], [quote(1, 1)], 'abc']
])('%s', (_, children, spans, expected) => {
  expect(sketch(weave(children, spans, () => undefined))).toBe(expected)
})

test('words are the same before and after, and the input is not changed', () => {
  const children = [text('He: '), emphasis('go '), link('now and'), text(' ever')]
  const before = JSON.stringify(children)
  const words = (nodes: readonly Phrasing[]): string =>
    nodes.map(node => ('children' in node ? words(node.children) : node.type === 'text' ? node.value : '')).join('')
  const woven = weave(children, [quote(4, 10), source(11, 16)], () => undefined)
  expect(words(woven)).toBe('He: go now and ever')
  expect(JSON.stringify(children)).toBe(before)
})
