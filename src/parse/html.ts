import type {Parsed} from './draft.js'
import {articleFromHast, mostDepth} from './from-hast.js'
import {treeFromHtml} from './hast-tree.js'
import {checkInput, settingsOf, type ParseOptions} from './options.js'
import {Points} from './points.js'
import type {Problem} from '../problems.js'

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
  const problems: Problem[] = []
  // Written articles nest a little deeper than their bodies.
  const depth = source.includes('data-cd') ? mostDepth : Math.min(settings.limits.depth, mostDepth)
  const points = new Points(source)
  const tree = treeFromHtml(source, points, {
    limits: {size: settings.limits.html, depth, nodes: settings.limits.nodes},
    report: problem => void problems.push(problem)
  })
  return articleFromHast(tree, {...settings, source}, problems, points)
}
