import type {Locate} from '../analysis/weave.js'
import type {Article} from '../model/article.js'
import type {Attribution} from '../model/attribution.js'
import type {Block, Body} from '../model/body.js'
import type {Promotion} from '../model/promotion.js'
import type {Quote} from '../model/quote.js'
import type {Source} from '../model/source.js'
import type {Problem} from '../problems.js'

/** Records as a carrier has them: what the body shows may be left out. */
export interface DraftRecords {
  quotes: Array<Omit<Quote, 'text'> & {text?: string | undefined}>
  sources: Source[]
  attributions: Attribution[]
  promotions: Array<Omit<Promotion, 'content'> & {content?: Block[]}>
}

/** What a story says of itself beside its body. */
export type Metadata = Partial<Omit<Article, 'copydesk' | 'body' | keyof DraftRecords>>

/** What a parser hands on: an article of which nothing is checked yet. */
export interface Draft {
  metadata: Metadata
  /** As the carrier has it, not yet in normal form. */
  body: Body
  /** The records of annotated input, in which nothing is guessed; of other input only what stood there as a record. */
  records: DraftRecords
  annotated: boolean
  /**
   * Which first block, promotions aside, is the headline where metadata have none: a heading of the first depth, or
   * any. It leaves the body.
   */
  headline?: 'first-depth' | 'any-depth'
  /** The addresses that marked quotations cite (`<q cite>`), by their half-open offsets in the source. */
  cites?: Array<{start: number; end: number; url: string}>
  /** Whether promotions still have to be found among the body's blocks; a page has them found with their surroundings. */
  promotions?: 'found'
  /** Finds pieces of the body's texts in the source. */
  locate?: Locate
  problems: Problem[]
}

/** What every parser gives. The article is valid by its schema; what is odd in it stands in `problems`. */
export interface Parsed {
  article: Article
  problems: Problem[]
}
