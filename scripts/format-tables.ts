/** The tables in `docs/formats/`: what becomes of every field of an article, as the writers' own mappings say. */
import {fateOf} from '../src/serialize/losses.js'
import type {Fate, Mapping} from '../src/serialize/mapping.js'
import {formats, type FormatName} from '../src/serialize/registry.js'
import {formatPlaces} from './format-places.js'

/** Every page of a format, and the options that change what it keeps. */
export const formatPages: ReadonlyArray<{format: FormatName; variants: ReadonlyArray<{title: string; options: object}>}> = [
  {format: 'json-ld', variants: [
    {title: '`promotions: \'label\'`', options: {promotions: 'label'}},
    {title: '`vocabulary: \'schema.org\'`', options: {vocabulary: 'schema.org'}}
  ]},
  {format: 'ninjs', variants: [
    {title: '`bodies: [\'text\', \'xhtml\']`', options: {bodies: ['text', 'xhtml']}},
    {title: '`bodies: [\'text\']`', options: {bodies: ['text']}}
  ]},
  {format: 'nitf', variants: [{title: '`promotions: \'label\'`', options: {promotions: 'label'}}]},
  {format: 'rss', variants: [{title: '`promotions: \'label\'`', options: {promotions: 'label'}}]},
  {format: 'text', variants: [
    {title: '`headings: \'mark\'`', options: {headings: 'mark'}},
    {title: '`headings: \'drop\'`', options: {headings: 'drop'}},
    {title: '`sources: \'list\'`', options: {sources: 'list'}}
  ]}
]

/** A mapping, and where what it keeps stands. */
interface Told {
  mapping: Mapping
  places: Readonly<Record<string, string>>
}

function told(format: FormatName, options?: object, title = ''): Told {
  const {usual = {}, variants = {}} = formatPlaces[format] ?? {}
  return {mapping: formats[format].mapping(options), places: {...usual, ...variants[title]}}
}

/** @throws Error for a field that is kept, and has no place. */
function words(field: string, {mapping, places}: Told): string {
  const {kept, loss, why, when}: Fate = fateOf(field, mapping) ?? {}
  const lost = loss === undefined ? '' : `\`${loss}\`${why === undefined ? '' : `, ${why}`}`
  if (kept === undefined) return `– ${lost}`
  const place = nearest(field, places)
  if (place === undefined) throw new Error(`scripts/format-places.ts says nothing of ${field}`)
  return when === undefined || loss === undefined ? code(place) : `${code(place)}; else ${lost}`
}

/** The place of a field, or of the nearest that holds it. */
function nearest(field: string, places: Told['places']): string | undefined {
  for (let name = field; name !== ''; name = name.slice(0, Math.max(0, name.search(/[./][^./]*$/)))) {
    if (places[name] !== undefined) return places[name]
  }
  return undefined
}

const code = (place: string) => `\`${place}\``

/** `body/link.url` as people say it. */
const fieldName = (field: string) => `\`${field.replace('body/', 'body: ').replace('promotions.content/', 'promotions.content: ')}\``

const depthOf = (field: string) => field.split(/[./]/).length === 1 ? 0 : 1

const row = (field: string, of: Told) => `| ${fieldName(field)} | ${words(field, of)} |`

/** The fields of the article in the order of the model; `author.name` stands behind `author`. */
const order = [
  'copydesk', 'type', 'id', 'url', 'headline', 'alternativeHeadline', 'description', 'author', 'byline', 'publisher',
  'datePublished', 'dateModified', 'dateline', 'inLanguage', 'articleSection', 'keywords', 'isAccessibleForFree', 'image',
  'body', 'quotes', 'sources', 'attributions', 'promotions', 'extensions'
]

const placeOf = (field: string) => order.indexOf(/^\w+/.exec(field)?.[0] ?? '')

const fieldsOf = ({mapping, places}: Told) => [...new Set([...Object.keys(places), ...Object.keys(mapping)])]

function table(of: Told, names: readonly string[]): string {
  const fields = names.toSorted((a, b) => placeOf(a) - placeOf(b) || depthOf(a) - depthOf(b))
  return ['| Field | Where it goes |', '| --- | --- |', ...fields.map(field => row(field, of))].join('\n')
}

/** The tables of a page: all fields, then for each option those that it changes. */
export function formatTables({format, variants}: (typeof formatPages)[number]): string {
  const usual = told(format)
  const parts = [table(usual, fieldsOf(usual))]
  for (const {title, options} of variants) {
    const other = told(format, options, title)
    const changed = fieldsOf(other).filter(field => words(field, usual) !== words(field, other))
    parts.push(`With ${title}:`, table(other, changed))
  }
  return parts.join('\n\n')
}

const start = '<!-- table -->'
const end = '<!-- /table -->'

/** A page with its tables as they are now. */
export function withTables(page: string, of: (typeof formatPages)[number]): string {
  const from = page.indexOf(start) + start.length
  const to = page.indexOf(end)
  if (from < start.length || to < from) throw new Error(`No ${start} … ${end} in the page of ${of.format}`)
  return `${page.slice(0, from)}\n${formatTables(of)}\n${page.slice(to)}`
}
