import {characterEntities} from 'character-entities'
import {characterEntitiesLegacy} from 'character-entities-legacy'
import fc from 'fast-check'
import {fromHtml} from 'hast-util-from-html'
import {toString} from 'mdast-util-to-string'
import {describe, expect, test} from 'vitest'
import {hastFromHtml} from '../../src/parse/hast-tree.js'
import {readTokens, type TokenReader} from '../../src/parse/html-tokens.js'

/** Tokens on one line; text and references as the source has them. */
function tokensOf(html: string): string {
  const tokens: string[] = []
  const reader: TokenReader = {
    isForeign: html.startsWith('<svg'),
    openTag: name => tokens.push(`<${name}`),
    attribute: (name, value) => tokens.push(`${name}=${value}`),
    endOpenTag: (_, selfClosing) => tokens.push(selfClosing ? '/>' : '>'),
    closeTag: (name, start, end) => tokens.push(`</${name}> ${end - start}`),
    text: (start, end) => tokens.push(`"${html.slice(start, end)}"`),
    reference: (value, start, end) => tokens.push(`${html.slice(start, end)}=${value}`),
    comment: (value, start, end) => tokens.push(`!${value}! ${end - start}`),
    doctype: (start, end) => tokens.push(html.slice(start, end))
  }
  readTokens(html, reader)
  return tokens.join(' ')
}

test.each([
  ['a tag with all kinds of attributes', `<A Href=x/y b = "c>d" e='f' g h= >i`, '<A Href=x/y b=c>d e=f g= h= > "i"'],
  ['a tag that closes itself', '<br/><br / ><a b/c>', '<br /> <br /> <a b= c= >'],
  ['an attribute that starts with an equals sign', '<a =b=c>', '<a =b=c >'],
  ['an end tag with attributes', 'a</b c=d>e', '"a" </b> 8 "e"'],
  ['an end tag without a name', 'a</>b', '"a" "b"'],
  ['angle brackets in text', 'a < b <3 << </', '"a < b <3 << </"'],
  ['tags that never end', 'a<b c="d>e', '"a" <b c=d>e'],
  ['comments', '<!--a--><!--b--!><!--><!---><!----><!-- - -- -->', '!a! 8 !b! 9 !! 5 !! 6 !! 7 ! - -- ! 13'],
  ['comments that never end', '<!--a--', '!a! 7'],
  ['what is taken for a comment', '<?php a?></ b><!c><!>', '!?php a?! 9 ! b! 5 !c! 4 !! 3'],
  ['a doctype', '<!DocType html>a', '<!DocType html> "a"'],
  ['character data outside drawings', '<![CDATA[a>b]]>c', '![CDATA[a>b]]! 15 "c"'],
  ['character data in drawings', '<svg><![CDATA[a>b]]>c', '<svg > "a>b" "c"'],
  ['a script', '<script>a<b &amp; </scripts></SCRIPT >c', '<script > "a<b &amp; </scripts>" </SCRIPT> 10 "c"'],
  ['a title', '<Title>a<b>&amp;</title>c', '<Title > "a<b>" &amp;=& </title> 8 "c"'],
  ['a style that never ends', '<style>a</b>', '<style > "a</b>"'],
  ['a script in a drawing', '<svg><script>a<b>', '<svg > <script > "a" <b >'],
  ['plain text', '<plaintext>a</plaintext>', '<plaintext > "a</plaintext>"'],
  ['references in text', 'a&amp;b&ampc&notit;&#x41;&#65&#;&x;&', '"a" &amp;=& "b" &amp=& "c" &not=¬ "it;" &#x41;=A &#65=A "&#;&x;&"'],
  ['references in attributes', '<a b="&amp;&ampc&amp=&not;&not" c=&lt;>', '<a b=&&ampc&amp=¬¬ c=< >']
])('%s', (_, html, expected) => {
  expect(tokensOf(html)).toBe(expected)
})

describe('references are read as parse5 reads them', () => {
  const textBy = (html: string) => ({ours: toString(hastFromHtml(html)), theirs: toString(fromHtml(html, {fragment: true}))})

  test('all names, with and without semicolons', () => {
    const names = [...Object.keys(characterEntities), ...characterEntitiesLegacy]
    const {ours, theirs} = textBy(names.map(name => `&${name}; &${name} &${name}x &${name}1;`).join('|'))
    expect(names.length).toBeGreaterThan(2000)
    expect(ours.split('|')).toEqual(theirs.split('|'))
  })

  test('all numbers that stand for others', () => {
    const numbers = [...Array.from({length: 0x101}, (_, index) => index), 0xd800, 0xdfff, 0xfffe, 0x1f600, 0x10ffff, 0x110000, 2 ** 40]
    const {ours, theirs} = textBy(numbers.filter(number => number !== 13).map(number => `&#${number}; &#x${number.toString(16)} &#X${number.toString(16)};`).join('|'))
    expect(ours.split('|')).toEqual(theirs.split('|'))
  })

  test('any ampersand, in text and in attributes', () => {
    const piece = fc.constantFrom('&', '#', 'x', 'X', 'amp', 'not', 'in', 'lt', 'copy', ';', '=', '1', 'f', ' ', '80')
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 8}), pieces => {
        const html = pieces.join('')
        const {ours, theirs} = textBy(html)
        expect(ours).toBe(theirs)
        expect(hastFromHtml(`<a title="${html}">`)).toMatchObject({children: [{properties: properties(`<a title="${html}">`)}]})
      }),
      {numRuns: 1000}
    )
  })

  function properties(html: string): unknown {
    const [element] = fromHtml(html, {fragment: true}).children
    return element?.type === 'element' ? element.properties : undefined
  }
})
