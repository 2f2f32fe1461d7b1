/**
 * Predictions for the second benchmark of quotations: `npx tsx bench/quotations2.ts [PRED.jsonl [GOLD.jsonl]]`. It lies
 * beside the project, in ../shared/bench/quotations2.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {predict, type Prediction} from './attribution.js'

/** Predictions for a file of the benchmark. */
export function predictAll(path: string | URL): Prediction[] {
  return readFileSync(path, 'utf8').split('\n').filter(line => line !== '').map(row => {
    const {id, text} = JSON.parse(row) as {id: string; text: string}
    return predict(id, text)
  })
}

if (process.argv[1]?.endsWith('quotations2.ts') === true) {
  const predictions = predictAll(process.argv[3]
    ?? new URL('../../shared/bench/quotations2/dev.jsonl', import.meta.url))
  const lines = `${predictions.map(each => JSON.stringify(each)).join('\n')}\n`
  if (process.argv[2] === undefined) process.stdout.write(lines)
  else writeFileSync(process.argv[2], lines)
}
