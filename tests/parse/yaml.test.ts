import fc from 'fast-check'
import {expect, test} from 'vitest'
import {parseDocument, stringify} from 'yaml'
import {readYaml} from '../../src/parse/yaml.js'

/** Data and places as another reader of YAML has them. */
function expected(text: string): ReturnType<typeof parseDocument> {
  return parseDocument(text, {uniqueKeys: true})
}

test.each([
  ['numbers and words of the core schema', 'a: yes\nb: 010\nc: 0o17\nd: 0x1F\ne: 1_000\nf: 12:30:45\ng: 1e3\nh: +.5\ni: 5.\nj: ~\nk:\nl: Null\nm: TRUE\nn: on'],
  ['text over lines', 'a: plain\n  over lines\n\n  and more\nb: "x\n  y\\\n  z"\nc: >\n  x\n  y\n\n  z\nd: |+\n  x\n\ne: |2\n    x\n   y\n'],
  ['lists and objects in all their forms', '- a\n- - b\n  - c\n-\n  d: 1\n- {a: b, c: [d, e,], "f": g}\n- ? x\n  : y\n- []\n- {}\n'],
  ['comments and marks inside words', 'a: b#c # d\ne: http://x.example/?q=1#f\ng: x:y\nh: -x # z\n'],
  ['tags of the core schema', 'a: !!str 5\nb: !!int "5"\nc: ! 5\nd: !thing {e: 1}\n'],
  ['an anchor and what stands for it', 'a: &x {b: 1}\nc: *x\n<<: *x\n'],
  ['escapes', 'a: "\\u00e9\\x41\\n\\t\\e\\_"\nb: \'it\'\'s\''],
  ['directives and ends of a document', '%YAML 1.2\n---\na: b\n...\n'],
  ['a mark of byte order', '\ufeffa: b']
])('%s are read as others read them', (_, text) => {
  expect(readYaml(text).errors).toEqual([])
  expect(readYaml(text).data).toEqual(expected(text).toJS())
})

test('what others write is read as they read it, each value at its place', () => {
  const words = fc.oneof(fc.lorem(), fc.constantFrom('null', '1', 'a: b', '- x', 'x\ny\n', ' x', "it's", '"', 'x # y', '\n', 'é'))
  const {value} = fc.letrec<{value: unknown}>(tie => ({
    value: fc.oneof(
      {maxDepth: 3},
      words,
      fc.double({noNaN: true, noDefaultInfinity: true}),
      fc.constantFrom(true, null),
      fc.array(tie('value'), {maxLength: 4}),
      fc.dictionary(words, tie('value'), {maxKeys: 4, noNullPrototype: true})
    )
  }))
  const styles = fc.constantFrom(
    {}, {defaultStringType: 'QUOTE_SINGLE' as const}, {collectionStyle: 'flow' as const}, {indentSeq: false}, {blockQuote: 'folded' as const}, {lineWidth: 20}
  )
  fc.assert(
    fc.property(fc.dictionary(words, value, {minKeys: 1, maxKeys: 4, noNullPrototype: true}), styles, (data, style) => {
      const text = stringify(data, {aliasDuplicateObjects: false, ...style})
      const {data: read, rangeOf} = readYaml(text)
      expect(read).toStrictEqual(expected(text).toJS())
      for (const path of pathsIn(data)) {
        const node = expected(text).getIn(path, true) as {range: [number, number, number]} // a node of the document
        expect(rangeOf(path).start).toBe(node.range[0])
      }
    })
  )
})

function pathsIn(value: unknown): Array<Array<string | number>> {
  if (typeof value !== 'object' || value === null) return []
  const inside: Array<[string | number, unknown]> = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return inside.flatMap(([key, inner]) => [[key], ...pathsIn(inner).map(path => [key, ...path])])
}

test('a return ends a line', () => {
  expect(readYaml('a: 1\rb: 2\r\nc: 3').data).toEqual({a: 1, b: 2, c: 3})
})

test('a tag makes nothing but strings, lists and objects', () => {
  const {data} = readYaml('a: !!binary aGk=\nb: !!timestamp 2026-11-24\nc: !!js/function "x => x"\nd: !!set {x}')
  expect(data).toEqual({a: 'aGk=', b: '2026-11-24', c: 'x => x', d: {x: null}})
})

test('aliases of aliases count what they stand for', () => {
  expect(readYaml('a: &a [x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: *c').errors[0]?.message).toMatch('more than 10 aliases')
  expect(readYaml('a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]').data).toEqual({a: ['x'], b: [['x'], ['x']], c: [[['x'], ['x']], [['x'], ['x']]]})
})

test.each([
  ['that holds itself', 'a: &x [*x]', 7],
  ['of nothing', 'a: *x', 3]
])('an alias %s is an error', (_, text, start) => {
  expect(readYaml(text)).toMatchObject({data: undefined, errors: [{start}]})
})

test('a character that YAML cannot have is replaced, with a warning', () => {
  expect(readYaml('a: x\u0092y\nb: z\ud800')).toMatchObject({data: {a: 'x\ufffdy', b: 'z\ufffd'}, warnings: [expect.stringContaining('replaced')]})
})

test('dates stay strings', () => {
  expect(readYaml('date: 2026-11-24\ntime: 2026-11-24T09:30:00Z').data).toEqual({date: '2026-11-24', time: '2026-11-24T09:30:00Z'})
})

test.each([
  ['a value nested too deep', `x: ${'['.repeat(40)}${']'.repeat(40)}`, /deeper than 32/],
  ['brackets never closed, thousands of them', `x: ${'['.repeat(20_000)}`, /deeper|Flow/],
  ['more aliases than a person writes', `a: &a [x]\nb: [${Array.from({length: 12}, () => '*a').join(', ')}]`, /alias/i],
  ['two values of one key', 'title: one\ntitle: two', /unique, `title`/],
  ['two documents', 'a: 1\n---\nb: 2', /more than one document/],
  ['text that needs quotation marks', 'title: Council: a vote', /quotation marks/],
  ['a tab before a key', 'a:\n\tb: 1', /Tab characters/]
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
