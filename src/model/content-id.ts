/** The next number to try for a stem, so that a thousand equal contents cost a thousand steps. */
const repeatsOf = new WeakMap<Set<string>, Map<string, number>>()

/**
 * An id derived from content, so that it survives an edit elsewhere: prefix, hyphen, short hash (FNV-1a, 32 bit),
 * and `-2`, `-3` … for a repeat. Adds the id to `taken`. Linear in `content`.
 */
export function contentId(prefix: string, content: string, taken: Set<string>): string {
  return idOfHash(prefix, contentHash(content), taken)
}

/** The short hash in the ids of a content, for several records that share one. */
export function contentHash(content: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < content.length; index++) {
    hash = Math.imul(hash ^ content.charCodeAt(index), 0x01000193)
  }
  return (hash >>> 0).toString(36).padStart(7, '0')
}

/** As `contentId`, for a content whose hash is known. */
export function idOfHash(prefix: string, hash: string, taken: Set<string>): string {
  const stem = `${prefix}-${hash}`
  if (!taken.has(stem)) {
    taken.add(stem)
    return stem
  }
  let repeats = repeatsOf.get(taken)
  if (repeats === undefined) repeatsOf.set(taken, (repeats = new Map()))
  let repeat = repeats.get(stem) ?? 2
  while (taken.has(`${stem}-${repeat}`)) repeat++
  repeats.set(stem, repeat + 1)
  taken.add(`${stem}-${repeat}`)
  return `${stem}-${repeat}`
}
