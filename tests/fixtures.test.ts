import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {checkArticle, parseHtml, parseMarkdown, parseText, toHtml, toMarkdown, toText, type Article, type Parsed} from '../src/index.js'
import {withoutPositions} from './support/without-positions.js'

const folder = new URL('./fixtures/', import.meta.url)
const parsers: Readonly<Record<string, (input: string) => Parsed>> = {md: parseMarkdown, html: parseHtml, txt: parseText}
const names = readdirSync(folder)
const options = {positions: 'omit'} as const

function read(name: string): {input: string} & Parsed {
  const file = readdirSync(new URL(`${name}/`, folder)).find(entry => entry.startsWith('input.'))!
  const input = readFileSync(new URL(`${name}/${file}`, folder), 'utf8')
  return {input, ...parsers[file.split('.')[1]!]!(input)}
}

const asJson = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`

describe.each(names)('the story %s', name => {
  const {article, problems} = read(name)
  const plain = withoutPositions(article)

  test('is read as expected', async () => {
    await expect(asJson(plain)).toMatchFileSnapshot(`fixtures/${name}/article.json`)
    const found = [...problems, ...checkArticle(article)].map(({code, line, column, reason}) => ({code, line, column, reason}))
    await expect(asJson(found)).toMatchFileSnapshot(`fixtures/${name}/problems.json`)
  })

  test('comes back from markdown, HTML and JSON', () => {
    expect(parseMarkdown(toMarkdown(article), options).article).toEqual(plain)
    expect(parseHtml(toHtml(article), options).article).toEqual(plain)
    expect(JSON.parse(JSON.stringify(article))).toEqual(article)
  })

  test('says the same without annotations', () => {
    for (const written of [toMarkdown(article, {annotations: 'none'}), toHtml(article, {annotations: 'none'})]) {
      expect(written).not.toMatch(/data-cd|:quote\[|:attr\[/)
    }
  })
})

test('a word changed in a written body is that word changed in the article, at two hundred places and more', () => {
  const articles = names.map(name => read(name).article)
  const inMarkdown = articles.map(article => editsOf(article, toMarkdown, parseMarkdown))
  const inHtml = articles.map(article => editsOf(article, toHtml, parseHtml))
  for (const places of [...inMarkdown, ...inHtml]) expect(places).toBeGreaterThan(10)
  expect([...inMarkdown, ...inHtml].reduce((sum, places) => sum + places, 0)).toBeGreaterThanOrEqual(200)
}, 120_000)

/** Long words that stand once in the text, so that their place in a written body is known. */
function wordsIn(text: string): string[] {
  const words = text.match(/\p{L}{4,}/gu) ?? []
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts.keys()].filter(word => text.split(word).length === 2)
}

/** Changes each such word in the written body and expects just that in the article read back; gives the number of places. */
function editsOf(article: Article, write: (article: Article) => string, parse: (written: string, how: typeof options) => Parsed): number {
  const written = write(article)
  const text = toText(article)
  let places = 0
  for (const word of wordsIn(text)) {
    const bodies = [...written.matchAll(new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, 'gu'))]
    const inBody = bodies.filter(match => isProse(written, match.index))
    if (inBody.length !== 1) continue
    const at = inBody[0]!.index
    const edited = `${written.slice(0, at)}Changed${written.slice(at + word.length)}`
    const back = parse(edited, options).article
    expect(toText(back)).toBe(text.replace(word, 'Changed'))
    for (const quote of article.quotes) {
      const again = back.quotes.find(({id}) => id === quote.id)
      expect(again?.text).toBe(quote.text.replace(word, 'Changed'))
    }
    places++
  }
  return places
}

/** Whether an offset is in the prose of written markdown or HTML: not in front matter, records, tags or attributes. */
function isProse(written: string, offset: number): boolean {
  const front = /^---\n[^]*?\n---\n/.exec(written)?.[0].length ?? 0
  const records = written.lastIndexOf('<script')
  const open = written.lastIndexOf('<', offset)
  const inTag = written.startsWith('<article') && open > written.lastIndexOf('>', offset)
  return offset >= front && (records === -1 || offset < records) && !inTag && !/\{[^}\n]*$/.test(written.slice(Math.max(0, offset - 200), offset))
}
