import type {Root} from 'mdast'
import {directiveToMarkdown} from 'mdast-util-directive'
import {gfmFootnoteToMarkdown} from 'mdast-util-gfm-footnote'
import {gfmStrikethroughToMarkdown} from 'mdast-util-gfm-strikethrough'
import {gfmTableToMarkdown} from 'mdast-util-gfm-table'
import {gfmTaskListItemToMarkdown} from 'mdast-util-gfm-task-list-item'
import {defaultHandlers, toMarkdown, type Handle, type State, type Unsafe} from 'mdast-util-to-markdown'
import {textDirectives} from '../blocks/phrasing-mdast.js'
import {flowDirectives} from '../blocks/read-mdast.js'

/** An mdast tree as markdown that our parser reads back; text is escaped only where it would be read as something else. */
export function markdownOf(tree: Root): string {
  const {handlers} = directiveToMarkdown({preferUnquoted: true})
  const stock = (name: 'textDirective' | 'leafDirective' | 'containerDirective'): Handle => handlers![name]! // it has all three
  return toMarkdown(tree, {
    bullet: '-',
    rule: '-',
    emphasis: '*',
    fences: true,
    listItemIndent: 'one',
    resourceLink: true,
    extensions: [
      gfmFootnoteToMarkdown(),
      gfmStrikethroughToMarkdown(),
      gfmTableToMarkdown({tablePipeAlign: false}),
      gfmTaskListItemToMarkdown(),
      {
        handlers: {
          root,
          break: hardBreak,
          textDirective: textDirective(stock('textDirective')),
          leafDirective: flowDirective(stock('leafDirective')),
          containerDirective: flowDirective(stock('containerDirective'))
        }
      }
    ]
  })
}

/** The patterns of the stock writer that we narrow: it escapes wherever a character could matter in any markdown. */
const narrowed = new Set(['[', ']', '_', '&', '~'])

/**
 * What our own markdown reads as syntax: brackets only before `(` (which is escaped anyway), in a definition, a footnote
 * reference or a task; underscores at a word's edge; whole character references; two tildes; the names of our directives.
 */
const ours: Unsafe[] = [
  {atBreak: true, character: '[', after: '[^\\]]*\\]:'},
  {atBreak: true, character: '[', after: '[ xX\\t]\\]'},
  {character: '[', after: '\\^', inConstruct: 'phrasing'},
  {character: '_', before: '(?<=[^A-Za-z0-9])', inConstruct: 'phrasing'},
  {character: '_', after: '(?=[^A-Za-z0-9])', inConstruct: 'phrasing'},
  {character: '&', after: '(?:#[0-9xX]|[A-Za-z][A-Za-z0-9]{0,31};)', inConstruct: 'phrasing'},
  {character: '~', before: '(?<=~)', inConstruct: 'phrasing'},
  {character: '~', after: '(?=~)', inConstruct: 'phrasing'},
  {atBreak: true, character: '~', after: '~~'},
  {character: ':', after: `(?:${textDirectives.join('|')})\\[`, inConstruct: 'phrasing'},
  {atBreak: true, character: ':', after: `:+(?:${flowDirectives.join('|')})`}
]

const root: Handle = (node: Root, _, state, info) => {
  const kept = state.unsafe.filter(({character, inConstruct}) => !narrowed.has(character) || !isProse(inConstruct))
  state.unsafe.splice(0, state.unsafe.length, ...kept, ...ours)
  return defaultHandlers.root(node, undefined, state, info)
}

/** Whether a pattern is for phrasing or the start of a line; those for labels and the like stay as they are. */
function isProse(inConstruct: Unsafe['inConstruct']): boolean {
  return inConstruct === undefined || inConstruct === null || [inConstruct].flat().includes('phrasing')
}

/** A break; where markdown allows no line end, as HTML. */
const hardBreak: Handle = (node, parent, state, info) =>
  state.stack.some(name => name === 'headingAtx' || name === 'tableCell' || name === 'label' || name.endsWith('DirectiveLabel'))
    ? '<br>'
    : defaultHandlers.break(node as never, parent, state, info) // a handler is only called with its own node

/** A text directive whose label escapes brackets only where they do not pair. */
function textDirective(stock: Handle): Handle {
  const handle: Handle = (node, parent, state, info) =>
    stock(node, parent, pairs(textOf(node)) ? withoutLabel(state) : state, info)
  return Object.assign(handle, {peek: () => ':'})
}

/** A leaf or container whose attributes hold no markup, for renderers that do not know directives and let HTML through. */
function flowDirective(stock: Handle): Handle {
  return (node, parent, state, info) => {
    const written = stock(node, parent, state, info)
    const end = written.startsWith('::caption[') ? 0 : written.includes('\n') ? written.indexOf('\n') : written.length
    return written.slice(0, end).replaceAll('<', '&lt;').replaceAll('>', '&gt;') + written.slice(end)
  }
}

/** The state, blind to labels, so that brackets inside one are written as they are. */
function withoutLabel(state: State): State {
  return Object.assign(Object.create(state) as State, {
    enter: (name: Parameters<State['enter']>[0]) => (name === 'label' ? () => {} : state.enter(name))
  })
}

function textOf(node: unknown): string {
  const {value, children} = node as {value?: unknown; children?: unknown[]} // any mdast node has some of these
  return typeof value === 'string' ? value : (children ?? []).map(textOf).join('')
}

/** Whether every bracket has its partner, in order. */
function pairs(text: string): boolean {
  let depth = 0
  for (const character of text) {
    if (character === '[') depth++
    else if (character === ']' && --depth < 0) return false
  }
  return depth === 0
}
