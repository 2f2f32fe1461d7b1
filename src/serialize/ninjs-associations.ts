import type {Article, Image} from '../model/article.js'
import type {Figure, Media} from '../model/body.js'
import {captionText} from './blocks-text.js'
import {everyBlock} from './every-block.js'
import {listed, type NinjsAssociation, type NinjsValue} from './ninjs-types.js'
import {organisationsOf, peopleOf} from './ninjs-parties.js'
import {attributedQuotes, creditLine, type AttributedQuote} from './records.js'
import {absoluteUrl} from './urls.js'

/** What an article is made with: its pictures, the media of its figures, and its quotations with those who spoke. */
export function associationsOf(article: Article, uri: string): NinjsAssociation[] {
  const figures = [...everyBlock(article.body.children)].flatMap(block =>
    block.type === 'figure' ? block.media.map(medium => ({medium, figure: block})) : [])
  return [
    ...(article.image ?? []).map((picture, index) => imageAssociation(picture, fragment(uri, `image-${index + 1}`), uri)),
    ...figures.map(({medium, figure}, index) => mediaAssociation(medium, figure, fragment(uri, `figure-${index + 1}`), uri)),
    ...[...attributedQuotes(article).values()].map(known => quotation(known, uri))
  ]
}

const fragment = (uri: string, name: string) => `${uri.split('#')[0]}#${name}`

function quotation({quote, attribution, sources}: AttributedQuote, base: string): NinjsAssociation {
  const by = sources.flatMap(source => creditLine(source) ?? []).join('; ')
  return {
    name: quote.id,
    rel: 'quotation',
    uri: fragment(base, quote.id),
    type: 'component',
    ...(quote.inLanguage !== undefined && {language: quote.inLanguage}),
    ...(by !== '' && {by}),
    ...(attribution?.place !== undefined && {located: attribution.place}),
    bodies: [{role: quote.kind, contentType: 'text/plain', value: quote.text}],
    ...listed('people', peopleOf(sources, base)),
    ...listed('organisations', organisationsOf(sources, base))
  }
}

const described = (role: string, value: string | undefined): NinjsValue[] =>
  value === undefined || value === '' ? [] : [{role, contentType: 'text/plain', value}]

interface Rendered {
  url: string
  title?: string
  width?: number
  height?: number
}

function imageAssociation(picture: Image, name: string, base: string): NinjsAssociation {
  const {alt, caption, credit} = picture
  return {
    ...mediaBase(picture, name, base),
    rel: 'image',
    type: 'picture',
    ...(credit !== undefined && {by: credit}),
    ...listed('descriptions', [...described('caption', caption), ...described('alternative-text', alt)])
  }
}

const mediaTypes = {image: 'picture', video: 'video', audio: 'audio'} as const

function mediaAssociation(medium: Media, figure: Figure, name: string, base: string): NinjsAssociation {
  const caption = captionText(figure)
  return {
    ...mediaBase(medium, name, base),
    rel: 'figure',
    type: mediaTypes[medium.type],
    ...(figure.credit !== undefined && {by: figure.credit}),
    ...listed('descriptions', [...described('caption', caption), ...described('alternative-text', medium.alt)])
  }
}

/** The medium by its own address where that is absolute, else by its place in the article. */
function mediaBase({url, title, width, height}: Rendered, name: string, base: string): Pick<NinjsAssociation, 'name' | 'uri' | 'renditions'> {
  const href = absoluteUrl(url, base)
  const rendition = {
    name: 'main',
    ...(href !== undefined && {href}),
    ...(title !== undefined && {title}),
    ...(width !== undefined && {width}),
    ...(height !== undefined && {height})
  }
  return {name: name.split('#')[1]!, uri: href ?? name, renditions: [rendition]}
}
