import {languageOf} from '../../languages/registry.js'
import type {Article} from '../../model/article.js'
import type {Source} from '../../model/source.js'
import {lexiconOf, type Lexicon} from '../../text/lexicon.js'
import {splitParagraphs} from '../../text/paragraphs.js'
import {pairQuotationMarks} from '../../text/quotation-marks.js'
import type {Span} from '../../text/span.js'
import {tokenize} from '../../text/tokens.js'
import {analyse} from '../analyse.js'
import type {TextBlock} from '../analysis.js'
import {wordsOf} from './words.js'

/** A quotation of the text, and who says it there. */
export interface Claim {
  start: number
  end: number
  sources: Source[]
}

/**
 * The quotations in a text, in order, with the sources that the text gives them to: what is said in it, and a line that is
 * nothing but words in marks, though nobody is said to have said them.
 */
export function claimsOf(text: string, article: Article): Claim[] {
  const paragraphs = splitParagraphs(text)
  const blocks = paragraphs.map(({type, start, end}): TextBlock =>
    ({kind: type, text: text.slice(start, end).replace(/\s/g, ' ')}))
  const said = saidIn(blocks, article)
  const spoken = new Set(said.map(({block}) => block))
  const lexicon = lexiconOf(languageOf(article.inLanguage))
  const bare = blocks.flatMap((block, index): BlockClaim[] => {
    const inner = spoken.has(index) ? undefined : onlyQuotation(block.text, lexicon)
    return inner === undefined ? [] : [{block: index, ...inner, sources: []}]
  })
  return [...said, ...bare]
    .filter(({block, start, end}) => wordsOf(blocks[block]!.text.slice(start, end)).some(word => word.isWord))
    .map(({block, start, end, sources}) => {
      const offset = paragraphs[block]!.start
      return {start: offset + start, end: offset + end, sources}
    })
    .toSorted((left, right) => left.start - right.start || right.end - left.end)
}

/** With offsets in its block. */
interface BlockClaim extends Claim {
  block: number
}

function saidIn(blocks: readonly TextBlock[], article: Article): BlockClaim[] {
  const {quotes, sources, attributions, spans} = analyse(blocks, {language: article.inLanguage})
  const direct = new Set(quotes.filter(({kind}) => kind === 'direct').map(({id}) => id))
  const byId = new Map(sources.map(source => [source.id, source]))
  const sourcesOf = new Map(attributions.flatMap(({quoteIds, sourceIds}) => quoteIds.map(id => [id, sourceIds] as const)))
  return spans.flatMap((span): BlockClaim[] => {
    if (span.type !== 'quote' || !(span.quoted ?? direct.has(span.quoteId))) return []
    const named = (sourcesOf.get(span.quoteId) ?? []).flatMap(id => byId.get(id) ?? [])
    return [{block: span.block, start: span.start, end: span.end, sources: named}]
  })
}

/** The bullet or number of an item of a list. */
const itemMark = /^\s*(?:(?:[-*•–—]|\d{1,3}[.)])\s+)?/

/** The words of a block that is one quotation, the mark of a list before it and a stop behind it aside. */
function onlyQuotation(text: string, lexicon: Lexicon): Span | undefined {
  const start = itemMark.exec(text)?.[0].length ?? 0
  const [outermost] = pairQuotationMarks(text, tokenize(text, lexicon), 0, lexicon)
  if (outermost === undefined || outermost.start !== start) return undefined
  return /^\s*[.,;]?\s*$/.test(text.slice(outermost.end)) ? outermost.inner : undefined
}
