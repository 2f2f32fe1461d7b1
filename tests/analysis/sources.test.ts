import {expect, test} from 'vitest'
import {analyse} from '../../src/analysis/analyse.js'
import {paragraphs, sourceName} from '../support/sayings.js'

const sources = (...texts: string[]) => analyse(paragraphs(...texts)).sources

test('one record a person: full name, surname, title and pronoun are mentions', () => {
  const [lind, ...others] = sources(
    '“It leaks,” said Nora Lind, director of the Harbour Trust.',
    'Lind warned that the pier was old.',
    'She said it had to close. “We have no choice,” the director said.'
  )
  expect(others).toEqual([])
  expect(lind).toMatchObject({type: 'person', name: 'Nora Lind', jobTitle: 'director', affiliation: 'Harbour Trust', anonymity: 'named'})
  expect(lind!.mentions).toEqual(expect.arrayContaining(['Nora Lind', 'Lind', 'She', 'the director']))
})

test.each([
  ['a role of several words before the name', 'Director of public works Tom Reed said it leaked.', {name: 'Tom Reed', type: 'person'}],
  ['one of a plan’s authors, with a title', 'One of the plan’s authors, Republican Sen. Tom Reed, said it leaked.', {name: 'Tom Reed', type: 'person'}],
  ['an office with of before the name', 'Norrhaven Secretary of State Ann Bell said it leaked.', {name: 'Ann Bell', jobTitle: 'Norrhaven Secretary of State', type: 'person'}],
  ['officials of two peoples', 'Russian and Iranian officials said it leaked.', {type: 'group', description: 'Russian and Iranian officials'}],
  ['a person whose last name is a noun', 'Larry Page said it leaked.', {name: 'Larry Page', type: 'person'}],
  ['an officer of a firm', 'Northwind CIO Zelta Ruhn said it leaked.', {name: 'Zelta Ruhn', jobTitle: 'Northwind CIO', type: 'person'}],
  ['a title before the name', '“It leaks,” Harbour Minister Nora Lind said.', {name: 'Nora Lind', jobTitle: 'Harbour Minister', type: 'person'}],
  ['a role before the name', 'Reed’s spokesman Ian Holt said it leaked.', {name: 'Ian Holt', jobTitle: 'spokesman', affiliation: 'Reed'}],
  ['a role whose name follows', 'Reed’s lawyer, Ann Bell, said it leaked.', {name: 'Ann Bell', jobTitle: 'lawyer', affiliation: 'Reed'}],
  ['an unnamed official', 'An unidentified Interior Ministry official said it leaked.', {type: 'person', anonymity: 'unnamed', description: 'unidentified Interior Ministry official', affiliation: 'Interior Ministry'}],
  ['a counted group', 'Two officials said it leaked.', {type: 'group', count: 2, anonymity: 'unnamed'}],
  ['a reason for anonymity', 'Two officials, who asked not to be named because of the trial, said it leaked.', {anonymity: 'withheld', anonymityReason: 'asked not to be named because of the trial'}],
  ['an organization', 'The Harbour Committee said it leaked.', {type: 'organization', name: 'Harbour Committee', anonymity: 'named'}],
  ['letters behind the name', '“It leaks,” said Simon Pell QC.', {name: 'Simon Pell', type: 'person'}],
  ['one who speaks for a name with and', 'A spokesperson for Norrhaven Fire and Rescue said it leaked.', {type: 'person', description: 'spokesperson for Norrhaven Fire and Rescue'}],
  ['a title of many before the first name', '“It leaks,” said Reps. Jo Hart and Sam Neal.', {name: 'Jo Hart', type: 'person'}],
  ['the office of one who was named with others before', 'Sens. Jo Hart and Sam Neal met. “It leaks,” Sen. Jo Hart said.', {name: 'Jo Hart', jobTitle: 'Sen.'}],
  ['a newsroom', 'The Hull Gazette reported that it leaked.', {type: 'publication', name: 'Hull Gazette'}],
  ['a document', 'A new study found that it leaked.', {type: 'document', description: 'new study'}],
  ['a job after the name', '“It leaks,” said Ann Bell, Chief Executive Officer at Acme.', {name: 'Ann Bell', jobTitle: 'Chief Executive Officer', affiliation: 'Acme'}],
  ['a role of two words before the name', '“It leaks,” commented founder and CEO Tom Bird.', {name: 'Tom Bird', type: 'person'}],
  ['a group with an adjective and a clause behind it', 'Two officials familiar with the matter, who spoke on condition of anonymity because the talks are private, said it leaked.', {type: 'group', count: 2, anonymity: 'withheld', anonymityReason: 'on condition of anonymity because the talks are private'}],
  ['a person with an adjective behind it', 'A person close to the talks said it leaked.', {type: 'person', anonymity: 'unnamed'}],
  ['a document says what it is', 'A report said it leaked.', {type: 'document', anonymity: 'named', description: 'report'}],
  ['an organization says what it is', 'The river trust said it leaked.', {type: 'organization', anonymity: 'named', description: 'river trust'}],
  ['a union says what it is', 'The union said it leaked.', {type: 'organization', anonymity: 'named', description: 'union'}],
  ['a newspaper says what it is', 'A newspaper reported that it leaked.', {type: 'publication', anonymity: 'named'}],
  ['hearsay is unnamed', 'On Monday credible reports said it leaked.', {type: 'document', anonymity: 'unnamed', description: 'credible reports'}],
  ['a party and a seat before the name', '“It leaks,” Labour MP Jane Lowe tweeted.', {type: 'person', name: 'Jane Lowe', jobTitle: 'Labour MP'}],
  ['the same after the article', '“It leaks,” said the Labour MP Jane Lowe.', {type: 'person', name: 'Jane Lowe', jobTitle: 'Labour MP'}],
  ['a role with a capital before the name', '“It leaks,” Farmer Karl Voss said.', {type: 'person', name: 'Karl Voss', jobTitle: 'Farmer'}],
  ['an organization that bears a name', '“It leaks,” the Clara Voss Trust said.', {type: 'organization', name: 'Clara Voss Trust'}],
  ['an account', '@mariner22 wrote: “It leaks.”', {type: 'account', name: '@mariner22'}],
  ['a person with a participle behind', 'A person briefed on the talks said it leaked.', {type: 'person', anonymity: 'unnamed', description: 'person briefed on the talks'}],
  ['a role that is somebody’s, after the name', '“It leaks,” said Edda Falk, Reed’s lawyer, in court.', {type: 'person', name: 'Edda Falk', jobTitle: 'lawyer', affiliation: 'Reed'}],
  ['a role for somebody, then the name', '“It leaks,” said a lawyer for Reed, Edda Falk.', {type: 'person', name: 'Edda Falk', jobTitle: 'lawyer', affiliation: 'Reed'}],
  ['a name with two particles', '“It leaks,” said Ludwig van der Moss.', {type: 'person', name: 'Ludwig van der Moss'}],
  ['a name with a particle and a hyphen', '“It leaks,” said Abd al-Rahman ibn Moss.', {type: 'person', name: 'Abd al-Rahman ibn Moss'}],
  ['a firm of two names', '“It leaks,” said Falk & Moss.', {type: 'organization', name: 'Falk & Moss'}],
  ['a part of a group', 'Many of the residents said it leaked.', {type: 'group', description: 'Many of the residents'}],
  ['a country in capitals is no pronoun', 'The US navy said it leaked.', {type: 'organization', name: 'US navy'}]
])('%s', (_name, text, expected) => {
  expect(sources(text)[0]).toMatchObject(expected)
})

test.each([
  ['he is who has a title that says so', ['Ann Bell met Mr. Tom Reed.', '“It leaks,” he said.'], 'Tom Reed'],
  ['she is who has a title that says so', ['Tom Reed met Ms. Ann Bell.', '“It leaks,” she said.'], 'Ann Bell'],
  ['a given name says nothing of it: she is the topic', ['Tom Reed met Ann Bell.', '“It leaks,” she said.'], 'Tom Reed'],
  ['the woman of that age is the one who was named', ['Ann Bell met the club.', 'The 23-year-old said it leaked.'], 'Ann Bell'],
  ['he is the topic, not the last name', ['Tom Reed went to the office of Ian Holt. He slept there.', 'He said it leaked.'], 'Tom Reed'],
  ['the company is the last one', ['Harbour Systems Inc. built the pier.', 'The company said it leaked.'], 'Harbour Systems Inc.'],
  ['the company is not who passed the words on', ['“We lost everything,” Mr. Voss was quoted as saying by the Daily Planet.', 'The company said it leaked.'], 'company'],
  ['the company is not who was told', ['“We lost everything,” Karl Voss told Harbour Radio Inc. on Monday.', 'The company said it leaked.'], 'company'],
  ['the company is the one before those who were told', ['Harbour Systems Inc. was fined.', '“We lost everything,” Karl Voss said in an interview with the Daily Planet.', 'The company said it leaked.'], 'Harbour Systems Inc.'],
  ['the company that was told acts too', ['Harbour Systems Inc. was fined.', '“We lost everything,” Karl Voss told Harbour Systems Inc.', 'The company said it leaked.'], 'Harbour Systems Inc.'],
  ['initials', ['Blue Harbour Records sold it.', 'BHR said it leaked.'], 'Blue Harbour Records'],
  ['the statement is whose statement it was', ['“It leaks,” the Harbour Committee said in a statement.', '“We are sorry,” the statement said.'], 'Harbour Committee'],
  ['he is the one who just laughed, not the one who just spoke', ['Ann Bell and Tomas Wirth run it. “It leaks,” said Bell. Wirth laughed. “It does not,” he said.'], 'Tomas Wirth'],
  ['he is not whose it is', ['Tom Reed met Ian Holt.', 'Of Reed’s boat, Holt made nothing. “It leaks,” he said.'], 'Ian Holt'],
  ['she is a name that nothing is known of', ['Xanthe Quill went further. The pier, she said, leaked.'], 'Xanthe Quill'],
  ['she is the one with an age', ['Jessup Harbour met Xanthe Quill, 61, on the pier. “It leaks,” she said.'], 'Xanthe Quill'],
  ['it is a firm of which nothing is known', ['Northwind said it would close the pier. “It leaks,” it said in a statement.'], 'Northwind'],
  ['she is the one who was asked', ['Xanthe Moss asked Edda Falk whether it leaked.', '“No,” she said.'], 'Edda Falk'],
  ['a member for a place, and the name', ['The MP for Hull, Edda Falk, said it leaked.'], 'Edda Falk'],
  ['a rank of the police', ['Det Insp Ruth Hall said it leaked.'], 'Ruth Hall'],
  ['a trade at a sentence’s start is a surname, if it is one elsewhere', ['Xanthe Baker rowed. Baker said it leaked.'], 'Xanthe Baker'],
  ['she is no adverb', ['Mara Lind left the firm in June. Unfortunately, things got worse.', 'Apparently, nobody had called. “They forgot me,” she said.'], 'Mara Lind'],
  ['he is no country', ['Norway, Poland and the isle of Mull are on the list, said Minister Olaf Brandt.', 'He also said that it leaked.'], 'Olaf Brandt'],
  ['he is no town where he lives', ['Jessup Harbour, head of the school in Stronsay, agrees.', 'And he thinks it will stay. “It leaks,” he says.'], 'Jessup Harbour'],
  ['she is no town where it all happens, some sentences on', ['Xanthe Quill runs the lab in Stronsay. The team moved there in May. “It is cold,” she says.'], 'Xanthe Quill'],
  ['he is no firm that opens a sentence', ['Northwind hired Dr. Jun Sato. Eastwind had tried, too. “I liked the pay,” he said.'], 'Jun Sato'],
  ['he is nobody in brackets', ['Tom Reed lost his boat. It was old. (Photo by Karl Voss/Harbour Images)', '“It leaks,” he says.'], 'Tom Reed'],
  ['what he called: a person, and no group', ['Harbour-masters wrote to Tom Reed, the minister, about what he called a “mess” at sea.'], 'Tom Reed'],
  ['she is the one who was asked in the same sentence', ['Mara Lind was on the show, where host Ann Wynn asked her, “Does it leak?” She answered, “Yes.”'], 'Mara Lind'],
  ['who agrees with the wife’s husband', ['Ann Moss held the gate. Her husband, Jessup Moss, held the dog. “Come in,” he said.'], 'Jessup Moss'],
  ['a title with the name of a party is the last person', ['Kit Weston warned on Monday that it was late.', 'In the house, the Labour MP said it leaked.'], 'Kit Weston'],
  ['a role before a comma is not the name', ['One day the Deputy Harbour Officer for Norrhaven, Lisa Ahlberg, spoke up. “It leaks,” she said.'], 'Lisa Ahlberg'],
  ['a rank behind the name of a force', ['“It leaks,” said Norrhaven Police Detective Alva Zabel.'], 'Alva Zabel'],
  ['an office behind the name of a ministry', ['International Trade Secretary Xanthe Trask said it leaked.'], 'Xanthe Trask'],
  ['a sentence’s first word is no name, and leaves the name whole', ['Neither Jane Cook nor her firm spoke. Ms. Cook rows. Jane Cook said it leaked.'], 'Jane Cook'],
  ['a first name of which nothing is known stays', ['“It rains,” Falk said.', 'Tavish Falk said it leaked.'], 'Tavish Falk'],
  ['she is the person without a name', ['At a meeting in Hull, a woman in the front row stood up. “Does it leak?” she asked.'], 'woman in the front row'],
  ['he is the person with an owner', ['Tom Reed left. Reed’s predecessor, now at a school, was glad. “It leaks,” he said.'], 'Reed’s predecessor'],
  ['he is the name of one word that just spoke', ['Hale called the deal “a farce.” He has also said that it leaks.'], 'Hale'],
  ['the German is who was speaking', ['Hull manager Kurt Vogel admitted that it leaked.', '“We were late,” the German said.'], 'Kurt Vogel'],
  ['he is the person with a clause of his own', ['The director, whose last film won a prize, does not care. “It leaks,” he says.'], 'director'],
  ['the nurse is who was on the phone', ['Xanthe Voss said she waited. The phone rang. It was a nurse at the clinic.', '“Are you his mother?” the nurse asked.'], 'nurse'],
  ['the nurse is the person who is one', ['Xanthe Voss is a nurse. The phone rang. “Are you his mother?” the nurse asked.'], 'Xanthe Voss'],
  ['an inspector general is no general', ['“It leaks,” said Karl Stroud, a retired general. Stroud left.', 'The agency’s inspector general said it leaked.'], 'agency’s inspector general'],
  ['she is the other than who asked', ['“It leaks,” Carla Yates said.', '“Always?” Jessup Katz asked.', '“Always,” she said.'], 'Carla Yates'],
  ['a role at a place with an adjective, and the name', ['Her counterpart at a rival group, Jessup Stone, is not so sure. “It leaks,” he said.'], 'Jessup Stone'],
  ['a role, then a title and the name', ['The bill’s sponsor, state Rep. Carl Moss, did not call. In a post, he said it leaked.'], 'Carl Moss'],
  ['a role with a clause that ends in a name', ['The director, whose last film won the Golden Bear, said it leaked.'], 'director'],
  ['a sentence’s first word is no name', ['Tom Cook spoke.', 'Rowing Cook was fun. Cook said it leaked.'], 'Tom Cook']
])('%s', (_name, texts, expected) => {
  const analysis = analyse(paragraphs(...texts))
  expect(sourceName(analysis, analysis.attributions.at(-1)!.sourceIds[0]!)).toBe(expected)
})

test.each([
  ['with a date', ['NORRHAVEN, March 4 — Ferry crews will walk out on Friday, the union said.', 'The council said it was late.']],
  ['with an agency', ['NORRHAVEN (Wire) — Ferry crews will walk out on Friday, the union said.', 'The council said it was late.']],
  ['after the paragraph of the writer', ['By Lena Ortiz', 'NORRHAVEN — Ferry crews will walk out on Friday, the union said.', 'The council said it was late.']]
])('a dateline is neither said nor a source: %s', (_name, texts) => {
  const analysis = analyse(paragraphs(...texts))
  expect(analysis.quotes.map(each => each.text)).toEqual(['Ferry crews will walk out on Friday', 'it was late'])
  expect(analysis.sources.map(each => each.description)).toEqual(['union', 'council'])
})

test.each([
  ['asked not to be named', 'An official, who asked not to be named because the talks are confidential, said it leaked.', 'asked not to be named because the talks are confidential'],
  ['asked to remain anonymous', 'It leaked, said the adviser, who asked to remain anonymous because the talks are confidential.', 'asked to remain anonymous because the talks are confidential'],
  ['asked that her name not be used', 'The adviser, who asked that her name not be used because the talks are confidential, said it leaked.', 'asked that her name not be used because the talks are confidential']
])('a reason for anonymity is no statement: %s', (_name, text, anonymityReason) => {
  const {attributions, sources: [source]} = analyse(paragraphs(text))
  expect(attributions.map(each => each.cue?.lemma)).toEqual(['say'])
  expect(source).toMatchObject({anonymity: 'withheld', anonymityReason})
})

test.each([
  ['a role that is not known', '„Es leckt“, sagte der Deichgraf Karl Voss am Montag.', {type: 'person', name: 'Karl Voss', jobTitle: 'Deichgraf'}],
  ['a role that is known, without an article', '„Es leckt“, sagte Landwirtin Anna Voss am Montag.', {type: 'person', name: 'Anna Voss', jobTitle: 'Landwirtin'}],
  ['a university that bears a name', '„Es leckt“, sagte die Universität Karl Voss am Montag.', {type: 'organization', name: 'Universität Karl Voss'}]
])('German: %s', (_name, text, expected) => {
  expect(analyse(paragraphs(text), {language: 'de'}).sources[0]).toMatchObject(expected)
})

test('the author is “I”, and is named where there is one', () => {
  expect(analyse(paragraphs('“Who pays?” I asked.'), {authors: ['Lena Ortiz']}).sources[0]).toMatchObject({name: 'Lena Ortiz'})
})

test('ids stay clear of those that are taken', () => {
  const first = analyse(paragraphs('“It leaks,” Nora Lind said.'))
  const ids = [...first.quotes, ...first.sources, ...first.attributions].map(each => each.id)
  const second = analyse(paragraphs('“It leaks,” Nora Lind said.'), {takenIds: new Set(ids)})
  for (const each of [...second.quotes, ...second.sources, ...second.attributions]) expect(ids).not.toContain(each.id)
})
