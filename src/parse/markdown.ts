import type {Parsed} from './draft.js'
import {articleFromMdast} from './from-mdast.js'
import {censusOf} from './markdown-lines.js'
import {mdastInParts} from './mdast-chunks.js'
import {checkInput, settingsOf, type ParseOptions} from './options.js'

/**
 * Reads an article from markdown: CommonMark with GFM, YAML front matter, and the directives that `toMarkdown` writes.
 * Where the front matter has `copydesk:` nothing is guessed; else quotations, sources and promotions are inferred.
 * Odd content is reported in `problems`, never thrown. About a megabyte a second.
 * @throws {Problem} `input-type`, `option-unknown`, or `limit-exceeded` (1 MB, depth 100, 50 000 nodes by default).
 */
export function parseMarkdown(markdown: string, options?: ParseOptions): Parsed {
  const settings = settingsOf(options)
  const source = checkInput(markdown, settings.limits, 'markdown')
  return articleFromMdast(mdastInParts(source, censusOf(source, settings.limits)), {...settings, source})
}
