import type {ElementContent} from 'hast'

/** Children with a line feed around each. */
export function onLines(children: readonly ElementContent[]): ElementContent[] {
  const feed: ElementContent = {type: 'text', value: '\n'}
  return children.length === 0 ? [] : [feed, ...children.flatMap(child => [child, feed])]
}
