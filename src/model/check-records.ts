import {Problem, type ProblemCode} from '../problems.js'
import type {Article} from './article.js'
import type {Position} from './position.js'
import {recordPlaces} from './record-places.js'
import {visitsOf, trailOf} from './walk.js'

type List = 'quotes' | 'sources' | 'attributions' | 'promotions'
const lists = ['quotes', 'sources', 'attributions', 'promotions'] as const satisfies readonly List[]

/** Where records stand in the source, by id. */
type Places = ReadonlyMap<string, Position>

/** What is wrong between the records of an article: ids, who names whom, and what a desk would ask. Linear. */
export function checkRecords(article: Article): Problem[] {
  const places = recordPlaces(article)
  return [
    ...duplicateIds(article),
    ...danglingIds(article, places),
    ...circularParts(article, places),
    ...attributionCounts(article, places),
    ...unusedRecords(article, places),
    ...deskRules(article, places)
  ]
}

function duplicateIds(article: Article): Problem[] {
  const seen = new Set<string>()
  return lists.flatMap(list =>
    article[list].flatMap(({id}, index) => {
      if (!seen.has(id)) {
        seen.add(id)
        return []
      }
      return [new Problem('id-duplicate', {path: [list, index, 'id'], detail: id})]
    })
  )
}

function idsOf(article: Article, list: List): Set<string> {
  return new Set(article[list].map(record => record.id))
}

function danglingIds(article: Article, places: Places): Problem[] {
  const quotes = idsOf(article, 'quotes')
  const sources = idsOf(article, 'sources')
  const missing = (owner: string, ids: ReadonlySet<string>, id: string | undefined, path: Array<string | number>): Problem[] =>
    id === undefined || ids.has(id) ? [] : [new Problem('id-dangling', {path, place: places.get(owner), detail: id})]
  return [
    ...article.quotes.flatMap(({id, isPartOf}, index) => missing(id, quotes, isPartOf, ['quotes', index, 'isPartOf'])),
    ...article.attributions.flatMap(({id: owner, quoteIds, sourceIds, via = []}, index) => [
      ...quoteIds.flatMap((id, at) => missing(owner, quotes, id, ['attributions', index, 'quoteIds', at])),
      ...sourceIds.flatMap((id, at) => missing(owner, sources, id, ['attributions', index, 'sourceIds', at])),
      ...via.flatMap(({sourceId}, at) => missing(owner, sources, sourceId, ['attributions', index, 'via', at, 'sourceId']))
    ])
  ]
}

/** Quotations that are part of themselves, each circle once. */
function circularParts({quotes}: Article, places: Places): Problem[] {
  const parents = new Map(quotes.map(({id, isPartOf}) => [id, isPartOf]))
  const walks = new Map<string, number>()
  return quotes.flatMap(({id}, index) => {
    for (let at: string | undefined = id; at !== undefined; at = parents.get(at)) {
      const walk = walks.get(at)
      if (walk === index) return [new Problem('quote-circular', {path: ['quotes', index, 'isPartOf'], place: places.get(id), detail: id})]
      if (walk !== undefined) return []
      walks.set(at, index)
    }
    return []
  })
}

function attributionCounts({quotes, attributions}: Article, places: Places): Problem[] {
  const first = new Map<string, string>()
  const problems = attributions.flatMap(({id, quoteIds}, index) =>
    quoteIds.flatMap((quoteId, at) => {
      const other = first.get(quoteId)
      if (other === undefined) first.set(quoteId, id)
      const path = ['attributions', index, 'quoteIds', at]
      const detail = `${quoteId} by ${other} and ${id}`
      return other === undefined ? [] : [new Problem('attribution-conflict', {path, place: places.get(id), detail})]
    })
  )
  return [
    ...problems,
    ...quotes.flatMap(({id}, index) =>
      first.has(id) ? [] : [new Problem('quote-unattributed', {path: ['quotes', index], place: places.get(id), detail: id})])
  ]
}

function unusedRecords(article: Article, places: Places): Problem[] {
  const used = new Set<string>()
  for (const {sourceIds, via = []} of article.attributions) {
    for (const id of sourceIds) used.add(id)
    for (const {sourceId} of via) used.add(sourceId)
  }
  for (const {node} of visitsOf(article.body.children, trailOf('body', 'children'))) {
    if (node.type === 'promotion') used.add(node.promotionId)
    if (node.type === 'attributionSegment') for (const id of node.attributionIds) used.add(id)
  }
  const unused = (list: List, isUsed: (index: number) => boolean): Problem[] =>
    article[list].flatMap(({id}, index) =>
      isUsed(index) ? [] : [new Problem('record-unused', {path: [list, index], place: places.get(id), detail: id})])
  return [
    ...unused('sources', index => used.has(article.sources[index]!.id)),
    ...unused('attributions', index => article.attributions[index]!.quoteIds.length > 0 || used.has(article.attributions[index]!.id)),
    ...unused('promotions', index => used.has(article.promotions[index]!.id))
  ]
}

function deskRules(article: Article, places: Places): Problem[] {
  const note = (code: ProblemCode, path: Array<string | number>, id?: string): Problem =>
    new Problem(code, {path, place: places.get(id ?? ''), detail: id})
  return [
    ...(article.headline === undefined ? [note('headline-missing', ['headline'])] : []),
    ...(article.datePublished === undefined ? [note('date-missing', ['datePublished'])] : []),
    ...article.sources.flatMap((source, index) => {
      const hasFace = source.type === 'person' || source.type === 'group' || source.type === 'unknown' || source.type === 'account'
      const isHidden = hasFace && (source.anonymity === 'unnamed' || source.anonymity === 'withheld')
      if (isHidden && source.anonymityReason === undefined) return [note('source-reason-missing', ['sources', index], source.id)]
      // A document or an organization may well be known by what it is.
      const isSomebody = source.type === 'person' || source.type === 'account'
      return !isHidden && isSomebody && source.name === undefined ? [note('source-name-missing', ['sources', index], source.id)] : []
    })
  ]
}
