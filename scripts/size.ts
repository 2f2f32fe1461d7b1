/**
 * What a browser loads: bundles the entry points that run there, minifies and gzips them, prints the sizes and fails
 * above the limits. Language data is measured beside, for who ships one language or ten: the words of `languages/`, and
 * the wording of the kinds of promotion, which is by language too.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {basename, relative} from 'node:path'
import {gzipSync} from 'node:zlib'
import {build as bundle, type Plugin} from 'esbuild'
import {entryPoints} from './entry-points.ts'

interface Measure {
  name: string
  /** What is bundled, as the source of a module. */
  contents: string
  /** In bytes of minified and gzipped code; beyond it the script fails. */
  limit?: number
  /** What it should come down to. */
  aim?: number
  /** Whether the data of languages is in it. */
  languages: 'in' | 'out'
}

const kilobyte = 1024
const code = /(?:registry|language|promotion-spec)\.ts$/
const dataIn = (folder: string): string[] =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter(name => name.endsWith('.ts') && !code.test(name))
    .map(name => `${folder}/${name}`)
const languages = dataIn('src/languages').filter(file => !file.slice('src/languages/'.length).includes('/'))
const wording = dataIn('src/promotions')
const inBrowsers = Object.entries(entryPoints).filter(([name, file]) => !/^(?:node|cli)$/.test(name) && existsSync(file))
const reExports = (files: string[]) => files.map((file, index) => `export * as e${index} from './${file}'`).join('\n')

const measures: Measure[] = [
  {name: 'copydesk/schema', contents: reExports(['src/schema.ts']), limit: 32 * kilobyte, languages: 'in'},
  {
    name: 'everything but language data',
    contents: reExports(inBrowsers.map(([, file]) => file)),
    limit: 277 * kilobyte,
    aim: 190 * kilobyte,
    languages: 'out'
  },
  ...languages.map((file): Measure => ({name: `language ${basename(file, '.ts')}`, contents: reExports([file]), languages: 'in'})),
  {name: 'wording of promotions', contents: reExports(wording), languages: 'in'},
  ...inBrowsers
    .filter(([name]) => name !== 'schema')
    .map(
      ([name, file]): Measure => ({
        name: name === 'index' ? 'copydesk' : `copydesk/${name}`,
        contents: reExports([file]),
        languages: 'in'
      })
    )
]

/** Puts empty objects in place of language data. */
const withoutLanguages: Plugin = {
  name: 'without-languages',
  setup(build) {
    build.onLoad({filter: /\/src\/(?:languages|promotions)\//}, ({path}) => {
      const file = relative(process.cwd(), path)
      if (!languages.includes(file) && !wording.includes(file)) return undefined
      const names = [...readFileSync(path, 'utf8').matchAll(/^export const (\w+)/gm)].map(([, name]) => name)
      return {contents: names.map(name => `export const ${name} = {}`).join('\n'), loader: 'ts'}
    })
  }
}

/** Minified and gzipped size of a bundle, in bytes. */
async function sizeOf(measure: Measure): Promise<number> {
  const result = await bundle({
    stdin: {contents: measure.contents, resolveDir: process.cwd(), loader: 'ts'},
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'error',
    plugins: measure.languages === 'out' ? [withoutLanguages] : []
  })
  return gzipSync(result.outputFiles[0]!.contents, {level: 9}).length
}

let failed = false
for (const measure of measures) {
  const size = await sizeOf(measure)
  const over = measure.limit !== undefined && size > measure.limit
  failed ||= over
  const aim = measure.aim === undefined ? '' : `, to come down to ${measure.aim / kilobyte}`
  const limit = measure.limit === undefined ? '' : ` of ${measure.limit / kilobyte} KB${aim}${over ? '  TOO LARGE' : ''}`
  console.log(`${measure.name.padEnd(32)}${(size / kilobyte).toFixed(1).padStart(7)} KB${limit}`)
}
if (failed) process.exitCode = 1
