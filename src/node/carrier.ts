import {extname} from 'node:path'

/** What an article can stand in. */
export const carriers = ['markdown', 'html', 'text', 'json'] as const

/** What an article stands in. */
export type Carrier = (typeof carriers)[number]

const carrierByExtension: Readonly<Record<string, Carrier>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.txt': 'text',
  '.text': 'text',
  '.json': 'json'
}

/** The carrier that a file's extension names, whatever its case; undefined for others. */
export function carrierOfPath(path: string): Carrier | undefined {
  return carrierByExtension[extname(path).toLowerCase()]
}

/** The carrier that the first character of a text tells: `<` is HTML, `{` is JSON, all else is markdown. */
export function carrierOfText(text: string): Carrier {
  const first = text.trimStart().charAt(0)
  return first === '<' ? 'html' : first === '{' ? 'json' : 'markdown'
}
