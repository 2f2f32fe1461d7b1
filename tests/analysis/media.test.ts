import {expect, test} from 'vitest'
import {analyse} from '../../src/analysis/analyse.js'
import {paragraphs, sourceName} from '../support/sayings.js'

const attribution = (text: string) => analyse(paragraphs(text)).attributions[0]!

test.each([
  ['a telephone interview', '“It leaks,” Lind said in a telephone interview.', {kind: 'phone', text: 'in a telephone interview'}],
  ['an e-mailed statement', '“It leaks,” the trust said in an e-mailed statement.', {kind: 'email', text: 'in an e-mailed statement'}],
  ['a news conference', 'Lind told reporters at a news conference that it leaked.', {kind: 'press-conference', text: 'at a news conference'}],
  ['first in the sentence', 'In a speech on Monday, Lind said it leaked.', {kind: 'speech', text: 'In a speech'}],
  ['the verb itself', 'Lind tweeted that it leaked.', {kind: 'social-media', text: 'tweeted'}],
  ['what was issued, before a colon', 'The trust released a statement Thursday: “It leaks.”', {kind: 'statement', text: 'statement'}],
  ['where it was posted, before a colon', 'The trust had one more post on Facebook: “It leaks.”', {kind: 'social-media', text: 'post on Facebook'}],
  ['what was issued', 'The trust published a blog post that said it leaked.', {kind: 'social-media', text: 'a blog post'}]
])('medium: %s', (_name, text, expected) => {
  expect(attribution(text).medium).toEqual(expected)
})

test.each([
  ['told a newsroom', 'Lind told Interfax that it leaked.', 'addressee', 'Interfax'],
  ['in an email to somebody', '“It leaks,” Lind said in an email to Tom Reed.', 'addressee', 'Tom Reed'],
  ['passed on at the sentence’s end', '“It leaks,” Nora Lind said on Tuesday, Interfax reported.', 'relay', 'Interfax'],
  ['passed on, with according to', '“It leaks,” Nora Lind said, according to Interfax.', 'relay', 'Interfax'],
  ['quoted others as saying', 'Kommersant quoted ministry officials as saying it leaked.', 'relay', 'Kommersant'],
  ['was quoted as saying by somebody', '“It leaks,” Lind was quoted as saying by Interfax.', 'relay', 'Interfax'],
  ['through a spokesman', 'Nora Lind said through a spokesman that it leaked.', 'spokesperson', 'spokesman'],
  ['through an interpreter', 'Nora Lind said via an interpreter that it leaked.', 'translator', 'interpreter']
])('via: %s', (_name, text, role, name) => {
  const analysis = analyse(paragraphs(text))
  expect(analysis.attributions[0]!.via!.map(via => [via.role, sourceName(analysis, via.sourceId)])).toEqual([[role, name]])
})

test('those who are told are no source of the words', () => {
  expect(analyse(paragraphs('Lind told reporters that it leaked.')).attributions[0]!.via).toBeUndefined()
})

test('date and place as printed', () => {
  expect(attribution('“It leaks,” Nora Lind said during a visit to Portugal on Monday.')).toMatchObject({date: 'Monday', place: 'Portugal'})
  expect(attribution('Lind told Interfax last week that it leaked.')).toMatchObject({date: 'last week'})
})

test.each([
  ['neutral', 'Lind said it leaked.'],
  ['negative', 'Lind complained that it leaked.'],
  ['denial', 'Lind denied that it leaked.'],
  ['question', '“Does it leak?” Lind asked.'],
  ['positive', 'Lind boasted that it held.']
])('stance: %s', (stance, text) => {
  expect(attribution(text).cue!.stance).toBe(stance)
})
