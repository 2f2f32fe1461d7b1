/** Plugins for unified: the article beside its tree, as `file.data.copydesk`, its problems among the file's messages. */
import type {Root as HastRoot} from 'hast'
import type {Root as MdastRoot} from 'mdast'
import {directiveFromMarkdown} from 'mdast-util-directive'
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter'
import {frontmatter} from 'micromark-extension-frontmatter'
import type {VFile} from 'vfile'
import type {Article} from './model/article.js'
import {ownDirectives} from './parse/directives.js'
import type {Parsed} from './parse/draft.js'
import {fromHast} from './parse/from-hast.js'
import {fromMdast} from './parse/from-mdast.js'
import type {ParseOptions} from './parse/options.js'

declare module 'vfile' {
  interface DataMap {
    /** The article that `remarkCopydesk` or `rehypeCopydesk` read from the file's tree. */
    copydesk: Article
  }
}

/** What the plugins need of unified's processor. */
interface Processor {
  data(): object
}

type Transformer<Root> = (tree: Root, file: VFile) => void

/** Where remark-parse looks for the syntax that plugins bring. */
interface RemarkData {
  micromarkExtensions?: unknown[]
  fromMarkdownExtensions?: unknown[]
}

/**
 * For remark: reads the article of a markdown tree. Teaches remark-parse front matter and the directives of
 * `toMarkdown`; tables and the rest of GFM are remark-gfm's. The tree stays as it is.
 */
export function remarkCopydesk(this: Processor, options?: ParseOptions): Transformer<MdastRoot> {
  const data: RemarkData = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), frontmatter(['yaml', 'toml']), ownDirectives()]
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    frontmatterFromMarkdown(['yaml', 'toml']),
    directiveFromMarkdown()
  ]
  return (tree, file) => keep(fromMdast(tree, withSource(options, file)), file)
}

/** For rehype: reads the article of an HTML tree, a page or a fragment. The tree stays as it is. */
export function rehypeCopydesk(options?: ParseOptions): Transformer<HastRoot> {
  return (tree, file) => keep(fromHast(tree, withSource(options, file)), file)
}

function withSource(options: ParseOptions | undefined, {value}: VFile): ParseOptions {
  return typeof value === 'string' ? {source: value, ...options} : {...options}
}

function keep({article, problems}: Parsed, file: VFile): void {
  file.data.copydesk = article
  file.messages.push(...problems)
}
