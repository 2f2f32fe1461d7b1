import fc from 'fast-check'
import type {Block, Body, Caption, ListItem, Phrasing} from '../../src/schema.js'

const value = fc.oneof(
  fc.constantFrom('a', ' b', 'c ', ' ', '', '  d  e ', '\n', '\u00a0f', 'g\u00a0'),
  fc.string({maxLength: 3, unit: fc.constantFrom('x', ' ', 'y', '\u00a0', '\n', 'z')})
)
const quoteId = fc.constantFrom('q', 'r')
const url = fc.constantFrom('/a', 'https://example.org', ' /b ')

const {phrasings} = fc.letrec<{node: Phrasing; phrasings: Phrasing[]}>(tie => ({
  phrasings: fc.array(tie('node'), {maxLength: 4}),
  node: fc.oneof(
    {depthSize: 'medium', withCrossShrink: true},
    value.map((words): Phrasing => ({type: 'text', value: words})),
    fc.constant<Phrasing>({type: 'break'}),
    value.map((words): Phrasing => ({type: 'inlineCode', value: words})),
    fc.constant<Phrasing>({type: 'image', url: 'i.png', alt: ' i '}),
    fc.constant<Phrasing>({type: 'verbatim', format: 'html', value: ' <!-- v --> '}),
    fc.record({type: fc.constantFrom('emphasis', 'strong', 'delete', 'superscript'), children: tie('phrasings')}),
    fc.record({type: fc.constant('link'), url, children: tie('phrasings')}),
    fc.record({type: fc.constant('quoteSegment'), quoteId, continues: fc.constantFrom(true, false), quoted: fc.constantFrom(true, false, undefined), children: tie('phrasings')}),
    fc.record({type: fc.constant('attributionSegment'), attributionIds: fc.constantFrom(['a'], ['b', 'a', 'b']), role: fc.constantFrom('source', 'cue'), children: tie('phrasings')})
  ) as fc.Arbitrary<Phrasing>
}))

const caption = phrasings.map((children): Caption => ({type: 'caption', children}))

const {blocks} = fc.letrec<{block: Block; blocks: Block[]; captioned: Array<Block | Caption>; items: ListItem[]}>(tie => ({
  blocks: fc.array(tie('block'), {maxLength: 3}),
  captioned: fc.array(fc.oneof(tie('block'), caption), {maxLength: 3}),
  items: fc.array(fc.record({type: fc.constant('listItem'), checked: fc.constantFrom(true, undefined), children: tie('blocks')}), {maxLength: 3}) as fc.Arbitrary<ListItem[]>,
  block: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    phrasings.map((children): Block => ({type: 'paragraph', children})),
    phrasings.map((children): Block => ({type: 'heading', depth: 2, children})),
    fc.constantFrom<Block>({type: 'thematicBreak'}, {type: 'promotion', promotionId: 'p'}, {type: 'code', value: ' c\n'}),
    fc.record({type: fc.constant('blockquote'), children: tie('captioned')}),
    // A caption that is no caption after all would be words of the quotation.
    fc.record({type: fc.constant('blockquote'), quoteId: fc.constantFrom(undefined, 'q'), children: tie('blocks')}),
    fc.record({type: fc.constant('pullquote'), children: tie('captioned')}),
    fc.record({type: fc.constant('figure'), media: fc.constantFrom([], [{type: 'image', url: 'f.png'}]), children: tie('captioned')}),
    fc.record({type: fc.constant('list'), ordered: fc.constantFrom(true, undefined), start: fc.constantFrom(1, 3, undefined), children: tie('items')}),
    fc.record({type: fc.constant('table'), children: fc.array(fc.record({type: fc.constant('tableRow'), children: fc.array(fc.record({type: fc.constant('tableCell'), children: phrasings}), {maxLength: 3})}), {maxLength: 3})}),
    fc.record({type: fc.constant('footnoteDefinition'), identifier: fc.constant('1'), children: tie('blocks')}),
    fc.record({type: fc.constant('correction'), kind: fc.constant('update'), children: tie('blocks')})
  ) as fc.Arbitrary<Block>
}))

/** Bodies of the right shape, but as far from the normal form as they come. */
export const looseBody: fc.Arbitrary<Body> = blocks.map(children => ({type: 'root', children}))
