import {normalizeBody, normalizeCopy} from '../blocks/normalize.js'
import {blocksFromMdast} from '../blocks/read-mdast.js'
import type {Article} from '../model/article.js'
import type {Block} from '../model/body.js'
import {editorialOf} from '../model/editorial.js'
import type {Promotion} from '../model/promotion.js'
import {censusOf} from '../parse/markdown-lines.js'
import {mdastInParts} from '../parse/mdast-chunks.js'
import {carrierOptionsSchema} from './carrier-options.js'
import {annotatedFrontMatter, plainFrontMatter} from './front-matter.js'
import {markdownOf} from './markdown-syntax.js'
import {readArticle, readOptions} from '../model/read.js'
import {sameTree} from './same-tree.js'
import {mdastOf} from './to-mdast.js'

export interface ToMarkdownOptions {
  /** `keep` (default) writes everything, so that `parseMarkdown` gives the same article; `none` what a person would write. */
  annotations?: 'keep' | 'none' | undefined
  /** Whether promotions stand in their places (default) or are left out. */
  promotions?: 'keep' | 'drop' | undefined
}

/**
 * Writes an article as markdown. The body stands once, as prose with directives that a person can edit; front matter
 * holds what the body cannot show. `parseMarkdown(toMarkdown(article)).article` equals the article in normal form,
 * positions aside: what is written is read back, and a block that markdown cannot spell becomes a fenced `copydesk`
 * block of JSON. Costs about as much as parsing the result.
 * @throws {Problem} `input-type` where it is no article, `option-unknown`.
 */
export function toMarkdown(article: Article, options?: ToMarkdownOptions): string {
  const {annotations, promotions: place} = readOptions(carrierOptionsSchema, options)
  const checked = readArticle(article)
  const read = place === 'drop' ? editorialOf(checked) : checked
  const blocks = normalizeBody(read.body).children
  const promotions = read.promotions.map(promotion => ({...promotion, content: normalizeCopy(promotion.content)}))
  if (annotations === 'none') {
    return joined(plainFrontMatter(read), markdownOf(mdastOf(blocks, {annotations, promotions})))
  }
  const {markdown, inPlace} = spelled(blocks, promotions)
  return joined(annotatedFrontMatter({...read, promotions}, inPlace), markdown)
}

function joined(frontMatter: string, body: string): string {
  return frontMatter === '' ? body : `---\n${frontMatter}---\n${body === '' ? '' : `\n${body}`}`
}

interface Spelled {
  markdown: string
  /** The promotions whose copy stands in the body. */
  inPlace: ReadonlySet<string>
}

/** Blocks as markdown that reads back as the same blocks: what does not is fenced, and looked at again. */
function spelled(blocks: readonly Block[], promotions: readonly Promotion[]): Spelled {
  const fenced = new Set<Block>()
  for (let round = 0; round < 8; round++) {
    const written = markdownOf(mdastOf(blocks, {annotations: 'keep', promotions}, fenced))
    const {read, copies} = readBack(written)
    const wrong = [
      ...differing(blocks, read, fenced),
      ...promotions.flatMap(({id, content}) => (copies.has(id) ? differing(content, copies.get(id) ?? [], fenced) : []))
    ]
    if (wrong.length === 0) return {markdown: written, inPlace: new Set(copies.keys())}
    for (const block of wrong) fenced.add(block)
  }
  const all = new Set([...blocks.filter(block => block.type !== 'promotion'), ...promotions.flatMap(({content}) => content)])
  const markdown = markdownOf(mdastOf(blocks, {annotations: 'keep', promotions}, all))
  return {markdown, inPlace: new Set(readBack(markdown).copies.keys())}
}

function readBack(markdown: string): {read: Block[]; copies: Map<string, Block[]>} {
  const whole = `---\n---\n\n${markdown}`
  const tree = mdastInParts(whole, censusOf(whole, {depth: Infinity, nodes: Infinity}))
  const {blocks, copies} = blocksFromMdast(tree, {
    positions: 'omit',
    report: () => {},
    promotionId: () => ''
  })
  return {
    read: normalizeBody({type: 'root', children: blocks}).children,
    copies: new Map([...copies].map(([id, copy]) => [id, normalizeCopy(copy)]))
  }
}

/** The blocks that were not read back as they are; where numbers differ, those where the difference begins. */
function differing(blocks: readonly Block[], read: readonly Block[], fenced: ReadonlySet<Block>): Block[] {
  if (blocks.length === read.length) {
    return blocks.filter((block, index) => !fenced.has(block) && !sameTree(block, read[index]))
  }
  const different = blocks.findIndex((block, index) => !sameTree(block, read[index]))
  const first = different === -1 ? blocks.length - 1 : different
  const near = blocks.slice(Math.max(0, first - 1), first + 2).filter(block => !fenced.has(block) && block.type !== 'promotion')
  return near.length > 0 ? near : blocks.filter(block => !fenced.has(block) && block.type !== 'promotion')
}
