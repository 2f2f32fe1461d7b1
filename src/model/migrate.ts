import {Problem} from '../problems.js'
import {modelVersion, type Article} from './article.js'
import {plainCopy} from './check-json.js'
import {checkShape} from './check-shape.js'

/** One change of the model: brings an article of version `from` to version `to`. */
export interface MigrationStep {
  from: string
  to: string
  /** What changes, in a sentence. */
  what: string
  /** Gives the article anew, or changes the one that it is given: it is a copy. */
  change(article: Record<string, unknown>): Record<string, unknown>
}

export interface Migration {
  article: Article
  /** The version that the article had. */
  from: string
  /** What was changed, in order; none for an article of today's version. */
  steps: string[]
}

/** Every step that the model has taken, oldest first. */
export const migrationSteps: readonly MigrationStep[] = []

/**
 * Brings an article of an older version of the model to today's. The value itself is never changed.
 * @throws {Problem} `model-unknown` on anything but an article of a known version, and the first problem of an article
 * that has not the shape of today's model; `checkArticle` has them all.
 */
export function migrate(value: unknown): Migration {
  return migrateBy(migrationSteps, value)
}

/** `migrate` by other steps: a project that keeps its own versions has its own table. */
export function migrateBy(table: readonly MigrationStep[], value: unknown): Migration {
  const {copy, problems} = plainCopy(value)
  if (!isRecord(copy)) throw problems[0] ?? new Problem('model-unknown', {detail: 'not an object'})
  const from = copy['copydesk']
  if (typeof from !== 'string') throw new Problem('model-unknown', {path: ['copydesk'], detail: 'no version in `copydesk`'})
  let article = copy
  const steps: string[] = []
  for (let version = from; version !== modelVersion; ) {
    const step = table.find(candidate => candidate.from === version)
    if (step === undefined || steps.length >= table.length) {
      throw new Problem('model-unknown', {path: ['copydesk'], detail: `version ${JSON.stringify(version)}`})
    }
    article = {...step.change(article), copydesk: step.to}
    steps.push(`${step.from} to ${step.to}: ${step.what}`)
    version = step.to
  }
  const shape = checkShape(article)
  if (shape.article === undefined || problems.length > 0) throw problems[0] ?? shape.problems[0]!
  return {article: shape.article, from, steps}
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
