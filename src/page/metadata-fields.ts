import type {Article} from '../model/article.js'
import type {Contributor} from '../model/contributor.js'
import type {PageScan} from './blocks.js'
import type {LinkedData, LinkedNode} from './json-ld.js'
import type {FoundDates} from './metadata-dates.js'
import type {FoundHeadline} from './metadata-headline.js'
import type {PageTags} from './tags.js'

/** The fields of an article that a page says of itself: all but its body and records. */
export type PageMetadata = Partial<
  Pick<
    Article,
    | 'type' | 'id' | 'url' | 'headline' | 'alternativeHeadline' | 'description' | 'byline' | 'publisher' | 'datePublished' | 'dateModified'
    | 'inLanguage' | 'articleSection' | 'keywords' | 'isAccessibleForFree' | 'image'
  >
> & {author: Contributor[]}

export interface MetadataReading {
  metadata: PageMetadata
  headline: FoundHeadline | undefined
  /** Names that the site goes by, its host among them. */
  siteNames: string[]
  dates: FoundDates
  /** Messages for scripts of JSON-LD that could not be read. */
  broken: string[]
  /** Where sources disagree: what was taken, and what another said. */
  conflicts: string[]
}

/** Where the story stands, in block indexes; undefined where there is none. */
export interface StoryPlace {
  first: number | undefined
  last: number | undefined
}

/** Everything the fields are read from. */
export interface MetadataSources {
  scan: PageScan
  tags: PageTags
  data: LinkedData
  node: LinkedNode | undefined
  siteNames: string[]
  place: StoryPlace
  url: string | undefined
  language: string | undefined
}
