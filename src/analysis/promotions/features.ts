/** A box around blocks. The same object stands in every block inside it, so identity groups them. */
export interface Container {
  tag: string
  /** Lower-case id, class, role, aria-label, itemprop and data attribute names, separated by spaces: evidence, never the only one. */
  hints: string
  /** Where a form sends to. */
  target?: string | undefined
}

/** A block as the classifier sees it, whatever the carrier: page, markdown or plain text. */
export interface BlockFeatures {
  /** White space collapsed; placeholder and value of form fields and buttons are text. */
  text: string
  /** HTML name of the block: p, h1…h6, li, td, figcaption, button, label, input, a, line (plain text) … */
  tag: string
  links: ReadonlyArray<{text: string; href?: string}>
  /** Share of the text's characters that are inside links or buttons, 0 to 1. */
  linkDensity: number
  /** Labels of the buttons in it, where the carrier knows them. */
  buttons?: readonly string[] | undefined
  /** Types of the fields of the form that it stands in with one of them, where the carrier knows them. */
  fields?: readonly string[] | undefined
  /** Outermost first. */
  containers: readonly Container[]
  /** Distance in blocks from the story's nearest block; 0 inside; undefined where the story is not known yet. */
  storyDistance?: number
}
