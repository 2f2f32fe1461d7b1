/**
 * Predictions for the benchmark of promotions: `npx tsx bench/promotions.ts [PRED.jsonl [GOLD.jsonl]]`. The benchmark
 * lies beside the project, in ../shared/bench/promotions; it holds pages of publishers and is no part of it.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import type {Article} from '../src/model/article.js'
import type {Block, Caption, ListItem, Phrasing, TableCell, TableRow} from '../src/model/body.js'
import type {Offer, Promotion} from '../src/model/promotion.js'
import {parseHtml} from '../src/parse/html.js'
import {parseText} from '../src/parse/text.js'

type Node = Block | Caption | ListItem | Phrasing | TableCell | TableRow

interface Page {
  id: string
  url?: string
  type?: 'html' | 'text'
  file?: string
  blocks: Array<{text: string}>
}

const inLine: ReadonlySet<string> = new Set([
  'text', 'emphasis', 'strong', 'delete', 'subscript', 'superscript', 'link', 'inlineCode', 'quoteSegment', 'attributionSegment'
])
const intervals: Readonly<Record<string, string>> = {P1D: 'day', P1W: 'week', P1M: 'month', P1Y: 'year'}

/** The words of blocks, a line for each. */
export function linesOf(blocks: readonly Node[]): string {
  const parts: string[] = []
  const visit = (node: Node): void => {
    if (node.type === 'promotion' || node.type === 'verbatim') return
    if ('value' in node) parts.push(node.value)
    if ('children' in node) for (const child of node.children) visit(child)
    if (!inLine.has(node.type)) parts.push('\n')
  }
  for (const block of blocks) visit(block)
  return parts.join('').replace(/\n+/g, '\n').trim()
}

function articleOf(page: Page, folder: string): Article {
  if (page.type === 'html' && page.file !== undefined) {
    const html = gunzipSync(readFileSync(join(folder, page.file))).toString('utf8')
    return parseHtml(html, {scope: 'page', positions: 'omit', url: page.url}).article
  }
  const text = page.file === undefined ? page.blocks.map(block => block.text).join('\n') : readFileSync(join(folder, page.file), 'utf8')
  return parseText(text, {positions: 'omit'}).article
}

/** A unit as the scorer takes it. What its actions say stands in the copy already, but for the labels of some buttons. */
function unitOf({kind, content, actions, offers}: Promotion): object {
  const copy = linesOf(content)
  const labels = actions.map(action => action.label).filter(label => !copy.includes(label))
  return {
    kind,
    text: [copy, ...labels].join('\n'),
    offers: offers.map(({price, priceCurrency, billingPeriod}: Offer) => ({
      amount: Number(price), currency: priceCurrency, interval: billingPeriod === undefined ? undefined : intervals[billingPeriod]
    }))
  }
}

/** A promotion for each of its places, which the benchmark calls a unit each: copies of one are one record. */
function promotionsByPlace({body, promotions}: Article): Promotion[] {
  const records = new Map(promotions.map(promotion => [promotion.id, promotion]))
  const placed: Promotion[] = []
  const visit = (node: Node): void => {
    const record = node.type === 'promotion' ? records.get(node.promotionId) : undefined
    if (record !== undefined) placed.push(record)
    if ('children' in node) for (const child of node.children) visit(child)
  }
  for (const block of body.children) visit(block)
  return placed
}

/** Predictions for every page of a gold file, as the text of a file. */
export function predictPromotions(gold: string): string {
  return readFileSync(gold, 'utf8').split('\n').filter(line => line.trim() !== '').map(line => {
    const page: Page = JSON.parse(line)
    const article = articleOf(page, dirname(gold))
    const {headline, description, body} = article
    const editorial = [headline ?? '', description ?? '', linesOf(body.children)].join('\n')
    return `${JSON.stringify({id: page.id, editorial, units: promotionsByPlace(article).map(unitOf)})}\n`
  }).join('')
}

if (process.argv[1] === import.meta.filename) {
  const gold = process.argv[3] ?? join(import.meta.dirname, '../../shared/bench/promotions/dev.jsonl')
  writeFileSync(process.argv[2] ?? 'promotions-predictions.jsonl', predictPromotions(gold))
}
