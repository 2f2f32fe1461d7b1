import type {Position} from '../model/position.js'
import type {PromotionKind} from '../model/promotion.js'
import type {PageBlock} from '../page/blocks.js'
import type {Verdict} from '../page/block-decision.js'
import {readPage} from '../page/read-page.js'
import {treeFromHtml} from './hast-tree.js'
import {checkInput, settingsOf, type ParseOptions} from './options.js'
import {Points} from './points.js'

/** A block of a page, and what it was taken for. */
export interface ExplainedBlock {
  /** `caption` and `pullquote` are story that stands apart from its text. */
  verdict: Verdict
  /** The kind of a promotion: each has one, and a record. */
  kind?: PromotionKind
  /** White space collapsed. */
  text: string
  /** HTML name of the element. */
  tag: string
  /** How surely it is story, 0 to 1. */
  score: number
  /** What spoke for it, the strongest first. */
  reasons: string[]
  position?: Position
}

/**
 * Why each block of a whole page is story, promotion or furniture, in document order. Linear in the page.
 * @throws {Problem} `input-type`, `option-unknown`, or `limit-exceeded`.
 */
export function explainPage(html: string, options?: ParseOptions): ExplainedBlock[] {
  const settings = settingsOf(options)
  const source = checkInput(html, settings.limits, 'html')
  const {depth, nodes} = settings.limits
  const {tree} = treeFromHtml(source, new Points(source), {limits: {size: settings.limits.html, depth, nodes}})
  const {decisions, promotions} = readPage(tree, {url: settings.url})
  const kinds = new Map(promotions.flatMap(({unit, blocks}) => blocks.map(block => [block, unit.kind] as const)))
  return decisions.map(({block, verdict, score, reasons}) => {
    const kind = verdict === 'promotion' ? kinds.get(block) : undefined
    const place = settings.positions === 'keep' ? placeOf(block) : undefined
    // what only looks like a promotion and is none, and stands outside of the story's lines, is furniture
    const told = verdict === 'promotion' && kind === undefined ? 'furniture' : verdict
    return {verdict: told, ...(kind && {kind}), text: block.text, tag: block.tag, score, reasons, ...place}
  })
}

/** From the first word of a block to its last; the place of its element where it has no text, as a field has none. */
function placeOf({texts, box}: PageBlock): {position?: Position} {
  const start = (texts[0] ?? box.element).position?.start
  const end = (texts.at(-1) ?? box.element).position?.end
  return start && end ? {position: {start, end}} : {}
}
