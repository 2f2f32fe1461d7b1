import {expect, test} from 'vitest'
import {languageOf, languages} from '../../src/languages/registry.js'
import {lexiconOf} from '../../src/text/lexicon.js'
import {paragraphs, sayings} from '../support/sayings.js'

test.each([
  ['a primary subtag', 'de', 'de'],
  ['a tag with a region', 'en-GB', 'en'],
  ['an unknown language is read as English', 'xx', 'en'],
  ['none is English', undefined, 'en'],
  ['a name of Object’s is unknown', 'constructor', 'en']
])('%s', (_name, tag, expected) => {
  expect(languageOf(tag).tag).toBe(expected)
})

test.each(Object.entries(languages))('%s: word lists are in small letters, verbs have four or five forms', (_tag, language) => {
  for (const words of [language.determiners, language.prepositions, language.titles, language.nouns.person, language.nouns.group, language.dates]) {
    expect(words).toBe(words.toLowerCase())
  }
  for (const verb of language.cueVerbs.flatMap(group => group.verbs.trim().split(/\s+/))) {
    expect([4, 5]).toContain(verb.split('+')[0]!.split('/').length)
  }
  expect(lexiconOf(language)).toBe(lexiconOf(language))
})

test.each([
  ['a tag after the words', '„Die Brücke bleibt gesperrt“, sagte Bürgermeisterin Petra Sommer am Montag. „Das dauert bis Mai.“', ['Petra Sommer (sagen): Die Brücke bleibt gesperrt Das dauert bis Mai. [direct]']],
  ['guillemets', '»Es reicht«, rief Petra Sommer.', ['Petra Sommer (rufen): Es reicht [direct]']],
  ['a colon after an inverted verb', 'Am Dienstag sagte Hans Müller, ein Anwohner: „So geht es nicht.“', ['Hans Müller (sagen): So geht es nicht. [direct]']],
  ['a clause after a comma', 'Petra Sommer erklärte, die Stadt habe kein Geld.', ['Petra Sommer (erklären): die Stadt habe kein Geld [indirect]']],
  ['dass', 'Petra Sommer betonte, dass die Arbeiten bald beginnen.', ['Petra Sommer (betonen): die Arbeiten bald beginnen [indirect]']],
  ['laut', 'Laut der Feuerwehr wurde niemand verletzt.', ['Feuerwehr (laut): wurde niemand verletzt [indirect]']],
  ['so', '„Wir prüfen das“, so ein Sprecher der Polizei.', ['Sprecher (so): Wir prüfen das [direct]']],
  ['a label', 'Hans Müller nannte den Plan „eine Farce“.', ['Hans Müller (nennen): den Plan „eine Farce“ [mixed]']],
  ['a participle at the clause’s end', '„Wir bauen neu“, hat Petra Sommer am Montag gesagt.', ['Petra Sommer (sagen): Wir bauen neu [direct]']],
  ['a participle at the end of a tag without marks', 'Die Brücke sei sicher, hat Petra Sommer erklärt.', ['Petra Sommer (erklären): Die Brücke sei sicher [indirect]']],
  ['wie … mitteilte, after the words', 'Niemand wurde verletzt, wie die Polizei am Montag mitteilte.', ['Polizei (mitteilen): Niemand wurde verletzt [indirect]']],
  ['wie … mitteilte, before the words', 'Wie Petra Sommer mitteilte, wurde niemand verletzt.', ['Petra Sommer (mitteilen): wurde niemand verletzt [indirect]']],
  ['those who are told, before a colon', 'Petra Sommer sagte der „Talpost“: „Die Brücke bleibt gesperrt.“', ['Petra Sommer (sagen): Die Brücke bleibt gesperrt. [direct]']],
  ['a noun with its article is no title', 'Hans Müller nannte den Plan „ein Wunder“.', ['Hans Müller (nennen): den Plan „ein Wunder“ [mixed]']],
  ['a title is no speech', 'Der Film „Die Brücke“ läuft im Kino.', []]
])('German: %s', (_name, text, expected) => {
  expect(sayings(paragraphs(text), {language: 'de'})).toEqual(expected)
})
