import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {reporter} from 'vfile-reporter'
import {VFile} from 'vfile'
import {Problem, problemKinds, type ProblemCode, type Severity} from '../src/problems.js'
import {filesBelow} from './support/module-graph.js'

const kinds = Object.entries(problemKinds) as Array<[ProblemCode, {severity: Severity; reason: string; hint: string}]>

const introduction = `# Problems

Odd content is reported, never thrown: every parser gives \`problems\` beside the article, and \`checkArticle\` gives all that is
wrong with one. A problem is a \`VFileMessage\`, so that vfile-reporter prints it; its \`ruleId\` is the code, its \`source\` is
\`copydesk\`. Only a caller's mistake and a limit are thrown, and they are problems too. Codes are public: none is ever reused.

- An **error** means that the article contradicts itself, or that its input could not be read. \`fatal\` is true.
- A **warning** means that something was kept but not understood. \`fatal\` is false.
- A **note** is a desk rule, or says what a format has no room for. \`fatal\` is undefined.
`

const documentation = (['error', 'warning', 'note'] as const)
  .map(severity => {
    const rows = kinds.filter(([, kind]) => kind.severity === severity).toSorted(([left], [right]) => left < right ? -1 : 1)
    return `\n## ${severity[0]!.toUpperCase()}${severity.slice(1)}s\n\n| code | what is wrong | what to do |\n| --- | --- | --- |\n${rows.map(([code, {reason, hint}]) => `| \`${code}\` | ${cell(reason)} | ${cell(hint)} |\n`).join('')}`
  })
  .join('')

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}

test('docs/problems.md has every code, with its reason and its hint', async () => {
  await expect(introduction + documentation).toMatchFileSnapshot('../docs/problems.md')
})

test.each(kinds)('%s is in kebab case, its reason and its hint are sentences', (code, {reason, hint}) => {
  expect(code).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
  expect(reason).toMatch(/^[A-Z`].*[^.]$/)
  expect(hint).toMatch(/^[A-Z`].*\.$/)
})

test('every code is reported somewhere', () => {
  const source = filesBelow('src').filter(file => file !== 'src/problems.ts').map(file => readFileSync(file, 'utf8')).join('\n')
  expect(kinds.map(([code]) => code).filter(code => !source.includes(`'${code}'`))).toEqual([])
})

test('a problem is a message that vfile-reporter prints', () => {
  const file = new VFile({path: 'story.md', value: ''})
  const place = {start: {line: 3, column: 1, offset: 20}, end: {line: 3, column: 9, offset: 28}}
  const problem = new Problem('quote-unattributed', {place, path: ['quotes', 0], detail: 'q1'})
  file.messages.push(problem, new Problem('url-unsafe'), new Problem('id-duplicate', {detail: 'q1'}))
  expect(String(problem)).toBe('3:1-3:9: Quotation has no attribution: q1')
  expect(problem).toMatchObject({code: 'quote-unattributed', ruleId: 'quote-unattributed', source: 'copydesk', severity: 'note', path: ['quotes', 0]})
  const lines = reporter(file, {quiet: false}).split('\n').map(line => line.trim().replace(/ {2,}/g, ' '))
  expect(lines).toEqual(expect.arrayContaining([
    'story.md',
    'error Two records have one id: q1 id-duplicate copydesk',
    'warning URL is of a scheme that could run a script url-unsafe copydesk',
    '3:1-3:9 info Quotation has no attribution: q1 quote-unattributed copydesk'
  ]))
})
