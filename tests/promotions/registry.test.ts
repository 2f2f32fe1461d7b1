import {describe, expect, test} from 'vitest'
import {promotionKinds} from '../../src/model/promotion.js'
import {address} from '../../src/promotions/address.js'
import {furniture} from '../../src/promotions/furniture.js'
import type {Wording} from '../../src/promotions/promotion-spec.js'
import {promotionSpecs} from '../../src/promotions/registry.js'

const option = /^(?:[*@#]|-?[\p{L}\p{N}]+-?)$/u

/** Why a row could never match, or undefined. */
function fault(row: string): string | undefined {
  if (row !== row.trim().replace(/\s+/g, ' ') || row === '') return 'spaces'
  for (const token of row.match(/\([^)]*\)\??|\S+/gu) ?? []) {
    const group = /^\((.*)\)\??$/u.exec(token)?.[1]
    const words = group === undefined ? [token.replace(/(?<=.)\?$/u, '')] : group.split('|').flatMap(part => part.split(' '))
    const bad = words.find(word => !option.test(word))
    if (bad !== undefined) return `“${bad}” is no word`
  }
  return undefined
}

const faults = (wording: Wording): string[] =>
  Object.values(wording).flatMap(rows => rows.flatMap(row => {
    const found = fault(row)
    return found === undefined ? [] : [`${row}: ${found}`]
  }))

test('every kind has a spec', () => {
  expect(Object.keys(promotionSpecs)).toEqual([...promotionKinds])
})

describe.each(promotionKinds)('%s', kind => {
  const {asks, labels, subjects, hints, linksTo, definition} = promotionSpecs[kind]

  test('has rows that can match', () => {
    expect([...faults(asks), ...faults(labels), ...faults(subjects)]).toEqual([])
  })

  test('has a definition, and hints and targets in lower case', () => {
    expect(definition).toMatch(/\.$/)
    for (const word of [...hints, ...linksTo]) expect(word).toBe(word.toLowerCase())
    for (const hint of hints) expect(hint).toMatch(/^[a-z\d]+(?:-[a-z\d]+)*$/)
  })
})

test('rows of furniture and of address can match', () => {
  expect(Object.values(furniture).flatMap(({labels, phrases}) => [...faults(labels), ...faults(phrases)])).toEqual([])
  expect(Object.values(address).flatMap(wording => faults(wording))).toEqual([])
})
