/** parseMarkdown without the analysis, against the bare parser with the same extensions. */
import {parseMarkdown} from 'copydesk'
import {directiveFromMarkdown} from 'mdast-util-directive'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter'
import {gfmFootnoteFromMarkdown} from 'mdast-util-gfm-footnote'
import {gfmStrikethroughFromMarkdown} from 'mdast-util-gfm-strikethrough'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTaskListItemFromMarkdown} from 'mdast-util-gfm-task-list-item'
import {directive} from 'micromark-extension-directive'
import {frontmatter} from 'micromark-extension-frontmatter'
import {gfmFootnote} from 'micromark-extension-gfm-footnote'
import {gfmStrikethrough} from 'micromark-extension-gfm-strikethrough'
import {gfmTable} from 'micromark-extension-gfm-table'
import {gfmTaskListItem} from 'micromark-extension-gfm-task-list-item'
import {markdownStory} from './bench-stories.ts'
import {milliseconds, ratioRow, takeTurns, type Row} from './bench-timing.ts'

const bareOptions = {
  extensions: [frontmatter(['yaml']), gfmFootnote(), gfmStrikethrough(), gfmTable(), gfmTaskListItem(), directive()],
  mdastExtensions: [
    frontmatterFromMarkdown(['yaml']),
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTableFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
    directiveFromMarkdown()
  ]
}

export function markdownRows(): Row[] {
  return [
    {size: 6_000, rounds: 300},
    {size: 100_000, rounds: 30}
  ].flatMap(({size, rounds}) => {
    const story = markdownStory(size)
    const {bare, off, auto} = takeTurns(
      {
        bare: () => fromMarkdown(story, bareOptions),
        off: () => parseMarkdown(story, {annotate: 'off'}),
        auto: () => parseMarkdown(story)
      },
      rounds
    )
    const name = `markdown, ${size / 1000} KB`
    return [
      {what: `${name}: mdast-util-from-markdown alone`, figure: milliseconds(bare)},
      ratioRow(`${name}: parseMarkdown, annotate off`, off / bare, 1.35, ` (${milliseconds(off)})`),
      {what: `${name}: parseMarkdown`, figure: `${(auto / bare).toFixed(2)} × (${milliseconds(auto)})`}
    ]
  })
}
