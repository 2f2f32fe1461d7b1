import type {PromotionSpec} from './promotion-spec.js'

/** Paid matter that looks like the newsroom's. */
export const sponsored: PromotionSpec = {
  definition: 'Native advertising, paid link lists, content networks.',
  action: 'ViewAction',
  structure: 'links',
  labelled: 'clear',
  voice: 'publication',
  terms: ['sponsor'],
  asks: {
    en: ['advertiser content', '(sponsored|paid) (content|post|stories|links) (by|from)', 'this (content|article|post) (is|was) (sponsored|paid|produced|created) (by|for)', '(presented|brought to you|sponsored|promoted|paid for) by', 'in partnership with our'],
    de: ['(präsentiert|gesponsert) von', 'in kooperation mit', 'eine? anzeige von'],
    fr: ['(proposé|présenté|sponsorisé|offert) par', 'contenu (proposé|sponsorisé)', 'en partenariat avec'],
    es: ['(ofrecido|patrocinado|presentado) por', 'contenido (patrocinado|ofrecido)'],
    it: ['(offerto|sponsorizzato|presentato) da', 'contenuto (sponsorizzato|offerto)']
  },
  labels: {
    en: [
      'sponsored', 'sponsored (content|contents|features|feature|section|series|post|posts|stories|story|links|link|by *|resources|articles|video|listings)', 'supported by', 'promoted', 'promoted (content|stories|links|by *|posts)', 'paid (content|post) by *', 'paid (content|post|partner content|program|promotion)', 'partner (content|news|stories|offers)', 'from our (advertisers|partners|sponsors|sponsor|partner)', '(thanks to)? our partners', 'from (around|across) the web', 'around the web', 'more from around the web', '(more)? from the web', 'sponsored stories you may like', 'brought to you by *', 'presented by *', 'powered by (outbrain|taboola|zergnet|revcontent)', 'recommended by (outbrain|taboola|*)', 'by (taboola|outbrain)', 'content from *', 'ad content by *', 'paid for by *', 'in association with *', 'in partnership with *', 'stories from our partners', 'special (offer|offers)', 'from our partners', 'promotion', 'advertorial', 'brandvoice', 'brand content', 'branded content', 'partner offers', 'marketplace', 'classified ads', 'content by *', 'more from our partners', 'elsewhere on the web', 'special advertising section', 'sponsor *', 'featured (sponsor|sponsors)'
    ],
    de: ['gesponsert', 'sponsored', 'sponsored post', '(partnerangebot|partnerangebote)', 'anzeige *', '(angebot|angebote) unserer partner', 'aus dem netz', 'das könnte sie auch interessieren anzeige', 'präsentiert von *', 'advertorial', 'empfohlen von *', 'verlagsangebot', 'werbung *', 'in kooperation mit *'],
    fr: ['sponsorisé', '(contenu|contenus) (sponsorisé|sponsorisés)', 'ailleurs sur le web', '(contenu|contenus) (partenaire|partenaires|proposé|proposés) *', 'sponsorisé par *', 'nos partenaires', 'à lire ailleurs', 'recommandé par *', '(service|services) (partenaire|partenaires)', 'partenaires', 'publi (rédactionnel|reportage|communiqué)', 'en partenariat avec *', '(offre|offres) (partenaire|partenaires)'],
    es: ['patrocinado', 'contenido patrocinado', 'especial publicidad', 'recomendado por *', 'patrocinado por *', 'contenido (de marca|ofrecido por *)', 'en la red', 'branded content', 'promocionado', 'más en la web'],
    it: ['sponsorizzato', 'contenut- sponsorizzat-', 'sponsorizzato da *', 'offerto da *', 'dai nostri partner', 'dal web', 'raccomandato da *', '(contenut|contenuti) offert- da *', 'promo', 'messaggio promozionale', 'informazione pubblicitaria', 'consigliato da *', 'annunci ppn']
  },
  subjects: {
    en: ['sponsored', 'promoted', 'partner', 'partners', 'advertiser', 'paid', 'outbrain', 'taboola', 'zergnet', 'revcontent'],
    de: ['gesponsert', 'partner', 'anzeige', 'sponsored', 'outbrain', 'taboola', 'plista'],
    fr: ['sponsorisé', 'partenaire', 'outbrain', 'taboola', 'ligatus'],
    es: ['patrocinado', 'publicidad', 'outbrain', 'taboola'],
    it: ['sponsorizzato', 'partner', 'outbrain', 'taboola', 'ligatus']
  },
  linksTo: ['outbrain', 'taboola', 'zergnet', 'revcontent', 'sponsored', 'utm_medium=native', 'plista', 'ligatus', 'utm_campaign=native', 'doubleclick'],
  hints: ['sponsor', 'sponsored', 'outbrain', 'taboola', 'zergnet', 'revcontent', 'native-ad', 'nativead', 'partner-content', 'paid-post', 'advertorial', 'ob-widget', 'trc', 'plista', 'ligatus', 'content-ad', 'brandvoice', 'aroundweb', 'around-the-web', 'adblade', 'nrelate']
}
