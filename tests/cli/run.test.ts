import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {run} from '../../src/cli/run.js'

interface Outcome {
  code: number
  out: string
  error: string
}

async function copydesk(words: string[], input = ''): Promise<Outcome> {
  const printed = {out: '', error: ''}
  const code = await run(words, {
    input: Readable.from([input]),
    out: text => void (printed.out += text),
    error: text => void (printed.error += text),
    color: false
  })
  return {code, ...printed}
}

let folder: string
const inFolder = (name: string) => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'copydesk-'))
  await writeFile(inFolder('good.md'), '---\ntitle: Boats\ndate: 2026-03-12\n---\n\n“It sails,” said Ada Lind.\n')
  await writeFile(inFolder('bad.md'), '---\ntitle: [\n---\n\nText.\n')
})

afterAll(() => rm(folder, {recursive: true}))

describe('copydesk read', () => {
  test('prints an article as JSON', async () => {
    const {code, out} = await copydesk(['read', inFolder('good.md')])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({copydesk: '1.0', headline: 'Boats', quotes: [{text: 'It sails,'}]})
  })

  test.each([
    ['markdown', /^---\n/],
    ['html', /^<article/],
    ['text', /^“It sails,” said Ada Lind\.\n$/],
    ['json', /^\{/]
  ])('--to %s', async (to, pattern) => {
    const {code, out} = await copydesk(['read', inFolder('good.md'), '--to', to])
    expect(code).toBe(0)
    expect(out).toMatch(pattern)
  })

  test('what it writes as markdown it reads again as the same article', async () => {
    const {out: markdown} = await copydesk(['read', inFolder('good.md'), '--to', 'markdown'])
    const {out: again} = await copydesk(['read', '-', '--to', 'markdown'], markdown)
    expect(again).toBe(markdown)
  })

  test('reads the standard input as what it looks like', async () => {
    const {out} = await copydesk(['read', '-', '--to', 'text'], '<p>They sail.</p>')
    expect(out).toBe('They sail.\n')
  })

  test('--from has the last word', async () => {
    const {out} = await copydesk(['read', '-', '--from', 'text', '--to', 'text'], 'They sail. <p> is a tag.')
    expect(out).toContain('<p> is a tag.')
  })

  test('prints problems to the standard error, and exits with 1 where one is an error', async () => {
    const {code, out, error} = await copydesk(['read', inFolder('bad.md')])
    expect(code).toBe(1)
    expect(JSON.parse(out)).toHaveProperty('copydesk')
    expect(error).toContain('front-matter-invalid')
  })
})

describe('copydesk check', () => {
  test('is content with a good article', async () => {
    const {code, out} = await copydesk(['check', inFolder('good.md')])
    expect(code).toBe(0)
    expect(out).toContain('good.md')
  })

  test('reports every file, each with its place, its code and a hint', async () => {
    const {code, out} = await copydesk(['check', inFolder('good.md'), inFolder('bad.md')])
    expect(code).toBe(1)
    expect(out).toMatch(/good\.md/)
    expect(out).toMatch(/bad\.md\n(?:.*\n)*?\d+:\d+.* error Front matter is not valid/)
    expect(out).toContain('front-matter-invalid')
  })

  test('a file that is not there is an error', async () => {
    const {code, out} = await copydesk(['check', inFolder('absent.md')])
    expect(code).toBe(1)
    expect(out).toContain('ENOENT')
  })

  test('no problem is told twice', async () => {
    const {out} = await copydesk(['check', inFolder('bad.md')])
    const lines = out.split('\n').filter(line => /^\s+\d+:\d+/.test(line))
    expect(new Set(lines).size).toBe(lines.length)
  })
})

describe('a wrong call', () => {
  test.each([
    ['no verb', [], 'usage:'],
    ['a verb that is not there', ['print'], 'no verb print'],
    ['a name of Object.prototype', ['constructor'], 'no verb constructor'],
    ['no file', ['read'], 'expected a file'],
    ['two files for read', ['read', 'a.md', 'b.md'], 'expected one file'],
    ['a form that is not there', ['read', 'a.md', '--to', 'docx'], 'expected one of'],
    ['an option that is not there', ['check', 'a.md', '--loud'], '--loud']
  ])('%s exits with 2 and says what is wrong', async (_, words, message) => {
    const {code, out, error} = await copydesk(words)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(error).toContain(message)
  })

  test('help is no mistake', async () => {
    const {code, out} = await copydesk(['--help'])
    expect(code).toBe(0)
    expect(out).toContain('copydesk check FILE')
  })
})

test('the program starts with the line that makes it a command', async () => {
  const source = await readFile(new URL('../../src/cli/main.ts', import.meta.url), 'utf8')
  expect(source.startsWith('#!/usr/bin/env node\n')).toBe(true)
})
