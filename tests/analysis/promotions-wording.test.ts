import fc from 'fast-check'
import {expect, test} from 'vitest'
import {Vocabulary, WordingBook, type Table} from '../../src/analysis/promotions/wording.js'

/** A page whose publication has three names, and the table of one row. */
function open(row: string): {vocabulary: Vocabulary; table: Table<'row'>} {
  const book = new WordingBook(['en'])
  const table = book.table<'row'>([['row', {en: [row]}]])
  const vocabulary = new Vocabulary(book)
  vocabulary.names = {known: [['islander'], ['harbour', 'gazette'], ['theislandpost']]}
  return {vocabulary, table}
}

/** The words of a text that a row matches first. */
function found(row: string, text: string): string | undefined {
  const {vocabulary, table} = open(row)
  const words = vocabulary.wordsOf(text)
  const match = vocabulary.find(words, table)[0]
  return match === undefined ? undefined : text.slice(words[match.start]!.start, words[match.end - 1]!.end)
}

test.each<[string, string, string, string | undefined]>([
  ['words in a row', 'sign up', 'Please sign up here.', 'sign up'],
  ['case and punctuation do not count', 'sign up now', 'SIGN UP — now!', 'SIGN UP — now'],
  ['either word', '(weekly|daily) letter', 'Our daily letter', 'daily letter'],
  ['either of several words', '(app store|google play)', 'on Google Play', 'Google Play'],
  ['a word that may be absent', 'from just? #', 'from $2', 'from $2'],
  ['words that may be absent', '(click here)? donate', 'Donate', 'Donate'],
  ['a stem', 'abonn-', 'Jetzt abonnieren', 'abonnieren'],
  ['an ending', '-abo testen', 'Das Probeabo testen', 'Probeabo testen'],
  ['a gap of a few words', 'join * newsletter', 'Join our free weekly newsletter', 'Join our free weekly newsletter'],
  ['a gap that is too wide', 'join * newsletter', 'Join the club, the choir and the band, says the newsletter', undefined],
  ['the name of the publication', 'support @', 'Support The Islander today', 'Support The Islander'],
  ['a name of two words', 'support @', 'Support Harbour Gazette', 'Support Harbour Gazette'],
  ['a name that its address writes as one word', 'follow @', 'Follow The Island Post on X', 'Follow The Island Post'],
  ['another name', 'support @', 'Support the Herald', undefined],
  ['an apostrophe parts words', 's abonner', "S'abonner", "S'abonner"],
  ['e-mail is one word', 'by email', 'by e-mail', 'by e-mail'],
  ['no match inside a word', 'app', 'a happy apple', undefined]
])('%s', (_, row, text, expected) => {
  expect(found(row, text)).toBe(expected)
})

test.each<[string, string, boolean]>([
  ['follow us on *', 'Follow us on Facebook and Instagram', true],
  ['follow us', 'Follow us home', false],
  ['# of #', '3 of 12', true]
])('%s is the whole of %j: %s', (row, text, expected) => {
  const {vocabulary, table} = open(row)
  expect(vocabulary.findWhole(vocabulary.wordsOf(text), table).has('row')).toBe(expected)
})

test('one book holds many tables, and each is asked alone', () => {
  const book = new WordingBook(['en', 'de'])
  const verbs = book.table([['give', {en: ['give']}], ['take', {en: ['take', 'take-'], de: ['nimm']}]])
  const nouns = book.table([['gift', {en: ['give away', 'gift']}]])
  const vocabulary = new Vocabulary(book)
  const words = vocabulary.wordsOf('Give away the takeaway, nimm it, take it')
  expect(vocabulary.find(words, verbs).map(({tag, start}) => [tag, start])).toEqual([['give', 0], ['take', 3], ['take', 4], ['take', 6]])
  expect(vocabulary.find(words, nouns).map(({tag, start, end}) => [tag, start, end])).toEqual([['gift', 0, 2]])
})

/** The words of a text, and where each stands. */
function read(text: string): Array<{text: string; capital: boolean; start: number; end: number}> {
  const words = new Vocabulary(new WordingBook([])).wordsOf(text)
  return words.map(({spelling: {text: folded, capital}, start, end}) => ({text: folded, capital, start, end}))
}

test('offsets are those of the text, and capitals are seen', () => {
  expect(read('Zürich’s 1,50 €')).toEqual([
    {text: 'zürich', capital: true, start: 0, end: 6},
    {text: 's', capital: false, start: 7, end: 8},
    {text: '1,50', capital: false, start: 9, end: 13}
  ])
})

test('a letter and its mark read as the one that is both', () => {
  expect(read('Zu\u0308rich').map(({text}) => text)).toEqual(['zürich'])
})

const expression = /e-mail(?:s|ing|ed)?(?!\p{L})|\p{L}[\p{L}\p{M}]*|\p{N}+(?:[.,]\p{N}+)*/giu
const piece = fc.constantFrom(
  'e-mail', 'E-Mails', 'e-mailer', 'e-', 'e', 'Fähre', 'Fa\u0308hre', '\u0301', '1', '12.5', '1.', ',3', '²', '.', '’', ' ', '-', 'ſ', '٣', '漢字', '𝐀', '𝟗', '\ud835', '\udc00', '–', '€', '😀'
)

test('words end where the expression says, whatever they are made of', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({unit: 'binary', maxLength: 2})), {maxLength: 12}), pieces => {
      const text = pieces.join('')
      const expected = [...text.matchAll(expression)].map(match => text.slice(match.index, match.index + match[0].length))
      expect(read(text).map(({start, end}) => text.slice(start, end))).toEqual(expected)
    }),
    {seed: 7, numRuns: 2000}
  )
})

test('gaps and alternatives do not make matching slow', () => {
  const {vocabulary, table} = open('join * (free|weekly) * newsletter * now')
  const words = vocabulary.wordsOf('join our '.repeat(20_000))
  const start = performance.now()
  vocabulary.find(words, table)
  expect(performance.now() - start).toBeLessThan(3000)
})
