import {expect, test} from 'vitest'
import {bodySchema, type Body} from '../../src/schema.js'

const body: Body = {
  type: 'root',
  children: [
    {type: 'heading', depth: 2, children: [{type: 'text', value: 'Votes'}]},
    {
      type: 'blockquote',
      quoteId: 'q1',
      children: [
        {type: 'paragraph', children: [{type: 'emphasis', children: [{type: 'text', value: 'We go.'}]}]},
        {type: 'caption', children: [{type: 'text', value: 'Ada Byron, engineer'}]}
      ]
    },
    {type: 'list', ordered: true, start: 3, children: [{type: 'listItem', children: [{type: 'promotion', promotionId: 'p1'}]}]}
  ]
}

test('a body is read as it is', () => {
  expect(bodySchema.parse(body)).toEqual(body)
})

test('a block in a paragraph is refused, and the path leads to it', () => {
  const broken = {type: 'root', children: [{type: 'paragraph', children: [{type: 'paragraph', children: []}]}]}
  expect(bodySchema.safeParse(broken).error?.issues[0]?.path).toEqual(['children', 0, 'children', 0, 'type'])
})
