import type {PromotionSpec} from './promotion-spec.js'

/** Links to shops that pay the publisher, and what the law makes it say about them. */
export const affiliate: PromotionSpec = {
  definition: 'Shop links that pay the publisher, their disclosures, price boxes.',
  action: 'BuyAction',
  structure: 'copy',
  labelled: 'vague',
  voice: 'notice',
  terms: ['sponsor'],
  asks: {
    en: [
      '(may|might|can|will|could) (earn|receive|get|make|collect) * (commission-|compensation|revenue)', '(earn|earns|earning|receive|receives) * (affiliate|commission-|referral)', 'advertising disclosure', 'affiliate advertising', 'participant in * (associates|affiliate)', 'affiliate (links|link|commission-|program-|partner-|partnership-)', '(purchase|buy|purchases|bought|shop) through * links', 'links (on|in) (this|our) (site|page|article|post) * (commission|affiliate|earn)', 'auto affiliate', 'as (a|an) * associate (i|we)', 'earn from qualifying purchases', '(get|earn|receive|take) (a|some)? (small)? (cut|share|fee) if you (buy|order|shop)', '(may|might) be paid (if|when|for)', 'free bets', 'begambleaware-', '(gamble|bet) responsibly', 'new customers only', '(price|prices) (accurate|correct|may vary|subject)', 'our * (commerce|shopping) team', 'commission (if|when|from|on)'
    ],
    de: ['(affiliate|provision-|partner) (link|links|erhalten|erhält|programm-)', '(erhalten|erhält|bekommen|bekommt) * provision', 'mit * gekennzeichnete * links', 'wenn (sie|du) (über|auf) * (link-|kauf-)', 'preise können'],
    fr: ['(lien|liens|lien) (affilié|affiliés|d affiliation|partenaire|partenaires)', '(perçoit|percevoir|touche|toucher|reçoit|rémunér-) * commission', 'peut (toucher|percevoir|recevoir)'],
    es: ['(enlace|enlaces) (de afiliad-|afiliad-)', '(recibir|recibe|recibimos|gana|ganar|obtener|obtiene) * comisión', 'cada compra (realizada)? a través'],
    it: ['link (di affiliazione|affiliat-)', '(riceve|ricevere|guadagn-|percep-|ottenere) * (commissione|quota)', 'acquist- * (tramite|attraverso) * link', 'ricevere * commissione']
  },
  labels: {
    en: ['buy now', 'buy now (on|at|from) *', 'buy (on|at|from) (amazon|*)', 'check price', 'see price', 'view deal', 'see (it|deal|price) (at|on) *', 'shop now', '# at *', '# from *', 'view at *', 'get deal', 'check latest price', 'best (deal|deals)', 'today s best * (deal|deals)', 'affiliate disclosure', 'advertising disclosure', 'buy it now', 'shop the look', 'deals'],
    de: ['jetzt kaufen', 'zum shop', 'bei amazon *', 'preis prüfen', 'zum deal', 'affiliate (link|links)'],
    fr: ['acheter', 'voir (l offre|le prix|le deal)', 'acheter sur *', 'en profiter', 'bons plans'],
    es: ['comprar', 'comprar (ahora|en *)', 'ver oferta', 'ver precio', 'cómpralo *'],
    it: ['acquista', 'acquista (ora|su *)', 'vedi offerta', 'compra (ora|su *)', 'vedi prezzo']
  },
  presses: {
    en: ['(buy|shop|order) *', '(check|see|view|get) * (price|deal|it|offer) *', '# (at|on|from) *'],
    de: ['(kaufen|bestellen) *', '* (kaufen|bestellen)'],
    fr: ['(acheter|commander) *'],
    es: ['(comprar|compra|cómpralo) *'],
    it: ['(acquista|compra|ordina) *']
  },
  subjects: {
    en: ['affiliate', 'commission', 'amazon', 'deal', 'deals', 'price', 'buy', 'shop', 'retailer', 'purchase', 'ftc'],
    de: ['affiliate', 'provision', 'amazon', 'angebot', 'kaufen', 'preis'],
    fr: ['affiliation', 'affilié-', 'commission', 'amazon', 'acheter', 'prix'],
    es: ['afiliad-', 'comisión', 'amazon', 'oferta', 'comprar', 'precio'],
    it: ['affiliat-', 'commissione', 'amazon', 'offerta', 'acquist-', 'prezzo']
  },
  linksTo: ['amazon.', 'amzn.to', 'tag=', 'affiliate', 'shareasale', 'awin1.com', 'skimresources', 'go.redirectingat', 'viglink', 'rakuten', 'linksynergy', 'anrdoezrs', 'dpbolvw', 'jdoqocy', 'kqzyfj', 'tkqlhce', 'howl.me', 'narrativ', 'bn5x.net', 'pntra', 'tradedoubler', 'bestbuy.com', 'walmart.com'],
  catalogues: ['amazon.com/', 'amazon.co.uk/', 'amazon.de/', 'amazon.fr/', 'amazon.es/', 'amazon.it/', '//amzn', '//shareasale', '//awin1', '//go.skimresources', '//click.linksynergy'],
  hints: ['affiliate', 'buy-box', 'buybox', 'product-card', 'product-box', 'price-box', 'pricebox', 'shop-links', 'hawk', 'commerce', 'deal-card', 'skimlinks', 'buying-guide', 'product-link', 'amazon']
}
