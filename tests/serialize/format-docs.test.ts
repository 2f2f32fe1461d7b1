import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {formatPages, formatTables, withTables} from '../../scripts/format-tables.js'
import {fateOf} from '../../src/serialize/losses.js'
import {formats} from '../../src/serialize/registry.js'

test.each(formatPages)('docs/formats/$format.md has the tables of its mapping (`npm run docs` writes them)', page => {
  const text = readFileSync(`docs/formats/${page.format}.md`, 'utf8')
  expect(text).toBe(withTables(text, page))
})

test('every format that loses something has a page', () => {
  const losing = Object.keys(formats).filter(name => Object.keys(formats[name as keyof typeof formats].mapping(undefined)).length > 0)
  expect(formatPages.map(({format}) => format).toSorted()).toEqual(losing.toSorted())
})

test('a row speaks for what it holds, until one of its own does', () => {
  const mapping = {quotes: {kept: true}, 'quotes.provenance': {loss: 'loss-provenance'}, 'body/link': {kept: true}, 'promotions.content': {kept: true}} as const
  expect(fateOf('quotes.text', mapping)).toBe(mapping.quotes)
  expect(fateOf('quotes.provenance.rule', mapping)).toBe(mapping['quotes.provenance'])
  expect(fateOf('promotions.content/link.url', mapping)).toBe(mapping['body/link'])
  expect(fateOf('headline', mapping)).toBeUndefined()
})

test('tables say where a field goes, and what is lost', () => {
  const tables = formatTables(formatPages.find(({format}) => format === 'nitf')!)
  expect(tables).toContain('| `headline` | `hedline/hl1, title` |')
  expect(tables).toContain('| `extensions` | – `loss-extension` |')
  expect(tables).toContain('| `quotes.text` | `q, bq`; else `loss-quotation`, the body has other words |')
})
