import {analyse} from '../analysis/analyse.js'
import {mapWords, textBlocksOf} from '../analysis/text-blocks.js'
import {weaveBody} from '../analysis/weave-body.js'
import {normalizeBody, normalizeCopy} from '../blocks/normalize.js'
import {modelVersion, type Article} from '../model/article.js'
import type {Body} from '../model/body.js'
import type {Promotion} from '../model/promotion.js'
import type {Quote} from '../model/quote.js'
import {quoteTexts} from '../model/quote-text.js'
import {datelineOf} from '../text/dateline.js'
import {leavesOf} from '../text/leaves.js'
import type {Draft, DraftRecords, Metadata, Parsed} from './draft.js'
import type {Settings} from './options.js'
import {withPullquotes} from './pull-quotes.js'
import {setApart} from './set-apart.js'

/**
 * Makes the article of a draft: normal form, promotions set apart, quotations found and woven in. Annotated drafts
 * are taken as they are: only the text of their quotations is read off the body, which is true.
 */
export function assemble(draft: Draft, settings: Settings): Parsed {
  const body = normalizeBody(draft.body)
  const guess = !draft.annotated && settings.annotate === 'auto'
  const article = guess ? inferred(draft, body, settings) : asWritten(draft, body, settings)
  return {article: settings.positions === 'omit' ? withoutPositions(article) : article, problems: draft.problems}
}

function asWritten(draft: Draft, whole: Body, settings: Settings): Article {
  const {quotes, promotions, ...records} = draft.records
  const {body, metadata} = draft.annotated ? {body: whole, metadata: draft.metadata} : withFound(draft, whole, settings)
  return articleOf(metadata, body, {...records, quotes: withTexts(quotes, body), promotions: promotions.map(withContent)})
}

function inferred(draft: Draft, whole: Body, settings: Settings): Article {
  const {records} = draft
  const known = records.promotions.map(withContent)
  const apart = draft.promotions === 'found' ? {body: whole, promotions: known} : setApart(whole, {
    language: draft.metadata.inLanguage ?? settings.language,
    publisherNames: draft.metadata.publisher ? [draft.metadata.publisher.name] : [],
    promotions: known
  })
  const {promotions} = apart
  const {body, metadata} = withFound(draft, withPullquotes(apart.body), settings)
  const analysis = analyse(textBlocksOf(body), {
    language: metadata.inLanguage,
    headline: metadata.headline,
    authors: metadata.author?.map(contributor => contributor.name),
    takenIds: new Set(promotions.map(promotion => promotion.id))
  })
  const woven = weaveBody(body, analysis, draft.locate ?? (() => undefined))
  const quotes = withCites(withTexts(analysis.quotes.map(quote => ({...quote, text: undefined})), woven), woven, draft.cites ?? [])
  return articleOf(metadata, woven, {...analysis, quotes, promotions})
}

/** Metadata with what the body and the caller say where the input has none: headline, dateline, address, language. */
function withFound(draft: Draft, whole: Body, settings: Settings): {body: Body; metadata: Metadata} {
  const {body, metadata} = withHeadline(draft, whole)
  const {url, inLanguage, dateline, ...rest} = metadata
  const found = {
    ...rest,
    url: url ?? settings.url,
    inLanguage: inLanguage ?? settings.language,
    dateline: dateline ?? printedDateline(body)
  }
  return {body, metadata: found}
}

/** The dateline of the first paragraph; it stays there too, as it was printed. */
function printedDateline(body: Body): Metadata['dateline'] {
  const first = body.children.find(block => block.type === 'paragraph')
  const found = first && datelineOf(leavesOf(first.children).text)
  if (!found) return undefined
  const {end: _, ...dateline} = found
  return dateline
}

/** Lifts the headline out of a body whose metadata have none, or have the same. */
function withHeadline({headline: which, metadata}: Draft, body: Body): {body: Body; metadata: Metadata} {
  const index = body.children.findIndex(block => block.type !== 'promotion')
  const first = body.children[index]
  if (which === undefined || first?.type !== 'heading' || (which === 'first-depth' && first.depth !== 1)) return {body, metadata}
  const headline = leavesOf(first.children).text.replace(/\s+/g, ' ').trim()
  if (metadata.headline !== undefined && metadata.headline !== headline) return {body, metadata}
  return {body: {...body, children: body.children.toSpliced(index, 1)}, metadata: {...metadata, headline}}
}

/** Quotes with the text that their segments spell; one that has a text of its own keeps it. */
function withTexts(quotes: DraftRecords['quotes'], body: Body): Quote[] {
  const texts = quoteTexts(body)
  return quotes.map(quote => ({...quote, text: quote.text ?? texts.get(quote.id) ?? ''}))
}

function withContent(promotion: DraftRecords['promotions'][number]): Promotion {
  return {...promotion, content: normalizeCopy(promotion.content ?? [])}
}

/** Quotes with the address that the block quotation or the marked stretch around them cites. */
function withCites(quotes: readonly Quote[], body: Body, cites: NonNullable<Draft['cites']>): Quote[] {
  const found = new Map<string, string>()
  mapWords(
    body,
    children => {
      for (const child of children) {
        const offset = child.position?.start.offset
        if (child.type !== 'quoteSegment' || offset === undefined) continue
        const cite = cites.find(({start, end}) => start <= offset && offset < end)
        if (cite) found.set(child.quoteId, cite.url)
      }
      return children
    },
    block => {
      if (block.quoteId !== undefined && block.cite !== undefined) found.set(block.quoteId, block.cite)
      return block
    }
  )
  return quotes.map(quote => (found.has(quote.id) ? {...quote, cite: found.get(quote.id)} : quote))
}

type RecordsOf = Pick<Article, 'quotes' | 'sources' | 'attributions' | 'promotions'>

function articleOf(metadata: Metadata, body: Body, records: RecordsOf): Article {
  const {type, id, url, headline, alternativeHeadline, description, author, byline, extensions, ...rest} = metadata
  const {quotes, sources, attributions, promotions} = records
  const article: Article = {
    copydesk: modelVersion,
    type: type ?? 'NewsArticle',
    id, url, headline, alternativeHeadline, description,
    author: author ?? [],
    byline,
    ...rest,
    body, quotes, sources, attributions, promotions,
    extensions
  }
  return Object.fromEntries(Object.entries(article).filter(entry => entry[1] !== undefined)) as unknown as Article // absent keys gone
}

/** The article without places in the source. */
function withoutPositions(article: Article): Article {
  const strip = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(strip)
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value).filter(([key]) => key !== 'position')
    return Object.fromEntries(entries.map(([key, child]) => [key, strip(child)]))
  }
  return {
    ...article,
    body: strip(article.body) as Body, // the same tree less optional keys
    promotions: article.promotions.map(promotion => ({...promotion, content: strip(promotion.content) as Body['children']}))
  }
}
