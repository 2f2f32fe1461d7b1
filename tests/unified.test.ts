import {rehypeCopydesk, remarkCopydesk} from 'copydesk/unified'
import rehypeParse from 'rehype-parse'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import type {Article} from '../src/index.js'

function articleOf(file: VFile): Article {
  const {copydesk} = file.data
  expect(copydesk).toBeDefined()
  return copydesk!
}

describe('remarkCopydesk', () => {
  const read = async (markdown: string) => {
    const file = new VFile(markdown)
    const processor = unified().use(remarkParse).use(remarkCopydesk)
    await processor.run(processor.parse(file), file)
    return file
  }

  test('puts the article of a markdown file on file.data', async () => {
    const article = articleOf(await read('# Boats\n\n“The boat sails,” said Ada Lind.\n'))
    expect(article.headline).toBe('Boats')
    expect(article.quotes.map(({text}) => text)).toEqual(['The boat sails,'])
  })

  test('reads front matter and our directives, and leaves 10:30 alone', async () => {
    const file = await read('---\ntitle: Boats\n---\n\nAt 10:30.\n\n:::pullquote\nIt sails.\n:::\n')
    const article = articleOf(file)
    expect(article.headline).toBe('Boats')
    expect(article.body.children.map(({type}) => type)).toEqual(['paragraph', 'pullquote'])
  })

  test('puts problems among the messages of the file', async () => {
    const file = await read('---\ntitle: [\n---\n\nText.\n')
    expect(file.messages.map(({ruleId}) => ruleId)).toContain('front-matter-invalid')
  })
})

describe('rehypeCopydesk', () => {
  test('puts the article of a page on file.data', async () => {
    const file = new VFile('<article><h1>Boats</h1><p>“The boat sails,” said Ada Lind.</p></article>')
    const processor = unified().use(rehypeParse, {fragment: true}).use(rehypeCopydesk)
    await processor.run(processor.parse(file), file)
    expect(articleOf(file).quotes.map(({text}) => text)).toEqual(['The boat sails,'])
  })
})
