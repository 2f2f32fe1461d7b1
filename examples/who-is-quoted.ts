/** Who is quoted how often, in how many stories, as CSV for a spreadsheet: `node examples/who-is-quoted.ts [FILE…]`. */
import {quotesBy, type Article, type Source} from 'copydesk'
import {readArticleFile} from 'copydesk/node'

interface Row {
  name: string
  stories: number
  direct: number
  reported: number
  words: number
}

const given = process.argv.slice(2)
const paths = given.length > 0 ? given : ['input/lighthouse.md', 'input/tram.md'].map(file => new URL(file, import.meta.url))
const rows = new Map<string, Row>()

for (const path of paths) {
  const {article} = await readArticleFile(path)
  for (const source of article?.sources ?? []) if (article !== undefined) count(article, source)
}

console.log('source,stories,direct,reported,words')
for (const {name, stories, direct, reported, words} of [...rows.values()].toSorted((a, b) => b.words - a.words)) {
  console.log([`"${name.replaceAll('"', '""')}"`, stories, direct, reported, words].join(','))
}

function count(article: Article, source: Source): void {
  const quotes = quotesBy(article, source)
  if (quotes.length === 0) return
  const name = source.name ?? `${source.description ?? source.type} (unnamed)`
  const row = rows.get(name) ?? {name, stories: 0, direct: 0, reported: 0, words: 0}
  const direct = quotes.filter(({kind}) => kind !== 'indirect')
  rows.set(name, {
    name,
    stories: row.stories + 1,
    direct: row.direct + direct.length,
    reported: row.reported + quotes.length - direct.length,
    words: row.words + direct.flatMap(({text}) => text.split(/\s+/)).length
  })
}
