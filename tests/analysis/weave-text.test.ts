import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {AnalysisSpan} from '../../src/analysis/analysis.js'
import {weave} from '../../src/analysis/weave.js'
import {weaveText} from '../../src/analysis/weave-text.js'
import {normalizeWords} from '../../src/blocks/normalize-phrasing.js'
import type {Text} from '../../src/model/body.js'

const value = 'a bc “d e” f, gh “i” jk'
const text: Text = {type: 'text', value}
const nowhere = () => undefined
const offsets = {start: fc.nat(value.length), end: fc.nat(value.length)}
const spanOf = fc.oneof(
  fc.record({
    ...offsets, block: fc.constant(0), type: fc.constant('quote' as const), quoteId: fc.constantFrom('q1', 'q2'),
    quoted: fc.constantFrom(undefined, true as const)
  }),
  fc.record({
    ...offsets, block: fc.constant(0), type: fc.constant('attribution' as const),
    attributionIds: fc.constantFrom(['a1'], ['a1', 'a2']), role: fc.constantFrom('source' as const, 'cue' as const)
  })
)

const crosses = (one: AnalysisSpan, other: AnalysisSpan): boolean =>
  one.start < other.start && other.start < one.end && one.end < other.end

test('a text alone is woven as weave and the normal form have it, or not at all', () => {
  let woven = 0
  fc.assert(fc.property(fc.array(spanOf, {minLength: 1, maxLength: 4}), given => {
    const spans = given.map(({quoted, ...span}: {quoted?: true} & typeof given[number]): AnalysisSpan =>
      (quoted === true ? {...span, quoted} : span) as AnalysisSpan) // the same span less an absent key
    fc.pre(!spans.some(one => spans.some(other => crosses(one, other))))
    const found = weaveText(text, spans, nowhere)
    if (found === undefined) return
    woven++
    expect(found).toEqual(normalizeWords(weave([text], spans, nowhere)))
  }), {seed: 20261125, numRuns: 3000})
  expect(woven).toBeGreaterThan(100)
})

test.each<[string, AnalysisSpan[]]>([
  ['spans that cross', [{block: 0, start: 0, end: 4, type: 'quote', quoteId: 'q1'}, {block: 0, start: 2, end: 9, type: 'quote', quoteId: 'q2'}]],
  ['white space at an edge', [{block: 0, start: 1, end: 4, type: 'quote', quoteId: 'q1'}]],
  ['a span that ends beyond the text', [{block: 0, start: 2, end: 99, type: 'quote', quoteId: 'q1'}]],
  ['pieces of one quotation with a space between', [{block: 0, start: 0, end: 1, type: 'quote', quoteId: 'q1'}, {block: 0, start: 2, end: 4, type: 'quote', quoteId: 'q1'}]]
])('%s are left to the general way', (_, spans) => {
  expect(weaveText(text, spans, nowhere)).toBe(undefined)
})

test('pieces have the places that are found for them, and segments those of their pieces', () => {
  const point = (offset: number) => ({line: 1, column: offset + 1, offset})
  const locate = (_: unknown, start: number, end: number) => ({start: point(start), end: point(end)})
  expect(weaveText(text, [{block: 0, start: 6, end: 9, type: 'quote', quoteId: 'q1'}], locate)).toEqual([
    {type: 'text', position: {start: point(0), end: point(6)}, value: 'a bc “'},
    {
      type: 'quoteSegment', position: {start: point(6), end: point(9)}, quoteId: 'q1',
      children: [{type: 'text', position: {start: point(6), end: point(9)}, value: 'd e'}]
    },
    {type: 'text', position: {start: point(9), end: point(23)}, value: '” f, gh “i” jk'}
  ])
})
