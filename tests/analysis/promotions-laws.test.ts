import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {BlockFeatures, Container} from '../../src/analysis/promotions/features.js'
import {classifyPromotions} from '../../src/analysis/promotions.js'
import type {Block, Body} from '../../src/model/body.js'
import {promotionSchema} from '../../src/model/promotion.js'
import {setApart} from '../../src/parse/set-apart.js'

const lines = [
  'The ferry will stop running in May, the harbour board said on Monday, after years in which it lost money.', 'Most read', 'Subscribe', 'Sign up for our newsletter',
  'We need your help. Please support us with $5 a month.', 'ADVERTISEMENT', 'Read more: How the lighthouse lost its keeper', 'Follow us on Facebook', '“Donate now,” it says.',
  'Facebook', 'How the lighthouse lost its keeper', 'Log in', 'Your email address', 'Dear readers,', '', '$', '— —', 'By signing up you agree to our terms.', 'Sponsored'
]
const containers: Container[] = ['nav', 'ul', 'form', 'aside'].map(tag => ({tag, hints: `${tag} newsletter related`}))

const blockOf = fc.record({
  text: fc.constantFrom(...lines),
  tag: fc.constantFrom('p', 'li', 'h2', 'button', 'line'),
  linked: fc.boolean(),
  depth: fc.integer({min: 0, max: containers.length}),
  storyDistance: fc.constantFrom(undefined, 0, 1, 9)
}).map(({text, tag, linked, depth, storyDistance}): BlockFeatures => ({
  text, tag, storyDistance, linkDensity: linked ? 1 : 0, links: linked ? [{text, href: '/x'}] : [], containers: containers.slice(0, depth)
}))

test('units stand in order, do not overlap, and say why', () => {
  fc.assert(
    fc.property(fc.array(blockOf, {maxLength: 40}), blocks => {
      let at = 0
      for (const {start, end, reasons, confidence, rule} of classifyPromotions(blocks)) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(end).toBeGreaterThan(start)
        expect(reasons.length).toBeGreaterThan(0)
        expect(rule).toMatch(/^promotion-/)
        expect(confidence).toBeGreaterThan(0)
        expect(confidence).toBeLessThanOrEqual(1)
        at = end
      }
      expect(at).toBeLessThanOrEqual(blocks.length)
    }),
    {seed: 11, numRuns: 300}
  )
})

const paragraph = (value: string): Block => ({type: 'paragraph', children: [{type: 'text', value}]})
const bodyOf = fc.array(fc.oneof(
  fc.constantFrom(...lines).map(paragraph),
  fc.constantFrom(...lines).map((value): Block => ({type: 'heading', depth: 2, children: [{type: 'text', value}]})),
  fc.array(fc.constantFrom(...lines), {minLength: 1, maxLength: 4}).map((values): Block => ({type: 'list', children: values.map(value => ({type: 'listItem', children: [paragraph(value)]}))}))
), {maxLength: 20}).map((children): Body => ({type: 'root', children}))

/** The words of a tree, each once. */
function wordsOf(node: unknown): Set<string> {
  if (typeof node !== 'object' || node === null) return new Set()
  if ('value' in node && typeof node.value === 'string') return new Set(node.value.split(' '))
  return new Set(Object.values(node).flatMap(child => [...wordsOf(child)]))
}

test('setting promotions apart loses no word, and every record has its leaf', () => {
  fc.assert(
    fc.property(bodyOf, whole => {
      const {body, promotions} = setApart(whole, {language: 'en', promotions: []})
      expect(wordsOf([body, promotions.map(({content}) => content)])).toEqual(wordsOf(whole))
      for (const promotion of promotions) {
        expect(JSON.stringify(body)).toContain(`"promotionId":"${promotion.id}"`)
        expect(promotionSchema.safeParse(promotion).success).toBe(true)
      }
    }),
    {seed: 12, numRuns: 300}
  )
})
