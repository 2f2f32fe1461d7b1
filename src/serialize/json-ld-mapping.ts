import {isoDateSchema} from '../model/article.js'
import type {Source} from '../model/source.js'
import {hasDateline, type JsonLdOptions} from './json-ld.js'
import type {Leaf} from './leaves.js'
import {hasMedia, isFirst, kept, keptWhere, lost, rows, spoke, type Fate, type Mapping} from './mapping.js'
import {bodyAsText} from './text-mapping.js'

/** What JSON-LD keeps of an article; `articleBody` is the text of `toText`. */
export function jsonLdMapping({vocabulary = 'extended', promotions = 'drop'}: JsonLdOptions = {}): Mapping {
  const own: OwnRow = loss => (vocabulary === 'extended' ? kept : loss)
  return {
    ...metadata(own),
    ...body(own),
    quotes: kept,
    'quotes.kind': own(lost('loss-quotation')),
    'quotes.provenance': own(lost('loss-provenance')),
    ...(vocabulary === 'extended' ? {sources: kept} : sources),
    ...(vocabulary === 'extended' ? {attributions: kept} : attributions),
    ...(promotions === 'label' ? promotional(own) : {promotions: lost('loss-promotion')}),
    extensions: own(lost('loss-extension'))
  }
}

/** The fate of what schema.org has no word for: kept where our own words may be used. */
type OwnRow = (loss: Fate) => Fate

const metadata = (own: OwnRow): Mapping => ({
  copydesk: lost('loss-metadata', 'the version of the model'),
  ...rows(
    `type id url headline alternativeHeadline description author byline publisher datePublished dateModified dateline.place
      inLanguage articleSection keywords isAccessibleForFree image`,
    kept
  ),
  ...rows('author.role publisher.role', own(lost('loss-contributor'))),
  'dateline.text': own(keptWhere((_, {article}) => hasDateline(article.type), 'loss-metadata', 'the type has no dateline')),
  'dateline.date': own(lost('loss-metadata'))
})

const body = (own: OwnRow): Mapping => ({
  ...bodyAsText,
  ...rows('figure figure.media embed correction', kept, 'body/'),
  'body/figure.credit': keptWhere(hasMedia, 'loss-media', 'a figure without media'),
  'body/correction.kind': own(lost('loss-structure')),
  'body/correction.date': own(keptWhere(isDate, 'loss-structure', 'it is no ISO date')),
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

const sources: Mapping = {
  sources: lost('loss-source'),
  ...rows('id name description sameAs', keptWhere(spoke, 'loss-source', 'no quotation is theirs'), 'sources.'),
  'sources.type': keptWhere(isKnownType, 'loss-source', 'schema.org knows persons and organizations'),
  'sources.jobTitle': keptWhere(isPerson, 'loss-source', 'no person that is quoted'),
  'sources.affiliation': keptWhere(isParty, 'loss-source', 'nobody that is quoted'),
  'sources.provenance': lost('loss-provenance')
}

const attributions: Mapping = {
  attributions: lost('loss-attribution'),
  'attributions.place': keptWhere(isFirst, 'loss-attribution', 'another stands before it'),
  'attributions.provenance': lost('loss-provenance')
}

const promotional = (own: OwnRow): Mapping => ({
  ...rows('promotions promotions.content promotions.disclosure promotions.actions promotions.offers', kept),
  ...rows('figure embed', lost('loss-media'), 'promotions.content/'),
  'promotions.content/correction': lost('loss-structure'),
  ...rows('id kind consent actions.primary', own(lost('loss-promotion')), 'promotions.'),
  'promotions.provenance': own(lost('loss-provenance'))
})
