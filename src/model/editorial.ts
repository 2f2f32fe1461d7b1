import type {Article} from './article.js'
import type {Block, Body} from './body.js'
import {expectLists} from './read.js'
import {contents, type AnyNode} from './walk.js'

/**
 * What the newsroom wrote: the article without its promotions and their places. Items, lists and other blocks that held
 * nothing else go with them. The article given stays as it is; linear in its body.
 * @throws {Problem} `input-type` where it is no article.
 */
export function editorialOf(article: Article): Article {
  expectLists(article)
  const body: Body = {...article.body, children: withoutLeaves(article.body.children)}
  return {...article, body, promotions: []}
}

function withoutLeaves<T extends AnyNode>(blocks: readonly T[]): T[] {
  return blocks.flatMap((block): T[] => {
    if (block.type === 'promotion') return []
    const {children} = block as {children?: Block[]} // blocks, items of a list, or phrasing
    if (children === undefined || (contents[block.type] !== 'blocks' && block.type !== 'list')) return [block]
    const kept = withoutLeaves(children)
    if (kept.length === children.length && kept.every((child, index) => child === children[index])) return [block]
    return kept.length === 0 ? [] : [{...block, children: kept}]
  })
}
