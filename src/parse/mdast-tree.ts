import type {Root} from 'mdast'
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

/**
 * Markdown as mdast: CommonMark, GFM without autolink literals (a bare address stays text), front matter, and our
 * directives. Linear on paragraphs, quadratic on long runs of lists and block quotations: check the length before.
 */
export function mdastFromMarkdown(markdown: string): Root {
  return fromMarkdown(markdown, {
    extensions: [
      frontmatter(['yaml']),
      gfmFootnote(),
      gfmStrikethrough({singleTilde: false}),
      gfmTable(),
      gfmTaskListItem(),
      ownDirectives()
    ],
    mdastExtensions: [
      frontmatterFromMarkdown(['yaml']),
      gfmFootnoteFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
      gfmTableFromMarkdown(),
      gfmTaskListItemFromMarkdown(),
      directiveFromMarkdown()
    ]
  })
}
