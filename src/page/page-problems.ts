import {placeIn} from '../blocks/places.js'
import {Problem} from '../problems.js'
import type {BlockDecision} from './block-decision.js'
import type {MetadataReading} from './metadata-fields.js'
import type {PagePromotion} from './promotions.js'

/** A story longer than this, in characters, is not called withheld. */
const longTeaser = 1500
const nearStory = 6

/** What is odd on a page: scripts that cannot be read, fields that disagree, a story that is missing or cut. */
export function pageProblems(reading: MetadataReading, decisions: readonly BlockDecision[], promotions: readonly PagePromotion[]): Problem[] {
  const problems = reading.broken.map(detail => new Problem('json-ld-invalid', {detail}))
  for (const detail of reading.conflicts) problems.push(new Problem('metadata-conflict', {detail}))
  const story = decisions.filter(({verdict}) => verdict === 'story')
  if (story.length === 0) return [...problems, new Problem('page-without-story')]
  const wall = wallAfter(story, promotions)
  const length = story.reduce((total, {block}) => total + block.text.length, 0)
  if (length < longTeaser && (wall !== undefined || reading.metadata.isAccessibleForFree === false)) {
    const place = placeIn(story.at(-1)!.block.box.element).position
    problems.push(new Problem('page-story-withheld', {detail: wall ?? 'isAccessibleForFree is false', place}))
  }
  return problems
}

/** A notice to pay or to register within or right after the story, as its kind. */
function wallAfter(story: readonly BlockDecision[], promotions: readonly PagePromotion[]): string | undefined {
  const first = story[0]!.block.index
  const last = story.at(-1)!.block.index
  const isWall = ({unit: {kind, start}}: PagePromotion): boolean =>
    (kind === 'subscription' || kind === 'registration') && start > first && start <= last + nearStory
  return promotions.find(isWall)?.unit.kind
}
