import {expect, test} from 'vitest'
import {en} from '../../src/languages/en.js'
import {lexiconOf} from '../../src/text/lexicon.js'
import {pairQuotationMarks} from '../../src/text/quotation-marks.js'
import {tokenize} from '../../src/text/tokens.js'

const quotations = (text: string): string[] => {
  const lexicon = lexiconOf(en)
  return pairQuotationMarks(text, tokenize(text, lexicon), 0, lexicon)
    .map(each => `${'>'.repeat(each.depth)}${text.slice(each.inner.start, each.inner.end)}${each.unclosed ? ' …' : ''}`)
}

test.each([
  ['curly marks', 'He said “we go” and left.', ['we go']],
  ['straight marks', 'He said "we go" and "we stay".', ['we go', 'we stay']],
  ['two apostrophes for a double mark', "''We go,'' he said.", ['We go,']],
  ['single marks, the British way', "‘We go,’ he said. ‘We don’t stay.’", ['We go,', 'We don’t stay.']],
  ['straight single marks around an apostrophe', "'We don't go,' he said.", ["We don't go,"]],
  ['guillemets', 'Er sagte: »Wir gehen.«', ['Wir gehen.']],
  ['guillemets pointing out', 'Il dit « nous partons ».', ['nous partons']],
  ['low marks', '„Wir gehen“, sagte er.', ['Wir gehen']],
  ['a closing mark that opens', '”We go,” he said.', ['We go,']],
  ['an opening mark that closes', '“We go,“ he said.', ['We go,']],
  ['single marks inside double ones', '“He said ‘no’ twice,” she said.', ['He said ‘no’ twice,', '>no']],
  ['three apostrophes that close both levels', "''He said 'no,''' she said.", ["He said 'no,'", '>no,']],
  ['a curly mark that a straight one closes', '“We go," he said.', ['We go,']],
  ['a mark that is never closed', '“We go and do not stop.', ['We go and do not stop. …']],
  ['a possessive is no closing mark', "‘The fans' view matters,’ she said.", ["The fans' view matters,"]],
  ['apostrophes that stand for letters', "Rock 'n' roll of the '90s, get 'em.", []],
  ['inches and feet', 'The board is 6\' 2" long and 12" wide.', []],
  ['nothing between the marks', 'It was "" or “ ”.', []],
  ['a mark alone', '"', []]
])('%s', (_name, text, expected) => {
  expect(quotations(text)).toEqual(expected)
})
