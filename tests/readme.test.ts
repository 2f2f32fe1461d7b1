import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {outputOf, readmePrograms} from '../scripts/readme-programs.js'
import {projectRoot} from './support/module-graph.js'

const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8')
const programs = readmePrograms(readme)

describe('the programs of the README', () => {
  test('there are some, with their output', () => {
    expect(programs.filter(({output}) => output !== undefined).length).toBeGreaterThan(1)
  })

  test.each(programs)('line $line runs, and prints what the README says', program => {
    const printed = outputOf(program).trimEnd()
    if (program.output === undefined) expect(printed).toBe('')
    else expect(printed).toBe(program.output.text.trimEnd())
  })
})
