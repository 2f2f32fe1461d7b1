/** The programs in the README: each block `ts`, and where a block `text` or `json` follows, what it prints. */
import {spawnSync} from 'node:child_process'
import {mkdirSync, rmSync, writeFileSync} from 'node:fs'

export interface ReadmeProgram {
  /** The line that the program starts on. */
  line: number
  code: string
  /** What it prints, and where in the README that stands: half-open offsets. */
  output?: {text: string; start: number; end: number}
}

const block = /^```ts\n(?<code>[\s\S]*?)^```\n(?:\n?```(?:text|json)\n(?<output>[\s\S]*?)^```\n)?/dgm

export function readmePrograms(readme: string): ReadmeProgram[] {
  return [...readme.matchAll(block)].map(match => {
    const [start, end] = match.indices?.groups?.['output'] ?? []
    const program: ReadmeProgram = {
      line: readme.slice(0, match.index).split('\n').length,
      code: match.groups!['code']!
    }
    return start === undefined || end === undefined
      ? program
      : {...program, output: {text: readme.slice(start, end), start, end}}
  })
}

/** What a program prints, run on the sources: `copydesk` is found by the paths of tsconfig.json. */
export function outputOf({line, code}: ReadmeProgram): string {
  const folder = '.readme'
  const file = `${folder}/line-${line}.ts`
  mkdirSync(folder, {recursive: true})
  writeFileSync(file, code)
  try {
    const {status, stdout, stderr} = spawnSync(process.execPath, ['--import', 'tsx', file], {encoding: 'utf8'})
    if (status !== 0) throw new Error(`The program on line ${line} of the README fails:\n${stderr}`)
    return stdout
  } finally {
    rmSync(file)
  }
}
