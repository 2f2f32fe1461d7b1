/** Writes what the programs of the README print into it: `npm run docs`. A test checks that it is up to date. */
import {readFileSync, writeFileSync} from 'node:fs'
import {outputOf, readmePrograms} from './readme-programs.js'

let readme = readFileSync('README.md', 'utf8')
for (const program of readmePrograms(readme).toReversed()) {
  const {output} = program
  if (output === undefined) continue
  readme = `${readme.slice(0, output.start)}${outputOf(program).trimEnd()}\n${readme.slice(output.end)}`
}
writeFileSync('README.md', readme)
