import fc from 'fast-check'
import {expect, test} from 'vitest'
import {differenceOf} from '../../src/analysis/verify/word-difference.js'
import {cpuTime} from '../support/cpu-time.js'

const shown = (left: string, right: string): string => {
  const [from, to] = [left.split(' ').filter(Boolean), right.split(' ').filter(Boolean)]
  return differenceOf(from, to)
    .map(run => run.kind === 'same' ? from.slice(...run.left).join(' ') : run.kind === 'added' ? `+(${to.slice(...run.right).join(' ')})` : `-(${from.slice(...run.left).join(' ')})`)
    .join(' ')
}

test.each([
  ['nothing', '', '', ''],
  ['the same', 'a b c', 'a b c', 'a b c'],
  ['a word more', 'we go', 'we will go', 'we +(will) go'],
  ['a word less', 'we will go', 'we go', 'we -(will) go'],
  ['another word', 'we never go', 'we always go', 'we -(never) +(always) go'],
  ['all other words', 'a b', 'c d', '-(a b) +(c d)'],
  ['words at both ends', 'b', 'a b c', '+(a) b +(c)'],
  ['only new words', '', 'a b', '+(a b)']
])('%s', (_name, left, right, runs) => {
  expect(shown(left, right)).toBe(runs)
})

test('laws: both lists can be read from the runs, and equal runs are equal', () => {
  const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), {maxLength: 30})
  fc.assert(fc.property(list, list, (left, right) => {
    const runs = differenceOf(left, right)
    expect(runs.flatMap(run => left.slice(...run.left))).toEqual(left)
    expect(runs.flatMap(run => right.slice(...run.right))).toEqual(right)
    for (const run of runs) if (run.kind === 'same') expect(left.slice(...run.left)).toEqual(right.slice(...run.right))
    for (const [index, run] of runs.entries()) expect(run.kind).not.toBe(runs[index + 1]?.kind)
  }), {numRuns: 500})
})

test('it is the shortest way: as long as the longest common subsequence allows', () => {
  const list = fc.array(fc.constantFrom('a', 'b', 'c'), {maxLength: 12})
  fc.assert(fc.property(list, list, (left, right) => {
    const same = differenceOf(left, right).filter(run => run.kind === 'same').reduce((sum, run) => sum + run.left[1] - run.left[0], 0)
    const longest = left.reduce((row, item) => {
      const next = [0]
      for (const [index, other] of right.entries()) next.push(item === other ? row[index]! + 1 : Math.max(row[index + 1]!, next[index]!))
      return next
    }, Array.from({length: right.length + 1}, () => 0))
    expect(same).toBe(longest.at(-1))
  }))
})

test('long lists that have nothing in common are told apart in time', () => {
  const list = (letter: string): string[] => Array.from({length: 100_000}, (_, index) => `${letter}${index}`)
  const [left, right] = [list('a'), list('b')]
  expect(differenceOf(left, right)).toHaveLength(2)
  expect(cpuTime(() => differenceOf(left, right))).toBeLessThan(2000)
})
