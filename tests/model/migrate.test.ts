import {expect, test} from 'vitest'
import {migrate, migrateBy, type MigrationStep} from '../../src/model/migrate.js'
import {Problem} from '../../src/problems.js'

const article = {
  copydesk: '1.0', type: 'NewsArticle', headline: 'Committee votes', author: [], body: {type: 'root', children: []},
  quotes: [], sources: [], attributions: [], promotions: []
}

/** A step as a later version would have it, with its example beside it. */
const table: MigrationStep[] = [
  {from: '0.8', to: '0.9', what: '`title` is called `headline`', change: ({title, ...rest}) => ({...rest, headline: title})},
  {from: '0.9', to: '1.0', what: 'articles have promotions', change: old => Object.assign(old, {promotions: []})}
]

test('an article of today’s version is as it was', () => {
  expect(migrate(article)).toEqual({article, from: '1.0', steps: []})
})

test('an old article takes every step from its version on', () => {
  const {headline: title, promotions: _, ...old} = {...article, copydesk: '0.8'}
  const before = structuredClone({...old, title})
  expect(migrateBy(table, before)).toEqual({
    article,
    from: '0.8',
    steps: ['0.8 to 0.9: `title` is called `headline`', '0.9 to 1.0: articles have promotions']
  })
  expect(before).toEqual({...old, title})
})

const circle: MigrationStep[] = [{from: '0.1', to: '0.2', what: 'x', change: old => old}, {from: '0.2', to: '0.1', what: 'y', change: old => old}]
const loop: Record<string, unknown> = {copydesk: '1.0'}
loop['x-self'] = loop

test.each<[string, unknown, string]>([
  ['nothing', undefined, 'not-json'],
  ['a list', [], 'model-unknown'],
  ['an object without a version', {type: 'NewsArticle'}, 'model-unknown'],
  ['a version that is a number', {...article, copydesk: 1}, 'model-unknown'],
  ['a version of the future', {...article, copydesk: '7.3'}, 'model-unknown'],
  ['a prototype’s name as a version', {...article, copydesk: 'constructor'}, 'model-unknown'],
  ['steps that go in a circle', {...article, copydesk: '0.1'}, 'model-unknown'],
  ['an article of the wrong shape', {...article, author: 'Ada'}, 'shape-invalid'],
  ['a cycle', loop, 'not-json']
])('%s is refused', (_name, value, code) => {
  let thrown: unknown
  try {
    migrateBy(circle, value)
  } catch (error) {
    thrown = error
  }
  expect(thrown).toBeInstanceOf(Problem)
  expect((thrown as Problem).code).toBe(code)
})
