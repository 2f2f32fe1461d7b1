/** Timing for the benches: rounds that take turns, so that what the machine does meanwhile falls on all alike. */

export interface Row {
  what: string
  figure: string
  /** What the figure should be, where there is a bar. */
  bar?: string
  /** Whether the figure is over its bar. */
  over?: boolean
}

/** Median of numbers; NaN of none. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5)
}

/** The value below which a share of the numbers lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** Milliseconds of one call. */
export function timeOf(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

/** The median milliseconds of each candidate; they take turns for `rounds` rounds, after `warmUp` more that are not timed. */
export function takeTurns<Name extends string>(
  candidates: Readonly<Record<Name, () => unknown>>,
  rounds: number,
  warmUp = Math.ceil(rounds / 10)
): Record<Name, number> {
  const names = Object.keys(candidates) as Name[] // the keys of a record
  const times = Object.fromEntries(names.map(name => [name, [] as number[]])) as Record<Name, number[]>
  for (let round = -warmUp; round < rounds; round++) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const time = timeOf(candidates[name])
      if (round >= 0) times[name].push(time)
    }
  }
  return Object.fromEntries(names.map(name => [name, median(times[name])])) as Record<Name, number>
}

/** The exponent of growth between two sizes: 1 is linear, 2 quadratic. */
export function exponent(size: readonly [number, number], time: readonly [number, number]): number {
  return Math.log(time[1] / time[0]) / Math.log(size[1] / size[0])
}

export function milliseconds(time: number): string {
  return time < 1 ? `${(time * 1000).toFixed(0)} µs` : `${time.toFixed(time < 10 ? 2 : 0)} ms`
}

/** A row for a ratio and its bar. */
export function ratioRow(what: string, ratio: number, bar: number, detail = ''): Row {
  return {what, figure: `${ratio.toFixed(2)} ×${detail}`, bar: `≤ ${bar} ×`, over: ratio > bar}
}
