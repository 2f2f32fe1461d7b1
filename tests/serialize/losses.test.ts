import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {Article} from '../../src/model/article.js'
import {toJsonLd} from '../../src/serialize/json-ld.js'
import {leafTree, type Leaf, type LeafTree} from '../../src/serialize/leaves.js'
import {fateOf, lossesOf} from '../../src/serialize/losses.js'
import {toHtml} from '../../src/serialize/html.js'
import {toMarkdown} from '../../src/serialize/markdown.js'
import {toNinjs} from '../../src/serialize/ninjs.js'
import {toNitf} from '../../src/serialize/nitf.js'
import {formats, type FormatName} from '../../src/serialize/registry.js'
import {toRss} from '../../src/serialize/rss.js'
import {toText} from '../../src/serialize/text.js'
import {articleArbitrary} from '../arbitraries.js'
import {withUniqueStrings} from '../support/unique-strings.js'
import {emptyArticle, wholeArticle} from './whole-article.js'

const channel = {title: 'A feed', link: 'https://feed.example/'}

/** Every way to write, with the options that change what is kept. */
const writers: Array<[name: string, format: FormatName, options: object, write: (article: Article) => string]> = [
  ['plain markdown', 'markdown', {annotations: 'none'}, article => toMarkdown(article, {annotations: 'none'})],
  ['plain markdown without promotions', 'markdown', {annotations: 'none', promotions: 'drop'},
    article => toMarkdown(article, {annotations: 'none', promotions: 'drop'})],
  ['markdown without promotions', 'markdown', {promotions: 'drop'}, article => toMarkdown(article, {promotions: 'drop'})],
  ['plain HTML', 'html', {annotations: 'none'}, article => toHtml(article, {annotations: 'none'})],
  ['HTML without promotions', 'html', {promotions: 'drop'}, article => toHtml(article, {promotions: 'drop'})],
  ['text', 'text', {}, article => toText(article)],
  ['text with choices', 'text', {headings: 'drop', sources: 'list'}, article => toText(article, {headings: 'drop', sources: 'list'})],
  ['JSON-LD', 'json-ld', {}, article => JSON.stringify(toJsonLd(article))],
  ['JSON-LD with promotions', 'json-ld', {promotions: 'label'}, article => JSON.stringify(toJsonLd(article, {promotions: 'label'}))],
  ['schema.org alone', 'json-ld', {vocabulary: 'schema.org'}, article => JSON.stringify(toJsonLd(article, {vocabulary: 'schema.org'}))],
  ['schema.org alone with promotions', 'json-ld', {vocabulary: 'schema.org', promotions: 'label'},
    article => JSON.stringify(toJsonLd(article, {vocabulary: 'schema.org', promotions: 'label'}))],
  ['ninjs', 'ninjs', {}, article => JSON.stringify(toNinjs(article)).replaceAll('\\"', '"')],
  ['ninjs without our body', 'ninjs', {bodies: ['text']}, article => JSON.stringify(toNinjs(article, {bodies: ['text']}))],
  ['ninjs with XHTML alone', 'ninjs', {bodies: ['xhtml']}, article => JSON.stringify(toNinjs(article, {bodies: ['xhtml']}))],
  ['NITF', 'nitf', {}, article => toNitf(article)],
  ['NITF with promotions', 'nitf', {promotions: 'label'}, article => toNitf(article, {promotions: 'label'})],
  ['RSS', 'rss', {}, article => toRss([article], channel)],
  ['RSS with promotions', 'rss', {promotions: 'label'}, article => toRss([article], channel, {promotions: 'label'})]
]

type Path = Array<string | number>

function* leavesOf(tree: LeafTree, path: Path = []): Generator<{leaf: Leaf; path: Path}> {
  if (tree.leaf) yield {leaf: tree.leaf, path}
  for (const child of tree.children) yield* leavesOf(child, [...path, child.key])
}

/** Leaves with a value that can be searched: node types are names, booleans are said in many ways, `none` by saying nothing. */
function searchable(article: Article): Array<{leaf: Leaf; path: Path}> {
  return [...leavesOf(leafTree(article))].filter(({leaf, path}) =>
    typeof leaf.value !== 'boolean' && leaf.value !== null && leaf.value !== 'none' && !(path.at(-1) === 'type' && leaf.field.includes('/')))
}

const startsWith = (path: Path, start: Path) => start.every((key, index) => path[index] === key)

/** Output as it is and without tags, in lower case: `Person` says `person`, and NITF's `org` an organization. */
function haystack(output: string): string {
  const text = `${output}\n${output.replace(/<[^>]*>/g, '')}`.replaceAll('&lt;', '<').replaceAll('&gt;', '>')
  // Markdown spells letters beside marks as references.
  return text.replace(/&#x([\dA-Fa-f]+);/g, (_, code: string) => String.fromCodePoint(parseInt(code, 16))).toLowerCase().replaceAll('<org', '<org organization')
    .replaceAll('-:', '-: right')
}

/** Markup may stand between the words of a quotation. */
function isFound({value, field}: Leaf, output: string): boolean {
  const words = String(value).toLowerCase()
  return output.includes(words) || (field === 'quotes.text' && words.split(/\s+/).every(word => output.includes(word)))
}

test.each(writers)('%s: every value of an article is in the output, or named by a loss', (_name, format, options, write) => {
  const output = haystack(write(wholeArticle))
  const named = lossesOf(wholeArticle, format, options).map(({path}) => path!)
  const missing = searchable(wholeArticle).filter(({leaf, path}) =>
    !isFound(leaf, output) && !named.some(start => startsWith(path, start)))
  expect(missing.map(({path}) => path.join('.'))).toEqual([])
})

const generated = fc.sample(articleArbitrary.map(withUniqueStrings), 100)

/** The words of a value: a quotation over several segments has one of each. */
const uniqueWords = ({value}: Leaf) => String(value).match(/tok\d+x/g) ?? []

test.each(writers)('%s: the same for generated articles', (_name, format, options, write) => {
  for (const article of generated) {
    const output = haystack(write(article))
    const named = lossesOf(article, format, options).map(({path}) => path!)
    const missing = searchable(article).filter(({leaf, path}) =>
      uniqueWords(leaf).some(word => !output.includes(word)) && !named.some(start => startsWith(path, start)))
    expect(missing.map(({path}) => path.join('.'))).toEqual([])
  }
})

test.each(writers)('%s: what a loss names alone is not in the output', (_name, format, options, write) => {
  const output = haystack(write(wholeArticle))
  const whole = JSON.stringify(wholeArticle)
  const once = searchable(wholeArticle).filter(({leaf}) =>
    typeof leaf.value === 'string' && leaf.value.length > 4 && whole.split(leaf.value).length === 2)
  // A node that is lost without its words says so in its reason.
  const named = lossesOf(wholeArticle, format, options).filter(({reason}) => !reason.includes(' itself')).map(({path}) => path!)
  const kept = once.filter(({leaf, path}) =>
    output.includes(String(leaf.value).toLowerCase()) && named.some(start => startsWith(path, start)))
  expect(kept.map(({path}) => path.join('.'))).toEqual([])
})

test.each(writers.filter(([name]) => !/^(?:markdown|HTML) /.test(name)))('%s has a row for every field of the model', (_name, format, options) => {
  const mapping = formats[format].mapping(options)
  const unknown = [...leavesOf(leafTree(wholeArticle))].filter(({leaf}) => fateOf(leaf.field, mapping) === undefined)
  expect(unknown.map(({leaf}) => leaf.field)).toEqual([])
})

test.each(['markdown', 'html'] as const)('%s loses nothing but positions', format => {
  expect(lossesOf(wholeArticle, format).map(({code}) => code)).toEqual(['loss-position'])
  expect(lossesOf(emptyArticle, format)).toEqual([])
})

test('a loss is a note with the path of what is lost', () => {
  const article: Article = {...emptyArticle, extensions: {'x-a': 1}}
  const [first, second, ...others] = lossesOf(article, 'nitf')
  expect(first).toMatchObject({code: 'loss-metadata', path: ['copydesk'], severity: 'note'})
  expect(second).toMatchObject({code: 'loss-extension', path: ['extensions'], severity: 'note'})
  expect(others).toEqual([])
})

test('the words of a node are kept where the node is lost', () => {
  const article: Article = {...emptyArticle, body: {type: 'root', children: [
    {type: 'heading', depth: 2, children: [{type: 'text', value: 'Words'}]}]}}
  const losses = lossesOf(article, 'text').filter(({path}) => path?.[0] === 'body')
  expect(losses.map(({reason, path}) => [reason, path])).toEqual([
    ['The kind of a block has no place in the format: body.children.0, the heading itself', ['body', 'children', 0]]
  ])
})

test.each([
  ['an unsafe link', {url: 'javascript:steal()'}, 'nitf', 'loss-url', ['url']],
  ['an unsafe picture', {image: [{url: 'data:text/html,x', alt: 'a'}]}, 'json-ld', 'loss-url', ['image', 0, 'url']],
  ['a control character in XML', {headline: 'a\u0001'}, 'rss', 'loss-character', ['headline']],
  ['a lone surrogate in XML', {headline: 'a\ud800'}, 'nitf', 'loss-character', ['headline']],
  ['a lone surrogate in JSON-LD', {headline: 'a\udc00'}, 'json-ld', 'loss-character', ['headline']]
] as const)('%s is named', (_name, fields, format, code, path) => {
  const article = {...emptyArticle, ...fields} as Article // the rows are read-only
  expect(lossesOf(article, format)).toContainEqual(expect.objectContaining({code, path}))
})

test.each([
  ['a format that is none', () => lossesOf(emptyArticle, 'docx' as 'rss'), 'option-unknown'],
  ['a name from the prototype', () => lossesOf(emptyArticle, 'constructor' as 'rss'), 'option-unknown'],
  ['an option that is none', () => lossesOf(emptyArticle, 'rss', {colour: 'red'} as object), 'option-unknown'],
  ['no article', () => lossesOf({} as Article, 'rss'), 'input-type']
])('%s is refused', (_name, run, code) => {
  expect(run).toThrow(expect.objectContaining({code}))
})
