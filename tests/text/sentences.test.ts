import {expect, test} from 'vitest'
import {en} from '../../src/languages/en.js'
import {lexiconOf} from '../../src/text/lexicon.js'
import {pairQuotationMarks} from '../../src/text/quotation-marks.js'
import {splitSentences} from '../../src/text/sentences.js'
import {tokenize} from '../../src/text/tokens.js'

const sentences = (text: string): string[] => {
  const lexicon = lexiconOf(en)
  const tokens = tokenize(text, lexicon)
  return splitSentences(0, tokens, pairQuotationMarks(text, tokens, 0, lexicon))
    .map(({atoms}) => text.slice(atoms[0]!.start, atoms.at(-1)!.end))
}

test.each([
  ['full stops', 'It rained. We left.', ['It rained.', 'We left.']],
  ['abbreviations and initials end nothing', 'Mr. J. Reed met Sen. Lind at 5 p.m. on Monday.', ['Mr. J. Reed met Sen. Lind at 5 p.m. on Monday.']],
  ['an abbreviation before a little word with a capital', 'They live in the U.S. The rest left.', ['They live in the U.S.', 'The rest left.']],
  ['a quotation is not cut', '“It rained. We left,” she said. He stayed.', ['“It rained. We left,” she said.', 'He stayed.']],
  ['a quotation that ends the sentence', 'He said “we left.” She stayed.', ['He said “we left.”', 'She stayed.']],
  ['a tag after a question', '“Who left?” Reed asked. Nobody.', ['“Who left?” Reed asked.', 'Nobody.']],
  ['a new sentence after a question', '“Who left?” Reed told them nothing and went home.', ['“Who left?” Reed told them nothing and went home.']],
  ['decimals', 'It rose 3.5 percent. Good.', ['It rose 3.5 percent.', 'Good.']],
  ['nothing', '', []]
])('%s', (_name, text, expected) => {
  expect(sentences(text)).toEqual(expected)
})
