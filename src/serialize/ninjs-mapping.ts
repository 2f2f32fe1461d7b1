import type {Source} from '../model/source.js'
import {hasMedia, isFirst, kept, keptWhere, lost, rows, spoke, type Fate, type Mapping} from './mapping.js'
import {addressOf, type NinjsOptions} from './ninjs.js'
import {bodyAsText, isNameless} from './text-mapping.js'
import {absoluteUrl} from './urls.js'
import {bodyAsXhtml} from './xhtml-mapping.js'

/** What ninjs keeps of an article: everything in the body `copydesk`, and what other readers know in its own fields. */
export function ninjsMapping({bodies = ['text', 'xhtml', 'copydesk']}: NinjsOptions = {}): Mapping {
  if (bodies.includes('copydesk')) return everything
  if (bodies.includes('xhtml')) return {...fields, ...bodyAsXhtml, ...figures}
  return {...fields, ...bodyAsText, ...figures, ...figureAddress}
}

const figures: Mapping = {
  'body/figure.media': kept,
  'body/figure.credit': keptWhere(hasMedia, 'loss-media', 'a figure without media')
}

/** A URL that ninjs takes absolute only. */
const resolved = keptWhere(
  ({value}, {article}) => absoluteUrl(String(value), addressOf(article)) !== undefined,
  'loss-url',
  'it is relative, and the article has no address'
)

const figureAddress: Mapping = {'body/figure.media.url': resolved}

const isAbsolute: NonNullable<Fate['when']> = ({value}) => absoluteUrl(String(value), undefined) !== undefined


const isPlaceless: NonNullable<Fate['when']> = (_, {article}) => article.dateline?.place === undefined

const isFirstAddress: NonNullable<Fate['when']> = ({record, value}, {article}) =>
  value === (record as Source).sameAs?.[0] && absoluteUrl(value, addressOf(article)) !== undefined // as above

const fields: Mapping = {
  copydesk: lost('loss-metadata', 'the version of the model'),
  url: keptWhere(isAbsolute, 'loss-url', 'it is relative'),
  ...rows(
    `type id headline alternativeHeadline description byline datePublished dateModified inLanguage articleSection keywords
      image`,
    kept
  ),
  ...rows('author publisher', lost('loss-contributor')),
  ...rows('author.name author.role author.email publisher.name dateline.place', kept),
  ...rows('dateline isAccessibleForFree', lost('loss-metadata')),
  'dateline.text': keptWhere(isPlaceless, 'loss-metadata', 'the place stands for it'),
  ...rows('author.url publisher.url image.url', resolved),
  quotes: lost('loss-quotation'),
  ...rows('quotes.id quotes.kind quotes.text quotes.inLanguage sources.id sources.name', kept),
  sources: lost('loss-source'),
  ...rows('jobTitle affiliation', keptWhere(spoke, 'loss-source', 'no quotation is theirs'), 'sources.'),
  'sources.description': keptWhere(isNameless, 'loss-source', 'the name stands for it'),
  'sources.sameAs': keptWhere(isFirstAddress, 'loss-source', 'one address is enough for ninjs'),
  attributions: lost('loss-attribution'),
  'attributions.place': keptWhere(isFirst, 'loss-attribution', 'another stands before it'),
  promotions: lost('loss-promotion'),
  extensions: lost('loss-extension')
}

const everything = rows([...Object.keys(fields), 'body'].join(' '), kept)
