import type {Element, ElementContent, Nodes as HastNodes} from 'hast'
import type {BlockContent, DefinitionContent, Nodes as MdastNodes, PhrasingContent, RootContent} from 'mdast'
import type {ContainerDirective, LeafDirective} from 'mdast-util-directive'
import type {Block, Caption, Phrasing} from '../model/body.js'
import type {Position} from '../model/position.js'
import type {PointAt} from './caption.js'
import type {ProblemCode, ProblemOptions} from '../problems.js'

/** Tells of something odd, and reading goes on. */
export type Report = (code: ProblemCode, options?: ProblemOptions) => void

/** What a block's spelling may ask for while it reads mdast. */
export interface MdastReader {
  /** The children of a node as blocks. */
  blocks(parent: MdastNodes): Block[]
  /** Blocks, and a caption where one stands last. */
  captioned(parent: MdastNodes): Array<Block | Caption>
  phrasing(parent: MdastNodes): Phrasing[]
  /** A link or an image whose address stands in a definition elsewhere. */
  reference(node: MdastNodes): Phrasing[]
  /** The attributes of a directive; none where the node is another. What is wrong with them is reported. */
  attributes(node: MdastNodes): Record<string, string | undefined>
  /** The id that a promotion directive has or, where an author wrote none, the one that it is given. */
  promotionId(node: MdastNodes): string
  /** Notes the copy of a promotion that stands in place. */
  promotionCopy(id: string, copy: Block[]): void
  /** An address as it is; one that isn't safe is reported, with the place of its node. */
  url(value: string, node: MdastNodes): string
  position(node: MdastNodes): {position?: Position}
  pointAt: PointAt
  report: Report
}

/** What a block's spelling may ask for while it writes mdast. */
export interface MdastWriter {
  blocks(blocks: ReadonlyArray<Block | Caption>): Array<BlockContent | DefinitionContent>
  phrasing(nodes: readonly Phrasing[]): PhrasingContent[]
  directive(
    name: string,
    attributes: Record<string, string | undefined>,
    children?: ReadonlyArray<BlockContent | DefinitionContent>
  ): ContainerDirective
  leaf(name: string, attributes: Record<string, string | undefined>): LeafDirective
  /** The copy of a promotion the first time that it is asked for, then nothing. */
  promotionCopy(id: string): Block[] | undefined
  /** A node that has no spelling in markdown, as JSON in a fenced block. */
  fenced(node: Block | Caption): RootContent
}

/** What a block's spelling may ask for while it reads hast. */
export interface HastReader {
  /** `annotated`: the tree is a written article, in which nothing is guessed. */
  mode: 'annotated' | 'foreign'
  blocks(nodes: readonly HastNodes[]): Block[]
  phrasing(nodes: readonly HastNodes[]): Phrasing[]
  /** The blocks of an element that stand in it, and a caption where an element is its caption. */
  captioned(nodes: readonly HastNodes[], caption: Element | undefined): Array<Block | Caption>
  /** Whether words are below an element, or blocks. */
  holds(element: Element, what: 'words' | 'blocks'): boolean
  /** Whether a node is left out, or stands for a promotion. */
  leaves(node: HastNodes): boolean
  /** An address as the article has it; one that isn't safe is reported, with the place of its node. */
  url(value: string | undefined, node?: HastNodes): string
  /** The identifier of an element that is the text of a footnote. */
  footnote(element: Element): string | undefined
  /** The record id of an element that stands for a promotion; undefined where a tree has no records. */
  promotionId(element: Element): string | undefined
  promotionCopy(id: string, copy: Block[]): void
  position(node: HastNodes): {position?: Position}
  report: Report
}

/** What a block's spelling may ask for while it writes hast. */
export interface HastWriter {
  blocks(blocks: ReadonlyArray<Block | Caption>): ElementContent[]
  phrasing(nodes: readonly Phrasing[]): ElementContent[]
  /** An element; properties that are undefined are left out. */
  element(name: string, properties: Element['properties'], children?: ElementContent[]): Element
  /** An element that holds blocks, each on a line of its own. */
  container(name: string, properties: Element['properties'], children: ElementContent[]): Element
  /** The copy of a promotion the first time that it is asked for, then nothing. */
  promotionCopy(id: string): Block[] | undefined
  /** `keep` writes what a reader needs to make the same article; `none` writes what a person would. */
  annotations: 'keep' | 'none'
}

/** How one block is spelled, reading and writing side by side, so that one eye can see that they are inverse. */
export interface BlockSpelling<B extends Block> {
  /** The mdast node types that are this block. */
  mdast?: ReadonlyArray<MdastNodes['type']>
  /** The name of the directive that is this block, container or leaf. */
  directive?: string
  /** Several blocks or none where the node is no such block after all. */
  fromMdast(node: MdastNodes, read: MdastReader): B | Block[]
  toMdast(block: B, write: MdastWriter): RootContent
  /** What a person would write, where that differs. */
  toPlainMdast?(block: B, write: MdastWriter): RootContent[]
  /** The HTML elements that are this block, whatever their attributes. */
  elements?: readonly string[]
  /** Elements of foreign HTML that mean this block by a class, an attribute or what they hold; asked before `elements`. */
  claims?(element: Element): boolean
  fromHast?(element: Element, read: HastReader): B | Block[]
  toHast?(block: B, write: HastWriter): ElementContent | ElementContent[]
}
