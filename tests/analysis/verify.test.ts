import fc from 'fast-check'
import {expect, test} from 'vitest'
import {verifyQuotes, type QuoteCheck} from '../../src/analysis/verify.js'
import type {Article, Attribution, Block, Phrasing, Quote, Source} from '../../src/schema.js'
import {cpuTime} from '../support/cpu-time.js'

const provenance = {origin: 'authored' as const}
const text = (value: string): Phrasing => ({type: 'text', value})
const segment = (quoteId: string, ...children: Phrasing[]): Phrasing => ({type: 'quoteSegment', quoteId, children})
const paragraph = (...children: Phrasing[]): Block => ({type: 'paragraph', children})
const quote = (id: string, kind: Quote['kind'], words: string): Quote => ({id, kind, text: words, provenance})
const person = (id: string, name: string, more: Partial<Source> = {}): Source => ({id, type: 'person', name, anonymity: 'named', mentions: [], provenance, ...more})
const gives = (id: string, quoteIds: string[], sourceIds: string[], more: Partial<Attribution> = {}): Attribution => ({id, quoteIds, sourceIds, provenance, ...more})

const budget = 'The council will not raise the harbour fee this year, because the fishermen cannot pay it'
const article: Article = {
  copydesk: '1.0',
  type: 'NewsArticle',
  inLanguage: 'en',
  author: [{type: 'person', name: 'Lena Ortiz'}],
  publisher: {type: 'organization', name: 'Harbour Gazette'},
  body: {
    type: 'root',
    children: [
      paragraph(text('“'), segment('q1', text(`${budget},`)), text('” Mayor Tom Reed said. “'), segment('q1', text('Next year we will look at it again.')), text('”')),
      paragraph(text('Nora Lind, who runs the fish market, called the vote “'), segment('q2', text('a gift to nobody')), text('”.')),
      paragraph(text('A clerk said '), segment('q3', text('the old fee list was “'), {type: 'quoteSegment', quoteId: 'q3', quoted: true, children: [text('riddled with errors')]}, text('” and had to be written again')), text('.')),
      paragraph(text('Reed said '), segment('q4', text('the port had lost eleven boats in a single winter')), text('.')),
      paragraph(text('The ferry crossing takes forty minutes in calm weather.')),
      paragraph(text('“'), segment('q5', text('It’s a well-known problem — we’ve seen it before')), text(',” Lind said.')),
      paragraph(text('“'), segment('q6', text('We are done here')), text('.”'))
    ]
  },
  quotes: [
    quote('q1', 'direct', `${budget}, Next year we will look at it again.`), quote('q2', 'direct', 'a gift to nobody'),
    quote('q3', 'mixed', 'the old fee list was “riddled with errors” and had to be written again'),
    quote('q4', 'indirect', 'the port had lost eleven boats in a single winter'), quote('q5', 'direct', 'It’s a well-known problem — we’ve seen it before'),
    quote('q6', 'direct', 'We are done here')
  ],
  sources: [person('s1', 'Tom Reed', {jobTitle: 'mayor', mentions: ['Mayor Tom Reed', 'Reed']}), person('s2', 'Nora Lind', {mentions: ['Lind']}), {id: 's3', type: 'person', description: 'a clerk', anonymity: 'unnamed', mentions: ['A clerk'], provenance}],
  attributions: [gives('a1', ['q1', 'q4'], ['s1']), gives('a2', ['q2', 'q5'], ['s2']), gives('a3', ['q3'], ['s3'])],
  promotions: []
}

const told = ({verdict, forgiven, found, difference}: QuoteCheck): string =>
  [verdict, ...forgiven, ...found.map(({kind, quoteId}) => quoteId ?? kind), ...difference.filter(({kind}) => kind !== 'same').map(({kind, text: words}) => `${kind === 'added' ? '+' : '-'}${words}`)].join(' ')

test.each<[string, string, string[]]>([
  ['the same words by the same source', 'Reed said: “Next year we will look at it again.”', ['verbatim q1']],
  ['a stretch of a longer quotation', 'The mayor, Tom Reed, said “the fishermen cannot pay it”.', ['verbatim q1']],
  ['words on both sides of a tag', '“The fishermen cannot pay it. Next year we will look at it again,” Reed said.', ['verbatim case punctuation q1']],
  ['straight marks for curly ones around and in the words', '"It\'s a well-known problem — we\'ve seen it before," Lind said.', ['verbatim marks q5']],
  ['another dash', '“It’s a well-known problem - we’ve seen it before,” Lind said.', ['verbatim dashes q5']],
  ['no dash', '“It’s a well known problem – we’ve seen it before,” Lind said.', ['verbatim dashes spacing q5']],
  ['another case and more space', '“A gift  to nobody,” Lind said.', ['verbatim case spacing q2']],
  ['a word more', '“It’s a very well-known problem — we’ve seen it before,” Lind said.', ['altered q5 +very']],
  ['a word less', 'Reed said: “The council will not raise the fee this year, because the fishermen cannot pay it.”', ['altered q1 -harbour']],
  ['another word', 'Reed said: “The council will never raise the harbour fee this year.”', ['altered q1 -not +never']],
  ['a missing not', 'Reed said: “The council will raise the harbour fee this year.”', ['altered q1 -not']],
  ['the last word but one left out', 'Reed said: “The fishermen cannot it.”', ['altered q1 -pay']],
  ['another word at the end', 'Reed said: “The council will not raise the boat”.', ['altered q1 -harbour +boat']],
  ['two pieces with dots between', 'Reed said: “The council will not raise the harbour fee … Next year we will look at it again.”', ['stitched q1 q1']],
  ['three dots, and dots in brackets', 'Reed said: “The council will not raise ... [...] look at it again.”', ['stitched q1 q1']],
  ['two pieces as one sentence', 'Reed said: “The council will not raise the harbour fee Next year we will look at it.”', ['stitched q1 q1']],
  ['pieces of two speakers', 'Reed said: “We will look at it again, a gift to nobody.”', ['misattributed q1 q2']],
  ['dots at an end only', 'Reed said: “The council will not raise the harbour fee …”', ['verbatim q1']],
  ['words of a pronoun that stands for nobody', 'The article quotes her as saying “a gift to nobody”.', ['verbatim q2']],
  ['words of another', 'Lind said: “Next year we will look at it again.”', ['misattributed q1']],
  ['words of somebody the article does not know', 'John Baker said: “We will look at it again.”', ['misattributed case q1']],
  ['altered words of another', 'Lind said: “Next year we will surely look at it again.”', ['misattributed q1 +surely']],
  ['words that stand nowhere', 'Reed said: “I have always hated boats and those who sail them.”', ['absent']],
  ['a word that stands nowhere', '“Splendid,” Reed said.', ['absent']],
  ['words in marks inside a reported clause', 'A clerk called the list “riddled with errors”.', ['verbatim q3']],
  ['words that are only reported', 'Reed said: “The port had lost eleven boats in a single winter.”', ['verbatim case q4']],
  ['the story’s own words, given to nobody', 'The story says that the ferry “takes forty minutes in calm weather”.', ['verbatim story']],
  ['the story’s own words, given to its publisher', 'The Harbour Gazette wrote: “The ferry crossing takes forty minutes in calm weather.”', ['verbatim story']],
  ['the story’s own words, given to a source', 'Lind said: “The ferry crossing takes forty minutes in calm weather.”', ['misattributed story']],
  ['words that the article gives to nobody', 'Reed said: “We are done here.”', ['verbatim q6']],
  ['a line that is nothing but words in marks', '“Look at it again.”', ['verbatim case q1']],
  ['such a line without a stop, and one of another word', '“a gift to nobody”\n\n“a gift to everybody”', ['verbatim q2', 'altered q2 -nobody +everybody']],
  ['items of a list that are', '- “a gift to nobody”\n\n2. “Look at it again.”', ['verbatim q2', 'verbatim case q1']],
  ['a title in a sentence is none', 'Reed has read “A Gift to Nobody” twice.', []],
  ['two quotations', 'Reed said: “We will look at it again.” Lind called it “a gift to nobody”.', ['verbatim case q1', 'verbatim q2']],
  ['nothing in marks', 'Reed said that he would look at it again.', []],
  ['nothing', '', []]
])('%s', (_name, words, expected) => {
  expect(verifyQuotes(words, article).map(told)).toEqual(expected)
})

const german: Article = {
  ...article,
  inLanguage: 'de',
  body: {type: 'root', children: [paragraph(text('„'), segment('q1', text('Wir werden die Gebühr in diesem Jahr nicht erhöhen')), text('“, sagte Bürgermeisterin Anna Lindqvist.'))]},
  quotes: [quote('q1', 'direct', 'Wir werden die Gebühr in diesem Jahr nicht erhöhen')],
  sources: [person('s1', 'Anna Lindqvist')],
  attributions: [gives('a1', ['q1'], ['s1'])]
}

test.each<[string, string, string[]]>([
  ['low and high marks', '„Wir werden die Gebühr in diesem Jahr nicht erhöhen“, sagte Lindqvist.', ['verbatim q1']],
  ['guillemets, and a word less', 'Lindqvist sagte: »Wir werden die Gebühr in diesem Jahr erhöhen.«', ['altered q1 -nicht']],
  ['another speaker', '„Wir werden die Gebühr in diesem Jahr nicht erhöhen“, sagte Peter Holm.', ['misattributed q1']]
])('German: %s', (_name, words, expected) => {
  expect(verifyQuotes(words, german).map(told)).toEqual(expected)
})

test('a check says where, who, and what was changed', () => {
  const summary = 'The vote failed.\n\nMayor Reed explained:\n“The council will never raise the harbour fee this year.”'
  const [check] = verifyQuotes(summary, article)
  expect(check).toEqual({
    start: summary.indexOf('The council'),
    end: summary.indexOf('”'),
    text: 'The council will never raise the harbour fee this year.',
    verdict: 'altered',
    words: 'altered',
    forgiven: [],
    found: [{kind: 'quoted', quoteId: 'q1', text: 'The council will not raise the harbour fee this year'}],
    difference: [
      {kind: 'same', text: 'The council will'},
      {kind: 'missing', text: 'not'},
      {kind: 'added', text: 'never'},
      {kind: 'same', text: 'raise the harbour fee this year'}
    ],
    speaker: 'Reed',
    sourceIds: ['s1']
  })
})

test('any stretch of a quotation of four words or more is verbatim, and altered with a word of another kind in it', () => {
  const words = budget.split(' ')
  fc.assert(fc.property(fc.nat(words.length - 4), fc.nat(), fc.nat(), (from, more, place) => {
    const stretch = words.slice(from, from + 4 + (more % (words.length - from - 3)))
    const [plain] = verifyQuotes(`Reed said: “${stretch.join(' ')}.”`, article)
    expect(plain).toMatchObject({verdict: 'verbatim', found: [{quoteId: 'q1', text: stretch.join(' ').replace(/,$/, '')}]})
    const at = 1 + (place % (stretch.length - 1))
    const [changed] = verifyQuotes(`Reed said: “${stretch.toSpliced(at, 0, 'xylophone').join(' ')}.”`, article)
    expect(changed).toMatchObject({verdict: 'altered', difference: [{kind: 'same'}, {kind: 'added', text: 'xylophone'}, {kind: 'same'}]})
  }), {numRuns: 200})
})

test('what is no text or no article is refused', () => {
  expect(() => verifyQuotes(1 as unknown as string, article)).toThrow('the text is no string')
  expect(() => verifyQuotes('“a”', {} as Article)).toThrow('no article')
})

test('the places of quotations are their words in the text', () => {
  const summary = '  Reed said:\r\n\r\n“We will look at it again.”\tLind called it “a gift to nobody”. 😀 “Never,” she said.'
  for (const {start, end, text: words} of verifyQuotes(summary, article)) expect(summary.slice(start, end)).toBe(words)
  expect(verifyQuotes(summary, article)).toHaveLength(3)
})

test.each<[string, (size: number) => [string, Article]]>([
  ['many quotations of a long article', size => {
    const sentences = Array.from({length: size}, (_, index) => `Number ${index} says that ${index * 7} boats left the harbour at ${index % 24} hours`)
    return [sentences.map(words => `“${words},” Reed said.`).join('\n\n'), {...article, quotes: sentences.map((words, index) => quote(`r${index}`, 'direct', words))}]
  }],
  ['one word over and over', size => [`“${'boat '.repeat(size)}ship,” Reed said.`, {...article, quotes: [quote('q1', 'direct', 'boat '.repeat(size))]}]],
  ['one long quotation, altered everywhere', size => {
    const words = Array.from({length: size}, (_, index) => `w${index}`)
    return [`“${words.map((word, index) => (index % 5 ? word : 'x')).join(' ')},” Reed said.`, {...article, quotes: [quote('q1', 'direct', words.join(' '))]}]
  }],
  ['quotations of nothing', size => ['“ ” '.repeat(size), article]]
])('%s: the time grows with the size, not with its square', (_name, make) => {
  const time = (size: number): number => {
    const [words, of] = make(size)
    return cpuTime(() => verifyQuotes(words, of))
  }
  time(300)
  const small = Math.max(20, time(600))
  expect(time(3000)).toBeLessThan(small * 14)
})
