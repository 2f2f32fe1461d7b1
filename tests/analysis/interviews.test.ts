import {expect, test} from 'vitest'
import {analyse} from '../../src/analysis/analyse.js'
import {paragraphs, sayings} from '../support/sayings.js'

test('an interview with Q and A: answers go on over paragraphs, and are the words of the one who was introduced', () => {
  expect(sayings(paragraphs(
    'Maria Lopez runs a bakery in Leeds. We asked her about bread.',
    'Q: When did you start?',
    'A: I started in 1999.',
    'We had no money at all.',
    'Q: And now?',
    'A: Now we have three shops.'
  ))).toEqual(['Maria Lopez: I started in 1999.\n\nWe had no money at all. [direct]', 'Maria Lopez: Now we have three shops. [direct]'])
})

test('a transcript with the names of those who speak', () => {
  expect(sayings(paragraphs('Ann Bell: Good morning.', 'Tom Reed: Good morning, Ann.', 'Ann Bell: The budget is late again.')))
    .toEqual(['Ann Bell: Good morning. [direct]', 'Tom Reed: Good morning, Ann. [direct]', 'Ann Bell: The budget is late again. [direct]'])
})

test('a transcript in which later turns have the surname alone, or a paper asks', () => {
  expect(sayings(paragraphs('The Gazette: Did you know?', 'Ann Bell: I did not.', 'The Gazette: Never?', 'Bell: Never, I swear.')))
    .toEqual(['Gazette: Did you know? [direct]', 'Ann Bell: I did not. [direct]', 'Gazette: Never? [direct]', 'Ann Bell: Never, I swear. [direct]'])
})

test('questions without a label between turns are no part of the answers', () => {
  expect(sayings(paragraphs('Ann Bell: I did not.', 'And later?', 'Ann Bell: Never.', 'I swear.', 'Were you there?', 'Bell: I was.')))
    .toEqual(['Ann Bell: I did not. [direct]', 'Ann Bell: Never.\n\nI swear. [direct]', 'Ann Bell: I was. [direct]'])
})

test('turns that open with a name in capitals and a dash, which is no dateline', () => {
  expect(sayings(paragraphs('REED — Did you know?', 'ANN BELL — I did not.', 'REED — Never?', 'BELL — Never, I swear.')))
    .toEqual(['REED: Did you know? [direct]', 'ANN BELL: I did not. [direct]', 'REED: Never? [direct]', 'ANN BELL: Never, I swear. [direct]'])
})

test('a list of names and colons is no transcript', () => {
  expect(sayings(paragraphs('Hull: Rain all day.', 'Leeds: Sun at noon.', 'York: Fog and wind.'))).toEqual([])
})

test('notes on teams are no transcript, however often each is named', () => {
  expect(sayings(paragraphs('Gulls: Two men are hurt.', 'Harriers: The pitch is wet.', 'Up next', 'Gulls: Host the Harriers on Friday.', 'Harriers: Visit the Gulls on Friday.')))
    .toEqual([])
})

test('bold questions, plain answers', () => {
  const bold = (text: string) => ({text, kind: 'paragraph' as const, strong: [[0, text.length] as const]})
  expect(sayings(paragraphs('Maria Lopez bakes.', bold('What do you do?'), 'I bake bread.', bold('Why?'), 'Because I like it.', bold('And then?'), 'Then I sleep.')))
    .toEqual(['Maria Lopez: I bake bread. [direct]', 'Maria Lopez: Because I like it. [direct]', 'Maria Lopez: Then I sleep. [direct]'])
})

test('a block quotation is one quotation, over its paragraphs, by its caption', () => {
  const {blockquotes, quotes, attributions, sources, spans} = analyse(paragraphs(
    {text: 'We regret the delay.', kind: 'blockquote', group: 0},
    {text: 'It will not happen again.', kind: 'blockquote', group: 0},
    {text: '— Ann Miller, mayor of Hull', kind: 'caption', group: 0}
  ))
  expect(blockquotes).toEqual([{group: 0, quoteId: quotes[0]!.id}])
  expect(quotes[0]!.text).toBe('We regret the delay.\n\nIt will not happen again.')
  expect(sources[0]).toMatchObject({id: attributions[0]!.sourceIds[0], name: 'Ann Miller'})
  expect(spans.filter(span => span.type === 'quote')).toEqual([])
})

test('a block quotation is by the one who is about to speak before it', () => {
  expect(sayings(paragraphs('Mayor Ann Miller wrote in a letter:', {text: 'We regret the delay.', kind: 'blockquote', group: 3})))
    .toEqual(['Ann Miller: We regret the delay. [direct]'])
})

test('a block quotation by nobody is a quote without an attribution', () => {
  const {quotes, attributions} = analyse(paragraphs({text: 'We regret the delay.', kind: 'blockquote', group: 0}))
  expect(quotes).toHaveLength(1)
  expect(attributions).toEqual([])
})

test('what the carrier marks as a quotation is one, with the address it cites', () => {
  const {quotes} = analyse([{text: 'We will go, Nora Lind said.', kind: 'paragraph', quoted: [{start: 0, end: 10, cite: 'https://example.org/'}]}])
  expect(quotes[0]).toMatchObject({kind: 'direct', text: 'We will go', cite: 'https://example.org/'})
})
