import type {Properties} from 'hast'
import {attributeNameOf, type AttributeType} from './attribute-names.js'

/** What becomes of an attribute: `nothing`, where a property of its name would hide one that every object has. */
interface Reading {
  property: string
  as: AttributeType | 'nothing'
}

const readings = new Map<string, Reading>()
const mostReadings = 2000

/** How the values of attributes that list words, as `class` does, are kept: as a list, or as text with single spaces. */
export type WordLists = 'lists' | 'texts'

/** Reads the attributes of the elements of one page. */
export class PropertyReader {
  readonly #words: WordLists
  /** By name, as it is written, and by property: how it is read, and the last element that has it. */
  readonly #names = new Map<string, PageName>()
  readonly #properties = new Map<string, PageName>()
  #element = 0
  /** Those of the element being read, as hast names and types them. */
  properties: Properties = {}

  constructor(words: WordLists) {
    this.#words = words
  }

  /** Whether an element had the property. */
  knows(property: string): boolean {
    return this.#properties.has(property)
  }

  nextElement(): void {
    this.#element += 1
    this.properties = {}
  }

  /** Adds an attribute, whose name is in whatever case; the first of a name counts. */
  add(written: string, value: string): void {
    const name = this.#names.get(written) ?? this.#nameOf(written)
    const {property, as} = name.reading
    if (name.element === this.#element || as === 'nothing') return
    name.element = this.#element
    this.properties[property] = as === 'text' ? value : typed(value, property, as, this.#words)
  }

  #nameOf(written: string): PageName {
    const reading = readings.get(written) ?? learn(written.toLowerCase())
    const name = this.#properties.get(reading.property) ?? {reading, element: -1}
    this.#properties.set(reading.property, name)
    this.#names.set(written, name)
    return name
  }
}

interface PageName {
  reading: Reading
  element: number
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
