import type {Article} from '../model/article.js'
import {isAgency} from './metadata-authors.js'

const opening = /^((?:\p{Lu}[\p{L}.'’-]{1,20}[ ,/]{0,2}){1,4}?)(?:,?\s?((?:\p{L}{3,9}\.?\s\d{1,2}|\d{1,2}\.?\s\p{L}{3,9})))?\s?(?:\(([^)]{2,30})\))?\s?(?:[–—-]{1,2}|\.\s?[–—-]{1,2})\s/u

/** The dateline at the start of a story: “BERLIN, May 3 (AP) —”, “Hamburg (dpa/lno) –”. A place is in capitals or has its agency. */
export function readDateline(text: string): Article['dateline'] {
  const match = opening.exec(text.slice(0, 120))
  if (match === null) return undefined
  const place = match[1]!.replace(/[\s,/]+$/, '')
  const capitals = place === place.toUpperCase() && place.length > 2
  if (!capitals && (match[3] === undefined || !isAgency(match[3]))) return undefined
  const dateline: NonNullable<Article['dateline']> = {text: match[0].trim(), place}
  if (match[2] !== undefined) dateline.date = match[2]
  return dateline
}
