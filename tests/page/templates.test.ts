import {expect, it} from 'vitest'
import {hastFromHtml} from '../../src/parse/hast-tree.js'
import {pageBlocks} from '../../src/page/blocks.js'

const rows: Array<[string, string, string[]]> = [
  ['what follows a template is outside it', '<div><template><b>No</b></template></div><p>Yes</p>', ['Yes']],
  ['a template ends whatever it holds', '<div><template><table><tr><td>No</template></div><p>Yes</p>', ['Yes']],
  ['an object ends', '<object><p>No</p></object><p>Yes</p>', ['Yes']]
]

it.each(rows)('%s', (_name, html, expected) => {
  expect(pageBlocks(hastFromHtml(html)).map(({text}) => text)).toEqual(expected)
})
