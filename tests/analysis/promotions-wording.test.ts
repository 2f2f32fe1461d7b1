import {expect, test} from 'vitest'
import {compileWordings, findMatches, matchWhole, wordsOf, type Names} from '../../src/analysis/wording.js'

const names: Names = {known: [['islander'], ['harbour', 'gazette'], ['theislandpost']]}
const matcher = (row: string): ReturnType<typeof compileWordings<'row'>> => compileWordings([['row', {en: [row]}]], ['en'])

/** The words of a text that a row matches first. */
function found(row: string, text: string): string | undefined {
  const words = wordsOf(text)
  const match = findMatches(words, matcher(row), names)[0]
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
  expect(matchWhole(wordsOf(text), matcher(row), names).has('row')).toBe(expected)
})

test('offsets are those of the text, and capitals are seen', () => {
  expect(wordsOf('Zürich’s 1,50 €')).toEqual([
    {text: 'zürich', capital: true, start: 0, end: 6},
    {text: 's', capital: false, start: 7, end: 8},
    {text: '1,50', capital: false, start: 9, end: 13}
  ])
})

test('gaps and alternatives do not make matching slow', () => {
  const words = wordsOf('join our '.repeat(20_000))
  const start = performance.now()
  findMatches(words, matcher('join * (free|weekly) * newsletter * now'), names)
  expect(performance.now() - start).toBeLessThan(3000)
})
