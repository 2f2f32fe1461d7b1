/**
 * How right the library is, by benchmarks that lie beside the project: `npm run accuracy`. Prints a table, and fails
 * where a figure is beyond its bound in `floors.json`. Where the benchmarks are not there it says so and passes.
 */
import {execFileSync} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {suites, type At, type Suite} from './accuracy-suites.js'

/** For each suite and figure: the least it may be, or the most. */
type Bounds = Record<string, Record<string, {min?: number; max?: number}>>

const benchmarks = fileURLToPath(new URL('../../shared/bench/', import.meta.url))
const bounds = JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8')) as Bounds // the file beside this one

if (existsSync(benchmarks)) run()
else console.log('accuracy: no benchmarks beside the project (../shared/bench), nothing is measured')

function run(): void {
  const asked = process.argv.slice(2)
  for (const suite of suites) {
    if (asked.length > 0 && !asked.includes(suite.name)) continue
    if (!existsSync(join(benchmarks, suite.folder))) {
      console.log(`${suite.name}: not there, not measured`)
      continue
    }
    console.log(`\n${suite.name}`)
    for (const [name, value] of Object.entries(suite.figures(score(suite)))) print(suite.name, name, value)
  }
}

/** What the benchmark's own scorer says of our predictions. */
function score(suite: Suite): At {
  const folder = join(benchmarks, suite.folder)
  const scratch = mkdtempSync(join(tmpdir(), 'copydesk-accuracy-'))
  try {
    const predictions = join(scratch, suite.format === 'lines' ? 'predictions.jsonl' : 'predictions.json')
    const gold = suite.gold(folder, scratch)
    writeFileSync(predictions, suite.predict(folder, gold))
    const output = execFileSync(process.execPath, [join(folder, 'evaluate.mjs'), ...suite.words(predictions, gold), '--json'], {
      encoding: 'utf8',
      maxBuffer: 100_000_000
    })
    return lookUp(JSON.parse(output))
  } finally {
    rmSync(scratch, {recursive: true})
  }
}

function print(suite: string, name: string, value: number): void {
  const {min, max} = bounds[suite]?.[name] ?? {}
  const broken = (min !== undefined && !(value >= min)) || (max !== undefined && !(value <= max))
  const bound = min !== undefined ? `≥ ${min}` : max !== undefined ? `≤ ${max}` : ''
  console.log(`  ${name.padEnd(44)}${value.toFixed(4).padStart(8)}  ${bound}${broken ? '  BROKEN' : ''}`)
  if (broken) process.exitCode = 1
}

function lookUp(output: unknown): At {
  return path => {
    let value: unknown = output
    for (const key of path.split('.')) value = Object(value)[key]
    if (typeof value !== 'number') throw new Error(`The scorer has no number at ${path}`)
    return value
  }
}
