import {Problem} from '../problems.js'
import {pathOf, type Trail} from './walk.js'

/** How many objects and arrays may stand in each other: two a node, for bodies four times as deep as the normal form. */
const maxLevels = 800
const maxValues = 2_000_000

/** More faults than this say nothing new. */
const maxFaults = 1000

interface Task {
  /** The object or array to read. */
  from: object
  /** Its copy, to fill. */
  to: unknown[] | Record<string, unknown>
  trail: Trail | undefined
  level: number
  parent: Task | undefined
}

/** A value as plain JSON, and what in it is none. Without `copy` the value is too deep or too large to go on with. */
export interface PlainCopy {
  copy?: unknown
  problems: Problem[]
}

/**
 * Copies a value of any kind into plain objects and arrays. What is no JSON (not finite, a function, an instance, a
 * cycle, an own `__proto__`, a property that throws) is left out and reported; keys of value `undefined` are absent.
 * Never throws, never recurses. Linear, up to two million values.
 */
export function plainCopy(value: unknown): PlainCopy {
  const problems: Problem[] = []
  const tasks: Task[] = []
  const holder: unknown[] = []
  let count = 0
  /** Puts a value where it belongs; objects and arrays are filled later. */
  const put = (item: unknown, key: string | number, into: Task['to'], trail: Trail | undefined, parent?: Task): void => {
    count++
    const what = faultOf(item, parent)
    if (what !== undefined) {
      if (problems.length < maxFaults) problems.push(new Problem('not-json', {path: pathOf(trail), detail: what}))
    } else if (typeof item === 'object' && item !== null) {
      const to = Array.isArray(item) ? [] : {}
      set(into, key, to)
      tasks.push({from: item, to, trail, level: (parent?.level ?? 0) + 1, parent})
    } else set(into, key, item)
  }
  put(value, 0, holder, undefined)
  for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
    if (task.level > maxLevels) return {problems: [...problems, tooLarge(task.trail, `deeper than ${maxLevels} levels`)]}
    try {
      const keys = Array.isArray(task.from) ? task.from.length : Object.keys(task.from)
      if (count + (typeof keys === 'number' ? keys : keys.length) > maxValues) {
        return {problems: [...problems, tooLarge(task.trail, `more than ${maxValues} values`)]}
      }
      copyProperties(task, keys, put)
    } catch (cause) {
      problems.push(new Problem('not-json', {path: pathOf(task.trail), detail: 'a property that throws when it is read', cause}))
    }
  }
  return {copy: holder[0], problems}
}

function copyProperties(
  task: Task,
  keys: number | string[],
  put: (item: unknown, key: string | number, into: Task['to'], trail: Trail, parent: Task) => void
): void {
  const from = task.from as Record<string | number, unknown> // an object or an array, read by key
  if (typeof keys === 'number') {
    for (let index = 0; index < keys; index++) put(from[index], index, task.to, {key: index, parent: task.trail}, task)
    return
  }
  for (const key of keys) {
    const item = key === '__proto__' ? unsafeKey : from[key]
    if (item !== undefined) put(item, key, task.to, {key, parent: task.trail}, task)
  }
}

/** Stands for the value of an own `__proto__`, which is never read. */
const unsafeKey = Symbol('__proto__')

/** What a value is that JSON has no word for; undefined for a value that it has. */
function faultOf(value: unknown, parent: Task | undefined): string | undefined {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return undefined
    case 'number':
      return Number.isFinite(value) ? undefined : `the number ${value}`
    case 'object':
      return value === null ? undefined : objectFault(value, parent)
    case 'symbol':
      return value === unsafeKey ? 'an own key `__proto__`' : 'a symbol'
    default:
      return typeof value === 'undefined' ? 'undefined in a list' : `a ${typeof value}`
  }
}

function objectFault(value: object, parent: Task | undefined): string | undefined {
  for (let around = parent; around !== undefined; around = around.parent) {
    if (around.from === value) return 'an object inside itself'
  }
  try {
    if (Array.isArray(value)) return undefined
    const prototype: unknown = Object.getPrototypeOf(value)
    // A plain object of another realm has another `Object.prototype`, but that too has nothing above it.
    const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null
    return isPlain ? undefined : `an instance of ${nameOf(prototype)}`
  } catch {
    return 'an object that throws when it is read'
  }
}

function nameOf(prototype: unknown): string {
  const maker = (prototype as {constructor?: {name?: unknown}}).constructor // a prototype is an object
  return typeof maker?.name === 'string' && maker.name !== '' ? maker.name : 'a class'
}

function set(into: Task['to'], key: string | number, value: unknown): void {
  ;(into as Record<string | number, unknown>)[key] = value // an array takes its index as a key
}

function tooLarge(trail: Trail | undefined, detail: string): Problem {
  return new Problem('article-too-large', {path: pathOf(trail), detail})
}
