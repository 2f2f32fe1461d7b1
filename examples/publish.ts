/** One story for a page, an agency, an archive and a feed, and what each cannot hold: `node examples/publish.ts [FILE]`. */
import type {Problem} from 'copydesk'
import {jsonLdScript, lossesOf, toJsonLd, toNinjs, toNitf, toRss} from 'copydesk/formats'
import {readArticleFile} from 'copydesk/node'

const {article} = await readArticleFile(process.argv[2] ?? new URL('input/lighthouse.md', import.meta.url))
if (article === undefined) throw new Error('There is no story in the file')

const channel = {title: 'Harbour news', link: 'https://courier.example/', description: 'What the boats brought in'}
const labelled = {promotions: 'label'} as const
const written: Array<[format: string, output: string, lost: Problem[]]> = [
  ['json-ld', jsonLdScript(toJsonLd(article)), lossesOf(article, 'json-ld')],
  ['ninjs', JSON.stringify(toNinjs(article)), lossesOf(article, 'ninjs')],
  ['nitf', toNitf(article, {urgency: 5}), lossesOf(article, 'nitf', {urgency: 5})],
  ['rss', toRss([article], channel, labelled), lossesOf(article, 'rss', labelled)]
]

for (const [format, output, lost] of written) {
  const codes = new Map<string, number>()
  for (const {code} of lost) codes.set(code, (codes.get(code) ?? 0) + 1)
  const losses = [...codes].map(([code, count]) => `${count} × ${code}`)
  console.log(`${format}: ${output.length} characters; ${losses.length === 0 ? 'nothing is lost' : losses.join(', ')}`)
}

for (const {name, by, bodies = []} of toNinjs(article).associations ?? []) {
  if (by !== undefined && bodies[0] !== undefined) console.log(`${name}: ${bodies[0].value} (${by})`)
}
