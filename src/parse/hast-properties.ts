import type {Properties} from 'hast'
import {attributeNameOf, type AttributeType} from './attribute-names.js'

type Reading = {property: string; as: AttributeType | 'nothing'}

const readings = new Map<string, Reading>()
const mostReadings = 2000

/** Attributes as hast names and types them; the first of a name counts. `names` are lower case, and each has its value. */
export function hastProperties(names: readonly string[], values: readonly string[]): Properties {
  const properties: Properties = {}
  for (let index = 0; index < names.length; index++) {
    const name = names[index]!
    const reading = readings.get(name) ?? learn(name)
    const {property} = reading
    if (reading.as === 'nothing' || Object.hasOwn(properties, property)) continue
    const value = values[index]!
    properties[property] = reading.as === 'text' ? value : typed(value, name, reading.as)
  }
  return properties
}

/** How an attribute is read; one whose name every object has must not become a property. */
function learn(name: string): Reading {
  if (name in Object.prototype) return {property: name, as: 'nothing'}
  const {property, as} = attributeNameOf(name)
  const reading: Reading = {property, as: property in Object.prototype ? 'nothing' : as}
  if (readings.size < mostReadings) readings.set(name, reading)
  return reading
}

function typed(value: string, name: string, as: Reading['as']): Properties[string] {
  switch (as) {
    case 'spaces':
      return value.split(/[\t\n\f\r ]+/).filter(isSolid)
    case 'commas':
      return value.split(',').map(token => token.trim()).filter(isSolid)
    case 'number':
      return value.trim() === '' || Number.isNaN(Number(value)) ? value : Number(value)
    case 'boolean':
      return value === '' || value.toLowerCase() === name ? true : value
    default:
      return value
  }
}

function isSolid(token: string): boolean {
  return token !== ''
}
