import {describe, expect, test} from 'vitest'
import {parseHtml} from '../../src/parse/html.js'
import {articleSchema} from '../../src/model/article.js'
import type {Article} from '../../src/model/article.js'
import {toText} from '../../src/serialize/text.js'

const paragraphs = [
  'The ferry between the two islands will stop running in May, the harbour board said on Monday after a long meeting.',
  '“We have no money for a new engine,” said Mara Lindqvist, who has run the board since 2015 and will leave it in June.',
  'About 300 people cross every day, most of them on their way to school or to the cannery on the mainland side of the bay.',
  'A bridge was planned in 1998 and given up two years later, when the county found that the ground would not carry it.'
]

function pageOf(inside: string, after: string): string {
  const [first, second, third, fourth] = paragraphs.map(text => `<p>${text}</p>`)
  return `<!doctype html><html lang="en"><head><title>Ferry to stop in May - The Islander</title>
<meta property="og:site_name" content="The Islander"></head><body>
<header><nav><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li><li><a href="/events">Events</a></li>
<li><a href="/login">Log in</a></li><li><a href="/register">Register</a></li></ul></nav></header>
<main><article><h1>Ferry to stop in May</h1>${first}${second}${inside}${third}${fourth}</article>${after}</main>
<footer><p>© 2026 The Islander</p></footer></body></html>`
}

const read = (inside: string, after: string): Article => parseHtml(pageOf(inside, after), {positions: 'omit', url: 'https://islander.example/ferry'}).article

const registration = `<section class="meter"><h2>Register for free to keep reading</h2>
<p>You have read three of your four free articles this month. Create an account to go on.</p>
<form action="/register"><input type="email" placeholder="Email address"><button>Create account</button></form>
<p>By registering you agree to our terms of use.</p></section>`

const event = `<aside class="event-promo"><h3>Meet the editors</h3>
<p>Join us for a breakfast with the newsroom at the old customs house on 4 June. Tickets from $8.</p>
<a href="/events/breakfast">Book your seat</a></aside>`

describe('a page with promotions', () => {
  test('a metered wall is a registration with one action, its form', () => {
    const article = read('', registration)
    expect(article.promotions).toMatchObject([{
      kind: 'registration',
      headline: 'Register for free to keep reading',
      actions: [{type: 'RegisterAction', label: 'Create account', href: 'https://islander.example/register', primary: true}],
      consent: 'By registering you agree to our terms of use.'
    }])
    expect(article.body.children.at(-1)).toEqual({type: 'promotion', promotionId: article.promotions[0]!.id})
  })

  test('an event keeps its price and its place among the paragraphs', () => {
    const article = read(event, '')
    expect(article.promotions).toMatchObject([{
      kind: 'event',
      headline: 'Meet the editors',
      actions: [{type: 'JoinAction', label: 'Book your seat', href: 'https://islander.example/events/breakfast', primary: true}],
      offers: [{price: '8', priceCurrency: 'USD'}]
    }])
    expect(article.body.children.map(block => block.type)).toEqual(['paragraph', 'paragraph', 'promotion', 'paragraph', 'paragraph'])
  })

  test('every paragraph of the story stays, and nothing of a promotion is in it', () => {
    const article = read(event, registration)
    expect(articleSchema.safeParse(article).success).toBe(true)
    expect(article.promotions.map(promotion => promotion.kind)).toEqual(['event', 'registration'])
    expect(toText(article)).toBe(paragraphs.join('\n\n'))
  })

  const letter = `<p>Wait! Before you go, ask yourself: would anybody else have told you this story?</p>
<p>Think of what the islands would look like without The Islander. Who would read the board’s accounts?</p>
<p>The kind of reporting we do is neither easy nor cheap. The Islander is an independent nonprofit. We have no ads, so we
depend on our members. Joining is simple: you can become a sustaining member for as little as $3 a month.</p>
<p><a href="/join">Become a member</a></p>`

  test.each([['among the paragraphs', letter, ''], ['in a box behind them', '', `<div class="appeal">${letter}</div>`]])('a letter %s is one donation', (_, inside, after) => {
    const article = read(inside, after)
    expect(article.promotions).toMatchObject([{
      kind: 'donation',
      actions: [{type: 'DonateAction', label: 'Become a member', href: 'https://islander.example/join', primary: true}],
      offers: [{price: '3', priceCurrency: 'USD', billingPeriod: 'P1M'}]
    }])
    expect(article.promotions[0]!.content).toHaveLength(4)
    expect(toText(article)).toBe(paragraphs.join('\n\n'))
  })

  test('what a reporter’s credit says stays', () => {
    const credit = 'Jane Doe is a reporter for The Islander. Reach her at jane@islander.example or follow her on Twitter.'
    const article = read(`<p><em>${credit}</em></p>`, '')
    expect(article.promotions).toEqual([])
    expect(toText(article)).toContain(credit)
  })
})

test('loose links that end a box of an appeal are its actions', () => {
  const {promotions} = parseHtml(`<article><h1>Bridge opens</h1>${'<p>The bridge at Lower Vale was opened on Tuesday, nine days after the river rose over it, and the buses run again.</p>'.repeat(4)}
    <section><h3>Support the Vale Courier</h3><p>If you value our reporting, please consider supporting us from just £3 a month.</p>
    <a class="button" href="/give/monthly">Donate £3 a month</a> <a class="button" href="/give/once">Donate once</a></section></article>`, {scope: 'page'}).article
  expect(promotions.map(({kind, actions}) => [kind, actions.map(({label}) => label)])).toEqual([['donation', ['Donate £3 a month', 'Donate once']]])
})
