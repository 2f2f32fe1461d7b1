import type {
  AudioObjectLeaf, CorrectionCommentLeaf, CreativeWorkLeaf, ImageObjectLeaf, MediaObjectLeaf, OrganizationLeaf,
  PersonLeaf, QuotationLeaf, VideoObjectLeaf
} from 'schema-dts'
import {isoDateSchema, type Article} from '../model/article.js'
import type {Correction, Embed, Figure, Media} from '../model/body.js'
import type {Source} from '../model/source.js'
import {blocksText, captionText} from './blocks-text.js'
import {everyBlock} from './every-block.js'
import {own, pixels, type Own} from './json-ld-parts.js'
import {attributedQuotes, type AttributedQuote} from './records.js'

type Party = (PersonLeaf & Own) | (OrganizationLeaf & Own)

/** Quotations in the order of the article, each with those who said it. */
export function quotations(article: Article): Array<QuotationLeaf & Own> {
  return [...attributedQuotes(article).values()].map(known => quotation(known, id => recordId(article, id)))
}

type IdOf = (id: string) => string

/** Ids of records are fragments of the article's address. */
export function recordId(article: Pick<Article, 'url'>, id: string): string {
  return `${(article.url ?? '').split('#')[0]}#${id}`
}

function quotation({quote, attribution, sources}: AttributedQuote, idOf: IdOf): QuotationLeaf & Own {
  const parties = sources.flatMap(source => party(source, idOf) ?? [])
  const works = sources.flatMap(source => work(source, idOf) ?? [])
  return {
    '@type': 'Quotation',
    '@id': idOf(quote.id),
    text: quote.text,
    inLanguage: quote.inLanguage,
    creator: oneOrMore(parties),
    spokenByCharacter: oneOrMore(parties),
    isBasedOn: oneOrMore(works),
    citation: quote.cite,
    isPartOf: quote.isPartOf === undefined ? undefined : {'@id': idOf(quote.isPartOf)},
    locationCreated: attribution?.place === undefined ? undefined : {'@type': 'Place', name: attribution.place},
    'cd:id': quote.id,
    'cd:kind': quote.kind,
    'cd:provenance': own(quote.provenance)
  }
}

const oneOrMore = <T>(values: T[]): T | T[] | undefined => (values.length > 1 ? values : values[0])

/** Who spoke: schema.org knows persons and organizations. A source that is not named is described. */
function party(source: Source, idOf: IdOf): Party | undefined {
  const {id, type, name, jobTitle, affiliation, sameAs} = source
  const description = source.description ?? (name === undefined ? source.mentions[0] : undefined)
  const employer = affiliation === undefined ? undefined : {'@type': 'Organization', name: affiliation} as const
  const shared = {'@id': idOf(id), name, description, sameAs}
  if (type === 'document') return undefined
  if (type === 'person' || type === 'unknown' || type === 'account') {
    return {'@type': 'Person', ...shared, jobTitle, affiliation: employer}
  }
  return {'@type': 'Organization', ...shared, parentOrganization: employer}
}

/** A document that is quoted said nothing: the quotation is based on it. */
function work({id, type, name, description, sameAs}: Source, idOf: IdOf): CreativeWorkLeaf | undefined {
  if (type !== 'document') return undefined
  return {'@type': 'CreativeWork', '@id': idOf(id), name, description, sameAs}
}

export function corrections(article: Article): Array<CorrectionCommentLeaf & Own> {
  return [...everyBlock(article.body.children)]
    .filter((block): block is Correction => block.type === 'correction')
    .map(({kind, date, children}) => ({
      '@type': 'CorrectionComment',
      text: blocksText(children),
      ...(isoDateSchema.safeParse(date).success ? {datePublished: date} : {'cd:date': date}),
      'cd:kind': kind
    }))
}

type MediaPart = ImageObjectLeaf | VideoObjectLeaf | AudioObjectLeaf | MediaObjectLeaf

/** The media of the body's figures, and what it embeds. */
export function media(article: Article): MediaPart[] {
  return [...everyBlock(article.body.children)].flatMap((block): MediaPart[] => {
    if (block.type === 'figure') return block.media.map(medium => figureMedia(medium, block))
    return block.type === 'embed' ? [embedded(block)] : []
  })
}

const mediaTypes = {image: 'ImageObject', video: 'VideoObject', audio: 'AudioObject'} as const

function figureMedia({type, url, title, alt, width, height}: Media, figure: Figure): MediaPart {
  const caption = captionText(figure)
  return {
    '@type': mediaTypes[type], contentUrl: url, name: title, description: alt, creditText: figure.credit,
    caption: caption === '' ? undefined : caption, ...pixels(width, height)
  }
}

function embedded({url, title, provider}: Embed): MediaObjectLeaf {
  return {
    '@type': 'MediaObject', embedUrl: url, name: title,
    provider: provider === undefined ? undefined : {'@type': 'Organization', name: provider}
  }
}
