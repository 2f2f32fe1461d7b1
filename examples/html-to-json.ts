/** A news page, as JSON: `node examples/html-to-json.ts [FILE]`. */
import {readArticleFile} from 'copydesk/node'

const path = process.argv[2] ?? new URL('input/page.html', import.meta.url)
const {article} = await readArticleFile(path, {url: 'https://courier.example/sport/geese', positions: 'omit'})
console.log(JSON.stringify(article, null, 2))
