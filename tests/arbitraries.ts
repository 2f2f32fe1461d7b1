/**
 * Articles over the whole model, in normal form and without errors: what the laws of the round trips are tested on.
 * The seed is set in one place, `tests/setup.ts`.
 */
import fc from 'fast-check'
import {normalizeArticle} from '../src/blocks/normalize-article.js'
import {normalizeBody} from '../src/blocks/normalize.js'
import {quoteTexts} from '../src/model/quote-text.js'
import {
  actionTypes, articleTypes, attributionRoles, correctionKinds, mediumKinds, promotionKinds, type Article,
  type Attribution, type Block, type Body, type Caption, type Contributor, type ListItem, type Phrasing,
  type Promotion, type Provenance, type Quote, type Source
} from '../src/schema.js'
import {addDefinitions, quotesAround, referencesIn, withoutLooseContinues} from './support/article-tree.js'

/** Characters and stretches that some syntax would like to read as its own. */
export const oddWords = [
  '*', '_', '**x**', '_y_', '__', '[', ']', '](', '[a]', '[a](b)', '![', '<b>', '</p>', '<', '>', '&', '&amp;', '&#42;', '&copy',
  ':', '::', ':::', '|', '`', '``', '#', '##', '10:30', '3:17', ':8080', ':smile:', ':quote[x]', ':attr[y]{of=a}', '{of=q1}',
  '2026-11-24T09:30:00Z', 'ada@example.org', 'https://example.org/a_b?c=d&e', 'www.example.org', '😀', '👩‍👩‍👧', 'مرحبا', 'שלום', '“', '”', '‘',
  '’s', '"', '\'', '«', '»', '--', '—', '— Ada', '…', '1.', '2)', '-', '+', '~~', '~', '\\', '\\*', '$', '{', '}', '^', '[^1]', '!', '=',
  '===', '---', 'e\u0301', 'a\u00a0b', 'a\u200bb', '{{x}}', '%7B', '<!--', '-->', ']]>', '</script>', '</article>', '[ ]', '[x]', '© ®', '|-|'
] as const

const plainWords = ['We', 'will', 'go', 'the', 'committee', 'said', 'on', 'Tuesday', 'Ada', 'Byron', 'never', 'a', 'budget', 'of', '4,500', 'euros,', 'it', 'ends.'] as const

const word = fc.oneof({weight: 5, arbitrary: fc.constantFrom(...plainWords)}, {weight: 2, arbitrary: fc.constantFrom(...oddWords)})
const glue = fc.oneof({weight: 6, arbitrary: fc.constant(' ')}, fc.constantFrom('', ',', '\u00a0', '. '))
const words: fc.Arbitrary<string> = fc
  .array(fc.tuple(word, glue), {minLength: 1, maxLength: 6})
  .map(pairs => pairs.flat().join(''))
const line = words.map(value => value.trim()).filter(value => value !== '')
const url = fc.constantFrom(
  'https://example.org/', 'https://example.org/a?b=c&d=%20#e', '/relative', '#part', 'mailto:ada@example.org', 'tel:+491',
  'https://example.org/(x)_y*z', 'a b.html', 'https://example.org/ü', '<odd>'
)
const quoteIds = ['q1', 'q-2', 'q_3', 'q4'] as const
const attributionIds = ['a1', 'a2', 'a-3'] as const
const promotionIds = ['p1', 'p2', 'p-3'] as const
const identifier = fc.constantFrom('1', 'note', 'Ä2')

/** A key that is sometimes absent. */
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, {nil: undefined, freq: 2})

const text = words.map((value): Phrasing => ({type: 'text', value}))
const inlineLeaf: fc.Arbitrary<Phrasing> = fc.oneof(
  fc.record({type: fc.constant('image' as const), url, alt: maybe(line), title: maybe(line)}),
  fc.oneof(line, fc.constantFrom('``', 'a  b', '`x', ' ')).map((value): Phrasing => ({type: 'inlineCode', value})),
  fc.constant<Phrasing>({type: 'break'}),
  fc.constantFrom<Phrasing>(
    {type: 'verbatim', format: 'html', value: '<!-- a note & more -->'},
    {type: 'verbatim', format: 'html', value: '<wbr>'},
    {type: 'verbatim', format: 'markdown', value: '[ref]: /x "y"'}
  )
)

/** `none` is for copy and pull quotes, which hold no segments; footnotes stay in the story. */
const phrasingOf = (segments: 'some' | 'none'): fc.Arbitrary<Phrasing[]> =>
  fc.letrec<{node: Phrasing; nodes: Phrasing[]}>(tie => ({
    nodes: fc.array(tie('node'), {minLength: 1, maxLength: 4}),
    node: fc.oneof(
      {depthSize: 'small', withCrossShrink: true},
      {weight: 6, arbitrary: text},
      {weight: 1, arbitrary: inlineLeaf},
      {weight: segments === 'some' ? 1 : 0, arbitrary: identifier.map((id): Phrasing => ({type: 'footnoteReference', identifier: id}))},
      {weight: 2, arbitrary: fc.record({type: fc.constantFrom('emphasis', 'strong', 'delete', 'subscript', 'superscript'), children: tie('nodes')})},
      {weight: 1, arbitrary: fc.record({type: fc.constant('link'), url, title: maybe(line), children: tie('nodes')})},
      {weight: segments === 'some' ? 3 : 0, arbitrary: fc.record({type: fc.constant('quoteSegment'), quoteId: fc.constantFrom(...quoteIds), continues: maybe(fc.constant(true)), quoted: maybe(fc.constant(true)), children: tie('nodes')})},
      {weight: segments === 'some' ? 2 : 0, arbitrary: fc.record({type: fc.constant('attributionSegment'), attributionIds: fc.subarray([...attributionIds], {minLength: 1}), role: fc.constantFrom(...attributionRoles), children: tie('nodes')})}
    ) as fc.Arbitrary<Phrasing>
  })).nodes

const phrasing = phrasingOf('some')
const plainPhrasing = phrasingOf('none')
const media = fc.record({type: fc.constantFrom('image' as const, 'image' as const, 'video' as const, 'audio' as const), url, alt: maybe(line), title: maybe(line), width: maybe(fc.nat(4000)), height: maybe(fc.nat(4000))})
const code = fc.constantFrom('let a = 1\n\nlet b', '```\nfence\n```', '  indented\n', '\n\nblank first', '{"type": "paragraph"}', '</pre> & <b>', '~~~\n:::', '\ttab')

const noBlocks = fc.constant<Block[]>([])

const blocksOf = (inline: fc.Arbitrary<Phrasing[]>, scope: 'story' | 'copy'): fc.Arbitrary<Block[]> => {
  const simple = plainPhrasing.map((children): Block => ({type: 'paragraph', children}))
  const withCaption = (blocks: fc.Arbitrary<Block[]>, words = inline) =>
    fc.tuple(blocks, maybe(words)).map(([list, children]): Array<Block | Caption> => (children ? [...list, {type: 'caption', children}] : list))
  return fc.letrec<{block: Block; blocks: Block[]; item: ListItem}>(tie => ({
    blocks: fc.array(tie('block'), {minLength: 1, maxLength: 3}),
    item: fc.record({type: fc.constant('listItem' as const), checked: maybe(fc.boolean()), children: tie('blocks')}),
    block: fc.oneof(
      {depthSize: 'small', withCrossShrink: true},
      {weight: 10, arbitrary: inline.map((children): Block => ({type: 'paragraph', children}))},
      {weight: 2, arbitrary: fc.record({type: fc.constant('heading'), depth: fc.constantFrom(1, 2, 3, 6), children: inline})},
      {weight: 1, arbitrary: fc.record({type: fc.constant('code'), lang: maybe(fc.constantFrom('js', 'copydesk', 'c++')), meta: maybe(fc.constantFrom('a=b', 'title="x y"')), value: code})},
      {weight: 1, arbitrary: fc.constantFrom<Block>({type: 'thematicBreak'}, {type: 'verbatim', format: 'html', value: '<!-- block -->'}, {type: 'verbatim', format: 'html', value: '<iframe src="x"></iframe>'}, {type: 'verbatim', format: 'markdown', value: '[ref]: /url'})},
      {weight: scope === 'story' ? 2 : 0, arbitrary: fc.constantFrom(...promotionIds).map((promotionId): Block => ({type: 'promotion', promotionId}))},
      {weight: 1, arbitrary: fc.record({type: fc.constant('table'), align: maybe(fc.array(fc.constantFrom('left', 'right', 'center', 'none'), {maxLength: 3})), children: fc.array(fc.record({type: fc.constant('tableRow'), children: fc.array(fc.record({type: fc.constant('tableCell'), children: fc.oneof(inline, fc.constant([]))}), {minLength: 1, maxLength: 3})}), {minLength: 1, maxLength: 3})})},
      {weight: 1, arbitrary: withCaption(fc.array(simple, {minLength: 1, maxLength: 2}), plainPhrasing).map((children): Block => ({type: 'pullquote', children}))},
      {weight: 2, arbitrary: fc.record({type: fc.constant('blockquote'), quoteId: scope === 'story' ? maybe(fc.constantFrom(...quoteIds)) : fc.constant(undefined), cite: maybe(url), children: withCaption(tie('blocks'))})},
      {weight: 2, arbitrary: fc.record({type: fc.constant('list'), ordered: maybe(fc.constant(true)), start: maybe(fc.nat(12)), children: fc.array(tie('item'), {minLength: 1, maxLength: 3})})},
      {weight: 2, arbitrary: fc.record({type: fc.constant('figure'), media: fc.array(media, {maxLength: 2}), credit: maybe(line), children: withCaption(fc.oneof(noBlocks, tie('blocks')))})},
      {weight: 1, arbitrary: fc.record({type: fc.constant('embed'), url, provider: maybe(line), title: maybe(line), children: fc.oneof(noBlocks, tie('blocks'))})},
      {weight: 1, arbitrary: fc.record({type: fc.constant('correction'), kind: fc.constantFrom(...correctionKinds), date: maybe(fc.constantFrom('2026-11-24', 'Nov. 24')), children: tie('blocks')})}
    ) as fc.Arbitrary<Block>
  })).blocks
}

/** Blocks of a story, and of a promotion's copy; not yet in normal form. */
const storyBlocks = blocksOf(phrasing, 'story')
const copyBlocks = blocksOf(plainPhrasing, 'copy')

const provenance: fc.Arbitrary<Provenance> = fc.oneof(
  fc.constant<Provenance>({origin: 'authored'}),
  fc.record({origin: fc.constant('inferred' as const), rule: maybe(fc.constantFrom('said-after', 'x:y')), reasons: maybe(fc.array(line, {minLength: 1, maxLength: 2})), confidence: fc.constantFrom(0, 0.5, 0.875, 1)}),
  fc.record({origin: fc.constant('imported' as const), rule: maybe(fc.constant('ninjs'))})
)

const source: fc.Arbitrary<Omit<Source, 'id'>> = fc.oneof(
  fc.record({type: fc.constantFrom('person', 'organization', 'group', 'document', 'publication', 'account'), name: line, jobTitle: maybe(line), affiliation: maybe(line), description: maybe(line), anonymity: fc.constantFrom('named', 'pseudonym'), count: maybe(fc.integer({min: 1, max: 9})), mentions: fc.array(line, {maxLength: 2}), sameAs: maybe(fc.constant(['https://example.org/id'])), provenance}),
  fc.record({type: fc.constantFrom('person', 'group', 'unknown'), description: line, anonymity: fc.constantFrom('unnamed', 'withheld'), anonymityReason: line, mentions: fc.array(line, {maxLength: 2}), provenance})
) as fc.Arbitrary<Omit<Source, 'id'>>

const attribution: fc.Arbitrary<Omit<Attribution, 'id' | 'quoteIds' | 'sourceIds' | 'via'>> = fc.record({
  cue: maybe(fc.record({text: line, lemma: fc.constantFrom('say', 'tell'), stance: maybe(fc.constantFrom('neutral', 'positive', 'negative', 'denial', 'question'))})),
  medium: maybe(fc.record({kind: fc.constantFrom(...mediumKinds), text: line})),
  date: maybe(line),
  place: maybe(line),
  provenance
})

const promotion: fc.Arbitrary<Omit<Promotion, 'id'>> = fc.record({
  kind: fc.constantFrom(...promotionKinds),
  headline: maybe(line),
  content: fc.oneof(noBlocks, copyBlocks),
  actions: fc.array(fc.record({type: fc.constantFrom(...actionTypes), label: line, href: maybe(url), primary: maybe(fc.constant(true))}), {maxLength: 2}),
  offers: fc.array(fc.record({price: fc.constantFrom('1', '9.99'), priceCurrency: maybe(fc.constantFrom('EUR', 'USD')), billingPeriod: maybe(fc.constantFrom('P1M', 'P4W')), text: maybe(line)}), {maxLength: 2}),
  consent: maybe(line),
  sponsor: maybe(line),
  disclosure: maybe(line),
  provenance
})

const contributor: fc.Arbitrary<Contributor> = fc.oneof(
  fc.record({type: fc.constant('person'), name: line, url: maybe(url), role: maybe(fc.constantFrom('author', 'editor')), jobTitle: maybe(line), email: maybe(fc.constant('ada@example.org')), description: maybe(line), sameAs: maybe(fc.constant(['https://example.org/@ada']))}),
  fc.record({type: fc.constant('organization'), name: line, url: maybe(url), role: maybe(line), description: maybe(line)})
) as fc.Arbitrary<Contributor>

const isoDate = fc.constantFrom('2026-11-24', '2026-11-24T09:30:00Z', '2026-11-24T09:30:00+01:00', '2026-11-24T09:30:00.250Z')

const json = fc.letrec<{value: unknown}>(tie => ({
  value: fc.oneof(
    {depthSize: 'small'},
    fc.oneof(words, fc.constantFrom('', ' a\nb ', 'null', 'true', '1', '~', '2026-11-24', '- x', '# y')),
    fc.constantFrom(0, 1, -3, 1.5, 1e21),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), {maxLength: 3}),
    fc.dictionary(fc.constantFrom('a', 'b c', '1', 'null', 'x-y', 'constructor'), tie('value'), {maxKeys: 3, noNullPrototype: true})
  )
})).value

const metadata = fc.record({
  id: maybe(fc.constantFrom('2026/11/24-a', '42', 'urn:x:y')),
  url: maybe(fc.constant('https://example.org/story?a=b&c')),
  headline: maybe(line),
  alternativeHeadline: maybe(line),
  description: maybe(line),
  author: fc.array(contributor, {maxLength: 2}),
  byline: maybe(line),
  publisher: maybe(fc.record({type: fc.constant('organization' as const), name: line, url: maybe(url)})),
  datePublished: maybe(isoDate),
  dateModified: maybe(isoDate),
  dateline: maybe(fc.record({text: line, place: maybe(line), date: maybe(line)})),
  inLanguage: maybe(fc.constantFrom('en', 'de', 'pt-BR')),
  articleSection: maybe(fc.array(line, {minLength: 1, maxLength: 2})),
  keywords: maybe(fc.array(line, {minLength: 1, maxLength: 3})),
  isAccessibleForFree: maybe(fc.boolean()),
  image: maybe(fc.array(fc.record({url, alt: maybe(line), caption: maybe(line), credit: maybe(line), width: maybe(fc.nat(4000)), height: maybe(fc.nat(4000))}), {minLength: 1, maxLength: 2})),
  extensions: maybe(fc.dictionary(fc.constantFrom('x-desk', 'x-front-matter', 'x-'), json, {minKeys: 1, maxKeys: 2, noNullPrototype: true}))
})

const times = <T>(arbitrary: fc.Arbitrary<T>, count: number): fc.Arbitrary<T[]> => fc.array(arbitrary, {minLength: count, maxLength: count})

/** Records for every id that a body may name; only the named ones are used. */
const records = fc.record({
  quotes: times(fc.record({kind: fc.constantFrom('direct' as const, 'mixed' as const, 'indirect' as const), inLanguage: maybe(fc.constant('fr')), cite: maybe(url), provenance}), quoteIds.length),
  sources: times(source, 4),
  attributions: times(attribution, attributionIds.length),
  viaRoles: times(maybe(fc.constantFrom('addressee' as const, 'relay' as const, 'spokesperson' as const, 'translator' as const)), attributionIds.length),
  owners: times(fc.nat(attributionIds.length), quoteIds.length),
  promotions: times(promotion, promotionIds.length),
  definitions: fc.record({place: fc.nat(4), blocks: fc.array(plainPhrasing.map((children): Block => ({type: 'paragraph', children})), {maxLength: 2})})
})

type Records = typeof records extends fc.Arbitrary<infer T> ? T : never

/** Articles in normal form, whose records match their body. */
export const articleArbitrary: fc.Arbitrary<Article> = fc
  .tuple(fc.constantFrom(...articleTypes), metadata, fc.array(storyBlocks, {minLength: 1, maxLength: 4}), records)
  .map(([type, fields, blocks, pool]) => {
    const body = bodyFrom(blocks.flat(), pool.definitions)
    const article = {copydesk: '1.0' as const, type, ...fields, body, ...recordsFor(body, pool)}
    return normalizeArticle(article as Article) // JSON of any kind is `unknown` here
  })

function bodyFrom(blocks: Block[], definitions: Records['definitions']): Body {
  const body = normalizeBody({type: 'root', children: blocks})
  return withoutLooseContinues(normalizeBody(addDefinitions(body, definitions.blocks, definitions.place)))
}

function recordsFor(body: Body, pool: Records): Pick<Article, 'quotes' | 'sources' | 'attributions' | 'promotions'> {
  const texts = quoteTexts(body)
  const around = quotesAround(body)
  const quotes = [...texts].map(([id, words], index): Quote => ({id, ...pool.quotes[index]!, text: words, isPartOf: around.get(id)}))
  const named = referencesIn(body)
  const attributions = attributionIds.flatMap((id, index): Attribution[] => {
    const quoteIds = quotes.filter((_, place) => pool.owners[place] === index).map(quote => quote.id)
    if (quoteIds.length === 0 && !named.attributionIds.has(id)) return []
    const role = pool.viaRoles[index]
    const via = role === undefined ? undefined : [{sourceId: 's4', role}]
    const sourceIds = index === 2 ? ['s3', 's1'] : [`s${index + 1}`]
    return [{id, quoteIds, sourceIds, via, ...pool.attributions[index]!}]
  })
  const used = new Set(attributions.flatMap(item => [...item.sourceIds, ...(item.via ?? []).map(via => via.sourceId)]))
  const sources = pool.sources.map((item, index): Source => ({id: `s${index + 1}`, ...item})).filter(item => used.has(item.id))
  const promotions = promotionIds
    .map((id, index): Promotion => ({id, ...pool.promotions[index]!}))
    .filter(item => named.promotionIds.has(item.id))
  return {quotes, sources, attributions, promotions}
}
