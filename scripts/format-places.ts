/**
 * Where the fields of an article stand in each format, in the words of the format: what the tables in `docs/formats/` say
 * beside what the mappings keep.
 */
export interface FormatPlaces {
  /** By the names of `Leaf.field`. */
  usual: Readonly<Record<string, string>>
  /** By the title of the variant: places that it adds or has otherwise. */
  variants?: Readonly<Record<string, Readonly<Record<string, string>>>>
}

const jsonLd: FormatPlaces = {
  usual: {
    type: '@type', id: 'identifier', url: 'url, @id', headline: 'headline',
    alternativeHeadline: 'alternativeHeadline', description: 'description', author: 'author: Person, Organization',
    'author.role': 'author.cd:role', byline: 'creditText', publisher: 'publisher: Organization',
    'publisher.role': 'publisher.cd:role', datePublished: 'datePublished', dateModified: 'dateModified',
    'dateline.text': 'dateline, or cd:dateline where the type has none',
    'dateline.place': 'locationCreated: Place.name', 'dateline.date': 'cd:datelineDate', inLanguage: 'inLanguage',
    articleSection: 'articleSection', keywords: 'keywords',
    isAccessibleForFree: 'isAccessibleForFree, hasPart: WebPageElement', image: 'image: ImageObject',
    'image.alt': 'image.description', 'image.credit': 'image.creditText', 'body/text': 'articleBody',
    'body/paragraph': 'articleBody', 'body/break': 'articleBody', 'body/caption': 'articleBody',
    'body/code.value': 'articleBody', 'body/inlineCode.value': 'articleBody', 'body/figure': 'associatedMedia',
    'body/embed': 'associatedMedia: MediaObject.embedUrl', 'body/correction': 'correction: CorrectionComment',
    'body/figure.media': 'associatedMedia: ImageObject, VideoObject, AudioObject',
    'body/figure.credit': 'associatedMedia.creditText', 'body/correction.kind': 'correction.cd:kind',
    'body/correction.date': 'correction.datePublished, or cd:date where it is no ISO date',
    quotes: 'hasPart: Quotation', 'quotes.id': 'hasPart: Quotation @id', 'quotes.text': 'hasPart: Quotation.text',
    'quotes.inLanguage': 'hasPart: Quotation.inLanguage', 'quotes.isPartOf': 'hasPart: Quotation.isPartOf',
    'quotes.cite': 'hasPart: Quotation.citation', 'quotes.kind': 'hasPart: Quotation.cd:kind',
    'quotes.provenance': 'hasPart: Quotation.cd:provenance',
    sources: 'hasPart: Quotation.spokenByCharacter, cd:sources', attributions: 'cd:attributions',
    extensions: 'cd:extensions'
  },
  variants: {
    '`promotions: \'label\'`': {
      promotions: 'hasPart: WPAdBlock', 'promotions.content': 'hasPart: WPAdBlock.text',
      'promotions.disclosure': 'hasPart: WPAdBlock.disambiguatingDescription',
      'promotions.id': 'hasPart: WPAdBlock.cd:id', 'promotions.kind': 'hasPart: WPAdBlock.cd:kind',
      'promotions.consent': 'hasPart: WPAdBlock.cd:consent',
      'promotions.provenance': 'hasPart: WPAdBlock.cd:provenance',
      'promotions.actions': 'hasPart: WPAdBlock.potentialAction',
      'promotions.actions.primary': 'potentialAction.cd:primary', 'promotions.offers': 'hasPart: WPAdBlock.offers'
    },
    '`vocabulary: \'schema.org\'`': {
      'dateline.text': 'dateline', 'body/correction.date': 'correction.datePublished',
      'sources.id': 'spokenByCharacter @id', 'sources.type': 'spokenByCharacter @type',
      'sources.name': 'spokenByCharacter.name', 'sources.jobTitle': 'spokenByCharacter.jobTitle',
      'sources.affiliation': 'spokenByCharacter.affiliation', 'sources.description': 'spokenByCharacter.description',
      'sources.sameAs': 'spokenByCharacter.sameAs', 'attributions.place': 'hasPart: Quotation.locationCreated'
    }
  }
}

const nitf: FormatPlaces = {
  usual: {
    type: 'tobject.property', id: 'nitf@uno, doc-id', url: 'pubdata@ex-ref', headline: 'hedline/hl1, title',
    alternativeHeadline: 'hedline/hl2', description: 'abstract', author: 'identified-content/person, org',
    'author.name': 'byline/person, identified-content', 'author.jobTitle': 'identified-content/person/function',
    'author.role': 'identified-content/person@cd:role', 'author.url': 'identified-content/person/alt-code',
    'author.email': 'identified-content/person/alt-code', 'author.sameAs': 'identified-content/person/alt-code',
    'author.description': 'identified-content/person@cd:description', byline: 'byline', publisher: 'distributor/org',
    datePublished: 'date.issue@norm, @cd:date', dateModified: 'revision-history@norm, @cd:date',
    'dateline.text': 'dateline', 'dateline.place': 'dateline/location, @cd:place',
    'dateline.date': 'dateline/story.date, @cd:date', inLanguage: 'nitf@baselang, body@xml:lang',
    articleSection: 'classifier, pubdata@position.section', keywords: 'key-list/keyword',
    isAccessibleForFree: 'meta', image: 'media before the text', 'body/emphasis': 'em', 'body/strong': 'em.strong',
    'body/delete': 'em.deleted', 'body/subscript': 'em.subscript', 'body/superscript': 'em.superscript',
    'body/inlineCode': 'em.code', 'body/link': 'a', 'body/break': 'br', 'body/image': 'xhtml:img',
    'body/footnoteReference': 'a.footnote', 'body/quoteSegment': 'q', 'body/text': 'text', 'body/paragraph': 'p',
    'body/heading': 'hl2@class', 'body/blockquote': 'bq', 'body/pullquote': 'bq.pullquote',
    'body/caption': 'credit, media-caption', 'body/list': 'ol, ul', 'body/listItem': 'li', 'body/table': 'table',
    'body/tableRow': 'tr', 'body/tableCell': 'th, td', 'body/code': 'pre', 'body/code.lang': 'pre@class',
    'body/code.meta': 'pre@cd:meta', 'body/thematicBreak': 'hr', 'body/footnoteDefinition': 'fn',
    'body/figure': 'media', 'body/figure.media': 'media-reference', 'body/embed': 'media.embed',
    'body/correction': 'note', 'body/figure.credit': 'media-producer',
    'body/attributionSegment': 'person, org, location, chron', quotes: 'q, bq', 'quotes.id': 'q@cd:quote',
    'quotes.kind': 'q@class', 'quotes.text': 'q, bq', 'quotes.inLanguage': 'q@xml:lang',
    sources: 'identified-content: person, org, object.title, virtloc, classifier',
    'sources.jobTitle': 'identified-content/person/function, @cd:job-title',
    attributions: 'q@cd:cue, @cd:medium, @cd:via …', 'attributions.sourceIds': 'q@cd:sources',
    'attributions.via': 'q@cd:via', 'attributions.quoteIds': 'q@cd:attribution'
  },
  variants: {
    '`promotions: \'label\'`': {
      'body/promotion': 'note.promotion', promotions: 'note.promotion', 'promotions.id': 'note@cd:promotion',
      'promotions.kind': 'note@cd:kind', 'promotions.sponsor': 'note@cd:sponsor', 'promotions.headline': 'note/p',
      'promotions.actions': 'note/p/a', 'promotions.offers.text': 'note/p'
    }
  }
}

const rss: FormatPlaces = {
  usual: {
    id: 'guid', url: 'link, guid', headline: 'title', alternativeHeadline: 'dcterms:alternative',
    description: 'description', byline: 'dc:creator', datePublished: 'pubDate, dc:date',
    dateModified: 'dcterms:modified', inLanguage: 'dc:language', articleSection: 'category', keywords: 'category',
    image: 'media:content', 'author.name': 'dc:creator', 'publisher.name': 'dc:publisher',
    'dateline.place': 'dcterms:spatial', 'image.caption': 'media:description', 'image.alt': 'media:title',
    'image.credit': 'media:credit', 'quotes.text': 'content:encoded', body: 'content:encoded'
  },
  variants: {
    '`promotions: \'label\'`': {
      promotions: 'content:encoded: aside', 'body/promotion': 'content:encoded: aside',
      'promotions.kind': 'content:encoded: the label', 'promotions.offers.text': 'content:encoded: aside'
    }
  }
}

const text: FormatPlaces = {
  usual: {
    'body/text': 'text', 'body/paragraph': 'text', 'body/break': 'text', 'body/caption': 'text',
    'body/code.value': 'text', 'body/inlineCode.value': 'text', 'quotes.text': 'text'
  },
  variants: {
    '`headings: \'mark\'`': {
      'body/heading': 'text: # by its depth'
    },
    '`sources: \'list\'`': {
      'sources.name': 'the list', 'sources.jobTitle': 'the list', 'sources.affiliation': 'the list',
      'sources.description': 'the list'
    }
  }
}

/** Fields that ninjs has of its own. */
const ninjsFields = {
  type: 'genres', id: 'altIds: id', url: 'uri', headline: 'headlines: main',
  alternativeHeadline: 'headlines: alternative', description: 'descriptions: summary',
  'author.name': 'infoSources, by', 'author.role': 'infoSources: role', 'author.url': 'infoSources: uri',
  'author.email': 'infoSources: contactInfo', byline: 'by', 'publisher.name': 'infoSources: publisher',
  'publisher.url': 'infoSources: publisher uri', datePublished: 'contentCreated, versionCreated',
  dateModified: 'versionCreated', 'dateline.place': 'located', 'dateline.text': 'located', inLanguage: 'language',
  articleSection: 'subjects: section', keywords: 'subjects: keyword', image: 'associations: image',
  'image.url': 'associations: image renditions', 'quotes.id': 'associations: quotation name',
  'quotes.kind': 'associations: quotation bodies.role', 'quotes.text': 'associations: quotation bodies',
  'quotes.inLanguage': 'associations: quotation language', 'sources.id': 'people, organisations: literal',
  'sources.name': 'people, organisations: name', 'sources.jobTitle': 'associations: quotation by',
  'sources.affiliation': 'associations: quotation by', 'sources.description': 'people, organisations: name',
  'sources.sameAs': 'people, organisations: uri', 'attributions.place': 'associations: quotation located'
}

/** Beside them the body `copydesk` has everything. */
const ninjs: FormatPlaces = {
  usual: Object.fromEntries(
    ['copydesk', 'author', 'publisher', 'dateline', 'isAccessibleForFree', 'quotes', 'sources', 'attributions', 'promotions', 'extensions', 'body', ...Object.keys(ninjsFields)].map((field): [string, string] => {
      const own = Object.entries(ninjsFields).find(([name]) => name === field)?.[1]
      return [field, own === undefined ? 'bodies: copydesk' : `${own}; bodies: copydesk`]
    })
  ),
  variants: {
    '`bodies: [\'text\', \'xhtml\']`': {
      ...ninjsFields,
      body: 'bodies: xhtml', 'body/figure.media': 'associations: figure',
      'body/figure.credit': 'associations: figure by'
    },
    '`bodies: [\'text\']`': {
      ...ninjsFields,
      'body/text': 'bodies: text', 'body/paragraph': 'bodies: text', 'body/break': 'bodies: text',
      'body/caption': 'bodies: text', 'body/code.value': 'bodies: text', 'body/inlineCode.value': 'bodies: text',
      'body/figure.media': 'associations: figure', 'body/figure.credit': 'associations: figure by',
      'body/figure.media.url': 'associations: figure renditions'
    }
  }
}

export const formatPlaces: Readonly<Record<string, FormatPlaces>> = {'json-ld': jsonLd, ninjs, nitf, rss, text}
