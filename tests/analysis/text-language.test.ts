import {expect, test} from 'vitest'
import {languageOfText} from '../../src/analysis/text-language.js'
import {paragraphs} from '../support/sayings.js'

const english = 'The ferry left the harbour at noon, and those who were on the pier said that it was late for the third time in a week.'
const german = 'Die Fähre hat den Hafen um zwölf Uhr verlassen, und die Leute auf dem Steg sagten, dass sie zum dritten Mal in dieser Woche zu spät war.'

test.each([
  ['what is declared', english, 'en', 'en'],
  ['English by default', english, undefined, 'en'],
  ['what is declared, German', german, 'de-AT', 'de'],
  ['English on a German page', english, 'de', 'en'],
  ['German on an English page', german, 'en-GB', 'de'],
  ['what is declared where the text is too short to tell', 'Yes.', 'de', 'de'],
  ['English for a language that is not known', 'La nave è partita.', 'it', 'en']
])('the language of a text: %s', (_name, text, tag, expected) => {
  expect(languageOfText(paragraphs(text), tag).tag).toBe(expected)
})
