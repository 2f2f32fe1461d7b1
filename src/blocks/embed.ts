import type {Embed} from '../model/body.js'
import type {BlockSpelling} from './spelling.js'

/** Something of another site shown in place. Spelled `::embed{url="…"}`, with its text `:::embed`. */
export const embed: BlockSpelling<Embed> = {
  directive: 'embed',
  fromMdast(node, read) {
    const {url, provider, title} = read.attributes(node)
    return {
      type: 'embed',
      ...read.position(node),
      url: url ?? '',
      ...(provider !== undefined && {provider}),
      ...(title !== undefined && {title}),
      children: read.blocks(node)
    }
  },
  toMdast(block, write) {
    const {url, provider, title} = block
    return block.children.length === 0
      ? write.leaf('embed', {url, provider, title})
      : write.directive('embed', {url, provider, title}, write.blocks(block.children))
  },
  toPlainMdast: (block, write) => [
    ...(block.children.length === 0 ? [] : [{type: 'blockquote' as const, children: write.blocks(block.children)}]),
    {
      type: 'paragraph',
      children: [{type: 'link', url: block.url, children: [{type: 'text', value: block.title ?? block.url}]}]
    }
  ]
}
