/** Writes the JSON Schema (2020-12) of an article, by default to `dist/schema.json`. */
import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {pathToFileURL} from 'node:url'
import * as z from 'zod'
import * as model from '../src/schema.js'

/** The schemas with a name of their own among the definitions, by that name, and what they say there. */
const named: Record<string, [schema: z.ZodType, description: string]> = {
  Position: [model.positionSchema, 'A unist position: lines and columns from 1, offsets in UTF-16 code units from 0, half-open'],
  Provenance: [model.provenanceSchema, 'Where a record comes from, and why it is believed; a confidence is required when inferred'],
  Person: [model.personSchema, 'A person who made the story'],
  Organization: [model.organizationSchema, 'A company, an agency, a newsroom'],
  Contributor: [model.contributorSchema, 'Who made the story, with the role that is printed'],
  Image: [model.imageSchema, 'A picture that stands for the story'],
  IsoDate: [model.isoDateSchema, 'An ISO 8601 date, or date and time with the zone kept where there is one'],
  Quote: [model.quoteSchema, 'Words somebody said or wrote: direct in marks, mixed partly in marks, indirect reported'],
  Source: [model.sourceSchema, 'Who said it: one record a real-world source in an article, whatever it is called there'],
  Attribution: [model.attributionSchema, 'Ties quotes to their sources: the words that do it, and the way the words took'],
  Promotion: [model.promotionSchema, 'What is not editorial: kept, typed, out of the story; its place in the story is a leaf in the body'],
  Action: [model.actionSchema, 'What the reader is asked to do; a form is one action: its button and its target'],
  Offer: [model.offerSchema, 'A price as a decimal string; the billing period is an ISO 8601 duration'],
  Body: [model.bodySchema, 'What the newsroom wrote: a unist tree in the words of mdast'],
  Block: [model.blockSchema, 'A block of the story'],
  Blocks: [model.blocksSchema, 'Blocks in order'],
  CaptionedBlocks: [model.figureSchema.shape.children, 'Blocks in order, and a caption where one stands last'],
  Paragraph: [model.paragraphSchema, 'A paragraph'],
  Heading: [model.headingSchema, 'A heading inside the story'],
  Caption: [model.captionSchema, 'The printed caption or attribution line; stands last in its parent'],
  Blockquote: [model.blockquoteSchema, 'Words of another, set as a block; with quoteId its children but the caption are that quotation'],
  Pullquote: [model.pullquoteSchema, 'Words of the story repeated and set large: no quotation'],
  List: [model.listSchema, 'A list, ordered or not'],
  ListItem: [model.listItemSchema, 'An item of a list'],
  Table: [model.tableSchema, 'A table; its first row is the header'],
  TableRow: [model.tableRowSchema, 'A row of a table'],
  TableCell: [model.tableCellSchema, 'A cell of a table'],
  Code: [model.codeSchema, 'Code, line by line'],
  ThematicBreak: [model.thematicBreakSchema, 'A change of subject'],
  FootnoteDefinition: [model.footnoteDefinitionSchema, 'The text of a footnote'],
  Media: [model.mediaSchema, 'An image, a film or sound'],
  Figure: [model.figureSchema, 'Media with what stands beside them: credit, caption, blocks'],
  Embed: [model.embedSchema, 'Something of another site shown in place; a post keeps its text as children'],
  Correction: [model.correctionSchema, 'What the newsroom set right afterwards'],
  PromotionLeaf: [model.promotionLeafSchema, 'The place of a promotion in the story; its copy lives in the record'],
  Verbatim: [model.verbatimSchema, 'What nobody claims and what has no text, as it stood in the source'],
  Phrasing: [model.phrasingSchema, 'Words and marks inside a block'],
  Phrasings: [model.paragraphSchema.shape.children, 'Words and marks in order'],
  Text: [model.textSchema, 'Plain words'],
  Emphasis: [model.emphasisSchema, 'Emphasis'],
  Strong: [model.strongSchema, 'Strong importance'],
  Delete: [model.deleteSchema, 'Words taken back'],
  Subscript: [model.subscriptSchema, 'Subscript'],
  Superscript: [model.superscriptSchema, 'Superscript'],
  Link: [model.linkSchema, 'A link'],
  InlineImage: [model.inlineImageSchema, 'An image among words'],
  InlineCode: [model.inlineCodeSchema, 'Code among words'],
  Break: [model.breakSchema, 'A line break that the writer wanted'],
  FootnoteReference: [model.footnoteReferenceSchema, 'The mark of a footnote'],
  QuoteSegment: [model.quoteSegmentSchema, 'Words of the quotation quoteId; continues joins it to the piece before, quoted marks words in marks inside a mixed quote'],
  AttributionSegment: [model.attributionSegmentSchema, 'Words that attribute: one mention may serve several attributions'],
  Json: [model.jsonSchema, 'Any JSON value']
}

/** What the schema in code says in a refinement: an inferred record has a confidence. */
const confidenceRule = {
  if: {properties: {origin: {const: 'inferred'}}},
  // oxlint-disable-next-line unicorn/no-thenable -- the word of JSON Schema
  then: {properties: {confidence: {type: 'number'}}, required: ['confidence']}
}

/** The JSON Schema of an article, its definitions named after the types. */
export function articleJsonSchema(): Record<string, unknown> {
  const registry = z.registry<{id: string; description: string}>()
  for (const [id, [schema, description]] of Object.entries(named)) registry.add(schema, {id, description})
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
