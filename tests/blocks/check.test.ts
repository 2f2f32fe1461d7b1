import fc from 'fast-check'
import {expect, test} from 'vitest'
import {checkArticle} from '../../src/blocks/check.js'
import type {Article, Block, Phrasing, Promotion, Quote, Source} from '../../src/schema.js'
import {articleArbitrary} from '../arbitraries.js'

const provenance = {origin: 'authored' as const}
const text = (value: string): Phrasing => ({type: 'text', value})
const quote = (quoteId: string, ...children: Phrasing[]): Phrasing => ({type: 'quoteSegment', quoteId, children})
const paragraph = (...children: Phrasing[]): Block => ({type: 'paragraph', children})
const record = (id: string, words: string, more: Partial<Quote> = {}): Quote => ({id, kind: 'direct', text: words, provenance, ...more})
const ada: Source = {id: 's1', type: 'person', name: 'Ada Byron', anonymity: 'named', mentions: [], provenance}
const appeal: Promotion = {id: 'p1', kind: 'donation', content: [paragraph(text('Our reporting is paid for by readers like you.'))], actions: [], offers: [], provenance}

/** An article without a problem. */
const article: Article = {
  copydesk: '1.0',
  type: 'NewsArticle',
  headline: 'Committee votes',
  datePublished: '2026-11-24',
  author: [],
  body: {
    type: 'root',
    children: [
      paragraph(text('“'), quote('q1', text('We go.')), text('” '), {type: 'attributionSegment', attributionIds: ['a1'], role: 'source', children: [text('Ada Byron')]}),
      {type: 'promotion', promotionId: 'p1'}
    ]
  },
  quotes: [record('q1', 'We go.')],
  sources: [ada],
  attributions: [{id: 'a1', quoteIds: ['q1'], sourceIds: ['s1'], provenance}],
  promotions: [appeal]
}

/** The article with blocks more. */
const plus = (...blocks: Block[]): Article => ({...article, body: {type: 'root', children: [...article.body.children, ...blocks]}})
const found = (value: unknown) => checkArticle(value).map(problem => `${problem.severity} ${problem.code} ${problem.path?.join('.')}`)

test('an article that is right has no problem', () => {
  expect(checkArticle(article)).toEqual([])
})

test.each<[string, Article, string[]]>([
  ['two records with one id', {...article, sources: [ada, {...ada, name: 'Bo'}]}, ['error id-duplicate sources.1.id']],
  ['one id in two lists', {...article, sources: [{...ada, id: 'q1'}], attributions: [{...article.attributions[0]!, sourceIds: ['q1']}]}, ['error id-duplicate sources.0.id']],
  ['a segment of no quote', plus(paragraph(quote('q9', text('No.')))), ['error id-dangling body.children.2.children.0.quoteId']],
  ['a block quotation of no quote', plus({type: 'blockquote', quoteId: 'q9', children: [paragraph(text('No.'))]}), ['error id-dangling body.children.2.quoteId']],
  ['an attribution segment of no attribution', plus(paragraph({type: 'attributionSegment', attributionIds: ['a1', 'a9'], role: 'cue', children: [text('said')]})), ['error id-dangling body.children.2.children.0.attributionIds']],
  ['a leaf of no promotion', plus({type: 'promotion', promotionId: 'p9'}), ['error id-dangling body.children.2.promotionId']],
  ['an attribution of no quote and no source', {...article, attributions: [{id: 'a1', quoteIds: ['q1', 'q9'], sourceIds: ['s1', 's9'], via: [{sourceId: 's8', role: 'relay'}], provenance}]}, ['error id-dangling attributions.0.quoteIds.1', 'error id-dangling attributions.0.sourceIds.1', 'error id-dangling attributions.0.via.0.sourceId']],
  ['a part of no quote', {...article, quotes: [record('q1', 'We go.', {isPartOf: 'q9'})]}, ['error id-dangling quotes.0.isPartOf']],
  ['a quote that is part of itself', {...article, quotes: [record('q1', 'We go.', {isPartOf: 'q1'})]}, ['error quote-circular quotes.0.isPartOf']],
  ['a quote whose text drifted', {...article, quotes: [record('q1', 'We went.')]}, ['error quote-text-drift quotes.0.text']],
  ['a quote without a segment', {...article, quotes: [...article.quotes, record('q2', 'No.')], attributions: [{...article.attributions[0]!, quoteIds: ['q1', 'q2']}]}, ['warning record-unused quotes.1']],
  ['a quote without an attribution', {...article, attributions: [{...article.attributions[0]!, quoteIds: []}]}, ['note quote-unattributed quotes.0']],
  ['an attribution of nothing that no segment names', {...article, attributions: [...article.attributions, {id: 'a2', quoteIds: [], sourceIds: ['s1'], provenance}]}, ['warning record-unused attributions.1']],
  ['a quote with two attributions', {...article, attributions: [...article.attributions, {id: 'a2', quoteIds: ['q1'], sourceIds: ['s1'], provenance}]}, ['error attribution-conflict attributions.1.quoteIds.0']],
  ['a source that says nothing', {...article, sources: [ada, {...ada, id: 's2'}]}, ['warning record-unused sources.1']],
  ['a promotion without a place', {...article, promotions: [appeal, {...appeal, id: 'p2'}]}, ['warning record-unused promotions.1']],
  ['promotional copy in the body', plus({type: 'blockquote', children: appeal.content}), ['warning copy-in-body body.children.2.children.0']],
  ['a segment and a promotion in promotional copy', {...article, promotions: [{...appeal, content: [paragraph(quote('q1', text('We go.'))), {type: 'promotion', promotionId: 'p1'}]}]}, ['error segment-misplaced promotions.0.content.0.children.0', 'error promotion-misplaced promotions.0.content.1', 'warning body-not-normal promotions.0.content.0.children.0.type']],
  ['a segment in a pull quote', {...plus({type: 'pullquote', children: [paragraph(quote('q2', text('So.')))]}), quotes: [...article.quotes, record('q2', 'So.')], attributions: [{...article.attributions[0]!, quoteIds: ['q1', 'q2']}]}, ['error segment-misplaced body.children.2.children.0.children.0', 'warning record-unused quotes.1']],
  ['a quotation in itself', {...plus(paragraph(quote('q2', text('a '), quote('q2', text('b'))))), quotes: [...article.quotes, record('q2', 'a b')], attributions: [{...article.attributions[0]!, quoteIds: ['q1', 'q2']}]}, ['error segment-misplaced body.children.2.children.0.children.1', 'warning body-not-normal body.children.2.children.0.children.0.value']],
  ['a nested quotation that is no part', {...plus(paragraph(quote('q2', text('He said “'), quote('q3', text('no')), text('”')))), quotes: [...article.quotes, record('q2', 'He said “no”'), record('q3', 'no')], attributions: [{...article.attributions[0]!, quoteIds: ['q1', 'q2', 'q3']}]}, ['warning quote-not-part body.children.2.children.0.children.1']],
  ['a first piece that continues', {...article, body: {type: 'root', children: [paragraph({type: 'quoteSegment', quoteId: 'q1', continues: true, children: [text('We go.')]}), {type: 'promotion', promotionId: 'p1'}]}}, ['warning segment-continues-nothing body.children.0.children.0']],
  ['a footnote without a definition', plus(paragraph(text('a'), {type: 'footnoteReference', identifier: '1'})), ['warning footnote-undefined body.children.2.children.1.identifier']],
  ['a footnote defined twice', plus({type: 'footnoteDefinition', identifier: '1', children: []}, {type: 'footnoteDefinition', identifier: '1', children: []}), ['warning footnote-duplicate body.children.3']],
  ['an unsafe link', plus(paragraph({type: 'link', url: 'JavaScript:alert(1)', children: [text('a')]})), ['error url-forbidden body.children.2.children.0.url', 'warning body-not-normal body.children.2.children.0.type']],
  ['unsafe addresses in records', {...article, url: 'javascript:a', author: [{type: 'person', name: 'A', sameAs: ['vbscript:x']}], image: [{url: 'data:text/html,x'}], promotions: [{...appeal, actions: [{type: 'ViewAction', label: 'x', href: 'javascript:b'}]}]}, ['error url-forbidden url', 'error url-forbidden author.0.sameAs.0', 'error url-forbidden image.0.url', 'error url-forbidden promotions.0.actions.0.href']],
  ['a body that is not normal', plus(paragraph(text(' a '))), ['warning body-not-normal body.children.2.children.0.value']],
  ['an unnamed source without a reason, a named one without a name', {...article, sources: [{...ada, name: undefined}, {id: 's2', type: 'person', anonymity: 'unnamed', mentions: [], provenance}], attributions: [{...article.attributions[0]!, sourceIds: ['s1', 's2']}]}, ['note source-name-missing sources.0', 'note source-reason-missing sources.1']],
  ['no headline and no date', {...article, headline: undefined, datePublished: undefined}, ['note headline-missing headline', 'note date-missing datePublished']]
])('%s', (_name, value, problems) => {
  expect(found(value)).toEqual(problems)
})

test.each<[string, unknown, string]>([
  ['no article at all', 'x', '1:1: Article has not the shape of the model: article has "x", expected an object'],
  ['no body', {...article, body: undefined}, '1:1: Article has not the shape of the model: article has no body, expected an object'],
  ['a block that is none', plus({type: 'text', value: 'a'} as unknown as Block), '1:1: Article has not the shape of the model: root has "text" in it, expected `paragraph`, `heading`, `blockquote`, `pullquote`, `list`, `table`, `code`, `thematicBreak`, `footnoteDefinition`, `figure`, `embed`, `correction`, `promotion` or `verbatim`'],
  ['a block in a paragraph', plus({type: 'paragraph', position: {start: {line: 3, column: 1}, end: {line: 4, column: 2}}, children: [{type: 'list', children: []}]} as unknown as Block), '3:1-4:2: Article has not the shape of the model: paragraph has "list" in it, expected `text`, `emphasis`, `strong`, `delete`, `subscript`, `superscript`, `link`, `image`, `inlineCode`, `break`, `footnoteReference`, `quoteSegment`, `attributionSegment` or `verbatim`'],
  ['a heading too deep', plus({type: 'heading', depth: 7, children: []} as unknown as Block), '1:1: Article has not the shape of the model: heading has depth 7, expected `1`, `2`, `3`, `4`, `5` or `6`'],
  ['a paragraph with a key of its own', plus({type: 'paragraph', children: [], align: 'left'} as unknown as Block), '1:1: Article has not the shape of the model: paragraph has `align`, which it cannot have'],
  ['a quote without a text', {...article, quotes: [{...record('q1', ''), text: undefined}]}, '1:1: Article has not the shape of the model: quote has no text, expected a string'],
  ['a confidence beyond one', {...article, quotes: [{...record('q1', 'We go.'), provenance: {origin: 'inferred', confidence: 2}}]}, '1:1: Article has not the shape of the model: quote has provenance.confidence 2, expected 1 or less'],
  ['an inferred record without a confidence', {...article, quotes: [{...record('q1', 'We go.'), provenance: {origin: 'inferred'}}]}, '1:1: Inferred record has no confidence'],
  ['a date that is none', {...article, datePublished: 'yesterday'}, '1:1: Article has not the shape of the model: article has datePublished "yesterday", expected an ISO 8601 date, as `2026-11-24` or `2026-11-24T09:30:00+01:00`'],
  ['an extension without its prefix', {...article, extensions: {desk: 1}}, '1:1: Article has not the shape of the model: article has extensions.desk 1, expected a name that starts with `x-`'],
  ['a number that is none', {...article, extensions: {'x-a': [1, Number.NaN]}}, '1:1: Article holds something that is no JSON: the number NaN'],
  ['a date object', {...article, extensions: {'x-a': new Date(0)}}, '1:1: Article holds something that is no JSON: an instance of Date'],
  ['a function', {...article, extensions: {'x-a': () => 1}}, '1:1: Article holds something that is no JSON: a function'],
  ['an own __proto__', {...article, extensions: JSON.parse('{"x-a": {"__proto__": {"y": 1}}}') as unknown}, '1:1: Article holds something that is no JSON: an own key `__proto__`']
])('%s: says which block it is and what was expected', (_name, value, message) => {
  expect(checkArticle(value).map(String)).toContain(message)
})

const placed = (line: number) => ({position: {start: {line, column: 1}, end: {line, column: 9}}})
const withPlaces: Article = {
  ...article,
  body: {
    type: 'root',
    children: [
      paragraph(
        {type: 'quoteSegment', quoteId: 'q1', ...placed(1), children: [text('We go.')]},
        {type: 'attributionSegment', attributionIds: ['a1'], role: 'cue', ...placed(2), children: [text('said')]},
        {type: 'attributionSegment', attributionIds: ['a1'], role: 'source', ...placed(3), children: [text('Ada')]}
      ),
      {type: 'promotion', promotionId: 'p1', ...placed(4)}
    ]
  }
}

test.each<[string, Article, string]>([
  ['a drifted text at its first segment', {...withPlaces, quotes: [record('q1', 'No.')]}, '1:1-1:9: Text of a quotation is not that of its segments: q1 has "No.", its segments "We go."'],
  ['a quote without an attribution at its first segment', {...withPlaces, attributions: [{...article.attributions[0]!, quoteIds: []}]}, '1:1-1:9: Quotation has no attribution: q1'],
  ['a dangling id of an attribution at its first segment', {...withPlaces, attributions: [{...article.attributions[0]!, sourceIds: ['s1', 's9']}]}, '2:1-2:9: Id names no record: s9'],
  ['an unnamed source without a reason where it is called', {...withPlaces, sources: [{...ada, anonymity: 'unnamed'}]}, '3:1-3:9: Unnamed source has no reason for it: s1'],
  ['a leaf without a promotion at the leaf', {...withPlaces, promotions: []}, '4:1-4:9: Id names no record: p1']
])('%s', (_name, value, message) => {
  expect(checkArticle(value).map(String)).toContain(message)
})

const nest = (depth: number, around: (inner: unknown) => unknown): unknown => {
  let value: unknown = {type: 'text', value: 'a'}
  for (let level = 0; level < depth; level++) value = around(value)
  return value
}
const cycle: Record<string, unknown> = {type: 'blockquote'}
cycle['children'] = [cycle]
const endless = (): object => new Proxy({}, {ownKeys: () => ['a'], getOwnPropertyDescriptor: () => ({enumerable: true, configurable: true}), get: () => endless()})
const {proxy: revoked, revoke} = Proxy.revocable({}, {})
revoke()

test.each<[string, unknown, string[]]>([
  ['a cycle', {...article, body: {type: 'root', children: [cycle]}}, ['not-json']],
  ['a body of depth 100 000', {...article, body: {type: 'root', children: [nest(100_000, inner => ({type: 'blockquote', children: [inner]}))]}}, ['article-too-large']],
  ['an extension of depth 100 000', {...article, extensions: {'x-a': nest(100_000, inner => [inner])}}, ['article-too-large']],
  ['a body of depth 120', {...article, body: {type: 'root', children: [nest(120, inner => ({type: 'blockquote', children: [inner]}))]}}, ['shape-invalid']],
  ['an extension of depth 790', {...article, headline: 1, extensions: {'x-a': nest(790, inner => [inner])}}, ['shape-invalid']],
  ['marks of depth 390', {...article, body: {type: 'root', children: [{type: 'paragraph', children: [nest(390, inner => ({type: 'strong', children: [inner]}))]}]}}, ['record-unused', 'body-not-normal']],
  ['a list longer than memory', {...article, quotes: {__proto__: null, length: 4e9}, sources: Object.assign([], {length: 4e9})}, ['article-too-large']],
  ['a getter that throws', {...article, get headline() { throw new Error('no') }}, ['not-json', 'shape-invalid']],
  ['a proxy without end', {...article, extensions: {'x-a': endless()}}, ['article-too-large']],
  ['a revoked proxy', {...article, extensions: {'x-a': revoked}}, ['not-json']],
  ['a proxy as the article', revoked, ['not-json']],
  ['nothing', undefined, ['not-json']],
  ['null', null, ['shape-invalid']],
  ['a symbol', Symbol('a'), ['not-json']]
])('%s is a problem, not an exception', (_name, value, codes) => {
  const problems = checkArticle(value)
  expect([...new Set(problems.map(problem => problem.code))]).toEqual(expect.arrayContaining(codes))
})

test('many problems are told in part', () => {
  const problems = checkArticle({...article, body: {type: 'root', children: Array.from({length: 100_000}, () => ({type: 'x'}))}})
  expect(problems).toHaveLength(501)
  expect(problems.at(-1)?.code).toBe('problems-omitted')
})

test('no input throws', () => {
  fc.assert(fc.property(fc.anything({withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withObjectString: true, withSparseArray: true, withTypedArray: true}), value => {
    expect(checkArticle(value).length).toBeGreaterThan(0)
    checkArticle({...article, body: {type: 'root', children: [value]}, extensions: value})
  }), {numRuns: 300})
})

test('generated articles have no error and no warning', () => {
  fc.assert(fc.property(articleArbitrary, value => {
    expect(checkArticle(value).filter(problem => problem.severity !== 'note').map(problem => `${String(problem)} ${problem.path?.join('.')}`)).toEqual([])
  }), {numRuns: 300})
})
