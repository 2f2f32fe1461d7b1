/** A markdown file, as an article that is checked: `node examples/markdown-to-article.ts [FILE]`. */
import {readFile} from 'node:fs/promises'
import {checkArticle, parseMarkdown} from 'copydesk'

const path = process.argv[2] ?? new URL('input/lighthouse.md', import.meta.url)
const {article, problems} = parseMarkdown(await readFile(path, 'utf8'))

console.log(`${article.headline}, by ${article.author.map(({name}) => name).join(' and ')}, ${article.datePublished}`)
for (const quote of article.quotes) {
  const attribution = article.attributions.find(({quoteIds}) => quoteIds.includes(quote.id))
  const speakers = article.sources.filter(({id}) => attribution?.sourceIds.includes(id))
  const names = speakers.map(({name, description}) => name ?? description ?? 'unknown').join(' and ')
  console.log(`- ${quote.kind}, ${names || 'nobody'}: ${quote.text}`)
}
for (const promotion of article.promotions) console.log(`- set apart: ${promotion.kind}`)

const errors = [...problems, ...checkArticle(article)].filter(({severity}) => severity === 'error')
for (const error of errors) console.error(String(error))
if (errors.length > 0) process.exitCode = 1
