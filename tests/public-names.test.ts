import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {projectRoot} from './support/module-graph.js'

/** The public names of each entry point: a change here is a change for users, and belongs into a changeset. */
const names: Readonly<Record<string, string[]>> = {
  'schema.ts': [
    'actionSchema', 'actionTypes', 'articleFields', 'articleSchema', 'articleTypes', 'attributionRoles',
    'attributionSchema', 'attributionSegmentSchema', 'blockSchema', 'blockquoteSchema', 'blocksSchema', 'bodySchema',
    'breakSchema', 'captionSchema', 'codeSchema', 'contributorSchema', 'correctionKinds', 'correctionSchema',
    'deleteSchema', 'embedSchema', 'emphasisSchema', 'figureSchema', 'footnoteDefinitionSchema',
    'footnoteReferenceSchema', 'frontMatterSchema', 'headingSchema', 'idSchema', 'imageSchema', 'inlineCodeSchema',
    'inlineImageSchema', 'isoDateSchema', 'jsonSchema', 'languageTagSchema', 'linkSchema', 'listItemSchema',
    'listSchema', 'mediaSchema', 'mediumKinds', 'modelVersion', 'offerSchema', 'organizationSchema', 'paragraphSchema',
    'personSchema', 'phrasingSchema', 'positionSchema', 'promotionKinds', 'promotionLeafSchema', 'promotionSchema',
    'provenanceSchema', 'pullquoteSchema', 'quoteSchema', 'quoteSegmentSchema', 'sourceSchema', 'strongSchema',
    'subscriptSchema', 'superscriptSchema', 'tableCellSchema', 'tableRowSchema', 'tableSchema', 'textSchema',
    'thematicBreakSchema', 'verbatimSchema'
  ],
  'markdown.ts': ['fromMdast', 'parseMarkdown', 'toMarkdown'],
  'html.ts': ['explainPage', 'fromHast', 'hastFromHtml', 'parseHtml', 'toHtml'],
  'text.ts': ['parseText', 'textMap', 'toText'],
  'formats.ts': [
    'fromNinjs', 'jsonLdNamespace', 'jsonLdScript', 'jsonLdText', 'lossesOf', 'nitfNamespace', 'toAnnotations', 'toJsonLd',
    'toNinjs', 'toNitf', 'toRss'
  ],
  'unified.ts': ['rehypeCopydesk', 'remarkCopydesk'],
  'node/index.ts': [
    'carrierOfPath', 'carrierOfText', 'carriers', 'decodeHtml', 'decodeText', 'readArticleFile', 'readArticleStream'
  ]
}

/** What only the main entry point has. */
const mainAlone = [
  'Problem', 'annotate', 'checkArticle', 'editorialOf', 'migrate', 'migrateBy', 'migrationSteps', 'problemKinds',
  'quotesBy', 'verifyQuotes'
]

const namesOf = async (file: string) => Object.keys((await import(join(projectRoot, 'src', file))) as object).toSorted()

describe('public names', () => {
  test.each(Object.entries(names))('%s', async (file, expected) => {
    expect(await namesOf(file)).toEqual(expected)
  })

  test('index.ts has those of the model, the carriers and the formats, and what works on articles', async () => {
    const inherited = ['schema.ts', 'markdown.ts', 'html.ts', 'text.ts', 'formats.ts'].flatMap(file => names[file]!)
    expect(await namesOf('index.ts')).toEqual([...inherited, ...mainAlone].toSorted())
  })

  test('every one stands in docs/api.md', () => {
    const words = new Set(readFileSync(join(projectRoot, 'docs/api.md'), 'utf8').match(/\w+/g))
    expect([...Object.values(names).flat(), ...mainAlone].filter(name => !words.has(name))).toEqual([])
  })
})
