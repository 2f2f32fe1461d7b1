import fc from 'fast-check'
import {expect, test} from 'vitest'
import {toAnnotations, type AnnotationTarget} from '../../src/serialize/annotations.js'
import {toText} from '../../src/serialize/text.js'
import type {Article, Phrasing} from '../../src/schema.js'
import {articleArbitrary} from '../arbitraries.js'

const provenance = {origin: 'authored' as const}
const text = (value: string): Phrasing => ({type: 'text', value})
const article: Article = {
  copydesk: '1.0',
  type: 'NewsArticle',
  url: 'https://example.org/story',
  author: [],
  body: {
    type: 'root',
    children: [
      {
        type: 'paragraph',
        children: [
          text('😀 “'), {type: 'quoteSegment', quoteId: 'q1', children: [text('We '), {type: 'emphasis', children: [text('will')]}, text(' go,')]}, text('” '),
          {type: 'attributionSegment', attributionIds: ['a1'], role: 'source', children: [text('Ada Byron')]}, text(' '),
          {type: 'attributionSegment', attributionIds: ['a1'], role: 'cue', children: [text('said')]}, text('. “'),
          {type: 'quoteSegment', quoteId: 'q1', children: [text('All of us 🚀.')]}, text('”')
        ]
      },
      {
        type: 'blockquote',
        quoteId: 'q2',
        children: [
          {type: 'paragraph', children: [text('One.')]}, {type: 'paragraph', children: [text('Two.')]},
          {type: 'caption', children: [{type: 'attributionSegment', attributionIds: ['a2'], role: 'source', children: [text('Bo Lind')]}]}
        ]
      }
    ]
  },
  quotes: [{id: 'q1', kind: 'direct', text: 'We will go, All of us 🚀.', provenance}, {id: 'q2', kind: 'direct', text: 'One.\n\nTwo.', provenance}],
  sources: [{id: 's1', type: 'person', name: 'Ada Byron', anonymity: 'named', mentions: [], provenance}, {id: 's2', type: 'person', name: 'Bo Lind', description: 'a farmer', anonymity: 'named', mentions: [], provenance}],
  attributions: [{id: 'a1', quoteIds: ['q1'], sourceIds: ['s1'], cue: {text: 'said', lemma: 'say'}, provenance}, {id: 'a2', quoteIds: ['q2'], sourceIds: ['s2'], provenance}],
  promotions: []
}

/** What a reader of the annotation finds, by position in code points and by the quoted words with what is around them. */
function found(whole: string, {selector: [quoted, position]}: AnnotationTarget): [string, number] {
  const points = Array.from(whole)
  const before = points.slice(0, position.start).join('')
  return [points.slice(position.start, position.end).join(''), whole.indexOf(quoted.prefix + quoted.exact + quoted.suffix) + quoted.prefix.length - before.length]
}

test('a quotation has a target for each piece, its kind and its source', () => {
  const [first, second] = toAnnotations(article)
  expect(first).toEqual({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'https://example.org/story#q1',
    type: 'Annotation',
    motivation: 'identifying',
    body: [{type: 'TextualBody', purpose: 'classifying', value: 'direct'}, {type: 'TextualBody', purpose: 'identifying', value: 'Ada Byron'}],
    target: [
      {
        type: 'SpecificResource', source: 'https://example.org/story',
        selector: [{type: 'TextQuoteSelector', exact: 'We will go,', prefix: '😀 “', suffix: '” Ada Byron said. “All of us 🚀.'}, {type: 'TextPositionSelector', start: 3, end: 14}]
      },
      {
        type: 'SpecificResource', source: 'https://example.org/story',
        selector: [{type: 'TextQuoteSelector', exact: 'All of us 🚀.', prefix: ' “We will go,” Ada Byron said. “', suffix: '”\n\nOne.\n\nTwo.\n\nBo Lind'}, {type: 'TextPositionSelector', start: 33, end: 45}]
      }
    ]
  })
  expect(second?.target.map(target => target.selector[0].exact)).toEqual(['One.\n\nTwo.'])
})

test('the words of an attribution are linked to its quotations', () => {
  const links = toAnnotations(article).filter(({motivation}) => motivation === 'linking')
  expect(links.map(({id, body, target}) => [id, body.map(item => ('value' in item ? item.value : item.source)), target.map(({selector}) => selector[0].exact)])).toEqual([
    ['https://example.org/story#a1-source', ['source', 'Ada Byron', 'https://example.org/story#q1'], ['Ada Byron']],
    ['https://example.org/story#a1-cue', ['cue', 'say', 'https://example.org/story#q1'], ['said']],
    ['https://example.org/story#a2-source', ['source', 'Bo Lind', 'a farmer', 'https://example.org/story#q2'], ['Bo Lind']]
  ])
})

test('an article without an address and without quotations', () => {
  const {url: _, ...rest} = article
  expect(toAnnotations(rest)[0]?.id).toBe('urn:copydesk:article#q1')
  expect(toAnnotations({...rest, body: {type: 'root', children: []}})).toEqual([])
})

test('every selector finds its text in toText, in any article', () => {
  fc.assert(fc.property(articleArbitrary, value => {
    const whole = toText(value)
    const annotations = toAnnotations(value)
    for (const {target} of annotations) {
      for (const each of target) {
        const {exact} = each.selector[0]
        const [words, distance] = found(whole, each)
        expect(words).toBe(exact)
        // The same words with the same words around them may stand further up, too.
        expect(distance).toBeLessThanOrEqual(0)
      }
    }
    expect(new Set(annotations.map(({id}) => id)).size).toBe(annotations.length)
  }), {numRuns: 200})
})

test('the targets of each quotation are its text', () => {
  const squeezed = (words: string) => words.replace(/\s+/g, '')
  fc.assert(fc.property(articleArbitrary, value => {
    const targets = new Map(toAnnotations(value).map(({id, target}) => [id.slice(id.lastIndexOf('#') + 1), target]))
    for (const {id, text: words} of value.quotes) {
      expect(squeezed((targets.get(id) ?? []).map(({selector}) => selector[0].exact).join(''))).toBe(squeezed(words))
    }
  }), {numRuns: 200})
})
