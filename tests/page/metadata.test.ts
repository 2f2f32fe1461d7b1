import {describe, expect, it} from 'vitest'
import {articleSchema} from '../../src/model/article.js'
import type {PageMetadata} from '../../src/page/metadata-fields.js'
import {readPage} from '../../src/page/read-page.js'
import {hastFromHtml} from '../../src/parse/hast-tree.js'

const body = `<p>The old bridge over the river will stay closed until spring, the council decided on Tuesday after a long debate.</p>
<p>Engineers found cracks in two of its pillars last month, and nobody wanted to say how deep they are, or how old.</p>`

function metadata(html: string, head = '', lang = 'en'): PageMetadata {
  const tree = hastFromHtml(`<html lang="${lang}"><head>${head}</head><body><header><a href="/">Example Times</a></header>${html}</body></html>`)
  return readPage(tree, {url: 'https://www.example-times.com/news/bridge'}).metadata
}

function ld(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value)}</script>`
}

describe('headline', () => {
  const title = '<title>Bridge stays closed | Example Times</title>'
  const rows: Array<[string, string, string, string]> = [
    ['the first heading', `<h1>Bridge stays closed</h1>${body}`, title, 'Bridge stays closed'],
    ['the heading readers see, not the one for search engines', `<article><h1>No way across</h1>${body}</article>`, '<title>Bridge in Exampleton closed until spring: what we know</title>', 'No way across'],
    ['the heading of the story, not the name of the site', `<h1>Example Times</h1><article><h2>Bridge stays closed</h2>${body}</article>`, title, 'Bridge stays closed'],
    ['without its kicker', `<article><h1><span class="kicker">Exampleton</span> <span class="headline">Bridge stays closed</span></h1>${body}</article>`, title, 'Bridge stays closed'],
    ['without its subtitle', `<article><h1>Bridge stays closed <small class="subtitle">A long winter ahead</small></h1>${body}</article>`, title, 'Bridge stays closed'],
    ['the title without the site, where no heading shows', `<div>${body}</div>`, `${title}<meta property="og:site_name" content="Example Times">`, 'Bridge stays closed'],
    ['the title without the site in front', `<div>${body}</div>`, '<title>Example Times: news – Bridge stays closed</title><meta property="og:site_name" content="Example Times: news">', 'Bridge stays closed'],
    ['the heading before the story, not a teaser after it', `<article><h2>Bridge stays closed</h2>${body}</article><aside class="related"><h2>Bridge stays closed | Example Times</h2></aside>`, title, 'Bridge stays closed']
  ]
  it.each(rows)('is %s', (_name, html, head, expected) => {
    expect(metadata(html, head).headline).toBe(expected)
  })
})

describe('author', () => {
  const rows: Array<[string, string, string, string[]]> = [
    ['JSON-LD', '', ld({'@type': 'NewsArticle', author: {'@type': 'Person', name: 'Ada Stone'}}), ['Ada Stone']],
    ['the byline', '<p class="byline">By Ada Stone and Ben Ott</p>', '', ['Ada Stone', 'Ben Ott']],
    ['a byline without a class', '<p>Von Eva Klein</p>', '', ['Eva Klein']],
    ['a byline after a label', '<h4>Autor</h4><p>Eva Klein</p>', '', ['Eva Klein']],
    ['a byline with a date', '<div class="meta">Eva Klein | 12.03.2021, 10:15 Uhr</div>', '', ['Eva Klein']],
    ['no tags beside a date', '<div class="meta">2. Mai 2021 Verkehr, Rathaus, Polizei</div>', '', []],
    ['a byline and a date that a style sheet parts', '<p class="byline"><span>By Ada Stone</span><span>May 3, 2024</span></p>', '', ['Ada Stone']],
    ['a byline after a date', '<p>Posted on May 3, 2024 by Ada Stone</p>', '', ['Ada Stone']],
    ['a link marked as the author’s', '<p><a rel="author" href="https://www.example-times.com/ada">Ada Stone</a></p>', '', ['Ada Stone']],
    ['microdata', '<span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Ada Stone</span></span>', '', ['Ada Stone']],
    ['meta tags', '', '<meta name="author" content="Ada Stone">', ['Ada Stone']],
    ['an agency in the dateline', '', '', ['dpa/lno']],
    ['no one where only the site is named', '<p>By Example Times</p>', '<meta name="author" content="Example Times"><meta property="og:site_name" content="Example Times">', []],
    ['no account name', '', '<meta name="author" content="webadmin7">', []],
    ['no commenter', '', '', []]
  ]
  it.each(rows)('is read from %s', (name, html, head, expected) => {
    const text = name.includes('dateline') ? body.replace('<p>The', '<p>Hamburg (dpa/lno) – The') : body
    const after = name.includes('commenter') ? '<div id="comments"><div class="comment"><p class="comment-author">Rita Mole</p><p>I knew.</p></div></div>' : ''
    expect(metadata(`<article><h1>Bridge stays closed</h1>${html}${text}</article>${after}`, head).author.map(({name: own}) => own)).toEqual(expected)
  })

  it('prefers a person in the byline to an organization in JSON-LD', () => {
    const {author} = metadata(`<article><h1>Bridge stays closed</h1><p class="byline">By Ada Stone</p>${body}</article>`, ld({'@type': 'NewsArticle', author: {'@type': 'Organization', name: 'Wire Desk'}}))
    expect(author).toEqual([{type: 'person', name: 'Ada Stone'}])
  })

  it('takes what stands below the story about its author', () => {
    const {author} = metadata(`<article><h1>Bridge stays closed</h1><p class="byline">By Ada Stone</p>${body}<div class="author-bio"><p>Ada Stone has written about bridges since 2009.</p></div></article>`)
    expect(author).toEqual([{type: 'person', name: 'Ada Stone', description: 'Ada Stone has written about bridges since 2009.'}])
  })

  it('adds what another source knows, and keeps the printed line', () => {
    const read = metadata(`<article><h1>Bridge stays closed</h1><p class="byline">By <a rel="author" href="https://example.com/ada">Ada Stone</a>, Staff Writer</p>${body}</article>`, ld({'@type': 'NewsArticle', author: 'Ada Stone'}))
    expect(read.author).toEqual([{type: 'person', name: 'Ada Stone', url: 'https://example.com/ada', role: 'Staff Writer'}])
    expect(read.byline).toBe('By Ada Stone, Staff Writer')
  })
})

describe('dates', () => {
  const rows: Array<[string, string, string, string | undefined, string | undefined]> = [
    ['JSON-LD', '', ld({'@type': 'NewsArticle', datePublished: '2024-05-03T09:30:00+02:00', dateModified: '2024-05-04'}), '2024-05-03T09:30:00+02:00', '2024-05-04'],
    ['meta tags', '', '<meta property="article:published_time" content="2024-05-03"><meta property="article:modified_time" content="2024-05-04">', '2024-05-03', '2024-05-04'],
    ['microdata', '<time itemprop="datePublished" datetime="2024-05-03">Friday</time>', '', '2024-05-03', undefined],
    ['a time element', '<p><time datetime="2024-05-03T10:00:00Z">Friday</time></p>', '', '2024-05-03T10:00:00Z', undefined],
    ['the text under the headline', '<p>3. Mai 2024, 10:15 Uhr</p>', '', '2024-05-03T10:15:00', undefined],
    ['published and updated in one line', '<p>Published: 3 May 2024 | Updated: 4 May 2024</p>', '', '2024-05-03', '2024-05-04'],
    ['an update alone', '<p>Aktualisiert am 4. Mai 2024</p>', '', undefined, '2024-05-04'],
    ['UTC in the markup, local time in print', '<p>May 2, 2024, 11:30 pm</p>', ld({'@type': 'NewsArticle', datePublished: '2024-05-03T03:30:12Z'}), '2024-05-02T23:30:12-04:00', undefined]
  ]
  it.each(rows)('are read from %s', (_name, html, head, published, modified) => {
    const read = metadata(`<article><h1>Bridge stays closed</h1>${html}${body}</article>`, head, 'de')
    expect([read.datePublished, read.dateModified]).toEqual([published, modified])
  })

  it('are not those of comments', () => {
    expect(metadata(`<article><h1>Bridge stays closed</h1>${body}</article><div class="comments"><p class="comment-meta">3 May 2024</p></div>`).datePublished).toBeUndefined()
  })
})

describe('other fields', () => {
  const html = `<article><h1>Bridge stays closed</h1><p class="standfirst">Two pillars have cracks, and a ferry is not in sight.</p>
    <figure><img src="/img/bridge-800x600.jpg"><figcaption>The bridge in May. Photo: Ben Ott</figcaption></figure>
    ${body.replace('<p>The', '<p>EXAMPLETON, May 3 (AP) — The')}</article>`
  const head = `<link rel="canonical" href="/news/bridge-closed"><meta property="og:image" content="https://www.example-times.com/img/bridge-1200x900.jpg">
    <meta property="article:section" content="Local"><meta name="keywords" content="bridge, river"><meta property="og:description" content="Short text for others.">`
  const linked = ld({'@type': 'OpinionNewsArticle', headline: 'Bridge stays closed', inLanguage: 'en-GB', isAccessibleForFree: false, publisher: {'@type': 'Organization', name: 'Example Times', url: 'https://www.example-times.com'}})

  it.each([
    ['a heading under the headline', '<h2>Two pillars have cracks, no ferry in sight</h2>'],
    ['a paragraph under the headline, which is no sentence', '<p class="text">Two pillars have cracks, no ferry in sight</p>'],
    ['a line that is named so', '<div>Exclusive</div><div class="sub">Two pillars have cracks, and no ferry is in sight for the winter</div>']
  ])('the standfirst is %s', (_name, line) => {
    expect(metadata(`<article><h1>Bridge stays closed</h1>${line}<div class="text">${body}</div></article>`, '<meta property="og:description" content="Short text for others.">').description).toMatch(/^Two pillars have cracks/)
  })

  it('the standfirst stands in whatever box the headline is in', () => {
    expect(metadata(`<article class="newsletter-post"><h1>Bridge stays closed</h1><h3 class="subtitle">Two pillars have cracks, no ferry in sight</h3><div class="text">${body}</div></article>`).description).toMatch(/^Two pillars have cracks/)
  })

  it.each(['<p>Updated on 3 May 2024 at noon, local time</p>', '<h2>By Ada Stone and Ben Ott in Exampleton</h2>', '<p><a href="/a">Two pillars have cracks, no ferry in sight</a></p>'])('the standfirst is not %s', line => {
    expect(metadata(`<article><h1>Bridge stays closed</h1>${line}<div class="text">${body}</div></article>`, '<meta property="og:description" content="Short text for others.">').description).toBe('Short text for others.')
  })

  it('are read from where they stand', () => {
    expect(metadata(html, head + linked, 'en-GB')).toMatchObject({
      type: 'OpinionNewsArticle',
      url: 'https://www.example-times.com/news/bridge-closed',
      description: 'Two pillars have cracks, and a ferry is not in sight.',
      publisher: {type: 'organization', name: 'Example Times', url: 'https://www.example-times.com'},
      inLanguage: 'en-GB',
      articleSection: ['Local'],
      keywords: ['bridge', 'river'],
      isAccessibleForFree: false,
      image: [{url: 'https://www.example-times.com/img/bridge-1200x900.jpg', caption: 'The bridge in May.', credit: 'Ben Ott'}]
    })
  })

  it('fit the model', () => {
    const article = {copydesk: '1.0', type: 'NewsArticle', body: {type: 'root', children: []}, quotes: [], sources: [], attributions: [], promotions: [], ...metadata(html, head + linked)}
    expect(articleSchema.safeParse(article).error?.issues).toBeUndefined()
  })

  it('hold no address that is none of the web', () => {
    expect(metadata(html, '<link rel="canonical" href="javascript:alert(1)"><meta property="og:image" content="data:text/html,x">')).toMatchObject({url: 'https://www.example-times.com/news/bridge'})
  })
})
