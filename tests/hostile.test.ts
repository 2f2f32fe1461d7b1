import {existsSync, readFileSync} from 'node:fs'
import {micromark} from 'micromark'
import {describe, expect, test} from 'vitest'
import {
  articleSchema, jsonLdScript, parseHtml, parseMarkdown, parseText, Problem, toHtml, toMarkdown, toText, type Article, type Parsed
} from '../src/index.js'
import {hostileArticles} from './serialize/hostile-articles.js'
import {activeParts} from './support/active-html.js'
import {withoutPositions} from './support/without-positions.js'

interface HostileCase {
  id: string
  kind: 'markdown' | 'html' | 'text'
  group: 'xss' | 'jsonld' | 'yaml' | 'scale'
  text?: string
  make?: {head?: string; repeat: string; count: number; tail?: string}
}

const file = new URL('../../shared/bench/hostile/cases.json', import.meta.url)
const {cases} = (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {cases: []}) as {cases: HostileCase[]}
if (cases.length === 0) console.log('hostile input is skipped: ../shared/bench/hostile is missing')

const parsers = {markdown: parseMarkdown, html: parseHtml, text: parseText}

function inputOf({text, make}: HostileCase): string {
  return text ?? `${make?.head ?? ''}${make?.repeat.repeat(make.count)}${make?.tail ?? ''}`
}

/** What a parser gives, or nothing where it refuses with the one error that it may throw. */
function parsed(parse: (input: string) => Parsed, input: string): Article | undefined {
  try {
    return parse(input).article
  } catch (error) {
    expect(error).toBeInstanceOf(Problem)
    return undefined
  }
}

/** The markdown as a renderer shows it that lets raw HTML and every address through. */
function rendered(markdown: string): string {
  const body = markdown.replace(/^---\n[^]*?\n---\n/, '')
  return micromark(body, {allowDangerousHtml: true, allowDangerousProtocol: true})
}

function expectInactive(article: Article): void {
  for (const annotations of ['keep', 'none'] as const) {
    expect(activeParts(toHtml(article, {annotations}))).toEqual([])
    expect(activeParts(rendered(toMarkdown(article, {annotations})))).toEqual([])
  }
  expect(activeParts(jsonLdScript(article))).toEqual([])
}

describe.skipIf(cases.length === 0)('hostile input', () => {
  test.each(cases)('$id', given => {
    const input = inputOf(given)
    const kinds = given.group === 'xss' || given.group === 'jsonld' ? (['markdown', 'html', 'text'] as const) : [given.kind]
    for (const kind of kinds) {
      const article = parsed(parsers[kind], input)
      if (article === undefined) continue
      expect(articleSchema.safeParse(article).error).toBeUndefined()
      expect(JSON.parse(JSON.stringify(article))).toEqual(article)
      expect(toText(article)).toBeTypeOf('string')
      if (given.group === 'scale') continue
      expectInactive(article)
      const plain = withoutPositions(article)
      expect(parseMarkdown(toMarkdown(article), {positions: 'omit'}).article).toEqual(plain)
      expect(parseHtml(toHtml(article), {positions: 'omit'}).article).toEqual(plain)
    }
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(({} as {isAdmin?: unknown}).isAdmin).toBeUndefined()
    expect(Object.hasOwn(globalThis, '__pwned')).toBe(false)
  }, 60_000)
})

test.each(hostileArticles.map((article, index) => [index, article] as const))('hand-made article %i is written inactive', (_, article) => {
  const refused = refusalOf(article)
  expect(refused === undefined || refused instanceof Problem).toBe(true)
  if (refused === undefined) expectInactive(article)
})

/** What a writer throws for an article. */
function refusalOf(article: Article): unknown {
  try {
    toHtml(article)
    return undefined
  } catch (error) {
    return error
  }
}
