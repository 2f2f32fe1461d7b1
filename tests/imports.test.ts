import {describe, expect, test} from 'vitest'
import {filesBelow, importsOf, loadedBy} from './support/module-graph.js'

/** The rooms from left to right: a file imports from its own room, or from rooms to its left. */
const rooms = [
  ['problems.ts'],
  ['model/'],
  ['promotions/', 'languages/'],
  ['blocks/'],
  ['text/'],
  ['analysis/'],
  ['page/'],
  ['parse/'],
  ['serialize/'],
  ['entry points'],
  ['unified.ts'],
  ['node/'],
  ['cli/']
]

function roomOf(file: string): string | undefined {
  const path = file.slice('src/'.length)
  const names = rooms.flat()
  const room = names.find(name => (name.endsWith('/') ? path.startsWith(name) : path === name))
  return room ?? (path.includes('/') ? undefined : 'entry points')
}

const columnOf = (room: string | undefined) => rooms.findIndex(names => room !== undefined && names.includes(room))

describe('imports point one way', () => {
  test.each(filesBelow('src'))('%s imports from its own room or from its left', file => {
    const own = roomOf(file)
    expect(own, `${file} stands in no room`).toBeDefined()
    const wrong = importsOf(file).filter(({to, typeOnly}) => {
      if (!to.startsWith('src/')) return false
      // A problem's place is a position of the model, as a type.
      if (own === 'problems.ts' && typeOnly && to === 'src/model/position.ts') return false
      const room = roomOf(to)
      return room !== own && columnOf(room) >= columnOf(own)
    })
    expect(wrong.map(({to}) => to)).toEqual([])
  })

  test('nothing imports an entry point but what stands right of them', () => {
    const left = filesBelow('src').filter(file => columnOf(roomOf(file)) < columnOf('entry points'))
    const wrong = left.filter(file => importsOf(file).some(({to}) => roomOf(to) === 'entry points' && to.startsWith('src/')))
    expect(wrong).toEqual([])
  })
})

describe('who may import what', () => {
  const importers = (pattern: RegExp) =>
    filesBelow('src').filter(file => importsOf(file).some(({to, typeOnly}) => !typeOnly && pattern.test(to)))

  test('parsers of markdown and HTML are imported by parse/ only', () => {
    const wrong = importers(/^(?:mdast-util-from-markdown|htmlparser2|hast-util-from-html|parse5)$/)
    expect(wrong.filter(file => !file.startsWith('src/parse/'))).toEqual([])
  })

  test('modules of Node are imported by node/ and cli/ only', () => {
    expect(importers(/^node:/).filter(file => !/^src\/(?:node|cli)\//.test(file))).toEqual([])
  })
})

test('copydesk/schema loads zod and the model only', () => {
  const {files, packages} = loadedBy('src/schema.ts')
  expect([...packages]).toEqual(['zod'])
  expect([...files].filter(file => file !== 'src/schema.ts' && !file.startsWith('src/model/'))).toEqual([])
})
