import type {Element, Text} from 'hast'
import type {BlockFeatures} from '../analysis/promotions/features.js'
import type {Box} from './boxes.js'

export interface PageLink {
  text: string
  href?: string
  element: Element
}

/**
 * A run of text between two block-level boundaries. `containers` ends with the block's own element.
 * `<br><br>` is a boundary too, as older pages write their paragraphs so.
 */
export interface PageBlock extends BlockFeatures {
  /** Its place in document order. */
  index: number
  /** The nearest block-level element around it. */
  box: Box
  links: PageLink[]
  /** The text nodes of the run, white space left out. */
  texts: Text[]
  /** The outermost elements in the run that stand in its line: links, spans, bold type. */
  inline: Element[]
  /** Characters inside buttons, inputs and labels. */
  controlLength: number
  /** Characters inside bold, italic and heading-like elements. */
  strongLength: number
}

/** Something shown that is not text, and how many blocks come before it. */
export interface PageMedia {
  element: Element
  box: Box
  before: number
}

/** What one walk over a page finds. */
export interface PageScan {
  blocks: PageBlock[]
  /** In document order, also those without text. */
  boxes: Box[]
  media: PageMedia[]
  /** Of the head and of the whole page, hidden ones too, for the metadata. */
  metadata: MetadataElement[]
}

/** An element that can say something about the page, and how many blocks come before it. */
export interface MetadataElement {
  element: Element
  before: number
  /** The box around it; undefined in the head. */
  box: Box | undefined
  /** The nearest element around it that opens a microdata item. */
  scope: Element | undefined
}

/** Whether hidden elements are read as well, and what waits for a script or for its absence: some pages show their story so. */
export interface ScanOptions {
  hidden?: 'drop' | 'keep'
}
