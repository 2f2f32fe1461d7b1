import {existsSync, readdirSync, readFileSync} from 'node:fs'
import RssParser from 'rss-parser'
import {describe, expect, test} from 'vitest'
import type {Article} from '../../src/model/article.js'
import {fromNinjs} from '../../src/parse/from-ninjs.js'
import {parseHtml} from '../../src/parse/html.js'
import {parseMarkdown} from '../../src/parse/markdown.js'
import {parseText} from '../../src/parse/text.js'
import {jsonLdText, toJsonLd} from '../../src/serialize/json-ld.js'
import {lossesOf} from '../../src/serialize/losses.js'
import {toNinjs} from '../../src/serialize/ninjs.js'
import {toNitf} from '../../src/serialize/nitf.js'
import {toRss} from '../../src/serialize/rss.js'
import {ninjsValidator} from '../support/ninjs-schema.js'
import {hasSchemas, nitfErrors} from '../support/schemas.js'

const folders = ['examples/input', 'examples/demo', ...fixtureFolders()]

function fixtureFolders(): string[] {
  return existsSync('tests/fixtures') ? readdirSync('tests/fixtures').map(name => `tests/fixtures/${name}`) : []
}

const parsers: Record<string, (input: string) => {article: Article}> = {md: parseMarkdown, html: parseHtml, txt: parseText}

/** Every story of the project, whatever it is written in. */
const stories = folders.flatMap(folder => readdirSync(folder).flatMap(file => {
  const parse = parsers[file.split('.').at(-1)!]
  return parse === undefined ? [] : [{name: `${folder}/${file}`, article: parse(readFileSync(`${folder}/${file}`, 'utf8')).article}]
}))

test('there are stories in markdown, HTML and text', () => {
  expect(stories.length).toBeGreaterThan(3)
})

test.skipIf(!hasSchemas)('the XSD of NITF accepts every story', async () => {
  expect(await nitfErrors(stories.map(({article}) => toNitf(article, {promotions: 'label'})))).toEqual([])
})

describe.each(stories)('$name', ({article}) => {
  test.skipIf(!hasSchemas)('is valid ninjs', () => {
    expect(ninjsValidator()(toNinjs(article))).toEqual([])
  })

  test('comes back from ninjs', () => {
    expect(fromNinjs(JSON.parse(JSON.stringify(toNinjs(article))))).toEqual({article, problems: []})
  })

  test('has all its quotations in JSON-LD and NITF', () => {
    const text = jsonLdText(toJsonLd(article))
    const xml = toNitf(article)
    for (const {id, text: words} of article.quotes) {
      expect(text).toContain(jsonLdText({words}).slice('{"words":'.length, -1))
      expect(xml).toContain(`cd:quote="${id}"`)
    }
  })

  test('is read by a feed reader', async () => {
    const {items} = await new RssParser().parseString(toRss([article], {title: 'T', link: 'https://feed.example/'}))
    expect(items.map(({title}) => title)).toEqual([article.headline ?? ''])
  })

  test('loses nothing in silence', () => {
    const codes = new Set(lossesOf(article, 'nitf').map(({code}) => code))
    expect(codes.has('loss-promotion')).toBe(article.promotions.length > 0)
    expect(codes.has('loss-extension')).toBe(article.extensions !== undefined)
  })
})
