import {expect, test} from 'vitest'
import {fromHast} from '../../src/parse/from-hast.js'
import {fromMdast} from '../../src/parse/from-mdast.js'
import {toText} from '../../src/serialize/text.js'

const mistake = expect.objectContaining({code: 'input-type'})
const words = {type: 'text', value: 'Words.'}

// trees of the rows are wrong, or foreign, on purpose: `never` stands for both
const mdast = (...children: unknown[]) => fromMdast({type: 'root', children} as never, {source: 'Words.'})
const hast = (...children: unknown[]) => fromHast({type: 'root', children} as never, {source: 'Words.'})

test.each([
  ['no node', null],
  ['a node without a type', {children: []}],
  ['a text without its value', {type: 'paragraph', children: [{type: 'text'}]}],
  ['a paragraph without children', {type: 'paragraph'}],
  ['children that are no list', {type: 'card', children: 'Words.'}],
  ['a heading of no depth', {type: 'heading', depth: 7, children: [words]}],
  ['a table without rows', {type: 'table', children: [words]}],
  ['a row without cells', {type: 'table', children: [{type: 'tableRow', children: [words]}]}],
  ['a link to a number', {type: 'paragraph', children: [{type: 'link', url: 3, children: [words]}]}],
  ['a picture whose words are none', {type: 'paragraph', children: [{type: 'image', url: 'a.png', alt: 3}]}],
  ['a directive with an attribute that is no text', {type: 'leafDirective', name: 'embed', attributes: {url: 3}, children: []}],
  ['a position without points', {type: 'paragraph', position: {start: {}, end: {}}, children: [words]}]
])('%s in a tree of mdast is a mistake of the caller', (_, node) => {
  expect(() => mdast(node)).toThrow(mistake)
})

test.each([
  ['no node', null],
  ['a text without its value', {type: 'text'}],
  ['an element without properties', {type: 'element', tagName: 'p', children: [words]}],
  ['a position that is none', {type: 'element', tagName: 'p', properties: {}, position: {start: {line: 1}}, children: [words]}]
])('%s in a tree of hast is a mistake of the caller', (_, node) => {
  expect(() => hast(node)).toThrow(mistake)
})

test('nodes of other syntaxes keep their words', () => {
  expect(toText(mdast({type: 'card', children: [words]}, {type: 'math', value: 'a + b'}).article)).toBe('Words.\n\na + b')
})

test('a limit may be taken away', () => {
  const deep = {type: 'root', children: Array.from({length: 200}).reduce<unknown[]>(children => [{type: 'blockquote', children}], [words])}
  expect(() => fromMdast(deep as never)).toThrow(expect.objectContaining({code: 'limit-exceeded'}))
  expect(toText(fromMdast(deep as never, {limits: {depth: Infinity}}).article)).toBe('Words.')
})

test('absent positions and fields may be null', () => {
  const nulls = {type: 'paragraph', position: null, children: [{...words, position: null}, {type: 'image', url: 'a.png', alt: null, title: null}]}
  expect(toText(mdast(nulls).article)).toBe('Words.')
  expect(toText(hast({type: 'element', tagName: 'p', properties: {}, position: null, children: [words]}).article)).toBe('Words.')
})
