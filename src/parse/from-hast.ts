import type {Element, Nodes, Root} from 'hast'
import {attribute, childrenOf, isBlank, isElement, textOf} from '../blocks/hast-elements.js'
import {placeIn} from '../blocks/places.js'
import {readHast, type HastReading, type HastReadingOptions} from '../blocks/read-hast.js'
import type {Report} from '../blocks/spelling.js'
import {languageTagSchema} from '../model/article.js'
import type {Body} from '../model/body.js'
import {isRecordId} from '../model/provenance.js'
import {Problem} from '../problems.js'
import {assemble} from './assemble.js'
import {authoredPromotions} from './authored-promotions.js'
import {checkTree} from './check-tree.js'
import {withCopies} from './copies.js'
import type {Draft, DraftRecords, Parsed} from './draft.js'
import {flatTree} from './flat-tree.js'
import {htmlLocator, textLocator} from './locate-html.js'
import {settingsOf, type ParseOptions, type Settings} from './options.js'
import {readStory, readStoryAndPromotions} from './page-draft.js'
import {Points} from './points.js'
import {readWritten, writtenArticle} from './written-article.js'

/** No stage that reads trees is deeper in recursion than this, whatever the limit. */
export const mostDepth = 300

/**
 * Reads an article from a hast tree that some other parser made: a written article, a page, or a piece of a story.
 * Segments that start inside a text have positions only where the option `source` gives the HTML. What is deeper than
 * the limit is flattened.
 * @throws {Problem} `input-type` where it is no tree or a node is not as hast has it, `option-unknown`, or
 * `limit-exceeded` (50 000 nodes by default).
 */
export function fromHast(tree: Root, options?: ParseOptions): Parsed {
  const settings = settingsOf(options)
  const {nodes} = settings.limits
  checkTree(tree, 'hast', {depth: nodes, nodes})
  const written = writtenArticle(tree)
  // Written articles nest a little deeper than their bodies.
  const depth = written === undefined ? Math.min(settings.limits.depth, mostDepth) : mostDepth
  const points = settings.source === undefined ? undefined : new Points(settings.source)
  if (isWithin(tree, depth)) return articleFromHast(tree, written, {settings, problems: [], points})
  const flat = flatTree(tree, depth)
  return articleFromHast(flat, writtenArticle(flat), {settings, problems: [new Problem('html-too-deep')], points})
}

/** Whether no element is deeper than that; without recursion. */
function isWithin(tree: Root, depth: number): boolean {
  let level: Nodes[] = [...tree.children]
  for (let at = 1; at <= depth; at++) {
    level = level.flatMap(node => childrenOf(node))
    if (level.length === 0) return true
  }
  return !level.some(node => isElement(node))
}

/** What the reading of one tree has at hand. */
interface Reading {
  settings: Settings
  problems: Problem[]
  /** Of the source, where there is one. */
  points: Points | undefined
}

/**
 * As `fromHast`, with a tree and settings that were checked already, the written article in it, and the problems of the
 * parser.
 */
export function articleFromHast(tree: Root, written: Element | undefined, reading: Reading): Parsed {
  const draft =
    written !== undefined ? writtenDraft(written, reading)
    : scopeOf(tree, reading.settings) === 'page' ? pageDraft(tree, reading)
    : fragmentDraft(tree, reading)
  return assemble(draft, reading.settings)
}

const noRecords: DraftRecords = {quotes: [], sources: [], attributions: [], promotions: []}

function writtenDraft(article: Element, reading: Reading): Draft {
  const {nodes, metadata, records} = readWritten(article, reporter(reading))
  const authored = authoredPromotions(records)
  const promotionId = (element: Element): string =>
    authored.idOf({id: ownId(element), kind: attribute(element, 'dataCdKind')}, element.position?.start.offset)
  const found = readNodes(nodes, reading, {mode: 'annotated', promotionId})
  return {
    annotated: true,
    metadata,
    body: bodyOf(article, found, reading),
    records: {...records, promotions: withCopies([...records.promotions, ...authored.records], found.copies)},
    problems: reading.problems
  }
}

function ownId(element: Element): string | undefined {
  const id = attribute(element, 'dataCdId')
  return id !== undefined && isRecordId(id) ? id : undefined
}

function pageDraft(tree: Root, reading: Reading): Draft {
  const {settings, problems} = reading
  const read = settings.annotate === 'auto' ? readStoryAndPromotions : readStory
  const {page, reading: found, blocks, promotions} = read(tree, settings.url, (nodes, how) => readNodes(nodes, reading, how))
  if (page.story.length === 0 && settings.scope === undefined && isShort(tree)) {
    return {...fragmentDraft(tree, reading), metadata: page.metadata}
  }
  problems.push(...page.problems)
  return {
    ...plainDraft(tree, {...found, blocks}, reading),
    metadata: page.metadata,
    records: {...noRecords, promotions},
    promotions: 'found'
  }
}

/** A page of so few words is no page of a site, but a piece of a story in a document. */
function isShort(tree: Root): boolean {
  const few = 2000
  return textOf(tree, few).length < few
}

function fragmentDraft(tree: Root, reading: Reading): Draft {
  const {source} = reading.settings
  // A widget without words is kept as it was written.
  const verbatim = (element: Element): string => source?.slice(element.position?.start.offset, element.position?.end.offset) ?? ''
  const inLanguage = languageOf(tree)
  const found = readNodes(tree.children, reading, {...(source !== undefined && {verbatim}), ...(inLanguage !== undefined && {language: inLanguage})})
  return {...plainDraft(tree, found, reading), metadata: inLanguage === undefined ? {} : {inLanguage}}
}

/** The language that the one element around a piece of a story has. */
function languageOf(tree: Root): string | undefined {
  const [only, ...others] = tree.children.filter(child => !isBlank(child))
  const language = others.length === 0 && isElement(only) ? attribute(only, 'lang') : undefined
  return languageTagSchema.safeParse(language).success ? language : undefined
}

function plainDraft(tree: Root, found: HastReading, reading: Reading): Draft {
  const {source} = reading.settings
  return {
    annotated: false,
    metadata: {},
    body: bodyOf(tree, found, reading),
    records: noRecords,
    headline: 'first-depth',
    cites: found.cites,
    ...(source !== undefined && reading.points && {locate: htmlLocator(found.texts, source, reading.points)}),
    problems: reading.problems
  }
}

function readNodes(nodes: readonly Nodes[], reading: Reading, how: HastReadingOptions): HastReading {
  const {settings, points} = reading
  const {source, url, language, positions} = settings
  return readHast(nodes, {
    url,
    language,
    positions,
    report: reporter(reading),
    ...(source !== undefined && points && {locate: textLocator(source, points)}),
    ...how
  })
}

function reporter({problems}: Reading): Report {
  return (code, options) => void problems.push(new Problem(code, {...options, place: placeIn({position: options?.place}).position}))
}

function bodyOf(node: Root | Element, {blocks}: HastReading, {settings}: Reading): Body {
  const {start, end} = node.position ?? {}
  return {type: 'root', ...(settings.positions === 'keep' && start && end && {position: {start, end}}), children: blocks}
}

const pageParts = new Set(['html', 'head', 'body', 'meta', 'title'])

/** What the caller says, else a page where there is a part of a document. */
function scopeOf(tree: Root, {scope}: Settings): 'page' | 'fragment' {
  if (scope !== undefined) return scope
  const top = [...tree.children, ...tree.children.flatMap(child => childrenOf(child))]
  return top.some(node => node.type === 'doctype' || (isElement(node) && pageParts.has(node.tagName))) ? 'page' : 'fragment'
}
