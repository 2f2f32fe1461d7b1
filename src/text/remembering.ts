/** The longest word that is remembered: a piece of a longer one could hold on to the text that it was cut from. */
const longestRemembered = 12

const mostRemembered = 10_000

/** A reader of words that keeps the last thousands of short ones, so that a text's commonest are read once. */
export function remembering<Value extends object>(read: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>()
  return word => {
    const before = known.get(word)
    if (before !== undefined) return before
    const value = read(word)
    if (word.length > longestRemembered) return value
    if (known.size >= mostRemembered) known.clear()
    known.set(word, value)
    return value
  }
}
