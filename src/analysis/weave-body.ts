import type {Body} from '../model/body.js'
import type {Analysis, AnalysisSpan} from './analysis.js'
import {mapWords} from './text-blocks.js'
import {weave, type Locate} from './weave.js'

const noSpans: readonly AnalysisSpan[] = []

/** A body with the spans of an analysis of its `textBlocksOf` as segments. Not normalized. */
export function weaveBody(body: Body, analysis: Pick<Analysis, 'spans' | 'blockquotes'>, locate: Locate): Body {
  const byBlock = new Map<number, AnalysisSpan[]>()
  for (const span of analysis.spans) {
    const spans = byBlock.get(span.block)
    if (spans) spans.push(span)
    else byBlock.set(span.block, [span])
  }
  const quoteIds = new Map(analysis.blockquotes.map(({group, quoteId}) => [group, quoteId]))
  let index = 0
  return mapWords(
    body,
    children => weave(children, byBlock.get(index++) ?? noSpans, locate),
    (block, group) => (quoteIds.has(group) ? {...block, quoteId: quoteIds.get(group)} : block)
  )
}
