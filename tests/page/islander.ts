import {readPage} from '../../src/page/read-page.js'
import {hastFromHtml} from '../../src/parse/hast-tree.js'

/** The paragraphs of a story, for pages that tests set promotions on. */
export const story = [
  'The ferry between the two islands will stop running in May, the harbour board said on Monday.',
  '“We have no money for a new engine,” said Mara Lindqvist, who has run the board since 2015.',
  'About 300 people cross every day, most of them on their way to school or to the cannery on the mainland.',
  'The board expects to sell the old boat in the autumn, and the crew of nine has been told to look for work.'
].map(text => `<p>${text}</p>`)

/** Kind and copy of each unit of a page. */
export function unitsOf(html: string): Array<[string, string[]]> {
  return readPage(hastFromHtml(html)).promotions.map(({unit, blocks}) => [unit.kind, blocks.map(block => block.text)])
}
