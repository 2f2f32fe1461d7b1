/**
 * Predictions for the benchmark of metadata: `npx tsx bench/metadata.ts [PRED.json]`. The benchmark lies beside the
 * project, in ../shared/bench/metadata; it holds pages of publishers and is no part of it.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {parseHtml} from '../src/parse/html.js'

/** Title, authors and day of every page of the benchmark's folder, as the text of a file. */
export function predictMetadata(folder: string): string {
  const gold: Record<string, {url: string}> = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8'))
  const entries = Object.entries(gold).map(([id, {url}]) => {
    const html = gunzipSync(readFileSync(join(folder, 'pages', `${id}.html.gz`))).toString('utf8')
    const {article} = parseHtml(html, {url, scope: 'page', annotate: 'off', positions: 'omit'})
    const {headline, author, datePublished, dateModified} = article
    return [id, {title: headline, authors: author.map(({name}) => name), date: datePublished ?? dateModified}]
  })
  return JSON.stringify(Object.fromEntries(entries))
}

if (process.argv[1] === import.meta.filename) {
  const folder = join(import.meta.dirname, '../../shared/bench/metadata')
  writeFileSync(process.argv[2] ?? 'metadata-predictions.json', predictMetadata(folder))
}
