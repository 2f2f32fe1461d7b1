import {describe, expect, it} from 'vitest'
import {readByline, readName} from '../../src/page/metadata-authors.js'

const sites = ['Example Times', 'exampletimes']

describe('readByline', () => {
  const rows: Array<[string, string, string[]]> = [
    ['By', 'By Ada Stone', ['Ada Stone']],
    ['By set in an element of its own', 'ByAda Stone', ['Ada Stone']],
    ['two authors', 'By Ada Stone and Ben Ott', ['Ada Stone', 'Ben Ott']],
    ['three authors', 'Ada Stone, Ben Ott & Cem Yılmaz', ['Ada Stone', 'Ben Ott', 'Cem Yılmaz']],
    ['Von', 'Von Eva Klein', ['Eva Klein']],
    ['a name with von', 'von Ursula von der Heide', ['Ursula von der Heide']],
    ['a kind of text', 'Ein Gastbeitrag von Prof. Dr. Eva Klein', ['Prof. Dr. Eva Klein']],
    ['text and pictures', 'Text: Eva Klein (Text) und Karl Ott (Fotos)', ['Eva Klein', 'Karl Ott']],
    ['a role before the name', 'Von unserem Redakteur Karl Ott', ['Karl Ott']],
    ['a place after the name', 'Von Eva Klein, Berlin', ['Eva Klein']],
    ['an agency after the name', 'Von Eva Klein, dpa', ['Eva Klein', 'dpa']],
    ['an agency and its service', 'dpa/lno', ['dpa/lno']],
    ['a role with its newsroom', 'ADA STONE, AP Sports Writer', ['ADA STONE']],
    ['a desk of the site', 'By Ada Stone, Example Times Business', ['Ada Stone']],
    ['those who helped', 'Par Ada Stone (avec Ben Ott, Eva Klein)', ['Ada Stone', 'Ben Ott', 'Eva Klein']],
    ['the site', 'By Example Times', []],
    ['the site in one word', 'exampleTimes', []],
    ['nobody', 'By admin', []],
    ['the newsroom', 'Redaktion', []],
    ['a link to other texts', 'View all posts by Ada Stone', ['Ada Stone']],
    ['the site with a sign between its words', 'Example & Times', []]
  ]
  it.each(rows)('reads %s', (_name, line, expected) => {
    expect(readByline(line, sites).map(({name}) => name)).toEqual(expected)
  })

  it('tells people from organizations, and keeps a role', () => {
    expect(readByline('Ada Stone, Staff Writer, Associated Press', sites)).toEqual([
      {type: 'person', name: 'Ada Stone', role: 'Staff Writer'},
      {type: 'organization', name: 'Associated Press'}
    ])
  })
})

describe('readName', () => {
  it.each([
    ['an address', 'ada@example.com'],
    ['a link', 'https://example.com/ada'],
    ['a placeholder', '{{author}}'],
    ['initials', 'as'],
    ['a sentence', 'The author of this text is not known to us']
  ])('takes %s for no name', (_name, text) => {
    expect(readName(text, sites)).toBeUndefined()
  })
})
