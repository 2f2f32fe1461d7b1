import type {BlockFeatures} from './promotions/features.js'
import {growRegions, type Region} from './promotions/units.js'
import {settleSeeds} from './promotions/pitches.js'
import {findSeeds} from './promotions/seeds.js'
import {holdsStory, viewOf} from './promotions/view.js'
import {readPart} from './promotions/evidence.js'
import {book} from './promotions/words.js'
import {Vocabulary} from './promotions/wording.js'
import {publicationNames} from './promotions/publication-names.js'
import {findCatalogues} from './promotions/catalogues.js'
import {findRelated} from './promotions/related.js'
import {withoutTitles} from './promotions/lists.js'
import {joinRegions} from './promotions/joins.js'
import {describe} from './promotions/records.js'
import type {PromotionUnit} from './promotions/unit.js'

export type {PromotionUnit} from './promotions/unit.js'

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
  const appeals = growRegions(view, settleSeeds(withoutTitles(findSeeds(view), view), view))
  const own = [...appeals, ...findCatalogues(view, appeals)]
  const regions: Region[] = joinRegions([...own, ...findRelated(view, own)], view)
  return regions.filter(region => !holdsStory(region, view)).map(region => describe(region, view))
}
