import fc from 'fast-check'
import {describe, expect, it, test} from 'vitest'
import {parse} from 'yaml'
import {readYaml} from '../../src/parse/yaml.js'
import {yamlOf} from '../../src/serialize/yaml.js'

const awkward = fc.array(fc.constantFrom(' ', '\n', 'x', '#', ':', '-', '\t', '"', "'", '\\', '\r', '{', ',', '\u0085', '\ufeff', '\ud800'), {maxLength: 8})
const words = fc.oneof(
  fc.string({unit: 'grapheme', maxLength: 30}),
  fc.string({unit: 'binary', maxLength: 12}),
  awkward.map(characters => characters.join('')),
  fc.constantFrom('null', 'yes', '1', '0x1', '1.5', '~', '12:30', '---', '...', '<<', "it's", 'a: b', '- x', 'x # y', 'one\n\n two\n', 'k'.repeat(1100))
)
const key = words.filter(name => name !== '__proto__')
const {value} = fc.letrec<{value: unknown}>(tie => ({
  value: fc.oneof(
    {maxDepth: 3},
    words,
    fc.integer(),
    fc.double({noNaN: true, noDefaultInfinity: true}),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), {maxLength: 4}),
    fc.dictionary(key, tie('value'), {maxKeys: 4, noNullPrototype: true})
  )
}))
const data = fc.dictionary(key, value, {maxKeys: 5, noNullPrototype: true})

describe('data written as YAML', () => {
  it('is read again as it was, by us and by others', () => {
    fc.assert(
      fc.property(data, fc.boolean(), (written, isInline) => {
        const text = yamlOf(written, new Set(isInline ? Object.keys(written) : []))
        expect(readYaml(text)).toMatchObject({errors: [], warnings: []})
        expect(readYaml(text).data).toStrictEqual(written)
        expect(parse(text)).toStrictEqual(written)
      })
    )
  })

  test.each([
    ['words stand as they are', {headline: 'Council votes again, 5 to 4'}, 'headline: Council votes again, 5 to 4\n'],
    ['words that are a number elsewhere stand in marks', {copydesk: '1.0'}, 'copydesk: "1.0"\n'],
    ['words that end a value early stand in marks', {headline: 'Mayor: "No"'}, String.raw`headline: "Mayor: \"No\""` + '\n'],
    ['words that are true to other readers stand in marks', {answer: 'yes'}, 'answer: "yes"\n'],
    ['a date stands as it is, for readers that make one of it', {date: '2026-11-24'}, 'date: 2026-11-24\n'],
    ['lines stay lines', {description: 'One.\nTwo.\n'}, 'description: |\n  One.\n  Two.\n'],
    ['an object in a list starts beside its dash', {author: [{name: 'Ada', role: 'editor'}]}, 'author:\n  - name: Ada\n    role: editor\n'],
    ['what is undefined is left out', {url: undefined, tags: [], id: 'x'}, 'tags: []\nid: x\n'],
    ['nothing is an empty object', {}, '{}\n']
  ])('%s', (_, written, text) => {
    expect(yamlOf(written)).toBe(text)
  })

  test('items of a list that goes inline take a line each', () => {
    const quotes = [{id: 'q1', text: 'yes, [sic]'}, {id: 'q2', provenance: {reasons: ['a', 'b']}}]
    expect(yamlOf({quotes}, new Set(['quotes']))).toBe('quotes:\n  - {id: q1, text: "yes, [sic]"}\n  - {id: q2, provenance: {reasons: [a, b]}}\n')
  })
})
