import {expect, test} from 'vitest'
import {paragraphs, sayings} from '../support/sayings.js'

test.each([
  ['there is', 'Lind said there is no risk to swimmers.', ['Lind (say): there is no risk to swimmers [indirect]']],
  ['a short verb in the past', 'Lind says the dog died.', ['Lind (say): the dog died [indirect]']],
  ['a statement that somebody sent', 'A lawyer for the crew said in a statement emailed to the Gazette that the crew never slept.', ['lawyer for the crew (say): the crew never slept [indirect]']],
  ['a participle behind “according to”', 'According to evidence presented at the trial, Reed took the boat.', ['evidence (according to): Reed took the boat [indirect]']],
  ['a subject right after “according to”', 'According to Lind, the pier “had been rotten for years.”', ['Lind (according to): the pier “had been rotten for years.” [mixed]']],
  ['hearers with a relative clause', 'Lind told a few hundred workers who filled the hall that the port should be saved.', ['Lind (tell): the port should be saved [indirect]']],
  ['hearers with a participle', 'Lind told cheering workers that they were right.', ['Lind (tell): they were right [indirect]']],
  ['a subordinate clause that opens the sentence', 'While Lind said the trip was a test, she did not pay for it.', ['Lind (say): the trip was a test [indirect]']],
  ['a condition inside such a clause', 'While Lind said that if it rained, the crews would stay, nobody left.', ['Lind (say): if it rained, the crews would stay [indirect]']],
  ['a date of two parts after the tag', 'The pier will close, Lind said on Tuesday, November 19.', ['Lind (say): The pier will close [indirect]']],
  ['a relative clause with a verb of speech and a thing', 'The worker who reported the leak recalled that the alarm rang twice.', ['worker (recall): the alarm rang twice [indirect]']],
  ['a plea in marks', 'Lind begged voters “not to lose sight of” the harbour.', ['Lind (beg): voters “not to lose sight of” the harbour [mixed]']],
  ['a report with “that” before it', 'That report found children had no beds.', ['report (find): children had no beds [indirect]']],
  ['a person with a name to be', 'Lind called the plan a mistake.', ['Lind (call): the plan a mistake [indirect]']]
])('reported words: %s', (_, text, expected) => {
  expect(sayings(paragraphs(text))).toEqual(expected)
})

test.each([
  ['a thing by its name', 'The trust launched a ferry called the Gull and a mission called North Star.'],
  ['a call for help', 'Witnesses called an ambulance and Lind called the police to the pier.'],
  ['a preposition that is a verb elsewhere', 'Conditions like “trench foot syndrome” are still rare.'],
  ['a participle between a possessor and its noun', 'Northwind’s recently introduced boat has a dedicated spot for maps.'],
  ['nouns in the form of a verb before a relative clause', 'The office released two critical reports that depicted the delays.'],
  ['a reason', 'It is for that reason that the agency hired two firms.'],
  ['what nobody says', 'Which is not to say that the pier is safe.'],
  ['what is worth a note', 'It is worth noting that the pier is old.'],
  ['what somebody says', 'What the candidates say on the stage could be decisive.'],
  ['an example', 'The machine does more, such as suggesting a new route, or can even steer itself.'],
  ['the time of an announcement', 'The crew left with a boat that Reed announced earlier this year.']
])('no reported words: %s', (_, text) => {
  expect(sayings(paragraphs(text))).toEqual([])
})
