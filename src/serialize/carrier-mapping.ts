import type {Promotion} from '../model/promotion.js'
import type {CarrierOptions} from './carrier-options.js'
import {asInBody, lost, lostWhole, to, toWhere, type Fate, type Mapping} from './mapping.js'
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
  'promotions.content': toWhere('in its place', isPlaced, 'loss-promotion', 'no place in the story')
}

const hasNoByline: NonNullable<Fate['when']> = (_, {article}) => article.byline === undefined

const plainHtml: Mapping = {
  ...storyOnly,
  ...bodyAsXhtml('article'),
  'body/promotion': to('aside'),
  headline: to('h1'),
  alternativeHeadline: to('p'),
  description: to('p'),
  byline: to('p'),
  'author.name': toWhere('p', hasNoByline, 'loss-contributor', 'the byline stands for it'),
  datePublished: to('time'),
  inLanguage: to('article@lang'),
  'quotes.text': toWhere('article', asInBody, 'loss-quotation', 'the body has other words'),
  'body/figure.media.width': toWhere('img@width, video@width', isSeen, 'loss-media', 'sound has no size'),
  'body/figure.media.height': toWhere('img@height, video@height', isSeen, 'loss-media', 'sound has no size')
}

function isSeen({holder}: Parameters<NonNullable<Fate['when']>>[0]): boolean {
  return !('type' in holder && holder.type === 'audio')
}

const isImage: NonNullable<Fate['when']> = ({holder}) => 'type' in holder && holder.type === 'image'

/** Whether other media than images are called by their alternative text. */
const isLabel: NonNullable<Fate['when']> = (leaf, about) => isImage(leaf, about) || !('title' in leaf.holder)

const plainMarkdown: Mapping = {
  ...storyOnly,
  body: to('markdown'),
  'body/quoteSegment': lost('loss-markup'),
  'body/attributionSegment': lost('loss-markup'),
  'body/blockquote.quoteId': lost('loss-markup'),
  'body/blockquote.cite': lost('loss-markup'),
  'body/pullquote': lostWhole('loss-structure', 'it repeats the story'),
  'body/figure.credit': lost('loss-media'),
  'body/figure.media.type': toWhere('![…](…)', isImage, 'loss-media', 'a link stands for it'),
  'body/figure.media.alt': toWhere('![…](…), […](…)', isLabel, 'loss-media', 'its title stands for it'),
  'body/figure.media.width': lost('loss-media'),
  'body/figure.media.height': lost('loss-media'),
  'body/embed.provider': lost('loss-structure'),
  'body/correction': lost('loss-structure'),
  'body/promotion': lost('loss-promotion', 'its copy stands as if it were the newsroom’s'),
  'body/verbatim': lostWhole('loss-verbatim'),
  headline: to('front matter: title'),
  description: to('front matter: description'),
  'author.name': to('front matter: author'),
  'author.url': to('front matter: author.url'),
  'author.role': to('front matter: author.role'),
  datePublished: to('front matter: date'),
  dateModified: to('front matter: updated'),
  inLanguage: to('front matter: lang'),
  articleSection: to('front matter: section'),
  keywords: to('front matter: tags'),
  url: to('front matter: url'),
  'quotes.text': toWhere('markdown', asInBody, 'loss-quotation', 'the body has other words')
}
