import {expect, test} from 'vitest'
import {setApart} from '../../src/parse/set-apart.js'
import type {Block, Body, List} from '../../src/model/body.js'
import {promotionSchema} from '../../src/model/promotion.js'
import {bodySchema} from '../../src/model/body.js'

const paragraph = (value: string): Block => ({type: 'paragraph', children: [{type: 'text', value}]})
const link = (value: string, url: string): Block => ({type: 'paragraph', children: [{type: 'link', url, children: [{type: 'text', value}]}]})
const heading = (value: string): Block => ({type: 'heading', depth: 2, children: [{type: 'text', value}]})
const list = (...children: Block[]): List => ({type: 'list', children: children.map(child => ({type: 'listItem', children: [child]}))})
const bodyOf = (...children: Block[]): Body => ({type: 'root', children})

const story = [
  paragraph('The ferry between the two islands will stop running in May, the harbour board said on Monday.'),
  paragraph('About 300 people cross every day, most of them on their way to school or to the cannery on the mainland.')
]
const options = {language: 'en', promotions: []}

test('a promotion leaves its place to a leaf and keeps its copy', () => {
  const copy = [heading('Sign up for our newsletter'), paragraph('All the news of the islands in your inbox. From £3 a month.'), link('Sign up', '/newsletter')]
  const {body, promotions} = setApart(bodyOf(story[0]!, ...copy, story[1]!), options)
  expect(promotions).toHaveLength(1)
  expect(promotions[0]).toMatchObject({
    kind: 'newsletter', headline: 'Sign up for our newsletter', content: copy,
    actions: [{type: 'SubscribeAction', label: 'Sign up', href: '/newsletter', primary: true}],
    offers: [{price: '3', priceCurrency: 'GBP', billingPeriod: 'P1M'}]
  })
  expect(body.children).toEqual([story[0], {type: 'promotion', promotionId: promotions[0]!.id}, story[1]])
  expect(promotionSchema.parse(promotions[0])).toBeTruthy()
  expect(bodySchema.parse(body)).toEqual(body)
})

test('in a list, the leaf is the only child of its item', () => {
  const items = [
    paragraph('The old ferry cost more each year than it earned, the board found.'),
    link('Read more: The cannery that never closed', '/cannery'),
    paragraph('A new engine would cost as much as a new school, and nobody has offered to pay for either.')
  ]
  const {body, promotions} = setApart(bodyOf(story[0]!, list(...items), story[1]!), options)
  const leaf = {type: 'promotion', promotionId: promotions[0]!.id}
  expect(body.children[1]).toEqual({type: 'list', children: [
    {type: 'listItem', children: [items[0]]}, {type: 'listItem', children: [leaf]}, {type: 'listItem', children: [items[2]]}
  ]})
  expect(promotions[0]!.content).toEqual([list(items[1]!)])
})

test('a whole list goes with its label', () => {
  const related = list(link('The cannery that never closed its doors', '/a'), link('How the lighthouse lost its keeper', '/b'))
  const {body, promotions} = setApart(bodyOf(...story, heading('Related'), related), options)
  expect(promotions.map(promotion => promotion.kind)).toEqual(['related'])
  expect(promotions[0]!.content).toEqual([heading('Related'), related])
  expect(body.children).toEqual([...story, {type: 'promotion', promotionId: promotions[0]!.id}])
})

test('records that are there already are kept, and their ids are not used again', () => {
  const ad = paragraph('ADVERTISEMENT')
  const {promotions: [first]} = setApart(bodyOf(...story, ad), options)
  const {promotions} = setApart(bodyOf(...story, ad), {...options, promotions: [first!]})
  expect(promotions.map(promotion => promotion.id)).toEqual([first!.id, `${first!.id}-2`])
})

test('copies of one promotion are one record with two leaves', () => {
  const box = paragraph('Sign up for our newsletter and never miss a ferry.')
  const {body, promotions: [first, ...others]} = setApart(bodyOf(story[0]!, box, story[1]!, box), options)
  expect(others).toEqual([])
  const leaf = {type: 'promotion', promotionId: first!.id}
  expect(body.children).toEqual([story[0], leaf, story[1], leaf])
})

test('two slots of advertisements are two records', () => {
  const ad = paragraph('ADVERTISEMENT')
  expect(setApart(bodyOf(story[0]!, ad, story[1]!, ad), options).promotions).toHaveLength(2)
})

test('a story without promotions is the same body', () => {
  const body = bodyOf(...story)
  expect(setApart(body, options).body).toBe(body)
})
