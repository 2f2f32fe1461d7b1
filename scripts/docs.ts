/** Writes what the programs of the README print into it, and the tables of formats into their pages: `npm run docs`. Tests check that all is up to date. */
import {readFileSync, writeFileSync} from 'node:fs'
import {formatPages, withTables} from './format-tables.js'
import {outputOf, readmePrograms} from './readme-programs.js'

let readme = readFileSync('README.md', 'utf8')
for (const program of readmePrograms(readme).toReversed()) {
  const {output} = program
  if (output === undefined) continue
  readme = `${readme.slice(0, output.start)}${outputOf(program).trimEnd()}\n${readme.slice(output.end)}`
}
writeFileSync('README.md', readme)

for (const page of formatPages) {
  const path = `docs/formats/${page.format}.md`
  writeFileSync(path, withTables(readFileSync(path, 'utf8'), page))
}
