import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import * as z from 'zod'
import {positionSchema} from '../../src/model/position.js'

/** The shape as zod alone reads it. */
const plain = z.object({start: positionSchema.shape.start, end: positionSchema.shape.end})

const number = fc.oneof(fc.integer({min: -1, max: 3}), fc.constantFrom(1, 2, 0.5, Number.NaN, 2 ** 53, -0, '1', undefined, null))
const point = fc.oneof(
  fc.record({line: number, column: number, offset: number, more: number}, {requiredKeys: []}),
  fc.record({line: fc.integer({min: 1}), column: fc.integer({min: 1})}),
  fc.constantFrom(undefined, null, 1, 'start', [])
)
const value = fc.oneof(fc.record({start: point, end: point, indent: point}, {requiredKeys: []}), fc.constantFrom(undefined, null, 1, [], ''))

describe('a position', () => {
  it('is read as zod reads its shape, whatever it is given', () => {
    let good = 0
    fc.assert(
      fc.property(value, input => {
        const result = positionSchema.safeParse(input)
        good += Number(result.success)
        const expected = plain.safeParse(input)
        expect(result.data).toStrictEqual(expected.data)
        expect(result.error?.issues).toEqual(expected.error?.issues)
      }),
      {numRuns: 2000}
    )
    expect(good).toBeGreaterThan(50)
  })

  it('is a copy that holds no more than its shape', () => {
    const input = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 5}, indent: [2]}
    const read = positionSchema.parse(input)
    expect(read).toStrictEqual({start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 5}})
    expect(read.start).not.toBe(input.start)
  })
})
