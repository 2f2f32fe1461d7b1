import type {Text} from 'hast'
import type {PageBlock} from './blocks.js'
import type {Story} from './content.js'
import type {BlockDecision} from './block-decision.js'

const capital = /^["“‘«„]?\p{Lu}{1,2}$/u
const goesOn = /^\p{Ll}/u

/** A capital set large in a box of its own is story, where running text goes on from it. */
export function showDropCaps(decisions: BlockDecision[], story: Story): void {
  for (const [index, {block}] of decisions.entries()) {
    if (!isDropCap(block, decisions[index + 1], story)) continue
    decisions[index] = {block, verdict: 'story', score: 0.9, reasons: ['the first letter of the next line']}
  }
}

/** What stands large before the first text of the lines that go on from it, by that text: copies of its own texts. */
export function capitalsBefore(decisions: readonly BlockDecision[], story: Story): ReadonlyMap<Text, {block: PageBlock; texts: Text[]}> {
  const capitals = new Map<Text, {block: PageBlock; texts: Text[]}>()
  for (const [index, {block, verdict}] of decisions.entries()) {
    const next = decisions[index + 1]
    const first = next?.block.texts[0]
    if (verdict !== 'story' || first === undefined || !isDropCap(block, next, story)) continue
    capitals.set(first, {block, texts: block.texts.map(trimmed)})
  }
  return capitals
}

/** A copy of a text without white space at its edges, which has its place only where it had none. */
function trimmed(text: Text): Text {
  const value = text.value.trim()
  return value === text.value ? {...text} : {type: 'text', value}
}

function isDropCap({text, index, links, controlLength}: PageBlock, next: BlockDecision | undefined, {root, prose}: Story): boolean {
  if (text.length > 3 || next === undefined || !capital.test(text) || links.length > 0 || controlLength > 0) return false
  if (next.verdict !== 'story' || prose[index + 1] === 0 || !root.holds(next.block.box)) return false
  const [first] = next.block.texts
  return first !== undefined && goesOn.test(first.value)
}
