import type {Element, Nodes, Root} from 'hast'
import {childrenOf, isElement} from '../blocks/hast-elements.js'
import {readHast, type HastReading, type HastReadingOptions} from '../blocks/read-hast.js'
import type {Report} from '../blocks/spelling.js'
import type {Body} from '../model/body.js'
import {Problem} from '../problems.js'
import {assemble} from './assemble.js'
import {withCopies} from './copies.js'
import type {Draft, DraftRecords, Metadata, Parsed} from './draft.js'
import {htmlLocator, textLocator} from './locate-html.js'
import {checkTree, settingsOf, type ParseOptions, type Settings} from './options.js'
import {readStory, readStoryAndPromotions} from './page-draft.js'
import {readWritten, writtenArticle} from './written-article.js'

/**
 * Reads an article from a hast tree that some other parser made: a written article, a page, or a piece of a story.
 * Segments that start inside a text have positions only where the option `source` gives the HTML.
 * @throws {Problem} where it is no tree, an option is not known, or a limit is passed.
 */
export function fromHast(tree: Root, options?: ParseOptions): Parsed {
  const settings = settingsOf(options)
  checkTree(tree, settings.limits)
  return articleFromHast(tree, settings, [])
}

/** As `fromHast`, with a tree and settings that were checked already, and the problems of the parser. */
export function articleFromHast(tree: Root, settings: Settings, problems: Problem[]): Parsed {
  const written = writtenArticle(tree)
  const draft =
    written !== undefined ? writtenDraft(written, settings, problems)
    : scopeOf(tree, settings) === 'page' ? pageDraft(tree, settings, problems)
    : fragmentDraft(tree, settings, problems)
  return assemble(draft, settings)
}

const noRecords: DraftRecords = {quotes: [], sources: [], attributions: [], promotions: []}

function writtenDraft(article: Element, settings: Settings, problems: Problem[]): Draft {
  const {nodes, metadata, records} = readWritten(article, reporter(problems))
  const reading = readNodes(nodes, settings, problems, {mode: 'annotated'})
  return {
    annotated: true,
    metadata,
    body: bodyOf(article, reading, settings),
    records: {...records, promotions: withCopies(records.promotions, reading.copies)},
    ...locating(reading, settings),
    problems
  }
}

function pageDraft(tree: Root, settings: Settings, problems: Problem[]): Draft {
  const read = settings.annotate === 'auto' ? readStoryAndPromotions : readStory
  const {page, reading, blocks, promotions} = read(tree, settings.url, (nodes, how) => readNodes(nodes, settings, problems, how))
  problems.push(...page.problems)
  return {
    ...plainDraft(tree, {...reading, blocks}, settings, problems),
    metadata: page.metadata,
    records: {...noRecords, promotions},
    promotions: 'found'
  }
}

function fragmentDraft(tree: Root, settings: Settings, problems: Problem[]): Draft {
  const {source} = settings
  // A widget without words is kept as it was written.
  const verbatim = (element: Element): string => source?.slice(element.position?.start.offset, element.position?.end.offset) ?? ''
  const reading = readNodes(tree.children, settings, problems, {...(source !== undefined && {verbatim})})
  return plainDraft(tree, reading, settings, problems)
}

function plainDraft(tree: Root, reading: HastReading, settings: Settings, problems: Problem[]): Draft & {metadata: Metadata} {
  return {
    annotated: false,
    metadata: {},
    body: bodyOf(tree, reading, settings),
    records: noRecords,
    headline: 'first-depth',
    cites: reading.cites,
    ...locating(reading, settings),
    problems
  }
}

function readNodes(
  nodes: readonly Nodes[],
  settings: Settings,
  problems: Problem[],
  how: HastReadingOptions
): HastReading {
  const {source} = settings
  return readHast(nodes, {
    url: settings.url,
    positions: settings.positions,
    report: reporter(problems),
    ...(source !== undefined && {locate: textLocator(source)}),
    ...how
  })
}

function reporter(problems: Problem[]): Report {
  return (code, options) => void problems.push(new Problem(code, options))
}

function locating({texts}: HastReading, {source}: Settings): Pick<Draft, 'locate'> {
  return source === undefined ? {} : {locate: htmlLocator(texts, source)}
}

function bodyOf(node: Root | Element, {blocks}: HastReading, settings: Settings): Body {
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
