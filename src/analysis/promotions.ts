import type {BlockFeatures} from './features.js'
import {growRegions, type Region} from './promotion-units.js'
import {settleSeeds} from './promotion-pitches.js'
import {findSeeds} from './promotion-seeds.js'
import {holdsStory, viewOf} from './promotion-view.js'
import {readPart} from './promotion-evidence.js'
import {book} from './promotion-words.js'
import {Vocabulary} from './wording.js'
import {publicationNames} from './publication-names.js'
import {findRelated} from './promotion-related.js'
import {joinRegions} from './promotion-joins.js'
import {describe} from './promotion-records.js'
import type {PromotionUnit} from './promotion-unit.js'

export type {PromotionUnit} from './promotion-unit.js'

export interface PromotionOptions {
  /** Names that the publication goes by. */
  publisherNames?: readonly string[] | undefined
  /** BCP 47. */
  language?: string | undefined
}

/**
 * Finds what asks the reader for something, or leads to other pages, among the blocks of a page or of a text. Evidence
 * adds up: wording, the publication's own voice, form fields, link targets, boxes, distance from the story. A block with
 * reported speech, or one that only ends in an appeal, stays with the story.
 */
export function classifyPromotions(blocks: readonly BlockFeatures[], options: PromotionOptions = {}): PromotionUnit[] {
  const vocabulary = new Vocabulary(book)
  const words = blocks.map(block => vocabulary.wordsOf(readPart(block.text)))
  vocabulary.names = publicationNames(blocks, words, (options.publisherNames ?? []).map(name => vocabulary.wordsOf(name)))
  const view = viewOf(blocks, words, vocabulary, options.language)
  const appeals = growRegions(view, settleSeeds(findSeeds(view), view))
  const regions: Region[] = joinRegions([...appeals, ...findRelated(view, appeals)], view)
  return regions.filter(region => !holdsStory(region, view)).map(region => describe(region, view))
}
