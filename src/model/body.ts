/**
 * The body of a story: a unist tree in mdast's words, and the newsroom's where
 * mdast has none. The family is recursive, so its types are written by hand:
 * inferred through getters they would reach users as `any`.
 */
import * as z from 'zod'
import {positionSchema, type Position} from './position.js'
import {idSchema} from './provenance.js'

/** What every node has: its place in the source, where that is known. */
interface Node {
  position?: Position
}

interface PhrasingParent extends Node {
  children: Phrasing[]
}

/** Plain words. */
export interface Text extends Node {
  type: 'text'
  value: string
}

export interface Emphasis extends PhrasingParent {
  type: 'emphasis'
}

export interface Strong extends PhrasingParent {
  type: 'strong'
}

export interface Delete extends PhrasingParent {
  type: 'delete'
}

export interface Subscript extends PhrasingParent {
  type: 'subscript'
}

export interface Superscript extends PhrasingParent {
  type: 'superscript'
}

export interface Link extends PhrasingParent {
  type: 'link'
  url: string
  title?: string
}

export interface InlineImage extends Node {
  type: 'image'
  url: string
  alt?: string
  title?: string
}

export interface InlineCode extends Node {
  type: 'inlineCode'
  value: string
}

/** A line break the writer wanted. */
export interface Break extends Node {
  type: 'break'
}

/** The mark of a footnote, whose text is the `footnoteDefinition` of the same identifier. */
export interface FootnoteReference extends Node {
  type: 'footnoteReference'
  identifier: string
}

/** Words of the quotation `quoteId`; `continues` joins it to the piece before, `quoted` marks words in marks inside a mixed quote. */
export interface QuoteSegment extends PhrasingParent {
  type: 'quoteSegment'
  quoteId: string
  continues?: boolean
  quoted?: boolean
}

/** What words that attribute say: who, the verb, the way, through or to whom, when, where. */
export type AttributionRole = 'source' | 'cue' | 'medium' | 'via' | 'date' | 'place'

/** Words that attribute: one mention may serve several attributions. */
export interface AttributionSegment extends PhrasingParent {
  type: 'attributionSegment'
  attributionIds: string[]
  role: AttributionRole
}

/** What nobody claims and what has no text, as it stood in the source. */
export interface Verbatim extends Node {
  type: 'verbatim'
  format: 'html' | 'markdown'
  value: string
}

/** What stands in a line: mdast's phrasing, and the segments that point to records. */
export type Phrasing =
  | Text
  | Emphasis
  | Strong
  | Delete
  | Subscript
  | Superscript
  | Link
  | InlineImage
  | InlineCode
  | Break
  | FootnoteReference
  | QuoteSegment
  | AttributionSegment
  | Verbatim

export interface Paragraph extends PhrasingParent {
  type: 'paragraph'
}

export interface Heading extends PhrasingParent {
  type: 'heading'
  depth: 1 | 2 | 3 | 4 | 5 | 6
}

/** The printed caption or attribution line; stands last in its parent. */
export interface Caption extends PhrasingParent {
  type: 'caption'
}

/** Words of another, set as a block; with `quoteId` its children but the caption are that quotation. */
export interface Blockquote extends Node {
  type: 'blockquote'
  quoteId?: string
  cite?: string
  children: Array<Block | Caption>
}

/** Words of the story repeated and set large: no quotation. */
export interface Pullquote extends Node {
  type: 'pullquote'
  children: Array<Block | Caption>
}

/** An item of a list; `checked` where it can be ticked off. */
export interface ListItem extends Node {
  type: 'listItem'
  checked?: boolean
  children: Block[]
}

/** A list; `start` is the number of its first item. */
export interface List extends Node {
  type: 'list'
  ordered?: boolean
  start?: number
  children: ListItem[]
}

export interface TableCell extends PhrasingParent {
  type: 'tableCell'
}

export interface TableRow extends Node {
  type: 'tableRow'
  children: TableCell[]
}

/** The first row is the header, as in mdast. */
export interface Table extends Node {
  type: 'table'
  align?: Array<'left' | 'right' | 'center' | 'none'>
  children: TableRow[]
}

/** A block of code; `meta` is what stands behind its language, as in mdast. */
export interface Code extends Node {
  type: 'code'
  lang?: string
  meta?: string
  value: string
}

export interface ThematicBreak extends Node {
  type: 'thematicBreak'
}

/** The text of a footnote, wherever its marks stand. */
export interface FootnoteDefinition extends Node {
  type: 'footnoteDefinition'
  identifier: string
  children: Block[]
}

/** A picture, a film or a sound; sizes in pixels. */
export interface Media {
  type: 'image' | 'video' | 'audio'
  url: string
  alt?: string
  title?: string
  width?: number
  height?: number
}

/** Pictures, films or sounds, who made them (`credit`), and what is printed with them: often a caption alone. */
export interface Figure extends Node {
  type: 'figure'
  media: Media[]
  credit?: string
  children: Array<Block | Caption>
}

/** Something of another site shown in place; a post keeps its text as children. */
export interface Embed extends Node {
  type: 'embed'
  url: string
  provider?: string
  title?: string
  children: Block[]
}

/** What was set right afterwards; `date` as it is printed, or ISO. */
export interface Correction extends Node {
  type: 'correction'
  kind: 'correction' | 'clarification' | 'update' | 'retraction' | 'editors-note'
  date?: string
  children: Block[]
}

/** The place of a promotion in the story; its copy lives in the record. */
export interface PromotionLeaf extends Node {
  type: 'promotion'
  promotionId: string
}

/** What stands under one another in a story: mdast's blocks, and the newsroom's. */
export type Block =
  | Paragraph
  | Heading
  | Blockquote
  | Pullquote
  | List
  | Table
  | Code
  | ThematicBreak
  | FootnoteDefinition
  | Figure
  | Embed
  | Correction
  | PromotionLeaf
  | Verbatim

/** The root of a story's tree. */
export interface Body extends Node {
  type: 'root'
  children: Block[]
}

const position = positionSchema.optional()

/** A node without children. */
const leaf = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.strictObject({type: z.literal(type), position, ...shape})

/** A node that holds phrasing. */
const phrasingParent = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.strictObject({
    type: z.literal(type),
    position,
    ...shape,
    get children(): z.ZodType<Phrasing[]> {
      return phrasingsSchema
    }
  })

/** A node that holds blocks. */
const blockParent = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.strictObject({
    type: z.literal(type),
    position,
    ...shape,
    get children(): z.ZodType<Block[]> {
      return blocksSchema
    }
  })

/** A node that holds blocks and may end in a caption. */
const captionedParent = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.strictObject({
    type: z.literal(type),
    position,
    ...shape,
    get children(): z.ZodType<Array<Block | Caption>> {
      return captionedSchema
    }
  })

const count = z.int().min(0)

export const textSchema = leaf('text', {value: z.string()}) satisfies z.ZodType<Text>
export const emphasisSchema = phrasingParent('emphasis', {}) satisfies z.ZodType<Emphasis>
export const strongSchema = phrasingParent('strong', {}) satisfies z.ZodType<Strong>
export const deleteSchema = phrasingParent('delete', {}) satisfies z.ZodType<Delete>
export const subscriptSchema = phrasingParent('subscript', {}) satisfies z.ZodType<Subscript>
export const superscriptSchema = phrasingParent('superscript', {}) satisfies z.ZodType<Superscript>
export const linkSchema = phrasingParent('link', {
  url: z.string(),
  title: z.string().optional()
}) satisfies z.ZodType<Link>
export const inlineImageSchema = leaf('image', {
  url: z.string(),
  alt: z.string().optional(),
  title: z.string().optional()
}) satisfies z.ZodType<InlineImage>
export const inlineCodeSchema = leaf('inlineCode', {value: z.string()}) satisfies z.ZodType<InlineCode>
export const breakSchema = leaf('break', {}) satisfies z.ZodType<Break>
export const footnoteReferenceSchema = leaf('footnoteReference', {
  identifier: z.string().min(1)
}) satisfies z.ZodType<FootnoteReference>
export const quoteSegmentSchema = phrasingParent('quoteSegment', {
  quoteId: idSchema,
  continues: z.boolean().optional(),
  quoted: z.boolean().optional()
}) satisfies z.ZodType<QuoteSegment>
export const attributionRoles = ['source', 'cue', 'medium', 'via', 'date', 'place'] as const
export const attributionSegmentSchema = phrasingParent('attributionSegment', {
  attributionIds: z.array(idSchema).min(1),
  role: z.enum(attributionRoles)
}) satisfies z.ZodType<AttributionSegment>
export const verbatimSchema = leaf('verbatim', {
  format: z.enum(['html', 'markdown']),
  value: z.string()
}) satisfies z.ZodType<Verbatim>

export const phrasingSchema: z.ZodType<Phrasing> = z.discriminatedUnion('type', [
  textSchema,
  emphasisSchema,
  strongSchema,
  deleteSchema,
  subscriptSchema,
  superscriptSchema,
  linkSchema,
  inlineImageSchema,
  inlineCodeSchema,
  breakSchema,
  footnoteReferenceSchema,
  quoteSegmentSchema,
  attributionSegmentSchema,
  verbatimSchema
])
const phrasingsSchema: z.ZodType<Phrasing[]> = z.array(phrasingSchema)

export const paragraphSchema = phrasingParent('paragraph', {}) satisfies z.ZodType<Paragraph>
export const headingSchema = phrasingParent('heading', {
  depth: z.literal([1, 2, 3, 4, 5, 6])
}) satisfies z.ZodType<Heading>
export const captionSchema = phrasingParent('caption', {}) satisfies z.ZodType<Caption>
export const blockquoteSchema = captionedParent('blockquote', {
  quoteId: idSchema.optional(),
  cite: z.string().optional()
}) satisfies z.ZodType<Blockquote>
export const pullquoteSchema = captionedParent('pullquote', {}) satisfies z.ZodType<Pullquote>
export const listItemSchema = blockParent('listItem', {
  checked: z.boolean().optional()
}) satisfies z.ZodType<ListItem>
export const listSchema = leaf('list', {
  ordered: z.boolean().optional(),
  start: count.optional(),
  children: z.array(listItemSchema)
}) satisfies z.ZodType<List>
export const tableCellSchema = phrasingParent('tableCell', {}) satisfies z.ZodType<TableCell>
export const tableRowSchema = leaf('tableRow', {children: z.array(tableCellSchema)}) satisfies z.ZodType<TableRow>
export const tableSchema = leaf('table', {
  align: z.array(z.enum(['left', 'right', 'center', 'none'])).optional(),
  children: z.array(tableRowSchema)
}) satisfies z.ZodType<Table>
export const codeSchema = leaf('code', {
  lang: z.string().optional(),
  meta: z.string().optional(),
  value: z.string()
}) satisfies z.ZodType<Code>
export const thematicBreakSchema = leaf('thematicBreak', {}) satisfies z.ZodType<ThematicBreak>
export const footnoteDefinitionSchema = blockParent('footnoteDefinition', {
  identifier: z.string().min(1)
}) satisfies z.ZodType<FootnoteDefinition>
export const mediaSchema = z.strictObject({
  type: z.enum(['image', 'video', 'audio']),
  url: z.string(),
  alt: z.string().optional(),
  title: z.string().optional(),
  width: count.optional(),
  height: count.optional()
}) satisfies z.ZodType<Media>
export const figureSchema = captionedParent('figure', {
  media: z.array(mediaSchema),
  credit: z.string().optional()
}) satisfies z.ZodType<Figure>
export const embedSchema = blockParent('embed', {
  url: z.string(),
  provider: z.string().optional(),
  title: z.string().optional()
}) satisfies z.ZodType<Embed>
export const correctionKinds = ['correction', 'clarification', 'update', 'retraction', 'editors-note'] as const
export const correctionSchema = blockParent('correction', {
  kind: z.enum(correctionKinds),
  date: z.string().optional()
}) satisfies z.ZodType<Correction>
export const promotionLeafSchema = leaf('promotion', {promotionId: idSchema}) satisfies z.ZodType<PromotionLeaf>

const blockSchemas = [
  paragraphSchema,
  headingSchema,
  blockquoteSchema,
  pullquoteSchema,
  listSchema,
  tableSchema,
  codeSchema,
  thematicBreakSchema,
  footnoteDefinitionSchema,
  figureSchema,
  embedSchema,
  correctionSchema,
  promotionLeafSchema,
  verbatimSchema
] as const
export const blockSchema: z.ZodType<Block> = z.discriminatedUnion('type', blockSchemas)
export const blocksSchema: z.ZodType<Block[]> = z.array(blockSchema)
const captionedSchema: z.ZodType<Array<Block | Caption>> = z.array(
  z.discriminatedUnion('type', [...blockSchemas, captionSchema])
)

export const bodySchema = z.strictObject({
  type: z.literal('root'),
  position,
  children: blocksSchema
}) satisfies z.ZodType<Body>
