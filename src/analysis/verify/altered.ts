import type {Stretch, WordIndex} from './word-index.js'
import type {Word} from './words.js'
import {differenceOf, type Run} from './word-difference.js'

/** How the words of a quotation stand to the article. */
export type WordsVerdict = 'verbatim' | 'altered' | 'stitched' | 'absent'

/** Words that both have, that only the text has, or that only the article has. */
export interface Difference {
  kind: Run['kind']
  text: string
}

/** Where words were found, before who says them is known. */
export interface Finding {
  words: WordsVerdict
  stretches: Stretch[]
  difference: Difference[]
}

/** At least so many of the words must be the article's, and at least half. */
const fewestSame = 3

/**
 * The stretch of the article that a quotation alters, with what it changed; undefined where too few words are the
 * same. The time grows with the length of the quotation, for a bounded number of changes.
 */
export function findAltered(words: readonly Word[], quoted: string, index: WordIndex): Finding | undefined {
  const near = index.nearest(words)
  if (near === undefined) return undefined
  const {text, words: all} = index.origins[near.origin]!
  const keys = words.map(word => word.key)
  const compare = (start: number, end: number): Run[] =>
    withoutSurroundings(differenceOf(all.slice(start, end).map(word => word.key), keys))
  const narrow = {start: near.start, end: near.end, runs: compare(near.start, near.end)}
  // Words that the quotation leaves out make its stretch longer than it is itself: look further where words are over.
  const slack = Math.min(16, 2 + Math.ceil(words.length / 2))
  const start = narrow.runs[0]?.kind === 'added' ? Math.max(0, near.start - slack) : near.start
  const end = narrow.runs.at(-1)?.kind === 'added' ? near.end + slack : near.end
  const isWide = start < near.start || end > near.end
  const wide = isWide ? {start, end, runs: withoutChance(compare(start, end))} : narrow
  const best = lengthOf(wide.runs, 'same') > lengthOf(narrow.runs, 'same') ? wide : narrow
  const {runs} = best
  const same = lengthOf(runs, 'same')
  if (same < fewestSame || same * 2 < words.length || lengthOf(runs, 'missing') > same) return undefined
  const others = all.slice(best.start, best.end)
  const difference = runs.map(({kind, left, right}): Difference =>
    ({kind, text: kind === 'missing' ? slice(text, others, left) : slice(quoted, words, right)}))
  const stretch = {origin: near.origin, start: best.start + runs[0]!.left[0], end: best.start + runs.at(-1)!.left[1]}
  return {words: 'altered', stretches: [stretch], difference}
}

/** Runs without what the article has before and after. */
function withoutSurroundings(runs: readonly Run[]): Run[] {
  return runs.filter((run, at) => run.kind !== 'missing' || (at > 0 && at < runs.length - 1))
}

/** Runs in which a word at an edge that was met by chance, far from the others, is one that the quotation adds. */
function withoutChance(runs: Run[]): Run[] {
  const kept = [...runs]
  const [first, second] = kept
  if (first?.kind === 'same' && second !== undefined && isFar(first, second)) {
    kept.splice(0, 2, {kind: 'added', left: [second.left[1], second.left[1]], right: first.right})
  }
  const last = kept.at(-1)
  const before = kept.at(-2)
  if (last?.kind === 'same' && before !== undefined && isFar(last, before)) {
    kept.splice(-2, 2, {kind: 'added', left: [before.left[0], before.left[0]], right: last.right})
  }
  return kept
}

/** Whether more is missing between a run at an edge and the rest than the run is worth. */
function isFar(edge: Run, gap: Run): boolean {
  return gap.kind === 'missing' && gap.left[1] - gap.left[0] > edge.left[1] - edge.left[0] + 2
}

function lengthOf(runs: readonly Run[], kind: 'same' | 'missing'): number {
  return runs.reduce((sum, run) => (run.kind === kind ? sum + run.left[1] - run.left[0] : sum), 0)
}

function slice(text: string, words: readonly Word[], [start, end]: Run['left']): string {
  return start < end ? text.slice(words[start]!.start, words[end - 1]!.end) : ''
}
