/** Runs every example as a reader would, on what was built; fails where one fails. */
import {spawnSync} from 'node:child_process'
import {readdirSync} from 'node:fs'

const programs = [
  ...readdirSync('examples').filter(name => name.endsWith('.ts')).map(name => `examples/${name}`),
  'examples/demo/run.ts'
]
for (const program of programs) {
  const {status, stderr} = spawnSync(process.execPath, [program], {encoding: 'utf8'})
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${program}`)
  if (status !== 0) {
    console.log(stderr)
    process.exitCode = 1
  }
}
