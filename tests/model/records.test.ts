import {expect, test} from 'vitest'
import {attributionSchema, quoteSchema, sourceSchema} from '../../src/schema.js'

const provenance = {origin: 'authored'}

test('an inferred record needs a confidence', () => {
  const quote = {id: 'q1', kind: 'direct', text: 'We go.', provenance: {origin: 'inferred'}}
  expect(quoteSchema.safeParse(quote).success).toBe(false)
  expect(quoteSchema.safeParse({...quote, provenance: {origin: 'inferred', confidence: 0.9}}).success).toBe(true)
})

test.each([['1q'], ['Q1'], ['q 1'], ['']])('%j is no id', id => {
  expect(quoteSchema.safeParse({id, kind: 'direct', text: '', provenance}).success).toBe(false)
})

test('a record refuses a key it does not know', () => {
  const source = {id: 's1', type: 'person', name: 'Ada Byron', anonymity: 'named', mentions: ['she'], provenance}
  expect(sourceSchema.parse(source)).toEqual(source)
  expect(sourceSchema.safeParse({...source, gender: 'x'}).success).toBe(false)
})

test('an addressee is a via, in a medium of a known kind', () => {
  const attribution = {
    id: 'a1', quoteIds: ['q1'], sourceIds: ['s1'], via: [{sourceId: 's2', role: 'addressee'}],
    medium: {kind: 'phone', text: 'in a telephone interview'}, provenance
  }
  expect(attributionSchema.parse(attribution)).toEqual(attribution)
  expect(attributionSchema.safeParse({...attribution, medium: {kind: 'pigeon', text: ''}}).success).toBe(false)
})
