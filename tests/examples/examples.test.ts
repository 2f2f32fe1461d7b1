import {spawnSync} from 'node:child_process'
import {readdirSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {projectRoot} from '../support/module-graph.js'

/** What a program prints, run on the sources: `copydesk` is found by the paths of tsconfig.json. */
function outputOf(program: string): string {
  const {status, stdout, stderr} = spawnSync(process.execPath, ['--import', 'tsx', program], {
    cwd: projectRoot,
    encoding: 'utf8',
    env: {...process.env, NO_COLOR: '1'}
  })
  expect(status, stderr).toBe(0)
  return stdout
}

/** What must stand in the output of each example. */
const examples: Readonly<Record<string, RegExp[]>> = {
  'markdown-to-article.ts': [
    /^Lighthouse Keeper Retires After 41 Winters, by Ines Halloway, 2026-02-03$/m,
    /^- direct, Anselm Pryce: I have slept through every storm since 1984,/m,
    /^- set apart: newsletter$/m
  ],
  'html-to-json.ts': [/"headline": "Geese Return to the Cricket Ground"/, /"kind": "newsletter"/],
  'check-front-matter.ts': [/^ok {6}lighthouse\.md$/m, /^not ok {2}tram\.md$/m, /^ +date: /m, /^1 to mend$/m],
  'own-block.ts': [/^Number 7 Tram to Turn at the Brewery: 1 paragraph/m, /^The line in figures: opened in 1911; 14 stops$/m],
  'who-is-quoted.ts': [/^source,stories,direct,reported,words$/m, /^"Anselm Pryce",2,/m, /^"Petra Lindqvist",1,/m],
  'publish.ts': [/^json-ld: \d+ characters; /m, /^ninjs: \d+ characters; nothing is lost$/m, /^nitf: .*loss-provenance/m, /^rss: .*loss-quotation/m, /\(Anselm Pryce\)$/m],
  'text-for-retrieval.ts': [/^4 paragraphs, 1 promotion left out$/m, /^verbatim: They were here before the club was/m, /^altered: /m, /^absent: /m]
}

describe('examples', () => {
  test('each is in the table below', () => {
    const programs = readdirSync(`${projectRoot}examples`).filter(name => name.endsWith('.ts'))
    expect(programs.toSorted()).toEqual(Object.keys(examples).toSorted())
  })

  test.each(Object.entries(examples))('%s', (program, patterns) => {
    const output = outputOf(`examples/${program}`)
    for (const pattern of patterns) expect(output).toMatch(pattern)
  })
})

describe('the demo', () => {
  test('tells the story, who said what, what is set apart, and what is wrong', () => {
    const output = outputOf('examples/demo/run.ts')
    for (const part of [
      /^Night Ferry Hangs on Tides and a Council Vote$/m,
      /^By Ines Halloway and Tomas Brandt$/m,
      /── Who said what/,
      /Jonas Wray/,
      /telephone interview/,
      /Northwater News Agency/,
      /── Set apart from the story/,
      /^newsletter /m,
      /^donation /m,
      /3 EUR P1M/,
      /── Problems/
    ]) {
      expect(output).toMatch(part)
    }
  })
})
