/**
 * How often the analysis is right, by its rule and by the confidence it states: `npx tsx bench/calibration.ts [held | all]`.
 * Rules were written while reading 90 of the 120 development articles of ../shared/bench/attribution; the other 30,
 * drawn by a hash of their ids before the start, were never read. `held` prints the table of those, `all` that of both: the one the analysis states.
 */
import {readFileSync} from 'node:fs'
import {predict, type Prediction} from './attribution.js'

type Pair = [start: number, end: number]

interface Word {
  s: number
  e: number
  w: string
}

interface Gold {
  id: string
  text: string
  attributions: Array<{id: string; content: Pair[]; source: Pair[]}>
  quotedSpans: Array<{span: Pair; label: string; attribution?: string}>
}

interface Evaluator {
  words(text: string): Word[]
  wordsIn(tokens: Word[], spans: Pair[]): Set<number>
  compareSource(doc: {text: string; tokens: Word[]}, gold: Pair[], prediction: object): {right: boolean}
}

const folder = new URL('../../shared/bench/attribution/', import.meta.url)
const unread = 30

/** FNV-1a of a seed and the id: the draw that set 30 articles aside. */
function draw(id: string): number {
  let hash = 0x811c9dc5
  for (const letter of `copydesk:${id}`) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193)
  return hash >>> 0
}

/** The development articles: those that were read, and those that were set aside. */
export function readHalves(): {read: Gold[]; held: Gold[]} {
  const lines = readFileSync(new URL('dev.jsonl', folder), 'utf8').split('\n').filter(line => line !== '')
  const golds = lines.map(line => JSON.parse(line) as Gold).sort((one, other) => draw(one.id) - draw(other.id))
  return {read: golds.slice(unread), held: golds.slice(0, unread)}
}

function common(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let count = 0
  for (const each of one) if (other.has(each)) count++
  return count
}

/**
 * Whether a prediction is right: its quoted words are that source's, or its content and source are those of a gold
 * attribution.
 */
function isRight(
  gold: Gold,
  words: Word[],
  prediction: Prediction['attributions'][number],
  evaluator: Evaluator
): boolean {
  const doc = {text: gold.text, tokens: words}
  const byId = new Map(gold.attributions.map(each => [each.id, each]))
  const claimed = evaluator.wordsIn(words, prediction.quoted)
  for (const {span, label, attribution} of gold.quotedSpans) {
    const inner = evaluator.wordsIn(words, [span])
    if (inner.size === 0 || common(inner, claimed) * 2 < inner.size) continue
    const source = byId.get(attribution ?? '')?.source ?? []
    if (label !== 'none' && source.length > 0 && evaluator.compareSource(doc, source, prediction).right) return true
  }
  const own = evaluator.wordsIn(words, prediction.content)
  return gold.attributions.some(each => {
    const content = evaluator.wordsIn(words, each.content)
    const dice = (2 * common(content, own)) / (content.size + own.size)
    return dice >= 0.5 && each.source.length > 0 && evaluator.compareSource(doc, each.source, prediction).right
  })
}

/** Right and all, by key. */
export async function calibrate(golds: readonly Gold[], keyOf: (prediction: Prediction['attributions'][number]) =>
  string): Promise<Map<string, {right: number; all: number}>> {
  const evaluator = await import(new URL('evaluate.mjs', folder).href) as Evaluator
  const table = new Map<string, {right: number; all: number}>()
  for (const gold of golds) {
    const words = evaluator.words(gold.text)
    for (const prediction of predict(gold.id, gold.text).attributions) {
      const row = table.get(keyOf(prediction)) ?? {right: 0, all: 0}
      row.all++
      if (isRight(gold, words, prediction, evaluator)) row.right++
      table.set(keyOf(prediction), row)
    }
  }
  return table
}

if (process.argv[1]?.endsWith('calibration.ts') === true) {
  const {read, held} = readHalves()
  const golds = process.argv[2] === 'held' ? held : process.argv[2] === 'all' ? [...read, ...held] : read
  const rows = (table: Map<string, {right: number; all: number}>): object =>
    Object.fromEntries([...table].sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, row]) =>
      [key, {...row, share: Number((row.right / row.all).toFixed(2))}]))
  console.table(rows(await calibrate(golds, each => (each.confidence ?? 0).toFixed(2))))
  console.table(rows(await calibrate(golds, each =>
    `${each.quoted.length > 0 ? 'quoted' : 'reported'} ${each.rule ?? ''}${each.source === null ? ', no source' : ''}`)))
}
