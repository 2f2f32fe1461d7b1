import type {Article} from '../model/article.js'
import type {Block} from '../model/body.js'
import type {Promotion} from '../model/promotion.js'
import type {Quote} from '../model/quote.js'
import {quoteTexts} from '../model/quote-text.js'

/** Quotes as carriers write them: the text only where it is not that of the segments. Linear in the body. */
export function writtenQuotes({body, quotes}: Pick<Article, 'body' | 'quotes'>): Array<Omit<Quote, 'text'> & Partial<Quote>> {
  const texts = quoteTexts(body)
  return quotes.map(({text, ...quote}) => (texts.get(quote.id) === text ? quote : {...quote, text}))
}

/** Promotions as carriers write them: the copy, its places in the source aside, only where it has no place in the body. */
export function writtenPromotions(
  promotions: readonly Promotion[],
  inPlace: ReadonlySet<string>
): Array<Omit<Promotion, 'content'> & Partial<Promotion>> {
  return promotions.map(({content, ...promotion}) =>
    inPlace.has(promotion.id) || content.length === 0 ? promotion : {...promotion, content: withoutPositions(content)}
  )
}

function withoutPositions(blocks: readonly Block[]): Block[] {
  return JSON.parse(JSON.stringify(blocks, (key, value: unknown) => (key === 'position' ? undefined : value))) as Block[] // the same less optional keys
}
