import type {Nodes} from 'mdast'
import type {Verbatim} from '../model/body.js'
import {attribute} from './hast-elements.js'
import type {BlockSpelling} from './spelling.js'

/** Programs among the words of MDX, with what stands around them in the source. */
const programs: Readonly<Record<string, readonly [open: string, close: string]>> = {
  mdxjsEsm: ['', ''],
  mdxFlowExpression: ['{', '}'],
  mdxTextExpression: ['{', '}']
}

/** The source of a node of MDX that is a program and no words; undefined for other nodes. */
export function programFromMdast(node: Nodes): Pick<Verbatim, 'format' | 'value'> | undefined {
  const edges = Object.hasOwn(programs, node.type) ? programs[node.type] : undefined
  return edges && 'value' in node ? {format: 'markdown', value: `${edges[0]}${node.value}${edges[1]}`} : undefined
}

/** What nobody claims and what has no text. Its source could be anything, so it is written as data only. */
export const verbatim: BlockSpelling<Verbatim> = {
  fromMdast: () => [],
  toMdast: (block, write) => write.fenced(block),
  toPlainMdast: () => [],
  fromHast: (element, read) => ({
    type: 'verbatim',
    ...read.position(element),
    format: attribute(element, 'dataCdFormat') === 'markdown' ? 'markdown' : 'html',
    value: attribute(element, 'dataCdValue') ?? ''
  }),
  toHast(block, write) {
    const {format, value} = block
    const properties = {dataCd: 'verbatim', dataCdFormat: format, dataCdValue: value, hidden: true}
    return write.annotations === 'keep' ? write.element('div', properties) : []
  }
}
