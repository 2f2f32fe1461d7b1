import fc from 'fast-check'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTable} from 'micromark-extension-gfm-table'
import {expect, test} from 'vitest'
import {mdastFromMarkdown} from '../../src/parse/mdast-tree.js'

/** Markdown as a parser reads it that always looks for tables. */
function withTables(markdown: string): unknown {
  return fromMarkdown(markdown, {extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()]})
}

test.each([
  ['with bars around', '| a |\n| - |\n| b |'],
  ['with a bar between', 'a | b\n-|-\nc | d'],
  ['of one column, aligned to the left', 'a\n:-\nb'],
  ['of one column, aligned to the right', 'a\n-:\nb'],
  ['of one column, centered', 'a\n:-:\nb'],
  ['in a quotation', '> a|b\n> -|-']
])('a table %s is found', (_, markdown) => {
  const tree = mdastFromMarkdown(markdown)
  expect(JSON.stringify(tree)).toContain('"type":"table"')
  expect(tree).toEqual(withTables(markdown))
})

test('no table is missed', () => {
  let tables = 0
  const piece = fc.constantFrom('a', '-', '--', ':', '|', '\n', '\n', ' ', '> ', '\\')
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 12}), pieces => {
      const markdown = `a\n\n${pieces.join('')}` // no front matter
      const tree = mdastFromMarkdown(markdown)
      tables += Number(JSON.stringify(tree).includes('"table"'))
      expect(tree).toEqual(withTables(markdown))
    }),
    {numRuns: 5000}
  )
  expect(tables).toBeGreaterThan(5)
})
