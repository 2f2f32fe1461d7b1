import {expect, test} from 'vitest'
import {analyse} from '../../src/analysis/analyse.js'
import {paragraphs} from '../support/sayings.js'

/** Those who speak, as stories name them, and a word that must be in the mention. */
const speakers: ReadonlyArray<readonly [phrase: string, word: string]> = [
  ['Edda Falk', 'Falk'], ['she', 'she'], ['the mayor', 'mayor'], ['Mayor Edda Falk', 'Falk'],
  ['Edda Falk, mayor of Hull', 'Falk'], ['Edda Falk, 52, a baker from Hull', 'Falk'],
  ['Edda Falk, whose bakery burned down', 'Falk'], ['Rep. Edda Falk (D-Ohio)', 'Falk'],
  ['Rep. Edda Falk, an Ohio Democrat who chairs the panel', 'Falk'],
  ['a spokeswoman for the panel, Edda Falk', 'spokeswoman'], ['panel chairwoman Edda Falk', 'Falk'],
  ['an official who was not authorized to speak publicly', 'official'],
  ['an official who asked not to be named', 'official'], ['officials at the port', 'officials'],
  ['Northwind, the company that makes the boats', 'Northwind'], ['a report by the Labor Department', 'report'],
  ['Edda Falk and her husband, Tom Reed', 'Falk'], ['Tom Reed, Falk’s lawyer', 'Reed'], ['her lawyer, Tom Reed', 'Reed'],
  ['Tom Reed, a professor of law at Hull University who has studied the case', 'Reed'],
  ['Tom Reed, co-founder and chief executive of Northwind', 'Reed'], ['one supporter, Tom Reed', 'Reed'],
  ['a woman named Edda', 'woman'], ['Justice Tom Reed, writing for the majority', 'Reed'],
  ['Mr. Reed, in an interview', 'Reed'], ['Mr. Reed, for his part', 'Reed'], ['Mr. Reed himself', 'Reed'],
  ['even Mr. Reed', 'Reed'], ['Mr. Reed — no friend of Ms. Falk —', 'Reed'], ['the man who built it', 'man'],
  ['those who know him', 'those'], ['people close to him', 'people'], ['the 52-year-old baker', 'baker'],
  ['Foreign Minister Ali Reed of Iran', 'Reed'], ['the Kremlin', 'Kremlin']
]

const closed = (phrase: string): string => (/, /.test(phrase) && !phrase.endsWith('—') ? `${phrase},` : phrase)

/** What they do to speak; the words start as the second part says. */
const constructions: ReadonlyArray<readonly [make: (phrase: string) => string, words: string]> = [
  [phrase => `“We cannot wait another year,” ${closed(phrase)} said on Tuesday.`, 'We cannot wait'],
  [phrase => `“We cannot wait another year,” said ${phrase}. “It has to be done now.”`, 'We cannot wait'],
  [phrase => `${closed(phrase)} said, “We cannot wait another year.”`, 'We cannot wait'],
  [phrase => `“We cannot wait another year,” ${closed(phrase)} told reporters.`, 'We cannot wait'],
  [phrase => `${closed(phrase)} told reporters that the port “cannot wait another year.”`, 'cannot wait'],
  [phrase => `${closed(phrase)} called the plan “a gift to nobody at all.”`, 'a gift'],
  [phrase => `The port “cannot wait another year,” ${closed(phrase)} said.`, 'cannot wait'],
  [phrase => `The port “cannot wait another year,” according to ${phrase}.`, 'cannot wait'],
  [phrase => `“We cannot wait,” said ${phrase}, “another year for this.”`, 'We cannot wait'],
  [phrase => `“We cannot wait another year,” ${closed(phrase)} added, saying that time was short.`, 'We cannot wait'],
  [phrase => `In a statement, ${closed(phrase)} said the port “cannot wait another year.”`, 'cannot wait'],
  [phrase => `The port could not wait another year, ${closed(phrase)} said.`, 'The port could'],
  [phrase => `As ${closed(phrase)} put it, “we cannot wait another year.”`, 'we cannot'],
  [phrase => `${closed(phrase)} described the board as “a band of brothers.”`, 'a band'],
  [phrase => `${closed(phrase)} urged the board to “stop waiting for a miracle.”`, 'stop waiting'],
  [phrase => `While ${closed(phrase)} said the plan was “a gift to nobody,” the board passed it.`, 'a gift'],
  [phrase => `The board passed the plan, although ${closed(phrase)} said it was “a gift to nobody.”`, 'a gift'],
  [phrase => `When asked about the plan, ${closed(phrase)} said it was “a gift to nobody.”`, 'a gift'],
  [phrase => `“We cannot wait another year,” ${closed(phrase)} would later say.`, 'We cannot'],
  [phrase => `${closed(phrase)} praised the crew, adding that the port “cannot wait another year.”`, 'cannot wait']
]

/** The words that the source of a statement about `words` has in the text, where there is one. */
function speakerOf(text: string, words: string): string | undefined {
  const {spans, attributions} = analyse(paragraphs('The harbour board met again.', text))
  const at = text.indexOf(words)
  const quote = spans.find(span => span.type === 'quote' && span.block === 1 && span.start <= at && at < span.end)
  const attribution = attributions.find(each => quote?.type === 'quote' && each.quoteIds.includes(quote.quoteId))
  const source = spans.find(span => span.type === 'attribution' && span.role === 'source' && attribution !== undefined
    && span.attributionIds.includes(attribution.id))
  return source === undefined ? undefined : text.slice(source.start, source.end)
}

test.each(constructions.map(([make, words]) => [make('X'), make, words] as const))('%s', (_, make, words) => {
  const wrong = speakers.flatMap(([phrase, word]) => {
    const made = make(phrase)
    const text = made[0]!.toUpperCase() + made.slice(1)
    const found = speakerOf(text, words)
    return found !== undefined && new RegExp(`\\b${word}\\b`, 'i').test(found) ? [] : [`${phrase}: ${found}`]
  })
  expect(wrong).toEqual([])
})

test.each([
  ['a bare quotation under who laughs', ['“Ask me in ten years,” said Tom Reed.', 'His partner, Jessup Shah, laughs when told of it.', '“He said that ten years ago.”'], ['Tom Reed', 'Jessup Shah']],
  ['a bare quotation under one who does nothing of the kind', ['“Ask me in ten years,” said Tom Reed.', 'His partner, Jessup Shah, lives in Hull.', '“I said that ten years ago.”'], ['Tom Reed', 'Tom Reed']],
  ['no crosshead in marks', ['“It leaks,” said Tom Reed.', {text: '“Not some old pier”', kind: 'heading'}], ['Tom Reed']]
] as const)('who goes on to speak: %s', (_, texts, expected) => {
  const {attributions, sources} = analyse(paragraphs(...texts))
  const named = attributions.flatMap(each => each.quoteIds.map(() => sources.find(({id}) => id === each.sourceIds[0])?.name))
  expect(named).toEqual(expected)
})
