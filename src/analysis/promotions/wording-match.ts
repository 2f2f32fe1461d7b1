import type {Part, Spelling} from './wording-rows.js'

/** What `@` stands for: folded words of each name. */
export interface Names {
  known: ReadonlyArray<readonly string[]>
}

/** A word of a text: how it is spelled, and where it stands. */
export interface Word {
  spelling: Spelling
  start: number
  end: number
}

const widestGap = 5
const longestName = 12

/**
 * Where a row that begins at `at` ends, from one of its parts on; with `whole`, only an end there counts. Gaps and names
 * are bounded, so the work is too.
 */
export function matchAt(
  words: readonly Word[], start: number, parts: readonly Part[], first: number, names: Names, whole?: number
): number | undefined {
  let at = start
  for (let part = first; part < parts.length; part++) {
    const next = parts[part]!
    if (next.type === 'gap') return gapAt(words, at, parts, part, names, whole)
    if (next.type === 'name') return nameAt(words, at, parts, part, names, whole)
    const fits = at < words.length && next.fits(words[at]!.spelling)
    if (next.optional) {
      const end = fits ? matchAt(words, at + 1, parts, part + 1, names, whole) : undefined
      if (end !== undefined) return end
    } else if (fits) at++
    else return undefined
  }
  return whole === undefined || at === whole ? at : undefined
}

function gapAt(
  words: readonly Word[], at: number, parts: readonly Part[], part: number, names: Names, whole?: number
): number | undefined {
  if (part === parts.length - 1) return whole === undefined ? at : whole - at <= widestGap * 2 ? whole : undefined
  for (let width = 0; width <= widestGap && at + width <= words.length; width++) {
    const end = matchAt(words, at + width, parts, part + 1, names, whole)
    if (end !== undefined) return end
  }
  return undefined
}

function nameAt(
  words: readonly Word[], at: number, parts: readonly Part[], part: number, names: Names, whole?: number
): number | undefined {
  for (const name of names.known) {
    const end = nameEnd(words, at, name)
    const found = end === undefined ? undefined : matchAt(words, end, parts, part + 1, names, whole)
    if (found !== undefined) return found
  }
  return undefined
}

/** Whether a name can begin with a word: its first, an article before it, or the first of several that its address writes as one. */
export function canOpenName({text}: Spelling, {known}: Names): boolean {
  for (const name of known) {
    if (name.length > longestName) continue
    if (text === 'the' || name[0] === text || name.length === 1 && name[0]!.startsWith(text)) return true
  }
  return false
}

function nameEnd(words: readonly Word[], at: number, name: readonly string[]): number | undefined {
  if (name.length > longestName) return undefined
  const start = words[at]?.spelling.text === 'the' ? at + 1 : at
  if (name.every((part, index) => words[start + index]?.spelling.text === part)) return start + name.length
  return name.length === 1 ? gluedEnd(words, at, name[0]!) : undefined
}

/** Where words end that are written as one in an address: "The Harbour" in theharbour.example. */
function gluedEnd(words: readonly Word[], at: number, name: string): number | undefined {
  let glued = ''
  for (let end = at; end < words.length && glued.length < name.length && name.startsWith(glued);) {
    glued += words[end]!.spelling.text
    end++
    if (glued === name && end - at > 1) return end
  }
  return undefined
}
