import {analyse} from '../../src/analysis/analyse.js'
import type {Analysis, AnalysisOptions, TextBlock} from '../../src/analysis/analysis.js'

/** Paragraphs as blocks. */
export const paragraphs = (...texts: ReadonlyArray<string | TextBlock>): TextBlock[] =>
  texts.map(text => (typeof text === 'string' ? {text, kind: 'paragraph'} : text))

/** The analysis in short lines, as `Jane Doe (say): We will go, [direct]`; quotes of one attribution are joined by ` + `. */
export function sayings(blocks: readonly TextBlock[], options?: AnalysisOptions): string[] {
  const analysis = analyse(blocks, options)
  return analysis.attributions.map(attribution => {
    const words = attribution.quoteIds.map(id => quoteOf(analysis, id)).map(quote => `${quote.text} [${quote.kind}]`)
    const who = attribution.sourceIds.map(id => sourceName(analysis, id)).join(' & ')
    return `${who}${attribution.cue === undefined ? '' : ` (${attribution.cue.lemma})`}: ${words.join(' + ')}`
  })
}

/** The quote of an id; it must be there. */
export const quoteOf = (analysis: Analysis, id: string): Analysis['quotes'][number] => analysis.quotes.find(each => each.id === id)!

/** Name, else description, of a source. */
export function sourceName(analysis: Analysis, id: string): string {
  const source = analysis.sources.find(each => each.id === id)!
  return source.name ?? source.description ?? ''
}
