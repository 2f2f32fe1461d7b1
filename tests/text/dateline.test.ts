import {expect, test} from 'vitest'
import {datelineOf} from '../../src/text/dateline.js'

test.each<[string, string, {text: string; place: string; date?: string} | undefined]>([
  ['a place in capitals', 'NORRHAVEN — Crews walked out.', {text: 'NORRHAVEN', place: 'NORRHAVEN'}],
  ['a place and a date', 'NORRHAVEN, March 4 — Crews walked out.', {text: 'NORRHAVEN, March 4', place: 'NORRHAVEN', date: 'March 4'}],
  ['a place, its country and an agency', 'LOWER VALE, England (AP) — Rain fell.', {text: 'LOWER VALE, England (AP)', place: 'LOWER VALE, England'}],
  ['a place and an agency, not in capitals', 'Lower Vale (Nordpress) - Rain fell.', {text: 'Lower Vale (Nordpress)', place: 'Lower Vale'}],
  ['two hyphens', 'ASHFORD, Ohio, Nov. 24 -- Rain fell.', {text: 'ASHFORD, Ohio, Nov. 24', place: 'ASHFORD, Ohio', date: 'Nov. 24'}],
  ['a sentence with a dash', 'Frost — who chairs the committee — said no.', undefined],
  ['a quotation', '“NO — never,” she said.', undefined],
  ['capitals without a dash', 'NATO said on Monday that it would.', undefined],
  ['a compound with a hyphen', 'Anglo-French talks began.', undefined]
])('%s', (_, paragraph, expected) => {
  const found = datelineOf(paragraph)
  if (expected === undefined) expect(found).toBeUndefined()
  else expect(found).toEqual({...expected, end: paragraph.search(/(?:Crews|Rain)/)})
})
