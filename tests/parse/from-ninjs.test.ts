import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {articleSchema, type Article} from '../../src/schema.js'
import {fromNinjs} from '../../src/parse/from-ninjs.js'
import {toNinjs, type NinjsOptions} from '../../src/serialize/ninjs.js'
import {toText} from '../../src/serialize/text.js'
import {emptyArticle, wholeArticle} from '../serialize/whole-article.js'
import {hasSchemas} from '../support/schemas.js'

const item = (fields: object) => ({uri: 'https://news.example/1', ...fields})
const read = (fields: object) => fromNinjs(item(fields)).article
const codes = (fields: object) => fromNinjs(item(fields)).problems.map(({code}) => code)

describe('an item of others', () => {
  test.each<[string, object, Partial<Article>]>([
    ['a web address is the URL', {}, {url: 'https://news.example/1'}],
    ['another URI is the id', {uri: 'urn:newsml:x:1'}, {id: 'urn:newsml:x:1'}],
    ['the main headline', {headlines: [{role: 'print', value: 'B'}, {role: 'main', value: 'A'}]}, {headline: 'A', alternativeHeadline: 'B'}],
    ['the title where there is no headline', {title: 'T'}, {headline: 'T'}],
    ['the first description', {descriptions: [{value: 'D'}]}, {description: 'D'}],
    ['the names of the printed line', {by: 'By Ada Byron and Grace Hopper'},
      {byline: 'By Ada Byron and Grace Hopper', author: [{type: 'person', name: 'Ada Byron'}, {type: 'person', name: 'Grace Hopper'}]}],
    ['authors that are named before those of the printed line', {by: 'By Ada', infoSources: [{name: 'Ada Byron', role: 'author'}]},
      {byline: 'By Ada', author: [{type: 'person', name: 'Ada Byron'}]}],
    ['one date is that of publication', {versionCreated: '2026-11-24T09:30:00Z'}, {datePublished: '2026-11-24T09:30:00Z'}],
    ['a later version is a change', {firstCreated: '2026-11-24T09:30:00Z', versionCreated: '2026-11-25T09:30:00Z'},
      {datePublished: '2026-11-24T09:30:00Z', dateModified: '2026-11-25T09:30:00Z'}],
    ['the language', {language: 'nb-NO'}, {inLanguage: 'nb-NO'}],
    ['subjects are keywords, genres sections', {subjects: [{name: 'War'}], genres: [{name: 'Home'}]},
      {keywords: ['War'], articleSection: ['Home']}],
    ['a genre that is a type of article', {genres: [{name: 'OpinionNewsArticle'}]}, {type: 'OpinionNewsArticle'}],
    ['the place', {located: 'Oslo'}, {dateline: {text: 'Oslo', place: 'Oslo'}}],
    ['the owner of the rights is the publisher', {copyrightHolder: 'Wire'}, {publisher: {type: 'organization', name: 'Wire'}}],
    ['a picture by its largest rendition', {associations: [{
      name: 'a', uri: 'https://x.example/a', type: 'picture', by: 'C', descriptions: [{value: 'D'}],
      renditions: [{name: 's', href: 'https://x.example/s.jpg', width: 10}, {name: 'l', href: 'https://x.example/l.jpg', width: 90, height: 60}]
    }]}, {image: [{url: 'https://x.example/l.jpg', caption: 'D', credit: 'C', width: 90, height: 60}]}]
  ])('%s', (_name, fields, expected) => {
    expect(read({bodies: [{value: 'A story.'}], ...fields})).toMatchObject(expected)
  })

  test('what the model has no word for is kept, and written again', () => {
    const others = {urgency: 4, slugline: 'bridge', people: [{name: 'Ada', contactInfo: [{type: 'phone', value: '1'}]}]}
    const article = read({bodies: [{value: 'A story.'}], ...others})
    expect(article.extensions).toEqual({'x-ninjs': others})
    expect(toNinjs(article)).toMatchObject({urgency: 4, slugline: 'bridge'})
  })

  test.each([
    ['HTML before text', [{contentType: 'text/plain', value: 'Plain.'}, {contentType: 'text/html', value: '<p>Rich.</p>'}], 'Rich.'],
    ['a body that is HTML by its role', [{role: 'html', value: '<p>Rich.</p>'}], 'Rich.'],
    ['text without a type', [{value: 'Plain.'}], 'Plain.'],
    ['text before other XML', [{contentType: 'application/xml', value: '<x/>'}, {contentType: 'text/plain', value: 'Plain.'}], 'Plain.']
  ])('%s is read', (_name, bodies, expected) => {
    expect(toText(read({bodies}))).toBe(expected)
  })

  test('a headline in the body that is the item’s stands once, another stays in the story', () => {
    const bodies = [{contentType: 'text/html', value: '<h1>Bridge holds</h1><p>Story.</p>'}]
    expect(toText(read({bodies, headlines: [{value: 'Bridge holds'}]}))).toBe('Story.')
    expect(toText(read({bodies, headlines: [{value: 'Another'}]}))).toBe('Bridge holds\n\nStory.')
  })

  test('quotations are found', () => {
    expect(read({language: 'en', bodies: [{value: '“The bridge holds,” Ada Byron said.'}]}).quotes).toHaveLength(1)
  })

  test('an item without a body is reported', () => {
    expect(codes({})).toEqual(['ninjs-body-missing'])
    expect(codes({bodies: [{contentType: 'application/xml', value: '<x/>'}]})).toEqual(['ninjs-body-missing'])
  })

  test('fields of another shape are taken as absent, and reported', () => {
    const {article, problems} = fromNinjs(item({headlines: 'A', language: 'x_y', versionCreated: 'yesterday', bodies: [{value: 'A story.'}]}))
    expect(article).not.toHaveProperty('headline')
    expect(problems.map(({code, path}) => [code, path?.[0]])).toEqual([
      ['ninjs-field-invalid', 'versionCreated'], ['ninjs-field-invalid', 'language'], ['ninjs-field-invalid', 'headlines']])
  })

  test('no unsafe address gets in', () => {
    const article = read({uri: 'javascript:steal()', associations: [{name: 'a', type: 'picture', renditions: [{href: 'javascript:steal()'}]}], bodies: [{value: 'A story.'}]})
    expect(article.url).toBeUndefined()
    expect(article.image).toBeUndefined()
  })
})

describe('an item of ours', () => {
  const changed = (change: (written: ReturnType<typeof toNinjs>) => object, options?: NinjsOptions) => {
    const written = toNinjs(wholeArticle, options)
    return fromNinjs({...written, ...change(written)})
  }

  test.each<[string, object, Partial<Article>]>([
    ['a headline', {headlines: [{role: 'main', value: 'New'}]}, {headline: 'New', alternativeHeadline: 'Alternative headline'}],
    ['the printed line', {by: 'By somebody'}, {byline: 'By somebody'}],
    ['the language', {language: 'de'}, {inLanguage: 'de'}],
    ['subjects', {subjects: [{name: 'New', rel: 'keyword'}]}, {keywords: ['New'], articleSection: ['Section one', 'Section two']}],
    ['urgency', {urgency: 1}, {extensions: {...wholeArticle.extensions, 'x-ninjs': {urgency: 1}}}]
  ])('%s that was changed since is read', (_name, fields, expected) => {
    expect(changed(() => fields).article).toMatchObject(expected)
  })

  test('text that was changed beside our body is reported', () => {
    const {article, problems} = changed(({bodies}) => ({bodies: [{...bodies[0], value: 'Other words'}, ...bodies.slice(1)]}))
    expect(problems.map(({code}) => code)).toEqual(['ninjs-body-differs'])
    expect(toText(article)).toBe(toText(wholeArticle))
  })

  test.each([['{'], ['5'], ['{"copydesk": "9.9"}'], ['null'], ['{"copydesk": "1.0"}']])('our body that holds %s is reported, and another read', value => {
    const {article, problems} = changed(({bodies}) => ({bodies: [bodies[0], {...bodies[2], value}]}))
    expect(problems.map(({code}) => code)).toContain('ninjs-body-invalid')
    expect(toText(article)).toContain('The bridge strongly holds')
  })

  test('without our body it is read as an item of others', () => {
    const {article} = changed(() => ({}), {bodies: ['xhtml']})
    expect(article).toMatchObject({
      type: 'AnalysisNewsArticle', id: 'desk-id-77', url: 'https://news.example/2026/bridge', headline: 'Bridge headline',
      articleSection: ['Section one', 'Section two'], keywords: ['keyword-one', 'keyword-two'],
      publisher: {type: 'organization', name: 'Daily Publisher', url: 'https://publisher.example/'}
    })
    expect(article.image).toEqual(wholeArticle.image)
    expect(fromNinjs(toNinjs(emptyArticle, {bodies: ['text']})).article).not.toHaveProperty('id')
  })
})

test.each([[undefined], [null], ['{}'], [5], [[]]])('%j is no item', value => {
  expect(() => fromNinjs(value)).toThrow(expect.objectContaining({code: 'input-type'}))
})

test('an item nested without end is refused, and a fault in one reported', () => {
  const endless: Record<string, unknown> = {uri: 'x'}
  let inner = endless
  for (let depth = 0; depth < 100_000; depth++) inner = inner['people'] = {}
  expect(() => fromNinjs(endless)).toThrow(expect.objectContaining({code: 'limit-exceeded'}))
  expect(codes({bodies: [{value: 'A story.'}], urgency: Number.NaN})).toEqual(['not-json'])
})

test('an own key of the prototype’s name touches none', () => {
  fromNinjs(JSON.parse('{"uri": "urn:x", "bodies": [{"value": "A story."}], "__proto__": {"polluted": 1}, "people": [{"__proto__": {"polluted": 1}}]}'))
  expect(({} as {polluted?: number}).polluted).toBeUndefined()
})

test('whatever an item holds, an article comes back', () => {
  const names = [
    'uri', 'headlines', 'descriptions', 'bodies', 'by', 'language', 'located', 'title', 'contentCreated', 'versionCreated',
    'subjects', 'genres', 'infoSources', 'associations', 'copyrightHolder', 'altIds', 'urgency', 'people'
  ]
  const value = fc.oneof(fc.string(), fc.constant('2026-11-24T09:30:00Z'), fc.constant('https://x.example/a'), fc.constantFrom('main', 'html', 'publisher', 'author'))
  const thing = fc.record({
    role: value, value, name: value, uri: value, rel: value, type: fc.constantFrom('picture', 'text'), contentType: fc.constantFrom('text/html', 'text/plain'),
    renditions: fc.array(fc.record({href: value, width: fc.oneof(fc.integer(), fc.double(), value)}, {requiredKeys: []}))
  }, {requiredKeys: []})
  const field = fc.oneof(value, fc.array(thing, {maxLength: 3}), fc.jsonValue())
  fc.assert(fc.property(fc.dictionary(fc.constantFrom(...names), field), fields => {
    const {article} = fromNinjs(fields)
    expect(articleSchema.safeParse(article).error).toBeUndefined()
    expect(fromNinjs(toNinjs(article)).article).toEqual(article)
  }), {numRuns: 500})
})

test('an unknown option is refused', () => {
  expect(() => fromNinjs(item({}), {colour: 'red'} as object)).toThrow(expect.objectContaining({code: 'option-unknown'}))
})

test('an own body beyond the limit is refused', () => {
  expect(() => fromNinjs(toNinjs(wholeArticle), {limits: {html: 100}})).toThrow(expect.objectContaining({code: 'limit-exceeded'}))
})

describe.skipIf(!hasSchemas)('every example of the standard and of agencies is read', () => {
  const folder = fileURLToPath(new URL('../../../shared/schemas/ninjs/examples/', import.meta.url))
  test.each(hasSchemas ? readdirSync(folder) : [])('%s', file => {
    const {article, problems} = fromNinjs(JSON.parse(readFileSync(folder + file, 'utf8')))
    expect(articleSchema.safeParse(article).error).toBeUndefined()
    expect(article.headline).toBeTruthy()
    expect(article.datePublished).toBeTruthy()
    expect(problems.filter(({severity}) => severity === 'error')).toEqual([])
    expect(fromNinjs(toNinjs(article))).toEqual({article, problems: []})
  })
})
