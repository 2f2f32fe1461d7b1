import {describe, expect, test} from 'vitest'
import * as schema from '../../src/schema.js'

/** What Standard Schema asks of a schema; from https://standardschema.dev, as far as it is used here. */
interface StandardSchema {
  '~standard': {version: 1; vendor: string; validate(value: unknown): unknown}
}

const schemas = Object.entries(schema).filter(([name]) => name.endsWith('Schema')) as unknown as Array<[string, StandardSchema]>

describe('every exported schema is a Standard Schema', () => {
  test.each(schemas)('%s', async (_name, {'~standard': standard}) => {
    expect(standard).toMatchObject({version: 1, vendor: 'zod'})
    const result = await standard.validate(Symbol('no such value'))
    expect(result).toMatchObject({issues: [{message: expect.any(String) as unknown}]})
  })
})

test('a value comes back as it is', async () => {
  const quote = {id: 'q1', kind: 'direct', text: 'We go.', provenance: {origin: 'authored'}}
  expect(await schema.quoteSchema['~standard'].validate(quote)).toEqual({value: quote})
})
