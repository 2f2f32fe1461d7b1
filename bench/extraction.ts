/**
 * Predictions for the benchmark of story bodies: `npx tsx bench/extraction.ts [PRED.json]`. The benchmark lies beside
 * the project, in ../shared/bench/extraction; it holds pages of publishers and is no part of it.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import type {Article} from '../src/model/article.js'
import type {Block, Caption, ListItem, Phrasing, TableCell, TableRow} from '../src/model/body.js'
import {parseHtml} from '../src/parse/html.js'

type Node = Block | Caption | ListItem | Phrasing | TableCell | TableRow

/** Left out, as in the benchmark's gold: figures with their captions, words set large, promotions, and what is no text. */
const unread: ReadonlySet<string> = new Set(['caption', 'figure', 'pullquote', 'promotion', 'verbatim', 'image', 'footnoteReference'])
const inLine: ReadonlySet<string> = new Set([
  'text', 'emphasis', 'strong', 'delete', 'subscript', 'superscript', 'link', 'inlineCode', 'quoteSegment', 'attributionSegment'
])

/** The words of a story, a line for each block. */
export function bodyText(article: Article): string {
  const parts: string[] = []
  const visit = (node: Node): void => {
    if (unread.has(node.type)) return
    if ('value' in node) parts.push(node.value)
    if ('children' in node) for (const child of node.children) visit(child)
    if (!inLine.has(node.type)) parts.push('\n')
  }
  for (const block of article.body.children) visit(block)
  return parts.join('').replace(/\n+/g, '\n').trim()
}

/** Predictions for every page of the benchmark's folder, as the text of a file. */
export function predictBodies(folder: string): string {
  const gold: Record<string, {url: string}> = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8'))
  const entries = Object.entries(gold).map(([id, {url}]) => {
    const html = gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`))).toString('utf8')
    const {article} = parseHtml(html, {url, scope: 'page', annotate: 'off', positions: 'omit'})
    return [id, {articleBody: bodyText(article)}]
  })
  return JSON.stringify(Object.fromEntries(entries))
}

if (process.argv[1] === import.meta.filename) {
  const folder = join(import.meta.dirname, '../../shared/bench/extraction')
  writeFileSync(process.argv[2] ?? 'extraction-predictions.json', predictBodies(folder))
}
