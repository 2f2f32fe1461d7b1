import {expect, test} from 'vitest'
import {parseMarkdown, textMap, toText} from '../../src/index.js'

const markdown = `# Headline

First *words* and [a link](x.html).

:::pullquote
Said twice.
:::

- one
- two

  more

| A | B |
| - | - |
| 1 | 2 |

> Quoted.
>
> — Ada Byron

![alt](a.png)

\`\`\`js
let a
\`\`\`
`
const {article} = parseMarkdown(markdown, {annotate: 'off'})

test('blocks stand apart, items and rows on lines, cells by tabs; pull quotes and pictures are left out', () => {
  expect(toText(article)).toBe(
    ['First words and a link.', 'one\ntwo\nmore', 'A\tB\n1\t2', 'Quoted.', '— Ada Byron', 'let a'].join('\n\n')
  )
})

test('every entry is its stretch of the text, and is found by each of its characters', () => {
  const map = textMap(article)
  expect(map.entries.length).toBeGreaterThan(8)
  for (const entry of map.entries) {
    const {node, start, end} = entry
    expect('value' in node ? node.value : '\n').toBe(map.text.slice(start, end))
    expect(map.at(start)).toBe(entry)
    expect(map.at(end - 1)).toBe(entry)
  }
})

test('between blocks and beyond the end there is no entry', () => {
  const map = textMap(article)
  expect(map.at(map.text.indexOf('\n\n'))).toBeUndefined()
  expect(map.at(map.text.length)).toBeUndefined()
  expect(map.at(-1)).toBeUndefined()
})
