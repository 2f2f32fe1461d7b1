/**
 * How right the library is, by benchmarks that lie beside the project: `npm run accuracy`, with names of suites only
 * those. Prints a table, and fails where a figure is beyond its bound in `floors.json`; `--set-bounds` writes the bounds
 * anew, a little below what is measured. Where the benchmarks are not there it says so and passes.
 */
import {execFileSync} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {lowerIsBetter, suites, type At, type Suite} from './accuracy-suites.js'

/** For each suite and figure: the least it may be, or the most. */
type Bounds = Record<string, Record<string, {min?: number; max?: number}>>

const benchmarks = fileURLToPath(new URL('../../shared/bench/', import.meta.url))
const bounds = JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8')) as Bounds // the file beside this one

if (existsSync(benchmarks)) run()
else console.log('accuracy: no benchmarks beside the project (../shared/bench), nothing is measured')

function run(): void {
  const words = process.argv.slice(2)
  const asked = words.filter(word => word !== '--set-bounds')
  const measured: Record<string, Record<string, number>> = {}
  for (const suite of suites) {
    if (asked.length > 0 && !asked.includes(suite.name)) continue
    if (!existsSync(join(benchmarks, suite.folder))) {
      console.log(`${suite.name}: not there, not measured`)
      continue
    }
    console.log(`\n${suite.name}`)
    measured[suite.name] = suite.figures(score(suite))
    for (const [name, value] of Object.entries(measured[suite.name]!)) print(suite.name, name, value)
  }
  if (words.includes('--set-bounds')) setBounds(measured)
}

/** Bounds a little worse than what was measured, for those suites that were. */
function setBounds(measured: Readonly<Record<string, Record<string, number>>>): void {
  const slack = 0.002
  const round = (value: number) => Number(value.toFixed(4))
  const renewed = Object.entries(measured).map(([suite, figures]) => {
    const entries = Object.entries(figures).map(([name, value]) => [
      name,
      lowerIsBetter(name) ? {max: round(value + slack)} : {min: round(value - slack)}
    ])
    return [suite, Object.fromEntries(entries)]
  })
  const all = {...bounds, ...Object.fromEntries(renewed)}
  writeFileSync(new URL('floors.json', import.meta.url), `${JSON.stringify(all, null, 2)}\n`)
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
