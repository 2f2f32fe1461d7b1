import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {entryPoints} from '../scripts/entry-points.js'
import {projectRoot} from './support/module-graph.js'

interface LockedPackage {
  dependencies?: Record<string, string>
  peerDependencies?: Record<string, string>
  hasInstallScript?: boolean
  os?: string[]
  cpu?: string[]
  resolved?: string
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(join(projectRoot, file), 'utf8'))

// Both files are npm's, and their shape is documented there.
const manifest = readJson('package.json') as {
  dependencies: Record<string, string>
  peerDependencies: Record<string, string>
  exports: Record<string, unknown>
}
const lock = (readJson('package-lock.json') as {packages: Record<string, LockedPackage>}).packages

/** Where `name` is found from the package at `from`, as Node looks it up. */
function lookUp(from: string, name: string): string | undefined {
  const outwards = (base: string) => base.slice(0, Math.max(0, base.lastIndexOf('node_modules/') - 1))
  for (let base = from; base !== ''; base = outwards(base)) {
    if (`${base}/node_modules/${name}` in lock) return `${base}/node_modules/${name}`
  }
  return `node_modules/${name}` in lock ? `node_modules/${name}` : undefined
}

/** Every package that a user's install brings along. */
function production(): string[] {
  const found = new Set<string>()
  const visit = (from: string, names: string[]): void => {
    for (const name of names) {
      const key = lookUp(from, name)
      if (key === undefined || found.has(key)) continue
      found.add(key)
      visit(key, Object.keys(lock[key]?.dependencies ?? {}))
    }
  }
  visit('', Object.keys({...manifest.dependencies, ...manifest.peerDependencies}))
  return [...found]
}

describe('what an install brings', () => {
  test('at most 90 packages, zod among them', () => {
    expect(production()).toContain('node_modules/zod')
    expect(production().length).toBeLessThanOrEqual(90)
  })

  test('no native addon, nothing that runs at install or is made for one system', () => {
    const special = production().filter(key => {
      const {hasInstallScript, os, cpu} = lock[key]!
      return hasInstallScript === true || os !== undefined || cpu !== undefined
    })
    expect(special).toEqual([])
  })

  test('the lock names no download address', () => {
    expect(Object.keys(lock).filter(key => lock[key]?.resolved?.startsWith('http'))).toEqual([])
  })
})

test('every entry point is built and exported', () => {
  const exported = Object.keys(manifest.exports)
    .filter(name => !name.endsWith('.json'))
    .map(name => (name === '.' ? 'index' : name.slice(2)))
  expect(exported.toSorted()).toEqual(Object.keys(entryPoints).filter(name => name !== 'cli').toSorted())
})
