import {Problem, type ProblemCode} from '../problems.js'
import type {Article} from './article.js'
import type {Block} from './body.js'
import {quoteTexts} from './quote-text.js'
import {recordPlaces} from './record-places.js'
import {ancestorsOf, pathOf, trailOf, visitsOf, type AnyNode, type Visit} from './walk.js'

/** What is wrong between the body and the records, and between the body and the copy of promotions. Linear, for a given depth. */
export function checkBody(article: Article): Problem[] {
  const visits = visitsOf(article.body.children, trailOf('body', 'children'))
  return [
    ...quoteProblems(article),
    ...referenceProblems(article, visits),
    ...segmentProblems(article, visits),
    ...footnoteProblems(article, visits),
    ...copyProblems(article, visits)
  ]
}

function problemAt(code: ProblemCode, visit: Visit, detail?: string, ...keys: string[]): Problem {
  return new Problem(code, {path: [...pathOf(visit.trail), ...keys], place: visit.node.position, detail})
}

/** Quotes whose text is not that of their segments, and quotes without any. */
function quoteProblems(article: Article): Problem[] {
  const places = recordPlaces(article)
  const texts = quoteTexts(article.body)
  return article.quotes.flatMap(({id, text}, index) => {
    const spelled = texts.get(id)
    if (spelled === undefined) return [new Problem('record-unused', {path: ['quotes', index], detail: id})]
    if (spelled === text) return []
    const detail = `${id} has ${excerpt(text, spelled)}, its segments ${excerpt(spelled, text)}`
    return [new Problem('quote-text-drift', {path: ['quotes', index, 'text'], place: places.get(id), detail})]
  })
}

/** The words of `text` around the first difference from `other`. */
function excerpt(text: string, other: string): string {
  let start = 0
  while (start < text.length && text[start] === other[start]) start++
  const from = Math.max(0, start - 12)
  const piece = text.slice(from, start + 24)
  return JSON.stringify(`${from > 0 ? '…' : ''}${piece}${start + 24 < text.length ? '…' : ''}`)
}

function referenceProblems(article: Article, visits: readonly Visit[]): Problem[] {
  const quotes = new Set(article.quotes.map(record => record.id))
  const attributions = new Set(article.attributions.map(record => record.id))
  const promotions = new Set(article.promotions.map(record => record.id))
  return visits.flatMap(visit => {
    const {node} = visit
    const missing = (ids: ReadonlySet<string>, id: string | undefined, key: string): Problem[] =>
      id === undefined || ids.has(id) ? [] : [problemAt('id-dangling', visit, id, key)]
    switch (node.type) {
      case 'quoteSegment':
      case 'blockquote':
        return missing(quotes, node.quoteId, 'quoteId')
      case 'attributionSegment':
        return node.attributionIds.flatMap(id => missing(attributions, id, 'attributionIds'))
      case 'promotion':
        return missing(promotions, node.promotionId, 'promotionId')
      default:
        return nothing
    }
  })
}

const nothing: Problem[] = []

/** Segments where none can stand, pieces that continue nothing, and quotations in others that do not say so. */
function segmentProblems(article: Article, visits: readonly Visit[]): Problem[] {
  const parts = new Map(article.quotes.map(({id, isPartOf}) => [id, isPartOf]))
  const seen = new Set<string>()
  return visits.flatMap(visit => {
    const {node} = visit
    if (node.type !== 'quoteSegment' && node.type !== 'attributionSegment') {
      if (node.type === 'blockquote' && node.quoteId !== undefined) seen.add(node.quoteId)
      return nothing
    }
    const ancestors = [...ancestorsOf(visit)]
    // The caption of a block quotation is none of its words.
    const around = ancestors.filter(({type}, index) => type !== 'blockquote' || ancestors[index - 1]?.type !== 'caption')
    const inPullquote = around.some(ancestor => ancestor.type === 'pullquote')
    const problems = inPullquote ? [problemAt('segment-misplaced', visit, 'in a pull quote')] : []
    if (node.type !== 'quoteSegment') return problems
    const isFirst = !seen.has(node.quoteId)
    seen.add(node.quoteId)
    const same = around.find(ancestor => quoteIdOf(ancestor) === node.quoteId)
    if (same !== undefined && (!node.quoted || isQuoted(same))) {
      problems.push(problemAt('segment-misplaced', visit, `${node.quoteId} in itself`))
    }
    if (isFirst && node.continues) problems.push(problemAt('segment-continues-nothing', visit, node.quoteId))
    const outer = around.map(quoteIdOf).find(id => id !== undefined)
    if (isFirst && same === undefined && outer !== undefined && parts.has(node.quoteId) && parts.get(node.quoteId) === undefined) {
      problems.push(problemAt('quote-not-part', visit, `${node.quoteId} in ${outer}`))
    }
    return problems
  })
}

function quoteIdOf(node: AnyNode): string | undefined {
  return node.type === 'quoteSegment' || node.type === 'blockquote' ? node.quoteId : undefined
}

function isQuoted(node: AnyNode): boolean {
  return node.type === 'quoteSegment' && node.quoted === true
}

function footnoteProblems(article: Article, visits: readonly Visit[]): Problem[] {
  const copies = article.promotions.flatMap((promotion, index) => visitsOf(promotion.content, trailOf('promotions', index, 'content')))
  const all = [...visits, ...copies]
  const defined = new Set<string>()
  const twice = all.filter(({node}) => {
    if (node.type !== 'footnoteDefinition') return false
    const isKnown = defined.has(node.identifier)
    defined.add(node.identifier)
    return isKnown
  })
  return [
    ...all.flatMap(visit => {
      const {node} = visit
      const isDangling = node.type === 'footnoteReference' && !defined.has(node.identifier)
      return isDangling ? [problemAt('footnote-undefined', visit, node.identifier, 'identifier')] : []
    }),
    ...twice.map(visit => problemAt('footnote-duplicate', visit, visit.node.type === 'footnoteDefinition' ? visit.node.identifier : undefined))
  ]
}

/** A paragraph shorter than this may well stand in a story and in a promotion. */
const tellingLength = 40

/** Segments and promotions in promotional copy, and copy that stands in the body too. */
function copyProblems(article: Article, visits: readonly Visit[]): Problem[] {
  const copy = new Map<string, string>()
  const problems = article.promotions.flatMap((promotion, index) =>
    visitsOf(promotion.content, trailOf('promotions', index, 'content')).flatMap(visit => {
      const {node} = visit
      const words = wordsOf(node)
      if (words !== undefined && words.length >= tellingLength) copy.set(words, promotion.id)
      if (node.type === 'promotion') return [problemAt('promotion-misplaced', visit, node.promotionId)]
      const isSegment = node.type === 'quoteSegment' || node.type === 'attributionSegment' || quoteIdOf(node) !== undefined
      return isSegment ? [problemAt('segment-misplaced', visit, `in the copy of ${promotion.id}`)] : []
    })
  )
  if (copy.size === 0) return problems
  const doubles = visits.flatMap(visit => {
    const id = copy.get(wordsOf(visit.node) ?? '')
    return id === undefined ? [] : [problemAt('copy-in-body', visit, id)]
  })
  return [...problems, ...doubles]
}

/** The text of a paragraph or heading; undefined for any other node. */
function wordsOf(node: AnyNode): string | undefined {
  if (node.type !== 'paragraph' && node.type !== 'heading') return undefined
  return visitsOf([node satisfies Block], undefined)
    .map(visit => (visit.node.type === 'text' || visit.node.type === 'inlineCode' ? visit.node.value : ''))
    .join('')
    .trim()
}
