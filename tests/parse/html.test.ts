import {existsSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {fromHtml} from 'hast-util-from-html'
import {visit} from 'unist-util-visit'
import {describe, expect, test} from 'vitest'
import {fromHast} from '../../src/parse/from-hast.js'
import {parseHtml} from '../../src/parse/html.js'
import {Problem} from '../../src/problems.js'
import {articleSchema, type Article} from '../../src/schema.js'
import {toHtml} from '../../src/serialize/html.js'
import {toText} from '../../src/serialize/text.js'
import {articleArbitrary} from '../arbitraries.js'
import {activeParts} from '../support/active-html.js'
import {sketch} from '../support/sketch.js'
import {withoutPositions} from '../support/without-positions.js'

const codes = (problems: readonly Problem[]) => problems.map(({code}) => code)

const story = `<article data-cd="1.0" lang="en">
<header data-cd="header"><h1>Committee &amp; votes</h1><p data-cd="byline">By Ada</p><time data-cd="date-published" datetime="2026-11-24">Tuesday</time></header>
<p>“<span data-cd-quote="q1">We <em>will</em> go</span>,” <span data-cd-attribution="a1" data-cd-role="source">she</span> said.</p>
<aside data-cd="promotion" data-cd-id="p1"><p>Give now.</p></aside>
<script type="application/vnd.copydesk+json">{"type": "NewsArticle", "headline": "Another", "quotes": [{"id": "q1", "kind": "direct", "provenance": {"origin": "authored"}}],
"attributions": [{"id": "a1", "quoteIds": ["q1"], "sourceIds": [], "provenance": {"origin": "authored"}}],
"promotions": [{"id": "p1", "kind": "donation", "actions": [], "offers": [], "provenance": {"origin": "authored"}}]}</script>
</article>`

describe('a page whose story waits for a script', () => {
  test('has the words in its body', () => {
    const paragraph = '<p>The mill by the river has ground its last sack of flour, and the miller said on Tuesday that he would not miss the dust.</p>'
    const {article} = parseHtml(`<!doctype html><html><body><h2>The mill stops</h2><div class="entry"><script type="text/template"></script><noscript>${paragraph.repeat(3)}</noscript></div></body></html>`)
    expect(toText(article).split('\n\n')).toEqual(Array.from({length: 3}, () => paragraph.slice(3, -4)))
  })
})

describe('a written article', () => {
  test('is read as it stands, from the page around it too', () => {
    const {article, problems} = parseHtml(`<!doctype html><html><head><title>No</title></head><body><nav>No</nav>${story}<p>“No,” said Ada.</p></body></html>`)
    expect(problems).toEqual([])
    expect(article).toMatchObject({headline: 'Committee & votes', byline: 'By Ada', datePublished: '2026-11-24', inLanguage: 'en'})
    expect(article.quotes).toMatchObject([{id: 'q1', text: 'We will go'}])
    expect(article.promotions[0]?.content).toMatchObject([{children: [{value: 'Give now.'}]}])
    expect(sketch(article.body)).toBe(
      'paragraph[“quoteSegment{quoteId: q1}[We emphasis[will] go],” attributionSegment{attributionIds: ["a1"], role: source}[she] said.] promotion{promotionId: p1}'
    )
  })

  test('is none where another page has such an attribute', () => {
    expect(parseHtml('<p>One <span data-cd="1.0">two</span></p><div data-cd="12">three</div>').article.body.children).toHaveLength(2)
  })

  test('may be laid out by another hand', () => {
    const spread = story.replaceAll('<p>', '<p>\n      ').replaceAll('</p>', '\n    </p>').replaceAll('><', '>\n  <')
    expect(withoutPositions(parseHtml(spread).article)).toEqual(withoutPositions(parseHtml(story).article))
  })

  test.each([
    ['records that are no JSON', story.replace('{"type"', '{type'), ['json-invalid']],
    ['records that are a list', story.replace(/\{"type".*?(?=<\/script>)/s, '[]'), ['json-invalid']],
    ['a record that is none', story.replace('"kind": "direct"', '"kind": "loud"'), ['front-matter-value']],
    ['a version that is not known', story.replace('data-cd="1.0"', 'data-cd="9.0"'), ['model-version']]
  ])('reports %s', (_, html, expected) => {
    const {article, problems} = parseHtml(html)
    expect(codes(problems)).toEqual(expected)
    expect(articleSchema.safeParse(article).success).toBe(true)
  })

  test.each([
    ['a role that is not known', '<aside data-cd="pulquote"><p>Words.</p></aside>', '`data-cd="pulquote"`'],
    ['a quotation whose id is none', '<p><span data-cd-quote="No 1">Words.</span></p>', '`data-cd-quote="No 1"`'],
    ['an attribution one of whose ids is none', '<p><span data-cd-attribution="a1 A2" data-cd-role="cue">Words.</span></p>', '`data-cd-attribution="a1 A2"`'],
    ['an attribution whose role is misspelt', '<p><span data-cd-attribution="a1" data-cd-role="sorce">Words.</span></p>', '`data-cd-role="sorce"`'],
    ['an attribution without a role', '<p><span data-cd-attribution="a1">Words.</span></p>', '`data-cd-attribution` without `data-cd-role`'],
    ['a correction of no known kind', '<aside data-cd="correction" data-cd-kind="oops"><p>Words.</p></aside>', '`data-cd-kind="oops"`'],
    ['a promotion whose id is none', '<aside data-cd="promotion" data-cd-id="No 1"><p>Give.</p></aside><p>Words.</p>', '`data-cd-id="No 1"`']
  ])('reports %s at its place, and keeps its words', (_, html, detail) => {
    const {article, problems} = parseHtml(`<article data-cd="1.0">\n${html}\n</article>`)
    expect(problems.map(({code, line}) => [code, line])).toEqual([['directive-attribute', 2]])
    expect(problems[0]?.message).toContain(detail)
    expect(toText(article)).toBe('Words.')
  })

  test('reports nothing in what the writers write', () => {
    const law = fc.property(articleArbitrary, article => {
      expect(codes(parseHtml(toHtml(article)).problems)).not.toContain('directive-attribute')
    })
    fc.assert(law, {numRuns: 100, seed: 7})
  })

  test.each([
    ['a kind', 'data-cd-kind="newsletter"', 'newsletter'],
    ['an id and a kind', 'data-cd-id="weekly" data-cd-kind="newsletter"', 'newsletter'],
    ['an id alone', 'data-cd-id="weekly"', 'house'],
    ['nothing more', '', 'house']
  ])('has a record of a promotion by hand with %s', (_, attributes, kind) => {
    const {article, problems} = parseHtml(`<article data-cd="1.0"><aside data-cd="promotion" ${attributes}><p>Take our letter.</p></aside><p>Words.</p></article>`)
    expect(problems).toEqual([])
    expect(article.promotions).toMatchObject([{kind, provenance: {origin: 'authored'}, content: [{type: 'paragraph'}]}])
    expect(article.body.children[0]).toMatchObject({type: 'promotion', promotionId: article.promotions[0]?.id})
  })

  test('keeps all copy of a promotion that stands in two places', () => {
    const aside = (words: string) => `<aside data-cd="promotion" data-cd-id="weekly"><p>${words}</p></aside>`
    const {article} = parseHtml(`<article data-cd="1.0">${aside('Take it.')}<p>Words.</p>${aside('Give more.')}</article>`)
    expect(article.promotions).toMatchObject([{id: 'weekly', content: [{children: [{value: 'Take it.'}]}, {children: [{value: 'Give more.'}]}]}])
  })

  test('reaches no prototype', () => {
    const html = story.replace('"type": "NewsArticle"', '"__proto__": {"x": 1}, "extensions": {"x-a": {"__proto__": {"x": 1}, "b": 2}}')
    const {article} = parseHtml(html)
    expect(JSON.stringify(article)).not.toContain('__proto__')
    expect(article.extensions?.['x-a']).toEqual({b: 2})
    expect(({} as {x?: number}).x).toBeUndefined()
  })

  test('JSON nested beyond any article is left out', () => {
    const {problems} = parseHtml(story.replace('"type"', `"extensions": {"x-a": ${'['.repeat(5000)}${']'.repeat(5000)}}, "type"`))
    expect(codes(problems)).toEqual(['json-invalid'])
  })
})

/** Every word that shows in HTML, but those of records and of links that show their address. */
function wordsIn(html: string): Array<{start: number; end: number}> {
  const end = html.indexOf('<script')
  return [...html.slice(0, end).matchAll(/>([^<]*)</g)].filter(run => !html.slice(0, run.index).endsWith(`href="${run[1]}"`)).flatMap(run =>
    [...run[1]!.matchAll(/(?<![&\w#])[A-Za-z]{2,}(?![\w;])/g)].map(word => {
      const start = run.index + 1 + word.index
      return {start, end: start + word[0].length}
    })
  )
}

test('a word changed in the written body is that word changed in the article, wherever it stands', () => {
  let places = 0
  fc.assert(
    fc.property(articleArbitrary, fc.nat(), (article, pick) => {
      const html = toHtml({...article, headline: undefined, byline: undefined} as Article)
      const from = html.indexOf('</header>') + 1
      const words = wordsIn(html).filter(({start}) => start > from)
      if (words.length === 0) return
      const {start, end} = words[pick % words.length]!
      const changed = parseHtml(`${html.slice(0, start)}Zyx${html.slice(end)}`).article
      const expected = parseHtml(html).article
      const text = ({body, promotions}: Article) => JSON.stringify(withoutPositions({body, copy: promotions.map(({content}) => content)}))
      expect(text(changed)).toContain('Zyx')
      expect(text(changed).replaceAll('Zyx', html.slice(start, end))).toBe(text(expected))
      places++
    }),
    {numRuns: 260}
  )
  expect(places).toBeGreaterThanOrEqual(200)
})

describe('a piece of a story', () => {
  test('is read as it is', () => {
    const {article} = parseHtml('<h1>Votes</h1><p>“We go,” said Ada Byron.</p>')
    expect(article.headline).toBe('Votes')
    expect(article.quotes).toMatchObject([{text: 'We go,'}])
  })

  test('carries the addresses that its quotations cite', () => {
    const html = '<p>Ada Byron said: <q cite="https://example.org/a">We go there now.</q></p>'
    expect(parseHtml(html).article.quotes).toMatchObject([{cite: 'https://example.org/a'}])
  })

  test('is in the language of the element around it', () => {
    expect(parseHtml('<div lang=de><p>Eins</div>').article.inLanguage).toBe('de')
  })

  test('keeps a widget without words as it was written', () => {
    expect(parseHtml('<p>One</p><x-chart  id=a></x-chart>').article.body.children[1]).toMatchObject({type: 'verbatim', value: '<x-chart  id=a></x-chart>'})
  })
})

describe('a page', () => {
  const page = '<html lang=en><head><title>Votes</title><meta name=author content="Ada Byron"><meta name=author content="Carl Day"></head><body><article><h1>Votes</h1>' +
    '<p>The committee met on Tuesday to look at the budget for the coming year, and all nine of its members came.</p>'.repeat(4) + '</article></body></html>'

  test('gives its metadata and its story', () => {
    const {article} = parseHtml(page)
    expect(article.author.map(({name}) => name)).toEqual(['Ada Byron', 'Carl Day'])
    expect(article.body.children).toHaveLength(4)
  })

  const newsletter = '<div class="newsletter-signup"><h3>Sign up for our newsletter</h3><p>Get the best of our reporting in your inbox every morning.</p><form action="/newsletter"><input type=email placeholder="Your email"><button>Sign up</button></form></div>'
  const sentence = '<p>The committee met on Tuesday to look at the budget for the coming year, and all nine of its members came.</p>'
  const donation = '<aside class="donate"><h3>Support our journalism</h3><p>We depend on readers like you. Please donate to keep us going.</p><a href="/donate">Donate now</a> <a href="javascript:steal()">Close</a></aside>'

  test('keeps its promotions in their places, with their copy in records', () => {
    const {article} = parseHtml(page.replace(sentence + sentence, sentence + newsletter + sentence).replace('</body>', `${donation}</body>`), {url: 'https://example.org/a/'})
    const kinds = new Map(article.promotions.map(({id, kind}) => [id, kind]))
    const order = article.body.children.map(block => (block.type === 'promotion' ? kinds.get(block.promotionId) : block.type))
    expect(order).toEqual(['paragraph', 'newsletter', 'paragraph', 'paragraph', 'paragraph', 'donation'])
    expect(article.promotions.map(({content}) => content.length > 0)).toEqual([true, true])
    expect(article.promotions[1]?.actions).toContainEqual(expect.objectContaining({label: 'Donate now', href: 'https://example.org/donate'}))
    expect(JSON.stringify(article)).not.toContain('javascript:')
  })

  test('has no promotions where nothing is to be inferred', () => {
    const {article} = parseHtml(page.replace(sentence + sentence, sentence + newsletter + sentence), {annotate: 'off'})
    expect(article.promotions).toEqual([])
    expect(article.body.children).toHaveLength(4)
  })

  test('of a few words is a piece of a story', () => {
    const {article, problems} = parseHtml('<!doctype html><title>Votes</title><p>One <b>two</b>.<p>“We go,” said Ada Byron.')
    expect(article).toMatchObject({headline: 'Votes', quotes: [{text: 'We go,'}]})
    expect(problems).toEqual([])
  })

  test('is what the caller says it is', () => {
    expect(parseHtml(page, {scope: 'fragment'}).article.author).toEqual([])
    expect(parseHtml('<p>One</p>', {scope: 'page'}).article.body.children.length).toBeLessThanOrEqual(1)
  })
})

describe('places', () => {
  test.each([
    ['entities', '<p>“Smith &amp; <em>Sons</em> will go,” said Ada Byron.', ['Smith &amp; <em>Sons</em> will go,', 'said', 'Ada Byron']],
    ['CR LF, tabs and emoji', '<p>\r\n\t“We <em>all\r\n\tof us</em> 😀 go,” said Ada Byron.\r\n</p>', ['We <em>all\r\n\tof us</em> 😀 go,', 'said', 'Ada Byron']],
    ['marks by reference', '<p>&ldquo;We&nbsp;go &mdash; now,&rdquo; said <b>Ada  Byron</b>.', ['We&nbsp;go &mdash; now,', 'said', '<b>Ada  Byron</b>']],
    ['nested emphasis', '<p>“<b>We <i>go</i></b>,” said Ada Byron.', ['<b>We <i>go</i></b>,', 'said', 'Ada Byron']],
    ['a program in between', '<p>“We <script>said("&amp;")</script>go,” said Ada Byron.', ['We <script>said("&amp;")</script>go,', 'said', 'Ada Byron']],
    ['marks that are elements', '<p>Ada Byron said: <q>We &amp; they will go there now.</q>', ['Ada Byron', 'said', 'We &amp; they will go there now.']],
    ['bare text with breaks', '<div>“We go,” said Ada Byron.<br><br>&nbsp;“We &lt; go,” said Ada Byron.</div>', ['We go,', 'said', 'Ada Byron', 'We &lt; go,', 'said', 'Ada Byron']],
    ['a list and a cell', '<ul><li> “We go,” said Ada Byron.</ul>', ['We go,', 'said', 'Ada Byron']]
  ])('of segments are exact across %s', (_, html, expected) => {
    for (const parsed of [parseHtml(html), fromHast(fromHtml(html, {fragment: true}), {source: html})]) {
      const found: string[] = []
      visit(parsed.article.body, node => {
        if (node.type === 'quoteSegment' || node.type === 'attributionSegment') {
          found.push(node.position === undefined ? 'none' : html.slice(node.position.start.offset, node.position.end.offset))
        }
      })
      expect(found).toEqual(expected)
    }
  })

  test('every block has one', () => {
    const html = '<div>Bare &amp; text<p>One</p><ul><li>two<li><p>three</ul><figure><img src=a><figcaption>four</figcaption></figure><table><tr><th>five<th>six</table></div>'
    const found: string[] = []
    visit(parseHtml(html).article.body, node => {
      if (node.type !== 'text' && node.type !== 'root') found.push(`${node.type} ${html.slice(node.position?.start.offset, node.position?.end.offset)}`)
    })
    expect(found).toEqual([
      'paragraph Bare &amp; text', 'paragraph <p>One</p>', 'list <ul><li>two<li><p>three</ul>', 'listItem <li>two', 'paragraph two', 'listItem <li><p>three',
      'paragraph <p>three', 'figure <figure><img src=a><figcaption>four</figcaption></figure>', 'caption <figcaption>four</figcaption>',
      'table <table><tr><th>five<th>six</table>', 'tableRow <tr><th>five<th>six', 'tableCell <th>five', 'tableCell <th>six'
    ])
  })
})

describe('bad input', () => {
  test.each([
    ['no string', 3, undefined, 'input-type'],
    ['an option that is not known', '<p>', {scop: 'page'}, 'option-unknown'],
    ['more than the limit', '<p>One', {limits: {html: 3}}, 'limit-exceeded'],
    ['more nodes than the limit', '<p>'.repeat(99), {limits: {nodes: 9}}, 'limit-exceeded']
  ])('%s is refused', (_, html, options, code) => {
    expect(() => parseHtml(html as string, options as object)).toThrow(expect.objectContaining({code}))
  })

  test.each([
    ['no tree', 'x'],
    ['no node', {type: 'root', children: [null]}],
    ['an element without properties', {type: 'root', children: [{type: 'element', tagName: 'p', children: []}]}],
    ['a text without words', {type: 'root', children: [{type: 'text'}]}]
  ])('%s for a tree is refused', (_, tree) => {
    expect(() => fromHast(tree as never)).toThrow(expect.objectContaining({code: 'input-type'}))
  })

  test('any depth is flattened, even where the limit is raised', () => {
    const html = `${'<div><blockquote><b>'.repeat(4000)}One${'</b></blockquote></div>'.repeat(4000)}`
    const {article, problems} = parseHtml(html, {limits: {depth: 1e6}})
    expect(JSON.stringify(article.body)).toContain('One')
    expect(codes(problems)).toContain('html-too-deep')
  })

  test('a written article stays whole where it is deeper than the limit, another page that has such a word does not', () => {
    const html = (mark: string): string => `<article data-cd${mark}="1.0"><blockquote><ul><li><p>One</p></li></ul></blockquote></article>`
    const written = parseHtml(html(''), {limits: {depth: 3}})
    expect(written.problems).toEqual([])
    expect(written.article.body.children).toMatchObject([{type: 'blockquote', children: [{type: 'list', children: [{children: [{type: 'paragraph'}]}]}]}])
    expect(codes(parseHtml(html('n'), {limits: {depth: 3}}).problems)).toContain('html-too-deep')
  })

  test('trees of others are flattened too, in the order of their words', () => {
    const html = `<div>${'<i>'.repeat(99)}One<p>two<p>three<s>four</s>five${'</i>'.repeat(99)}six`
    const {article, problems} = fromHast(fromHtml(html, {fragment: true}), {limits: {depth: 20}})
    expect(JSON.stringify(article.body).match(/(?<="value":")[^"]*/g)?.join('')).toBe('Onetwothreefourfivesix')
    expect(codes(problems)).toEqual(['html-too-deep'])
    const loop: {type: 'element'; tagName: string; properties: object; children: unknown[]} = {type: 'element', tagName: 'p', properties: {}, children: []}
    loop.children.push(loop)
    expect(() => fromHast({type: 'root', children: [loop as never]})).toThrow(expect.objectContaining({code: 'limit-exceeded'}))
  })

  test('any string is read', () => {
    const piece = fc.constantFrom('<p>', '</p>', '<b', '<q cite=x>', '<table>', '<td>', '</table>', '<li>', '“', '”', ' said Ada ', '&amp', '&#0;', '\0', '\ud800', '<!--', '-->', '<script>', '</script>', '<figure>', '<img src=x>', '<a href=javascript:x>', '<article data-cd=1.0>', '"', '=')
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 30}), pieces => {
        const {article} = parseHtml(pieces.join(''))
        expect(articleSchema.safeParse(article).success).toBe(true)
        expect(parseHtml(toHtml(article), {positions: 'omit'}).article).toEqual(withoutPositions(article))
        expect(activeParts(toHtml(article))).toEqual([])
      }),
      {numRuns: 300}
    )
  })
})

interface HostileCase {
  id: string
  kind: string
  group: string
  text?: string
  make?: {head?: string; repeat: string; count: number; tail?: string}
}

const hostile = new URL('../../../shared/bench/hostile/cases.json', import.meta.url)
const {cases} = (existsSync(hostile) ? JSON.parse(readFileSync(hostile, 'utf8')) : {cases: []}) as {cases: HostileCase[]}
if (cases.length === 0) console.log('hostile cases are skipped: ../shared/bench is missing')

describe.skipIf(cases.length === 0)('hostile input', () => {
  const chosen = cases.filter(({group, kind}) => group === 'xss' || kind === 'html')
  test.each(chosen)('$id', ({text, make, group}) => {
    const html = text ?? `${make?.head ?? ''}${make?.repeat.repeat(make.count)}${make?.tail ?? ''}`
    let article: Article
    try {
      ({article} = parseHtml(html))
    } catch (error) {
      expect(error).toBeInstanceOf(Problem)
      return
    }
    expect(articleSchema.safeParse(article).success).toBe(true)
    expect(JSON.parse(JSON.stringify(article))).toEqual(article)
    if (group === 'scale') return
    for (const annotations of ['keep', 'none'] as const) expect(activeParts(toHtml(article, {annotations}))).toEqual([])
  })
})
