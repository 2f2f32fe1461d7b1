import type {Element} from 'hast'
import type {Container} from '../analysis/promotions/features.js'

/** Boxes deeper than this are left out of `path`, so that a tower of elements costs no more than its height. */
const deepestPath = 128

/** Data attributes whose value names a component, where class names do not. */
const telling = new Set(['dataComponent', 'dataTestid', 'dataTestId', 'dataModule', 'dataQa'])

/** What a box on a news page is for, where that is not the story. */
export type BoxRole =
  | 'navigation' | 'comments' | 'share' | 'related' | 'promotion' | 'advertisement' | 'author' | 'byline' | 'caption'
  | 'gallery' | 'tags' | 'aside' | 'overlay' | 'header' | 'footer' | 'consent' | 'form' | 'unseen'

/** A block-level element of the page and where it stands. */
export class Box implements Container {
  readonly tag: string
  readonly depth: number
  /** Half-open ranges over the boxes and blocks of the page, this box and all inside it. */
  end = 0
  firstBlock = 0
  endBlock = 0
  /** What `roleOf` found; undefined where it has not been asked. */
  role: BoxRole | 'none' | undefined
  /** For a box that is too deep: the innermost box around it that is not. */
  readonly #anchor: Box | undefined
  #hints: string | undefined
  #path: readonly Box[] | undefined

  constructor(
    readonly element: Element,
    readonly parent: Box | undefined,
    /** Its place among the boxes of the page, in document order. */
    readonly order: number
  ) {
    this.tag = element.tagName
    this.depth = parent === undefined ? 0 : parent.depth + 1
    this.#anchor = this.depth > deepestPath && parent !== undefined ? (parent.#anchor ?? parent) : undefined
  }

  get hints(): string {
    this.#hints ??= hintsOf(this.element)
    return this.#hints
  }

  /** Where a form sends to. */
  get target(): string | undefined {
    return this.tag === 'form' ? attribute(this.element, 'action') : undefined
  }

  /** This box and those around it, outermost first; shared between all blocks in the box. */
  get path(): readonly Box[] {
    if (this.#path !== undefined) return this.#path
    this.#path = this.#anchor === undefined ? [...(this.parent?.path ?? []), this] : this.#anchor.path
    return this.#path
  }

  /** Whether `other` is this box or inside it. */
  holds(other: Box): boolean {
    return other.order >= this.order && other.order < this.end
  }
}

/** An attribute as one string, whether the tree keeps it as text, list, number or flag. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name]
  if (value === undefined || value === null || value === false) return undefined
  return Array.isArray(value) ? value.join(' ') : value === true ? '' : String(value)
}

/** Lower-case id, class, role, aria-label, itemprop and data attribute names of an element, separated by spaces. */
export function hintsOf(element: Element): string {
  const parts: string[] = []
  for (const name in element.properties) {
    if (name === 'id' || name === 'className' || name === 'role' || name === 'ariaLabel' || name === 'itemProp') {
      parts.push(attribute(element, name) ?? '')
    } else if (name.startsWith('data') && name.length > 4) {
      parts.push(name.replace(/[A-Z]/g, '-$&'))
      if (telling.has(name)) parts.push(attribute(element, name) ?? '')
    }
  }
  const hints = parts.join(' ').toLowerCase()
  return possession.test(hints) ? hints.replace(possessions, '$1') : hints
}

/** What a name says that a box has or lacks, as `with-pagination` and `no-sidebar`, is not what it is. */
const possession = /(?:^|[\s_-])(?:with|without|has|no)[_-]/
const possessions = /(^|[\s_-])(?:with|without|has|no)[_-][^\s]*/g

const invisible = /(?:^|[;\s])(?:display\s?:\s?none|visibility\s?:\s?hidden)/i

/** Whether an element is hidden by attribute or inline style; style sheets are not read. */
export function isHidden(element: Element): boolean {
  const {hidden, style} = element.properties
  if (hidden !== undefined && hidden !== null && hidden !== false && hidden !== 'until-found') return true
  return typeof style === 'string' && invisible.test(style)
}
