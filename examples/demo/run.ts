/** Reads the example page, prints what is in it, and writes the same as a page to look at. */
import {mkdir, readFile, writeFile} from 'node:fs/promises'
import {relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseHtml} from 'copydesk'
import {printArticle} from './terminal.ts'
import {viewOf} from './view.ts'

const page = await readFile(new URL('night-ferry.html', import.meta.url), 'utf8')
const {article, problems} = parseHtml(page, {url: 'https://courier.example/harbour/night-ferry'})

console.log(printArticle(article, problems))

const folder = new URL('out/', import.meta.url)
await mkdir(folder, {recursive: true})
await writeFile(new URL('night-ferry.html', folder), viewOf(article, problems))
await writeFile(new URL('night-ferry.json', folder), `${JSON.stringify(article, null, 2)}\n`)
console.log(`Written to look at: ${relative('.', fileURLToPath(new URL('night-ferry.html', folder)))}`)
