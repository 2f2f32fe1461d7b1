import {expect, test} from 'vitest'
import {readPage} from '../../src/page/read-page.js'
import {hastFromHtml} from '../../src/parse/hast-tree.js'
import {story, unitsOf} from './islander.js'

/** A page as content management systems give it: a menu, a story, and what is asked for, inside the story, beside it or in the footer. */
function page({inside = '', beside = '', footer = ''}: {inside?: string; beside?: string; footer?: string}): string {
  return `<head><meta property="og:site_name" content="The Islander"></head><body><header><nav><ul><li><a href="/news">News</a><li><a href="/sport">Sport</a><li><a href="/weather">Weather</a></ul></nav></header>
    <main><article class="post"><h1>Ferry to stop in May</h1><div class="entry-content">${story.slice(0, 2).join('')}${inside}${story.slice(2).join('')}</div></article>
    <aside class="sidebar">${beside}</aside></main>
    <footer>${footer}<ul><li><a href="/about">About us</a><li><a href="/jobs">Jobs</a><li><a href="/terms">Terms</a></ul><p>© 2026 The Islander. All rights reserved.</p></footer></body>`
}

/** Kind and copy of each unit that is not a list of other stories. */
function appealsOf(html: string): Array<[string, string[]]> {
  return unitsOf(html).filter(([kind]) => kind !== 'related')
}

const links = (...labels: string[]): string => labels.map(label => `<li><a href="https://${label.toLowerCase().replaceAll(' ', '')}.example/islander">${label}</a></li>`).join('')

test.each<[string, string, Array<[string, string[]]>]>([
  ['a list of platforms is one unit, whatever else stands in it',
    `<div class="social"><h4>Follow us</h4><ul>${links('Facebook', 'Twitter', 'Our podcast', 'YouTube', 'RSS')}</ul></div>`,
    [['social-follow', ['Follow us', 'Facebook', 'Twitter', 'Our podcast', 'YouTube', 'RSS']]]],
  ['a list of platforms has its title, however long',
    `<div class="social"><h4>Connect with the people of The Islander</h4><ul>${links('Facebook', 'Twitter', 'Instagram')}</ul></div>`,
    [['social-follow', ['Connect with the people of The Islander', 'Facebook', 'Twitter', 'Instagram']]]],
  ['entries of a list that ask to follow, or lead to a platform, are one unit',
    `<div class="social"><h4>Connect with us</h4><ul><li><a href="https://facebook.com/islander">Like us on Facebook</a></li>
      <li><a href="https://youtube.com/islander">Watch us on YouTube</a></li><li><a href="/newsletters">Get our newsletter</a></li></ul></div>`,
    [['social-follow', ['Connect with us', 'Like us on Facebook', 'Watch us on YouTube', 'Get our newsletter']]]],
  ['who writes a newsletter, and when it comes, is in it',
    `<div class="newsletter"><h4>Harbour Light</h4><p>Written by Ana Reyes</p><form><input type="email" placeholder="Email"><button>Get it</button></form></div>`,
    [['newsletter', ['Harbour Light', 'Written by Ana Reyes', 'Email Get it']]]],
  ['profiles on platforms are there to be followed, though one may write an e-mail beside them',
    `<ul><li><a href="https://facebook.com/islander">Facebook</a></li><li><a href="https://twitter.com/islander">Twitter</a></li>
      <li><a href="mailto:us@islander.example">Email</a></li><li><a href="https://youtube.com/islander">YouTube</a></li></ul>`,
    [['social-follow', ['Facebook', 'Twitter', 'Email', 'YouTube']]]],
  ['what copies a link shares the story',
    `<ul>${links('Facebook', 'Twitter', 'Copy link')}</ul>`,
    []],
  ['all of a form belongs to what it is there for',
    `<div class="widget newsletter"><h3>Get the ferry letter</h3><form><input type="email" placeholder="Email">
      <p>Topics</p><ul><li><label>Harbours</label></li><li><label>Schools</label></li><li><label>Politics</label></li></ul><button>Sign up</button></form></div>`,
    [['newsletter', ['Get the ferry letter', 'Email', 'Topics', 'Harbours', 'Schools', 'Politics', 'Sign up']]]],
  ['a form that asks where to send the paper belongs to the heading over it',
    `<div class="order"><h4>Subscribe</h4><p>Ten issues a year for half the price.</p><form><div><input placeholder="Name"></div><div><input placeholder="Street"></div>
      <div><input placeholder="City"></div><div><input placeholder="Email"></div><div><button>Next</button></div></form></div>`,
    [['subscription', ['Subscribe', 'Ten issues a year for half the price.', 'Name', 'Street', 'City', 'Email', 'Next']]]],
  ['what a platform shows of the publication is asked to be followed',
    `<div class="w"><h3>The Islander on Facebook</h3><div class="fb-page"><blockquote><a href="https://facebook.com/islander">The Islander</a></blockquote></div></div>`,
    [['social-follow', ['The Islander on Facebook', 'The Islander']]]],
  ['each label of an advertisement is a slot of its own',
    '<div class="slot"><p>Advertisement</p></div><div class="slot"><p>Advertisement</p></div>',
    [['advertisement', ['Advertisement']], ['advertisement', ['Advertisement']]]],
  ['each label of paid matter is a teaser of its own',
    `<article><div>Sponsored</div><h3><a href="https://sofas.example/1">Ten sofas for a small cabin</a></h3></article>
      <article><div>Sponsored</div><h3><a href="https://boots.example/2">Boots that a sailor buys</a></h3></article>`,
    [['sponsored', ['Sponsored', 'Ten sofas for a small cabin']], ['sponsored', ['Sponsored', 'Boots that a sailor buys']]]],
  ['a headed section before that of the form is none of its own',
    `<div class="rail"><div><h2>Harbours</h2><h3><a href="/map">A map of every pier on the coast</a></h3></div>
      <div><h2>Newsletter</h2><p>Get the ferry letter in your inbox.</p><form><input type="email" placeholder="Email"><button>Sign up</button></form></div></div>`,
    [['newsletter', ['Newsletter', 'Get the ferry letter in your inbox.', 'Email Sign up']]]],
  ['a heading at the end of one box is no title of the next',
    `<div class="row"><div><h3>About us</h3><h4>We have covered the islands since 1974</h4></div><div><h3>Follow us</h3><ul>${links('Facebook', 'Twitter')}</ul></div></div>`,
    [['social-follow', ['Follow us', 'Facebook', 'Twitter']]]],
  ['one box under one heading asks for one thing, whatever its copy speaks of',
    `<div class="call"><h3>Become a member</h3><p>Members get the almanac and a seat at our summer talks.</p><p>From £4 a month.</p><p><a href="/membership">Join now</a></p></div>`,
    [['donation', ['Become a member', 'Members get the almanac and a seat at our summer talks.', 'From £4 a month.', 'Join now']]]],
  ['links for two things under one heading are two units',
    `<div class="call"><h3>Subscribe</h3><ul><li><a href="/newsletter">Sign up for our weekly newsletter</a></li><li><a href="https://twitter.com/islander">Follow us on Twitter</a></li></ul></div>`,
    [['newsletter', ['Subscribe', 'Sign up for our weekly newsletter']], ['social-follow', ['Follow us on Twitter']]]],
  ['a letter is one unit from its salutation to its signature',
    `<div class="letter"><p>Dear reader,</p><p>This winter we sent a reporter to every meeting of the harbour board.</p>
      <p>No one else was there. Work like that is paid for by people like you.</p><p><a href="/donate">Donate</a></p><p>Ana Reyes, editor</p></div>`,
    [['donation', [
      'Dear reader,', 'This winter we sent a reporter to every meeting of the harbour board.',
      'No one else was there. Work like that is paid for by people like you.', 'Donate', 'Ana Reyes, editor'
    ]]]],
  ['the title of a column of links in a footer is navigation',
    '<div class="column"><h4>Subscribe</h4><ul><li><a href="/print">Print edition</a></li><li><a href="/gift">Gifts</a></li><li><a href="/archive">Archive</a></li><li><a href="/help">Help</a></li></ul></div>',
    []],
  ['what else the publisher sells is known by where its box leads',
    '<div class="promo"><h3>In the June issue</h3><p>The last lighthouse keeper</p><p>Who owns the seabed?</p><a href="/magazine/june">Buy it</a></div>',
    [['house', ['In the June issue', 'The last lighthouse keeper', 'Who owns the seabed?', 'Buy it']]]],
  ['an app is known by the shops that its list leads to',
    '<div class="column"><h4>Our apps</h4><ul><li><a href="https://apps.apple.com/app/1">iPhone</a></li><li><a href="https://play.google.com/store/apps/1">Android</a></li></ul></div>',
    [['app', ['Our apps', 'iPhone', 'Android']]]],
  ['a prompt to comment asks for a comment alone',
    '<div class="comments"><h3>Join the conversation</h3><p>Share your thoughts and debate the news of the day</p></div>',
    []]
])('%s', (_, beside, units) => {
  expect(appealsOf(page({beside}))).toEqual(units)
})

test('a slot beside a story that speaks to its reader is a slot', () => {
  const advice = ['If you cross in winter, take a coat with you and tell somebody when you will be back on the other side.',
    'You should bring your own water, for the kiosk on your side of the strait has been closed since your last visit.',
    'Your ticket is good for a day, and you can change it once if you ask before your boat has left the pier.']
  const html = `<body><main><article><h1>How to cross in winter</h1>${advice.map(text => `<p>${text}</p>`).join('')}</article><div class="ad">Advertisement</div></main></body>`
  expect(appealsOf(html)).toEqual([['advertisement', ['Advertisement']]])
})

/** Copy of each list of other stories, and of each line that leads to one. */
function relatedOf(html: string): string[][] {
  return readPage(hastFromHtml(html), {url: 'https://islander.example/news/ferry'}).promotions
    .filter(({unit}) => unit.kind === 'related')
    .map(({blocks}) => blocks.map(block => block.text))
}

test.each([
  ['English', 'Go deeper: ', 'The cannery that never closed its doors'],
  ['German', 'Dazu passend: ', 'Die Fischfabrik, die niemals schloss'],
  ['French', 'Retrouvez notre dossier : ', 'La conserverie qui n’a jamais fermé'],
  ['Spanish', 'Le puede interesar: ', 'La conservera que nunca cerró sus puertas'],
  ['Italian', 'Approfondimento: ', 'La conserviera che non chiuse mai'],
  ['Portuguese', 'Leia também: ', 'A conserveira que nunca fechou as portas'],
  ['Swedish', 'Läs också: ', 'Fabriken som aldrig stängde sina portar'],
  ['Russian', 'Читайте также: ', 'Завод, который никогда не закрывался']
])('a label with a colon before the title of another page leads there: %s', (_, label, title) => {
  expect(relatedOf(page({inside: `<p><strong>${label}</strong><a href="/news/cannery">${title}</a></p>`}))).toEqual([[label + title]])
})

test.each([
  ['a source of another site', '<p>Source: <a href="https://board.example/accounts">Accounts of the harbour board for 2019</a></p>'],
  ['a place on the same page', '<p>Below: <a href="#tables">The tables that the board did not show</a></p>'],
  ['a sentence after the link', '<p>The board: <a href="/board">nine men and one woman</a> who meet in the customs house on Mondays.</p>']
])('%s stays with the story', (_, inside) => {
  expect(relatedOf(page({inside}))).toEqual([])
})

test('a label of paid matter ends the list of stories before it', () => {
  const beside = `<div><div>Most read</div><p><a href="/f/2">The cannery that never closed its doors</a></p><p><a href="/f/3">A winter on the northern rock, in pictures</a></p>
    <div>Sponsored content</div><p><a href="https://sofas.example/1">Ten sofas for a small cabin by the sea</a></p></div>`
  expect(relatedOf(page({beside}))).toEqual([['Most read', 'The cannery that never closed its doors', 'A winter on the northern rock, in pictures']])
  expect(appealsOf(page({beside}))).toEqual([['sponsored', ['Sponsored content', 'Ten sofas for a small cabin by the sea']]])
})

test('each short heading in a box of lists opens a list', () => {
  const beside = `<div><h3>Most read</h3><p><a href="/f/2">The cannery that never closed its doors</a></p><p><a href="/f/3">A winter on the northern rock, in pictures</a></p>
    <h3>Crime</h3><p><a href="/f/4">A boat without lights was seen off the cape</a></p><p><a href="/f/5">Who took the bell of the old lifeboat?</a></p></div>`
  expect(relatedOf(page({beside}))).toEqual([
    ['Most read', 'The cannery that never closed its doors', 'A winter on the northern rock, in pictures'],
    ['Crime', 'A boat without lights was seen off the cape', 'Who took the bell of the old lifeboat?']
  ])
})

test('two boxes of one kind in a row are two units, each under its heading', () => {
  const box = (name: string): string => `<div><h3>${name}</h3><p>Sign up for our newsletter.</p><a href="/nl">Sign up</a></div>`
  expect(appealsOf(page({footer: `<div class="newsletters">${box('The morning letter')}${box('Get the tide letter')}</div>`})).map(([kind, [title]]) => [kind, title]))
    .toEqual([['newsletter', 'The morning letter'], ['newsletter', 'Get the tide letter']])
})

test('buttons for two things side by side are two units, though a list for navigation follows', () => {
  const footer = '<div class="cta"><div><a href="/subscribe">Subscribe today</a></div><div><a href="/donate">Donate now</a></div></div><p>1 Quay Road</p>'
  expect(appealsOf(page({footer}))).toEqual([['subscription', ['Subscribe today']], ['donation', ['Donate now']]])
})

test('beside a login, what one may subscribe to is navigation', () => {
  const footer = '<div class="bar"><div><a href="/subscribe">Subscribe</a></div><div><a href="/login">Sign in</a></div></div>'
  expect(appealsOf(page({footer}))).toEqual([])
})

test('a lone button and a box under its own heading are two units', () => {
  const footer = '<div class="bar"><a href="/donate">Donate</a></div><div class="box"><h3>Support our work</h3><p>We depend on our readers.</p><a href="/donate">Give now</a></div>'
  expect(appealsOf(page({footer}))).toEqual([['donation', ['Donate']], ['donation', ['Support our work', 'We depend on our readers.', 'Give now']]])
})

test('a list of linked titles has the heading that opens its box', () => {
  const inside = '<div><h4>Dossier Fähre</h4><ul><li><a href="/f/2">Die Fischfabrik, die niemals schloss</a></li><li><a href="/f/3">Ein Winter auf dem nördlichen Felsen</a></li></ul></div>'
  expect(relatedOf(page({inside}))).toEqual([['Dossier Fähre', 'Die Fischfabrik, die niemals schloss', 'Ein Winter auf dem nördlichen Felsen']])
})
