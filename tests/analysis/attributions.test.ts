import {expect, test} from 'vitest'
import {paragraphs, sayings} from '../support/sayings.js'

test.each([
  ['a tag after the words', '“We will rebuild,” Nora Lind said.', ['Nora Lind (say): We will rebuild, [direct]']],
  ['an inverted tag with a long tail', '“We will rebuild,” said Nora Lind, head of the Harbour Trust, a charity.', ['Nora Lind (say): We will rebuild, [direct]']],
  ['an apposition before the verb', '“It leaks,” Tom Reed, 45, a farmer from Hull, said.', ['Tom Reed (say): It leaks, [direct]']],
  ['a place with commas before the verb', '“It leaks,” Tom Reed, a farmer from Hull, Maine, said.', ['Tom Reed (say): It leaks, [direct]']],
  ['a title in the apposition', '“It leaks,” Ann Bell, star of “Low Tide,” said.', ['Ann Bell (say): It leaks, [direct]']],
  ['a tag that breaks a sentence in two', '“We will,” Lind said, “rebuild it.”', ['Lind (say): We will, rebuild it. [direct]']],
  ['a sentence that goes on after its tag', '“We will rebuild,” Lind said. “It takes a year.”', ['Lind (say): We will rebuild, It takes a year. [direct]']],
  ['a question before its tag', '“Who pays?” Lind asked. “Not us.”', ['Lind (ask): Who pays? Not us. [direct]']],
  ['an introduction with a comma', 'Lind said, “We will rebuild.”', ['Lind (say): We will rebuild. [direct]']],
  ['an introduction with a colon', 'Lind added in a letter: “We will rebuild.”', ['Lind (add): We will rebuild. [direct]']],
  ['a colon without a verb of speech', 'Lind had a short answer for the council: “We will rebuild.”', ['Lind: We will rebuild. [direct]']],
  ['the verb first', 'Said Lind, “We will rebuild.”', ['Lind (say): We will rebuild. [direct]']],
  ['as somebody put it', 'The bridge, as Lind put it, “is gone.”', ['Lind (put it): is gone. [direct]']],
  ['a relative clause', 'Lind, who called the plan “a gift to nobody,” left early.', ['Lind (call): the plan “a gift to nobody,” [mixed]']],
  ['two verbs, one subject', 'Lind praised the crew and said the work was done.', ['Lind (praise): the crew [indirect]', 'Lind (say): the work was done [indirect]']],
  ['a participle', '“We will rebuild,” Lind said, adding that the money was there.', ['Lind (say): We will rebuild, [direct]', 'Lind (add): the money was there [indirect]']],
  ['a participle with a subject of its own', 'The crowd cheered, with Lind shouting: “We did it!”', ['Lind (shout): We did it! [direct]']],
  ['words in marks inside a paraphrase', 'Lind said the wall was “in ruins” after the flood.', ['Lind (say): the wall was “in ruins” after the flood [mixed]']],
  ['a clause before its tag', 'The wall fell at noon, officials said.', ['officials (say): The wall fell at noon [indirect]']],
  ['a tag in the middle', 'The wall, officials said, fell at noon.', ['officials (say): The wall fell at noon [indirect]']],
  ['according to', 'The wall fell at noon, according to the police.', ['police (according to): The wall fell at noon [indirect]']],
  ['according to, first', 'According to a survey by the Harbour Trust, most people walk.', ['survey by the Harbour Trust (according to): most people walk [indirect]']],
  ['according to, after the subject', 'The inquiry, according to two people briefed on it, could last a year.', ['two people (according to): The inquiry could last a year [indirect]']],
  ['according to, after the subject, with an apposition', 'The inquiry, according to Nora Lind, a director of the trust, was late.', ['Nora Lind (according to): The inquiry was late [indirect]']],
  ['according to, after the subject, with a relative clause', 'The inquiry, according to the trust, which paid for it, also failed.', ['trust (according to): The inquiry also failed [indirect]']],
  ['according to, after the opening of a clause', 'In March, according to Nora Lind, the river rose.', ['Nora Lind (according to): In March the river rose [indirect]']],
  ['according to, after a whole clause', 'The pier was closed, according to Nora Lind, who was there.', ['Nora Lind (according to): The pier was closed [indirect]']],
  ['in somebody’s words', 'The pier is, in Lind’s words, “a heap of rust.”', ['Lind (in): a heap of rust. [direct]']],
  ['a passive with its agent', 'The plan was described by Nora Lind as “a farce.”', ['Nora Lind (describe): as “a farce.” [mixed]']],
  ['quoted as saying', 'Lind was quoted as saying the pier was safe.', ['Lind (say): the pier was safe [indirect]']],
  ['a charge', 'Lind accused the council of “hiding the truth.”', ['Lind (accuse): the council of “hiding the truth.” [mixed]']],
  ['a demand', 'Lind urged the council to act.', ['Lind (urge): the council to act [indirect]']],
  ['a noun that holds the words', 'Nora Lind left, but few forgot her remark that “the sea always wins.”', ['Nora Lind (remark): the sea always wins. [direct]']],
  ['joint speakers', '“It works,” Nora Lind and Tom Reed said.', ['Nora Lind & Tom Reed (say): It works, [direct]']],
  ['a relative clause without commas', 'An official who was briefed said the pier was safe.', ['official (say): the pier was safe [indirect]']],
  ['a court that rules', 'The court ruled that the plan was void.', ['court (rule): the plan was void [indirect]']],
  ['a list of names and colons with quotations', 'Ann Bell, mayor: “We will rebuild.”', ['Ann Bell: We will rebuild. [direct]']],
  ['a cue inside another’s words', 'Lind said Reed told her that the pier was safe.', ['Lind (say): Reed told her that the pier was safe [indirect]', 'Reed (tell): the pier was safe [indirect]']],
  ['a leading question is not what was said', 'Asked whether it was safe, Lind said: “No.”', ['Lind (say): No. [direct]']],
  ['a leading question before a bare answer', 'Asked whether it was safe, Lind replied, “Ask the sea.”', ['Lind (reply): Ask the sea. [direct]']],
  ['a name after the role, between commas', '“It leaks,” a harbour spokesman, Tom Reed, said by email.', ['Tom Reed (say): It leaks, [direct]']],
  ['one of several, named', '“It leaks,” said one of the lawyers, Ann Bell.', ['Ann Bell (say): It leaks, [direct]']],
  ['a participle behind the speaker', 'A lawyer representing the crew said the pier was safe.', ['lawyer representing the crew (say): the pier was safe [indirect]']],
  ['a participle and a preposition behind the speaker', '“It leaks,” said an official briefed on the talks.', ['official briefed on the talks (say): It leaks, [direct]']],
  ['a relative clause with a verb of thought', 'It should “stop at once,” a person who saw the memo said.', ['person (say): It should “stop at once,” [mixed]']],
  ['a relative clause that speaks too', 'Critics who have praised the pier warned that it was old.', ['Critics (praise): the pier [indirect]', 'Critics (warn): it was old [indirect]']],
  ['an adjunct between the speaker and the verb', 'Lind during the debate called the plan “a farce.”', ['Lind (call): the plan “a farce.” [mixed]']],
  ['a participle that opens the sentence', 'Calling the plan “a farce,” Nora Lind resigned.', ['Nora Lind (call): the plan “a farce,” [mixed]']],
  ['a participle with a clause that opens the sentence', 'Saying that she had “no choice,” Nora Lind resigned.', ['Nora Lind (say): she had “no choice,” [mixed]']],
  ['a participle between commas', 'Nora Lind, calling the plan “a farce,” resigned.', ['Nora Lind (call): the plan “a farce,” [mixed]']],
  ['a passive with its agent behind the words', 'The plan was called “a farce” by Nora Lind.', ['Nora Lind (call): a farce [direct]']],
  ['told, according to somebody', 'Crews were told to “stop at once,” according to a memo.', ['memo (tell): to “stop at once,” [mixed]']],
  ['a statement that others carried', 'The pier was closed, the army said in a statement carried by a newspaper.', ['army (say): The pier was closed [indirect]']],
  ['in the words of somebody', 'In the words of Nora Lind, “it leaks.”', ['Nora Lind (in the words of): it leaks. [direct]']],
  ['a sign that reads', 'The sign read “Danger: deep water.”', ['sign (read): Danger: deep water. [direct]']],
  ['words that somebody had', 'Nora Lind’s last words were “Where is the boat?”', ['Nora Lind (words): Where is the boat? [direct]']],
  ['whose answer it is', 'Nora Lind’s answer to the council was short: “We will rebuild.”', ['Nora Lind: We will rebuild. [direct]']],
  ['a report first made by others', 'The memo, first reported by the Hull Gazette, said crews should “stop at once.”', ['memo (say): crews should “stop at once.” [mixed]']],
  ['an insertion between dashes', 'Lind — who runs the trust — said the pier “leaks.”', ['Lind (say): the pier “leaks.” [mixed]']],
  ['an aside between dashes', 'Lind said — with a smile — that the pier “leaks.”', ['Lind (say): the pier “leaks.” [mixed]']],
  ['an aside right after that', 'Lind said that, after the flood, the pier leaked.', ['Lind (say): after the flood, the pier leaked [indirect]']],
  ['a second verb with though', 'The pier “leaks,” Lind said, though he added that it would hold.', ['Lind (say): The pier “leaks,” [mixed]', 'Lind (add): it would hold [indirect]']],
  ['a name at the end of the apposition', '“It leaks,” her deputy, the former rower Tom Reed, said.', ['Tom Reed (say): It leaks, [direct]']],
  ['a number that ends as verbs do', 'Lind told a crowd of several hundred that the pier leaked.', ['Lind (tell): the pier leaked [indirect]']],
  ['a verb that is not known, before a colon', 'Nora Lind disagrees: “It does not leak.”', ['Nora Lind: It does not leak. [direct]']],
  ['words after what somebody did', 'Nora Lind shook her head. “It has always leaked.”', ['Nora Lind: It has always leaked. [direct]']],
  ['three verbs, one subject, after quoted words', 'Lind called it “a farce,” said Hull “deserves better.”', ['Lind (call): it “a farce,” [mixed]', 'Lind (say): Hull “deserves better.” [mixed]']],
  ['a title before the verb is no quotation', 'Ann Bell, author of “Low Tide,” said she never left.', ['Ann Bell (say): she never left [indirect]']],
  ['a programme that is told', 'Lind told “Good Morning Hull” that it leaked.', ['Lind (tell): it leaked [indirect]']],
  ['a programme on which it was said', 'Lind said on “Good Morning Hull” that it leaked.', ['Lind (say): it leaked [indirect]']],
  ['a noun with a verb’s form after a name in lower case', 'Boat-race attacks are “beneath her,” Lind added.', ['Lind (add): Boat-race attacks are “beneath her,” [mixed]']],
  ['according to, between subject and verb of speech', 'Most people, according to the Hull Gazette, said it leaked.', ['Hull Gazette (according to): Most people said it leaked [indirect]', 'people (say): it leaked [indirect]']],
  ['what somebody said was', 'The first thing Lind said was “Why does it leak?”', ['Lind (say): Why does it leak? [direct]']],
  ['a name after a dash', '“It has always leaked.” — Nora Lind, Hull', ['Nora Lind: It has always leaked. [direct]']],
  ['a tag inside brackets', 'Lind, who hates the plan (“It is a farce,” she says), left.', ['Lind (say): It is a farce, [direct]']]
])('%s', (_name, text, expected) => {
  expect(sayings(paragraphs(text))).toEqual(expected)
})

test.each([
  ['titles', 'She sang “Low Tide at Dawn” and “The Ferry” before the end.'],
  ['scare quotes and terms', 'The so-called “super list” had no effect on the vote.'],
  ['beliefs', 'Lind believes the pier is safe.'],
  ['nouns that look like verbs', 'The first four states and their many claims made no news.'],
  ['what was not said', 'Lind did not reveal the price.'],
  ['what somebody loves', 'Critics loved “Low Tide,” which ran for a year.'],
  ['a name for a thing', 'She runs a class called “Boats for All” at the school.']
])('no speech: %s', (_name, text) => {
  expect(sayings(paragraphs(text))).toEqual([])
})

test.each([
  ['a paragraph of its own keeps the speaker', ['“It leaks,” Nora Lind said.', '“Nobody has repaired it for a year.”'], ['Nora Lind (say): It leaks, [direct]', 'Nora Lind: Nobody has repaired it for a year. [direct]']],
  ['a quotation opened in each paragraph and closed once', ['“It leaks,” Nora Lind said. “It always did.', '“And it will.”'], ['Nora Lind (say): It leaks, It always did.\n\nAnd it will. [direct]']],
  ['a paragraph that ends in a colon', ['Nora Lind wrote to the council:', '“It leaks, and nobody cares.”'], ['Nora Lind: It leaks, and nobody cares. [direct]']],
  ['a name line below', ['“This town has waited long enough for a bridge.”', '— Carla Finch, harbour master'], ['Carla Finch: This town has waited long enough for a bridge. [direct]']]
])('%s', (_name, texts, expected) => {
  expect(sayings(paragraphs(...texts))).toEqual(expected)
})
