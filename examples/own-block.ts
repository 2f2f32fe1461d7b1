/**
 * A block of one's own: a fact box, `:::factbox`, that the model does not know. It is lifted out before the story is
 * read, kept under `extensions`, checked by a schema of its own, and comes back from every carrier.
 * `node examples/own-block.ts`
 */
import {articleSchema, fromMdast, parseMarkdown, toMarkdown} from 'copydesk'
import type {Root} from 'mdast'
import {directiveFromMarkdown} from 'mdast-util-directive'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {toString} from 'mdast-util-to-string'
import {directive} from 'micromark-extension-directive'
import * as z from 'zod'

const source = `# Number 7 Tram to Turn at the Brewery

The number 7 tram will no longer cross the river from May, the transport board said on Tuesday.

:::factbox[The line in figures]
- opened in 1911
- 14 stops
:::
`

const factboxSchema = z.object({title: z.string(), facts: z.array(z.string()).min(1)})
const ourArticleSchema = articleSchema.and(z.object({extensions: z.object({'x-factboxes': z.array(factboxSchema)})}))

/** Takes the fact boxes out of a tree, and gives what stood in them. */
function liftFactboxes(tree: Root): {tree: Root; factboxes: Array<z.infer<typeof factboxSchema>>} {
  const isFactbox = (node: Root['children'][number]) => node.type === 'containerDirective' && node.name === 'factbox'
  const factboxes = tree.children.filter(isFactbox).map(node => {
    const [label, list] = 'children' in node ? node.children : []
    const items = list !== undefined && 'children' in list ? list.children : []
    return {title: toString(label), facts: items.map(item => toString(item))}
  })
  return {tree: {...tree, children: tree.children.filter(node => !isFactbox(node))}, factboxes}
}

const {tree, factboxes} = liftFactboxes(
  fromMarkdown(source, {extensions: [directive()], mdastExtensions: [directiveFromMarkdown()]})
)
const {article} = fromMdast(tree, {source})
const ours = ourArticleSchema.parse({...article, extensions: {...article.extensions, 'x-factboxes': factboxes}})

const again = ourArticleSchema.parse(parseMarkdown(toMarkdown(ours)).article)
console.log(`${again.headline}: ${again.body.children.length} paragraph, ${again.quotes.length} quotation`)
for (const {title, facts} of again.extensions['x-factboxes']) console.log(`${title}: ${facts.join('; ')}`)
