import type {Promotion} from '../model/promotion.js'
import type {CarrierOptions} from './carrier-options.js'
import {asInBody, kept, keptWhere, lost, lostWhole, rows, type Fate, type Mapping} from './mapping.js'
import {storyOnly} from './text-mapping.js'
import {bodyAsXhtml} from './xhtml-mapping.js'

/** What HTML keeps: everything, but for what it is told to leave out. */
export const htmlMapping = ({annotations, promotions}: CarrierOptions): Mapping => ({
  ...(annotations === 'none' && {...plainHtml, ...plainCopy}),
  ...(promotions === 'drop' && dropped)
})

/** What markdown keeps: everything, but for what it is told to leave out. */
export const markdownMapping = ({annotations, promotions}: CarrierOptions): Mapping => ({
  ...(annotations === 'none' && {...plainMarkdown, ...plainCopy}),
  ...(promotions === 'drop' && dropped)
})

const dropped: Mapping = {
  promotions: lost('loss-promotion'),
  'promotions.content': lost('loss-promotion'),
  'body/promotion': lost('loss-promotion')
}

const isPlaced: NonNullable<Fate['when']> = ({record}, {placed}) => placed.has((record as Promotion).id) // of promotions only

/** The copy of promotions stands in its place, and says nothing of itself. */
const plainCopy: Mapping = {
  'body/promotion.promotionId': lost('loss-promotion'),
  'promotions.content': keptWhere(isPlaced, 'loss-promotion', 'no place in the story')
}

const hasNoByline: NonNullable<Fate['when']> = (_, {article}) => article.byline === undefined

const plainHtml: Mapping = {
  ...storyOnly,
  ...bodyAsXhtml,
  ...rows('body/promotion headline alternativeHeadline description byline datePublished inLanguage', kept),
  'author.name': keptWhere(hasNoByline, 'loss-contributor', 'the byline stands for it'),
  'quotes.text': keptWhere(asInBody, 'loss-quotation', 'the body has other words'),
  'body/figure.media.width': keptWhere(isSeen, 'loss-media', 'sound has no size'),
  'body/figure.media.height': keptWhere(isSeen, 'loss-media', 'sound has no size')
}

function isSeen({holder}: Parameters<NonNullable<Fate['when']>>[0]): boolean {
  return !('type' in holder && holder.type === 'audio')
}

const isImage: NonNullable<Fate['when']> = ({holder}) => 'type' in holder && holder.type === 'image'

/** Whether other media than images are called by their alternative text. */
const isLabel: NonNullable<Fate['when']> = (leaf, about) => isImage(leaf, about) || !('title' in leaf.holder)

const plainMarkdown: Mapping = {
  ...storyOnly,
  body: kept,
  'body/quoteSegment': lost('loss-markup'),
  'body/attributionSegment': lost('loss-markup'),
  'body/blockquote.quoteId': lost('loss-markup'),
  'body/blockquote.cite': lost('loss-markup'),
  'body/pullquote': lostWhole('loss-structure', 'it repeats the story'),
  'body/figure.credit': lost('loss-media'),
  'body/figure.media.type': keptWhere(isImage, 'loss-media', 'a link stands for it'),
  'body/figure.media.alt': keptWhere(isLabel, 'loss-media', 'its title stands for it'),
  'body/figure.media.width': lost('loss-media'),
  'body/figure.media.height': lost('loss-media'),
  'body/embed.provider': lost('loss-structure'),
  'body/correction': lost('loss-structure'),
  'body/promotion': lost('loss-promotion', 'its copy stands as if it were the newsroom’s'),
  'body/verbatim': lostWhole('loss-verbatim'),
  ...rows(
    `headline description author.name author.url author.role datePublished dateModified inLanguage articleSection keywords url`,
    kept
  ),
  'quotes.text': keptWhere(asInBody, 'loss-quotation', 'the body has other words')
}
