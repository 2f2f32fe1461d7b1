/**
 * What things cost, in one run: `npm run bench`. With names of parts, only those: `npm run bench -- markdown pages`.
 * Ends with 1 where a figure is over its bar.
 */
import {analysisRows} from './bench-analysis.ts'
import {importRows} from './bench-imports.ts'
import {markdownRows} from './bench-markdown.ts'
import {pageRows} from './bench-pages.ts'
import type {Row} from './bench-timing.ts'
import {validationRows} from './bench-validation.ts'

const entries = ['schema', 'markdown', 'html', 'text', 'formats', 'unified', 'node'].map(name => `copydesk/${name}`)

const parts: Readonly<Record<string, () => Row[]>> = {
  markdown: markdownRows,
  validation: validationRows,
  imports: () => importRows([...entries, 'copydesk']),
  analysis: analysisRows,
  pages: pageRows
}

const asked = process.argv.slice(2)
const rows = Object.entries(parts)
  .filter(([name]) => asked.length === 0 || asked.includes(name))
  .flatMap(([, part]) => part())

for (const {what, figure, bar, over} of rows) {
  console.log(`${what.padEnd(56)}${figure.padEnd(36)}${bar ?? ''}${over === true ? '  OVER' : ''}`)
}
if (rows.some(({over}) => over)) process.exitCode = 1
