import type {Attribution} from '../model/attribution.js'
import type {AttributionRole} from '../model/body.js'
import type {Quote} from '../model/quote.js'
import type {Source} from '../model/source.js'

/** A block as the analysis sees it: its text, and what about its setting bears on who speaks. */
export interface TextBlock {
  /** Line feeds are breaks that the writer wanted; images and footnote marks have no text. */
  text: string
  kind: 'paragraph' | 'heading' | 'blockquote' | 'caption' | 'listItem' | 'tableCell'
  /** The blocks of one block quotation share a number; its `caption` is the printed attribution line. */
  group?: number
  /** Stretches set bold, half-open offsets in `text`: names of speakers in an interview are. */
  strong?: ReadonlyArray<readonly [start: number, end: number]>
  /** Stretches that the carrier marks as quotations (`<q>`), with the address they cite. */
  quoted?: ReadonlyArray<{start: number; end: number; cite?: string}>
}

/** A stretch of one block that becomes a segment. Half-open UTF-16 offsets in the block's text, no marks, no white space at its edges. */
export type AnalysisSpan = {block: number; start: number; end: number} & (
  | {type: 'quote'; quoteId: string; quoted?: true}
  | {type: 'attribution'; attributionIds: string[]; role: AttributionRole}
)

export interface Analysis {
  quotes: Quote[]
  sources: Source[]
  attributions: Attribution[]
  /** Spans of one quotation nest in or stand outside those of another; none crosses another. Quotation by quotation in document order. */
  spans: AnalysisSpan[]
  /** Block quotations that are one quotation as a whole; they have no quote spans of their own level. */
  blockquotes: Array<{group: number; quoteId: string}>
}

export interface AnalysisOptions {
  /** BCP 47; the language data is chosen by it, English where it is unknown. */
  language?: string | undefined
  /** Record ids already in use, which new ids must avoid. */
  takenIds?: ReadonlySet<string> | undefined
  /** Names of the story's authors: they are "I" and never a source by their byline. */
  authors?: readonly string[] | undefined
  headline?: string | undefined
}
