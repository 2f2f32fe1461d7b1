import type {PageBlock} from './blocks.js'
import {headings} from './elements.js'

const ideographs = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/gu
const sentenceEnds: ReadonlySet<string> = new Set('.!?…。！？։।؟"”»“’\')]')
/** Looks for the mark first, which is rare, then for what stands before it. */
const sentenceInside = /(?<=[\p{L}\p{N})”"’»])[.!?。！？։।؟]["”»’)]?(?:\s|$)|[。！？]/u

/** Elements of which none is running text. */
const shortTags: ReadonlySet<string> = new Set([...headings, 'button', 'label', 'input', 'a', 'th', 'figcaption', 'caption', 'legend', 'option'])

/** How much a block says, in characters of an alphabet: an ideograph counts for two. */
export function weigh(text: string): number {
  return text.length + (text.match(ideographs)?.length ?? 0)
}

/** Whether a text holds at least one finished sentence. */
export function hasSentence(text: string): boolean {
  return sentenceEnds.has(text.charAt(text.length - 1)) || sentenceInside.test(text)
}

/**
 * How much running text a block holds: characters outside links, for blocks that look written rather than set up. Zero
 * for headings, buttons, link lists and short labels.
 */
export function proseOf(block: PageBlock): number {
  const {text, tag, linkDensity} = block
  if (text.length < 25 || linkDensity > 0.6 || shortTags.has(tag)) return 0
  const weight = weigh(text) * (1 - linkDensity)
  if (weight < 40) return 0
  if (!hasSentence(text)) return weight > 150 ? weight / 2 : 0
  return block.controlLength > 0 ? weight / 4 : weight
}
