import type {Body} from './body.js'
import {contents, type AnyNode as Node} from './walk.js'

/** The text of one quotation while its pieces come in, and the block that the last piece stood in. */
interface Draft {
  parts: string[]
  block: Node | undefined
}

/** A step of the walk: a node to enter, or the quotation that ends here. */
type Step = {enter: Node; block: Node | undefined} | {close: string}

/**
 * The text of every quotation as its segments in `body` spell it, by quotation id, in the order of their first
 * words. Pieces are joined with nothing before one that `continues`, a blank line between blocks, else one space, and
 * no white space at the edges; a break is a line feed; images, footnote marks, pull quotes and verbatim have no text.
 * A block quotation with a `quoteId` counts with all its children but its own caption. Words that stand twice in one
 * quotation (`quoted` pieces) count once. Linear in the tree and in the texts, at any depth.
 */
export function quoteTexts(body: Body): Map<string, string> {
  const drafts = new Map<string, Draft>()
  /** Quotations around the current node; one just opened still waits for its separator. */
  const open = new Map<string, {continues: boolean; started: boolean}>()
  const steps: Step[] = [{enter: body, block: undefined}]

  const add = (words: string, block: Node | undefined): void => {
    for (const [id, state] of open) {
      const draft = drafts.get(id) ?? {parts: [], block: undefined}
      drafts.set(id, draft)
      if (!state.started || draft.block !== block) draft.parts.push(separator(draft, block, state.started ? false : state.continues))
      draft.parts.push(words)
      draft.block = block
      state.started = true
    }
  }

  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if ('close' in step) {
      open.delete(step.close)
      continue
    }
    const node = step.enter
    const words = wordsOf(node)
    if (words !== undefined) add(words, step.block)
    // A pull quote repeats words that stand elsewhere.
    if (!('children' in node) || node.type === 'pullquote') continue
    const {children} = node
    const block = contents[node.type] === 'inline' ? step.block : node
    const id = quoteIdOf(node)
    if (id !== undefined && !open.has(id)) {
      open.set(id, {continues: node.type === 'quoteSegment' && node.continues === true, started: false})
      // The caption of a block quotation comes after its words, and is none of them.
      const last = children.at(-1)
      const caption = node.type === 'blockquote' && last?.type === 'caption' ? last : undefined
      if (caption !== undefined) steps.push({enter: caption, block})
      steps.push({close: id})
      enterAll(steps, caption === undefined ? children : children.slice(0, -1), block)
    } else enterAll(steps, children, block)
  }
  return new Map([...drafts].map(([id, draft]) => [id, draft.parts.join('').trim()]))
}

/** Puts nodes on the stack, so that the first is taken first. */
function enterAll(steps: Step[], nodes: readonly Node[], block: Node | undefined): void {
  for (let index = nodes.length - 1; index >= 0; index--) {
    const node = nodes[index]!
    steps.push({enter: node, block: node.type === 'code' ? node : block})
  }
}

function separator(draft: Draft, block: Node | undefined, continues: boolean): string {
  if (draft.parts.length === 0 || continues) return ''
  return draft.block === block ? ' ' : '\n\n'
}

function wordsOf(node: Node): string | undefined {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value
  return node.type === 'break' ? '\n' : undefined
}

function quoteIdOf(node: Node): string | undefined {
  return node.type === 'quoteSegment' || node.type === 'blockquote' ? node.quoteId : undefined
}
