import {fromHtml} from 'hast-util-from-html'
import {describe, expect, it} from 'vitest'
import {pageBlocks, scanPage} from '../../src/page/blocks.js'

function shown(html: string): string[] {
  return pageBlocks(fromHtml(html)).map(({tag, text}) => `${tag}: ${text}`)
}

describe('pageBlocks', () => {
  const rows: Array<[string, string, string[]]> = [
    ['a block ends where the next one starts', '<div>Before <p>One</p> after</div>', ['div: Before', 'p: One', 'div: after']],
    ['inline elements stay in their line', '<p>A <b>bold</b> wo<i>rd</i></p>', ['p: A bold word']],
    ['lines that a style sheet parts stay apart', '<a href="/x"><span>Read us</span><span>at breakfast</span></a>', ['a: Read us at breakfast']],
    ['words cut by elements stay whole', '<p>The <b>up</b><i>shot of it</i></p>', ['p: The upshot of it']],
    ['two line breaks part paragraphs, one does not', '<div>One<br>two<br> <br>three</div>', ['div: One two', 'div: three']],
    ['hidden elements are dropped', '<p hidden>No</p><p style="color:red;display: none">No</p><p>Yes</p>', ['p: Yes']],
    ['what waits for a script is dropped', '<p>Yes</p><template><p>No</p></template><noscript>No</noscript>', ['p: Yes']],
    ['fields and buttons are text', '<form><input type="email" placeholder="Mail"><button>Send</button></form>', ['form: Mail Send']],
    ['a lone button names its block', '<div><button>Share</button></div>', ['button: Share']],
    ['a card inside a link is several blocks', '<a href="/x"><h3>Head</h3><p>Text</p></a>', ['h3: Head', 'p: Text']],
    ['an unknown element in a line stays in it', '<p>See <my-link>here</my-link> now</p>', ['p: See here now']],
    ['an unknown element among blocks is a block', '<div><x-box>One</x-box><x-box>Two</x-box></div>', ['x-box: One', 'x-box: Two']],
    ['zero-width characters are no text', '<p>\u200b</p><p>so\u00adft</p>', ['p: soft']]
  ]
  it.each(rows)('%s', (_name, html, expected) => {
    expect(shown(html)).toEqual(expected)
  })

  it('counts the characters in links, and cuts a link at the edge of a block', () => {
    const blocks = pageBlocks(fromHtml('<a href="/x"><p>Head</p><p>Text</p></a><p>half <a href="/y">link</a></p>'))
    expect(blocks.map(({linkDensity, links}) => [linkDensity, links.map(({text, href}) => [text, href])])).toEqual([
      [1, [['Head', '/x']]],
      [1, [['Text', '/x']]],
      [4 / 9, [['link', '/y']]]
    ])
  })

  it('shares containers between blocks, with the words that hint at their purpose', () => {
    const [first, second] = pageBlocks(fromHtml('<aside id="Promo" class="box big" data-ad-slot="1"><p>A</p><p>B</p></aside>'))
    const aside = first!.containers.find(({tag}) => tag === 'aside')
    expect(aside?.hints.split(' ').toSorted()).toEqual(['big', 'box', 'data-ad-slot', 'promo'])
    expect(second!.containers).toContain(aside)
    expect(first!.containers.at(-1)?.tag).toBe('p')
  })

  it('reads a tree of any depth', () => {
    let tree: ReturnType<typeof fromHtml>['children'][number] = {type: 'text', value: 'deep'}
    for (let depth = 0; depth < 20_000; depth++) tree = {type: 'element', tagName: 'div', properties: {}, children: [tree as never]}
    const [block] = pageBlocks({type: 'root', children: [tree]})
    expect(block?.text).toBe('deep')
    expect(block!.containers.length).toBeLessThan(200)
  })

  it('keeps media, and metadata of the head, in document order', () => {
    const {media, metadata} = scanPage(fromHtml('<head><meta name="a" content="b"></head><body><p>One</p><img src="x"><p>Two</p>'))
    expect(media.map(({element, before}) => [element.tagName, before])).toEqual([['img', 1]])
    expect(metadata.some(({element}) => element.tagName === 'meta')).toBe(true)
  })
})
