import {expect, test} from 'vitest'
import {analyse} from '../../src/analysis/analyse.js'
import {paragraphs, sourceName} from '../support/sayings.js'

const said = (texts: readonly string[]) => {
  const analysis = analyse(paragraphs(...texts))
  const spans = analysis.spans.filter(each => each.type === 'quote')
  return analysis.quotes.map(({id, text}) => ({
    text,
    blocks: spans.filter(each => each.quoteId === id).map(each => each.block),
    by: analysis.attributions.filter(each => each.quoteIds.includes(id))
      .map(each => each.sourceIds.map(source => sourceName(analysis, source)).join())
  }))
}

test.each([
  ['the tag in the last paragraph', ['“It leaks.', '“It rots,” Nora Lind said.'],
    [{text: 'It leaks.\n\nIt rots,', blocks: [0, 1], by: ['Nora Lind']}]],
  ['straight marks', ['"It leaks.', '"It rots," Nora Lind said.'],
    [{text: 'It leaks.\n\nIt rots,', blocks: [0, 1], by: ['Nora Lind']}]],
  ['single marks', ['‘It leaks.', '‘It rots. It’s old.', '‘It sinks,’ Nora Lind said.'],
    [{text: 'It leaks.\n\nIt rots. It’s old.\n\nIt sinks,', blocks: [0, 1, 2], by: ['Nora Lind']}]],
  ['a single mark that the next paragraph does not take up is none', ['‘Twas the “Low Tide” that sank.', '“It rots,” Nora Lind said.'],
    [{text: 'It rots,', blocks: [1], by: ['Nora Lind']}]],
  ['a last paragraph of two words', ['“It leaks all day long.', '“It rots.”'],
    [{text: 'It leaks all day long.\n\nIt rots.', blocks: [0, 1], by: []}]],
  ['three paragraphs', ['“It leaks.', '“It rots.', '“It sinks,” Nora Lind said.'],
    [{text: 'It leaks.\n\nIt rots.\n\nIt sinks,', blocks: [0, 1, 2], by: ['Nora Lind']}]],
  ['the tag before the first paragraph', ['Nora Lind said: “It leaks.', '“It rots.', '“It sinks.”'],
    [{text: 'It leaks.\n\nIt rots.\n\nIt sinks.', blocks: [0, 1, 2], by: ['Nora Lind']}]],
  ['the tag in the middle', ['“It leaks.', '“It rots,” Nora Lind said. “It sinks.', '“We go.”'],
    [{text: 'It leaks.\n\nIt rots, It sinks.\n\nWe go.', blocks: [0, 1, 1, 2], by: ['Nora Lind']}]],
  ['another speaker before it', ['“It holds,” Tom Reed said.', '“It leaks.', '“It rots,” Nora Lind said.'], [
    {text: 'It holds,', blocks: [0], by: ['Tom Reed']},
    {text: 'It leaks.\n\nIt rots,', blocks: [1, 2], by: ['Nora Lind']}
  ]],
  ['nobody is named', ['“It leaks all day long.', '“It rots all night long.”'],
    [{text: 'It leaks all day long.\n\nIt rots all night long.', blocks: [0, 1], by: []}]],
  ['two closed paragraphs stay two', ['“It leaks all day long.”', '“It rots,” Nora Lind said.'], [
    {text: 'It leaks all day long.', blocks: [0], by: []},
    {text: 'It rots,', blocks: [1], by: ['Nora Lind']}
  ]]
])('a quotation that opens again each paragraph: %s', (_name, texts, expected) => {
  expect(said(texts)).toEqual(expected)
})

test('a quotation that goes on over two thousand paragraphs is one', () => {
  const texts = Array.from({length: 2000}, (_, index) => `“It leaks, part ${index}.`)
  expect(said([...texts, '“It rots,” Nora Lind said.']).map(each => each.by)).toEqual([['Nora Lind']])
})

test('a record says why only where there is a reason', () => {
  const {quotes, attributions} = analyse(paragraphs('“It leaks all day long.', '“It rots,” Nora Lind said.', '“It holds well enough.”'))
  expect(quotes.map(each => each.provenance.reasons)).toEqual([['cue “say”'], undefined])
  expect(attributions.map(each => each.provenance.reasons)).toEqual([['cue “say”'], undefined])
})
