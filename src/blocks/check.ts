import type {Article} from '../model/article.js'
import {checkBody} from '../model/check-body.js'
import {plainCopy} from '../model/check-json.js'
import {checkRecords} from '../model/check-records.js'
import {checkShape} from '../model/check-shape.js'
import {checkUrls} from '../model/check-urls.js'
import {Problem} from '../problems.js'
import {normalizeBody, normalizeCopy} from './normalize.js'

/** More problems than this say nothing new. */
const maxProblems = 500

/**
 * Every problem of an article, of a value that should be one, or of anything: first whether it is JSON, then its
 * shape, and where it has the shape, what does not agree between its body and its records, and what a desk would ask.
 * Errors come first, then warnings, then notes. Never throws. Linear, for a given depth.
 */
export function checkArticle(value: unknown): Problem[] {
  try {
    const {copy, problems} = plainCopy(value)
    return few(copy === undefined ? problems : [...problems, ...checkCopy(copy)])
  } catch (cause) {
    return [new Problem('article-too-large', {cause})]
  }
}

function checkCopy(copy: unknown): Problem[] {
  const {article, problems} = checkShape(copy)
  if (article === undefined) return problems
  return [...checkBody(article), ...checkRecords(article), ...checkUrls(article), ...checkNormalForm(article)]
}

/** Whether body and copy are in normal form; the first place where each is not. */
function checkNormalForm({body, promotions}: Article): Problem[] {
  return [
    ...notNormal(body, normalizeBody(body), ['body']),
    ...promotions.flatMap(({content}, index) => notNormal(content, normalizeCopy(content), ['promotions', index, 'content']))
  ]
}

function notNormal(value: unknown, normal: unknown, path: Array<string | number>): Problem[] {
  const difference = firstDifference(value, normal)
  return difference === undefined ? [] : [new Problem('body-not-normal', {path: [...path, ...difference.toReversed()]})]
}

/** The way to the first value that differs, innermost key first; recursive, as deep as a checked article. */
function firstDifference(left: unknown, right: unknown): Array<string | number> | undefined {
  if (left === right) return undefined
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return []
  for (const key of Object.keys(left)) {
    if (key === 'position') continue
    // Own keys of objects.
    const found = firstDifference((left as Record<string, unknown>)[key], (right as Record<string, unknown>)[key])
    if (found === undefined) continue
    found.push(Array.isArray(left) ? Number(key) : key)
    return found
  }
  const missing = Object.keys(right).find(key => key !== 'position' && !Object.hasOwn(left, key))
  return missing === undefined ? undefined : [Array.isArray(left) ? Number(missing) : missing]
}

function few(problems: readonly Problem[]): Problem[] {
  const grave = {error: 0, warning: 1, note: 2}
  const sorted = problems.toSorted((left, right) => grave[left.severity] - grave[right.severity])
  if (sorted.length <= maxProblems) return sorted
  const more = new Problem('problems-omitted', {detail: `${sorted.length - maxProblems} of them`})
  return [...sorted.slice(0, maxProblems), more]
}
