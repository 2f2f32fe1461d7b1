import {monthStarts} from '../languages/page-words.js'

export interface Dateline {
  /** As printed, without the dash behind it. */
  text: string
  place?: string
  date?: string
  /** Where the story goes on, as an offset in the paragraph. */
  end: number
}

/** A place in capitals, or of a few capitalized words; more words after a comma; an agency in brackets; then a dash. */
const opening = /^([\p{Lu}][\p{L}.'’-]*(?:[ /][\p{Lu}\d][\p{L}.'’-]*){0,4})((?:,\s?[\p{L}\d][\p{L}\d. ]{0,30}){0,3})\s?(\([\p{L}\d ./&-]{2,40}\))?\s?(?:—|–|--| - )\s*(?=\S)/u

const month = new RegExp(String.raw`\b(?:${monthStarts})[a-zäé]*\.?\b`, 'iu')

/**
 * The dateline that opens a story (`LONDON, March 4 (Reuters) — `). A place that is not in capitals counts only with a
 * date or an agency behind it. The AP style guide has the place in capitals, the dash, then the story.
 */
export function datelineOf(paragraph: string): Dateline | undefined {
  const match = opening.exec(paragraph.slice(0, 160))
  if (!match) return undefined
  const [whole, head = '', rest = '', agency] = match
  const parts = rest.split(',').map(part => part.trim()).filter(part => part !== '')
  const dated = parts.findIndex(part => month.test(part) || /^\d{1,2}\b/.test(part))
  const capitals = head === head.toUpperCase() && /\p{L}{2}/u.test(head)
  if (!capitals && dated === -1 && agency === undefined) return undefined
  const place = [head, ...(dated === -1 ? parts : parts.slice(0, dated))].join(', ')
  const date = dated === -1 ? undefined : parts.slice(dated).join(', ')
  const text = whole.replace(/\s*(?:—|–|--|-)\s*$/u, '').trim()
  return {text, place, ...(date !== undefined && {date}), end: whole.length}
}
