import {expect, test} from 'vitest'
import {readPage} from '../../src/page/read-page.js'
import {hastFromHtml} from '../../src/parse/hast-tree.js'
import {story, unitsOf} from './islander.js'

const paragraphs = [...story, '<p>A group of parents has asked the county for a bus to the bridge, which is forty minutes to the north.</p>']

/** A page whose boxes have no better names than those of a style sheet: before the story, among its paragraphs and after them. */
function page({before = '', inside = '', after = ''}: {before?: string; inside?: string; after?: string}): string {
  return `<head><meta property="og:site_name" content="The Islander"></head><body><div class="w">${before}
    <div class="s"><h1>Ferry to stop in May</h1><div class="t">${paragraphs.slice(0, 3).join('')}${inside}${paragraphs.slice(3).join('')}</div></div>${after}</div></body>`
}

test.each<[string, string, Array<[string, string[]]>]>([
  ['a label that goes with much is clear in a box of copy and one thing to press',
    '<div class="b"><h4>Watch a paper being made</h4><p>The press hall is open on the second Friday of the month.</p><a href="/x">RSVP</a></div>',
    [['event', ['Watch a paper being made', 'The press hall is open on the second Friday of the month.', 'RSVP']]]],
  ['what a button leads to says what its box asks for',
    '<div class="b"><p class="t1">The Early Boat</p><p>Seven things before you cross. Free.</p><a href="/newsletters/early">Sign up</a></div>',
    [['newsletter', ['The Early Boat', 'Seven things before you cross. Free.', 'Sign up']]]],
  ['an event is known by where its button leads, though one registers for much else',
    '<div class="b"><div>June 4–5</div><h3>Harbours 2026</h3><p>Two days with those who run them.</p><a href="/events/harbours">Register now</a></div>',
    [['event', ['June 4–5', 'Harbours 2026', 'Two days with those who run them.', 'Register now']]]],
  ['a button beside a link to log in is a button where its box has copy',
    '<div class="b"><h3>Read on with The Islander</h3><p>Every story, and the tide tables.</p><a href="/subscribe">Subscribe</a><p><a href="/login">Log in</a></p></div>',
    [['subscription', ['Read on with The Islander', 'Every story, and the tide tables.', 'Subscribe', 'Log in']]]],
  ['a bar in which one logs in or subscribes is navigation',
    '<div class="b"><a href="/login">Log in</a> <a href="/subscribe">Subscribe</a></div>',
    []],
  ['choices of how much and how often to give are no menu',
    `<div class="donate-block"><h3>Readers paid for this story</h3><form><div><label>Once</label></div><div><label>Monthly</label></div><div><label>Yearly</label></div>
      <p>Thank you for what you give.</p><button>Donate now</button></form></div>`,
    [['donation', ['Readers paid for this story', 'Once', 'Monthly', 'Yearly', 'Thank you for what you give.', 'Donate now']]]],
  ['a form for an address alone takes letters, whatever its button says',
    `<div class="subscribe-box"><h3>Subscribe to The Islander by e-mail</h3><p>Subscribe for free and hear of each new story.</p>
      <form><input type="email" placeholder="Your address"><button>Subscribe</button></form></div>`,
    [['newsletter', ['Subscribe to The Islander by e-mail', 'Subscribe for free and hear of each new story.', 'Your address Subscribe']]]],
  ['to stay in touch by a form is to take letters, whatever else its copy names',
    `<section class="stay-connected"><h2>Stay connected</h2><h3>Get the latest from The Islander</h3><p>Offers, upcoming events and the week’s best stories.</p>
      <form><input type="email" placeholder="Enter your email"><button>Go</button></form></section>`,
    [['newsletter', ['Stay connected', 'Get the latest from The Islander', 'Offers, upcoming events and the week’s best stories.', 'Enter your email Go']]]],
  ['another way in beside a plea is part of it',
    `<div class="o"><h2>Ad blocker on?</h2><p>The adverts pay for our boat. Please switch yours off for us.</p>
      <div><button>It is off now</button> <a href="/plus">Ad-free for £2 a month</a></div></div>`,
    [['adblock', ['Ad blocker on?', 'The adverts pay for our boat. Please switch yours off for us.', 'It is off now Ad-free for £2 a month']]]],
  ['names of platforms after a few words are there to follow',
    '<div class="f">Stay close <a href="https://instagram.com/islander">Instagram</a> <a href="https://youtube.com/islander">YouTube</a></div>',
    [['social-follow', ['Stay close Instagram YouTube']]]],
  ['a label that only a style sheet parts from the words before it is read by itself',
    '<div class="f"><span>Sign up for our</span><a href="/newsletter">Newsletter</a></div>',
    [['newsletter', ['Sign up for ourNewsletter']]]],
  ['a row of links parted by bars asks for nothing',
    '<div class="f"><p><a href="/about">About us</a> | <a href="/contact">Contact us</a> | <a href="/tips">Send us a tip</a></p></div>',
    []],
  ['a badge beside the headline of a teaser is no notice',
    `<ul><li><div><h4>Subscriber only</h4><h3><a href="/a">The last keeper of the northern light</a></h3></div></li>
      <li><div><h4>Subscriber only</h4><h3><a href="/b">Where the herring went in the nineties</a></h3></div></li></ul>`,
    [['related', ['Subscriber only', 'The last keeper of the northern light', 'Subscriber only', 'Where the herring went in the nineties']]]],
  ['the place of an advertisement ends before a list of stories',
    `<div class="c"><p>Advertisement</p><p>Keel & Sons, boat paint, 21 Quay Street</p><h4>Recent stories</h4>
      <p><a href="/a">The cannery that never closed</a></p><p><a href="/b">Who owns the seabed here?</a></p></div>`,
    [['sponsored', ['Advertisement', 'Keel & Sons, boat paint, 21 Quay Street']], ['related', ['Recent stories', 'The cannery that never closed', 'Who owns the seabed here?']]]],
  ['a label with nothing under it takes no heading of the next box',
    '<aside><div><h3>Sponsored links</h3></div></aside><aside><h3>Search the archive</h3><form><input type="search" placeholder="Search"></form></aside>',
    [['sponsored', ['Sponsored links']]]],
  ['a label may end in an ellipsis',
    '<div class="m"><p>You may also like...</p><ul><li><a href="/a">The cannery that never closed</a></li><li><a href="/b">Who owns the seabed here?</a></li></ul></div>',
    [['related', ['You may also like...', 'The cannery that never closed', 'Who owns the seabed here?']]]],
  ['what data a script keeps in a box is no name of the box',
    '<figure><div class="lead" data-sponsor="" data-livestream="" data-length="40" data-cid="7"><h3>A film of the last crossing</h3></div></figure>',
    []],
  ['what a call speaks of says what it asks for, where nothing in it is worded as usual',
    '<div class="b"><h4>Harbour tales</h4><p>Our new podcast has an episode for every light on the coast.</p><a href="/x/7">Off you go</a></div>',
    [['house', ['Harbour tales', 'Our new podcast has an episode for every light on the coast.', 'Off you go']]]],
  ['a box of furniture calls for nothing',
    '<div class="b"><h4>Your privacy</h4><p>We use cookies on every page and in every issue of our magazine.</p><a href="/cookies">Fine by me</a></div>',
    []],
  ['alerts for which one leaves an address are letters',
    '<div class="b"><h4>Sign up for breaking news alerts</h4><form><div><input type="email" placeholder="Your email address"></div><div><button>Go</button></div></form></div>',
    [['newsletter', ['Sign up for breaking news alerts', 'Your email address', 'Go']]]],
  ['the name of a site and the title of a story are no places of the site',
    `<div class="b"><p>Written by</p><a href="https://harbourmagazine.example/people/ana">Ana Reyes</a></div>
      <div class="b"><p>Kettles go cashless</p><a href="https://harbourmagazine.example/2026/charity-takes-cashless-contributions-in-kettles">November 15</a></div>`,
    []],
  ['a list in a box for paid matter is paid, whatever its label',
    '<div class="taboola"><h4>You may like</h4><ul><li><a href="https://cards.example/1">A card that costs nothing until May</a></li><li><a href="https://stairs.example/2">What a new stairlift costs in 2026</a></li></ul></div>',
    [['sponsored', ['You may like', 'A card that costs nothing until May', 'What a new stairlift costs in 2026']]]],
  ['the card of a story may end with its label',
    '<aside class="rich"><h3><a href="/a">The houses on the edge of the cliff</a></h3><div>Read more</div></aside>',
    [['related', ['The houses on the edge of the cliff', 'Read more']]]],
  ['a run of headlines has its heading and what is said of its last',
    `<section class="d"><h2>Deep dive</h2><article><h4><a href="/a">How one village fixed its own grid</a></h4><p>A ladder and eleven kilometres of cable.</p></article>
      <article><h4><a href="/b">The trouble with counting boats twice</a></h4><p>Two registers, one harbour.</p></article></section>`,
    [['related', ['Deep dive', 'How one village fixed its own grid', 'A ladder and eleven kilometres of cable.', 'The trouble with counting boats twice', 'Two registers, one harbour.']]]],
  ['who comments is no story to read',
    `<div class="comments"><ol><li><a href="/u/1">A retired mate of the old ferry</a> says:</li><li><a href="/u/2">Someone who was on the last boat</a> says:</li></ol></div>`,
    []],
  ['the stories before and after are related, though a menu leads to them',
    '<nav class="navigation post-navigation"><h2>Post navigation</h2><div><a href="/a">The cannery that never closed its doors</a></div><div><a href="/b">Who owns the seabed off the islands?</a></div></nav>',
    [['related', ['Post navigation', 'The cannery that never closed its doors', 'Who owns the seabed off the islands?']]]],
  ['a form that sends the story on may offer a letter in passing',
    `<div class="d"><h6>Send this to a friend</h6><form><p><input type="email" placeholder="Your friend’s address"></p><p><input type="email" placeholder="Your address"></p>
      <p><label>I would like to subscribe to the newsletter</label></p><p><input placeholder="Message"></p><button>Send</button></form></div>`,
    [['newsletter', ['I would like to subscribe to the newsletter']]]]
])('%s', (_, after, units) => {
  expect(unitsOf(page({after}))).toEqual(units)
})

test('a box in a bare page after the story is judged as what stands outside it', () => {
  const podcast = '<div class="p"><p>The Islander Podcast</p><p>Two reporters and a retired pilot, every Monday.</p><a href="/pod">Listen and subscribe</a></div>'
  expect(unitsOf(page({after: podcast}))).toEqual([['house', ['The Islander Podcast', 'Two reporters and a retired pilot, every Monday.', 'Listen and subscribe']]])
})

test('a call among the paragraphs is whole, with its heading and its list', () => {
  const wall = '<div class="x"><h2>Keep reading for £2 a week</h2><p>Stop whenever you like.</p><ul><li>Every story on every screen</li><li>The tide tables</li></ul><div><a href="/subscribe">Subscribe</a></div></div>'
  expect(unitsOf(page({inside: wall}))).toEqual([['subscription', ['Keep reading for £2 a week', 'Stop whenever you like.', 'Every story on every screen', 'The tide tables', 'Subscribe']]])
})

test('a section of the story with a link of its own stays with it', () => {
  const section = `<section><h2>How to register a boat</h2><p>Whoever keeps a boat over six metres has to register it with the harbour office by the end of June.</p>
    <p>“Nobody will be fined in the first year,” said Lindqvist.</p><p><a href="https://county.example/boats">Register now</a></p></section>`
  const {decisions, promotions} = readPage(hastFromHtml(page({inside: section})))
  expect(promotions).toEqual([])
  expect(decisions.filter(({verdict}) => verdict === 'story').map(({block}) => block.text)).toContain('“Nobody will be fined in the first year,” said Lindqvist.')
})

test('an entry of a menu with lists in it is an entry, whatever it asks for', () => {
  const menu = `<nav><ul><li><a href="/news">News</a><ul><li><a href="/town">Town</a></li><li><a href="/coast">Coast</a></li></ul></li>
    <li><a href="/newsletters">Sign up for newsletters</a><ul><li><a href="/paper">Print</a></li><li><a href="/tips">Send a news tip</a></li></ul></li></ul></nav>`
  expect(unitsOf(page({before: menu}))).toEqual([])
})

test('an entry of a menu that only says to connect follows nobody', () => {
  const menu = '<nav><ul><li><a href="/news">News</a></li><li><a href="#">Connect</a></li></ul></nav>'
  expect(unitsOf(page({before: menu}))).toEqual([])
})

test('a line of the house that is the story’s own says nothing of other stories', () => {
  const standards = '<p>Our standards: <a href="/standards">How The Islander works and checks</a></p>'
  expect(unitsOf(page({inside: standards}))).toEqual([])
})

test('a headline is never part of what stands beside it', () => {
  const promo = '<header class="h"><p>This page may contain affiliate links.</p></header>'
  const html = page({}).replace('<h1>', `${promo}<div class="head"><h1>`).replace('</h1>', '</h1></div><p>As an associate I earn from qualifying purchases.</p>')
  const units = unitsOf(html)
  expect(units.flatMap(([, lines]) => lines)).not.toContain('Ferry to stop in May')
  expect(units.map(([kind]) => kind)).toContain('affiliate')
})

test('copy among the paragraphs belongs to the button right under it', () => {
  const flat = '<h4>Help us tell more stories</h4><p>Our readers’ donations pay for the boat that takes us to the rock.</p><a href="/donate">Donate now</a>'
  expect(unitsOf(page({inside: flat}))).toEqual([['donation', ['Help us tell more stories', 'Our readers’ donations pay for the boat that takes us to the rock.', 'Donate now']]])
})

test.each([
  'Download the app of your carrier and turn on notifications to get alerts from the county.',
  'The newsletter, sent to your inbox every Friday, has made its founder rich.',
  'Many papers now depend on readers like you and me, and on the money of a few rich families.',
  'Follow us, the guide said, and led the group into the cave.',
  'Become a member of the club and you will never walk alone: that was the promise on the poster.',
  'Book a seat in the summer, when the bus is full.',
  'Write to us, the coast guard says, if you see oil.',
  'You can donate at any branch of the bank, and your gift is doubled until Friday.',
  'To cancel, log in to your account, choose a plan and press “Stop”. You will not be charged again.',
  'Subscribers get two more films a month under the plan, which costs $9.99 a month.',
  'Tickets are on sale now and start at $20. Doors open at 7 p.m.',
  'We asked readers to send us their photos of the storm. More than 300 did.'
])('a paragraph of the story that could be read as an appeal stays with it: %s', text => {
  expect(unitsOf(page({inside: `<p>${text}</p>`}))).toEqual([])
  const boxed = page({}).replaceAll('<p>', '<div><p>').replaceAll('</p>', '</p></div>').replace('<div class="t">', `<div class="t"><div><p>${paragraphs[0]}</p></div><div><p>${text}</p></div>`)
  expect(unitsOf(boxed)).toEqual([])
})
