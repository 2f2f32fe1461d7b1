import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import {carrierOfPath, carrierOfText, decodeHtml, decodeText, readArticleFile, readArticleStream} from 'copydesk/node'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'

const bytes = (...values: number[]) => Uint8Array.from(values)
const ascii = (text: string) => Buffer.from(text, 'latin1')

describe('carrierOfPath', () => {
  test.each([
    ['story.md', 'markdown'],
    ['a.b/STORY.MARKDOWN', 'markdown'],
    ['page.htm', 'html'],
    ['page.html', 'html'],
    ['wire.txt', 'text'],
    ['article.json', 'json'],
    ['story', undefined],
    ['story.docx', undefined]
  ])('%s is %s', (path, carrier) => {
    expect(carrierOfPath(path)).toBe(carrier)
  })
})

test.each([
  ['\n <p>words</p>', 'html'],
  ['{"copydesk": "1.0"}', 'json'],
  ['# Words', 'markdown'],
  ['', 'markdown']
])('the first character of %j tells %s', (text, carrier) => {
  expect(carrierOfText(text)).toBe(carrier)
})

describe('decoding', () => {
  test.each([
    ['a byte order mark of UTF-8 is no character', bytes(0xef, 0xbb, 0xbf, 0x61), 'a'],
    ['UTF-16 with its mark', bytes(0xff, 0xfe, 0x61, 0x00), 'a'],
    ['UTF-8 where nothing is said', Buffer.from('é'), 'é']
  ])('%s', (_, input, text) => {
    expect(decodeText(input)).toBe(text)
  })

  test.each([
    ['the encoding that a page declares', '<meta charset="windows-1252">\u0093x\u0094', '“x”'],
    ['the older form of it', '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">\u00e9', 'é'],
    ['an encoding that nobody knows is UTF-8', '<meta charset="klingon">x', 'x'],
    ['a page that calls itself UTF-16 in ASCII is not', '<meta charset="utf-16">x', 'x']
  ])('%s', (_, html, text) => {
    expect(decodeHtml(ascii(html)).replace(/^<meta[^>]*>/, '')).toBe(text)
  })
})

describe('reading', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'copydesk-'))
  })
  afterAll(() => rm(folder, {recursive: true}))

  const write = async (name: string, content: string | Uint8Array) => {
    const path = join(folder, name)
    await writeFile(path, content)
    return path
  }

  test('a file is read as its extension says', async () => {
    const {article, carrier} = await readArticleFile(await write('story.txt', 'Boats\n\n# no heading\n'))
    expect(carrier).toBe('text')
    expect(JSON.stringify(article?.body)).toContain('# no heading')
  })

  test('a page is read in the encoding that it declares', async () => {
    const page = ascii(`<meta charset="windows-1252"><article>${'<p>\u0093It sails,\u0094 said Ada Lind, who has seen it sail before.</p>'.repeat(3)}</article>`)
    const {article} = await readArticleFile(await write('page.html', page))
    expect(article?.quotes[0]?.text).toBe('It sails,')
  })

  test('a stream of pieces is one article', async () => {
    const {article, carrier} = await readArticleStream(Readable.from(['# Bo', 'ats\n\nThey ', 'sail.\n']))
    expect([carrier, article?.headline]).toEqual(['markdown', 'Boats'])
  })

  test('an article in JSON comes back as it is', async () => {
    const {article} = await readArticleStream(Readable.from(['# Boats\n\n“It sails,” said Ada Lind.\n']))
    const again = await readArticleFile(await write('article.json', JSON.stringify(article)))
    expect(again.article).toEqual(article)
    expect(again.problems.filter(({severity}) => severity === 'error')).toEqual([])
  })

  test.each([
    ['JSON that is none', '{"copydesk": ', 'json-invalid'],
    ['JSON that is no article', '{"copydesk": "1.0"}', undefined]
  ])('%s has no article, and a problem that says so', async (_, content, code) => {
    const {article, problems} = await readArticleFile(await write('article.json', content))
    expect(article).toBeUndefined()
    expect(problems[0]?.severity).toBe('error')
    if (code !== undefined) expect(problems[0]?.code).toBe(code)
  })
})
