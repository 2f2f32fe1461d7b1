import {expect, test} from 'vitest'
import {parseText, quotesBy} from '../../src/index.js'

const {article} = parseText('“We go now,” Ada Byron told Nordpress.\n\n“Never,” said Leo Brandt. “Not today.”\n\n“We do,” Byron said.')
const named = (name: string) => article.sources.find(source => source.name === name)!

test('gives the quotations of a source, by record or by id', () => {
  expect(quotesBy(article, named('Ada Byron')).map(({text}) => text)).toEqual(['We go now,', 'We do,'])
  expect(quotesBy(article, named('Leo Brandt').id).map(({text}) => text)).toEqual(['Never, Not today.'])
})

test('gives none for one who only heard them', () => {
  expect(quotesBy(article, named('Nordpress'))).toEqual([])
  expect(quotesBy(article, 'nobody')).toEqual([])
})

test.each([undefined, null, 3, 'article', {}, [], {body: {children: []}}])('refuses %j, which is no article', value => {
  expect(() => quotesBy(value as never, 's1')).toThrow(expect.objectContaining({code: 'input-type'})) // wrong on purpose
})

test('refuses a source that was not found', () => {
  expect(() => quotesBy(article, undefined as never)).toThrow(expect.objectContaining({code: 'input-type'})) // wrong on purpose
})
