import type {Element} from 'hast'
import {correctionKinds, type Correction} from '../model/body.js'
import {attribute, findElements, hasHint, isSmall, textOf} from './hast-elements.js'
import type {BlockSpelling} from './spelling.js'

/** What the newsroom set right afterwards. Spelled `:::correction{kind=clarification date="…"}`. */
export const correction: BlockSpelling<Correction> = {
  directive: 'correction',
  fromMdast(node, read) {
    const {kind, date} = read.attributes(node)
    return {
      type: 'correction',
      ...read.position(node),
      kind: correctionKinds.find(known => known === kind) ?? 'correction',
      ...(date !== undefined && {date}),
      children: read.blocks(node)
    }
  },
  toMdast: (block, write) =>
    write.directive('correction', {kind: block.kind, date: block.date}, write.blocks(block.children)),
  toPlainMdast: (block, write) => write.blocks(block.children),
  claims: element => correctionElements.has(element.tagName) && (hasHint(element, correctionHints) || saysSo(element)) && isSmall(element),
  fromHast(element, read) {
    const isWritten = read.mode === 'annotated'
    const kind = isWritten ? attribute(element, 'dataCdKind') : guessedKind(element)
    const time = isWritten ? undefined : findElements(element.children, ({tagName}) => tagName === 'time', 1)[0]
    const date = isWritten ? attribute(element, 'dataCdDate') : time && attribute(time, 'dateTime')
    return {
      type: 'correction',
      ...read.position(element),
      kind: correctionKinds.find(known => known === kind) ?? 'correction',
      ...(date !== undefined && {date}),
      children: read.blocks(element.children)
    }
  },
  toHast(block, write) {
    const kept = write.annotations === 'keep' && {dataCd: 'correction', dataCdKind: block.kind, dataCdDate: block.date}
    const className = block.kind === 'correction' ? ['correction'] : ['correction', block.kind]
    return write.container('aside', {className, ...kept}, write.blocks(block.children))
  }
}

const correctionElements = new Set(['aside', 'div', 'footer', 'p', 'section'])
const correctionHints = ['correction', 'clarification', 'editorsnote', 'editornote', 'retraction', 'corrigendum', 'erratum']
const noteStart = /^\s*(correction|clarification|retraction|editor[’']?s note|update)\b[^:.]{0,40}:/i

/** Whether a paragraph starts as corrections do; `Update:` alone may be of the story. */
function saysSo(element: Element): boolean {
  const start = element.tagName === 'p' ? noteStart.exec(textOf(element, 80)) : null
  return start !== null && start[1]!.toLowerCase() !== 'update'
}

function guessedKind(element: Element): string {
  const start = noteStart.exec(textOf(element, 80))?.[1]?.toLowerCase() ?? ''
  if (start.startsWith('editor') || (start === '' && hasHint(element, ['editorsnote', 'editornote']))) return 'editors-note'
  return start !== '' ? start : (correctionKinds.find(kind => hasHint(element, [kind])) ?? 'correction')
}
