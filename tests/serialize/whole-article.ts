import type {Article} from '../../src/model/article.js'
import type {Block, Phrasing} from '../../src/model/body.js'
import type {Provenance} from '../../src/model/provenance.js'

const text = (value: string): Phrasing => ({type: 'text', value})
const paragraph = (...children: Phrasing[]): Block => ({type: 'paragraph', children})
const provenance = (name: string): Provenance => ({
  origin: 'inferred', rule: `rule-of-${name}`, reasons: [`reason-of-${name}`], confidence: 0.875
})

const story: Block[] = [
  paragraph(
    text('“'),
    {type: 'quoteSegment', quoteId: 'q1', children: [
      text('The bridge '),
      {type: 'strong', children: [text('strongly')]},
      text(' holds')
    ]},
    text(',” '),
    {type: 'attributionSegment', attributionIds: ['a1'], role: 'source', children: [text('Ada Byron')]},
    text(' '),
    {type: 'attributionSegment', attributionIds: ['a1'], role: 'cue', children: [text('insisted')]},
    text(' '),
    {type: 'attributionSegment', attributionIds: ['a1'], role: 'medium', children: [text('by telephone-words')]},
    text(' in '),
    {type: 'attributionSegment', attributionIds: ['a1'], role: 'place', children: [text('Portplace')]},
    text(' on '),
    {type: 'attributionSegment', attributionIds: ['a1'], role: 'date', children: [text('Tuesday-words')]},
    text('.')
  ),
  {type: 'heading', depth: 3, children: [text('A heading')]},
  paragraph(
    {type: 'emphasis', children: [text('emphasised')]},
    {type: 'delete', children: [text('deleted')]},
    {type: 'subscript', children: [text('low')]},
    {type: 'superscript', children: [text('high')]},
    {type: 'link', url: 'https://link.example/one', title: 'link-title', children: [text('linked')]},
    {type: 'image', url: 'https://image.example/inline.png', alt: 'inline-alt', title: 'inline-title'},
    {type: 'inlineCode', value: 'inline-code'},
    {type: 'break'},
    {type: 'footnoteReference', identifier: 'note-name'},
    {type: 'verbatim', format: 'html', value: '<wbr data-inline>'},
    text('end')
  ),
  {type: 'blockquote', quoteId: 'q2', cite: 'https://cite.example/block', children: [
    paragraph(text('We said '), {type: 'quoteSegment', quoteId: 'q3', children: [text('nested words')]}),
    {type: 'caption', children: [text('Caption of quotation')]}
  ]},
  {type: 'pullquote', children: [paragraph(text('Pulled words')), {type: 'caption', children: [text('Pull caption')]}]},
  {type: 'list', ordered: true, start: 4, children: [
    {type: 'listItem', checked: true, children: [paragraph(text('Item one'))]},
    {type: 'listItem', children: [{type: 'promotion', promotionId: 'p1'}]}
  ]},
  {type: 'table', align: ['right', 'none'], children: [
    {type: 'tableRow', children: [
      {type: 'tableCell', children: [text('Head one')]}, {type: 'tableCell', children: [text('Head two')]}]},
    {type: 'tableRow', children: [
      {type: 'tableCell', children: [text('Cell one')]}, {type: 'tableCell', children: [text('Cell two')]}]}
  ]},
  {type: 'code', lang: 'code-lang', meta: 'code-meta', value: 'code-value'},
  {type: 'thematicBreak'},
  {type: 'figure', credit: 'figure-credit', media: [
    {type: 'image', url: 'https://image.example/figure.png', alt: 'figure-alt', title: 'figure-title', width: 641, height: 481},
    {type: 'video', url: 'https://video.example/figure.mp4', title: 'video-title'}
  ], children: [paragraph(text('Figure text')), {type: 'caption', children: [text('Figure caption')]}]},
  {type: 'embed', url: 'https://embed.example/post', provider: 'embed-provider', title: 'embed-title', children: [
    paragraph(text('Post text'))]},
  {type: 'correction', kind: 'clarification', date: 'correction-date', children: [paragraph(text('Corrected text'))]},
  {type: 'verbatim', format: 'markdown', value: '[verbatim-block]: x'},
  {type: 'footnoteDefinition', identifier: 'note-name', children: [paragraph(text('Footnote text'))]}
]

/** An article in which every field of the model stands, each string once: what no output holds must be named as a loss. */
export const wholeArticle: Article = {
  copydesk: '1.0',
  type: 'AnalysisNewsArticle',
  id: 'desk-id-77',
  url: 'https://news.example/2026/bridge',
  headline: 'Bridge headline',
  alternativeHeadline: 'Alternative headline',
  description: 'Standfirst words',
  author: [
    {type: 'person', name: 'Grace Writer', url: 'https://author.example/grace', role: 'reporter-role',
      jobTitle: 'author-title', email: 'grace@author.example', description: 'author-description',
      sameAs: ['https://social.example/grace']},
    {type: 'organization', name: 'Wire Agency', url: 'https://agency.example/', role: 'agency-role',
      description: 'agency-description', sameAs: ['https://social.example/agency']}
  ],
  byline: 'By Grace Writer with files',
  publisher: {type: 'organization', name: 'Daily Publisher', url: 'https://publisher.example/', role: 'publisher-role',
    description: 'publisher-description', sameAs: ['https://social.example/publisher']},
  datePublished: '2026-11-24T09:30:00+01:00',
  dateModified: '2026-11-25',
  dateline: {text: 'PORTPLACE CITY, Nov. 24 (WA)', place: 'Portplace City', date: 'Nov. 24'},
  inLanguage: 'en-GB',
  articleSection: ['Section one', 'Section two'],
  keywords: ['keyword-one', 'keyword-two'],
  isAccessibleForFree: false,
  image: [
    {url: 'https://image.example/lead.jpg', alt: 'lead-alt', caption: 'lead-caption', credit: 'lead-credit', width: 1201, height: 801}
  ],
  body: {type: 'root', position: {start: {line: 1, column: 1, offset: 0}, end: {line: 99, column: 1, offset: 4242}}, children: story},
  quotes: [
    {id: 'q1', kind: 'direct', text: 'The bridge strongly holds', inLanguage: 'fr-CA', cite: 'https://cite.example/one',
      provenance: provenance('q1')},
    {id: 'q2', kind: 'mixed', text: 'We said nested words', provenance: {origin: 'authored'}},
    {id: 'q3', kind: 'indirect', text: 'nested words', isPartOf: 'q2', provenance: {origin: 'imported'}}
  ],
  sources: [
    {id: 's1', type: 'person', name: 'Ada Byron', jobTitle: 'chief-engineer', affiliation: 'Bridge Works',
      description: 'source-description', anonymity: 'named', mentions: ['Ada Byron', 'mention-she'],
      sameAs: ['https://people.example/ada'], provenance: provenance('s1')},
    {id: 's2', type: 'group', description: 'two harbour officials', anonymity: 'withheld', anonymityReason: 'reason-unnamed',
      count: 37, mentions: ['mention-officials'], provenance: provenance('s2')},
    {id: 's3', type: 'publication', name: 'Harbour Gazette', anonymity: 'named', mentions: ['mention-gazette'],
      provenance: {origin: 'authored'}},
    {id: 's4', type: 'document', name: 'Survey Report', jobTitle: 'document-title', anonymity: 'named', mentions: [],
      provenance: {origin: 'authored'}}
  ],
  attributions: [
    {id: 'a1', quoteIds: ['q1'], sourceIds: ['s1'],
      cue: {text: 'insisted', lemma: 'insist-lemma', stance: 'positive'},
      medium: {kind: 'phone', text: 'by telephone-words'},
      via: [{sourceId: 's3', role: 'addressee'}], date: 'Tuesday-words', place: 'Portplace', provenance: provenance('a1')},
    {id: 'a2', quoteIds: ['q2'], sourceIds: ['s2', 's4'], provenance: {origin: 'authored'}}
  ],
  promotions: [
    {id: 'p1', kind: 'newsletter', headline: 'Promotion headline', content: [paragraph(text('Promotional copy'))],
      actions: [{type: 'SubscribeAction', label: 'action-label', href: 'https://promo.example/sign-up', primary: true}],
      offers: [{price: '9.99', priceCurrency: 'CHF', billingPeriod: 'P3M', text: 'offer-text'}],
      consent: 'consent-text', sponsor: 'Sponsor Name', disclosure: 'disclosure-text', provenance: provenance('p1')}
  ],
  extensions: {'x-desk': {slot: ['extension-value', 53, true]}}
}

/** The least that is an article. */
export const emptyArticle: Article = {
  copydesk: '1.0', type: 'NewsArticle', author: [], body: {type: 'root', children: []}, quotes: [], sources: [],
  attributions: [], promotions: []
}
