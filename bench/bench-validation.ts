/** What it costs to check an article of 60 blocks. */
import {articleSchema, checkArticle, parseMarkdown} from 'copydesk'
import {markdownStory} from './bench-stories.ts'
import {milliseconds, takeTurns, type Row} from './bench-timing.ts'

export function validationRows(): Row[] {
  const {article} = parseMarkdown(markdownStory(20_000))
  const sixty = {...article, body: {...article.body, children: article.body.children.slice(0, 60)}}
  const {shape, whole} = takeTurns(
    {shape: () => articleSchema.parse(sixty), whole: () => checkArticle(article)},
    300
  )
  return [
    {what: `articleSchema.parse, ${sixty.body.children.length} blocks`, figure: milliseconds(shape)},
    {what: `checkArticle, ${article.body.children.length} blocks`, figure: milliseconds(whole)}
  ]
}
