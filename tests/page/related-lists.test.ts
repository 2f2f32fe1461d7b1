import {expect, test} from 'vitest'
import {readPage} from '../../src/page/read-page.js'
import {hastFromHtml} from '../../src/parse/hast-tree.js'

const story = [
  'The ferry between the two islands will stop running in May, the harbour board said on Monday.',
  '“We have no money for a new engine,” said Mara Lindqvist, who has run the board since 2015.',
  'About 300 people cross every day, most of them on their way to school or to the cannery on the mainland.',
  'The board expects to sell the old boat in the autumn, and the crew of nine has been told to look for work.'
].map(text => `<p>${text}</p>`)


/** The kind and the copy of each unit on a page with a box after its story. */
function unitsOf(after: string, inside = ''): Array<[string, string[]]> {
  const html = `<head><meta property="og:site_name" content="The Islander"></head><body><nav><ul><li><a href="/news">News</a><li><a href="/sport">Sport</a><li><a href="/weather">Weather</a></ul></nav>
    <main><article class="post"><h1>Ferry to stop in May</h1><div class="text">${story.slice(0, 2).join('')}${inside}${story.slice(2).join('')}</div></article>${after}</main></body>`
  return readPage(hastFromHtml(html), {url: 'https://islander.example/ferry'}).promotions.map(({unit, blocks}) => [unit.kind, blocks.map(block => block.text)])
}

test.each<[string, string, Array<[string, string[]]>]>([
  ['links of a word or two in a line are no headline, however many', '<ul><li>Filed <a href="/t/1">Islands</a> <a href="/t/2">Old ferries</a> <a href="/t/3">The board</a></li><li>Seen <a href="/t/4">Harbours</a> <a href="/t/5">Fish trade</a></li></ul>', []]
])('%s', (_name, after, expected) => {
  expect(unitsOf(after)).toEqual(expected)
})
