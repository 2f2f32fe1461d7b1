import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {plainFields} from '../../src/parse/front-matter-fields.js'
import {frontMatterSchema} from '../../src/schema.js'

test.each<[string, string]>([
  ['nothing', '{}'],
  ['an Astro post', 'title: Votes\ndescription: What it costs\npubDate: 2026-11-24\nheroImage: ./a.png\ntags: [budget, council]'],
  ['a Jekyll post', 'layout: post\ntitle: "Votes: a guide"\ndate: 2026-11-24 09:30:00 +0100\ncategories: council budget\nauthor: Ada Byron'],
  ['a Hugo page', 'title: 1984\nlastmod: 2026-11-24T09:30:00+01:00\ndraft: false\nauthors: [Ada, {name: Bo, url: /bo}]\nparams: {a: {b: 1}}'],
  ['a Ghost export', 'title: Votes\nslug: votes\ndate_published: x\nimage: {src: a.png, alt: A}\nlang: en_GB'],
  ['empty keys', 'title: Votes\ndescription:\ntags:'],
  ['what this library writes', 'copydesk: "1.0"\ntype: NewsArticle\nquotes:\n  - {id: q1, kind: direct, provenance: {origin: authored}}\npromotions:\n  - {id: p1, kind: house, actions: [], offers: [], provenance: {origin: authored}}\nextensions: {x-a: [1]}']
])('%s is read as it is', (_name, yaml) => {
  const data = parse(yaml) as unknown
  expect(frontMatterSchema.parse(data)).toEqual(data)
})

test('a date that the YAML reader made an object of is a date', () => {
  expect(frontMatterSchema.safeParse({date: new Date(0)}).success).toBe(true)
})

test.each<[string, unknown, string, string]>([
  ['a title that is a list', {title: ['a']}, 'title', 'Expected words'],
  ['a date that is none', {date: 'yesterday'}, 'date', 'Expected a date, as `2026-11-24` or `2026-11-24 09:30:00 +0100`'],
  ['tags that are a number', {tags: 3}, 'tags', 'Expected a list of words, or words between commas'],
  ['an author without a name', {author: {url: '/ada'}}, 'author', 'Expected names, or objects with `name`'],
  ['a language that is none', {lang: 'English language'}, 'lang', 'Expected a BCP 47 language tag, as `en` or `pt-BR`'],
  ['an image without an address', {image: {alt: 'a'}}, 'image', 'Expected an address, an object with `url` or `src`, or a list of such'],
  ['a version that is not known', {copydesk: '2.0'}, 'copydesk', 'Invalid input: expected "1.0"'],
  ['a quote without a kind', {copydesk: '1.0', quotes: [{id: 'q1', provenance: {origin: 'authored'}}]}, 'quotes.0.kind', 'Invalid option: expected one of "direct"|"mixed"|"indirect"'],
  ['a source without an id', {sources: [{type: 'person', anonymity: 'named', mentions: [], provenance: {origin: 'authored'}}]}, 'sources.0.id', 'Invalid input: expected string, received undefined']
])('%s is refused at its place', (_name, data, path, message) => {
  const {error} = frontMatterSchema.safeParse(data)
  expect(error?.issues.map(issue => [issue.path.join('.'), issue.message])).toEqual([[path, message]])
})

test('it knows every name that the markdown parser reads', () => {
  const names = plainFields.flatMap(field => field.names)
  expect(names.filter(name => !Object.hasOwn(frontMatterSchema.shape, name))).toEqual([])
})
