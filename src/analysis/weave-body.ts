import {normalizeWords} from '../blocks/normalize-phrasing.js'
import type {Body} from '../model/body.js'
import type {Analysis, AnalysisSpan} from './analysis.js'
import {mapWords} from './text-blocks.js'
import {weave, type Locate} from './weave.js'
import {weaveText} from './weave-text.js'

/** A body in normal form with the spans of an analysis of its `textBlocksOf` as segments, in normal form again. */
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
    children => {
      const spans = byBlock.get(index++)
      if (spans === undefined) return children
      const [only] = children
      const woven = children.length === 1 && only?.type === 'text' ? weaveText(only, spans, locate) : undefined
      return woven ?? normalizeWords(weave(children, spans, locate))
    },
    (block, group) => (quoteIds.has(group) ? {...block, quoteId: quoteIds.get(group)} : block)
  )
}
