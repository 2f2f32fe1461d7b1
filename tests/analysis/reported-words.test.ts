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
  ['a plea in marks', 'Lind begged the crew “never to sell” the boat.', ['Lind (beg): the crew “never to sell” the boat [mixed]']],
  ['a report with “that” before it', 'That report found children had no beds.', ['report (find): children had no beds [indirect]']],
  ['a remark behind a dash', 'Lind told crews to move or to pay a fine — a step that Reed said could be a crime.', ['Lind (tell): crews to move or to pay a fine [indirect]', 'Reed (say): could be a crime [indirect]']],
  ['while, and a subject with an apposition', 'While a report assured members that the pier was safe, under questioning Ann Bell, the deputy head, acknowledged that it leaked.', ['report (assure): the pier was safe [indirect]', 'Ann Bell (acknowledge): it leaked [indirect]']],
  ['but as, and a subject with an apposition', 'But as Tom Reed asked how the tram will cross the road, Carl Voss, head of works, explained that it would wait.', ['Tom Reed (ask): how the tram will cross the road [indirect]', 'Carl Voss (explain): it would wait [indirect]']],
  ['a label and another cue', 'The council hit back by branding the letter “misleading” and insisting: “It is safe.”', ['council (brand): the letter “misleading” [mixed]', 'council (insist): It is safe. [direct]']],
  ['a clock time', 'The road is closed, Norrhaven Police reported at 2:15 p.m. on Monday.', ['Norrhaven Police (report): The road is closed [indirect]']],
  ['heard saying', '“My brother is on his way,” the woman could be heard saying.', ['woman (say): My brother is on his way, [direct]']],
  ['for example, before words in marks', 'One reader wrote, for example, “This is a scandal.”', ['reader (write): This is a scandal. [direct]']],
  ['for example, before a clause', 'One reader wrote, for example, that the bridge had leaked.', ['reader (write): the bridge had leaked [indirect]']],
  ['an opening, a tag and the clause', 'Currently, said Dr. Ann Bell, the head of the clinic, there are 40 patients on the ward.', ['Ann Bell (say): Currently there are 40 patients on the ward [indirect]']],
  ['an inverted tag of many', 'The new nets spare seals, say the biologists, and they cost no more.', ['biologists (say): The new nets spare seals [indirect]']],
  ['according to the first of its kind', 'The boat did as well as people, according to the first trial.', ['first trial (according to): The boat did as well as people [indirect]']],
  ['according to, a clause and an adjunct between commas', 'According to officials, the crash happened near Mill Road, at around noon on Monday.', ['officials (according to): the crash happened near Mill Road, at around noon on Monday [indirect]']],
  ['a subject with a sum in it', 'The bank spending more than $40 million on a crane sold two boats, saying the books were shut.', ['bank spending more than $40 million on a crane (say): the books were shut [indirect]']],
  ['a date before the subject', 'Last night, former captain Tom Reed, who lives in Hull, urged the council to act.', ['Tom Reed (urge): the council to act [indirect]']],
  ['a colon behind the tag', 'Help is needed now, Lind said: boats will save lives.', ['Lind (say): Help is needed now boats will save lives [indirect]']],
  ['a verb that the language does not know, before that', 'Lind accepts that the risk is real, but says closing the pier is no answer.', ['Lind (say): closing the pier is no answer [indirect]']],
  ['spoke of words in marks', 'Lind spoke of a “new dawn for the harbour” in Hull.', ['Lind (speak of): a “new dawn for the harbour” in Hull [mixed]']],
  ['railed against words in marks', 'Lind railed against the “fat cats of the port.”', ['Lind (rail against): the “fat cats of the port.” [mixed]']],
  ['citing words in marks', 'Lind resigned, citing “personal reasons.”', ['Lind (cite): personal reasons. [direct]']],
  ['wrote of, behind the words', '“It leaks,” Lind wrote of the “rusty” pier.', ['Lind (write): It leaks, [direct]']],
  ['an example before according to', 'For example, according to a study in Boats, women who row live longer.', ['study in Boats (according to): women who row live longer [indirect]']],
  ['a participle before a role', 'It is late, according to Reed. “It leaks here,” retired teacher Ann Bell explained.', ['Reed (according to): It is late [indirect]', 'Ann Bell (explain): It leaks here, [direct]']],
  ['a person with a name to be', 'Lind called the plan a mistake.', ['Lind (call): the plan a mistake [indirect]']]
])('reported words: %s', (_, text, expected) => {
  expect(sayings(paragraphs(text))).toEqual(expected)
})

test.each([
  ['people of whom something is said', 'Once sailors suspected of theft come ashore, they are fed.'],
  ['thanks to', 'Partly thanks to his skill with “raiding”, he won.'],
  ['a reason that is a noun', 'The biggest reason they won was luck.'],
  ['showed off', 'It showed off her hat.'],
  ['to begin to say', 'Before he had time to say a word, the ferry left.'],
  ['spoke of, without marks', 'Lind spoke of the harbour. Reed talked about the pier and pointed to the boats.'],
  ['a phrase before a verb with an object', 'Unlike Lind and Orr, Roth didn’t write her own book.'],
  ['a clause before a verb with an object', 'When she caught up in polls, party figures emphasized their concerns.'],
  ['a condition before advice', 'If you notice pain, Roth suggests taking pills.'],
  ['the reader', 'You might find that the pier is old.'],
  ['a thing by its name', 'The trust launched a ferry called the Gull and a mission called North Star.'],
  ['a call for help', 'Witnesses called an ambulance and Lind called the police to the pier.'],
  ['a preposition that is a verb elsewhere', 'Conditions like “trench foot syndrome” are still rare.'],
  ['a participle between a possessor and its noun', 'Northwind’s recently introduced boat has a dedicated spot for maps.'],
  ['nouns in the form of a verb before a relative clause', 'The office released two critical reports that depicted the delays.'],
  ['a reason', 'It was for this reason that the port bought two boats.'],
  ['what nobody says', 'Which is not to say that the pier is safe.'],
  ['what is worth a note', 'It is worth noting that the pier is old.'],
  ['what somebody says', 'What the candidates say on the stage could be decisive.'],
  ['an example', 'The machine does more, such as suggesting a new route, or can even steer itself.'],
  ['the time of an announcement', 'The crew left with a boat that Reed announced earlier this year.']
])('no reported words: %s', (_, text) => {
  expect(sayings(paragraphs(text))).toEqual([])
})
