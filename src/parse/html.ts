import type {Parsed} from './draft.js'
import {articleFromHast, mostDepth} from './from-hast.js'
import {treeFromHtml, type ReadTree} from './hast-tree.js'
import {checkInput, settingsOf, type ParseOptions} from './options.js'
import {Points} from './points.js'
import type {Problem} from '../problems.js'
import {writtenArticle} from './written-article.js'

/**
 * Reads an article from HTML: what `toHtml` wrote, in which nothing is guessed; a whole page, whose story is searched;
 * or a piece of a story. Scripts, styles, comments and drawings are left out, the words of every other element kept.
 * Odd content is reported in `problems`, never thrown.
 * @throws {Problem} `input-type`, `option-unknown`, or `limit-exceeded` (2 MB, 50 000 nodes by default); what is
 * deeper than the limit is flattened.
 */
export function parseHtml(html: string, options?: ParseOptions): Parsed {
  const settings = settingsOf(options)
  const source = checkInput(html, settings.limits, 'html')
  const points = new Points(source)
  const {depth, nodes} = settings.limits
  const read = (deepest: number): ReadHtml => {
    const problems: Problem[] = []
    const limits = {size: settings.limits.html, depth: deepest, nodes}
    return {...treeFromHtml(source, points, {limits, report: problem => void problems.push(problem)}), problems}
  }
  const first = read(Math.min(depth, mostDepth))
  // Written articles nest a little deeper than their bodies.
  const {tree, isMarked, problems} = first.isMarked && first.problems.length > 0 ? read(mostDepth) : first
  return articleFromHast(tree, isMarked ? writtenArticle(tree) : undefined, {settings: {...settings, source}, problems, points})
}

type ReadHtml = ReadTree & {problems: Problem[]}
