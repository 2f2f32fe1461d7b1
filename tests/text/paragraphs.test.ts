import fc from 'fast-check'
import {expect, test} from 'vitest'
import {headlineIndex, splitParagraphs} from '../../src/text/paragraphs.js'

const shape = (text: string): Array<[string, string]> =>
  splitParagraphs(text).map(block => [block.type === 'heading' ? 'h' : 'p', block.text])

const wrapped = `The council voted on Thursday to close the lower harbour for the whole
of the winter, after divers found cracks in two of the piers that hold
the old customs house. Repairs will start in March.
    Fishermen said that they had asked for a survey three years ago, and
that nobody had answered. The mayor declined to comment on the letter.`

test.each<[string, string, Array<[string, string]>]>([
  ['an empty text has no blocks', ' \n\n\t\n', []],
  ['empty lines part paragraphs', 'One went.\n\nTwo came.', [['p', 'One went.'], ['p', 'Two came.']]],
  ['a line of white space is an empty line', 'One went.\r\n \t\r\nTwo came.', [['p', 'One went.'], ['p', 'Two came.']]],
  ['a line a paragraph needs no empty lines', 'It rained.\nIt stopped.', [['p', 'It rained.'], ['p', 'It stopped.']]],
  [
    'a headline is a first line that reads as one',
    'Harbour closes for winter\n\nThe council voted on Thursday to close it.',
    [['h', 'Harbour closes for winter'], ['p', 'The council voted on Thursday to close it.']]
  ],
  [
    'a first sentence is no headline',
    'It has closed.\n\nThe council voted on Thursday to close it.',
    [['p', 'It has closed.'], ['p', 'The council voted on Thursday to close it.']]
  ],
  [
    'a subhead stands between paragraphs',
    'The harbour has closed for good.\n\nWhat comes next\n\nThe council will vote again in March.',
    [['p', 'The harbour has closed for good.'], ['h', 'What comes next'], ['p', 'The council will vote again in March.']]
  ],
  ['short lines stay apart', 'Once\nMonthly\nAnnual', [['p', 'Once'], ['p', 'Monthly'], ['p', 'Annual']]],
  [
    'a line cut in mid-sentence goes on',
    'The survey of the piers was paid for by the county, the port and a group of owners who live in\n Norway.',
    [['p', 'The survey of the piers was paid for by the county, the port and a group of owners who live in Norway.']]
  ],
  [
    'a label at the end of a long line is no cut sentence',
    'The harbour letter brings you every Friday what was landed, what was sold and what was said on the piers. Preview\nYou agree to the terms',
    [
      ['p', 'The harbour letter brings you every Friday what was landed, what was sold and what was said on the piers. Preview'],
      ['p', 'You agree to the terms']
    ]
  ],
  ['a line that goes on in lower case is one paragraph', 'The old customs house will\nstay.', [['p', 'The old customs house will stay.']]],
  [
    'lines wrapped at a width are joined, and an indent opens a paragraph',
    wrapped,
    [
      ['p', 'The council voted on Thursday to close the lower harbour for the whole of the winter, after divers found cracks in two of the piers that hold the old customs house. Repairs will start in March.'],
      ['p', 'Fishermen said that they had asked for a survey three years ago, and that nobody had answered. The mayor declined to comment on the letter.']
    ]
  ],
  ['a list item opens a block', '- A first thing that counts\n- a second', [['p', '- A first thing that counts'], ['p', '- a second']]],
  ['runs of spaces count as one', 'One\tword   after another.', [['p', 'One word after another.']]]
])('%s', (_, text, expected) => {
  expect(shape(text)).toEqual(expected)
})

test('the headline is found behind a banner that is skipped', () => {
  const blocks = splitParagraphs('Support us!\n\nHarbour closes for winter\n\nThe council voted on Thursday to close it.')
  expect(headlineIndex(blocks, new Set([0]))).toBe(1)
  expect(headlineIndex(splitParagraphs('It has closed.\n\nFor good.'))).toBeUndefined()
})

test('every piece stands in the source where it says, in order, and no word is lost', () => {
  const words = fc.constantFrom('The', 'harbour', 'closed.', '“No”', ' ', '  ', '\n', '\n\n', '\r\n', '\t', '-', 'é', '\u2028', '1.')
  fc.assert(
    fc.property(fc.array(words, {maxLength: 60}), parts => {
      const text = parts.join('')
      const blocks = splitParagraphs(text)
      let at = 0
      for (const block of blocks) {
        for (const piece of block.pieces) {
          expect(piece.start).toBeGreaterThanOrEqual(at)
          expect(text.slice(piece.start, piece.end)).toBe(piece.text)
          at = piece.end
        }
        expect([block.start, block.end]).toEqual([block.pieces[0]?.start, block.pieces.at(-1)?.end])
      }
      expect(blocks.map(block => block.text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
    }),
    {seed: 7, numRuns: 300}
  )
})
