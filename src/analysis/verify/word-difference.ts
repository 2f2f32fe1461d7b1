/** A run of items that both have, that only the second has (`added`), or that only the first has (`missing`). */
export interface Run {
  kind: 'same' | 'added' | 'missing'
  /** Half-open, in the first list; empty where the run is added. */
  left: readonly [start: number, end: number]
  /** Half-open, in the second list; empty where the run is missing. */
  right: readonly [start: number, end: number]
}

/** Beyond so many insertions and deletions two texts have nothing to do with each other. */
const maxEdits = 500

/**
 * The shortest way from one list to another, as runs in order (Myers, 1986: time in proportion to the length times the
 * number of edits, and that is bounded). Lists that differ in more than 500 items are one `missing` and one `added`.
 */
export function differenceOf(left: readonly string[], right: readonly string[]): Run[] {
  const trace = traceOf(left, right)
  if (trace === undefined) return runsOf([...left.map(() => 'missing' as const), ...right.map(() => 'added' as const)])
  return runsOf(stepsOf(trace, left.length, right.length))
}

/** For each number of edits, how far each diagonal reaches in `left`. */
function traceOf(left: readonly string[], right: readonly string[]): Int32Array[] | undefined {
  const most = Math.min(left.length + right.length, maxEdits)
  const trace: Int32Array[] = []
  let reach = new Int32Array(2 * most + 3)
  const middle = most + 1
  for (let edits = 0; edits <= most; edits++) {
    trace.push(reach.slice(middle - edits - 1, middle + edits + 2))
    const next = reach.slice()
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const down = diagonal === -edits || (diagonal !== edits && reach[middle + diagonal - 1]! < reach[middle + diagonal + 1]!)
      let at = down ? reach[middle + diagonal + 1]! : reach[middle + diagonal - 1]! + 1
      while (at < left.length && at - diagonal < right.length && left[at] === right[at - diagonal]) at++
      next[middle + diagonal] = at
      if (at >= left.length && at - diagonal >= right.length) return trace
    }
    reach = next
  }
  return undefined
}

/** The steps from the start to the end, walked backwards through the trace. */
function stepsOf(trace: readonly Int32Array[], leftLength: number, rightLength: number): Array<Run['kind']> {
  const steps: Array<Run['kind']> = []
  let at = leftLength
  let other = rightLength
  for (let edits = trace.length - 1; edits >= 0; edits--) {
    const reach = trace[edits]!
    // Its middle stands for diagonal 0.
    const of = (diagonal: number): number => reach[edits + 1 + diagonal]!
    const diagonal = at - other
    const down = diagonal === -edits || (diagonal !== edits && of(diagonal - 1) < of(diagonal + 1))
    const before = edits === 0 ? 0 : of(down ? diagonal + 1 : diagonal - 1)
    const otherBefore = edits === 0 ? 0 : before - (down ? diagonal + 1 : diagonal - 1)
    for (; at > before && other > otherBefore; at--, other--) steps.push('same')
    if (edits > 0) steps.push(down ? 'added' : 'missing')
    at = before
    other = otherBefore
  }
  return steps.toReversed()
}

function runsOf(steps: ReadonlyArray<Run['kind']>): Run[] {
  const runs: Run[] = []
  let left = 0
  let right = 0
  for (let start = 0; start < steps.length; ) {
    const kind = steps[start]!
    let end = start
    while (steps[end] === kind) end++
    const length = end - start
    const nextLeft = kind === 'added' ? left : left + length
    const nextRight = kind === 'missing' ? right : right + length
    runs.push({kind, left: [left, nextLeft], right: [right, nextRight]})
    left = nextLeft
    right = nextRight
    start = end
  }
  return runs
}
