import type {Article} from '../model/article.js'
import type {AttributionSegment, Block, Caption, Figure, Media, Phrasing, QuoteSegment, Table} from '../model/body.js'
import type {Promotion} from '../model/promotion.js'
import {labelledCopy} from './promotion-copy.js'
import {attributedQuotes, mostSpeakers, sourceLabel, speakersOf, type AttributedQuote, type Speakers} from './records.js'
import {xml, type XmlChild, type XmlElement} from './xml.js'

/** What is known while a body is written. */
export interface NitfContext {
  quotes: Map<string, AttributedQuote>
  /** Types of those that speak, by the id of an attribution. */
  speakers: Speakers
  promotions: Map<string, Promotion>
  /** Whether promotions are written, as labelled notes. */
  promotional: 'drop' | 'label'
  /** Quotations whose details are written; they stand on the first piece only. */
  detailed: Set<string>
  /** XML ids of footnotes by their identifiers, which may be any text. */
  footnotes: Map<string, string>
  defined: Set<string>
}

export function nitfContext(article: Article, promotional: 'drop' | 'label'): NitfContext {
  return {
    quotes: attributedQuotes(article),
    speakers: speakersOf(article),
    promotions: new Map(article.promotions.map(promotion => [promotion.id, promotion])),
    promotional,
    detailed: new Set(),
    footnotes: new Map(),
    defined: new Set()
  }
}

type BlockWriters = {[T in Block['type']]: (block: Extract<Block, {type: T}>, context: NitfContext) => XmlChild}
type PhrasingWriters = {[T in Phrasing['type']]: (node: Extract<Phrasing, {type: T}>, context: NitfContext) => XmlChild}

const blockWriters: BlockWriters = {
  paragraph: (block, context) => xml('p', {}, nitfPhrasing(block.children, context)),
  heading: (block, context) => xml('hl2', {class: `h${block.depth}`}, nitfPhrasing(block.children, context)),
  blockquote: (block, context) => {
    const attributes = {...(block.quoteId && quoteAttributes(block.quoteId, context)), 'cd:block-cite': block.cite}
    return quotation(attributes, block.children, context)
  },
  pullquote: (block, context) => quotation({class: 'pullquote'}, block.children, context),
  list: (block, context) =>
    block.children.length === 0
      ? undefined
      : xml(block.ordered ? 'ol' : 'ul', {seqnum: block.start}, block.children.map(item =>
          xml('li', {class: checkClass(item.checked)}, nitfBlocks(item.children, context)))),
  table: (block, context) => table(block, context),
  code: block => xml('pre', {class: block.lang ? `language-${block.lang}` : undefined, 'cd:meta': block.meta}, block.value),
  thematicBreak: () => xml('hr'),
  footnoteDefinition: (block, context) =>
    xml('fn', {id: definitionId(block.identifier, context), 'cd:identifier': block.identifier},
      xml('body.content', {}, nitfBlocks(block.children, context))),
  figure: (block, context) => figure(block, context),
  embed: (block, context) =>
    xml('media', {'media-type': 'other', class: 'embed'},
      xml('media-reference', {source: block.url, name: block.title, 'source-credit': block.provider}),
      block.children.length === 0 ? undefined : xml('media-caption', {}, nitfBlocks(block.children, context))),
  correction: (block, context) =>
    xml('note', {class: block.kind, noteclass: 'editorsnote', 'cd:date': block.date},
      xml('body.content', {}, nitfBlocks(block.children, context))),
  promotion: (block, context) => {
    const promotion = context.promotions.get(block.promotionId)
    // A second leaf of the same record stands for the copy that is written already.
    if (context.promotional === 'drop' || promotion === undefined) return undefined
    context.promotions.delete(block.promotionId)
    return promotionNote(promotion, context)
  },
  verbatim: () => undefined
}

const phrasingWriters: PhrasingWriters = {
  text: node => node.value,
  emphasis: (node, context) => xml('em', {}, nitfPhrasing(node.children, context)),
  strong: (node, context) => xml('em', {class: 'strong'}, nitfPhrasing(node.children, context)),
  delete: (node, context) => xml('em', {class: 'deleted'}, nitfPhrasing(node.children, context)),
  subscript: (node, context) => xml('em', {class: 'subscript'}, nitfPhrasing(node.children, context)),
  superscript: (node, context) => xml('em', {class: 'superscript'}, nitfPhrasing(node.children, context)),
  link: (node, context) => xml('a', {href: node.url, title: node.title}, nitfPhrasing(node.children, context)),
  image: node => xml('xhtml:img', {src: node.url, alt: node.alt ?? '', title: node.title}),
  inlineCode: node => xml('em', {class: 'code'}, node.value),
  break: () => xml('br'),
  footnoteReference: (node, context) =>
    xml('a', {href: `#${footnoteId(node.identifier, context)}`, class: 'footnote'}, node.identifier),
  quoteSegment: (node, context) => quote(node, context),
  attributionSegment: (node, context) => mention(node, context),
  verbatim: () => undefined
}

/** Blocks as NITF's block content; captions belong to their parents and are left out. Recursive in depth. */
export function nitfBlocks(blocks: ReadonlyArray<Block | Caption>, context: NitfContext): XmlChild[] {
  return blocks.map(block => {
    if (block.type === 'caption') return undefined
    // The writer of a type takes blocks of that type: a correspondence that TypeScript does not follow.
    const write = blockWriters[block.type] as (block: Block, context: NitfContext) => XmlChild
    return write(block, context)
  })
}

/** Phrasing as NITF's enriched text. Recursive in depth. */
export function nitfPhrasing(nodes: readonly Phrasing[], context: NitfContext): XmlChild[] {
  return nodes.map(node => {
    // As above.
    const write = phrasingWriters[node.type] as (node: Phrasing, context: NitfContext) => XmlChild
    return write(node, context)
  })
}

const checkClass = (checked: boolean | undefined) =>
  checked === undefined ? undefined : checked ? 'checked' : 'unchecked'

/** The captions of a parent in one line each, for elements that take one. */
function captionOf(children: ReadonlyArray<Block | Caption>, context: NitfContext): XmlChild[] {
  const captions = children.filter(child => child.type === 'caption')
  return captions.flatMap((caption, index) => [index === 0 ? undefined : xml('br'), nitfPhrasing(caption.children, context)])
}

function quotation(
  attributes: XmlElement['attributes'],
  children: ReadonlyArray<Block | Caption>,
  context: NitfContext
): XmlElement {
  const hasCaption = children.some(child => child.type === 'caption')
  return xml('bq', attributes,
    xml('block', {}, nitfBlocks(children, context)),
    hasCaption ? xml('credit', {}, captionOf(children, context)) : undefined)
}

function table(block: Table, context: NitfContext): XmlElement | undefined {
  const rows = block.children.flatMap((row, rowIndex) => {
    if (row.children.length === 0) return []
    const cells = row.children.map((cell, index) => {
      const align = block.align?.[index]
      const attributes = {align: align === 'none' ? undefined : align}
      return xml(rowIndex === 0 ? 'th' : 'td', attributes, nitfPhrasing(cell.children, context))
    })
    return [{head: rowIndex === 0, row: xml('tr', {}, cells)}]
  })
  const [head, body] = [rows.filter(row => row.head), rows.filter(row => !row.head)]
  if (rows.length === 0) return undefined
  return xml('table', {}, head.length === 0 ? undefined : xml('thead', {}, head[0]!.row), body.map(({row}) => row))
}

function mediaReference(media: Media, credit: string | undefined): XmlElement {
  const {url, title, alt, width, height} = media
  return xml('media-reference', {
    source: url, name: title, 'alternate-text': alt, width, height, 'source-credit': credit
  })
}

/** One `media` for each run of media of a type; what the figure holds stands in the caption of the last. */
function figure(block: Figure, context: NitfContext): XmlChild {
  const runs: Media[][] = []
  for (const media of block.media) {
    const run = runs.at(-1)
    if (run?.[0]?.type === media.type) run.push(media)
    else runs.push([media])
  }
  const caption = captionOf(block.children, context)
  const blocks = nitfBlocks(block.children, context)
  if (runs.length === 0) return [blocks, caption.length === 0 ? undefined : xml('p', {class: 'caption'}, caption)]
  const texts = [blocks, caption].filter(text => text.some(child => child !== undefined))
  return runs.map((run, index) => {
    const last = index === runs.length - 1
    return xml('media', {'media-type': run[0]!.type},
      run.map(media => mediaReference(media, block.credit)),
      last ? texts.map(text => xml('media-caption', {}, text)) : undefined,
      last && block.credit ? xml('media-producer', {}, block.credit) : undefined)
  })
}

function footnoteId(identifier: string, context: NitfContext): string {
  const known = context.footnotes.get(identifier) ?? `fn.${context.footnotes.size + 1}`
  context.footnotes.set(identifier, known)
  return known
}

/** The id of the first definition of a footnote; an XML id may stand once. */
function definitionId(identifier: string, context: NitfContext): string | undefined {
  const id = footnoteId(identifier, context)
  if (context.defined.has(id)) return undefined
  context.defined.add(id)
  return id
}

function quote(node: QuoteSegment, context: NitfContext): XmlElement {
  const attributes = quoteAttributes(node.quoteId, context)
  return xml('q', {
    ...attributes,
    'cd:continues': node.continues ? 'true' : undefined,
    'cd:quoted': node.quoted ? 'true' : undefined
  }, nitfPhrasing(node.children, context))
}

/** A language as XML allows it. */
export function xmlLanguage(tag: string | undefined): string | undefined {
  return tag !== undefined && /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/.test(tag) ? tag : undefined
}

/** Who said it and how, on the first piece of a quotation; the others point to it. */
function quoteAttributes(id: string, context: NitfContext): XmlElement['attributes'] {
  const known = context.quotes.get(id)
  if (known === undefined) return {'cd:quote': id}
  const label = known.sources.map(source => sourceLabel(source)).filter(name => name !== undefined).join(', ')
  const attributes = {class: known.quote.kind, 'quote-source': label || undefined, 'cd:quote': id}
  if (context.detailed.has(id)) return attributes
  context.detailed.add(id)
  const {quote, attribution} = known
  return {
    ...attributes,
    'xml:lang': xmlLanguage(quote.inLanguage),
    'cd:is-part-of': quote.isPartOf,
    'cd:cite': quote.cite,
    'cd:attribution': attribution?.id,
    'cd:sources': attribution?.sourceIds.slice(0, mostSpeakers).join(' ') || undefined,
    'cd:cue': attribution?.cue?.text,
    'cd:cue-lemma': attribution?.cue?.lemma,
    'cd:stance': attribution?.cue?.stance,
    'cd:medium': attribution?.medium?.kind,
    'cd:medium-text': attribution?.medium?.text,
    'cd:via': attribution?.via?.slice(0, mostSpeakers).map(({role, sourceId}) => `${role}:${sourceId}`).join(' '),
    'cd:date': attribution?.date,
    'cd:place': attribution?.place
  }
}

const plainText = (nodes: readonly Phrasing[]) =>
  nodes.every(node => node.type === 'text') ? nodes.map(node => node.value).join('') : undefined

const mentionElements: {[role in AttributionSegment['role']]?: string} = {place: 'location', date: 'chron'}

/** A mention as NITF's own element, which holds plain words only: others stay words. */
function mention(node: AttributionSegment, context: NitfContext): XmlChild {
  const element = mentionElement(node, context.speakers)
  if (element === undefined) return nitfPhrasing(node.children, context)
  return xml(element, {'cd:attribution': node.attributionIds.join(' '), 'cd:role': node.role}, plainText(node.children))
}

/** The element of a mention, where NITF has one for it. */
export function mentionElement({attributionIds, role, children}: AttributionSegment, speakers: Speakers): string | undefined {
  if (plainText(children) === undefined) return undefined
  if (role !== 'source' && role !== 'via') return mentionElements[role]
  const types = new Set(attributionIds.flatMap(id => [...(speakers.get(id)?.[role] ?? [])]))
  const [type, ...others] = types
  if (type === undefined || others.length > 0) return undefined
  return type === 'person' ? 'person' : type === 'organization' || type === 'publication' ? 'org' : undefined
}

/** A promotion that says that it is one. */
export function promotionNote(promotion: Promotion, context: NitfContext): XmlElement {
  const {id, kind, sponsor} = promotion
  return xml('note', {class: 'promotion', noteclass: 'undef', 'cd:promotion': id, 'cd:kind': kind, 'cd:sponsor': sponsor},
    xml('body.content', {}, nitfBlocks(labelledCopy(promotion), context)))
}
