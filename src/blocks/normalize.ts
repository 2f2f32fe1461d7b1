import type {
  Block, Blockquote, Body, Caption, Code, Embed, Figure, List, ListItem, Media, Paragraph, Phrasing, Pullquote, Table,
  TableCell, TableRow
} from '../model/body.js'
import type {Position} from '../model/position.js'
import {cleanLines, cleanUrl, oneLine} from '../model/plain-string.js'
import {isRecordId} from '../model/provenance.js'
import {isSafeImageUrl, isSafeUrl} from '../model/url.js'
import {limitDepth} from './limit-depth.js'
import {footnoteIdentifier, hasWords, normalizePhrasing, type PhrasingContext} from './normalize-phrasing.js'
import {placeOf} from './places.js'

/**
 * The one normal form of a body, for which round trips are promised. Phrasing is as `normalizePhrasing` says; and
 *
 * - a block without content goes: a paragraph, heading or code without text, a list, quotation, pull quote, correction
 *   or figure without children; footnote definitions and table cells may be empty;
 * - a paragraph of images only is a figure, one of verbatim only is verbatim blocks;
 * - a caption stands last in a figure, blockquote or pullquote that has something else; any other is a paragraph;
 * - a quotation without words has no `quoteId`;
 * - a figure has media or a caption, else its blocks stand in its place;
 * - a promotion in a list is its item's only child; `checked` needs a paragraph to stand at;
 * - rows are as long as the longest, unless that made a table far larger than it is; `align` has one entry a column
 *   and is left out where it says nothing;
 * - `ordered`, `start` and other keys stand only where they say something;
 * - media and embeds with unsafe addresses leave their alternative text and their children;
 * - nothing is deeper than `maxDepth`.
 *
 * Lists side by side stay two. Positions stay where they are exact or cover what they held before. Idempotent; the
 * input is never changed. Any depth is safe; linear in the tree.
 * @throws {Problem} `limit-exceeded` on more than two million nodes.
 */
export function normalizeBody(body: Body): Body {
  return {type: 'root', ...placeOf(body), children: normalizeBlocks(body.children)}
}

/** The normal form of blocks that stand in a body. */
export function normalizeBlocks(blocks: readonly Block[]): Block[] {
  return blocksIn(limitDepth(blocks), {around: new Set(), gaps: new Set(), segments: 'keep'})
}

/** The normal form of a promotion's copy: without segments, and without promotions in it. */
export function normalizeCopy(blocks: readonly Block[]): Block[] {
  return blocksIn(limitDepth(blocks), {around: new Set(), gaps: new Set(), segments: 'unwrap'})
}

function blocksIn(blocks: ReadonlyArray<Block | Caption>, context: PhrasingContext): Block[] {
  return blocks.flatMap(block => normalizeBlock(block, context))
}

function normalizeBlock(block: Block | Caption, context: PhrasingContext): Block[] {
  const place = placeOf(block)
  switch (block.type) {
    case 'paragraph':
    case 'caption':
      return normalizeParagraph({...block, type: 'paragraph'}, context)
    case 'heading': {
      const children = normalizePhrasing(block.children, context)
      return children.length === 0 ? [] : [{type: 'heading', ...place, depth: block.depth, children}]
    }
    case 'blockquote':
      return normalizeQuotation(block, context)
    case 'pullquote': {
      const children = captioned(block, context)
      return children.length === 0 ? [] : [{type: 'pullquote', ...place, children}]
    }
    case 'list':
      return normalizeList(block, context)
    case 'table':
      return normalizeTable(block, context)
    case 'code':
      return normalizeCode(block)
    case 'thematicBreak':
      return [{type: 'thematicBreak', ...place}]
    case 'footnoteDefinition': {
      const identifier = footnoteIdentifier(block.identifier)
      const children = blocksIn(block.children, context)
      return identifier === '' ? children : [{type: 'footnoteDefinition', ...place, identifier, children}]
    }
    case 'figure':
      return normalizeFigure(block, context)
    case 'embed':
      return normalizeEmbed(block, context)
    case 'correction': {
      const children = blocksIn(block.children, context)
      const date = oneLine(block.date ?? '')
      return children.length === 0 ? [] : [{type: 'correction', ...place, kind: block.kind, ...(date && {date}), children}]
    }
    case 'promotion':
      return context.segments === 'unwrap' || !isRecordId(block.promotionId) ? [] : [{type: 'promotion', ...place, promotionId: block.promotionId}]
    case 'verbatim': {
      const value = cleanLines(block.value).trim()
      return value === '' ? [] : [{type: 'verbatim', ...place, format: block.format, value}]
    }
  }
}

function normalizeParagraph(paragraph: Paragraph, context: PhrasingContext): Block[] {
  const place = placeOf(paragraph)
  const children = normalizePhrasing(paragraph.children, context)
  const solid = children.filter(child => child.type !== 'break' && !(child.type === 'text' && child.value.trim() === ''))
  if (solid.length === 0) return []
  if (solid.every(child => child.type === 'verbatim')) return solid
  if (!solid.every(child => child.type === 'image')) return [{type: 'paragraph', ...place, children}]
  const media = solid.map((image): Media => {
    const {url, alt, title} = image
    return {type: 'image', url, ...(alt !== undefined && {alt}), ...(title !== undefined && {title})}
  })
  return [{type: 'figure', ...place, media, children: []}]
}

/** Blocks, and a caption where one stands last and not alone. */
function captioned(
  parent: Blockquote | Pullquote | Figure,
  context: PhrasingContext,
  besides: readonly unknown[] = []
): Array<Block | Caption> {
  const last = parent.children.at(-1)
  if (last?.type !== 'caption') return blocksIn(parent.children, context)
  const rest = blocksIn(parent.children.slice(0, -1), context)
  if (rest.length === 0 && besides.length === 0) return normalizeBlock(last, context)
  const children = normalizePhrasing(last.children, context)
  return children.length === 0 ? rest : [...rest, {type: 'caption', ...placeOf(last), children}]
}

function normalizeQuotation(block: Blockquote, context: PhrasingContext): Block[] {
  const name = `quote ${block.quoteId}`
  const isNew = block.quoteId !== undefined && isRecordId(block.quoteId) && !context.around.has(name)
  if (isNew) context.around.add(name)
  const children = captioned(block, context)
  const isQuote = isNew && context.segments === 'keep' && children.some(child => child.type !== 'caption' && hasText(child))
  const quoteId = isQuote ? block.quoteId : undefined
  if (isNew) context.around.delete(name)
  const cite = safeUrl(block.cite)
  if (children.length === 0) return []
  return [{type: 'blockquote', ...placeOf(block), ...(quoteId && {quoteId}), ...(cite && {cite}), children}]
}

/** Whether a block has words, or code. */
function hasText(block: Block | ListItem | TableRow | TableCell | Caption): boolean {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'caption':
    case 'tableCell':
      return hasWords(block.children)
    case 'code':
      return true
    case 'pullquote':
      // It repeats words that stand elsewhere.
      return false
    default:
      return 'children' in block && block.children.some(hasText)
  }
}

function normalizeList(list: List, context: PhrasingContext): Block[] {
  const children = list.children.flatMap(item => normalizeItem(item, context))
  if (children.length === 0) return []
  const start = list.ordered && list.start !== 1 && (list.start ?? 1) <= 999_999_999 ? list.start : undefined
  return [{
    type: 'list',
    ...placeOf(list),
    ...(list.ordered && {ordered: true}),
    ...(start !== undefined && {start}),
    children
  }]
}

/** The item, or one item for each promotion and each run of blocks between promotions. */
function normalizeItem(item: ListItem, context: PhrasingContext): ListItem[] {
  const runs: Block[][] = []
  for (const block of blocksIn(item.children, context)) {
    const run = runs.at(-1)
    if (run === undefined || block.type === 'promotion' || run[0]?.type === 'promotion') runs.push([block])
    else run.push(block)
  }
  return runs.map((children, index): ListItem => {
    const checked = index === 0 && children[0]?.type === 'paragraph' ? item.checked : undefined
    return {type: 'listItem', ...placeOf(item), ...(checked !== undefined && {checked}), children}
  })
}

function normalizeTable(table: Table, context: PhrasingContext): Block[] {
  const rows = table.children.map(row => ({
    ...placeOf(row),
    cells: row.children.map((cell): TableCell =>
      ({type: 'tableCell', ...placeOf(cell), children: normalizePhrasing(cell.children, context)}))
  }))
  if (!rows.some(row => row.cells.some(cell => cell.children.length > 0))) return []
  const width = rows.reduce((most, row) => Math.max(most, row.cells.length), 0)
  const count = rows.reduce((sum, row) => sum + row.cells.length, 0)
  const isSparse = width * rows.length > 10_000 + 4 * count
  const align = Array.from({length: width}, (_, column) => table.align?.[column] ?? 'none')
  const children = rows.map(({cells, ...place}) => {
    const missing = Array.from({length: isSparse ? 0 : width - cells.length}, (): TableCell => ({type: 'tableCell', children: []}))
    return {type: 'tableRow' as const, ...place, children: [...cells, ...missing]}
  })
  return [{type: 'table', ...placeOf(table), ...(align.some(side => side !== 'none') && {align}), children}]
}

/** Language and meta are the first word and the rest of one info string. */
function normalizeCode(code: Code): Block[] {
  const value = cleanLines(code.value)
  if (value.trim() === '') return []
  const info = oneLine(`${code.lang ?? ''} ${code.meta ?? ''}`)
  const gap = info.search(/\s/)
  const lang = gap === -1 ? info : info.slice(0, gap)
  const meta = gap === -1 ? '' : info.slice(gap).trim()
  return [{type: 'code', ...placeOf(code), ...(lang && {lang}), ...(meta && {meta}), value}]
}

function normalizeFigure(figure: Figure, context: PhrasingContext): Block[] {
  const place = placeOf(figure)
  const media = figure.media.filter(isSafeMedia).map(normalizeMedia)
  const lost = figure.media.filter(item => !isSafeMedia(item)).flatMap(item => paragraphOf(item.alt, place))
  const credit = oneLine(figure.credit ?? '')
  const children = captioned(figure, context, media)
  const isFigure = media.length > 0 || children.at(-1)?.type === 'caption'
  if (isFigure) return [...lost, {type: 'figure', ...place, media, ...(credit && {credit}), children}]
  return [...lost, ...(children as Block[]), ...paragraphOf(credit, place)] // no caption is among them
}

function isSafeMedia(media: Media): boolean {
  const url = cleanUrl(media.url)
  return media.type === 'image' ? isSafeImageUrl(url) : isSafeUrl(url)
}

function normalizeMedia({type, url, alt, title, width, height}: Media): Media {
  const text = {alt: oneLine(alt ?? ''), title: oneLine(title ?? '')}
  return {
    type,
    url: cleanUrl(url),
    ...(text.alt && {alt: text.alt}),
    ...(text.title && {title: text.title}),
    ...(width !== undefined && {width}),
    ...(height !== undefined && {height})
  }
}

function normalizeEmbed(embed: Embed, context: PhrasingContext): Block[] {
  const place = placeOf(embed)
  const children = blocksIn(embed.children, context)
  const url = safeUrl(embed.url)
  const provider = oneLine(embed.provider ?? '')
  const title = oneLine(embed.title ?? '')
  if (url === undefined) return [...paragraphOf(title, place), ...children]
  return [{type: 'embed', ...place, url, ...(provider && {provider}), ...(title && {title}), children}]
}

/** A clean, safe address; undefined where there is none. */
function safeUrl(value: string | undefined): string | undefined {
  const url = cleanUrl(value ?? '')
  return url !== '' && isSafeUrl(url) ? url : undefined
}

function paragraphOf(words: string | undefined, place: {position?: Position}): Block[] {
  const value = oneLine(words ?? '')
  const text: Phrasing = {type: 'text', value}
  return value === '' ? [] : [{type: 'paragraph', ...place, children: [text]}]
}
