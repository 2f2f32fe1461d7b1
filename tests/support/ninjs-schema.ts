import {Ajv2020} from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import {schemaFile} from './schemas.js'

/** A check of news items by the official JSON Schema of ninjs 3.1: what it says against an item, nothing where it is valid. */
export function ninjsValidator(): (item: unknown) => string[] {
  const ajv = new Ajv2020({strict: false, allErrors: true})
  // The export of ajv-formats is a function under `default` or not, as the module system has it.
  const add = ('default' in addFormats ? addFormats.default : addFormats) as unknown as (ajv: Ajv2020) => void
  add(ajv)
  ajv.addSchema({$id: 'https://geojson.org/schema/GeoJSON.json'})
  const validate = ajv.compile(JSON.parse(schemaFile('ninjs/ninjs-schema_3.1.json')) as object)
  return item => {
    validate(item)
    return (validate.errors ?? []).map(({instancePath, message}) => `${instancePath} ${message}`)
  }
}
