import {expect, test} from 'vitest'
import {parseHtml, parseMarkdown, toHtml, toMarkdown} from '../../src/index.js'
import {withoutPositions} from '../support/without-positions.js'

/** The constructs of GFM as its specification shows them, one by one, in words of our own. */
const examples: Array<[name: string, markdown: string]> = [
  ['a table', '| north | south |\n| --- | --- |\n| ferry | bridge |'],
  ['a table aligned, without outer pipes', 'abc | ferry\n:-: | -----------:\nquay | pier'],
  ['a pipe in a cell', '| a\\|b |\n| ------ |\n| x `\\|` y |\n| x **\\|** z |'],
  ['a table ended by a quotation', '| abc | def |\n| --- | --- |\n| bar | baz |\n> bar'],
  ['a table ended by a paragraph', '| abc | def |\n| --- | --- |\n| bar | baz |\nbar\n\nbar'],
  ['a header row that does not match', '| abc | def |\n| --- |\n| bar |'],
  ['rows shorter and longer than the header', '| abc | def |\n| --- | --- |\n| bar |\n| bar | baz | boo |'],
  ['a table without rows', '| abc | def |\n| --- | --- |'],
  ['a table in a list', '- | a | b |\n  | - | - |\n  | 1 | 2 |'],
  ['a table in a quotation', '> | a |\n> | - |\n> | 1 |'],
  ['marks in cells', '| *a* | **b** | ~~c~~ | [d](e) | ![f](g) | `h` |\n| - | :- | -: | :-: | - | - |\n| 1 | 2 | 3 | 4 | 5 | 6 |'],
  ['an empty cell', '| a | b |\n| - | - |\n|   | x |'],
  ['tasks', '- [ ] foo\n- [x] bar'],
  ['tasks in tasks', '- [x] foo\n  - [ ] bar\n  - [X] baz\n- [ ] bim'],
  ['tasks in an ordered list', '1. [ ] one\n2. [x] two'],
  ['brackets that are no task', '- [y] foo\n- [] bar\n- \\[ ] baz\n- [x]'],
  ['a task with marks', '- [ ] *foo* and ~~bar~~'],
  ['struck words', '~~Hi~~ Hello, ~there~ world!'],
  ['struck words over two paragraphs', 'This ~~has a\n\nnew paragraph~~.'],
  ['three tildes', 'This will ~~~not~~~ strike.'],
  ['struck words inside words', 'a~~b~~c ~~ d ~~'],
  ['a bare address', 'www.commonmark.example'],
  ['a bare address with punctuation', 'Visit www.commonmark.example/a.b. And (www.example.org/search?q=(x))).'],
  ['a bare address with a reference', 'www.example.org/search?q=x&hl=en&hl;'],
  ['a bare address before a tag', 'www.example.org/he<lp'],
  ['a bare address with its scheme', 'http://example.org (https://example.org/?a=b+c) ftp://foo.example'],
  ['a bare mail address', 'foo@bar.example and hello+xyz@mail.example, a.b-c_d@a.b- and mailto:x@y.example'],
  ['raw HTML that GFM filters', '<strong> <title> <style> <em>\n\n<blockquote>\n  <xmp> is disallowed.  <XMP> is also disallowed.\n</blockquote>'],
  ['a footnote', 'Here[^1] and there[^note].\n\n[^1]: One.\n\n[^note]: Two,\n    with lines.\n\n    And more.'],
  ['a footnote with a list', 'Here[^1].\n\n[^1]:\n    - a\n    - b'],
  ['a footnote mark without a footnote', 'Here[^none] and [^a b].'],
  ['a footnote in a footnote', 'A[^1].\n\n[^1]: B[^2].\n\n[^2]: C.']
]

test.each(examples)('%s comes back from markdown and HTML', (_, markdown) => {
  const plain = withoutPositions(parseMarkdown(markdown, {annotate: 'off'}).article)
  expect(plain.body.children).not.toEqual([])
  expect(parseMarkdown(toMarkdown(plain), {positions: 'omit'}).article).toEqual(plain)
  expect(parseHtml(toHtml(plain), {positions: 'omit'}).article).toEqual(plain)
})

test.each(examples)('%s loses no word', (_, markdown) => {
  const {article} = parseMarkdown(markdown, {annotate: 'off', positions: 'omit'})
  const kept = JSON.stringify(article.body)
  for (const word of markdown.replace(/<[^>]*>/g, ' ').match(/[a-zA-Z]{3,}/g) ?? []) expect(kept).toContain(word)
})
