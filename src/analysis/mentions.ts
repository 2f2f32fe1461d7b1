import type {NounPhrase} from '../text/noun-phrase.js'
import type {Sentence} from '../text/sentences.js'
import type {Range} from './clause.js'
import type {Mention, Place} from './statement.js'

/** The mention that a phrase is. */
export function mentionOf(sentence: Sentence, phrase: NounPhrase): Mention {
  const {atoms} = sentence
  return {
    ...place(sentence, phrase),
    core: {start: atoms[phrase.coreFrom]!.start, end: atoms[phrase.coreTo - 1]!.end},
    sentence,
    phrase
  }
}

/** The characters of a range of atoms. */
export function place(sentence: Sentence, range: Range): Place {
  const first = sentence.atoms[range.from]!
  const last = sentence.atoms[Math.max(range.from, range.to - 1)]!
  return {block: sentence.block, start: first.start, end: last.end}
}
