import type {Element, ElementContent, Properties} from 'hast'
import {onLines} from '../blocks/hast-lines.js'
import {normalizeBody, normalizeCopy} from '../blocks/normalize.js'
import {blocksToHast} from '../blocks/write-hast.js'
import type {Article} from '../model/article.js'
import {editorialOf} from '../model/editorial.js'
import {oneLine} from '../model/plain-string.js'
import {recordsType} from '../model/records-type.js'
import {carrierOptionsSchema} from './carrier-options.js'
import {htmlOf} from './html-syntax.js'
import {readArticle, readOptions} from '../model/read.js'
import {writtenPromotions, writtenQuotes} from './written-records.js'

export interface ToHtmlOptions {
  /** `keep` (default) writes everything, so that `parseHtml` gives the same article; `none` what a person would write. */
  annotations?: 'keep' | 'none' | undefined
  /** Whether promotions stand in their places (default) or are left out. */
  promotions?: 'keep' | 'drop' | undefined
}

/**
 * Writes an article as one `article` element that can stand in any page. The body stands once, in elements that mean
 * what they hold; `data-cd-*` attributes carry segments and what HTML cannot spell, a `script` of JSON what the page
 * does not show. `parseHtml(toHtml(article)).article` equals the article in normal form, positions aside. Safe for
 * hand-made articles too: nothing in it runs, whatever the strings hold.
 * @throws {Problem} `input-type` where it is no article, `option-unknown`.
 */
export function toHtml(article: Article, options?: ToHtmlOptions): string {
  const {annotations, promotions: place} = readOptions(carrierOptionsSchema, options)
  const whole = readArticle(article)
  const read = place === 'drop' ? editorialOf(whole) : whole
  const body = normalizeBody(read.body)
  const promotions = read.promotions.map(promotion => ({...promotion, content: normalizeCopy(promotion.content)}))
  const copies = new Map(promotions.map(({id, content}) => [id, content]))
  const {nodes, placed} = blocksToHast(body.children, {annotations, copies})
  const isKept = annotations === 'keep'
  const {shown, header} = isKept ? keptHeader(read) : plainHeader(read)
  const records = isKept ? [recordsOf({...read, body, promotions}, shown, placed)] : []
  const lines = [...header, ...nodes, ...records].flatMap(node => [{type: 'text' as const, value: '\n'}, node])
  const properties: Properties = {...(isKept && {dataCd: read.copydesk}), lang: read.inLanguage}
  return `${htmlOf([element('article', properties, [...lines, {type: 'text', value: '\n'}])])}\n`
}

interface Header {
  header: Element[]
  /** The fields that it shows. */
  shown: ReadonlySet<keyof Article>
}

/** The lines of a header by their fields; `data-cd` names what the element does not say. */
const lines = [
  ['headline', 'h1', undefined],
  ['alternativeHeadline', 'p', 'alternative-headline'],
  ['description', 'p', 'description'],
  ['byline', 'p', 'byline'],
  ['datePublished', 'time', 'date-published'],
  ['dateModified', 'time', 'date-modified']
] as const

/** What a header can show as it is: text that HTML would change stays in the records. */
function keptHeader(article: Article): Header {
  const shown = new Set<keyof Article>(article.inLanguage === undefined ? [] : ['inLanguage'])
  const children = lines.flatMap(([field, name, dataCd]): Element[] => {
    const value = article[field]
    if (value === undefined || value === '' || oneLine(value) !== value) return []
    shown.add(field)
    return [element(name, {dataCd, dateTime: name === 'time' ? value : undefined}, [{type: 'text', value}])]
  })
  return {shown, header: children.length === 0 ? [] : [element('header', {dataCd: 'header'}, onLines(children))]}
}

/** The header that a person would write. */
function plainHeader(article: Article): Header {
  const byline = article.byline ?? article.author.map(({name}) => name).join(', ')
  const paragraphs = [article.alternativeHeadline, article.description, byline]
  const children = [
    ...(article.headline ? [element('h1', {}, [{type: 'text', value: article.headline}])] : []),
    ...paragraphs.flatMap(value => (value ? [element('p', {}, [{type: 'text', value}])] : [])),
    ...(article.datePublished ? [element('time', {dateTime: article.datePublished}, [{type: 'text', value: article.datePublished}])] : [])
  ]
  return {shown: new Set(), header: children.length === 0 ? [] : [element('header', {}, onLines(children))]}
}

/** Records and metadata that the page does not show, as JSON; a record stands on a line of its own. */
function recordsOf(article: Article, shown: ReadonlySet<keyof Article>, placed: ReadonlySet<string>): Element {
  const data: Array<[string, unknown]> = Object.entries(article)
    .filter(([key, value]) => key !== 'copydesk' && key !== 'body' && value !== undefined && !shown.has(key as keyof Article)) // its own keys
    .map(([key, value]) => {
      if (key === 'quotes') return [key, writtenQuotes(article)]
      return [key, key === 'promotions' ? writtenPromotions(article.promotions, placed) : value]
    })
  const fields = data
    .filter(([, value]) => !Array.isArray(value) || value.length > 0)
    .map(([key, value]) => `${JSON.stringify(key)}: ${Array.isArray(value) ? listOf(value) : JSON.stringify(value)}`)
  const json = `\n{\n${fields.join(',\n')}\n}\n`.replaceAll('<', '\\u003c')
  return element('script', {type: recordsType}, [{type: 'text', value: json}])
}

function listOf(values: readonly unknown[]): string {
  return `[\n${values.map(value => `  ${JSON.stringify(value)}`).join(',\n')}\n]`
}

function element(name: string, properties: Properties, children: ElementContent[]): Element {
  return {type: 'element', tagName: name, properties, children}
}
