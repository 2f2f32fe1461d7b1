/**
 * How many of the first `count` indices stand before a point, where those that do come first: also the index of the
 * first that does not. A binary search, logarithmic in `count`.
 */
export function countBefore(count: number, isBefore: (index: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}
