/** Cold import of each entry point, each in a process of its own. */
import {execFileSync} from 'node:child_process'
import {median, milliseconds, type Row} from './bench-timing.ts'

const runs = 7

export function importRows(entries: readonly string[]): Row[] {
  const zod = coldImport('zod')
  return entries.map(entry => ({
    what: `import '${entry}', cold`,
    figure: `${milliseconds(coldImport(entry))}${entry.endsWith('/schema') ? ` (zod alone ${milliseconds(zod)})` : ''}`
  }))
}

function coldImport(specifier: string): number {
  const program = `const start = performance.now(); await import('${specifier}'); console.log(performance.now() - start)`
  return median(
    Array.from({length: runs}, () =>
      Number(execFileSync(process.execPath, ['--input-type=module', '-e', program], {encoding: 'utf8'}))
    )
  )
}
