import type {Block, Text} from '../model/body.js'
import {splitParagraphs, type PlainBlock} from '../text/paragraphs.js'
import {assemble} from './assemble.js'
import type {Parsed} from './draft.js'
import {locatorOf} from './locate.js'
import {checkInput, settingsOf, type ParseOptions} from './options.js'
import {Points} from './points.js'

/**
 * Reads an article from plain text: paragraphs, headings, lines that were wrapped in mid-sentence, and a first line
 * that reads as a headline. Quotations, sources and promotions are inferred. Linear in the text.
 * @throws {Problem} `input-type`, `option-unknown`, or `limit-exceeded` (2 MB by default).
 */
export function parseText(text: string, options?: ParseOptions): Parsed {
  const settings = settingsOf(options)
  const source = checkInput(text, settings.limits, 'text')
  const points = new Points(source)
  const children = splitParagraphs(source).map(block => blockOf(block, points))
  return assemble(
    {
      metadata: {},
      body: {type: 'root', position: points.position(0, source.length), children},
      records: {quotes: [], sources: [], attributions: [], promotions: []},
      annotated: false,
      headline: 'any-depth',
      locate: locatorOf(source, 'text'),
      problems: []
    },
    settings
  )
}

function blockOf({type, text, start, end}: PlainBlock, points: Points): Block {
  const position = points.position(start, end)
  const children: Text[] = [{type: 'text', position, value: text}]
  return type === 'heading' ? {type, depth: 2, position, children} : {type, position, children}
}
