import {expect, test} from 'vitest'
import {analyse} from '../../src/analysis/analyse.js'
import {paragraphs, sourceName} from '../support/sayings.js'

/** The sources of the last attribution. */
function lastSources(...texts: string[]): string[] {
  const analysis = analyse(paragraphs(...texts))
  return analysis.attributions.at(-1)!.sourceIds.map(id => sourceName(analysis, id))
}

test.each([
  ['not who is named after the pronoun', ['Tom Reed met Ian Holt.', 'He called Reed a liar.'], ['Ian Holt']],
  ['not who is named in his own words', ['Tom Reed met Ian Holt.', '“Reed is a liar,” he said.'], ['Ian Holt']],
  ['the subject after the clause that opens the sentence', ['Tom Reed sailed.', 'Asked why he called it “a farce,” Ian Holt told reporters that he was tired.', 'He called it “a farce.”'], ['Ian Holt']],
  ['the one who is told is not the one who tells', ['Xanthe Moss left. Edda Falk asked her, “Does it leak?” She answered, “No.”'], ['Xanthe Moss']],
  ['she, where a pronoun has said so before', ['Edda Falk met the crew. She was tired.', 'Falk and Tom Reed left. “It leaks,” she said.'], ['Edda Falk']],
  ['he, where another is she', ['Edda Falk met the crew. She was tired.', 'Falk met Tom Reed. “It leaks,” he said.'], ['Tom Reed']],
  ['who has the relative clause', ['“It leaks,” said Falk, who also rows for Tom Reed and Ian Holt. She said it was old.'], ['Falk']],
  ['they, for two', ['Nora Lind and Tom Reed arrived on Monday. They said it leaked.'], ['Nora Lind', 'Tom Reed']],
  ['they, for a group that did not speak', ['Northwind Systems Inc. said it was fine. The divers came at noon.', 'They said it leaked.'], ['divers']],
  ['they, for officers', ['“Open up,” an officer said. Officers broke the door.', 'They said it leaked.'], ['Officers']],
  ['nobody, for a town before a noun', ['A Hull girl was found. Tom Reed was near. He said it leaked.'], ['Tom Reed']],
  ['no place in an address', ['An 8-year-old North Haven girl was found by Tom Reed. The suspect said it leaked.'], ['Tom Reed']],
  ['a firm by its first word', ['Northwind makes boats. The Northwind Seven is one.', 'Northwind said it leaked.'], ['Northwind']],
  ['the institution named last', ['Hull University closed. Norrhaven University did not.', 'The university said it leaked.'], ['Norrhaven University']],
  ['a role in capitals without a name', ['The Prime Minister said it leaked.'], ['Prime Minister']],
  ['another role in capitals', ['The Prime Minister said it leaked. The Attorney General said it did not.'], ['Attorney General']],
  ['the mother of somebody', ['Tom Reed was found. The boy’s mother said it leaked.'], ['boy’s mother']],
  ['an adverb is no name', ['Tom Reed rowed. Shortly, he said it leaked.'], ['Tom Reed']],
  ['the subject that clauses go on with', ['Xanthe Moss lives in Hull. When she came, she met Edda Falk and Orla Birk. “It rained,” she said.'], ['Xanthe Moss']],
  ['a name behind a preposition in a headline', ['A Talk With Tom Reed, Captain of the Gull', '“It leaks,” Reed said.'], ['Tom Reed']],
  ['who is named behind that', ['Zelta Ruhn, a critic of Sen. Tom Reed, made a film saying that Zelta Ruhn rows. “It leaks,” she said.'], ['Zelta Ruhn']],
  ['not the author whom she answers', ['Nora Lind pours tea. I ask her whether it leaks. “Every day,” she says.'], ['Nora Lind']],
  ['a first name that is a noun too', ['“It leaks,” said Bill Karo, president of the trust. It was late. “It sinks,” he said.'], ['Bill Karo']],
  ['a firm, and no title in capitals', ['Norrhaven Inc. Chairman and CEO Tom Reed came. Reed left as CEO. The company said it leaked.'], ['Norrhaven Inc.']],
  ['a firm before a day with its year', ['Norrhaven Inc. on Wednesday, Aug. 24, 2011 said it leaked.'], ['Norrhaven Inc.']],
  ['not who is named in the clause before a tag', ['Tom Reed sailed. Ian Holt shouted at Reed. What Reed did was late, he said.'], ['Ian Holt']],
  ['who speaks on, though named in the clause before a tag', ['Tom Reed said it leaked. Ian Holt sailed. Reed was late, he said.'], ['Tom Reed']],
  ['a name of a role between commas', ['Crews met their new captain, Deval Quill, in Hull.', '“It leaks,” he told them.'], ['Deval Quill']]
])('who speaks: %s', (_name, texts, expected) => {
  expect(lastSources(...texts)).toEqual(expected)
})

test.each([
  ['what is natural', 'It is natural to ask whether the pier is safe.'],
  ['what would be safe', 'It would be safe to say that the pier is old.']
])('an “it” that is nobody: %s', (_name, text) => {
  expect(analyse(paragraphs(text)).attributions).toEqual([])
})
