import type {Verbatim} from '../model/body.js'
import {attribute} from './hast-elements.js'
import type {BlockSpelling} from './spelling.js'

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
