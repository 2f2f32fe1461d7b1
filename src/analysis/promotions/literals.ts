/**
 * Tells which of some literals stand in a text, wherever they do; one may come twice. A text is scanned once for where any
 * of them may begin, however many they are, so that one that holds none costs little.
 */
export function literalFinder(literals: Iterable<string>): (text: string) => readonly string[] {
  const all = [...new Set(literals)]
  const length = Math.min(...all.map(literal => literal.length))
  const byStart = new Map<string, string[]>()
  for (const literal of all) {
    const start = literal.slice(0, length)
    byStart.set(start, [...(byStart.get(start) ?? []), literal])
  }
  const starts = new RegExp([...byStart.keys()].map(start => start.replace(/[^\w-]/g, String.raw`\$&`)).join('|'), 'g')
  return text => {
    starts.lastIndex = 0
    let match = starts.exec(text)
    if (match === null) return none
    const found: string[] = []
    for (; match !== null; match = starts.exec(text)) {
      const {index} = match
      for (const literal of byStart.get(match[0]) ?? none) if (text.startsWith(literal, index)) found.push(literal)
      starts.lastIndex = index + 1 // another may begin inside this one
    }
    return found
  }
}

const none: readonly string[] = []
