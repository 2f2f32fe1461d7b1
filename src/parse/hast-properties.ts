import type {Properties} from 'hast'
import {attributeNameOf, type AttributeType} from './attribute-names.js'

/** What becomes of an attribute: `nothing`, where a property of its name would hide one that every object has. */
export interface Reading {
  property: string
  as: AttributeType | 'nothing'
}

const readings = new Map<string, Reading>()
const mostReadings = 2000

/** How the values of attributes that list words, as `class` does, are kept: as a list, or as text with single spaces. */
export type WordLists = 'lists' | 'texts'

/** How an attribute is read, in whatever case its name is written. */
export function readingOf(name: string): Reading {
  return readings.get(name) ?? learn(name.toLowerCase())
}

/** Adds an attribute as hast names and types it; the first of a name counts. */
export function addProperty(properties: Properties, {property, as}: Reading, value: string, words: WordLists): void {
  if (as === 'nothing' || properties[property] !== undefined) return
  properties[property] = as === 'text' ? value : typed(value, property, as, words)
}

function learn(name: string): Reading {
  if (name in Object.prototype) return {property: name, as: 'nothing'}
  const {property, as} = attributeNameOf(name)
  const reading: Reading = {property, as: property in Object.prototype ? 'nothing' : as}
  if (readings.size < mostReadings) readings.set(name, reading)
  return reading
}

function typed(value: string, property: string, as: Reading['as'], words: WordLists): Properties[string] {
  switch (as) {
    case 'spaces':
      return words === 'lists' ? wordsIn(value) : uneven.test(value) ? wordsIn(value).join(' ') : value
    case 'commas':
      return value.split(',').map(token => token.trim()).filter(isSolid)
    case 'number':
      return value.trim() === '' || Number.isNaN(Number(value)) ? value : Number(value)
    case 'boolean':
      return value === '' || value.toLowerCase() === property.toLowerCase() ? true : value
    default:
      return value
  }
}

/** What lists of words rarely are: not parted by single spaces. */
const uneven = /[\t\n\f\r]|^ | $| {2}/

function wordsIn(value: string): string[] {
  return value.split(/[\t\n\f\r ]+/).filter(isSolid)
}

function isSolid(token: string): boolean {
  return token !== ''
}
