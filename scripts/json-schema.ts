/** Writes the JSON Schema (2020-12) of an article, by default to `dist/schema.json`. */
import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {pathToFileURL} from 'node:url'
import * as z from 'zod'
import * as model from '../src/schema.js'

/** The schemas with a name of their own among the definitions, by that name. */
const named: Record<string, z.ZodType> = {
  Position: model.positionSchema,
  Provenance: model.provenanceSchema,
  Person: model.personSchema,
  Organization: model.organizationSchema,
  Contributor: model.contributorSchema,
  Image: model.imageSchema,
  IsoDate: model.isoDateSchema,
  Quote: model.quoteSchema,
  Source: model.sourceSchema,
  Attribution: model.attributionSchema,
  Promotion: model.promotionSchema,
  Action: model.actionSchema,
  Offer: model.offerSchema,
  Body: model.bodySchema,
  Block: model.blockSchema,
  Blocks: model.blocksSchema,
  CaptionedBlocks: model.figureSchema.shape.children,
  Paragraph: model.paragraphSchema,
  Heading: model.headingSchema,
  Caption: model.captionSchema,
  Blockquote: model.blockquoteSchema,
  Pullquote: model.pullquoteSchema,
  List: model.listSchema,
  ListItem: model.listItemSchema,
  Table: model.tableSchema,
  TableRow: model.tableRowSchema,
  TableCell: model.tableCellSchema,
  Code: model.codeSchema,
  ThematicBreak: model.thematicBreakSchema,
  FootnoteDefinition: model.footnoteDefinitionSchema,
  Media: model.mediaSchema,
  Figure: model.figureSchema,
  Embed: model.embedSchema,
  Correction: model.correctionSchema,
  PromotionLeaf: model.promotionLeafSchema,
  Verbatim: model.verbatimSchema,
  Phrasing: model.phrasingSchema,
  Phrasings: model.paragraphSchema.shape.children,
  Text: model.textSchema,
  Emphasis: model.emphasisSchema,
  Strong: model.strongSchema,
  Delete: model.deleteSchema,
  Subscript: model.subscriptSchema,
  Superscript: model.superscriptSchema,
  Link: model.linkSchema,
  InlineImage: model.inlineImageSchema,
  InlineCode: model.inlineCodeSchema,
  Break: model.breakSchema,
  FootnoteReference: model.footnoteReferenceSchema,
  QuoteSegment: model.quoteSegmentSchema,
  AttributionSegment: model.attributionSegmentSchema,
  Json: model.jsonSchema
}

/** What the schema in code says in a refinement: an inferred record has a confidence. */
const confidenceRule = {
  if: {properties: {origin: {const: 'inferred'}}},
  // oxlint-disable-next-line unicorn/no-thenable -- the word of JSON Schema
  then: {properties: {confidence: {type: 'number'}}, required: ['confidence']}
}

/** The JSON Schema of an article, its definitions named after the types. */
export function articleJsonSchema(): Record<string, unknown> {
  const registry = z.registry<{id: string}>()
  for (const [id, schema] of Object.entries(named)) registry.add(schema, {id})
  const {$schema, ...schema} = z.toJSONSchema(model.articleSchema, {
    target: 'draft-2020-12',
    io: 'input',
    metadata: registry,
    override: ({zodSchema, jsonSchema}) => {
      if (zodSchema === model.provenanceSchema) Object.assign(jsonSchema, confidenceRule)
    }
  })
  return {
    $schema,
    $id: `urn:copydesk:article:${model.modelVersion}`,
    title: 'Article',
    description: `A news article of the copydesk model, version ${model.modelVersion}`,
    ...schema
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const file = process.argv[2] ?? 'dist/schema.json'
  mkdirSync(dirname(file), {recursive: true})
  writeFileSync(file, `${JSON.stringify(articleJsonSchema(), undefined, 2)}\n`)
}
