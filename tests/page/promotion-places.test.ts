import {expect, test} from 'vitest'
import {story, unitsOf} from './islander.js'

/** A page with a story, and what stands beside it and at its foot. */
function page(beside: string, footer = ''): string {
  return `<head><meta property="og:site_name" content="The Islander"></head><body><main><article><h1>Ferry to stop in May</h1>${story.join('')}</article>
    <div class="side">${beside}</div></main><footer>${footer}</footer></body>`
}

const titles = ['Deckhand for the summer boat, Northpier Lines', 'Bookkeeper in the harbour office, two days a week', 'Night baker wanted on the quay, rooms above the shop']

test.each<[string, string, Array<[string, string[]]>]>([
  ['cards of copy and a button are a unit each, of the kind that both lead to',
    `<ul><li><div><p><a href="https://shop.islander.example/">The Islander for your kitchen wall</a></p><div><a href="https://shop.islander.example/">Discover</a></div></div></li>
      <li><div><p><a href="https://twitter.com/islander">The harbour, minute by minute</a></p><div><a href="https://twitter.com/islander">Follow</a></div></div></li>
      <li><div><p><a href="/newsletters">Six letters about life at sea</a></p><div><a href="/newsletters">Register</a></div></div></li>
      <li><div><p><a href="/mobile/">The tide tables in your pocket</a></p><div><a href="/mobile/">Download</a></div></div></li></ul>`,
    [['house', ['The Islander for your kitchen wall', 'Discover']], ['social-follow', ['The harbour, minute by minute', 'Follow']],
      ['newsletter', ['Six letters about life at sea', 'Register']], ['app', ['The tide tables in your pocket', 'Download']]]],
  ['titles that lead to nothing but jobs are of the publisher’s other services',
    `<div><p><a href="https://jobs.islander.example/">Work on the islands</a></p><ul>${titles.map((title, at) => `<li><h4><a href="https://jobs.islander.example/${at}/a-job-with-a-long-name">${title}</a></h4></li>`).join('')}</ul></div>`,
    [['house', ['Work on the islands', ...titles]]]],
  ['so are short entries, with the tabs and the search over them',
    `<div><ul class="tab-nav"><li><a href="#a">Newest</a></li><li><a href="#b">All</a></li></ul><form><input type="search" placeholder="Search"></form>
      <ul><li><a href="/jobs/sea">At sea</a></li><li><a href="/jobs/land">On land</a></li><li><a href="/jobs/office">In the office</a></li></ul></div>`,
    [['house', ['Newest', 'All', 'Search', 'At sea', 'On land', 'In the office']]]],
  ['a heading to stay connected is over every way to do so',
    `<div><h3>Stay connected with The Islander</h3><ul><li><a href="/feeds">Subscribe to RSS feeds</a></li><li><a href="/letters">Sign up for newsletters</a></li>
      <li><a href="/m">Read us on your phone</a></li><li><a href="https://facebook.com/islander">Become a fan of The Islander</a></li><li><a href="https://twitter.com/islander">Get Islander updates</a></li></ul></div>`,
    [['social-follow', ['Stay connected with The Islander', 'Subscribe to RSS feeds', 'Sign up for newsletters', 'Read us on your phone', 'Become a fan of The Islander', 'Get Islander updates']]]],
  ['a link that says to follow somebody is known by where it leads',
    '<div><a href="https://twitter.com/islanderboats">Follow @islanderboats</a></div>',
    [['social-follow', ['Follow @islanderboats']]]],
  ['a box named for advertising is the whole of a place, with nothing that stands beside it',
    `<div><div class="ad-slot"><p>Advertisement</p></div><div><h4>Pictures</h4><ul>${titles.slice(0, 2).map(title => `<li><a href="/a-story-of-some-words">${title}</a></li>`).join('')}</ul></div></div>`,
    [['advertisement', ['Advertisement']], ['related', ['Pictures', ...titles.slice(0, 2)]]]],
  ['who supports a place that a script fills stands over an advertisement',
    '<div class="ad-box"><p>Supported by</p></div>',
    [['advertisement', ['Supported by']]]],
  ['choices about advertising stand at a place of it',
    '<table><tr><td><a href="https://ads.example/why">AdChoices</a></td></tr></table>',
    [['advertisement', ['AdChoices']]]],
  ['a label under the one headline of a headed section says that it was paid for',
    `<div><h3>Homes</h3><div class="m"><p><a href="/x/why-more-and-more-people-live-on-boats">Why more and more people live on boats</a></p></div><div>Advertisement</div>
      <h3>Alerts</h3><p>The news, straight from our desk.</p></div>`,
    [['sponsored', ['Homes', 'Why more and more people live on boats', 'Advertisement']]]],
  ['a label of a place says nothing of lists that stand beside it',
    `<div><div><h4>Most read</h4><ul>${titles.slice(0, 2).map(title => `<li><a href="/2026/a-story-of-some-words">${title}</a></li>`).join('')}</ul></div><div><p>Ads by Ropeworks</p></div></div>`,
    [['related', ['Most read', ...titles.slice(0, 2)]], ['advertisement', ['Ads by Ropeworks']]]],
  ['what stands in the small box of a label of paid matter is paid for, however short it is',
    '<div><h4>Partner offers</h4><ul><li><a href="https://rope.example">Save on rope</a></li><li><a href="https://keel.example">Free boat quotes</a></li></ul></div>',
    [['sponsored', ['Partner offers', 'Save on rope', 'Free boat quotes']]]],
  ['what is pressed decides for a letter that nothing but its signature names',
    `<div><h4>Dear reader,</h4><p>We hope that you subscribe, so that the harbour is watched.</p><div>Monthly €9</div><div>Annual €90</div><a href="/p">View plans</a><p>A letter from the editor</p></div>`,
    [['subscription', ['Dear reader,', 'We hope that you subscribe, so that the harbour is watched.', 'Monthly €9', 'Annual €90', 'View plans', 'A letter from the editor']]]],
  ['a field that shows an address is for one',
    '<div><p>Letters from the quay</p><p>Now and then, when there is something to say.</p><form><input type="text" placeholder="you@boat.example"><button>Sign up</button></form></div>',
    [['newsletter', ['Letters from the quay', 'Now and then, when there is something to say.', 'you@boat.example Sign up']]]],
  ['a heading that leads on elsewhere opens a box of a form where no titles follow',
    '<div><h4>Discover more from The Islander</h4><p>Tides and people, most Tuesdays</p><form><input type="email" placeholder="Email"><button>Subscribe</button></form></div>',
    [['newsletter', ['Discover more from The Islander', 'Tides and people, most Tuesdays', 'Email Subscribe']]]],
  ['a line of links to platforms asks to follow, though its first word is none',
    '<div><a href="https://twitter.com/islander">@islander</a> on Twitter, become a fan on <a href="https://facebook.com/islander">Facebook</a></div>',
    [['social-follow', ['@islander on Twitter, become a fan on Facebook']]]],
  ['a row of services of the paper is no menu',
    '<div><p><a href="/s/1">Subscribe</a> | <a href="/s/2">Renew</a> | <a href="/s/3">Give a gift</a> | <a href="/s/4">Change address</a></p></div>',
    [['subscription', ['Subscribe | Renew | Give a gift | Change address']]]],
  ['a field that only its value names is in the form of its button',
    '<div><h3>Newsletters</h3><form><p><input type="text" value="E-mail address"></p><p><label><input type="checkbox"> Harbour news</label></p><p><button>Sign up</button></p></form></div>',
    [['newsletter', ['Newsletters', 'Harbour news', 'Sign up']]]],
  ['a search and a link to jobs are of the publisher’s other services',
    '<div><h4>Islander jobs</h4><form><input type="search" placeholder="Find your next job"><button>Search</button></form><p><a href="https://jobs.islander.example/">Browse all jobs</a></p></div>',
    [['house', ['Islander jobs', 'Find your next job Search', 'Browse all jobs']]]],
  ['a link to where one gives asks to give',
    '<div><a href="https://pledge.islander.example">Pledge</a></div>',
    [['donation', ['Pledge']]]],
  ['copy over a list stands with the buttons in it',
    '<div><h4>The Islander</h4><p>Read it as it was printed, on any device.</p><ul><li><a href="/s/1">Subscribe</a></li><li><a href="/l">Log in</a></li></ul></div>',
    [['subscription', ['The Islander', 'Read it as it was printed, on any device.', 'Subscribe', 'Log in']]]],
  ['a paid headline with a price asks for nothing itself',
    `<div class="ob-widget"><div>You may like</div><div><a href="https://ob.example/1">This hearing aid is made by a clockmaker from the coast</a></div>
      <div><a href="https://ob.example/2">Born before 1966? Cover for your boat from £7 a month</a></div><div><a href="https://ob.example/3">The gardening shoe that sailors wear at home</a></div></div>`,
    [['sponsored', ['You may like', 'This hearing aid is made by a clockmaker from the coast', 'Born before 1966? Cover for your boat from £7 a month', 'The gardening shoe that sailors wear at home']]]],
  ['a label of advertising is of its place, whatever is asked under it',
    '<div><h4>Notices</h4><p>ADVERTISEMENT</p><p><a href="https://facebook.com/islander">Like us on Facebook!</a></p></div>',
    [['advertisement', ['ADVERTISEMENT']], ['social-follow', ['Like us on Facebook!']]]],
  ['a dialog that asks for an address has its ways out',
    `<div><h4>The Islander by mail</h4><p>Tides and people, most Tuesdays</p><p>Over 9,000 readers</p><form><input type="email"><button>Subscribe</button></form>
      <a href="#">Continue reading</a><p>Already have an account? <a href="/l">Sign in</a></p></div>`,
    [['newsletter', ['The Islander by mail', 'Tides and people, most Tuesdays', 'Over 9,000 readers', 'Subscribe', 'Continue reading', 'Already have an account? Sign in']]]],
  ['a button beside the list of a menu is none of its entries',
    '<nav><ul><li><a href="/a">Data</a></li><li><a href="/b">Impact</a></li><li><a href="/c">About</a></li><li><a href="/d">Contact</a></li></ul><div><a href="https://give.islander.example">Donate</a></div></nav>',
    [['donation', ['Donate']]]],
  ['copy that speaks to the reader asks for what it leads to',
    '<div><p>You pay for the boats that we send out, or nobody does. If you like what you read, <a href="/donate">pass the hat</a> with our support in it.</p></div>',
    [['donation', ['You pay for the boats that we send out, or nobody does. If you like what you read, pass the hat with our support in it.']]]],
  ['an entry of a menu with a price is an offer',
    '<ul><li><a href="/1">News</a></li><li><a href="/2">Boats</a></li><li><a href="/3">People</a></li><li><a href="/subscribe">Subscribe from £1</a></li></ul>',
    [['subscription', ['Subscribe from £1']]]],
  ['a line that says to follow somebody stands over links to platforms',
    '<div><div>Follow TI</div><ul><li><a href="/alerts">Alerts</a></li><li><a href="https://twitter.com/ti">Twitter</a></li><li><a href="https://facebook.com/ti">Facebook</a></li></ul></div>',
    [['social-follow', ['Follow TI', 'Alerts', 'Twitter', 'Facebook']]]],
  ['what a heading names is all that a box of two or three lines holds',
    '<div><h4>Latest issue</h4><ul><li><a href="/monthly/may/a-year-of-storms-and-boats">The Islander Monthly, a year of storms and boats</a></li></ul><a href="/monthly">Look inside</a></div>',
    [['house', ['Latest issue', 'The Islander Monthly, a year of storms and boats', 'Look inside']]]],
  ['a card that leads to the front page of another host of the site is of a service',
    '<div><div>Your notices</div><div><p><a href="http://notices.islander.example/">Place yours in The Islander, from boats to births</a></p></div></div><p><a href="http://islander.example/a">a</a></p><p><a href="http://islander.example/b">b</a></p>',
    [['house', ['Your notices', 'Place yours in The Islander, from boats to births']]]],
  ['services of the paper under its name are one offer',
    '<div><h4>Subscribe to The Islander</h4><ul><li><a href="/s/1">Subscribe</a></li><li><a href="/s/2">Give a gift</a></li><li><a href="/s/3">Renew</a></li><li><a href="/s/4">Customer service</a></li></ul></div>',
    [['subscription', ['Subscribe to The Islander', 'Subscribe', 'Give a gift', 'Renew', 'Customer service']]]],
  ['a heading that names a product is of what its box asks for',
    '<div><h4>Islander magazine</h4><p>On the cover: the herring wars</p><p><a href="/s/1">Subscribe today</a></p></div>',
    [['subscription', ['Islander magazine', 'On the cover: the herring wars', 'Subscribe today']]]],
  ['what a platform shows of the publication is in its box',
    '<div><h3>Find us on Facebook</h3><div><p><a href="https://www.facebook.com/islander">The Islander</a></p><p>12,345 people like The Islander.</p></div></div>',
    [['social-follow', ['Find us on Facebook', 'The Islander', '12,345 people like The Islander.']]]]
])('%s', (_, beside, expected) => {
  expect(unitsOf(page(beside))).toEqual(expected)
})

test('cards whose titles and links lead to stories ask for nothing', () => {
  const cards = titles.map(title => `<li><div><h4><a href="/news/a-story-of-some-words">${title}</a></h4><p><a href="/news/a-story-of-some-words">Read more</a></p></div></li>`)
  expect(new Set(unitsOf(page(`<ul>${cards.join('')}</ul>`)).map(([kind]) => kind))).toEqual(new Set(['related']))
})

test('links of a footer to jobs and to choices about advertising are furniture', () => {
  const jobs = ['Find a job', 'Post a job', 'Job alerts'].map(label => `<li><a href="/jobs/x">${label}</a></li>`).join('')
  expect(unitsOf(page('', `<ul>${jobs}</ul><p><a href="/privacy">Privacy policy</a></p><p><a href="/ads">AdChoices</a></p>`))).toEqual([])
})

test('a verdict in a box of its own, with a link to how it came about, is no call', () => {
  const verdict = `<section class="verdict"><h4>Our verdict</h4><p>${'This is a game of the kind that people play on long crossings, and it knows what made the games of our youth so hard and so good. '.repeat(2)}</p>
    <p><a href="/about-games">About these reviews</a></p></section>`
  expect(unitsOf(page(verdict)).map(([kind]) => kind)).not.toContain('house')
})

/** The page, with what stands at the end of its story. */
function closedBy(line: string): string {
  return `<body><main><article><h1>Ferry to stop in May</h1>${story.join('')}${line}</article></main></body>`
}

test.each<[string, string, Array<[string, string[]]>]>([
  ['a line that closes a story with the address of its writer is there to be written to',
    '<p>Ana Reyes can be reached at areyes@post.example.</p>',
    [['contact', ['Ana Reyes can be reached at areyes@post.example.']]]],
  ['a line that closes a story with the publication’s own podcast is of that',
    '<p>Catch up on the ferry with our reporters on our weekly podcast, “Low Water.”</p>',
    [['house', ['Catch up on the ferry with our reporters on our weekly podcast, “Low Water.”']]]],
  ['what a story says of an address is story',
    '<p>The board can be reached at board@harbour.example, said Lindqvist, by all who want to buy the boat.</p>',
    []]
])('%s', (_, line, expected) => {
  expect(unitsOf(closedBy(line))).toEqual(expected)
})

test('a row of sections is a menu, though one may subscribe there', () => {
  expect(unitsOf(page('<div><p><a href="/news">News</a> | <a href="/sport">Sport</a> | <a href="/jobs">Jobs</a> | <a href="/subscribe">Subscribe</a></p></div>'))).toEqual([])
})

test('what tells of a site at length asks for nothing where it ends in how to reach it', () => {
  const about = '<p>The Islander is the first source of news for the outer islands. It has told of boats and those who mend them since 1921. Its desk is on the quay, and its press in the old cannery. For inquiries contact us at desk@islander.example.</p>'
  expect(unitsOf(page('', `<div>${about}</div>`))).toEqual([])
})

test('a title in a menu that leads to no platforms is of the menu', () => {
  const entries = ['Forum', 'Members', 'Clubs', 'Contact'].map(label => `<li><a href="/${label.toLowerCase()}">${label}</a></li>`).join('')
  expect(unitsOf(page(`<nav><ul><li>Connect<ul>${entries}</ul></li></ul></nav>`))).toEqual([])
})

test('a menu that ends before a button is not beside it', () => {
  const menu = ['News', 'Sport', 'Business', 'Opinion'].map(label => `<li><a href="/${label.toLowerCase()}">${label}</a></li>`).join('')
  expect(unitsOf(`<body><div><ul>${menu}</ul><div><a href="/donate">Donate</a></div></div><main><article><h1>Ferry to stop in May</h1>${story.join('')}</article></main></body>`))
    .toEqual([['donation', ['Donate']]])
})
