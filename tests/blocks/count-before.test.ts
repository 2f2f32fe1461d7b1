import {expect, test} from 'vitest'
import {countBefore} from '../../src/blocks/count-before.js'

const offsets = [2, 3, 3, 8]

test.each([
  ['nothing of nothing', [], 5, 0],
  ['nothing where all stands after', offsets, 2, 0],
  ['all that is less, equal ones together', offsets, 8, 3],
  ['nothing more between two', offsets, 5, 3],
  ['everything where all stands before', offsets, 9, 4]
])('counts %s', (_, sorted: number[], limit, count) => {
  expect(countBefore(sorted.length, index => sorted[index]! < limit)).toBe(count)
})
