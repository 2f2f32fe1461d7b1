/** Compares the tree that the HTML parser builds with hast-util-from-html's: words, blocks, cost. Run with tsx. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {gunzipSync} from 'node:zlib'
import {fromHtml} from 'hast-util-from-html'
import type {Root} from 'hast'
import {blocksFromHast} from '../src/blocks/read-hast.js'
import {normalizeBody} from '../src/blocks/normalize.js'
import {parseHtml} from '../src/parse/html.js'
import {fromHast} from '../src/parse/from-hast.js'
import {hastFromHtml} from '../src/parse/hast-tree.js'
import {toText} from '../src/serialize/text.js'

/** HTML that is badly nested, in the ways that pages are. */
const broken: readonly string[] = [
  '<p>One <b>two<p>three</b> four', '<b><i>One</b> two</i> three', '<b><p>One</b> two</p> three', '<p>One<div>two</div>three</p>four',
  '<p><a href=x>One<div>two</div></a> three</p>', '<ul><li>One<li>two<ul><li>three</ul>four<li>five</ul>six', '<ul>One<li>two</ul>',
  '<table><tr><td>One<td>two<tr><th>three</table>four', '<div><table><tr><td>One</div>two</td></table>three', '<table>One<tr><td>two</table>',
  '<td>One<td>two', '<a href=1>One<a href=2>two</a> three', '<h2>One</h3>two<h4>three<p>four', '<dl><dt>One<dd>two<dt>three</dl>four',
  '<div><p>One</div>two</p>three', '</p>One</div>two</br>three', '<form><div>One</form>two</div>three', '<p>One<br/>two<hr>three', 'One < two & three &amp four &lt;',
  '<svg><title>No</title><p>One</svg>two', '<select><option>No</select>One', '<button>One<p>two<button>three', '<section><h1>One<section><p>two',
  '<em>One<blockquote>two</em>three</blockquote>four', '<span><p>One</span>two</p>three', '<p>One<span>two<p>three</span>four', '<i>One<table><tr><td>two</i>three</table>four',
  '<div><font color=red>One<div>two</div>three</div>four</font>five', '<p>One<ul><li>two</ul>three</p>four', '<b>One<b>two</b>three</b>four', '<strong>One<h2>two</strong> three</h2>four',
  '<p>One<!-- no --><p>two<script>no()</script>three', '<pre>\nOne\n\ntwo</pre>three', '<title>No</title><p>One', '<p>One<iframe>no</iframe>two', '<li>One<li>two<p>three', 'One<p>two</p>three<p>four'
]

const shared = fileURLToPath(new URL('../../shared/bench/promotions/pages/', import.meta.url))
const pages = existsSync(shared)
  ? readdirSync(shared).filter(name => name.endsWith('.gz')).map(name => ({name, html: gunzipSync(readFileSync(join(shared, name))).toString()}))
  : []

report('whole trees of broken HTML', broken.map(html => ({name: html, ours: wordsOf(hastFromHtml(html)), theirs: wordsOf(fromHtml(html, {fragment: true}))})))
report('whole trees of pages', pages.map(({name, html}) => ({name, ours: wordsOf(hastFromHtml(html)), theirs: wordsOf(fromHtml(html))})))
report('stories of pages', pages.map(({name, html}) => ({name, ours: storyOf(html, 'ours'), theirs: storyOf(html, 'theirs')})))
if (pages.length === 0) console.log('no pages: ../shared/bench is missing')
else costs()

/** The words of every block of a tree, a block on a line. */
function wordsOf(tree: Root): string {
  const body = normalizeBody({type: 'root', children: blocksFromHast(tree.children)})
  return toText({copydesk: '1.0', type: 'Article', author: [], body, quotes: [], sources: [], attributions: [], promotions: []})
}

function storyOf(html: string, parser: 'ours' | 'theirs'): string {
  const options = {annotate: 'off', scope: 'page', limits: {depth: 1000, nodes: 1_000_000}} as const
  return toText((parser === 'ours' ? parseHtml(html, options) : fromHast(fromHtml(html), {...options, source: html})).article)
}

function report(what: string, rows: Array<{name: string; ours: string; theirs: string}>): void {
  const equal = rows.filter(({ours, theirs}) => ours === theirs)
  const bare = (text: string): string => text.replace(/\s+/g, '')
  const sameWords = rows.filter(({ours, theirs}) => bare(ours) === bare(theirs))
  console.log(`${what}: ${equal.length} of ${rows.length} the same, ${sameWords.length} with the same words`)
  for (const {name, ours, theirs} of rows) {
    if (ours === theirs) continue
    let at = 0
    while (ours[at] === theirs[at]) at++
    console.log(`  ${name}\n    ours   ${JSON.stringify(ours.slice(Math.max(at - 30, 0), at + 60))}\n    theirs ${JSON.stringify(theirs.slice(Math.max(at - 30, 0), at + 60))}`)
  }
}

function costs(): void {
  const rounds = 5
  const time = (run: (html: string) => unknown): number => {
    const laps = Array.from({length: rounds}, () => {
      const start = performance.now()
      for (const {html} of pages) run(html)
      return performance.now() - start
    })
    return Math.min(...laps)
  }
  const ours = time(html => hastFromHtml(html))
  const theirs = time(html => fromHtml(html))
  const size = pages.reduce((sum, {html}) => sum + html.length, 0)
  console.log(`${pages.length} pages, ${(size / 1e6).toFixed(1)} MB: ours ${ours.toFixed(0)} ms, hast-util-from-html ${theirs.toFixed(0)} ms, ratio ${(ours / theirs).toFixed(2)}`)
}
