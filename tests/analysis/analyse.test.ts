import fc from 'fast-check'
import {expect, test} from 'vitest'
import {analyse} from '../../src/analysis/analyse.js'
import type {Analysis, AnalysisSpan, TextBlock} from '../../src/analysis/analysis.js'
import {paragraphs, sayings} from '../support/sayings.js'

const bits = [
  '“', '”', '"', "'", '‘', '’', '«', '»', '„', ' ', '. ', ', ', ': ', '? ', ' — ', '(', ')', 'Nora Lind', 'she', 'said', 'told', 'that',
  'according to', 'called', 'the official', 'in a statement', 'on Tuesday', 'Interfax', 'reported', 'we will go', 'and', 'who', 'asked', '🙂', '\n', 'Q: ', 'A: '
]
const anyText = fc.array(fc.constantFrom(...bits), {maxLength: 40}).map(parts => parts.join(''))
const anyBlock: fc.Arbitrary<TextBlock> = fc.record({
  text: fc.oneof(anyText, anyText.map(text => text.replaceAll(/(\w)([A-Z“])/g, '$1 $2')), fc.string()),
  kind: fc.constantFrom('paragraph', 'heading', 'listItem', 'tableCell'),
  quoted: fc.array(fc.record({start: fc.nat({max: 60}), end: fc.nat({max: 60})}), {maxLength: 3})
})

/** Quote spans nest; none crosses another, nor a mention. */
function crossings(spans: readonly AnalysisSpan[]): number {
  let count = 0
  for (const one of spans) {
    for (const other of spans) {
      if (one.block === other.block && one.start < other.start && other.start < one.end && one.end < other.end) count++
    }
  }
  return count
}

function checkAnalysis(blocks: readonly TextBlock[], analysis: Analysis): void {
  const ids = [...analysis.quotes, ...analysis.sources, ...analysis.attributions].map(each => each.id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const span of analysis.spans) {
    const words = blocks[span.block]!.text.slice(span.start, span.end)
    expect(words).not.toBe('')
    expect(words).toBe(words.trim())
    if (span.type === 'quote') expect(ids).toContain(span.quoteId)
    else for (const id of span.attributionIds) expect(ids).toContain(id)
  }
  expect(crossings(analysis.spans)).toBe(0)
  for (const {quoteIds, sourceIds, via} of analysis.attributions) {
    for (const id of [...quoteIds, ...sourceIds, ...(via ?? []).map(each => each.sourceId)]) expect(ids).toContain(id)
  }
  const inBlockquotes = new Set(analysis.blockquotes.map(each => each.quoteId))
  for (const quote of analysis.quotes.filter(each => !inBlockquotes.has(each.id))) {
    const own = analysis.spans.filter(span => span.type === 'quote' && span.quoteId === quote.id && span.quoted === undefined)
    expect(own.length).toBeGreaterThan(0)
  }
}

// oxlint-disable-next-line vitest/expect-expect -- checkAnalysis expects
test('whatever the text: nothing throws, spans lie in their blocks and never cross, every id is there', () => {
  fc.assert(
    fc.property(fc.array(anyBlock, {maxLength: 6}), blocks => {
      checkAnalysis(blocks, analyse(blocks))
      checkAnalysis(blocks, analyse(blocks, {language: 'de'}))
    }),
    {seed: 20261125, numRuns: 400}
  )
})

test('the text of a quote is its spans: a space between them, a blank line between blocks', () => {
  const blocks = paragraphs('“A bridge,” Nora Lind said. “A good one.', '“And a long one.”')
  const {quotes, spans} = analyse(blocks)
  expect(quotes[0]!.text).toBe('A bridge, A good one.\n\nAnd a long one.')
  expect(spans.filter(span => span.type === 'quote').map(({block, start, end}) => blocks[block]!.text.slice(start, end)))
    .toEqual(['A bridge,', 'A good one.', 'And a long one.'])
})

test('a mixed quote is one span, with the words in marks inside it', () => {
  const [block] = paragraphs('Nora Lind said the wall was “in ruins” after the flood.')
  const {spans} = analyse([block!])
  expect(spans.filter(span => span.type === 'quote').map(span => [block!.text.slice(span.start, span.end), span.quoted === true]))
    .toEqual([['the wall was “in ruins” after the flood', false], ['in ruins', true]])
})

test('reported words inside reported words are part of them', () => {
  const {quotes} = analyse(paragraphs('Nora Lind said Tom Reed told her that the pier was safe.'))
  expect(quotes.map(quote => quote.isPartOf)).toEqual([undefined, quotes[0]!.id])
})

test('he or she in somebody’s own words is not the speaker, and my mother is a source', () => {
  expect(sayings(paragraphs('“He rowed up and he said, ‘It is far too late,’” Nora Lind said.')))
    .toEqual(['Nora Lind (say): He rowed up and he said, ‘It is far too late,’ [direct]', ' (say): It is far too late, [direct]'])
  expect(sayings(paragraphs('“My mother told me, ‘Never trust a calm sea,’” Nora Lind said.')))
    .toEqual(['Nora Lind (say): My mother told me, ‘Never trust a calm sea,’ [direct]', 'mother (tell): Never trust a calm sea, [direct]'])
})

test('a quotation inside a quotation is part of it, with a source of its own', () => {
  const {quotes, attributions, sources} = analyse(paragraphs('Mr. Tom Reed met Ms. Ann Cole.', '“He told me, ‘never again,’ and left,” she said.'))
  expect(quotes.map(quote => [quote.text, quote.isPartOf])).toEqual([['He told me, ‘never again,’ and left,', undefined], ['never again,', quotes[0]!.id]])
  expect(attributions.map(each => sources.find(source => source.id === each.sourceIds[0])?.name)).toEqual(['Ann Cole', 'Tom Reed'])
})

test('every inferred record has a rule and a confidence', () => {
  const {quotes, sources, attributions} = analyse(paragraphs('“A bridge,” Nora Lind said. Officials said it was late.'))
  for (const {provenance} of [...quotes, ...sources, ...attributions]) {
    expect(provenance).toMatchObject({origin: 'inferred', rule: expect.any(String), confidence: expect.any(Number)})
  }
})

const seconds = (blocks: readonly TextBlock[]): number => {
  const start = process.cpuUsage()
  analyse(blocks)
  const {user} = process.cpuUsage(start)
  return user / 1e6
}

test.each([
  ['quotation marks', '"a '],
  ['opening marks', '“a '],
  ['one sentence', 'word '],
  ['tags without end', 'he said '],
  ['nested tags', 'Nora said that the report, '],
  ['joint names', 'Reed and '],
  ['lists of names', 'Reed Lind, Reed and '],
  ['a list of names', 'Reed, and Reed, '],
  ['quotations and tags', '“a” said he '],
  ['sources between commas', 'The inquiry, according to Nora Lind, a director, '],
  ['relays', 'quoted as saying '],
  ['quotations inside quotations', '“He said, ‘a b,’ and went on,” ']
])('cost stays linear: %s', (_name, piece) => {
  const text = (count: number): TextBlock[] => [{text: piece.repeat(count), kind: 'paragraph'}]
  seconds(text(2000))
  const small = seconds(text(8000))
  expect(seconds(text(32_000))).toBeLessThan(Math.max(small, 0.02) * 4 * 3)
})
