import type {Language} from '../languages/language.js'
import {languageOf, languages} from '../languages/registry.js'
import {lexiconOf} from '../text/lexicon.js'
import {is} from '../text/word-classes.js'
import type {TextBlock} from './analysis.js'

/** How much of the text says what language it is in, in characters. */
const sample = 500

/** Fewer little words than this say nothing. */
const fewest = 10

/** One word in so many is a little one in any text of its language. */
const plenty = 5

const little = is.determiner | is.preposition | is.coordinator | is.subordinator | is.auxiliary

/**
 * The language that a text is analysed in: the one of its tag, unless another that is known has more than twice as many of
 * its little words in it, for editions of one country declare its language over stories of another. Bounded by the sample.
 */
export function languageOfText(blocks: readonly TextBlock[], tag: string | undefined): Language {
  const declared = languageOf(tag)
  let text = ''
  for (const block of blocks) {
    if (text.length >= sample) break
    text += `${block.text.slice(0, sample)} `
  }
  const words = text.slice(0, sample).toLowerCase().split(' ').filter(word => word !== '')
  const count = (language: Language): number => {
    const lexicon = lexiconOf(language)
    return words.filter(word => ((lexicon.wordOf(word).entry?.classes ?? 0) & little) !== 0).length
  }
  const own = count(declared)
  if (own * plenty >= words.length) return declared
  const others = Object.values(languages).filter(each => each !== declared).map(language => ({language, theirs: count(language)}))
  const likeliest = others.toSorted((one, other) => other.theirs - one.theirs)[0]
  return likeliest !== undefined && likeliest.theirs >= fewest && likeliest.theirs > 2 * own ? likeliest.language : declared
}
