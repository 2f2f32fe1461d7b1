import {expect, test} from 'vitest'
import {readYaml} from '../../src/parse/yaml.js'

test('dates stay strings', () => {
  expect(readYaml('date: 2026-11-24\ntime: 2026-11-24T09:30:00Z').data).toEqual({date: '2026-11-24', time: '2026-11-24T09:30:00Z'})
})

test.each([
  ['a value nested too deep', `x: ${'['.repeat(40)}${']'.repeat(40)}`, /deeper than 32/],
  ['brackets never closed, thousands of them', `x: ${'['.repeat(20_000)}`, /deeper|Flow/],
  ['more aliases than a person writes', `a: &a [x]\nb: [${Array.from({length: 12}, () => '*a').join(', ')}]`, /alias/i],
  ['two values of one key', 'title: one\ntitle: two', /unique/],
  ['two documents', 'a: 1\n---\nb: 2', /more than one document/]
])('%s is an error', (_, text, message) => {
  const {data, errors} = readYaml(text)
  expect(data).toBeUndefined()
  expect(errors[0]?.message).toMatch(message)
})

test('an error points at its place', () => {
  const text = 'title: fine\nlist: [1, 2\nother: x'
  const {errors} = readYaml(text)
  expect(errors[0]!.start).toBeGreaterThanOrEqual(text.indexOf('list'))
})

test('a value is found by its path, a missing one by what holds it', () => {
  const text = 'author:\n  - name: Ada\n    url: 7\n'
  const {rangeOf} = readYaml(text)
  const at = (path: Array<string | number>) => text.slice(rangeOf(path).start, rangeOf(path).end).trim()
  expect(at(['author', 0, 'url'])).toBe('7')
  expect(at(['author', 0, 'role'])).toBe('name: Ada\n    url: 7')
})

test('a key that names a prototype is left out, with a warning', () => {
  const {data, warnings} = readYaml('a: {__proto__: {isAdmin: true}, b: [null, {__proto__: 1}]}')
  expect(data).toEqual({a: {b: [null, {}]}})
  expect(warnings).toHaveLength(2)
  expect(({} as {isAdmin?: boolean}).isAdmin).toBeUndefined()
})

test('a number that JSON has no word for is a word', () => {
  expect(readYaml('[.nan, -.inf, 1.5]').data).toEqual(['NaN', '-Infinity', 1.5])
})
