import {describe, expect, test} from 'vitest'
import type {BlockFeatures} from '../../src/analysis/promotions/features.js'
import {classifyPromotions, type PromotionUnit} from '../../src/analysis/promotions.js'
import {splitParagraphs} from '../../src/text/paragraphs.js'

const story = [
  'The ferry between the two islands will stop running in May, the harbour board said on Monday.',
  '"We have no money for a new engine," said Mara Lindqvist, who has run the board since 2015.',
  'About 300 people cross every day, most of them on their way to school or to the cannery on the mainland.'
].join('\n\n')

function blocksOf(text: string): BlockFeatures[] {
  return splitParagraphs(text).map(block => ({text: block.text, tag: 'line', links: [], linkDensity: 0, containers: []}))
}

/** Kinds and the blocks of each unit, of a text that follows the story. */
function after(text: string): Array<[string, string[]]> {
  const blocks = blocksOf(`Ferry to stop in May\n\n${story}\n\n${text}`)
  return classifyPromotions(blocks).map(unit => [unit.kind, blocks.slice(unit.start, unit.end).map(block => block.text)])
}

const lines = (text: string): string[] => text.split('\n')

test.each<[string, string]>([
  ['newsletter', 'The morning letter in your inbox\nYour email address\nSign up\nYou can unsubscribe at any time.'],
  ['donation', 'We need your help to keep a reporter on the islands.\nPlease give what you can, every month if you like.\nDonate'],
  ['subscription', 'Unlimited access for £2 a week\nStart your free trial\nCancel any time.'],
  ['registration', 'You have read three of your four free articles.\nCreate a free account to go on.'],
  ['app', 'Read us in the app\nDownload it for iPhone and Android.'],
  ['alerts', 'Turn on notifications for news of the ferries'],
  ['social-follow', 'Follow us on Instagram and Facebook'],
  ['contact', 'Do you know more about the harbour board? Send us a tip.'],
  ['event', 'Meet the editors: join our breakfast at the pier on 4 June. Tickets from €5.'],
  ['advertisement', 'ADVERTISEMENT'],
  ['affiliate', 'We may earn a commission if you buy something through links on this page.'],
  ['adblock', 'You are using an ad blocker. Please allow ads on our site.'],
  ['related', 'Read more: The cannery that never closed']
])('after a story, a %s is found whole', (kind, text) => {
  expect(after(text)).toEqual([[kind, lines(text)]])
})

test.each<[string, string]>([
  ['reported speech that asks', '"Sign up before June and the first month is free," the board told passengers in a letter.'],
  ['a quotation alone', '"Please donate what you can. Your support keeps the ferry running," it reads.'],
  ['news of a subscription', 'The Islander plans to make subscribers pay £4 a month from June, its publisher said.'],
  ['a label that a sentence goes on from', 'Read more closely, the timetable shows gaps on every Sunday of the summer.'],
  ['an appeal at the end of a paragraph', 'The board has put its figures on its website, where they fill forty pages and end in 2019. Nobody had asked for them before. The old ferry cost more each year than it earned. Follow us on Instagram for more.']
])('%s stays with the story', (_, text) => {
  expect(after(text)).toEqual([])
})

describe('a page', () => {
  const body = {tag: 'body', hints: ''}
  const article = {tag: 'article', hints: 'story'}
  const block = (text: string, more: Partial<BlockFeatures> = {}): BlockFeatures => ({
    text, tag: 'p', links: [], linkDensity: 0, containers: [body, article], ...more
  })
  const link = (text: string, href: string, more: Partial<BlockFeatures> = {}): BlockFeatures =>
    block(text, {links: [{text, href}], linkDensity: 1, ...more})
  const paragraphs = story.split('\n\n').map(text => block(text, {storyDistance: 0}))
  const kinds = (blocks: BlockFeatures[]): Array<[string, number, number]> =>
    classifyPromotions(blocks).map((unit: PromotionUnit) => [unit.kind, unit.start, unit.end])

  test('an entry of a menu is no promotion, and a button alone is one', () => {
    const nav = {tag: 'nav', hints: 'main-menu'}
    const menu = ['News', 'Sport', 'Weather', 'Newsletters', 'Subscribe'].map(text => link(text, `/${text}`, {containers: [body, nav], storyDistance: 5}))
    const button = link('Subscribe now', '/subscribe', {tag: 'a', containers: [body, {tag: 'div', hints: ''}], storyDistance: 1})
    expect(kinds([...menu, ...paragraphs, button])).toEqual([['subscription', 8, 9]])
  })

  test('a box of a form is one unit with one main action and its consent', () => {
    const box = {tag: 'div', hints: 'newsletter-box'}
    const inside = {containers: [body, article, box], storyDistance: 1}
    const form = [
      block('The ferry letter', {...inside, tag: 'h3'}),
      block('All the news of the islands in your inbox.', inside),
      block('Email address', {...inside, tag: 'input'}),
      block('Sign up', {...inside, tag: 'button', linkDensity: 1}),
      block('By signing up you agree to our terms.', inside)
    ]
    const [unit, ...others] = classifyPromotions([...paragraphs, ...form, ...paragraphs])
    expect(others).toEqual([])
    expect(unit).toMatchObject({
      kind: 'newsletter', start: 3, end: 8, headline: 'The ferry letter', consent: 'By signing up you agree to our terms.',
      actions: [{type: 'SubscribeAction', label: 'Sign up', primary: true}]
    })
  })

  test('a list under its label leads to other stories', () => {
    const box = {tag: 'section', hints: 'rail'}
    const inside = {containers: [body, box], storyDistance: 2}
    const list = [
      block('Most read', {...inside, tag: 'h2'}),
      link('Cannery to hire forty for the summer season', '/a', {...inside, tag: 'li'}),
      link('How the lighthouse lost its keeper', '/b', {...inside, tag: 'li'})
    ]
    expect(kinds([...paragraphs, ...list])).toEqual([['related', 3, 6]])
  })
})
