/**
 * Clean text for a search index or a language model, and a check of what the model then claims was said:
 * `node examples/text-for-retrieval.ts`.
 */
import {toText, verifyQuotes} from 'copydesk'
import {readArticleFile} from 'copydesk/node'

const {article} = await readArticleFile(new URL('input/page.html', import.meta.url))
if (article === undefined) throw new Error('no article')

// Newsletter boxes, menus and appeals are out; what was said comes with who said it.
const chunks = toText(article).split('\n\n')
console.log(`${chunks.length} paragraphs, ${article.promotions.length} promotion left out`)

const answer = `The groundskeeper, Olu Bankole, said: “They were here before the club was.”
The warden said that the flock should move on “by the end of May at the latest.”
“We will shoot the lot of them,” Bankole added.`

for (const {verdict, text} of verifyQuotes(answer, article)) console.log(`${verdict}: ${text}`)
