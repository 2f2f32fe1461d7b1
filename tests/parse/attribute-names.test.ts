import fc from 'fast-check'
import {find, html} from 'property-information'
import {describe, expect, it} from 'vitest'
import {attributeNameOf} from '../../src/parse/attribute-names.js'

/** What the unified family says of a name. */
function expected(name: string): ReturnType<typeof attributeNameOf> {
  const info = find(html, name)
  const as =
    info.spaceSeparated || info.commaOrSpaceSeparated ? 'spaces'
    : info.commaSeparated ? 'commas'
    : info.number ? 'number'
    : info.boolean || info.overloadedBoolean ? 'boolean'
    : 'text'
  return {property: info.property, attribute: info.attribute, as}
}

describe('the names of attributes', () => {
  it('are those of hast, asked by attribute and by property', () => {
    const names = Object.values(html.property).flatMap(({property, attribute}) => [property, attribute, property.toLowerCase()])
    expect(names.length).toBeGreaterThan(1000)
    expect(names.map(attributeNameOf)).toEqual(names.map(expected))
  })

  it.each([
    'data-of', 'data-cd-role', 'data-x-1', 'data-1', 'data-x.y:z', 'data-', 'data--x', 'data-ä', 'data', 'datafoo', 'dataOf', 'dataCdRole',
    'data1', 'data-Of', 'dataX-y', 'DATA-OF', 'datacdRole', 'data.x', 'property', 'onfoo', 'aria-foo', 'x-y', 'fooBar', 'classname',
    '@click', ''
  ])('agree with hast on %j', name => {
    expect(attributeNameOf(name)).toEqual(expected(name))
  })

  it('agree with hast on any data attribute', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^data-?[-a-zA-Z0-9.:_]{0,12}$/), name => {
        expect(attributeNameOf(name)).toEqual(expected(name))
      })
    )
  })
})
