import {existsSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {validateXML} from 'xmllint-wasm'

const folder = fileURLToPath(new URL('../../../shared/schemas/', import.meta.url))

/** Whether the official schemas lie beside the project; they are no part of it. */
export const hasSchemas = existsSync(folder)
if (!hasSchemas) console.warn('The official schemas are not in ../shared/schemas: tests that need them are skipped.')

export const schemaFile = (name: string): string => readFileSync(folder + name, 'utf8')

/** What xmllint says against NITF documents, by the official XSD; nothing where all are valid. */
export async function nitfErrors(documents: readonly string[]): Promise<string[]> {
  const include = (fileName: string) => ({fileName, contents: schemaFile(`nitf/${fileName}`)})
  const result = await validateXML({
    xml: documents.map((contents, index) => ({fileName: `${index}.xml`, contents})),
    schema: [include('nitf-3-6.xsd')],
    preload: [include('nitf-3-6-ruby-include.xsd'), include('xml.xsd')],
    initialMemoryPages: 1024,
    maxMemoryPages: 16_384
  })
  return result.errors.map(({rawMessage}) => rawMessage)
}

/** What xmllint says about the well-formedness of XML. */
export async function xmlErrors(documents: readonly string[]): Promise<string[]> {
  const result = await validateXML({
    xml: documents.map((contents, index) => ({fileName: `${index}.xml`, contents})),
    normalization: 'format',
    maxMemoryPages: 16_384
  })
  return result.errors.map(({rawMessage}) => rawMessage)
}
