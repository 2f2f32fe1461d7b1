import {isoDateSchema} from '../model/article.js'
import type {Source} from '../model/source.js'
import {hasDateline, type JsonLdOptions} from './json-ld.js'
import type {Leaf} from './leaves.js'
import {hasMedia, isFirst, lost, spoke, to, toWhere, type Fate, type Mapping} from './mapping.js'
import {bodyAsText} from './text-mapping.js'

/** What JSON-LD keeps of an article; `articleBody` is the text of `toText`. */
export function jsonLdMapping({vocabulary = 'extended', promotions = 'drop'}: JsonLdOptions = {}): Mapping {
  const own: (place: string, loss: Fate) => Fate = (place, loss) => (vocabulary === 'extended' ? to(place) : loss)
  return {
    ...metadata(own),
    ...body(own),
    quotes: to('hasPart: Quotation'),
    'quotes.id': to('hasPart: Quotation @id'),
    'quotes.text': to('hasPart: Quotation.text'),
    'quotes.inLanguage': to('hasPart: Quotation.inLanguage'),
    'quotes.isPartOf': to('hasPart: Quotation.isPartOf'),
    'quotes.cite': to('hasPart: Quotation.citation'),
    'quotes.kind': own('hasPart: Quotation.cd:kind', lost('loss-quotation')),
    'quotes.provenance': own('hasPart: Quotation.cd:provenance', lost('loss-provenance')),
    ...(vocabulary === 'extended' ? {sources: to('hasPart: Quotation.spokenByCharacter, cd:sources')} : sources),
    ...(vocabulary === 'extended' ? {attributions: to('cd:attributions')} : attributions),
    ...(promotions === 'label' ? promotional(own) : {promotions: lost('loss-promotion')}),
    extensions: own('cd:extensions', lost('loss-extension'))
  }
}

type OwnRow = (place: string, loss: Fate) => Fate

const metadata = (own: OwnRow): Mapping => ({
  copydesk: lost('loss-metadata', 'the version of the model'),
  type: to('@type'),
  id: to('identifier'),
  url: to('url, @id'),
  headline: to('headline'),
  alternativeHeadline: to('alternativeHeadline'),
  description: to('description'),
  author: to('author: Person, Organization'),
  'author.role': own('author.cd:role', lost('loss-contributor')),
  byline: to('creditText'),
  publisher: to('publisher: Organization'),
  'publisher.role': own('publisher.cd:role', lost('loss-contributor')),
  datePublished: to('datePublished'),
  dateModified: to('dateModified'),
  'dateline.text': own('dateline, or cd:dateline where the type has none',
    toWhere('dateline', (_, {article}) => hasDateline(article.type), 'loss-metadata', 'the type has no dateline')),
  'dateline.place': to('locationCreated: Place.name'),
  'dateline.date': own('cd:datelineDate', lost('loss-metadata')),
  inLanguage: to('inLanguage'),
  articleSection: to('articleSection'),
  keywords: to('keywords'),
  isAccessibleForFree: to('isAccessibleForFree, hasPart: WebPageElement'),
  image: to('image: ImageObject'),
  'image.alt': to('image.description'),
  'image.credit': to('image.creditText')
})

const body = (own: OwnRow): Mapping => ({
  ...bodyAsText('articleBody'),
  'body/figure': to('associatedMedia'),
  'body/figure.media': to('associatedMedia: ImageObject, VideoObject, AudioObject'),
  'body/figure.credit': toWhere('associatedMedia.creditText', hasMedia, 'loss-media', 'a figure without media'),
  'body/embed': to('associatedMedia: MediaObject.embedUrl'),
  'body/correction': to('correction: CorrectionComment'),
  'body/correction.kind': own('correction.cd:kind', lost('loss-structure')),
  'body/correction.date': own('correction.datePublished, or cd:date where it is no ISO date',
    toWhere('correction.datePublished', isDate, 'loss-structure', 'it is no ISO date')),
  'body/promotion': lost('loss-promotion', 'its place in the story')
})

const isDate: NonNullable<Fate['when']> = ({value}) => isoDateSchema.safeParse(value).success

/** Whether the source that a leaf belongs to is one that a quotation has as a person or an organization. */
const isParty: NonNullable<Fate['when']> = (leaf, about) => spoke(leaf, about) && typeOf(leaf) !== 'document'

const isPerson: NonNullable<Fate['when']> = (leaf, about) =>
  spoke(leaf, about) && ['person', 'unknown', 'account'].includes(typeOf(leaf))

const isKnownType: NonNullable<Fate['when']> = (leaf, about) =>
  spoke(leaf, about) && (leaf.value === 'person' || leaf.value === 'organization')

const typeOf = ({record}: Leaf): string => (record as Source).type // asked of leaves of sources only

const unspoken = 'no quotation is theirs'

const sources: Mapping = {
  sources: lost('loss-source'),
  'sources.id': toWhere('spokenByCharacter @id', spoke, 'loss-source', unspoken),
  'sources.type': toWhere('spokenByCharacter @type', isKnownType, 'loss-source', 'schema.org knows persons and organizations'),
  'sources.name': toWhere('spokenByCharacter.name', spoke, 'loss-source', unspoken),
  'sources.jobTitle': toWhere('spokenByCharacter.jobTitle', isPerson, 'loss-source', 'no person that is quoted'),
  'sources.affiliation': toWhere('spokenByCharacter.affiliation', isParty, 'loss-source', 'nobody that is quoted'),
  'sources.description': toWhere('spokenByCharacter.description', spoke, 'loss-source', unspoken),
  'sources.sameAs': toWhere('spokenByCharacter.sameAs', spoke, 'loss-source', unspoken),
  'sources.provenance': lost('loss-provenance')
}

const attributions: Mapping = {
  attributions: lost('loss-attribution'),
  'attributions.place': toWhere('hasPart: Quotation.locationCreated', isFirst, 'loss-attribution', 'another stands before it'),
  'attributions.provenance': lost('loss-provenance')
}

const promotional = (own: OwnRow): Mapping => ({
  promotions: to('hasPart: WPAdBlock'),
  'promotions.content': to('hasPart: WPAdBlock.text'),
  'promotions.content/figure': lost('loss-media'),
  'promotions.content/embed': lost('loss-media'),
  'promotions.content/correction': lost('loss-structure'),
  'promotions.disclosure': to('hasPart: WPAdBlock.disambiguatingDescription'),
  'promotions.id': own('hasPart: WPAdBlock.cd:id', lost('loss-promotion')),
  'promotions.kind': own('hasPart: WPAdBlock.cd:kind', lost('loss-promotion')),
  'promotions.consent': own('hasPart: WPAdBlock.cd:consent', lost('loss-promotion')),
  'promotions.provenance': own('hasPart: WPAdBlock.cd:provenance', lost('loss-provenance')),
  'promotions.actions': to('hasPart: WPAdBlock.potentialAction'),
  'promotions.actions.primary': own('potentialAction.cd:primary', lost('loss-promotion')),
  'promotions.offers': to('hasPart: WPAdBlock.offers')
})
