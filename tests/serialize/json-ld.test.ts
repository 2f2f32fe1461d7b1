import {isDeepStrictEqual} from 'node:util'
import fc from 'fast-check'
import {Parser} from 'htmlparser2'
import type {Article as SchemaArticle, Quotation, WithContext} from 'schema-dts'
import {describe, expect, expectTypeOf, test} from 'vitest'
import type {Article} from '../../src/model/article.js'
import {jsonLdScript, jsonLdText, toJsonLd, type ExtendedJsonLd} from '../../src/serialize/json-ld.js'
import {toText} from '../../src/serialize/text.js'
import {articleArbitrary} from '../arbitraries.js'
import {hostileArticles} from './hostile-articles.js'
import {emptyArticle, wholeArticle} from './whole-article.js'

interface Part {
  '@type': string
  text?: string
  creator?: unknown
  spokenByCharacter?: unknown
  [key: string]: unknown
}

const partsOf = (article: Article, options?: Parameters<typeof toJsonLd>[1]): Part[] =>
  (toJsonLd(article, options) as unknown as {hasPart?: Part[]}).hasPart ?? []
const quotationsOf = (article: Article) => partsOf(article).filter(part => part['@type'] === 'Quotation')

/** Every key of an object, at every depth. */
function keysOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const own = Array.isArray(value) ? [] : Object.keys(value)
  return [...own, ...Object.values(value).flatMap(keysOf)]
}

test('the types are those of schema-dts', () => {
  expectTypeOf(toJsonLd(emptyArticle, {vocabulary: 'schema.org'})).toEqualTypeOf<WithContext<SchemaArticle>>()
  expectTypeOf(toJsonLd(emptyArticle)).toEqualTypeOf<ExtendedJsonLd>()
  expectTypeOf<Extract<Quotation, {'@type': 'Quotation'}>['@type']>().toEqualTypeOf<'Quotation'>()
})

test.each(['NewsArticle', 'LiveBlogPosting', 'AdvertiserContentArticle'] as const)('%s keeps its type', type => {
  expect(toJsonLd({...emptyArticle, type})).toMatchObject({'@type': type})
})

test('a quotation has its words and who spoke them', () => {
  const [first, second, third] = quotationsOf(wholeArticle)
  const ada = {'@type': 'Person', name: 'Ada Byron', jobTitle: 'chief-engineer', affiliation: {'@type': 'Organization', name: 'Bridge Works'}}
  expect(first).toMatchObject({text: 'The bridge strongly holds', creator: ada, spokenByCharacter: ada})
  expect(second).toMatchObject({
    creator: {'@type': 'Organization', description: 'two harbour officials'},
    isBasedOn: {'@type': 'CreativeWork', name: 'Survey Report'}
  })
  expect(second!.creator).not.toHaveProperty('name')
  expect(third).toMatchObject({isPartOf: {'@id': 'https://news.example/2026/bridge#q2'}})
})

test('several sources are a list', () => {
  const {sources, attributions} = wholeArticle
  const article = {...wholeArticle, attributions: [{...attributions[0]!, sourceIds: [sources[0]!.id, sources[2]!.id]}]}
  expect(quotationsOf(article)[0]!.creator).toMatchObject([{name: 'Ada Byron'}, {'@type': 'Organization', name: 'Harbour Gazette'}])
})

test('the body is the text of the article', () => {
  expect(toJsonLd(wholeArticle)).toMatchObject({articleBody: toText(wholeArticle)})
})

test('what readers pay for is a part with its selector', () => {
  expect(partsOf({...emptyArticle, isAccessibleForFree: false}, {paywall: '.paid'})).toEqual([
    {'@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.paid'}])
  expect(partsOf({...emptyArticle, isAccessibleForFree: true}, {paywall: '.paid'})).toEqual([])
})

test('corrections are comments, dated where the date is one', () => {
  const correction = (date: string): Article => ({...emptyArticle, body: {type: 'root', children: [
    {type: 'correction', kind: 'correction', date, children: [{type: 'paragraph', children: [{type: 'text', value: 'Sorry.'}]}]}]}})
  expect(toJsonLd(correction('2026-11-24'))).toMatchObject({correction: [{'@type': 'CorrectionComment', text: 'Sorry.', datePublished: '2026-11-24'}]})
  expect(toJsonLd(correction('Nov. 24'))).toMatchObject({correction: [{'cd:date': 'Nov. 24'}]})
})

test('promotions are written on request, with what they ask for', () => {
  expect(partsOf(wholeArticle).filter(part => part['@type'] === 'WPAdBlock')).toEqual([])
  expect(partsOf(wholeArticle, {promotions: 'label'}).find(part => part['@type'] === 'WPAdBlock')).toMatchObject({
    name: 'Promotion headline', text: 'Promotional copy', sponsor: {name: 'Sponsor Name'},
    potentialAction: [{'@type': 'SubscribeAction', name: 'action-label', target: 'https://promo.example/sign-up'}],
    offers: [{'@type': 'Offer', price: '9.99', priceSpecification: {billingDuration: 'P3M'}}]
  })
})

test('a dateline is schema.org’s where the type has one, else our own', () => {
  const dateline = {text: 'PARIS —'}
  expect(toJsonLd({...emptyArticle, dateline})).toMatchObject({dateline: 'PARIS —'})
  expect(toJsonLd({...emptyArticle, type: 'BlogPosting', dateline})).toMatchObject({'cd:dateline': 'PARIS —'})
})

test('schema.org alone holds no word of ours', () => {
  const written = toJsonLd(wholeArticle, {vocabulary: 'schema.org', promotions: 'label'})
  expect(written['@context']).toBe('https://schema.org')
  expect(keysOf(written).filter(key => key.startsWith('cd:'))).toEqual([])
})

/** The scripts of a page, by type, and whatever stands outside them. */
function scriptsIn(html: string): {scripts: string[]; outside: string; elements: string[]} {
  const read = {scripts: [] as string[], outside: '', elements: [] as string[]}
  let inside = false
  const parser = new Parser({
    onopentag: name => {
      read.elements.push(name)
      if (name === 'script') {
        inside = true
        read.scripts.push('')
      }
    },
    onclosetag: name => {
      if (name === 'script') inside = false
    },
    ontext: text => {
      if (inside) read.scripts[read.scripts.length - 1] += text
      else read.outside += text
    },
    oncomment: text => {
      read.outside += text
    }
  })
  parser.end(html)
  return read
}

describe('in a page', () => {
  test.each(hostileArticles.map((article, index) => [index, article] as const))('attack %i stays inside its script and says the same', (_index, article) => {
    const written = toJsonLd(article, {promotions: 'label'})
    const {scripts, outside, elements} = scriptsIn(`<p>a</p>${jsonLdScript(written)}<p>b</p>`)
    expect(elements).toEqual(['p', 'script', 'p'])
    expect(outside).toBe('ab')
    expect(JSON.parse(scripts[0]!)).toEqual(written)
    expect(jsonLdText(written)).not.toMatch(/[<>&\u2028\u2029]|\p{Surrogate}/u)
  })

  test('no address could run a script', () => {
    const addresses = hostileArticles.flatMap(article => {
      const found: string[] = []
      JSON.stringify(toJsonLd(article, {vocabulary: 'schema.org', promotions: 'label'}), (key, value: unknown) => {
        if (['url', '@id', 'sameAs', 'target', 'contentUrl', 'embedUrl', 'citation'].includes(key)) found.push(...[value].flat().map(String))
        return value
      })
      return found
    })
    expect(addresses.length).toBeGreaterThan(0)
    expect(addresses.filter(address => /script\s*:|^data:text/i.test(address))).toEqual([])
  })
})

test('300 generated articles are plain JSON, and every quotation is there', () => {
  fc.assert(fc.property(articleArbitrary, article => {
    const written = toJsonLd(article, {promotions: 'label'})
    // A key may be called `constructor`, which matchers take for the object's own.
    expect(isDeepStrictEqual(JSON.parse(JSON.stringify(written)), written)).toBe(true)
    expect(quotationsOf(article).map(part => part.text)).toEqual(article.quotes.map(quote => quote.text))
  }), {numRuns: 300})
})

test('an article is made JSON-LD on its way into a script', () => {
  expect(jsonLdScript(wholeArticle)).toBe(jsonLdScript(toJsonLd(wholeArticle)))
  expect(jsonLdText(wholeArticle, {vocabulary: 'schema.org'})).toBe(jsonLdText(toJsonLd(wholeArticle, {vocabulary: 'schema.org'})))
  expect(() => jsonLdScript(null as unknown as object)).toThrow(expect.objectContaining({code: 'input-type'}))
  expect(() => jsonLdScript({copydesk: '1.0'})).toThrow(expect.objectContaining({code: 'input-type'}))
})

test('an own key of the prototype’s name stays data', () => {
  const extensions = JSON.parse('{"x-a": {"__proto__": {"polluted": 1}}}') as NonNullable<Article['extensions']>
  toJsonLd({...emptyArticle, extensions})
  expect(({} as {polluted?: number}).polluted).toBeUndefined()
})

test.each([
  [{vocabulary: 'dublin-core'}, 'option-unknown'],
  [{promotion: 'label'}, 'option-unknown'],
  [{paywall: 5}, 'input-type'],
  [null, 'input-type']
])('options %j are refused', (options, code) => {
  expect(() => toJsonLd(emptyArticle, options as object)).toThrow(expect.objectContaining({code}))
})
