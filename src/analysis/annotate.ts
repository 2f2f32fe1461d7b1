import {normalizeBody} from '../blocks/normalize.js'
import type {Article} from '../model/article.js'
import type {Attribution} from '../model/attribution.js'
import type {Block, Body, Caption, Phrasing} from '../model/body.js'
import {readArticle} from '../model/read.js'
import {quoteTexts} from '../model/quote-text.js'
import {leavesOf} from '../text/leaves.js'
import {analyse} from './analyse.js'
import type {Analysis} from './analysis.js'
import {mapWords, textBlocksOf} from './text-blocks.js'
import {weaveBody} from './weave-body.js'

type Records = Pick<Article, 'quotes' | 'sources' | 'attributions'>

/**
 * The analysis alone, for an article that came from elsewhere: quotations, sources and attributions are found in its
 * body anew. Inferred records of an earlier analysis are replaced; authored and imported ones stay, and nothing is
 * inferred where their segments are. The body's new segments have no positions. Linear in the article.
 * @throws {Problem} `input-type` where it is no article.
 */
export function annotate(given: Article): Article {
  const article = readArticle(given)
  const kept = keptRecords(article)
  const body = normalizeBody(withoutSegments(article.body, kept))
  const found = analyse(textBlocksOf(body), {
    language: article.inLanguage,
    headline: article.headline,
    authors: article.author.map(contributor => contributor.name),
    takenIds: new Set([...kept.quotes, ...kept.sources, ...kept.attributions, ...article.promotions].map(record => record.id))
  })
  const analysis = kept.quotes.length === 0 ? found : clearOf(body, found)
  const woven = weaveBody(body, analysis, () => undefined)
  const texts = quoteTexts(woven)
  return {
    ...article,
    body: woven,
    quotes: [...kept.quotes, ...analysis.quotes.map(quote => ({...quote, text: texts.get(quote.id) ?? quote.text}))],
    sources: [...kept.sources, ...analysis.sources],
    attributions: [...kept.attributions, ...analysis.attributions]
  }
}

/** The ids of those who speak, and of those through whom they do. */
const sourcesNamed = (attributions: readonly Attribution[]): Set<string> =>
  new Set(attributions.flatMap(({sourceIds, via = []}) => [...sourceIds, ...via.map(({sourceId}) => sourceId)]))

/** The records that nobody inferred, and the sources that they name. */
function keptRecords({quotes, sources, attributions}: Article): Records {
  const keptAttributions = attributions.filter(record => record.provenance.origin !== 'inferred')
  const named = sourcesNamed(keptAttributions)
  return {
    quotes: quotes.filter(record => record.provenance.origin !== 'inferred'),
    sources: sources.filter(record => record.provenance.origin !== 'inferred' || named.has(record.id)),
    attributions: keptAttributions
  }
}

/** The body less the segments of records that are not kept. */
function withoutSegments(body: Body, kept: Records): Body {
  const quoteIds = new Set(kept.quotes.map(record => record.id))
  const attributionIds = new Set(kept.attributions.map(record => record.id))
  return mapWords(
    body,
    children => children.flatMap(unwrapped),
    ({quoteId, ...block}) => (quoteId !== undefined && quoteIds.has(quoteId) ? {...block, quoteId} : block)
  )

  function unwrapped(node: Phrasing): Phrasing[] {
    if (!('children' in node)) return [node]
    const children = node.children.flatMap(unwrapped)
    if (node.type === 'quoteSegment') return quoteIds.has(node.quoteId) ? [{...node, children}] : children
    if (node.type !== 'attributionSegment') return [{...node, children}]
    const ids = node.attributionIds.filter(id => attributionIds.has(id))
    return ids.length > 0 ? [{...node, attributionIds: ids, children}] : children
  }
}

/** An analysis without what meets segments that stand in the body, and without records that have nothing left. */
function clearOf(body: Body, analysis: Analysis): Analysis {
  const taken: Array<Array<{start: number; end: number}>> = []
  const takenGroups = new Set<number>()
  mapWords(
    body,
    children => {
      const leaves = leavesOf(children).leaves.filter(({around}) => around.some(isSegment))
      taken.push(leaves.map(({start, end}) => ({start, end})))
      return children
    },
    (block, group) => {
      if (block.quoteId !== undefined || holdsSegment(block)) takenGroups.add(group)
      return block
    }
  )
  const meets = ({block, start, end}: Analysis['spans'][number]): boolean =>
    taken[block]!.some(stretch => stretch.start < end && start < stretch.end)
  const lost = new Set<string>(analysis.blockquotes.flatMap(({group, quoteId}) => (takenGroups.has(group) ? [quoteId] : [])))
  for (const span of analysis.spans) if (span.type === 'quote' && meets(span)) lost.add(span.quoteId)
  const attributions = analysis.attributions.flatMap(attribution => {
    const quoteIds = attribution.quoteIds.filter(id => !lost.has(id))
    return quoteIds.length > 0 ? [{...attribution, quoteIds}] : []
  })
  const attributionIds = new Set(attributions.map(({id}) => id))
  const used = sourcesNamed(attributions)
  return {
    quotes: analysis.quotes.filter(({id, isPartOf}) => !lost.has(id) && !(isPartOf !== undefined && lost.has(isPartOf))),
    sources: analysis.sources.filter(({id}) => used.has(id)),
    attributions,
    spans: analysis.spans.flatMap((span): Analysis['spans'] => {
      if (span.type === 'quote') return lost.has(span.quoteId) ? [] : [span]
      const ids = span.attributionIds.filter(id => attributionIds.has(id))
      return ids.length > 0 && !meets(span) ? [{...span, attributionIds: ids}] : []
    }),
    blockquotes: analysis.blockquotes.filter(({quoteId}) => !lost.has(quoteId))
  }
}

function isSegment(node: Phrasing): boolean {
  return node.type === 'quoteSegment' || node.type === 'attributionSegment'
}

function holdsSegment(node: Block | Caption | Phrasing | {type: string; children: unknown[]}): boolean {
  if (node.type === 'quoteSegment') return true
  return 'children' in node && (node.children as Array<typeof node>).some(holdsSegment) // a tree of nodes all the way down
}
