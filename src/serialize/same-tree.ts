/** Whether two trees of plain data are equal, positions aside. Linear; keys may stand in any order. */
export function sameTree(left: unknown, right: unknown): boolean {
  if (left === right) return true
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false
  if (Array.isArray(left) || Array.isArray(right)) {
    return Array.isArray(left) && Array.isArray(right) && left.length === right.length && left.every((item, index) => sameTree(item, right[index]))
  }
  const keys = keysOf(left)
  return keys.length === keysOf(right).length && keys.every(key => sameTree(valueOf(left, key), valueOf(right, key)))
}

function keysOf(value: object): string[] {
  return Object.keys(value).filter(key => key !== 'position' && valueOf(value, key) !== undefined)
}

function valueOf(value: object, key: string): unknown {
  return Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined // own keys only
}
