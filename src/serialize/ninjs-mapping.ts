import type {Source} from '../model/source.js'
import {hasMedia, isFirst, lost, spoke, to, toWhere, type Fate, type Mapping} from './mapping.js'
import {addressOf, type NinjsOptions} from './ninjs.js'
import {bodyAsText, isNameless} from './text-mapping.js'
import {absoluteUrl} from './urls.js'
import {bodyAsXhtml} from './xhtml-mapping.js'

/** What ninjs keeps of an article: everything in the body `copydesk`, and what other readers know in its own fields. */
export function ninjsMapping({bodies = ['text', 'xhtml', 'copydesk']}: NinjsOptions = {}): Mapping {
  if (bodies.includes('copydesk')) return everything
  if (bodies.includes('xhtml')) return {...fields, ...bodyAsXhtml('bodies: xhtml'), ...figures}
  return {...fields, ...bodyAsText('bodies: text'), ...figures, ...figureAddress}
}

const figures: Mapping = {
  'body/figure.media': to('associations: figure'),
  'body/figure.credit': toWhere('associations: figure by', hasMedia, 'loss-media', 'a figure without media')
}

/** A URL that ninjs takes absolute only. */
function resolved(place: string): Fate {
  const when: Fate['when'] = ({value}, {article}) => absoluteUrl(String(value), addressOf(article)) !== undefined
  return toWhere(place, when, 'loss-url', 'it is relative, and the article has no address')
}

const figureAddress: Mapping = {
  'body/figure.media.url': resolved('associations: figure renditions')
}

const isAbsolute: NonNullable<Fate['when']> = ({value}) => absoluteUrl(String(value), undefined) !== undefined


const isPlaceless: NonNullable<Fate['when']> = (_, {article}) => article.dateline?.place === undefined

const isFirstAddress: NonNullable<Fate['when']> = ({record, value}, {article}) =>
  value === (record as Source).sameAs?.[0] && absoluteUrl(value, addressOf(article)) !== undefined // as above

const fields: Mapping = {
  copydesk: lost('loss-metadata', 'the version of the model'),
  type: to('genres'),
  id: to('altIds: id'),
  url: toWhere('uri', isAbsolute, 'loss-url', 'it is relative'),
  headline: to('headlines: main'),
  alternativeHeadline: to('headlines: alternative'),
  description: to('descriptions: summary'),
  author: lost('loss-contributor'),
  'author.name': to('infoSources, by'),
  'author.role': to('infoSources: role'),
  'author.url': resolved('infoSources: uri'),
  'author.email': to('infoSources: contactInfo'),
  byline: to('by'),
  publisher: lost('loss-contributor'),
  'publisher.name': to('infoSources: publisher'),
  'publisher.url': resolved('infoSources: publisher uri'),
  datePublished: to('contentCreated, versionCreated'),
  dateModified: to('versionCreated'),
  dateline: lost('loss-metadata'),
  'dateline.place': to('located'),
  'dateline.text': toWhere('located', isPlaceless, 'loss-metadata', 'the place stands for it'),
  inLanguage: to('language'),
  articleSection: to('subjects: section'),
  keywords: to('subjects: keyword'),
  isAccessibleForFree: lost('loss-metadata'),
  image: to('associations: image'),
  'image.url': resolved('associations: image renditions'),
  quotes: lost('loss-quotation'),
  'quotes.id': to('associations: quotation name'),
  'quotes.kind': to('associations: quotation bodies.role'),
  'quotes.text': to('associations: quotation bodies'),
  'quotes.inLanguage': to('associations: quotation language'),
  sources: lost('loss-source'),
  'sources.id': to('people, organisations: literal'),
  'sources.name': to('people, organisations: name'),
  'sources.jobTitle': toWhere('associations: quotation by', spoke, 'loss-source', 'no quotation is theirs'),
  'sources.affiliation': toWhere('associations: quotation by', spoke, 'loss-source', 'no quotation is theirs'),
  'sources.description': toWhere('people, organisations: name', isNameless, 'loss-source', 'the name stands for it'),
  'sources.sameAs': toWhere('people, organisations: uri', isFirstAddress, 'loss-source', 'one address is enough for ninjs'),
  attributions: lost('loss-attribution'),
  'attributions.place': toWhere('associations: quotation located', isFirst, 'loss-attribution', 'another stands before it'),
  promotions: lost('loss-promotion'),
  extensions: lost('loss-extension')
}

const everything: Mapping = Object.fromEntries(
  [...Object.keys(fields), 'body'].map(name => {
    const also = fields[name]?.to
    return [name, to(also === undefined ? 'bodies: copydesk' : `${also}; bodies: copydesk`)]
  })
)
