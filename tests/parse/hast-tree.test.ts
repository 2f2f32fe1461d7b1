import type {Nodes} from 'hast'
import {describe, expect, test} from 'vitest'
import {piecesOf, sourceRange} from '../../src/blocks/source-pieces.js'
import {hastFromHtml} from '../../src/parse/hast-tree.js'
import type {Problem} from '../../src/problems.js'
import {cpuTime} from '../support/cpu-time.js'

/** A tree on one line: `p[a b[c]]`. */
function shape(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'comment' || node.type === 'doctype') return `<!${node.type}>`
  const inner = node.children.map(shape).join('')
  return node.type === 'root' ? inner : `${node.tagName}[${inner}]`
}

test.each([
  ['a paragraph ends where the next starts', '<p>a<p>b', 'p[a]p[b]'],
  ['a block ends a paragraph', '<p>a<div>b</div>c', 'p[a]div[b]c'],
  ['formatting that a paragraph cuts goes on in the next', '<p>a<b>b<p>c', 'p[ab[b]]p[b[c]]'],
  ['a link goes on in the block that cuts its paragraph', '<p><a href=x>a<div>b</div></a>c', 'p[a[a]]div[a[b]]c'],
  ['crossed formatting', '<b><i>a</b>b</i>c', 'b[i[a]]i[b]c'],
  ['formatting closed inside a block that it holds', '<b><p>a</b>b</p>c', 'b[]p[b[a]b]c'],
  ['formatting closed two blocks deep', '<b><div><p>a</b>b</p></div>c', 'b[]div[p[b[a]b]]c'],
  ['a link ends where the next starts', '<a href=1>a<a href=2>b', 'a[a]a[b]'],
  ['a heading ends with the end tag of another', '<h1>a</h2>b', 'h1[a]b'],
  ['items end where the next starts', '<ul><li>a<li>b<ul><li>c</ul>d</ul>', 'ul[li[a]li[bul[li[c]]d]]'],
  ['terms and descriptions', '<dl><dt>a<dd>b<dt>c</dl>', 'dl[dt[a]dd[b]dt[c]]'],
  ['rows and cells', '<table><tr><td>a<td>b<tr><th>c</table>d', 'table[tr[td[a]td[b]]tr[th[c]]]d'],
  ['a cell holds what would end its table', '<div><table><tr><td>a</div>b</td></table>c', 'div[table[tr[td[ab]]]c]'],
  ['cells without a table', '<td>a<td>b', 'td[a]td[b]'],
  ['a table in a cell', '<table><tr><td><table><tr><td>a</table>b<td>c</table>', 'table[tr[td[table[tr[td[a]]]b]td[c]]]'],
  ['an end tag that no element waits for', 'a</i>b</div>c', 'abc'],
  ['an inline end tag behind a block', '<span><p>a</span>b</p>', 'span[p[ab]]'],
  ['a form that is closed inside a box', '<form><div></form>a</div>b', 'form[div[a]]b'],
  ['options', '<select><option>a<option>b</select>c', 'select[option[a]option[b]]c'],
  ['elements without content', 'a<br/>b<img src=x>c<hr>d', 'abr[]bimg[]chr[]d'],
  ['text that is only text', '<title>a <b></title><script>if (a < b)</script><textarea>\n<p></textarea>', 'title[a <b>]script[if (a < b)]textarea[<p>]'],
  ['references in a title', '<title>a &amp; b&not<&lt;</title>', 'title[a & b¬<<]'],
  ['ampersands of a script', '<script>a &amp; b</script><style>c &amp; d</style>&amp;', 'script[a &amp; b]style[c &amp; d]&'],
  ['a script in a drawing', '<svg><script>a &amp; b</script></svg>', 'svg[script[a & b]]'],
  ['a drawing ends where HTML starts', '<svg><path d=M /><title>a</title><p>b</svg>c', 'svg[path[]title[a]]p[bc]'],
  ['the first line feed of pre', '<pre>\n\na</pre>', 'pre[\na]'],
  ['ruby', '<ruby>a<rp>(<rt>b<rp>)</ruby>', 'ruby[arp[(]rt[b]rp[)]]'],
  ['comments', 'a<!-- b -->c<!-->d', 'a<!comment>c<!comment>d'],
  ['a document', '<!doctype html><html><head><title>a</title></head><body><p>b</body></html>c', '<!doctype>html[head[title[a]]body[p[bc]]]'],
  ['a document without a body tag', '<html><head><meta charset=x><p>a</html>', 'html[head[meta[]]body[p[a]]]'],
  ['a second body', '<html><body a=1><body b=2><p>a', 'html[body[p[a]]]'],
  ['a tag that never ends', 'a<p class="', 'a']
])('%s', (_, html, expected) => {
  expect(shape(hastFromHtml(html))).toBe(expected)
})

test('attributes are named and typed as in hast', () => {
  const [element] = hastFromHtml('<p class=" a b" hidden data-cd-quote=q1 colspan=2 ID=x id=y __proto__=z constructor=w aria-label="&amp;">').children
  expect(element).toMatchObject({
    properties: {className: ['a', 'b'], hidden: true, dataCdQuote: 'q1', colSpan: 2, id: 'x', ariaLabel: '&'}
  })
  expect(Object.keys((element as {properties: object}).properties)).toHaveLength(6)
})

test.each([
  ['a reference', 'a&amp;b', 'a&b'],
  ['one of two characters', '&NotEqualTilde;', '≂̸'],
  ['one without its semicolon', 'a&amp b', 'a& b'],
  ['a parameter that looks like one', '?a=b&copy=c&notit', '?a=b&copy=c&notit'],
  ['numbers', '&#65;&#x42;', 'AB']
])('%s in an attribute', (_, written, read) => {
  for (const html of [`<a title="${written}">`, `<a title='${written}'>`]) {
    expect(hastFromHtml(html).children[0]).toMatchObject({properties: {title: read}})
  }
})

describe('places', () => {
  test.each([
    ['entities', 'a &amp; b&nbsp;&lt c &NotEqualTilde; d'],
    ['emoji and their references', '😀 &#x1F600; 👩‍👩‍👧 &#128512;x'],
    ['every line end', 'a\r\nb\rc\nd &gt;\r\n\r\ne'],
    ['tabs', '\ta\t&Tab;b'],
    ['loose ampersands', 'a & b &c; &amp &;&#; &#x; d&'],
    ['references to no character', '&#x110000;&#xD800;&#0;&#x80;&#xFFFFFFFFFF; &bogus;'],
    ['text around stray end tags', 'a</i>b &amp;</u>c']
  ])('each character of %s has its own', (_, html) => {
    const [text] = hastFromHtml(html).children
    if (text?.type !== 'text') throw new Error('expected a text')
    const pieces = piecesOf(text)!
    let end = 0
    for (let index = 0; index < text.value.length; index++) {
      const [from, to] = sourceRange(pieces, text.value.length, index, index + 1)
      const slice = html.slice(from, to)
      const alone = hastFromHtml(slice).children[0]
      expect(from).toBeGreaterThanOrEqual(Math.min(end, from))
      expect(alone?.type === 'text' ? alone.value : '').toContain(slice.startsWith('&') && slice.length > 1 ? text.value[index] : slice.replace(/\r\n?/, '\n'))
      end = to
    }
    expect(end).toBe(html.length)
  })

  test('elements go from their start tag to the end of their end tag', () => {
    const html = '<div>\r\n  <p>a<b>b</b>\n<p>c</div>d'
    const tree = hastFromHtml(html)
    const slices: string[] = []
    const visit = (node: Nodes): void => {
      const {start, end} = node.position!
      slices.push(html.slice(start.offset, end.offset))
      const before = html.slice(0, start.offset).split(/\r\n|\n|\r/)
      expect([start.line, start.column]).toEqual([before.length, before.at(-1)!.length + 1])
      if ('children' in node) node.children.forEach(visit)
    }
    visit(tree)
    expect(slices).toEqual([
      html, '<div>\r\n  <p>a<b>b</b>\n<p>c</div>', '\r\n  ', '<p>a<b>b</b>\n', 'a', '<b>b</b>', 'b', '\n', '<p>c', 'c', 'd'
    ])
  })

  test('places are plain objects, as others write and clone them', () => {
    const tree = hastFromHtml('<!doctype html><p class="a b">c &amp; d<!-- e -->')
    expect(JSON.parse(JSON.stringify(tree))).toEqual(structuredClone(tree))
    expect(JSON.parse(JSON.stringify(tree))).toMatchObject({position: {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 50, offset: 49}}})
  })
})

describe('limits', () => {
  test('what is too deep stands beside, in order, and is reported once', () => {
    const problems: Problem[] = []
    const tree = hastFromHtml('<i>a<u>b<p>c<p>d<s>e</s>f</p>g</u>h</i>j', {limits: {depth: 2}, report: problem => problems.push(problem)})
    expect(shape(tree)).toBe('i[au[b]p[c]p[d]s[e]fgh]j')
    expect(problems.map(problem => problem.code)).toEqual(['html-too-deep'])
    expect(problems[0]!.place).toEqual({start: {line: 1, column: 9, offset: 8}, end: {line: 1, column: 13, offset: 12}})
  })

  test.each([
    [{size: 3}, 'abcd'],
    [{nodes: 3}, '<p>a<p>b']
  ])('refuses beyond %o', (limits, html) => {
    expect(() => hastFromHtml(html, {limits})).toThrow(expect.objectContaining({code: 'limit-exceeded'}))
  })

  test.each([
    ['an unknown name', {limit: {depth: 3}}, 'option-unknown'],
    ['an unknown limit', {limits: {html: 3}}, 'option-unknown'],
    ['a limit that is none', {limits: {depth: 0}}, 'input-type'],
    ['a report that cannot be called', {report: 'loud'}, 'input-type'],
    ['null', null, 'input-type']
  ])('refuses %s as options', (_, options, code) => {
    expect(() => hastFromHtml('<p>a', options as never)).toThrow(expect.objectContaining({code})) // wrong on purpose
  })

  const raised = {size: Infinity, depth: Infinity, nodes: Infinity}

  test.each([
    ['boxes', '<div>', '</div>'],
    ['formatting that is closed', '<b>', '</b>'],
    ['formatting around paragraphs', '<b><p>', '</b>'],
    ['end tags of another', '<b>', '</i>'],
    ['spans behind blocks', '<span><p>', '</span>'],
    ['items in spans', '<span>', '<li></li>'],
    ['links', '<a>', ''],
    ['tables', '<table><tr><td>', ''],
    ['lists', '<ul><li>', ''],
    ['cut formatting', '<p><font>', ''],
    ['drawings', '<svg>', '<p>'],
    ['ampersands', '&', ''],
    ['comments', '<!--', ''],
    ['carriage returns', '\r', '']
  ])('survives any depth of %s, in linear time', {retry: 3}, (_, open, close) => {
    const time = (count: number): number => {
      const html = open.repeat(count) + close.repeat(count)
      const laps = [0, 1, 2].map(() =>
        cpuTime(() => {
          hastFromHtml(html, {limits: raised})
          hastFromHtml(html, {limits: {size: Infinity, nodes: Infinity}})
        })
      )
      return Math.min(...laps)
    }
    time(250)
    // Quadratic time would be 64 times as much.
    expect(time(8000) / Math.max(time(1000), 1)).toBeLessThan(40)
  })

  test('reads ten megabytes', () => {
    const tree = hastFromHtml('<p>One &amp; two <b>three</b></p>\n'.repeat(300_000), {limits: raised})
    expect(tree.children).toHaveLength(600_000)
  })
})
