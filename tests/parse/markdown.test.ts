import {describe, expect, test} from 'vitest'
import type {Article} from '../../src/model/article.js'
import type {Phrasing} from '../../src/model/body.js'
import {parseMarkdown} from '../../src/parse/markdown.js'
import {Problem} from '../../src/problems.js'
import {toMarkdown} from '../../src/serialize/markdown.js'
import {toText} from '../../src/serialize/text.js'

const read = (markdown: string) => parseMarkdown(markdown, {annotate: 'off', positions: 'omit'}).article
const blocks = (markdown: string) => read(markdown).body.children

describe('what looks like a directive and is none', () => {
  test.each([
    ['times', 'At 10:30 and 3:17, not 22:05:59.'],
    ['ISO times', 'From 2026-11-24T09:30:00Z to 2026-11-24T10:30:00+01:00.'],
    ['ports', 'It listens on localhost:8080 and :8080 alone.'],
    ['e-mail addresses', 'Write to ada_byron@example.org or mailto:ada@example.org.'],
    ['emoji names', 'A :smile: and a :note[not ours].'],
    ['brackets', '“We travel [to Lisbon] now,” she said [sic].'],
    ['verses and scores', 'Genesis 3:17 and a 2:1 win; a:quote and :quote alone.'],
    ['underscores in words', 'The file snake_case_name and AT&T and R&D.'],
    ['web addresses', 'See https://example.org/a_b?c=d&e=f and www.example.org.']
  ])('%s stay text, and are written as they were', (_, line) => {
    expect(blocks(line)).toEqual([{type: 'paragraph', children: [{type: 'text', value: line}]}])
    expect(toMarkdown(read(line))).toContain(`\n${line}\n`)
  })

  test('a container of others keeps its words', () => {
    expect(toText(read(':::note\nMind the gap.\n:::'))).toBe(':::note Mind the gap. :::')
  })
})

describe('front matter', () => {
  test('is read with the names that site generators use', () => {
    const {article, problems} = parseMarkdown(
      '---\ntitle: Bridge opens\ndate: 2026-11-24 9:30 +0100\nupdated: 2026-11-25\ntags: [roads, rivers]\nlang: en_GB\nauthor: Ada Byron\nlayout: post\n---\n\nText.'
    )
    expect(problems).toEqual([])
    expect(article).toMatchObject({
      headline: 'Bridge opens',
      datePublished: '2026-11-24T09:30:00+01:00',
      dateModified: '2026-11-25',
      keywords: ['roads', 'rivers'],
      author: [{type: 'person', name: 'Ada Byron'}],
      extensions: {'x-front-matter': {layout: 'post'}}
    })
  })

  test.each([
    ['as Astro has it', "'Jul 08 2022'", '2022-07-08'],
    ['in words', 'July 8, 2022', '2022-07-08'],
    ['of a feed', 'Fri, 08 Jul 2022 10:00:00 GMT', '2022-07-08T10:00:00Z'],
    ['with a space for the T', '2022-07-08 9:05', '2022-07-08T09:05:00'],
    ['with slashes, the year first', '2022/07/08', '2022-07-08']
  ])('a date %s is read', (_, date, expected) => {
    const {article, problems} = parseMarkdown(`---\ntitle: T\npubDate: ${date}\n---\n\nText.`)
    expect(problems).toEqual([])
    expect(article.datePublished).toBe(expected)
  })

  test('a date whose day and month nothing tells apart is reported and kept', () => {
    const {article, problems} = parseMarkdown('---\ntitle: T\ndate: 08/07/2022\n---\n\nText.')
    expect(problems.map(({code}) => code)).toEqual(['front-matter-value'])
    expect(article).toMatchObject({extensions: {'x-front-matter': {date: '08/07/2022'}}})
  })

  test.each([
    ['post', []],
    ['NewsArtcle', ['front-matter-value']]
  ])('a type of `%s` is kept', (type, codes) => {
    const {article, problems} = parseMarkdown(`---\ntitle: T\ntype: ${type}\n---\n\nText.`)
    expect(problems.map(({code}) => code)).toEqual(codes)
    expect(article).toMatchObject({type: 'NewsArticle', extensions: {'x-front-matter': {type}}})
  })

  test('unknown keys are written back as they were', () => {
    expect(toMarkdown(read('---\ntitle: T\nlayout: post\nnested: {a: [1, true]}\n---\n\nText.'))).toContain('\nlayout: post\n')
  })

  test('a broken value is reported at its line and kept', () => {
    const {article, problems} = parseMarkdown('---\ntitle: T\nauthor:\n  - {url: 7}\n---\n\nText.')
    expect(problems.map(({code, line}) => [code, line])).toEqual([['front-matter-value', 4]])
    expect(article.extensions).toEqual({'x-front-matter': {author: [{url: 7}]}})
  })

  test.each([
    ['line feeds', '---', '\n'],
    ['CR LF', '---', '\r\n'],
    ['CR alone', '---', '\r'],
    ['spaces behind the dashes', '--- \t', '\n'],
    ['a byte order mark', '\uFEFF---', '\n']
  ])('a broken value is found exactly with %s', (_, dashes, end) => {
    const markdown = [dashes, 'title: T', 'date: yesterday', '---', '', 'Text.'].join(end)
    const {article, problems} = parseMarkdown(markdown)
    expect(article.headline).toBe('T')
    const [problem] = problems
    expect(problem).toMatchObject({code: 'front-matter-value', line: 3, column: 7})
    const place = problem?.place
    expect(place && 'start' in place && markdown.slice(place.start.offset, place.end.offset)).toBe('yesterday')
  })

  test.each([
    ['a text in a folded block ends without a line feed', 'description: >\n  Two\n  lines.', {description: 'Two lines.'}],
    ['a text has no spaces around it', "title: ' T '", {headline: 'T'}]
  ])('%s', (_, yaml, expected) => {
    expect(read(`---\n${yaml}\n---\n\nText.`)).toMatchObject(expected)
  })

  test('a slip in a record is reported at its line, and takes no other record with it', () => {
    const source = (id: string, type: string) => `  - {id: ${id}, type: ${type}, anonymity: named, name: A, mentions: [], provenance: {origin: authored}}`
    const {article, problems} = parseMarkdown(`---\ncopydesk: '1.0'\nsources:\n${source('s1', 'person')}\n${source('s2', 'persom')}\nquotes:\n---\n\nText.`)
    expect(problems.map(({code, line}) => [code, line])).toEqual([['front-matter-value', 5]])
    expect(article.sources.map(({id}) => id)).toEqual(['s1'])
    expect(article.quotes).toEqual([])
    expect(article.extensions).toMatchObject({'x-front-matter': {sources: [{id: 's2', type: 'persom'}]}})
  })

  test('places are right behind a byte order mark', () => {
    const markdown = '\uFEFF“We go,” said Ada Byron.\n\nThey *went*.'
    const at = ({position}: {position?: {start: {offset?: number}; end: {offset?: number}}}) => markdown.slice(position?.start.offset, position?.end.offset)
    const {children} = parseMarkdown(markdown).article.body
    expect(children.map(at)).toEqual(['“We go,” said Ada Byron.', 'They *went*.'])
    const segments = children.flatMap(block => (block.type === 'paragraph' ? block.children : [])).filter(({type}) => type === 'quoteSegment')
    expect(segments.map(at)).toEqual(['We go,'])
  })

  test('TOML is reported and kept, and is no part of the story', () => {
    const {article, problems} = parseMarkdown('+++\ntitle = "T"\n\ndraft = true\n+++\n\nText.')
    expect(problems.map(({code, line}) => [code, line])).toEqual([['front-matter-invalid', 1]])
    expect(toText(article)).toBe('Text.')
    expect(article.extensions).toEqual({'x-front-matter-source': 'title = "T"\n\ndraft = true'})
  })

  test('broken YAML is reported at its line, and its text is kept', () => {
    const {article, problems} = parseMarkdown('---\ntitle: fine\nlist: [1, 2\n---\n\nText.')
    expect(problems.map(({code, line}) => [code, line])).toEqual([['front-matter-invalid', 3]])
    expect(article.extensions).toEqual({'x-front-matter-source': 'title: fine\nlist: [1, 2'})
  })

  test('the first heading is the headline where front matter has none, and stays where it has another', () => {
    expect(read('# Bridge opens\n\nText.')).toMatchObject({headline: 'Bridge opens', body: {children: [{type: 'paragraph'}]}})
    expect(read('---\ntitle: T\n---\n\n# Another\n\nText.').body.children.map(({type}) => type)).toEqual(['heading', 'paragraph'])
  })
})

describe('block quotations', () => {
  const caption = (value: string) => ({type: 'caption', children: [{type: 'text', value}]})
  test.each([
    ['a last paragraph', '> We go.\n>\n> — Ada Byron, engineer'],
    ['a last line after a break', '> We go.\\\n> — Ada Byron, engineer'],
    ['a last line', '> We go.\n> — Ada Byron, engineer'],
    ['a last line of two', '> We\n> go.\n> — Ada Byron, engineer']
  ])('%s that starts with a dash is the attribution line', (_, markdown) => {
    expect(blocks(markdown)).toEqual([
      {
        type: 'blockquote',
        children: [{type: 'paragraph', children: [{type: 'text', value: 'We go.'}]}, caption('— Ada Byron, engineer')]
      }
    ])
  })
})

describe('caller mistakes and limits', () => {
  test.each<[string, () => unknown, string]>([
    ['no string', () => parseMarkdown(7 as never), 'input-type'],
    ['an unknown option', () => parseMarkdown('', {anotate: 'off'} as never), 'option-unknown'],
    ['an option of the wrong type', () => parseMarkdown('', {annotate: false} as never), 'option-unknown'],
    ['options with a prototype', () => parseMarkdown('', JSON.parse('{"__proto__": {"annotate": "off"}}') as never), 'option-unknown'],
    ['too long', () => parseMarkdown('x'.repeat(11), {limits: {markdown: 10}}), 'limit-exceeded'],
    ['too deep', () => parseMarkdown('> '.repeat(200) + 'x'), 'limit-exceeded'],
    ['too many nodes', () => parseMarkdown('*a* '.repeat(100), {limits: {nodes: 50}}), 'limit-exceeded']
  ])('%s throws a problem', (_, call, code) => {
    expect(call).toThrow(Problem)
    expect(call).toThrow(expect.objectContaining({code}))
  })
})

describe('positions', () => {
  const source =
    '“We &amp; they *will \\*never\\** go,” said Ada Byron 😀.\r\n\r\n> “It\tis **so _very_** late,”\r\n> she said.\r\n\r\n- “Not [even *now*](x.html),” Ada Byron said.\r\n'

  test('of segments are exact across escapes, references, emoji, CR LF, tabs and marks', () => {
    const {article} = parseMarkdown(source)
    const slices = segmentsOf(article).map(({type, position}) => [type, source.slice(position!.start.offset, position!.end.offset)])
    const quotes = slices.filter(([type]) => type === 'quoteSegment').map(([, slice]) => slice)
    expect(quotes).toEqual([
      'We &amp; they *will \\*never\\** go,',
      'It\tis **so _very_** late,',
      'Not [even *now*](x.html),'
    ])
    expect(slices).toContainEqual(['attributionSegment', 'Ada Byron'])
  })

  test('of every block and text are inside the source and in order', () => {
    const {article} = parseMarkdown(source)
    for (const block of article.body.children) {
      expect(source.slice(block.position!.start.offset, block.position!.end.offset).trim()).not.toBe('')
    }
  })
})

function segmentsOf(article: Article): Phrasing[] {
  const found: Phrasing[] = []
  const visit = (node: {type: string; children?: unknown}): void => {
    if (node.type === 'quoteSegment' || node.type === 'attributionSegment') found.push(node as Phrasing)
    for (const child of (node.children ?? []) as Array<typeof node>) visit(child)
  }
  visit(article.body)
  return found
}
