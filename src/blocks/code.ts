import type {Code} from '../model/body.js'
import type {BlockSpelling} from './spelling.js'

export const code: BlockSpelling<Code> = {
  mdast: ['code'],
  fromMdast(node, read) {
    if (node.type !== 'code') return []
    return {
      type: 'code',
      ...read.position(node),
      ...(node.lang && {lang: node.lang}),
      ...(node.meta && {meta: node.meta}),
      value: node.value
    }
  },
  toMdast: block => ({type: 'code', lang: block.lang ?? null, meta: block.meta ?? null, value: block.value})
}
