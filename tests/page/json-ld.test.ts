import {describe, expect, it} from 'vitest'
import {readLinkedData, typesOf} from '../../src/page/json-ld.js'
import {articleNode, booleanOf, linkedAuthors, stringOf} from '../../src/page/metadata-linked.js'

describe('readLinkedData', () => {
  const rows: Array<[string, string, string[]]> = [
    ['a node', '{"@type": "NewsArticle"}', ['NewsArticle']],
    ['an array', '[{"@type": "WebSite"}, {"@type": "Article"}]', ['WebSite', 'Article']],
    ['a graph', '{"@graph": [{"@type": "WebPage"}, {"@type": ["Article", "NewsArticle"]}]}', ['WebPage', 'Article', 'NewsArticle']],
    ['a node inside another', '{"@type": "WebPage", "mainEntity": {"@type": "Article"}}', ['WebPage', 'Article']],
    ['types with a namespace', '{"@type": "http://schema.org/NewsArticle"}', ['NewsArticle']],
    ['a comment around it', '<!-- {"@type": "Article"} -->', ['Article']],
    ['CDATA around it', '/*<![CDATA[*/ {"@type": "Article"} /*]]>*/', ['Article']],
    ['raw line feeds in strings', '{"@type": "Article", "headline": "one\ntwo"}', ['Article']],
    ['trailing commas', '{"@type": "Article", "keywords": ["a", "b", ], }', ['Article']],
    ['several values in a row', '{"@type": "Article"}\n{"@type": "WebSite"}', ['Article', 'WebSite']],
    ['a semicolon after it', '{"@type": "Article"};', ['Article']],
    ['nothing', '  ', []]
  ]
  it.each(rows)('reads %s', (_name, script, expected) => {
    const data = readLinkedData([script])
    expect(data.nodes.flatMap(typesOf)).toEqual(expected)
    expect(data.broken).toEqual([])
  })

  it('names what cannot be mended, and reads the other scripts', () => {
    const data = readLinkedData(['{"@type": "Article", "headline": "no end', '{"@type": "WebSite"}'])
    expect(data.nodes.flatMap(typesOf)).toEqual(['WebSite'])
    expect(data.broken).toHaveLength(1)
  })

  it('reads deep nesting without recursion', () => {
    const deep = '{"@type": "Article", "a": '.repeat(2000) + '1' + '}'.repeat(2000)
    expect(readLinkedData([deep]).nodes.length).toBeGreaterThan(10)
  })
})

describe('articleNode', () => {
  it('takes the article before the page and the site', () => {
    const data = readLinkedData(['[{"@type":"WebSite","name":"S"},{"@type":"WebPage","name":"P"},{"@type":"NewsArticle","headline":"H"}]'])
    expect(stringOf(articleNode(data, undefined)?.['headline'])).toBe('H')
  })

  it('takes the article whose headline is the title of the page', () => {
    const data = readLinkedData(['[{"@type":"NewsArticle","headline":"Other story"},{"@type":"NewsArticle","headline":"Bridge closes"}]'])
    expect(stringOf(articleNode(data, 'Bridge closes | Example Times')?.['headline'])).toBe('Bridge closes')
  })
})

describe('linkedAuthors', () => {
  const rows: Array<[string, string, unknown[]]> = [
    ['a string', '"By Ada Stone"', [{type: 'person', name: 'Ada Stone'}]],
    ['several people', '[{"@type":"Person","name":"Ada Stone"},{"@type":"Person","name":"Ben Ott"}]', [{type: 'person', name: 'Ada Stone'}, {type: 'person', name: 'Ben Ott'}]],
    ['two names in one', '{"@type":"Person","name":"Ada Stone and Ben Ott"}', [{type: 'person', name: 'Ada Stone'}, {type: 'person', name: 'Ben Ott'}]],
    ['an address and a title', '{"@type":"Person","name":"Ada Stone","url":"https://example.com/ada","jobTitle":"Reporter"}', [{type: 'person', name: 'Ada Stone', url: 'https://example.com/ada', jobTitle: 'Reporter'}]],
    ['an organization', '{"@type":"Organization","name":"Wire Desk"}', [{type: 'organization', name: 'Wire Desk'}]],
    ['a reference', '{"@id":"#ada"}', [{type: 'person', name: 'Ada Stone'}]],
    ['escaped letters', '"Eva M&uuml;ller"', [{type: 'person', name: 'Eva Müller'}]],
    ['a description in HTML', '{"@type":"Person","name":"Ada Stone","description":"Writes for <b>us</b> &amp; others."}', [{type: 'person', name: 'Ada Stone', description: 'Writes for us & others.'}]],
    ['the site', '{"@type":"Organization","name":"Example Times"}', []]
  ]
  it.each(rows)('reads %s', (_name, author, expected) => {
    const data = readLinkedData([`[{"@type":"Article","author":${author}},{"@type":"Person","@id":"#ada","name":"Ada Stone"}]`])
    expect(linkedAuthors(data.nodes[0]!, data, ['Example Times'])).toEqual(expected)
  })
})

it('reads a yes or no however it was written', () => {
  expect([true, 'True', 'false', 'no', 'perhaps', undefined].map(booleanOf)).toEqual([true, true, false, false, undefined, undefined])
})
