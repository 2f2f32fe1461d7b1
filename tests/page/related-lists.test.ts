import {expect, test} from 'vitest'
import {readPage} from '../../src/page/read-page.js'
import {hastFromHtml} from '../../src/parse/hast-tree.js'

const story = [
  'The ferry between the two islands will stop running in May, the harbour board said on Monday.',
  '“We have no money for a new engine,” said Mara Lindqvist, who has run the board since 2015.',
  'About 300 people cross every day, most of them on their way to school or to the cannery on the mainland.',
  'The board expects to sell the old boat in the autumn, and the crew of nine has been told to look for work.',
  'Nobody has said what will become of the pier, which was painted last year and cost more than the boat did.',
  'The county will look at the matter in June, when the books of the harbour are closed and the new board sits.',
  'Until then the mail goes by the old road, which is open for three hours at low tide and for none in a storm.',
  'A petition lies in the shop by the church, and a hundred people had put their names under it by the weekend.',
  'The last crossing is planned for a Sunday, with music on the upper deck and soup for all who come in time.'
].map(text => `<p>${text}</p>`)


const titles = ['The cannery that never closed its doors', 'A winter on the northern rock, in pictures', 'Storm closes the pier for a week']
const link = (title: string): string => `<a href="/news/${title.length}">${title}</a>`
const entries = titles.map(title => `<li>${link(title)}</li>`).join('')
const cards = titles.slice(0, 2).map(title => `<div class="card"><div>Islands</div><h3>${link(title)}</h3><p>It was never as cold as this.</p><div>By Kit Orr</div></div>`).join('')
const card = (title: string): string[] => ['Islands', title, 'It was never as cold as this.', 'By Kit Orr']

/** The kind and the copy of each unit on a page with a box after its story. */
function unitsOf(after: string, inside = ''): Array<[string, string[]]> {
  const html = `<head><meta property="og:site_name" content="The Islander"></head><body><nav><ul><li><a href="/news">News</a><li><a href="/sport">Sport</a><li><a href="/weather">Weather</a></ul></nav>
    <main><article class="post"><h1>Ferry to stop in May</h1><div class="text">${story.slice(0, 2).join('')}${inside}${story.slice(2).join('')}</div></article>${after}</main></body>`
  return readPage(hastFromHtml(html), {url: 'https://islander.example/ferry'}).promotions.map(({unit, blocks}) => [unit.kind, blocks.map(block => block.text)])
}

test.each<[string, string, Array<[string, string[]]>]>([
  ['links of a word or two in a line are no headline, however many', '<ul><li>Filed <a href="/t/1">Islands</a> <a href="/t/2">Old ferries</a> <a href="/t/3">The board</a></li><li>Seen <a href="/t/4">Harbours</a> <a href="/t/5">Fish trade</a></li></ul>', []],
  ['a list has the line that opens its box, though no words say so', `<div><p class="title">The desk tells you:</p><ul>${entries}</ul></div>`, [['related', ['The desk tells you:', ...titles]]]],
  ['a list has the linked line that opens its box, and the small ones that close it', `<div><h3><a href="/coast">Coast »</a></h3><ul>${entries}</ul><p>1 - 3 of 12</p></div>`, [['related', ['Coast »', ...titles, '1 - 3 of 12']]]],
  ['two lists side by side are two, each with its line', `<div><div><p>The desk tells you:</p><ul>${entries}</ul></div><div><p>From the coast</p><ul>${entries}</ul></div></div>`, [['related', ['The desk tells you:', ...titles]], ['related', ['From the coast', ...titles]]]],
  ['numbers of comments and dates are small lines of a list', `<div><ol>${titles.map(title => `<li>${link(title)}<p>August 12, 2021 4:00 AM</p><p>(951 comments)</p></li>`).join('')}</ol></div>`, [['related', titles.flatMap(title => [title, 'August 12, 2021 4:00 AM', '(951 comments)'])]]],
  ['titles of threads are one list, though it is of discussions', `<section class="recent-discussions"><h2>Discussions</h2><ul>${titles.map(title => `<li><h3>${link(title)}</h3><p>in Boats by Kit</p></li>`).join('')}</ul></section>`, [['related', ['Discussions', ...titles.flatMap(title => [title, 'in Boats by Kit'])]]]],
  ['cards under a label are one list, in whatever box', `<div><h2>Read next</h2>${cards}</div>`, [['related', ['Read next', ...titles.slice(0, 2).flatMap(card)]]]],
  ['items with a label each are one list', `<div><h4>Pictures</h4><ul><li>${link('Photos: the cannery by night')}</li><li>${link('Photos: the rock in winter')}</li></ul></div>`, [['related', ['Pictures', 'Photos: the cannery by night', 'Photos: the rock in winter']]]],
  ['what a label without a field says of a card is no button', `<div><label class="green">Recent stories</label>${titles.slice(0, 2).map(title => `<div><label>Islands</label><h5>${link(title)}</h5><p>It was never as cold as this.</p><label>Kit Orr</label></div>`).join('')}</div>`, [['related', ['Recent stories', ...titles.slice(0, 2).flatMap(title => ['Islands', title, 'It was never as cold as this.', 'Kit Orr'])]]]],
  ['the name of a section and the link to it open a list', `<div><h3>Science</h3><div><a href="/science">More Science</a></div><ul>${entries}</ul></div>`, [['related', ['Science', 'More Science', ...titles]]]],
  ['the story that comes next has its label and its first words', `<div class="next-prev"><div><p><a href="/n">Next coast news</a></p><h5>${link(titles[0]!)}</h5><p>It was never as cold as this.</p></div></div>`, [['related', ['Next coast news', titles[0]!, 'It was never as cold as this.']]]],
  ['titles in quotation marks after the names of papers are sources', `<div><h3>Sources:</h3>${titles.map(title => `<p>Coast Post, "${link(title)}," 2019</p>`).join('')}</div>`, []],
  ['what a title in a list speaks of is not asked for', `<div class="box"><table>${['Furious', 'Leave the ferry alone', 'Do your homework', 'Where are the fans?', 'Gun answer off base'].map((title, n) => `<tr><td>${n + 1}.</td><td><a href="/l/${n}">Letter to the editor: ${title}</a></td></tr>`).join('')}</table></div>`,
    [['related', ['Furious', 'Leave the ferry alone', 'Do your homework', 'Where are the fans?', 'Gun answer off base'].flatMap((title, n) => [`${n + 1}.`, `Letter to the editor: ${title}`])]]],
  ['a word over a title in a list is not asked for', `<div>${titles.concat('Who took the bell of the old boat?').map((title, n) => `<div><div>${n === 1 ? 'Live now' : 'Islands'}</div><div>${link(title)}</div></div>`).join('')}</div>`,
    [['related', titles.concat('Who took the bell of the old boat?').flatMap((title, n) => [n === 1 ? 'Live now' : 'Islands', title])]]]
])('%s', (_name, after, expected) => {
  expect(unitsOf(after)).toEqual(expected)
})

test('cards among the paragraphs are one list under a label', () => {
  expect(unitsOf('', `<div class="box"><div>Related content</div>${cards}</div>`)).toEqual([['related', ['Related content', ...titles.slice(0, 2).flatMap(card)]]])
})

test('titles with a line each among the paragraphs are one list under a heading', () => {
  const lines = titles.map(title => `<div><h5>${link(title)}</h5><p>It was never as cold as this.</p></div>`).join('')
  expect(unitsOf('', `<div><h4>From the coast</h4>${lines}</div>`)).toEqual([['related', ['From the coast', ...titles.flatMap(title => [title, 'It was never as cold as this.'])]]])
})

test('a section among the paragraphs that only cites other pages stays with the story', () => {
  const section = `<div><h3>What the board says</h3><p>It has no money, and it never had.</p><p>It wants no bridge.</p><p>${link(titles[0]!)}</p><p>It will not say more.</p><p>${link(titles[1]!)}</p></div>`
  expect(unitsOf('', section).flatMap(([, copy]) => copy)).not.toContain('It has no money, and it never had.')
})

test('a label among the paragraphs goes with the links under it', () => {
  expect(unitsOf('', `<h4>More:</h4><p>${link(titles[0]!)}</p><p>${link(titles[1]!)}</p>`)).toEqual([['related', ['More:', titles[0], titles[1]]]])
})

const river = [...titles, 'Who took the bell of the old boat?']

test('headlines before the story are a list, but not in what heads the page', () => {
  const html = (tag: string): string => `<body><${tag}><div><ul>${river.map(title => `<li>${link(title)}</li>`).join('')}</ul></div></${tag}><main><h1>Ferry to stop in May</h1>${story.join('')}</main></body>`
  const kindsIn = (tag: string): string[] => readPage(hastFromHtml(html(tag)), {url: 'https://islander.example/ferry'}).promotions.map(({unit}) => unit.kind)
  expect([kindsIn('div'), kindsIn('header'), kindsIn('nav')]).toEqual([['related'], [], []])
})

test('cards of many lines side by side are one list', () => {
  const lines = ['Islands', 'It was never as cold as this.', 'By Kit Orr', 'May 4, 2021', '14 shares']
  const html = river.map(title => `<article><div>${lines[0]}</div><h3>${link(title)}</h3>${lines.slice(1).map(line => `<div>${line}</div>`).join('')}</article>`).join('')
  expect(unitsOf(`<div>${html}</div>`)).toEqual([['related', river.flatMap(title => ['Islands', title, ...lines.slice(1)])]])
})

test('short links beside the title of an item make no menu of a list', () => {
  const html = river.map(title => `<li><p><a href="/s">Islands</a></p><h3>${link(title)}</h3><p><a href="/k">Kit Orr</a></p></li>`).join('')
  const [unit] = unitsOf(`<div><h2>From the coast</h2><ul>${html}</ul></div>`)
  expect(unit).toEqual(['related', ['From the coast', ...river.flatMap(title => ['Islands', title, 'Kit Orr'])]])
})
