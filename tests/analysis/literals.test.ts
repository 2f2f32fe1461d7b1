import fc from 'fast-check'
import {expect, test} from 'vitest'
import {literalFinder} from '../../src/analysis/promotions/literals.js'

test.each<[string, string[], string, string[]]>([
  ['a literal inside a word', ['harbour'], 'theharbourpost', ['harbour']],
  ['one that begins as another does', ['sub', 'subscri'], 'subscribe', ['sub', 'subscri']],
  ['one that begins inside another', ['tide-', 'ide-x'], 'tide-x', ['tide-', 'ide-x']],
  ['signs that mean something to an expression', ['a.b', 'a?b', '$a|'], 'axb a?b $a|', ['a?b', '$a|']],
  ['none', ['ferry'], 'fer ry', []]
])('finds %s', (_, literals, text, expected) => {
  expect(literalFinder(literals)(text)).toEqual(expected)
})

test('finds what is included, and nothing else', () => {
  const word = fc.string({unit: fc.constantFrom('a', 'b', '.', '-', '\\', '[', 'é'), minLength: 1, maxLength: 4})
  fc.assert(
    fc.property(fc.array(word, {minLength: 1, maxLength: 6}), fc.string({unit: fc.constantFrom('a', 'b', '.', '-', '\\', '[', 'é'), maxLength: 20}), (literals, text) => {
      const included = literals.filter(literal => text.includes(literal))
      expect(new Set(literalFinder(literals)(text))).toEqual(new Set(included))
    }),
    {seed: 5, numRuns: 500}
  )
})
