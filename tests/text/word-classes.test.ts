import {expect, test} from 'vitest'
import {is, plays} from '../../src/text/word-classes.js'

test.each([['is', is], ['plays', plays]])('every class of %s has a bit of its own, of the 32 that a number has', (_, bits) => {
  const values = Object.values<number>(bits)
  expect(new Set(values).size).toBe(values.length)
  expect(values.every(bit => bit !== 0 && (bit & (bit - 1)) === 0)).toBe(true)
})
