import type {Root} from 'mdast'
import {expect, test} from 'vitest'
import {fromMdast} from '../../src/parse/from-mdast.js'
import {toMarkdown} from '../../src/serialize/markdown.js'
import {parseMarkdown} from '../../src/parse/markdown.js'
import {toText} from '../../src/serialize/text.js'

const words = {type: 'text', value: 'The bridge opens.'}
// Nodes as remark-mdx makes them; mdast has no types for them.
const tree = (...children: unknown[]) => ({type: 'root', children}) as Root

test.each([
  ['an import', {type: 'mdxjsEsm', value: "import Chart from './chart.astro'"}, "import Chart from './chart.astro'"],
  ['an expression between blocks', {type: 'mdxFlowExpression', value: 'props.lead'}, '{props.lead}']
])('%s is no words of the story, and is kept', (_, node, value) => {
  const {article} = fromMdast(tree(node, {type: 'paragraph', children: [words]}))
  expect(toText(article)).toBe('The bridge opens.')
  expect(article.body.children[0]).toEqual({type: 'verbatim', format: 'markdown', value})
  expect(parseMarkdown(toMarkdown(article)).article.body.children[0]).toMatchObject({type: 'verbatim', format: 'markdown', value})
})

test('an expression in a sentence is kept in its place', () => {
  const {article} = fromMdast(tree({type: 'paragraph', children: [words, {type: 'mdxTextExpression', value: ' year '}, words]}))
  expect(article.body.children).toMatchObject([{children: [words, {type: 'verbatim', format: 'markdown', value: '{ year }'}, words]}])
})

test('the words inside a component stay', () => {
  const component = {type: 'mdxJsxFlowElement', name: 'Box', attributes: [], children: [{type: 'paragraph', children: [words]}]}
  expect(toText(fromMdast(tree(component)).article)).toBe('The bridge opens.')
})
