/**
 * An id derived from content, so that it survives an edit elsewhere: prefix, hyphen, short hash (FNV-1a, 32 bit),
 * and `-2`, `-3` … for a repeat. Adds the id to `taken`. Linear in `content`.
 */
export function contentId(prefix: string, content: string, taken: Set<string>): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < content.length; index++) {
    hash = Math.imul(hash ^ content.charCodeAt(index), 0x01000193)
  }
  const stem = `${prefix}-${(hash >>> 0).toString(36).padStart(7, '0')}`
  let id = stem
  for (let repeat = 2; taken.has(id); repeat++) id = `${stem}-${repeat}`
  taken.add(id)
  return id
}
