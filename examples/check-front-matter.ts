/**
 * A step of a build: every story in a folder must have front matter that the site can use.
 * `node examples/check-front-matter.ts [FOLDER]` exits with 1 where one has not. Loads zod and the schemas only.
 */
import {readdir, readFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import {join} from 'node:path'
import {frontMatterSchema} from 'copydesk/schema'
import {parse} from 'yaml'
import * as z from 'zod'

// What this site asks for beyond what copydesk knows.
const ours = frontMatterSchema.and(z.object({title: z.string(), author: z.unknown(), date: z.iso.date()}))

const folder = process.argv[2] ?? fileURLToPath(new URL('input/', import.meta.url))
let failed = 0
for (const name of (await readdir(folder)).filter(file => file.endsWith('.md'))) {
  const source = await readFile(join(folder, name), 'utf8')
  const yaml = /^---\n([\s\S]*?)\n---\n/.exec(source)?.[1] ?? ''
  const result = ours.safeParse(parse(yaml))
  if (result.success) {
    console.log(`ok      ${name}`)
    continue
  }
  failed++
  console.log(`not ok  ${name}`)
  for (const {path, message} of result.error.issues) console.log(`        ${path.join('.')}: ${message}`)
}
console.log(`${failed} to mend`)
