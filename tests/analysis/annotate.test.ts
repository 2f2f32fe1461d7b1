import {expect, test} from 'vitest'
import {checkArticle, parseMarkdown, type Article} from '../../src/index.js'
import {annotate} from '../../src/analysis/annotate.js'
import {withoutPositions} from '../support/without-positions.js'

const story = '“We go now,” Ada Byron said.\n\nThe mayor said that the bridge was safe.\n\n> Nobody asked us.\n>\n> — Leo Brandt, farmer'
const read = (annotations: 'auto' | 'off', markdown = story): Article =>
  parseMarkdown(markdown, {annotate: annotations, positions: 'omit'}).article

test('finds what a parser finds', () => {
  expect(annotate(read('off'))).toEqual(read('auto'))
})

test('replaces an earlier analysis of its own', () => {
  expect(annotate(read('auto'))).toEqual(read('auto'))
})

test('keeps what somebody wrote, and infers nothing where it stands', () => {
  const {article} = parseMarkdown(
    '---\ncopydesk: "1.0"\nsources:\n  - {id: s1, type: person, name: Ada Byron, anonymity: named, mentions: [], provenance: {origin: authored}}\n' +
      'attributions:\n  - {id: a1, quoteIds: [q1], sourceIds: [s1], provenance: {origin: authored}}\n' +
      'quotes:\n  - {id: q1, kind: direct, provenance: {origin: authored}}\n---\n\n' +
      '“:quote[We go now,]{of=q1}” Ada Byron said.\n\n“Never,” Leo Brandt said.',
    {positions: 'omit'}
  )
  const annotated = annotate(article)
  expect(annotated.quotes.map(({text, provenance}) => [text, provenance.origin])).toEqual([
    ['We go now,', 'authored'],
    ['Never,', 'inferred']
  ])
  expect(annotated.attributions).toHaveLength(2)
  expect(checkArticle(annotated).filter(problem => problem.severity === 'error')).toEqual([])
})

test('leaves the article that it was given as it was', () => {
  const article = read('off')
  const before = withoutPositions(article)
  annotate(article)
  expect(article).toEqual(before)
})
