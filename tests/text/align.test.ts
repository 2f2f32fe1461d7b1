import {expect, test} from 'vitest'
import {alignText, type SourceSyntax} from '../../src/text/align.js'

/** The slice of the source that the characters `[start, end)` of the text come from. */
function slice(source: string, value: string, syntax: SourceSyntax, words: string): string {
  const alignment = alignText(value, source, 0, source.length, syntax)
  const start = value.indexOf(words)
  return source.slice(alignment.start(start), alignment.end(start + words.length - 1))
}

test.each<[string, SourceSyntax, string, string, string, string]>([
  ['the same text', 'markdown', 'We will go', 'We will go', 'will', 'will'],
  ['an escape', 'markdown', 'a \\* b', 'a * b', '* b', '\\* b'],
  ['an escape at the end', 'markdown', 'a b\\!', 'a b!', 'b!', 'b\\!'],
  ['a named reference', 'markdown', 'Smith &amp; Sons said', 'Smith & Sons said', '& Sons', '&amp; Sons'],
  ['a reference before the words', 'html', '&ldquo;We go', '“We go', 'We go', 'We go'],
  ['a decimal and a hexadecimal reference', 'html', '&#8220;We&#x201D; x', '“We” x', '“We”', '&#8220;We&#x201D;'],
  ['an ampersand that starts no reference', 'html', 'R&D & more', 'R&D & more', 'D & m', 'D & m'],
  ['an emoji by reference', 'html', 'a &#128512; b', 'a 😀 b', '😀 b', '&#128512; b'],
  ['lines of a block quotation', 'markdown', 'one\n> two', 'one two', 'two', 'two'],
  ['a line end in the words', 'markdown', 'one\n> two three', 'one two three', 'one two', 'one\n> two'],
  ['CR LF', 'text', 'one\r\n  two', 'one two', 'one two', 'one\r\n  two'],
  ['collapsed spaces and tabs', 'html', 'one \t\n two', 'one two', 'two', 'two'],
  ['tags between merged texts', 'html', 'one <span class="a">two</span> three', 'one two three', 'two three', 'two</span> three'],
  ['a less-than sign that is text', 'html', 'a < b', 'a < b', '< b', '< b'],
  ['a comment', 'html', 'a<!-- > b -->b', 'ab', 'b', 'b']
])('%s', (_, syntax, source, value, words, expected) => {
  expect(slice(source, value, syntax, words)).toBe(expected)
})

test('a text that does not match its source ends at the end of it', () => {
  const alignment = alignText('xyz', 'abc', 0, 3, 'text')
  expect([alignment.start(2), alignment.end(2)]).toEqual([3, 3])
})
