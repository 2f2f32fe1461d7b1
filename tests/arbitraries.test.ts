import fc from 'fast-check'
import {expect, test} from 'vitest'
import {normalizeArticle} from '../src/blocks/normalize-article.js'
import {articleSchema} from '../src/schema.js'
import {articleArbitrary} from './arbitraries.js'

test('every generated article is valid and in normal form', () => {
  fc.assert(fc.property(articleArbitrary, article => {
    expect(articleSchema.parse(article)).toEqual(article)
    expect(normalizeArticle(article)).toStrictEqual(article)
  }), {numRuns: 300})
})

test('the generated articles have every node, kind of record and kind of reference', () => {
  const seen = new Set<string>()
  for (const article of fc.sample(articleArbitrary, 300)) {
    JSON.stringify(article, (key, value: unknown) => {
      if (key === 'type' && typeof value === 'string') seen.add(value)
      if (['isPartOf', 'continues', 'quoted', 'via', 'checked', 'start', 'align', 'credit', 'cite', 'footnoteReference'].includes(key)) seen.add(key)
      return value
    })
  }
  expect([...seen]).toEqual(expect.arrayContaining([
    'paragraph', 'heading', 'blockquote', 'pullquote', 'list', 'listItem', 'table', 'tableRow', 'tableCell', 'code', 'thematicBreak',
    'footnoteDefinition', 'figure', 'embed', 'correction', 'promotion', 'verbatim', 'caption', 'text', 'emphasis', 'strong', 'delete',
    'subscript', 'superscript', 'link', 'image', 'inlineCode', 'break', 'footnoteReference', 'quoteSegment', 'attributionSegment',
    'isPartOf', 'continues', 'quoted', 'via', 'checked', 'start', 'align', 'credit', 'cite'
  ]))
})
