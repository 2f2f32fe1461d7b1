import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {explainPage, Problem} from '../../src/index.js'

const page = readFileSync(new URL('../fixtures/flood-bridge/input.html', import.meta.url), 'utf8')

test('every block of a page is explained, in document order', () => {
  const blocks = explainPage(page)
  const offsets = blocks.map(({position}) => position!.start.offset!)
  expect(offsets).toEqual(offsets.toSorted((left, right) => left - right))
  for (const {text, verdict, score, reasons} of blocks) {
    expect(text).not.toBe('')
    expect(score).toBeGreaterThanOrEqual(0)
    expect(score).toBeLessThanOrEqual(1)
    if (verdict !== 'story') expect(reasons.length, text).toBeGreaterThan(0)
  }
})

test.each([
  ['a paragraph', 'Engineers will close one lane', 'story', undefined],
  ['a menu', 'Sport', 'furniture', undefined],
  ['a newsletter box', 'Get our stories by email', 'promotion', 'newsletter'],
  ['an appeal', 'The Vale Courier is owned by its readers', 'promotion', 'donation'],
  ['a link between paragraphs', 'Read more: Who pays', 'promotion', 'related'],
  ['a caption', 'The bridge on Tuesday', 'caption', undefined]
])('%s', (_, start, verdict, kind) => {
  const block = explainPage(page).find(({text}) => text.startsWith(start))
  expect([block?.verdict, block?.kind]).toEqual([verdict, kind])
})

test('what is no text is the caller’s mistake', () => {
  expect(() => explainPage(7 as never)).toThrow(Problem)
})

test('a promotion without a record is none', () => {
  const words = 'The ferry to the island has been tied up since the storm, and nobody in the harbour expects it to run again before the spring.'
  const box = '<div class="related"><p>Nothing is listed here today, as it is a holiday.</p></div>'
  const blocks = explainPage(`<html><body><article><h1>Ferry tied up</h1><p>${words}</p><p>${words.replace('ferry', 'launch')}</p>${box}</article></body></html>`)
  expect(blocks.map(({verdict, kind}) => [verdict, kind])).toEqual([
    ['furniture', undefined], ['story', undefined], ['story', undefined], ['furniture', undefined]
  ])
})
