import {expect, test} from 'vitest'
import {hastFromHtml} from '../../src/parse/hast-tree.js'
import {readPage, type PageReading} from '../../src/page/read-page.js'

const story = [
  'The ferry between the two islands will stop running in May, the harbour board said on Monday after a long meeting.',
  '“We have no money for a new engine,” said Mara Lindqvist, who has run the board since 2015 and will leave it in June.',
  'About 300 people cross every day, most of them on their way to school or to the cannery on the mainland side of the bay.',
  'A bridge was planned in 1998 and given up two years later, when the county found that the ground would not carry it.'
].map(text => `<p>${text}</p>`)

function read(box: string, place: 'among' | 'after'): PageReading {
  const at = place === 'among' ? 2 : story.length
  return readPage(hastFromHtml(`<!doctype html><html lang="en"><head><title>Ferry to stop in May - The Islander</title>
<meta property="og:site_name" content="The Islander"></head><body><main><article><h1>Ferry to stop in May</h1>
${[...story.slice(0, at), box, ...story.slice(at)].join('')}</article></main></body></html>`))
}

const boxes: Array<[kind: string, html: string]> = [
  ['house','<aside class="podcast-promo"><h3>The Harbour Podcast</h3><p>New every Thursday: stories from the islands.</p><a href="/podcast">Listen now</a></aside>'],
  ['house','<section class="magazine-issue"><h3>In this month’s issue</h3><p>The end of the ferry</p><a href="/magazine/june">See the issue</a></section>'],
  ['house','<div class="shop-promo"><h3>From our shop</h3><p>The lighthouse poster, £12</p><a href="/shop">Shop now</a></div>'],
  ['app','<div class="app-download"><h4>Get our app</h4><p>News on the go.</p><a href="https://apps.apple.com/app/1">App Store</a> <a href="https://play.google.com/store/apps/details?id=1">Google Play</a></div>'],
  ['app','<div><a href="https://apps.apple.com/app/1">Download for iPhone</a></div>'],
  ['event','<div class="events"><h3>Upcoming events</h3><ul><li><a href="/event/1">12 June: Book club at the pier</a></li><li><a href="/event/2">20 June: Meet the editors</a></li></ul></div>'],
  ['affiliate','<div class="product-card"><h4>Storm lamp 300</h4><span>$29.99</span> <a href="https://www.amazon.com/dp/1?tag=isl-20">Buy at Amazon</a></div>'],
  ['alerts','<div class="notification-prompt"><p>Would you like to receive breaking news alerts?</p><button>Allow</button><button>No thanks</button></div>'],
  ['adblock','<div class="modal"><h3>Ad blocker detected</h3><p>Please turn off your ad blocker, as ads pay for our reporting.</p><button>I turned it off</button></div>'],
  ['sponsored','<div class="OUTBRAIN"><div>Recommended by Outbrain</div><ul><li><a href="https://x.example/1">Ten foods that doctors never eat again</a></li><li><a href="https://x.example/2">The car that everybody wants this year</a></li></ul></div>'],
  ['sponsored','<section><h3>Sponsored</h3><a href="https://x.example/1">Why this bank pays you back for every ride</a><span>Acme Bank</span></section>'],
  ['related','<div class="most-read"><h3>Most read</h3><ol><li><a href="/1">Cannery to hire forty for the summer</a></li><li><a href="/2">Storm closes the pier for a week</a></li></ol></div>'],
  ['related','<div class="block related_posts with_ajax_pagination"><h4>More from the harbour</h4><div><h3><a href="/1">Cannery to hire forty for the summer</a></h3></div><div><h3><a href="/2">Storm closes the pier for a week</a></h3></div></div>'],
  ['related','<div id="more-reviews"><h4>More reviews</h4><ul><li><a href="/1">The Gull Inn: a good soup, and a long wait for it</a></li><li><a href="/2">The Anchor: the best view of the bay, and cold chips</a></li></ul></div>'],
  ['newsletter','<div class="box"><h3>The morning letter</h3><p>All you need to know about the islands, every day at six.</p><form action="/nl"><input type="email" placeholder="you@example.com"><input type="submit" value="Sign up"></form></div>'],
  ['newsletter','<form action="https://x.us1.list-manage.com/subscribe"><label>Email address</label><input type="email"><button>Subscribe</button></form>'],
  ['subscription','<div class="paywall"><h2>Keep reading for £1</h2><ul><li>Unlimited articles</li><li>The crossword</li><li>Cancel any time</li></ul><a href="/subscribe">See all offers</a><p>Already a subscriber? <a href="/login">Log in</a></p></div>'],
  ['subscription','<div><a href="/subscribe"><img alt=""> Subscribe from £2 a week</a></div>'],
  ['donation','<div class="callout"><p><b>Independent. Local. Yours.</b></p><p>Help us keep it that way.</p><a href="/donate">Give now</a></div>'],
  ['contact','<p><i>Do you have a story for us? <a href="mailto:tips@islander.example">tips@islander.example</a></i></p>'],
  ['social-follow','<div class="social"><h4>Follow us</h4><ul><li><a href="https://facebook.com/isl">Facebook</a></li><li><a href="https://twitter.com/isl">Twitter</a></li><li><a href="https://instagram.com/isl">Instagram</a></li></ul></div>'],
  ['registration','<div class="regwall"><h3>Create a free account</h3><p>Save stories and comment.</p><form><input placeholder="Email"><button>Continue</button></form><p>Already have an account? <a href="/login">Sign in</a></p></div>']
]

test.each(boxes)('a %s is one unit, among the paragraphs and after them: %s', (kind, html) => {
  for (const place of ['among', 'after'] as const) {
    const {promotions, decisions} = read(html, place)
    const others = decisions.length - story.length - 1
    expect(promotions.map(({unit, blocks}) => [unit.kind, blocks.length])).toEqual([[kind, others]])
    expect(decisions.filter(({verdict}) => verdict === 'story').length).toBeGreaterThanOrEqual(story.length)
  }
})

test('sums of a gift to choose from are no offers, and neither is what a shop asks for a thing', () => {
  const gift = read('<section class="donate"><h3>Support The Islander</h3><p>Will you make a gift today?</p><p>$25 $50 $100 Other</p><a href="/donate">Donate now</a></section>', 'after')
  const lamp = read('<div class="product-card"><h4>Storm lamp 300</h4><span>$29.99</span> <a href="https://www.amazon.com/dp/1?tag=isl-20">Buy at Amazon</a></div>', 'after')
  expect([gift, lamp].map(({promotions}) => promotions.map(({unit}) => [unit.kind, unit.offers]))).toEqual([[['donation', []]], [['affiliate', []]]])
})
