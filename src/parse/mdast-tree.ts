import type {Nodes, Root} from 'mdast'
import {directiveFromMarkdown} from 'mdast-util-directive'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter'
import {gfmFootnoteFromMarkdown} from 'mdast-util-gfm-footnote'
import {gfmStrikethroughFromMarkdown} from 'mdast-util-gfm-strikethrough'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTaskListItemFromMarkdown} from 'mdast-util-gfm-task-list-item'
import {frontmatter} from 'micromark-extension-frontmatter'
import {gfmFootnote} from 'micromark-extension-gfm-footnote'
import {gfmStrikethrough} from 'micromark-extension-gfm-strikethrough'
import {gfmTable} from 'micromark-extension-gfm-table'
import {gfmTaskListItem} from 'micromark-extension-gfm-task-list-item'
import {ownDirectives} from './directives.js'

type MarkdownOptions = NonNullable<Parameters<typeof fromMarkdown>[1]>

/** What the second line of every table has: a bar, or a colon for the alignment. */
const tableMark = /\||:-|-:/

const known = new Map<boolean, MarkdownOptions>()

/**
 * What is read beside CommonMark, put together once. Tables are looked for in every line of prose, at a fifth of the cost
 * of all reading: not where none can be.
 */
function optionsFor(hasTables: boolean): MarkdownOptions {
  const options = known.get(hasTables) ?? {
    extensions: [
      frontmatter(['yaml', 'toml']),
      gfmFootnote(),
      gfmStrikethrough({singleTilde: false}),
      ...(hasTables ? [gfmTable()] : []),
      gfmTaskListItem(),
      ownDirectives()
    ],
    mdastExtensions: [
      frontmatterFromMarkdown(['yaml', 'toml']),
      gfmFootnoteFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
      gfmTableFromMarkdown(),
      gfmTaskListItemFromMarkdown(),
      directiveFromMarkdown()
    ]
  }
  known.set(hasTables, options)
  return options
}

/**
 * Markdown as mdast: CommonMark, GFM without autolink literals (a bare address stays text), front matter, and our
 * directives. Linear on paragraphs, quadratic on long runs of lists and block quotations: check the length before.
 */
export function mdastFromMarkdown(markdown: string): Root {
  const tree = fromMarkdown(markdown, optionsFor(tableMark.test(markdown)))
  // The parser does not count a byte order mark.
  if (markdown.startsWith('\uFEFF')) movePlaces(tree, {columns: 1, offset: 1})
  return tree
}

interface Move {
  lines?: number
  /** For the first line alone. */
  columns?: number
  offset: number
}

/** Moves the places of a tree that was just made, in the tree itself. */
export function movePlaces(tree: Nodes, {lines = 0, columns = 0, offset}: Move): void {
  const queue: Nodes[] = [tree]
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    for (const point of node.position ? [node.position.start, node.position.end] : []) {
      if (point.line === 1) point.column += columns
      point.line += lines
      point.offset = (point.offset ?? 0) + offset
    }
    if ('children' in node) for (const child of node.children) queue.push(child)
  }
}
