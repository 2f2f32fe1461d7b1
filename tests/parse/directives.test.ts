import {expect, test} from 'vitest'
import {parseMarkdown} from '../../src/parse/markdown.js'
import {toText} from '../../src/serialize/text.js'

const read = (markdown: string) => parseMarkdown(markdown, {annotate: 'off'})

test.each([
  ['a quotation of no record', ':quote[Words.]', '`quote` without `of`'],
  ['a quotation whose id is none', ':quote[Words.]{of="Not one"}', '`quote` with `of="Not one"`'],
  ['an attribution of no record', ':attr[Words.]{role=cue}', '`attr` without `of`'],
  ['an attribution one of whose ids is none', ':attr[Words.]{of="a1 A2" role=cue}', '`attr` with `of="a1 A2"`'],
  ['an attribution without a role', ':attr[Words.]{of=a1}', '`attr` without `role`'],
  ['an attribution whose role is misspelt', ':attr[Words.]{of=a1 role=sorce}', '`attr` with `role="sorce"`'],
  ['a block quotation whose id is none', ':::blockquote{of=Q1}\nWords.\n:::', '`blockquote` with `of="Q1"`'],
  ['a correction of no known kind', ':::correction{kind=oops}\nWords.\n:::', '`correction` with `kind="oops"`'],
  ['an embed without an address', ':::embed\nWords.\n:::', '`embed` without `url`']
])('%s is reported at its place, and its words are kept', (_, markdown, detail) => {
  const {article, problems} = read(`Before.\n\n${markdown}`)
  expect(problems.map(({code, line}) => [code, line])).toEqual([['directive-attribute', 3]])
  expect(problems[0]?.message).toContain(detail)
  expect(toText(article)).toBe('Before.\n\nWords.')
})

test.each([
  ['a kind', '{kind=newsletter}', 'newsletter', []],
  ['an id and a kind', '{#weekly kind=newsletter}', 'newsletter', []],
  ['an id alone', '{#weekly}', 'house', []],
  ['a kind that is not known', '{kind=foo}', 'house', ['directive-attribute']],
  ['an id that is none', '{#Weekly kind=newsletter}', 'newsletter', ['directive-attribute']]
])('a promotion by hand with %s has a record', (_, attributes, kind, codes) => {
  const {article, problems} = read(`:::promotion${attributes}\nTake our letter.\n:::\n\nWords.`)
  expect(problems.map(({code}) => code)).toEqual(codes)
  expect(article.promotions).toMatchObject([{kind, provenance: {origin: 'authored'}, content: [{type: 'paragraph'}]}])
  expect(article.body.children[0]).toMatchObject({type: 'promotion', promotionId: article.promotions[0]?.id})
})

test('a second place of a promotion by hand is of the same record', () => {
  const {article} = read(':::promotion{#weekly kind=newsletter}\nTake it.\n:::\n\nWords.\n\n::promotion{#weekly kind=newsletter}')
  expect(article.promotions.map(({id}) => id)).toEqual(['weekly'])
})

test.each([
  ['a link', '[Words.](javascript:steal())', 1],
  ['a link by reference', '[Words.][a]\n\n[a]: vbscript:steal()', 1],
  ['a picture', 'Words. ![](data:text/html,x)', 1],
  ['an embed', ':::embed{url="javascript:steal()"}\nWords.\n:::', 1],
  ['a film', 'Words.\n\n:::figure\n::media{type=video url="javascript:steal()"}\n:::', 4]
])('the unsafe address of %s is reported, and its words are kept', (_, markdown, line) => {
  const {article, problems} = read(markdown)
  expect(problems.map(problem => [problem.code, problem.line])).toEqual([['url-unsafe', line]])
  expect(toText(article)).toBe('Words.')
  expect(JSON.stringify(article)).not.toMatch(/steal|text\/html/)
})

test.each([
  ['broken JSON', '{"type": "thematicBreak"'],
  ['a block that there is not', '{"type": "poem", "children": []}'],
  ['a block with a key of its own', '{"type": "thematicBreak", "width": 3}']
])('a fence that holds %s stays the code that it is, and is reported', (_, json) => {
  const {article, problems} = read(`Words.\n\n\`\`\`copydesk\n${json}\n\`\`\`\n`)
  expect(problems.map(({code, line}) => [code, line])).toEqual([['fence-invalid', 3]])
  expect(article.body.children[1]).toMatchObject({type: 'code', lang: 'copydesk', value: json})
})
