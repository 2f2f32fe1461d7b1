import fc from 'fast-check'
import {Parser} from 'htmlparser2'
import {expect, test} from 'vitest'
import {xml, xmlDocument, xmlElement, xmlText} from '../../src/serialize/xml.js'

test.each([
  ['markup in text', xml('p', {}, 'a < b & c > d'), '<p>a &lt; b &amp; c &gt; d</p>'],
  ['markup in an attribute', xml('a', {href: '"<&>'}), '<a href="&quot;&lt;&amp;&gt;"/>'],
  ['white space in an attribute', xml('a', {title: 'a\n\tb\r'}), '<a title="a&#10;&#9;b&#13;"/>'],
  ['the end of CDATA in text', xml('p', {}, ']]>'), '<p>]]&gt;</p>'],
  ['the end of CDATA in CDATA', xml('p', {}, {cdata: 'a]]>b'}), '<p><![CDATA[a]]]]><![CDATA[>b]]></p>'],
  ['a control character', xml('p', {}, 'a\u0000\u0008b'), '<p>ab</p>'],
  ['a lone surrogate', xml('p', {}, 'a\ud800b'), '<p>a\ufffdb</p>'],
  ['a pair of surrogates', xml('p', {}, '😀'), '<p>😀</p>'],
  ['absent attributes and children', xml('p', {class: undefined}, undefined, [undefined, ['a']], ''), '<p>a</p>']
])('%s', (_name, element, expected) => {
  expect(xmlElement(element)).toBe(expected)
})

test('a document begins with its declaration', () => {
  expect(xmlDocument(xml('rss'))).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<rss/>\n')
})

test('whatever the text, a reader gets it back from text, attribute and CDATA', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), text => {
      const written = xmlElement(xml('a', {t: text}, xml('b', {}, text), xml('c', {}, {cdata: text})))
      const read = {attribute: '', b: '', c: ''}
      let inside: 'b' | 'c' | undefined
      const parser = new Parser(
        {
          onopentag: (name, attributes) => {
            if (name === 'a') read.attribute = attributes['t']!
            else inside = name as 'b' | 'c'
          },
          ontext: data => (read[inside!] += data)
        },
        {xmlMode: true}
      )
      parser.end(written)
      expect(read).toEqual({attribute: xmlText(text), b: xmlText(text), c: xmlText(text)})
    }),
    {seed: 6, numRuns: 500}
  )
})
