import {fromHtml} from 'hast-util-from-html'
import fc from 'fast-check'
import type {Nodes} from 'hast'
import {describe, expect, it} from 'vitest'
import {readPage, type PageReading} from '../../src/page/read-page.js'
import {hastFromHtml} from '../../src/parse/hast-tree.js'
import {parseHtml} from '../../src/parse/html.js'
import {toText} from '../../src/serialize/text.js'

const paragraphs = [
  'The old bridge over the river will stay closed until spring, the council decided on Tuesday after a long debate.',
  'Engineers found cracks in two of its pillars last month, and nobody wanted to say how deep they are, or how old.',
  'Shopkeepers on the north bank fear for their winter trade, since most of their customers come on foot.'
]
const days = Array.from({length: 18}, (_, day) => `On day ${day + 1} of the closure ${day * 7 + 12} people waited for the ferry, and the last of them went home at noon.`)
const body = paragraphs.map(text => `<p>${text}</p>`).join('')

function page(main: string, head = ''): PageReading {
  return readPage(hastFromHtml(`<html lang="en"><head><title>Bridge stays closed | Example Times</title>${head}</head><body><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>${main}<footer><p>Example Times is published by the Example Press Company of Exampleton, and has been since 1901.</p></footer></body></html>`), {url: 'https://www.example.com/bridge'})
}

function story(reading: PageReading): string[] {
  return reading.decisions.filter(({verdict}) => verdict === 'story').map(({block}) => block.text)
}

/** The words of the story's nodes without what is to be skipped. */
function kept({story: nodes, skip}: PageReading): string {
  const words = (node: Nodes): string =>
    skip.has(node) ? '' : node.type === 'text' ? node.value : 'children' in node ? node.children.map(words).join(' ') : ''
  return nodes.map(words).join(' ').replace(/\s+/g, ' ').trim()
}

describe('the story of a page', () => {
  const rows: Array<[string, string, string[]]> = [
    ['paragraphs of an article', `<article><h1>Bridge stays closed</h1>${body}</article>`, paragraphs],
    ['paragraphs made of line breaks', `<div><h1>Bridge stays closed</h1><div>${paragraphs.join('<br><br>')}</div></div>`, paragraphs],
    ['sections', `<article><h1>Bridge stays closed</h1>${paragraphs.map(text => `<div class="section"><p>${text}</p></div><div class="ad-slot">Advertisement</div>`).join('')}</article>`, paragraphs],
    ['slides', `<article><h1>Bridge stays closed</h1>${paragraphs.map(text => `<div class="slide"><p>${text}</p></div>`).join('')}</article>`, paragraphs],
    ['a sub-heading and a list', `<article><h1>Bridge stays closed</h1><p>${paragraphs[0]}</p><h2>What is planned</h2><ul><li>New pillars</li><li>A ferry</li></ul><p>${paragraphs[1]}</p></article>`, [paragraphs[0]!, 'What is planned', 'New pillars', 'A ferry', paragraphs[1]!]],
    ['a block quotation with its source', `<article><h1>Bridge stays closed</h1>${body}<blockquote><p>We have no choice.</p><footer>Ada Stone, engineer</footer></blockquote><p>${paragraphs[0]}</p></article>`, [...paragraphs, 'We have no choice.', 'Ada Stone, engineer', paragraphs[0]!]],
    ['a post of a network, quoted whole', `<article><h1>Bridge stays closed</h1>${body}<div class="social-embed"><blockquote class="post"><p>No bridge, no shop.</p>— Ben Ott (@ben)</blockquote></div><p>${paragraphs[0]}</p></article>`, [...paragraphs, 'No bridge, no shop.', '— Ben Ott (@ben)', paragraphs[0]!]],
    ['a printed address', `<article><h1>Bridge stays closed</h1>${body}<p><a href="https://example.org/plan">https://example.org/plan</a></p><p>${paragraphs[0]}</p></article>`, [...paragraphs, 'https://example.org/plan', paragraphs[0]!]],
    ['a quoted post with its date, last', `<article><h1>Bridge stays closed</h1>${body}<blockquote><p>No bridge, no shop. Not this year, and not next year either.</p><p>— Ben Ott (@ben) 4 November 2019</p></blockquote></article>`, [...paragraphs, 'No bridge, no shop. Not this year, and not next year either.', '— Ben Ott (@ben) 4 November 2019']],
    ['a printed address without its scheme', `<article><h1>Bridge stays closed</h1>${body}<p>The plan is online:</p><p><a href="https://example.org/plan">example.org/plan</a></p><p>${paragraphs[0]}</p></article>`, [...paragraphs, 'The plan is online:', 'example.org/plan', paragraphs[0]!]],
    ['sub-headings that are places to link to', `<article><h1>Bridge stays closed</h1><p>${paragraphs[0]}</p><h2><div><a name="why">Why it is closed</a></div></h2><p>${paragraphs[1]}</p><h2><a id="next">What comes next</a></h2><p>${paragraphs[2]}</p></article>`, [paragraphs[0]!, 'Why it is closed', paragraphs[1]!, 'What comes next', paragraphs[2]!]],
    ['sub-headings with a picture or an advertisement under them', `<article><h1>Bridge stays closed</h1><p>${paragraphs[0]}</p><h2>Why it is closed</h2><div class="gallery"><div>Photo agency</div></div><p>${paragraphs[1]}</p><h2>What comes next</h2><div>Advertisement</div><p>${paragraphs[2]}</p></article>`, [paragraphs[0]!, 'Why it is closed', paragraphs[1]!, 'What comes next', paragraphs[2]!]],
    ['questions that open their answers', `<article><h1>Bridge stays closed</h1><p>${paragraphs[0]}</p><div>${[1, 2].map(n => `<div class="panel"><h3><a href="#answer-${n}">How long is stage ${n}?</a></h3><div id="answer-${n}"><p>${paragraphs[n]}</p></div></div>`).join('')}</div></article>`, [paragraphs[0]!, 'How long is stage 1?', paragraphs[1]!, 'How long is stage 2?', paragraphs[2]!]],
    ['lists of links under sub-headings', `<article><h1>Bridge stays closed</h1><p>${paragraphs[0]}</p>${['North bank', 'South bank', 'Island'].map(name => `<h2>${name}</h2><ul><li><a href="https://example.org/map">map</a></li><li>no ferry on Sundays</li></ul>`).join('')}<p>${paragraphs[1]}</p></article>`, [paragraphs[0]!, 'North bank', 'map', 'no ferry on Sundays', 'South bank', 'map', 'no ferry on Sundays', 'Island', 'map', 'no ferry on Sundays', paragraphs[1]!]],
    ['a box of facts between paragraphs', `<article><h1>Bridge stays closed</h1><p>${paragraphs[0]}</p><aside class="marginbox"><h2>Ferry times</h2><ul><li>6 am <a href="/pier">Old pier</a></li><li>8 am <a href="/mill">Mill</a></li></ul><p>Tickets on board</p></aside><p>${paragraphs[1]}</p></article>`, [paragraphs[0]!, 'Ferry times', '6 am Old pier', '8 am Mill', 'Tickets on board', paragraphs[1]!]],
    ['short lines in a box that is only named as advertisements are', `<article><h1>Bridge stays closed</h1><p>${paragraphs[0]}</p><div class="adn ads"><div><p>What has four pillars?</p><p>A bridge.</p><p>${paragraphs[1]}</p></div></div><p>${paragraphs[2]}</p></article>`, [paragraphs[0]!, 'What has four pillars?', 'A bridge.', ...paragraphs.slice(1)]],
    ['what only subscribers see', `<article><h1>Bridge stays closed</h1>${days.slice(0, 10).map(text => `<p>${text}</p>`).join('')}<div class="paywall">${days.slice(10).map(text => `<p>${text}</p>`).join('')}</div></article>`, days],
    ['a preview for subscribers', `<article><h1>Bridge stays closed</h1><div class="subscriber-preview"><p>${paragraphs[0]}</p></div><div class="subscriber-only"><p>${paragraphs[1]}</p><p>${paragraphs[2]}</p></div></article>`, paragraphs],
    ['a paragraph in a box that is only named as advertisements are', `<article><h1>Bridge stays closed</h1><p>${paragraphs[0]}</p><div class="adn ads"><div><p>${paragraphs[1]}</p></div></div><p>${paragraphs[2]}</p></article>`, paragraphs],
    ['a short heading over its first paragraph', `<article><h1>Bridge stays closed</h1><h2>The cracks</h2>${body}</article>`, ['The cracks', ...paragraphs]],
    ['short sentences that open it', `<article><h1>Bridge stays closed</h1><p>It rained.</p><p>And it rained.</p>${body}</article>`, ['It rained.', 'And it rained.', ...paragraphs]],
    ['questions that buttons open', `<article><h1>Bridge stays closed</h1>${paragraphs.map((text, n) => `<div class="item"><h3><button>How long is stage ${n}?</button></h3><div class="panel"><p>${text}</p></div></div>`).join('')}</article>`, paragraphs.flatMap((text, n) => [`How long is stage ${n}?`, text])],
    ['slides with headings', `<div class="slideshow"><h1>Bridge stays closed</h1>${paragraphs.map((text, n) => `<div class="slide"><h2>View ${n}</h2><p>${text}</p></div>`).join('')}</div>`, paragraphs.flatMap((text, n) => [`View ${n}`, text])],
    ['what stands in no element at all', `<h1>Bridge stays closed</h1>${paragraphs[0]}<p>${paragraphs[1]}</p>`, paragraphs.slice(0, 2)]
  ]
  it.each(rows)('holds %s', (_name, html, expected) => {
    const reading = page(html)
    expect(story(reading)).toEqual(expected)
    expect(kept(reading)).toBe(expected.join(' '))
  })

  const named: Array<[string, string, string]> = [
    ['a teaser', `<p class="teaser">${days[0]}</p>`, days[0]!],
    ['a popular belief', `<div class="popular-belief"><p>${days[0]}</p></div>`, days[0]!],
    ['a menu', `<div class="menu"><h3>Soup of the day</h3><p>${days[0]}</p></div>`, `Soup of the day ${days[0]}`],
    ['topics', `<p class="topics">${days[0]}</p>`, days[0]!],
    ['a slide without a picture', `<div class="slide"><p>${days[0]}</p></div>`, days[0]!],
    ['an author', `<div class="author-name"><p>${days[0]}</p></div>`, days[0]!],
    ['an address', '<address>Harbour office<br>1 Quay Street</address>', 'Harbour office 1 Quay Street'],
    ['pictures in a row', `<p>Three views:</p><div class="gallery">${[1, 2, 3].map(n => `<div>Image ${n} of 3</div><figure><img src="${n}.jpg"><figcaption>The bridge from bank ${n}</figcaption></figure>`).join('')}</div>`, 'Three views: The bridge from bank 1 The bridge from bank 2 The bridge from bank 3'],
    ['a callout of facts', '<div class="callout"><h3>Where to call</h3><ul><li>North bank: 555 0101</li><li>South bank: 555 0102</li></ul></div>', 'Where to call North bank: 555 0101 South bank: 555 0102'],
    ['a banner, which is a picture', '<div class="banner-image"><figure><img src="b.jpg"><figcaption>The bridge in May</figcaption></figure></div>', 'The bridge in May'],
    ['a part of a page builder', '<div class="builder builder-widget-heading"><h2>What comes next</h2></div>', 'What comes next'],
    ['a colour', '<p class="text-secondary">North bank, noon</p>', 'North bank, noon'],
    ['words laid over a picture', `<div class="wide"><img src="b.jpg"><div class="overlay"><h3>Day by day</h3><p>${days[0]}</p></div></div>`, `Day by day ${days[0]}`]
  ]
  it.each(named)('holds what only the name of its box speaks against: %s', (_name, box, words) => {
    expect(kept(page(`<article><h1>Bridge stays closed until spring</h1><p>${paragraphs[0]}</p>${box}<p>${paragraphs[1]}</p><p>${paragraphs[2]}</p></article>`))).toBe([paragraphs[0], words, paragraphs[1], paragraphs[2]].join(' '))
  })

  const traps: Array<[string, string]> = [
    ['a list of what is popular, in words alone', '<div class="most-popular"><h3>Most popular</h3><div>Loading</div></div>'],
    ['a byline and a date', '<p class="byline">By Ada Stone</p><p class="date">3 May 2024</p>'],
    ['share buttons', '<ul class="share-tools"><li><a href="#">Share</a></li><li><a href="#">Tweet</a></li></ul>'],
    ['a related link between paragraphs', '<p><a href="/other">Ferry to start in June</a></p>'],
    ['a line that says read more', '<p>Read more: <a href="/other">Ferry to start in June, says operator</a></p>'],
    ['a sign-up box', '<div class="newsletter-signup"><h3>Morning news</h3><p>Get the news of the day in your inbox, every morning at seven.</p><form><input type="email" placeholder="Mail"><button>Sign up</button></form></div>'],
    ['the label of an advertisement', '<div>Advertisement</div>'],
    ['a box about the author', '<div class="author-bio"><p>Ada Stone writes about bridges, roads and harbours. She has been with this newspaper since 2009.</p></div>'],
    ['comments', '<section id="comments"><h2>Comments</h2><div class="comment"><p>I have been saying this for years, and nobody in the council has ever listened to me.</p></div></section>'],
    ['teasers in a row', '<div class="row"><div class="box"><h3><a href="/a">Ferry starts</a></h3><p>It will run twice an hour, they say.</p></div><div class="box"><h3><a href="/b">School closes</a></h3><p>Too few pupils have come this year.</p></div><div class="box"><h3><a href="/c">Rain again</a></h3><p>The river rises, and nobody minds.</p></div></div>'],
    ['teasers in one line each', '<div><div><a href="/a">Ferry to start in June this year</a> It will run twice an hour, they say, and in the evening too.</div><div><a href="/b">School in the valley is to close</a> Too few pupils have come this year, and fewer will come next.</div><div><a href="/c">Rain again for most of the week</a> The river rises, and nobody minds it much, for now at least.</div></div>'],
    ['what a gallery says again and again', '<div><div>The bridge over the river, as it looked in May of this year, by night.</div><div>Image 1 of 5</div><div>The bridge over the river, as it looked in May of this year, by night.</div><div>Back to gallery</div></div>'],
    ['a line of short links', '<p><a href="/terms">Terms</a> <a href="/privacy">Privacy</a> <a href="/jobs">Jobs</a></p>'],
    ['the headline once more', '<div><div>Bridge stays closed until spring</div></div>'],
    ['what is hidden', '<p hidden>This paragraph is for nobody to read, and it is quite long for that purpose.</p><p style="display:none">Nor is this one, which is also long enough to be taken for a story.</p>'],
    ['a box beside the story that only leads elsewhere', '<aside class="sidebar"><h3>Weather</h3><p><a href="/weather">The weather for the week</a></p></aside>'],
    ['a dialog', '<div class="modal"><p>You have been away for a while. Would you like to go on where you stopped reading?</p></div>'],
    ['a heading over nothing', '<h3>Topics</h3>'],
    ['a consent notice', '<div class="cookie-banner"><p>We and our partners store information on your device, and read it, to show you what you may like. You can say no.</p></div>']
  ]
  it.each(traps)('does not hold %s', (_name, trap) => {
    const reading = page(`<article><h1>Bridge stays closed until spring</h1>${body}${trap}</article>`)
    expect(story(reading)).toEqual(paragraphs)
    const amid = page(`<article><h1>Bridge stays closed until spring</h1><p>${paragraphs[0]}</p>${trap}<p>${paragraphs[1]}</p><p>${paragraphs[2]}</p></article>`)
    if (!trap.startsWith('<h3') && !trap.includes('byline')) expect(kept(amid)).toBe(paragraphs.join(' '))
  })

  it('keeps pictures with the captions that stand beside them as figures, and leaves the tree as it was', () => {
    const tree = hastFromHtml(`<article><h1>Bridge stays closed</h1><p>${paragraphs[0]}</p><div class="wp-caption"><img src="b.jpg"><p class="wp-caption-text">The bridge in May</p></div><p>${paragraphs[1]}</p></article>`)
    const before = JSON.stringify(tree)
    const reading = readPage(tree)
    const figures: Nodes[] = []
    const visit = (node: Nodes): void => {
      if (node.type === 'element' && node.tagName === 'figure') figures.push(node)
      if ('children' in node) for (const child of node.children) visit(child)
    }
    for (const node of reading.story) visit(node)
    expect(JSON.stringify(figures)).toContain('The bridge in May')
    expect(JSON.stringify(figures)).toContain('b.jpg')
    expect(JSON.stringify(tree)).toBe(before)
  })

  it.each([
    ['in a box for galleries', '<div class="lightGallery"><div><figure><img src="b.jpg"><figcaption>The bridge in May</figcaption></figure></div></div>'],
    ['with its caption beside it', '<div class="hero"><div><figure><img src="b.jpg"></figure></div><figcaption>The bridge in May</figcaption></div>'],
    ['in a field whose label is hidden', '<div class="field field--label-hidden"><img src="b.jpg"></div><div class="image-description">The bridge in May</div>'],
    ['with words of no name under it', '<div class="photo"><img src="b.jpg"><p>The bridge in May.</p></div>', 'The bridge in May.'],
    ['in a box for what is related, alone', '<div class="art-related"><ul><li><a href="/photos"><img src="b.jpg"></a><p>The bridge in May.</p></li></ul></div>', 'The bridge in May.'],
    ['with its credit in a line', '<div class="shot"><img src="b.jpg"><p class="image-caption">The bridge in May.</p><span>(Ada Stone)</span></div>', 'The bridge in May. (Ada Stone)']
  ])('holds the picture that opens it: %s', (_name, picture, caption = 'The bridge in May') => {
    const {article} = parseHtml(`<html><body><article><h1>Bridge stays closed</h1><div>${picture}</div><div class="text">${body}</div></article></body></html>`)
    expect(article.body.children.slice(0, 2)).toMatchObject([{type: 'figure', media: [{url: 'b.jpg'}], children: [{type: 'caption', children: [{value: caption}]}]}, {type: 'paragraph'}])
  })

  it('is told in the paragraphs alone, where a column beside them holds teasers with their first words', () => {
    const teasers = days.slice(0, 6).map((text, n) => `<li><div><a href="/${n}">What happened on day ${n + 1}</a><p>${text}</p></div></li>`).join('')
    const reading = page(`<div class="columns"><h1>Bridge stays closed</h1><div class="left">${body}</div><div class="right"><div><ul>${teasers}</ul></div></div></div>`)
    expect(story(reading)).toEqual(paragraphs)
  })

  it('holds a long box of its own beside the last paragraph', () => {
    const box = [`What the board says. ${days[0]} ${days[1]}`, `${days[2]} ${days[3]}`, `${days[4]} ${days[5]} ${days[6]}`]
    const parts = [...paragraphs, ...days]
    expect(story(page(`<article><h1>Bridge stays closed</h1>${parts.map(text => `<p>${text}</p>`).join('')}<div class="aside">${box.map(text => `<p>${text}</p>`).join('')}</div></article>`))).toEqual([...parts, ...box])
  })

  it('keeps the section that closes its article, whatever link ends it', () => {
    const closing = ['In short', `We have all seen bridges like it, and we love them more than we say. ${days[0]}`, 'We paid for our own ferry tickets. You can find the rules of Example Times here.']
    const section = `<section class="wrap"><h4>${closing[0]}</h4><p>${closing[1]}</p><p>${closing[2]}</p><a href="/about-tests">About the reviews of Example Times</a></section>`
    const reading = page(`<article><header><h1>Bridge stays closed</h1></header><div><section>${body}${days.map(text => `<p>${text}</p>`).join('')}</section>${section}</div></article>`)
    expect(story(reading)).toEqual([...paragraphs, ...days, ...closing])
  })

  it('has the picture that stands between its headline and its article', () => {
    const hero = '<section><h1>Bridge stays closed</h1><div><div><figure><picture><img src="b.jpg"></picture></figure></div><figcaption>The bridge in May</figcaption></div></section>'
    const {article} = parseHtml(`<html><body><div><div><figure><img src="logo.png"></figure></div>${hero}<article>${body}</article></div></body></html>`)
    expect(article.body.children[0]).toMatchObject({type: 'figure', media: [{url: 'b.jpg'}], children: [{type: 'caption', children: [{value: 'The bridge in May'}]}]})
  })

  it('is not hidden where the label of its field is', () => {
    expect(story(page(`<main><h1>Bridge stays closed</h1><div class="field field--label-hidden hidden-xs">${body}</div></main>`))).toEqual(paragraphs)
  })

  it('does not hold its headline, whatever the heading', () => {
    expect(story(page(`<div class="text"><h2>Bridge stays closed</h2><h3>The cracks</h3>${body}</div>`))).toEqual(['The cracks', ...paragraphs])
  })

  it('takes words that a box beside the story repeats for a pull quote', () => {
    const reading = page(`<article><h1>Bridge stays closed</h1><p>${paragraphs[0]}</p><p>${paragraphs[1]}</p><aside><p>nobody wanted to say how deep they are</p></aside><p>${paragraphs[2]}</p></article>`)
    expect(story(reading)).toEqual(paragraphs)
    expect(reading.decisions.find(({verdict}) => verdict === 'pullquote')?.block.text).toBe('nobody wanted to say how deep they are')
  })

  it.each([
    ['in a box before the paragraph', '<div><span>T</span><p>he ferry will not run before the ice on the bay is gone, said the harbour board.</p></div>'],
    ['with a quotation mark and white space', '<div> “<b>T</b> </div><p>he ferry will not run before the ice on the bay is gone,” said the harbour board.</p>'],
    ['before a link', '<div>T</div><p><a href="/ferry">he ferry</a> will not run before the ice on the bay is gone, said the harbour board.</p>']
  ])('joins a capital set large to the line that goes on from it: %s', (_name, opening) => {
    const {article} = parseHtml(`<html><body><article><h1>Bridge stays closed</h1>${opening}${body}</article></body></html>`)
    expect(toText(article).split('\n\n')).toEqual([expect.stringMatching(/^“?The ferry will not run before/), ...paragraphs])
  })

  it('leaves a letter alone that no line goes on from', () => {
    expect(story(page(`<article><h1>Bridge stays closed</h1><p>${paragraphs[0]}</p><p>B</p><p>${paragraphs[1]}</p></article>`))).toEqual([paragraphs[0], 'B', paragraphs[1]])
  })

  it('finds a story that waits for a script', () => {
    const reading = page(`<div id="app"></div><noscript><article><h1>Bridge stays closed</h1>${body}${body}</article></noscript>`)
    expect(story(reading)).toEqual([...paragraphs, ...paragraphs])
    expect(kept(reading)).toBe([...paragraphs, ...paragraphs].join(' '))
  })

  it('never takes a consent wall for a story, however much it says', () => {
    const wall = `<div class="cookie-wall"><h1>We value your privacy</h1>${'<p>We and our partners store information on your device, and read it, to show you what you may like, and to count.</p>'.repeat(12)}</div>`
    expect(story(page(`${wall}<article><h1>Bridge stays closed</h1>${body}</article>`))).toEqual(paragraphs)
  })

  it('gives every decision a reason and a score', () => {
    for (const {score, reasons} of page(`<article><h1>Bridge stays closed</h1>${body}</article>`).decisions) {
      expect(reasons.length).toBeGreaterThan(0)
      expect(score).toBeGreaterThanOrEqual(0)
      expect(score).toBeLessThanOrEqual(1)
    }
  })
})

describe('problems of a page', () => {
  function codes(reading: PageReading): string[] {
    return reading.problems.map(({code}) => code)
  }

  it('has none where all is well', () => {
    expect(codes(page(`<article><h1>Bridge stays closed</h1>${body}</article>`))).toEqual([])
  })

  it.each([
    ['an empty page', ''],
    ['a menu', `<ul>${'<li><a href="/a">A long enough entry of a menu, with words.</a></li>'.repeat(30)}</ul>`],
    ['a front of teasers', `<main>${[1, 2, 3, 4, 5, 6].map(n => `<div><h2><a href="/${n}">Story number ${n}</a></h2><p>What happened on day ${n} is told here in a line of some length, no more.</p></div>`).join('')}</main>`]
  ])('says that %s has no story', (_name, html) => {
    const reading = page(html)
    expect(reading.story).toEqual([])
    expect(codes(reading)).toContain('page-without-story')
  })

  it('says that a story is withheld', () => {
    const ld = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge stays closed","isAccessibleForFree":"False"}</script>'
    expect(codes(page(`<article><h1>Bridge stays closed</h1><p>${paragraphs[0]}</p></article>`, ld))).toContain('page-story-withheld')
  })

  it('names JSON-LD that cannot be read', () => {
    expect(codes(page(`<article><h1>Bridge stays closed</h1>${body}</article>`, '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "no end</script>'))).toContain('json-ld-invalid')
  })

  it('notes dates that disagree', () => {
    const ld = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge stays closed","datePublished":"2024-05-01"}</script>'
    expect(codes(page(`<article><h1>Bridge stays closed</h1><p>3 May 2024</p>${body}</article>`, ld))).toContain('metadata-conflict')
  })
})

describe('any page', () => {
  const names = ['div', 'p', 'a', 'span', 'article', 'h1', 'h2', 'ul', 'li', 'img', 'figure', 'figcaption', 'blockquote', 'br', 'table', 'td', 'script', 'noscript', 'template', 'time', 'nav', 'aside', 'form', 'input']
  const piece = fc.oneof(
    fc.constantFrom(...names).map(name => `<${name} class="${name === 'p' ? 'byline' : 'caption'}">`),
    fc.constantFrom(...names).map(name => `</${name}>`),
    fc.constantFrom(...paragraphs, 'By Ada Stone', '3 May 2024', '…', ' ', 'Read more:')
  )
  it('is read without an exception, the same by both parsers, and its story is on the page', () => {
    fc.assert(fc.property(fc.array(piece, {maxLength: 40}), pieces => {
      const html = pieces.join('')
      const reading = readPage(hastFromHtml(html))
      for (const {block} of reading.decisions) expect(block.text.length).toBeGreaterThan(0)
      readPage(fromHtml(html))
    }), {seed: 4, numRuns: 300})
  })

  it('may use the names of what every object has', () => {
    const reading = page(`<constructor class="toString constructor"><h1 class="__proto__">Bridge stays closed</h1>${body}</constructor>`, '<meta name="constructor" content="x"><script type="application/ld+json">{"@type":"NewsArticle","__proto__":{"author":"Eve Vile"},"headline":"A &toString; B"}</script>')
    expect(story(reading)).toEqual(paragraphs)
    expect(reading.metadata.author).toEqual([])
    expect(reading.decisions.every(({score}) => typeof score === 'number')).toBe(true)
  })

  it('may be as deep as it likes', () => {
    let tree: Nodes = {type: 'text', value: paragraphs[0]!}
    for (let depth = 0; depth < 20_000; depth++) tree = {type: 'element', tagName: 'div', properties: {className: ['a']}, children: [tree]}
    expect(() => readPage({type: 'root', children: [tree as never]})).not.toThrow()
  })
})
