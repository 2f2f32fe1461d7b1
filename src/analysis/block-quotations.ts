import {isDash} from '../text/atoms.js'
import {trimSpan} from '../text/span.js'
import {nameAfter} from './interviews.js'
import type {ReadBlock} from './reading.js'
import type {Mention, Place, Statement} from './statement.js'
import {introducedBy} from './unclaimed.js'

/**
 * Block quotations that are one quotation as a whole: those without quoted words of their own. Their source is the
 * caption's name, or who is about to speak in the block before. Takes what was found inside them out of `byBlock`.
 */
export function readBlockQuotations(blocks: readonly ReadBlock[], byBlock: Statement[][]): void {
  for (const [group, members] of groupsOf(blocks)) {
    const quoted = members.filter(each => each.block.kind !== 'caption')
    const caption = members.find(each => each.block.kind === 'caption')
    const [first] = quoted
    if (first === undefined) continue
    const signed = caption === undefined ? undefined : captionMention(caption)
    if (quoted.some(each => each.quotations.length > 0)) {
      if (signed !== undefined) for (const each of quoted) each.signature = signed
      continue
    }
    const before = blocks[first.index - 1]
    const introduction = before === undefined ? undefined : introducedBy(before, byBlock[before.index] ?? [], 'any')
    const content = quoted.filter(each => each.text.trim() !== '').map((each): Place =>
      ({block: each.index, ...trimSpan(each.text, {start: 0, end: each.text.length})}))
    const sentence = quoted.find(each => each.sentences.length > 0)?.sentences[0]
    if (content.length === 0 || sentence === undefined) continue
    for (const each of quoted) byBlock[each.index] = []
    byBlock[first.index] = [{
      sentence, cueFrom: 0, cueTo: 0, cue: undefined, cuePlace: undefined, lemma: '', mentions: signed === undefined
        ? introduction ?? [] : [signed],
      content, quotations: [], rule: signed === undefined ? 'block-quotation'
        : 'captioned-block-quotation', reasons: [], leansOn: undefined,
      nested: false, unmarked: true, group
    }]
  }
}

function groupsOf(blocks: readonly ReadBlock[]): Map<number, ReadBlock[]> {
  const groups = new Map<number, ReadBlock[]>()
  for (const each of blocks) {
    const {group} = each.block
    if (group === undefined) continue
    const members = groups.get(group)
    if (members === undefined) groups.set(group, [each])
    else members.push(each)
  }
  return groups
}

function captionMention(caption: ReadBlock): Mention | undefined {
  const [sentence] = caption.sentences
  if (sentence === undefined) return undefined
  return nameAfter(sentence, isDash(sentence.atoms[0]) ? 1 : 0)
}
